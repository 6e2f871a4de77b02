"""People, their addresses, and the addresses we must not write to."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from dripcourse.store.tables import people, suppressions
from dripcourse.store.upsert import insert_or_ignore


def ensure(connection: Connection, email: str, key: str, now: datetime) -> int:
    """The id of the person with this address. `key` is the keyed hash of the normalised address."""
    insert_or_ignore(connection, people, [{"email": email, "email_key": key, "created_at": now}])
    return int(connection.execute(select(people.c.id).where(people.c.email_key == key)).scalar_one())


def find(connection: Connection, key: str) -> int | None:
    return connection.execute(select(people.c.id).where(people.c.email_key == key)).scalar()


def suppress(connection: Connection, key: str, reason: str, now: datetime) -> None:
    """`reason` is bounce or complaint: no course writes to this address again."""
    insert_or_ignore(connection, suppressions, [{"email_key": key, "reason": reason, "at": now}])


def suppressed(connection: Connection, key: str) -> bool:
    found = connection.execute(select(suppressions.c.reason).where(suppressions.c.email_key == key))
    return found.first() is not None
