"""One database, SQLite or PostgreSQL: engines, transactions, the database's own clock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Row, create_engine, event, func, inspect, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError

from dripcourse.clock import machine_now
from dripcourse.errors import NotReady

__all__ = ["Connection", "Database", "Row", "database_now"]  # callers pass the first and third on, no more

HEAD = "0001"  # the newest migration
_VERSION = text("SELECT version_num FROM alembic_version")
_READ = {"dripcourse_read": True}


class Database:
    """Connections to one database. Make it after a fork, never before."""

    def __init__(self, url: str) -> None:
        self.engine = _engine(url)
        self.sqlite = self.engine.dialect.name == "sqlite"

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A short transaction that is committed at the end. On SQLite it takes the write lock at once."""
        with said_plainly(), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        with said_plainly(), self.engine.connect().execution_options(**_READ) as connection:
            yield connection

    def close(self) -> None:
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
        raise NotReady(
            "The database can't be reached; check DRIPCOURSE_DATABASE_URL and that it runs."
        ) from error


def _engine(url: str) -> Engine:
    if make_url(url).get_backend_name() == "sqlite":
        return _sqlite(url)
    return create_engine(
        url,
        hide_parameters=True,  # they hold addresses, and errors end in logs
        pool_pre_ping=True,
        pool_size=5,
        max_overflow=10,
        connect_args={"connect_timeout": 5},
    )


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
