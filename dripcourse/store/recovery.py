"""What a dead process left behind: claims nobody holds and attempts nobody will close."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, exists, update

from dripcourse.store.tables import deliveries, enrolments, inbox, letters


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
