"""The outbox: every letter that is not a lesson, unique by its cause."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, exists, func, or_, select, update

from dripcourse.store.database import database_now
from dripcourse.store.tables import deliveries, enrolments, letters
from dripcourse.store.upsert import insert_into

_L = letters.c
STOP_LETTERS = ("goodbye", "care-danger", "care-life", "care-own")  # exempt from the daily limit


def write(
    connection: Connection,
    enrolment_id: int | None,
    kind: str,
    cause: str,
    now: datetime,
    details: Mapping[str, Any] | None = None,
    *,
    to_coach: bool = False,
) -> int | None:
    """Puts a letter into the outbox and returns its id; None when this cause already wrote one.

    `now` is machine time. `cause` names what the letter answers, such as "in:17".
    """
    lane = select(enrolments.c.lane).where(enrolments.c.id == enrolment_id).scalar_subquery()
    statement = (
        insert_into(connection, letters)
        .values(
            enrolment_id=enrolment_id, kind=kind, cause=cause, details=dict(details or {}), to_coach=to_coach,
            state="waiting", due_at=_at_once(connection), created_at=now,
            lane="" if to_coach else func.coalesce(lane, ""),
        )
        .on_conflict_do_nothing(index_elements=[_L.cause])
        .returning(_L.id)
    )  # fmt: skip
    return connection.execute(statement).scalar()


def _at_once(connection: Connection) -> Any:
    """In the clock that is asked when letters are claimed: the writer's may be ahead of it."""
    return database_now(connection) if connection.dialect.name == "sqlite" else func.clock_timestamp()


def _ready(machine: datetime, leases: datetime | None = None) -> Any:
    """Due, free, and no lesson of the same person is on its way to the server at this moment."""
    in_flight = exists().where(deliveries.c.enrolment_id == _L.enrolment_id, deliveries.c.state == "sending")
    return and_(
        _L.due_at <= machine, or_(_L.lease_until.is_(None), _L.lease_until < (leases or machine)), ~in_flight
    )


def anything_due(connection: Connection, machine: datetime) -> bool:
    return connection.execute(select(_L.id).where(_ready(machine)).limit(1)).first() is not None


def claim(
    connection: Connection,
    machine: datetime,
    until: datetime,
    token: str,
    most: int,
    *,
    resend: bool,
    leases: datetime | None = None,
    closed: Collection[str] = (),
) -> list[Row[Any]]:
    """Takes up to `most` letters that are due, oldest first, and notes the attempt.

    A letter that a crash left open is taken again only with `resend`; else it is kept for the desk.
    Nothing is taken of the lanes that are `closed`. `leases`: the time to hold leases against, if it is
    another (`store.steady`).
    """
    if not resend:
        _hold(connection, leases or machine)
    ready = _ready(machine, leases)
    if closed:
        ready = and_(ready, _L.lane.not_in(closed))
    chosen = select(_L.id).where(ready).order_by(_L.id).limit(most).with_for_update(skip_locked=True)
    rows = connection.execute(
        update(letters)
        .where(_L.id.in_(chosen.scalar_subquery()))
        .values(claim=token, lease_until=until, state="sending", attempts=_L.attempts + 1)
        .returning(letters)
    )
    return sorted(rows, key=lambda row: int(row.id))


def _hold(connection: Connection, machine: datetime) -> None:
    connection.execute(
        update(letters)
        .where(_L.state == "sending", _L.lease_until < machine)
        .values(state="unknown", due_at=None, claim=None, lease_until=None)
    )


def renew(connection: Connection, ids: Sequence[int], token: str, until: datetime) -> None:
    """More time for a group whose server is slow, so that nobody takes it for a dead worker's."""
    connection.execute(update(letters).where(_L.id.in_(ids), _L.claim == token).values(lease_until=until))


def close(
    connection: Connection, letter_id: int, token: str, state: str, code: int | None, now: datetime
) -> None:
    """The letter is done: sent, refused, held or dropped."""
    connection.execute(
        update(letters)
        .where(_L.id == letter_id, _L.claim == token)
        .values(state=state, code=code, done_at=now, due_at=None, claim=None, lease_until=None)
    )


def put_off(
    connection: Connection, letter_id: int, token: str, state: str, code: int | None, until: datetime
) -> None:
    """The letter waits until a machine time and is tried again."""
    connection.execute(
        update(letters)
        .where(_L.id == letter_id, _L.claim == token)
        .values(state=state, code=code, due_at=until, claim=None, lease_until=None)
    )


def by_id(connection: Connection, letter_id: int) -> Row[Any] | None:
    return connection.execute(select(letters).where(_L.id == letter_id)).first()


def count_since(connection: Connection, enrolment_id: int, since: datetime, kinds: Sequence[str] = ()) -> int:
    """How many letters an enrolment was written since a machine time (of some kinds, or all but STOP's)."""
    which = _L.kind.in_(kinds) if kinds else _L.kind.not_in(STOP_LETTERS)
    return connection.execute(
        select(func.count()).where(_L.enrolment_id == enrolment_id, _L.created_at > since, which)
    ).scalar_one()


def newest_sent(connection: Connection, enrolment_id: int) -> Row[Any] | None:
    return connection.execute(
        select(letters)
        .where(_L.enrolment_id == enrolment_id, _L.state == "sent", _L.to_coach.is_(False))
        .order_by(_L.done_at.desc())
        .limit(1)
    ).first()
