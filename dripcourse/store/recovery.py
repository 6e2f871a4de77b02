"""What a dead process left behind: claims nobody holds and attempts nobody will close."""

from __future__ import annotations

import time
from datetime import datetime
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, exists, select, update

from dripcourse.store.tables import deliveries, enrolments, inbox, letters

_FRESH = 60.0  # seconds after which a look goes back to the beginning
_quiet: WeakKeyDictionary[Engine, tuple[datetime, float]] = WeakKeyDictionary()


def anything_left(connection: Connection, before: datetime) -> bool:
    """Whether an attempt that was noted before this machine time is still open.

    Where one look found nothing the next need not look again: as with `horizon`, the dead of a morning would
    have to be walked past.
    """
    since, fresh_until = _quiet.pop(connection.engine, (before, 0.0))
    query = select(deliveries.c.noted_at).where(
        deliveries.c.state == "sending", deliveries.c.noted_at < before
    )
    if time.monotonic() < fresh_until:
        query = query.where(deliveries.c.noted_at >= since)
    else:
        fresh_until = time.monotonic() + _FRESH
    if connection.execute(query.limit(1)).first():
        return True
    _quiet[connection.engine] = (before, fresh_until)
    return False


def close_orphans(connection: Connection, machine: datetime, before: datetime) -> int:
    """Attempts noted before a machine time whose claim has run out become `unknown`. Returns how many."""
    alive = exists().where(
        enrolments.c.id == deliveries.c.enrolment_id,
        enrolments.c.claim == deliveries.c.claim,
        enrolments.c.lease_until > machine,
    )
    result = connection.execute(
        update(deliveries)
        .where(deliveries.c.state == "sending", deliveries.c.noted_at < before, ~alive)
        .values(state="unknown", claim=None)
    )
    return result.rowcount


def forget_the_dead(connection: Connection, machine: datetime) -> None:
    """Frees everything; only for a process that is alone with its database."""
    for table in (enrolments, letters, inbox):
        connection.execute(
            update(table).where(table.c.claim.is_not(None)).values(claim=None, lease_until=None)
        )
    close_orphans(connection, machine, machine)
