"""Domain groups that have refused us for policy: how often, and until when they are left alone."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from dripcourse.store.tables import pauses
from dripcourse.store.upsert import insert_into

_P = pauses.c


def known(connection: Connection) -> dict[str, datetime | None]:
    """Every group with something against it, and the machine time until which it rests, if it does."""
    return {row.name: row.until for row in connection.execute(select(_P.name, _P.until))}


def resting(connection: Connection, now: datetime) -> set[str]:
    """The groups that are left alone at this machine time."""
    return {name for name, until in known(connection).items() if until and until > now}


def strike(connection: Connection, name: str, times: int) -> tuple[int, int]:
    """Counts refusals; returns (refusals since the last rest, rests so far)."""
    statement = (
        insert_into(connection, pauses)
        .values(name=name, strikes=times, rests=0)
        .on_conflict_do_update(index_elements=[_P.name], set_={"strikes": _P.strikes + times})
        .returning(_P.strikes, _P.rests)
    )
    strikes, rests = connection.execute(statement).one()
    return strikes, rests


def rest(connection: Connection, name: str, until: datetime) -> None:
    """Nothing is sent to the group before this machine time."""
    connection.execute(
        update(pauses).where(_P.name == name).values(strikes=0, rests=_P.rests + 1, until=until)
    )


def forgive(connection: Connection, names: Collection[str]) -> None:
    """The groups have taken a letter again."""
    if names:
        connection.execute(delete(pauses).where(_P.name.in_(names)))
