"""Counts for who watches over the whole: what waits, what went wrong, how old the oldest alarm is."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from dripcourse.store import tallies
from dripcourse.store.database import database_now
from dripcourse.store.tables import deliveries, enrolments, inbox, letters


def figures(connection: Connection) -> dict[str, int]:
    """Each figure by its name; ages are in seconds."""
    now = database_now(connection)
    found: dict[str, int] = {}
    for table, column, name in (
        (enrolments, enrolments.c.status, "enrolments"),
        (deliveries, deliveries.c.state, "lessons"),
        (letters, letters.c.state, "letters"),
        (inbox, inbox.c.state, "inbox"),
    ):
        rows = connection.execute(select(column, func.count()).select_from(table).group_by(column))
        found |= {f"{name}_{state}": number for state, number in rows}
    waiting = select(func.count(), func.min(inbox.c.received_at)).where(inbox.c.desk_closed_at.is_(None))
    for desk in ("shown", "urgent", "answered"):
        number, oldest = connection.execute(waiting.where(inbox.c.desk == desk)).one()
        found[f"desk_{desk}"] = number
        if desk == "urgent":
            found["desk_urgent_oldest_seconds"] = int((now - oldest).total_seconds()) if oldest else 0
    return found | _last_day(connection, now)


def _last_day(connection: Connection, now: datetime) -> dict[str, int]:
    """What the brake looks at; letters are counted by the hour."""
    since = now - timedelta(days=1)
    against = tallies.suppressed_since(connection, since)
    return {
        "sent_last_day": tallies.sent_since(connection, since),
        "bounces_last_day": against.get("bounce", 0),
        "complaints_last_day": against.get("complaint", 0),
    }
