"""`store.turn` on SQLite: the same in a few statements, in the one transaction that may write."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, tuple_, update

from dripcourse.clock import machine_now
from dripcourse.store.tables import deliveries, enrolments, history
from dripcourse.store.turned import Begun, Closed, Told, Walked
from dripcourse.store.upsert import insert_into

_D, _E = deliveries.c, enrolments.c


def begin(
    connection: Connection, begun: Sequence[Begun], token: str, lease: timedelta, again: Sequence[str]
) -> dict[int, int | None]:
    now = machine_now()
    decided = [(one.attempt.enrolment_id, one.revision) for one in begun]
    statement = (
        update(enrolments)
        .where(tuple_(_E.id, _E.revision).in_(decided), _E.claim == token)
        .values(lease_until=now + lease)
        .returning(_E.id)
    )
    held = set(connection.execute(statement).scalars())
    noted = _note(connection, [one for one in begun if one.attempt.enrolment_id in held], token, now, again)
    return {enrolment_id: noted.get(enrolment_id) for enrolment_id in held}


def _note(
    connection: Connection, begun: Sequence[Begun], token: str, now: datetime, again: Sequence[str]
) -> dict[int, int]:
    if not begun:
        return {}
    usual = {"state": "sending", "noted_at": now, "claim": token}
    rows = [
        {"enrolment_id": a.enrolment_id, "lesson_no": a.lesson_no, "round": a.round, "track": a.track}
        for a in (one.attempt for one in begun)
    ]
    statement = insert_into(connection, deliveries).values([{**row, **usual, "attempts": 1} for row in rows])
    upsert = statement.on_conflict_do_update(
        index_elements=[_D.enrolment_id, _D.lesson_no, _D.round],
        set_={**usual, "attempts": _D.attempts + 1},
        where=_D.state.in_(again),
    ).returning(_D.enrolment_id, _D.attempts)
    return {row.enrolment_id: row.attempts for row in connection.execute(upsert)}


def settle(
    connection: Connection,
    closed: Sequence[Closed],
    walked: Sequence[Walked],
    told: Sequence[Told],
    token: str,
    now: datetime,
) -> set[int]:
    done = machine_now()
    if closed:
        connection.execute(_CLOSE, [_closed(one, done) for one in closed])
    if told:
        connection.execute(insert(history), [_told(one, now) for one in told])
    ours = _revisions(connection, walked, token) if walked else {}
    moved = [one for one in walked if ours.get(one.enrolment_id) == one.revision]
    if moved:
        connection.execute(_WALK, [_walked(one, now) for one in moved])
    return {one.enrolment_id for one in moved}


_CLOSE = (
    update(deliveries)
    .where(_D.enrolment_id == bindparam("e"), _D.lesson_no == bindparam("l"), _D.round == bindparam("r"))
    .values(state=bindparam("s"), code=bindparam("c"), done_at=bindparam("done"), claim=None)
)


def _closed(one: Closed, done: datetime) -> dict[str, Any]:
    attempt = one.attempt
    key = {"e": attempt.enrolment_id, "l": attempt.lesson_no, "r": attempt.round}
    return {**key, "s": one.state, "c": one.code, "done": done}


def _told(one: Told, now: datetime) -> dict[str, Any]:
    return {"enrolment_id": one.enrolment_id, "at": now, "reason": one.reason, "detail": dict(one.detail)}


def _revisions(connection: Connection, walked: Sequence[Walked], token: str) -> dict[int, int]:
    """Of those we hold; nobody else can write before this transaction ends."""
    ids = [one.enrolment_id for one in walked]
    rows = connection.execute(select(_E.id, _E.revision).where(_E.id.in_(ids), _E.claim == token))
    return {row.id: row.revision for row in rows}


_WALK = (
    update(enrolments)
    .where(_E.id == bindparam("e"))
    .values(
        sent=bindparam("s"), last_sent_at=bindparam("now"), not_before=None, due_at=bindparam("d"),
        next_lesson=bindparam("l"), due_version=bindparam("v"), revision=_E.revision + 1,
        claim=None, lease_until=None,
    )
)  # fmt: skip


def _walked(one: Walked, now: datetime) -> dict[str, Any]:
    following = {"d": one.due_at, "l": one.next_lesson, "v": one.due_version}
    return {"e": one.enrolment_id, "s": one.sent, "now": now, **following}


def renew(connection: Connection, ids: Sequence[int], token: str, lease: timedelta) -> None:
    connection.execute(
        update(enrolments).where(_E.id.in_(ids), _E.claim == token).values(lease_until=machine_now() + lease)
    )
