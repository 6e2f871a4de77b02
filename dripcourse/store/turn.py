"""One turn of sending: what is written between two groups of lessons.

On PostgreSQL it is one statement, which settles the last group and begins the next. It takes the groups
as columns, each one array written as text: its own text never changes, so it is prepared once, and neither
side has much to do to hand the rows over (lists of Python objects, or JSON, cost three times as much). On
SQLite, where a statement costs no round trip, `turn_sqlite` does the same table by table; tests/store
holds the two to the same results.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import lru_cache

from sqlalchemy import Connection, text

from dripcourse.store import turn_sqlite
from dripcourse.store.deliveries import Attempt
from dripcourse.store.turned import Begun, Closed, Hold, Settled, Told, Turned, Walked

__all__ = ["Begun", "Closed", "Hold", "Settled", "Told", "Turned", "Walked", "renew", "turn"]

_Row = tuple[object, ...]
_KEY = {"id": "bigint", "lesson": "smallint", "round": "smallint"}
_COLUMNS: dict[str, dict[str, str]] = {
    "closed": {**_KEY, "state": "text", "code": "smallint"},
    "walked": {
        "id": "bigint", "revision": "int", "sent": "bytea",
        "due": "timestamptz", "next": "text", "version": "int",
    },
    "told": {"id": "bigint", "reason": "text", "detail": "json"},
    "begun": {**_KEY, "track": "text", "revision": "int"},
}  # fmt: skip


def turn(connection: Connection, settled: Settled, begun: Sequence[Begun], hold: Hold) -> Turned:
    """Records what became of one group and writes down that the lessons of the next are about to be sent.

    Must be committed before they are. Those about whom somebody decided since `Begun.revision`, or that
    another holds, are left out; the others are held for seven eighths of `hold.lease` at least.
    """
    if not (settled or begun):
        return Turned(set(), {})
    if connection.dialect.name == "sqlite":
        return turn_sqlite.turn(connection, settled, begun, hold)
    given: dict[str, object] = {
        **_arrays("closed", map(_closed, settled.closed)),
        **_arrays("walked", map(_walked, settled.walked)),
        **_arrays("told", map(_told, settled.told)),
        **_arrays("begun", map(_begun, begun)),
        "now": settled.now,
        "token": hold.token,
        "lease": hold.lease,
        "again": _array(hold.again),
    }
    rows = connection.exec_driver_sql(_TURN, given).all()
    moved = {key for what, key, _ in rows if what == "moved"}
    return Turned(moved, {key: tries for what, key, tries in rows if what == "held"})


def _key(attempt: Attempt) -> tuple[int, int, int]:
    return attempt.enrolment_id, attempt.lesson_no, attempt.round


def _closed(one: Closed) -> _Row:
    return *_key(one.attempt), one.state, one.code


def _walked(one: Walked) -> _Row:
    due = one.due_at.isoformat() if one.due_at else None
    return one.enrolment_id, one.revision, "\\x" + one.sent.hex(), due, one.next_lesson, one.due_version


def _told(one: Told) -> _Row:
    return one.enrolment_id, one.reason, _as_json(tuple(one.detail.items()))


@lru_cache(maxsize=1024)  # the same for most of a group
def _as_json(items: tuple[tuple[str, object], ...]) -> str:
    return json.dumps(dict(items))


def _begun(one: Begun) -> _Row:
    return *_key(one.attempt), one.attempt.track, one.revision


def _arrays(name: str, rows: Iterable[_Row]) -> dict[str, str]:
    """The parameters that `_rows_of(name)` reads: one array a column."""
    columns = _COLUMNS[name]
    values = list(zip(*rows, strict=True)) or [()] * len(columns)
    return {f"{name}_{column}": _array(found) for column, found in zip(columns, values, strict=True)}


def _array(values: Iterable[object]) -> str:
    """An array as PostgreSQL writes it."""
    return "{" + ",".join([str(one) if type(one) is int else _quoted(one) for one in values]) + "}"


@lru_cache(maxsize=4096)
def _quoted(value: object) -> str:
    if value is None:
        return "NULL"
    escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _rows_of(name: str) -> str:
    columns = _COLUMNS[name]
    arrays = ", ".join(f"CAST(%({name}_{column})s AS {kind}[])" for column, kind in columns.items())
    return f"unnest({arrays}) AS r({', '.join(columns)})"


# The row of an enrolment is locked while its attempt is noted: a reply that decides about the person comes
# either before, and the lesson is left out, or after, and its confirmation finds the attempt open.
_TURN = (
    "WITH closed AS (UPDATE deliveries d "
    "SET state = r.state, code = r.code, done_at = clock_timestamp(), claim = NULL "
    f"FROM {_rows_of('closed')} "
    "WHERE d.enrolment_id = r.id AND d.lesson_no = r.lesson AND d.round = r.round), "
    "told AS (INSERT INTO history (enrolment_id, at, reason, detail) "
    f"SELECT r.id, %(now)s, r.reason, r.detail FROM {_rows_of('told')}), "
    "walked AS (UPDATE enrolments e SET sent = r.sent, last_sent_at = %(now)s, not_before = NULL, "
    "due_at = r.due, next_lesson = r.next, due_version = r.version, "
    "revision = e.revision + 1, claim = NULL, lease_until = NULL "
    f"FROM {_rows_of('walked')} "
    "WHERE e.id = r.id AND e.revision = r.revision AND e.claim = %(token)s RETURNING e.id), "
    "held AS MATERIALIZED (SELECT r.id, r.lesson, r.round, r.track, e.lease_until "
    f"FROM {_rows_of('begun')} JOIN enrolments e ON e.id = r.id "
    "WHERE e.revision = r.revision AND e.claim = %(token)s FOR NO KEY UPDATE OF e), "
    "renewed AS (UPDATE enrolments e SET lease_until = clock_timestamp() + CAST(%(lease)s AS interval) "
    "FROM held WHERE e.id = held.id "
    "AND held.lease_until < clock_timestamp() + CAST(%(lease)s AS interval) * 0.875), "
    "noted AS (INSERT INTO deliveries "
    "(enrolment_id, lesson_no, round, track, state, noted_at, attempts, claim) "
    "SELECT id, lesson, round, track, 'sending', clock_timestamp(), 1, %(token)s FROM held "
    "ON CONFLICT (enrolment_id, lesson_no, round) DO UPDATE SET state = 'sending', "
    "noted_at = clock_timestamp(), attempts = deliveries.attempts + 1, claim = %(token)s "
    "WHERE deliveries.state = ANY(CAST(%(again)s AS text[])) RETURNING enrolment_id, attempts) "
    "SELECT 'moved', id, NULL FROM walked UNION ALL "
    "SELECT 'held', held.id, noted.attempts FROM held LEFT JOIN noted ON noted.enrolment_id = held.id"
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
