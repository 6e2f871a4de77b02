"""One turn of sending: what is written between two groups of lessons.

On PostgreSQL one statement settles the last group and one begins the next: they take whole groups as
JSON, so their text never changes and is prepared once, and a group is one value to hand over (arrays
cost this side three times as much). `unnest(ARRAY(…))` makes the planner think of ten rows instead of a
hundred, so that it takes the index also while the tables are small. On SQLite, where a statement costs
no round trip, `turn_sqlite` does the same row by row; tests/store holds the two to the same results.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, text

from dripcourse.store import turn_sqlite
from dripcourse.store.deliveries import Attempt
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
    rows = [(*_key(one.attempt), one.attempt.track, one.revision) for one in begun]
    given = {"rows": json.dumps(rows), "token": token, "lease": lease, "again": list(again)}
    return {row.id: row.attempts for row in connection.execute(_BEGIN, given)}


def _key(attempt: Attempt) -> tuple[int, int, int]:
    return attempt.enrolment_id, attempt.lesson_no, attempt.round


_BEGIN = text(
    "WITH v AS (SELECT CAST(r->>0 AS bigint) AS id, CAST(r->>1 AS smallint) AS lesson, "
    "CAST(r->>2 AS smallint) AS round, r->>3 AS track, CAST(r->>4 AS int) AS revision "
    "FROM unnest(ARRAY(SELECT json_array_elements(CAST(:rows AS json)))) AS r), "
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
    given = {
        "closed": json.dumps([(*_key(one.attempt), one.state, one.code) for one in closed]),
        "walked": json.dumps([_moved(one) for one in walked]),
        "told": json.dumps([(one.enrolment_id, one.reason, dict(one.detail)) for one in told]),
        "token": token,
        "now": now,
    }
    return set(connection.execute(_SETTLE, given).scalars())


def _moved(one: Walked) -> tuple[object, ...]:
    due = one.due_at.isoformat() if one.due_at else None
    return one.enrolment_id, one.revision, one.sent.hex(), due, one.next_lesson, one.due_version


_SETTLE = text(
    "WITH closed AS (UPDATE deliveries d "
    "SET state = r->>3, code = CAST(r->>4 AS smallint), done_at = clock_timestamp(), claim = NULL "
    "FROM unnest(ARRAY(SELECT json_array_elements(CAST(:closed AS json)))) AS r "
    "WHERE d.enrolment_id = CAST(r->>0 AS bigint) AND d.lesson_no = CAST(r->>1 AS smallint) "
    "AND d.round = CAST(r->>2 AS smallint)), "
    "told AS (INSERT INTO history (enrolment_id, at, reason, detail) "
    "SELECT CAST(r->>0 AS bigint), :now, r->>1, r->2 "
    "FROM unnest(ARRAY(SELECT json_array_elements(CAST(:told AS json)))) AS r) "
    "UPDATE enrolments e SET sent = decode(r->>2, 'hex'), last_sent_at = :now, not_before = NULL, "
    "due_at = CAST(r->>3 AS timestamptz), next_lesson = r->>4, due_version = CAST(r->>5 AS int), "
    "revision = e.revision + 1, claim = NULL, lease_until = NULL "
    "FROM unnest(ARRAY(SELECT json_array_elements(CAST(:walked AS json)))) AS r "
    "WHERE e.id = CAST(r->>0 AS bigint) AND e.revision = CAST(r->>1 AS int) AND e.claim = :token "
    "RETURNING e.id"
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
