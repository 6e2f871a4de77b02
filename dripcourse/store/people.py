"""People, their addresses, and the addresses we must not write to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, func, select

from dripcourse.store.tables import enrolments, letters, people, suppressions
from dripcourse.store.upsert import insert_or_ignore


def ensure(connection: Connection, email: str, key: str, now: datetime) -> int:
    """The id of the person with this address. `key` is the keyed hash of the normalised address."""
    insert_or_ignore(connection, people, [{"email": email, "email_key": key, "created_at": now}])
    return int(connection.execute(select(people.c.id).where(people.c.email_key == key)).scalar_one())


def find(connection: Connection, key: str) -> int | None:
    return connection.execute(select(people.c.id).where(people.c.email_key == key)).scalar()


def letters_since(connection: Connection, person_id: int, since: datetime, but: Sequence[str]) -> int:
    """How many letters a person was written since a machine time, in all courses; `but` kinds don't count."""
    which = (letters.c.created_at > since, letters.c.kind.not_in(but), enrolments.c.person_id == person_id)
    mine = letters.join(enrolments, enrolments.c.id == letters.c.enrolment_id)
    return connection.execute(select(func.count()).select_from(mine).where(*which)).scalar_one()


def suppress(connection: Connection, key: str, reason: str, now: datetime) -> None:
    """`reason` is bounce or complaint: no course writes to this address again."""
    insert_or_ignore(connection, suppressions, [{"email_key": key, "reason": reason, "at": now}])


def suppressed(connection: Connection, key: str) -> bool:
    found = connection.execute(select(suppressions.c.reason).where(suppressions.c.email_key == key))
    return found.first() is not None
