"""Small facts: the course clock's anchor, whether sending is on hold, counts against abuse."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, delete, select

from dripcourse.clock import Anchor
from dripcourse.store.tables import counts, facts
from dripcourse.store.upsert import insert_into

_CLOCK = "clock"


def get(connection: Connection, name: str) -> Any:
    return connection.execute(select(facts.c.value).where(facts.c.name == name)).scalar()


def put(connection: Connection, name: str, value: Any) -> None:
    connection.execute(
        insert_into(connection, facts)
        .values(name=name, value=value)
        .on_conflict_do_update(index_elements=[facts.c.name], set_={"value": value})
    )


def anchor(connection: Connection) -> Anchor | None:
    """Where the sped-up course clock stood at the last heartbeat; None when it was never started."""
    value = get(connection, _CLOCK)
    if not value:
        return None
    return Anchor(
        datetime.fromisoformat(value["course"]), datetime.fromisoformat(value["machine"]), value["rate"]
    )


def put_anchor(connection: Connection, where: Anchor) -> None:
    put(
        connection,
        _CLOCK,
        {"course": where.course.isoformat(), "machine": where.machine.isoformat(), "rate": where.rate},
    )


def count(connection: Connection, name: str, now: datetime, window_seconds: int) -> int:
    """Counts one more of `name` in this window of machine time and tells how many that makes."""
    window = int(now.timestamp()) // window_seconds
    until = datetime.fromtimestamp((window + 1) * window_seconds, UTC)
    statement = insert_into(connection, counts).values(name=name, window=window, number=1, until=until)
    statement = statement.on_conflict_do_update(
        index_elements=[counts.c.name, counts.c.window], set_={"number": counts.c.number + 1}
    )
    return int(connection.execute(statement.returning(counts.c.number)).scalar_one())


def forget_counts(connection: Connection, now: datetime) -> None:
    """Drops counts whose window is over."""
    connection.execute(delete(counts).where(counts.c.until < now))
