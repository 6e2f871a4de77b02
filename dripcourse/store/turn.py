"""One turn of sending: what is written between two groups of lessons.

On PostgreSQL one statement settles the last group and one begins the next: they take whole groups as
arrays (`unnest`), so their text never changes and is prepared once. On SQLite, where a statement costs
no round trip, `turn_sqlite` does the same row by row; tests/store holds the two to the same results.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, text

from dripcourse.store import turn_sqlite
from dripcourse.store.turned import Begun, Closed, Told, Walked

__all__ = ["Begun", "Closed", "Told", "Walked", "begin", "renew", "settle"]


def begin(
    connection: Connection, begun: Sequence[Begun], token: str, lease: timedelta, again: Sequence[str]
) -> dict[int, int | None]:
    """Writes down that these lessons are about to be sent; must be committed before they are.

    Those about whom somebody decided since `revision`, or that another holds, are left out. The others'
    lease is renewed, and they come back by enrolment with how many attempts there have been; None where
    the ledger has the lesson in a state other than those of `again` (`deliveries.RESEND` or `.HOLD`).
    """
    if not begun:
        return {}
    if connection.dialect.name == "sqlite":
        return turn_sqlite.begin(connection, begun, token, lease, again)
    given = {
        "ids": [one.attempt.enrolment_id for one in begun],
        "revisions": [one.revision for one in begun],
        "lessons": [one.attempt.lesson_no for one in begun],
        "rounds": [one.attempt.round for one in begun],
        "tracks": [one.attempt.track for one in begun],
        "token": token,
        "lease": lease,
        "again": list(again),
    }
    return {row.id: row.attempts for row in connection.execute(_BEGIN, given)}


_BEGIN = text(
    "WITH v AS (SELECT * FROM unnest(CAST(:ids AS bigint[]), CAST(:revisions AS int[]), "
    "CAST(:lessons AS smallint[]), CAST(:rounds AS smallint[]), CAST(:tracks AS text[])) "
    "AS v(id, revision, lesson, round, track)), "
    "held AS (UPDATE enrolments e SET lease_until = clock_timestamp() + CAST(:lease AS interval) FROM v "
    "WHERE e.id = v.id AND e.revision = v.revision AND e.claim = :token RETURNING e.id), "
    "noted AS (INSERT INTO deliveries "
    "(enrolment_id, lesson_no, round, track, state, noted_at, attempts, claim) "
    "SELECT v.id, v.lesson, v.round, v.track, 'sending', clock_timestamp(), 1, :token "
    "FROM v JOIN held ON held.id = v.id "
    "ON CONFLICT (enrolment_id, lesson_no, round) DO UPDATE SET state = 'sending', "
    "noted_at = clock_timestamp(), attempts = deliveries.attempts + 1, claim = :token "
    "WHERE deliveries.state = ANY(:again) RETURNING enrolment_id, attempts) "
    "SELECT held.id, noted.attempts FROM held LEFT JOIN noted ON noted.enrolment_id = held.id"
)


def settle(
    connection: Connection,
    closed: Sequence[Closed],
    walked: Sequence[Walked],
    told: Sequence[Told],
    token: str,
    now: datetime,
) -> set[int]:
    """Records what became of a group: attempts closed, people moved on, the reasons told.

    `now` is course time. Returns who could be moved; about the others somebody decided meanwhile.
    """
    if not (closed or walked or told):
        return set()
    if connection.dialect.name == "sqlite":
        return turn_sqlite.settle(connection, closed, walked, told, token, now)
    given = {**_closed(closed), **_walked(walked), **_told(told), "token": token, "now": now}
    return set(connection.execute(_SETTLE, given).scalars())


def _closed(closed: Sequence[Closed]) -> Mapping[str, Any]:
    return {
        "d_ids": [one.attempt.enrolment_id for one in closed],
        "d_lessons": [one.attempt.lesson_no for one in closed],
        "d_rounds": [one.attempt.round for one in closed],
        "d_states": [one.state for one in closed],
        "d_codes": [one.code for one in closed],
    }


def _walked(walked: Sequence[Walked]) -> Mapping[str, Any]:
    return {
        "e_ids": [one.enrolment_id for one in walked],
        "e_revisions": [one.revision for one in walked],
        "e_sent": [one.sent for one in walked],
        "e_dues": [one.due_at for one in walked],
        "e_lessons": [one.next_lesson for one in walked],
        "e_versions": [one.due_version for one in walked],
    }


def _told(told: Sequence[Told]) -> Mapping[str, Any]:
    return {
        "h_ids": [one.enrolment_id for one in told],
        "h_reasons": [one.reason for one in told],
        "h_details": [json.dumps(one.detail) for one in told],
    }


_SETTLE = text(
    "WITH closed AS (UPDATE deliveries d "
    "SET state = v.s, code = v.c, done_at = clock_timestamp(), claim = NULL "
    "FROM unnest(CAST(:d_ids AS bigint[]), CAST(:d_lessons AS smallint[]), CAST(:d_rounds AS smallint[]), "
    "CAST(:d_states AS text[]), CAST(:d_codes AS smallint[])) AS v(e, l, r, s, c) "
    "WHERE d.enrolment_id = v.e AND d.lesson_no = v.l AND d.round = v.r), "
    "told AS (INSERT INTO history (enrolment_id, at, reason, detail) "
    "SELECT v.e, :now, v.r, CAST(v.d AS json) "
    "FROM unnest(CAST(:h_ids AS bigint[]), CAST(:h_reasons AS text[]), CAST(:h_details AS text[])) "
    "AS v(e, r, d)) "
    "UPDATE enrolments e SET sent = v.s, last_sent_at = :now, not_before = NULL, due_at = v.d, "
    "next_lesson = v.l, due_version = v.n, revision = e.revision + 1, claim = NULL, lease_until = NULL "
    "FROM unnest(CAST(:e_ids AS bigint[]), CAST(:e_revisions AS int[]), CAST(:e_sent AS bytea[]), "
    "CAST(:e_dues AS timestamptz[]), CAST(:e_lessons AS text[]), CAST(:e_versions AS int[])) "
    "AS v(id, r, s, d, l, n) WHERE e.id = v.id AND e.revision = v.r AND e.claim = :token RETURNING e.id"
)


def renew(connection: Connection, ids: Sequence[int], token: str, lease: timedelta) -> None:
    """More time for a group whose server is slow, so that nobody takes it for a dead worker's."""
    if connection.dialect.name == "sqlite":
        turn_sqlite.renew(connection, ids, token, lease)
    else:
        connection.execute(_RENEW, {"ids": list(ids), "token": token, "lease": lease})


_RENEW = text(
    "UPDATE enrolments SET lease_until = clock_timestamp() + CAST(:lease AS interval) "
    "WHERE id = ANY(:ids) AND claim = :token"
)
