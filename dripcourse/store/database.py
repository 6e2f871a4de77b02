"""One database, SQLite or PostgreSQL: engines, transactions, the database's own clock."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Any

from sqlalchemy import Connection, Engine, Row, create_engine, event, func, inspect, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import InvalidatePoolError, OperationalError

from dripcourse.clock import machine_now
from dripcourse.errors import NotReady
from dripcourse.store.asked import AWAY, Asked, Given, Raw, Statement

__all__ = ["Connection", "Database", "Row", "database_now"]  # callers pass the first and third on, no more

HEAD = "0001"  # the newest migration
_VERSION = text("SELECT version_num FROM alembic_version")
_NO_WAIT = text("SET LOCAL synchronous_commit TO off")
_READ = {"dripcourse_read": True}
_COMMITS = {"isolation_level": "AUTOCOMMIT"}
_IDLE = 1.0  # seconds after which a connection is asked whether it still lives before it is used


class Database:
    """Connections to one database. Make it after a fork, never before."""

    def __init__(self, url: str) -> None:
        self.engine = _engine(url)
        self.sqlite = self.engine.dialect.name == "sqlite"
        self._own = threading.local()
        self._committing = self.engine if self.sqlite else self.engine.execution_options(**_COMMITS)

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A short transaction that is committed at the end. On SQLite it takes the write lock at once."""
        with said_plainly(), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def provisional(self) -> Iterator[Connection]:
        """A `write` that is not waited for until it is on the disk.

        A crash of PostgreSQL may take it back, unless something was written after it: for claims, which mean
        nothing by themselves.
        """
        with self.write() as connection:
            if not self.sqlite:
                connection.execute(_NO_WAIT)
            yield connection

    @contextmanager
    def statement(self) -> Iterator[Connection]:
        """For one statement that is a transaction by itself: two round trips less than `write`.

        Each thread keeps the connection for the next one.
        """
        if self.sqlite:  # there a statement of ours may be several
            with self.write() as connection:
                yield connection
            return
        with said_plainly():
            connection = self._kept()
            try:
                yield connection
            except BaseException:
                connection.close()
                raise
            self._own.kept = connection, monotonic()

    @contextmanager
    def asking(self, statement: Statement, given: Given) -> Iterator[Callable[[], list[Raw]]]:
        """A statement under way on PostgreSQL, a transaction by itself; what is given waits for its rows."""
        with self.statement() as connection:
            try:
                asked = Asked(connection, statement, given)
                yield asked.rows
                if asked.open:
                    asked.rows()
            except BaseException:
                connection.invalidate()  # nobody else is to get its rows
                raise

    def _kept(self) -> Connection:
        connection, since = self._own.__dict__.pop("kept", (None, 0.0))
        if connection is not None and monotonic() - since < _IDLE:
            return connection  # type: ignore[no-any-return]
        if connection is not None:
            connection.close()  # the pool finds out whether it still lives
        return self._committing.connect()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Statements that change nothing, each for itself; on SQLite all see the same moment."""
        options = _READ if self.sqlite else _COMMITS  # there, without asking to begin and to end
        with said_plainly(), self.engine.connect().execution_options(**options) as connection:
            yield connection

    def close(self) -> None:
        connection, _ = self._own.__dict__.pop("kept", (None, 0.0))
        if connection is not None:
            connection.close()
        self.engine.dispose()

    def refuse_unmigrated(self) -> None:
        """Raises NotReady when `dripcourse db upgrade` has not been run for this version."""
        with self.read() as connection:
            there = inspect(connection).has_table("alembic_version")
            found = connection.execute(_VERSION).scalar() if there else None
        if found != HEAD:
            raise NotReady("The database is not up to date: run `dripcourse db upgrade`.")


def database_now(connection: Connection) -> datetime:
    """The clock that leases are measured by: the database's own, the machine's for SQLite."""
    if connection.dialect.name == "sqlite":
        return machine_now()
    return connection.execute(select(func.clock_timestamp())).scalar_one()  # type: ignore[no-any-return]


@contextmanager
def said_plainly() -> Iterator[None]:
    try:
        yield
    except OperationalError as error:
        raise NotReady(AWAY) from error


def _engine(url: str) -> Engine:
    if make_url(url).get_backend_name() == "sqlite":
        return _sqlite(url)
    engine = create_engine(
        url,
        hide_parameters=True,  # they hold addresses, and errors end in logs
        pool_size=5,
        max_overflow=10,
        connect_args={"connect_timeout": 5},
    )

    @event.listens_for(engine, "connect")
    def prepare(raw: Any, _record: Any) -> None:
        raw.autocommit = True
        raw.execute("SET TIME ZONE 'UTC'")  # instants come as they are kept, and need not be changed
        raw.autocommit = False

    @event.listens_for(engine, "checkin")
    def rest(_raw: Any, record: Any) -> None:
        record.info["since"] = monotonic()

    @event.listens_for(engine, "checkout")
    def wake(raw: Any, record: Any, _proxy: Any) -> None:
        """`pool_pre_ping` would ask every time, between two groups of letters too."""
        if monotonic() - record.info.get("since", monotonic()) > _IDLE:
            try:
                engine.dialect.do_ping(raw)
            except engine.dialect.loaded_dbapi.Error as error:
                raise InvalidatePoolError from error

    return engine


def _sqlite(url: str) -> Engine:
    path = make_url(url).database
    if path:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        url, hide_parameters=True, connect_args={"timeout": 30, "check_same_thread": False}
    )

    @event.listens_for(engine, "connect")
    def prepare(raw: Any, _record: Any) -> None:
        raw.isolation_level = None  # BEGIN is ours: see below
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=30000", "foreign_keys=ON"):
            raw.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A transaction that will write takes the lock at once: upgrading a read lock later may deadlock.
        reads = connection.get_execution_options().get("dripcourse_read")
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")

    return engine
