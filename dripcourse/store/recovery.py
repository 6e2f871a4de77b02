"""What a dead process left behind: claims nobody holds and attempts nobody will close."""

from __future__ import annotations

import time
from datetime import datetime
from weakref import WeakKeyDictionary

from sqlalchemy import ColumnElement, Connection, Engine, Table, and_, exists, or_, select, tuple_, update

from dripcourse.store.deliveries import read_number
from dripcourse.store.journal import Left
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


def said_yes(connection: Connection, left: Left, machine: datetime) -> None:
    """Letters that a server has, though the process died before it could record it.

    Those that somebody else has begun to send again by now are left to them.
    """
    keys = [read_number(number) for number in left.lessons]
    theirs = tuple_(deliveries.c.enrolment_id, deliveries.c.lesson_no, deliveries.c.round).in_(keys)
    connection.execute(
        update(deliveries).where(theirs, _still_open(deliveries, left.token))
        .values(state="sent", code=None, done_at=machine, claim=None)
    )  # fmt: skip
    connection.execute(
        update(letters).where(letters.c.id.in_(left.letters), _still_open(letters, left.token))
        .values(state="sent", code=None, done_at=machine, due_at=None, claim=None, lease_until=None)
    )  # fmt: skip


def _still_open(table: Table, token: str) -> ColumnElement[bool]:
    whose = or_(table.c.claim == token, table.c.claim.is_(None))
    return and_(table.c.state.in_(("sending", "unknown")), whose)


def forget_the_dead(connection: Connection, machine: datetime) -> None:
    """Frees everything; only for a process that is alone with its database."""
    for table in (enrolments, letters, inbox):
        connection.execute(
            update(table).where(table.c.claim.is_not(None)).values(claim=None, lease_until=None)
        )
    close_orphans(connection, machine, machine)
