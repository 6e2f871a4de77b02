"""How much was sent, by the hour, and what came of it: what the brake looks at."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, func, select

from dripcourse.store.tables import counts, suppressions
from dripcourse.store.upsert import insert_into

_SENT = "sent"
_HOUR = 3600
_KEPT = timedelta(days=2)


def add_sent(connection: Connection, now: datetime, number: int) -> None:
    """So many letters more were taken by servers. `now` is machine time."""
    window = int(now.timestamp()) // _HOUR
    until = datetime.fromtimestamp((window + 1) * _HOUR, UTC) + _KEPT
    statement = insert_into(connection, counts).values(name=_SENT, window=window, number=number, until=until)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=[counts.c.name, counts.c.window], set_={"number": counts.c.number + number}
        )
    )


def sent_since(connection: Connection, since: datetime) -> int:
    """Letters taken since a machine time, to the hour."""
    of_hours = select(func.coalesce(func.sum(counts.c.number), 0)).where(
        counts.c.name == _SENT, counts.c.window >= int(since.timestamp()) // _HOUR
    )
    return int(connection.execute(of_hours).scalar_one())


def suppressed_since(connection: Connection, since: datetime) -> dict[str, int]:
    """By reason (bounce, complaint): addresses that since a machine time must not be written to."""
    rows = connection.execute(
        select(suppressions.c.reason, func.count().label("number"))
        .where(suppressions.c.at > since)
        .group_by(suppressions.c.reason)
    )
    return {row.reason: row.number for row in rows}
