"""The budget of sending, kept in the database: one row, so that all workers share it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from dripcourse.store.facts import put
from dripcourse.store.tables import facts

_BUDGET = "sending-budget"


def read(connection: Connection, *, lock: bool = False) -> Any:
    """What `keep` kept, None at first. With `lock` nobody else reads it so before this transaction ends."""
    statement = select(facts.c.value).where(facts.c.name == _BUDGET)
    if lock:  # a writing transaction is alone on SQLite
        statement = statement.with_for_update()
    return connection.execute(statement).scalar()


def keep(connection: Connection, value: Any) -> None:
    put(connection, _BUDGET, value)
