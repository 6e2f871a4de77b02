"""`store.turn` on SQLite: the same, row by row, in the one transaction that may write."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, tuple_, update

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
    for one in closed:
        _close(connection, one, done)
    if told:
        rows = [
            {"enrolment_id": one.enrolment_id, "at": now, "reason": one.reason, "detail": dict(one.detail)}
            for one in told
        ]
        connection.execute(insert(history), rows)
    return {one.enrolment_id for one in walked if _walk(connection, one, token, now)}


def _close(connection: Connection, one: Closed, done: datetime) -> None:
    attempt = one.attempt
    connection.execute(
        update(deliveries)
        .where(
            _D.enrolment_id == attempt.enrolment_id,
            _D.lesson_no == attempt.lesson_no,
            _D.round == attempt.round,
        )
        .values(state=one.state, code=one.code, done_at=done, claim=None)
    )


def _walk(connection: Connection, one: Walked, token: str, now: datetime) -> bool:
    result = connection.execute(
        update(enrolments)
        .where(_E.id == one.enrolment_id, _E.revision == one.revision, _E.claim == token)
        .values(
            sent=one.sent, last_sent_at=now, not_before=None, due_at=one.due_at, next_lesson=one.next_lesson,
            due_version=one.due_version, revision=_E.revision + 1, claim=None, lease_until=None,
        )
    )  # fmt: skip
    return result.rowcount == 1


def renew(connection: Connection, ids: Sequence[int], token: str, lease: timedelta) -> None:
    connection.execute(
        update(enrolments).where(_E.id.in_(ids), _E.claim == token).values(lease_until=machine_now() + lease)
    )
