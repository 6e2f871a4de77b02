"""One-time tickets of web requests: a signature that does not cover the body counts for one body only."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from dripcourse.store import facts
from dripcourse.store.tables import counts

_WINDOW = 86400  # seconds of machine time a used ticket is remembered, longer than any is believed


def used(connection: Connection, ticket: str) -> bool:
    """Whether `use` was called with this ticket (at most 100 characters) before."""
    found = connection.execute(select(counts.c.name).where(counts.c.name == _name(ticket)).limit(1))
    return found.first() is not None


def use(connection: Connection, ticket: str, now: datetime) -> None:
    facts.count(connection, _name(ticket), now, _WINDOW)


def _name(ticket: str) -> str:
    return f"ticket:{ticket}"
