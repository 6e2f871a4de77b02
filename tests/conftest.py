"""Fixtures of every test: the servers, the databases, and the rules (no sockets in unit tests)."""

from __future__ import annotations

import os
import socket
from collections.abc import Generator, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, Page

from tests.servers.broker import RedisServer, empty
from tests.servers.browser import browser as open_browser
from tests.servers.missing import NOT_RUN, MissingServer
from tests.servers.postgres import Databases, PostgresServer
from tests.servers.sink import Sink

UNIT = Path(__file__).parent / "unit"
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as dripcourse does

# How long an example takes says something about the machine, which may be busy, not about the code.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


def _no_socket(*_: object) -> None:
    raise AssertionError("a unit test must not use the network: move it, or pass the value in")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Tests of the pure packages run with sockets off."""
    if not item.path.is_relative_to(UNIT):
        return (yield)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex", "sendto"):
            patch.setattr(socket.socket, name, _no_socket)
        patch.setattr(socket, "getaddrinfo", _no_socket)
        return (yield)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Names every test that was not run for lack of a server or a program."""
    for report in terminalreporter.stats.get("skipped", []):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else ""
        if NOT_RUN in reason:
            why = reason.partition(NOT_RUN)[2]
            terminalreporter.write_line(f"NOT RUN {report.nodeid}: {why}", yellow=True)


@pytest.fixture(scope="session")
def databases() -> Iterator[Databases]:
    """The PostgreSQL server of this run, as a maker of databases."""
    given = os.environ.get("DRIPCOURSE_TEST_POSTGRES_URL")
    server = None if given else _start_postgres()
    made = Databases(given or (server.url if server else ""))
    yield made
    if server:
        server.stop()
    else:
        made.drop_all()


def _start_postgres() -> PostgresServer:
    try:
        return PostgresServer()
    except MissingServer as missing:
        pytest.skip(missing.reason)


@pytest.fixture
def postgres_url(databases: Databases) -> Iterator[str]:
    """A new, empty PostgreSQL database."""
    url = databases.create()
    yield url
    databases.drop(url)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A new, empty database of each kind in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'test.db'}"
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture(scope="session")
def redis_session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The Redis server of this run."""
    if given := os.environ.get("DRIPCOURSE_TEST_REDIS_URL"):
        yield urlsplit(given)._replace(path=f"/{_process_number()}").geturl()
        return
    server = _start_redis(tmp_path_factory.mktemp("redis"))
    yield server.url
    server.stop()


def _process_number() -> int:
    """Which of the processes the tests are shared among this is; each has a database of its own."""
    return int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))


def _start_redis(folder: Path) -> RedisServer:
    try:
        return RedisServer(folder)
    except MissingServer as missing:
        pytest.skip(missing.reason)


@pytest.fixture
def redis_url(redis_session: str) -> str:
    """A Redis with nothing in it."""
    empty(redis_session)
    return redis_session


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[RedisServer]:
    """A Redis of the test's own, to stop, kill and pause."""
    server = _start_redis(tmp_path)
    yield server
    server.stop()


@pytest.fixture
def sink() -> Iterator[Sink]:
    """An SMTP server that keeps what it gets; see tests/servers/sink.py for what it can be told to do."""
    with Sink() as running:
        yield running


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Headless Chromium; take a `page` unless you need several.

    Not for the session: while Playwright is open, its event loop keeps asyncio.run from other tests.
    """
    try:
        with open_browser() as opened:
            yield opened
    except MissingServer as missing:
        pytest.skip(missing.reason)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page with cookies and storage of its own."""
    context = browser.new_context()
    yield context.new_page()
    context.close()
