"""A statement under way: PostgreSQL has it, and its rows are fetched when they are needed.

Between the two the process does something else. psycopg waits for every answer, so this speaks to the
libpq below it. The statement is a transaction by itself: once it is asked it will be done, whatever
becomes of this process.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from select import select
from typing import Any

from sqlalchemy import Connection

from dripcourse.errors import NotReady

AWAY = "The database can't be reached; check DRIPCOURSE_DATABASE_URL and that it runs."

Given = Sequence[str | None]
"""The parameters in order, as PostgreSQL writes them."""

Raw = tuple[bytes | None, ...]
"""A row as PostgreSQL writes it."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One with places $1, $2 …; prepared once in each connection, under its name."""

    name: str
    sql: str


class Asked:
    """`connection` has to commit by itself, and serves nobody else until the rows are here."""

    def __init__(self, connection: Connection, statement: Statement, given: Given) -> None:
        """Raises NotReady when the database can't be reached."""
        self._dbapi: Any = connection.dialect.loaded_dbapi
        self._pg: Any = connection.connection.driver_connection.pgconn  # type: ignore[union-attr]
        self.open = True
        try:
            self._prepare(connection, statement)
            written = [None if one is None else one.encode() for one in given]
            self._pg.send_query_prepared(statement.name.encode(), written)
            while self._pg.flush():
                select((), (self._pg.socket,), ())
        except self._dbapi.OperationalError as error:
            raise NotReady(AWAY) from error

    def rows(self) -> list[Raw]:
        """Waits for them. Raises NotReady when the database went away meanwhile: it may have been done."""
        try:
            found = self._read(self._waited())
            while self._waited() is not None:
                pass
        except self._dbapi.OperationalError as error:
            raise NotReady(AWAY) from error
        self.open = False
        return found

    def _prepare(self, connection: Connection, statement: Statement) -> None:
        known: set[str] = connection.info.setdefault("prepared", set())
        if statement.name not in known:
            self._check(self._pg.prepare(statement.name.encode(), statement.sql.encode()))
            known.add(statement.name)

    def _waited(self) -> Any:
        while self._pg.is_busy():
            select((self._pg.socket,), (), ())
            self._pg.consume_input()
        return self._pg.get_result()

    def _read(self, result: Any) -> list[Raw]:
        self._check(result)
        columns = range(result.nfields)
        return [tuple(result.get_value(row, column) for column in columns) for row in range(result.ntuples)]

    def _check(self, result: Any) -> None:
        status = self._dbapi.pq.ExecStatus
        if result.status not in (status.COMMAND_OK, status.TUPLES_OK):
            state = (result.error_field(self._dbapi.pq.DiagnosticField.SQLSTATE) or b"").decode()
            try:
                kind = self._dbapi.errors.lookup(state)
            except KeyError:
                kind = self._dbapi.OperationalError
            raise kind(f"{state}: {result.get_error_message()}")
