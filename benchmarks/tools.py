"""The programs a run needs, checked for before it begins; and Postfix's two at work."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from tests.servers.missing import MissingServer
from tests.servers.ports import answers, free_port
from tests.servers.postgres import PostgresServer
from tests.servers.process import Process
from tests.servers.waiting import until

_PLACES = "/usr/sbin:/usr/bin:/usr/libexec/postfix:/usr/local/sbin"


def tool(name: str) -> str:
    """The path of one of Postfix's test programs. Raises MissingServer."""
    found = shutil.which(name) or shutil.which(name, path=_PLACES)
    if not found:
        raise MissingServer(f"{name} is not installed: it comes with the system's package `postfix`")
    return found


class SafePostgres(PostgresServer):
    """PostgreSQL as it is in production: a commit is on the disk. The tests' own does without."""

    def _launch(self) -> Process:
        options = ["-D", str(self._folder / "data"), "-h", "127.0.0.1", "-p", str(self.port), "-k", ""]
        log = self._folder / "postgres.log"
        process = Process([self._program, *options], log, folder=self._folder, user=self._user)
        process.wait_for(self._greets, "it answered", 30)
        return process

    def _greets(self) -> bool:
        try:
            psycopg.connect(self.url, connect_timeout=2).close()
        except psycopg.OperationalError:
            return False
        return True


@contextmanager
def smtp_sink() -> Iterator[tuple[int, int]]:
    """Postfix's receiving server: its port, a free one, and its pid."""
    port = free_port()
    command = [tool("smtp-sink"), "-u", "root", "-m", "200", f"127.0.0.1:{port}", "200"]
    with tempfile.TemporaryDirectory() as folder:
        sink = subprocess.Popen(command, cwd=Path(folder), stderr=subprocess.DEVNULL)
        try:
            until(lambda: answers(port), "smtp-sink")
            yield port, sink.pid
        finally:
            sink.kill()
            sink.wait()


def smtp_source(port: int, letters: int, size: int, sessions: int = 4) -> float:
    """Seconds a letter takes by Postfix's own sending program: the reference."""
    command = [tool("smtp-source"), "-d", "-s", str(sessions), "-l", str(size), "-m", str(letters)]
    command += ["-f", "a@example.org", "-t", "b@example.org", f"127.0.0.1:{port}"]
    begun = time.perf_counter()
    subprocess.run(command, check=True)
    return (time.perf_counter() - begun) / letters
