"""The inbox: raw mail, kept before anyone is told yes, then read and acted on once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, case, exists, func, or_, select, update

from dripcourse.store.tables import inbox
from dripcourse.store.upsert import insert_into

_I = inbox.c
MOST_ATTEMPTS = 3  # a mail that fails so often is set aside for a person
MOST_CRASHES = 10  # and one whose reader so often died with it in hand, perhaps for another's fault


def keep(
    connection: Connection, digest: str, raw: bytes, rcpt: str, mail_from: str, door: str, now: datetime
) -> int | None:
    """Keeps a mail and returns its id; None when the very same bytes are here already."""
    statement = (
        insert_into(connection, inbox)
        .values(
            digest=digest, raw=raw, rcpt=rcpt, mail_from=mail_from, door=door, received_at=now, state="new"
        )
        .on_conflict_do_nothing(index_elements=[_I.digest])
        .returning(_I.id)
    )
    return connection.execute(statement).scalar()


def _waiting(machine: datetime) -> Any:
    return and_(_I.state == "new", or_(_I.lease_until.is_(None), _I.lease_until < machine))


def anything_new(connection: Connection, machine: datetime) -> bool:
    return connection.execute(select(_I.id).where(_waiting(machine)).limit(1)).first() is not None


def claim(
    connection: Connection, machine: datetime, until: datetime, token: str, most: int
) -> list[Row[Any]]:
    """Takes up to `most` unread mails; those that failed too often are set aside instead."""
    set_aside(connection, machine)
    chosen = (
        select(_I.id).where(_waiting(machine)).order_by(_I.id).limit(most).with_for_update(skip_locked=True)
    )
    rows = connection.execute(
        update(inbox)
        .where(_I.id.in_(chosen.scalar_subquery()))
        .values(claim=token, lease_until=until, attempts=_I.attempts + 1)
        .returning(inbox)
    )
    return sorted(rows, key=lambda row: int(row.id))


def set_aside(connection: Connection, machine: datetime) -> None:
    connection.execute(
        update(inbox)
        .where(
            _waiting(machine), _I.attempts >= case((_I.claim.is_(None), MOST_ATTEMPTS), else_=MOST_CRASHES)
        )
        .values(state="aside", desk="shown", reason="could-not-be-read", claim=None, lease_until=None)
    )


def owned(connection: Connection, inbox_id: int, token: str) -> bool:
    """Whether the claim still holds; the row is locked until the transaction ends."""
    found = connection.execute(
        select(_I.id).where(_I.id == inbox_id, _I.claim == token, _I.state == "new").with_for_update()
    )
    return found.first() is not None


def release(connection: Connection, inbox_id: int, token: str) -> None:
    """A mail that could not be read this time waits for the next."""
    connection.execute(
        update(inbox).where(_I.id == inbox_id, _I.claim == token).values(claim=None, lease_until=None)
    )


def finish(connection: Connection, inbox_id: int, values: Mapping[str, Any]) -> None:
    """Closes an owned mail with what was understood."""
    connection.execute(
        update(inbox).where(_I.id == inbox_id).values(**values, state="done", claim=None, lease_until=None)
    )


def seen_before(connection: Connection, inbox_id: int, second_key: str) -> bool:
    """Whether the same mail came through another door; if not, this one has the key from now on.

    Raises IntegrityError for one of two that are read at the same moment: the next time it was seen before.
    """
    other = inbox.alias()
    known = exists().where(other.c.second_key == second_key)
    result = connection.execute(update(inbox).where(_I.id == inbox_id, ~known).values(second_key=second_key))
    return result.rowcount == 0


def by_id(connection: Connection, inbox_id: int) -> Row[Any] | None:
    return connection.execute(select(inbox).where(_I.id == inbox_id)).first()


def desk(connection: Connection) -> list[Row[Any]]:
    """What waits for a person: urgent first, then oldest first."""
    return list(
        connection.execute(
            select(inbox)
            .where(_I.desk != "no", _I.desk_closed_at.is_(None))
            .order_by(case((_I.desk == "urgent", 0), else_=1), _I.received_at)
        )
    )


def close_desk(connection: Connection, inbox_id: int, now: datetime) -> bool:
    result = connection.execute(
        update(inbox)
        .where(_I.id == inbox_id, _I.desk != "no", _I.desk_closed_at.is_(None))
        .values(desk_closed_at=now, alert_at=None, state="done")  # from now on retention counts
    )
    return result.rowcount == 1


def open_thread(connection: Connection, inbox_id: int) -> None:
    """The coach has answered: nobody need be alerted, and what comes back is for the desk."""
    connection.execute(update(inbox).where(_I.id == inbox_id).values(desk="answered", alert_at=None))


def thread_open(connection: Connection, enrolment_id: int) -> bool:
    """Whether the coach answered this person on the desk and has not closed the thread."""
    return (
        connection.execute(
            select(func.count()).where(
                _I.enrolment_id == enrolment_id, _I.desk == "answered", _I.desk_closed_at.is_(None)
            )
        ).scalar_one()
        > 0
    )


def alerts_due(connection: Connection, machine: datetime) -> list[Row[Any]]:
    """Urgent mails nobody has acknowledged, whose next alert is due."""
    return list(
        connection.execute(
            select(_I.id, _I.alerts, _I.enrolment_id)
            .where(_I.alert_at <= machine, _I.desk_closed_at.is_(None))
            .order_by(_I.id)
        )
    )


def alerted(connection: Connection, inbox_id: int, again_at: datetime) -> None:
    connection.execute(update(inbox).where(_I.id == inbox_id).values(alerts=_I.alerts + 1, alert_at=again_at))
