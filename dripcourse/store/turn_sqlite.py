"""`store.turn` on SQLite: the same in a few statements, in the one transaction that may write."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Integer, Row, bindparam, func, insert, text, update

from dripcourse.clock import machine_now
from dripcourse.store import facts
from dripcourse.store.deliveries import Attempt
from dripcourse.store.instant import Instant
from dripcourse.store.tables import deliveries, enrolments, history
from dripcourse.store.turned import Begun, Closed, Hold, Settled, Told, Turned, Walked

_D, _E = deliveries.c, enrolments.c


def turn(connection: Connection, settled: Settled, begun: Sequence[Begun], hold: Hold) -> Turned:
    moved = _settle(connection, settled, hold.token)
    if begun and facts.get(connection, hold.stop):
        return Turned(moved, {}, stopped=True)
    return Turned(moved, _begin(connection, begun, hold) if begun else {})


def _begin(connection: Connection, begun: Sequence[Begun], hold: Hold) -> dict[int, int | None]:
    now = machine_now()
    ours = _held(connection, [one.attempt.enrolment_id for one in begun], hold.token)
    going = [one.attempt for one in begun if _revision(ours, one.attempt.enrolment_id) == one.revision]
    stale = now + hold.lease * 7 / 8
    late = [one.enrolment_id for one in going if (ours[one.enrolment_id].lease_until or stale) <= stale]
    if late:
        renew(connection, late, hold.token, hold.lease)
    noted = _note(connection, going, hold, now)
    return {one.enrolment_id: noted.get(one.enrolment_id) for one in going}


def _note(connection: Connection, going: Sequence[Attempt], hold: Hold, now: datetime) -> dict[int, int]:
    rows = [(one.enrolment_id, one.lesson_no, one.round, one.track) for one in going]
    given = {"rows": json.dumps(rows), "again": json.dumps(list(hold.again)), "now": now, "token": hold.token}
    return {row.enrolment_id: row.attempts for row in connection.execute(_NOTE, given)}


# Lists come as JSON, so that the text of a statement stays the same and is prepared once.
_NOTE = text(
    "INSERT INTO deliveries (enrolment_id, lesson_no, round, track, state, noted_at, attempts, claim) "
    "SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'), "
    "json_extract(value, '$[3]'), 'sending', :now, 1, :token FROM json_each(:rows) WHERE true "
    "ON CONFLICT (enrolment_id, lesson_no, round) DO UPDATE "
    "SET state = 'sending', noted_at = :now, attempts = deliveries.attempts + 1, claim = :token "
    "WHERE deliveries.state IN (SELECT value FROM json_each(:again)) RETURNING enrolment_id, attempts"
).bindparams(bindparam("now", type_=Instant()))


def _held(connection: Connection, ids: Sequence[int], token: str) -> dict[int, Row[Any]]:
    """Of these, those we hold; nobody else can write before this transaction ends."""
    rows = connection.execute(_HELD, {"ids": json.dumps(list(ids)), "token": token})
    return {row.id: row for row in rows}


_HELD = text(
    "SELECT id, revision, lease_until FROM enrolments "
    "WHERE id IN (SELECT value FROM json_each(:ids)) AND claim = :token"
).columns(id=Integer, revision=Integer, lease_until=Instant())


def _revision(ours: Mapping[int, Row[Any]], enrolment_id: int) -> int | None:
    row = ours.get(enrolment_id)
    return row.revision if row else None


def _settle(connection: Connection, settled: Settled, token: str) -> set[int]:
    done, now = machine_now(), settled.now
    if settled.closed:
        connection.execute(_CLOSE, [_closed(one, done) for one in settled.closed])
    if settled.told:
        connection.execute(insert(history), [_told(one, now) for one in settled.told])
    ours = _held(connection, [one.enrolment_id for one in settled.walked], token)
    moved = [one for one in settled.walked if _revision(ours, one.enrolment_id) == one.revision]
    if moved:
        connection.execute(_WALK, [_walked(one, now) for one in moved])
    return {one.enrolment_id for one in moved}


_CLOSE = (
    update(deliveries)
    .where(_D.enrolment_id == bindparam("e"), _D.lesson_no == bindparam("l"), _D.round == bindparam("r"))
    .values(
        state=bindparam("s"), code=bindparam("c"), done_at=bindparam("done"), claim=None,
        attempts=func.max(_D.attempts - bindparam("u"), 0),
    )
)  # fmt: skip


def _closed(one: Closed, done: datetime) -> dict[str, Any]:
    attempt = one.attempt
    key = {"e": attempt.enrolment_id, "l": attempt.lesson_no, "r": attempt.round}
    return {**key, "s": one.state, "c": one.code, "done": done, "u": 0 if one.begun else 1}


def _told(one: Told, now: datetime | None) -> dict[str, Any]:
    return {"enrolment_id": one.enrolment_id, "at": now, "reason": one.reason, "detail": dict(one.detail)}


_WALK = (
    update(enrolments)
    .where(_E.id == bindparam("e"))
    .values(
        sent=bindparam("s"), last_sent_at=bindparam("now"), not_before=None, due_at=bindparam("d"),
        next_lesson=bindparam("l"), due_version=bindparam("v"), revision=_E.revision + 1,
        claim=None, lease_until=None,
    )
)  # fmt: skip


def _walked(one: Walked, now: datetime | None) -> dict[str, Any]:
    following = {"d": one.due_at, "l": one.next_lesson, "v": one.due_version}
    return {"e": one.enrolment_id, "s": one.sent, "now": now, **following}


def renew(connection: Connection, ids: Sequence[int], token: str, lease: timedelta) -> None:
    given = {"ids": json.dumps(list(ids)), "token": token, "until": machine_now() + lease}
    connection.execute(_RENEW, given)


_RENEW = text(
    "UPDATE enrolments SET lease_until = :until "
    "WHERE id IN (SELECT value FROM json_each(:ids)) AND claim = :token"
).bindparams(bindparam("until", type_=Instant()))
