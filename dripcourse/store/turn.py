"""One turn of sending: what is written between two groups of lessons.

On PostgreSQL it is one statement, which settles one group and begins another; it can be under way while
letters are on the wire. It takes the groups as columns, each one array written as text: its own text never
changes, so it is prepared once, and neither side has much to do to hand the rows over (lists of Python
objects, or JSON, cost three times as much). On SQLite, where a statement costs no round trip, `turn_sqlite`
does the same table by table; tests/store holds the two to the same results.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from functools import lru_cache

from sqlalchemy import Connection, text

from dripcourse.store import turn_sqlite
from dripcourse.store.asked import Raw, Statement
from dripcourse.store.database import Database
from dripcourse.store.deliveries import Attempt
from dripcourse.store.turned import Begun, Closed, Hold, Settled, Told, Turned, Walked

__all__ = ["Begun", "Closed", "Hold", "Settled", "Told", "Turned", "Walked", "renew", "turn", "under_way"]

_Row = tuple[object, ...]
_KEY = {"id": "bigint", "lesson": "smallint", "round": "smallint"}
_COLUMNS: dict[str, dict[str, str]] = {
    "closed": {**_KEY, "state": "text", "code": "smallint", "begun": "bool"},
    "walked": {
        "id": "bigint", "revision": "int", "sent": "bytea",
        "due": "timestamptz", "next": "text", "version": "int",
    },
    "told": {"id": "bigint", "reason": "text", "detail": "json"},
    "begun": {**_KEY, "track": "text", "revision": "int"},
}  # fmt: skip


def turn(connection: Connection, settled: Settled, begun: Sequence[Begun], hold: Hold) -> Turned:
    """Records what became of one group and writes down that the lessons of another are about to be sent.

    Must be committed before they are. Those about whom somebody decided since `Begun.revision`, or that
    another holds, are left out; the others are held for seven eighths of `hold.lease` at least. Nobody is
    begun with while all sending is held.
    """
    if not (settled or begun):
        return Turned(set(), {})
    if connection.dialect.name == "sqlite":
        return turn_sqlite.turn(connection, settled, begun, hold)
    rows = connection.exec_driver_sql(_INLINE, _given(settled, begun, hold)).all()
    return _turned((what, int(key), tries) for what, key, tries in rows)


@contextmanager
def under_way(
    database: Database, settled: Settled, begun: Sequence[Begun], hold: Hold
) -> Iterator[Callable[[], Turned]]:
    """The same as a transaction by itself: what is given waits for it. SQLite has done it before.

    Raises NotReady, at once or when it is waited for.
    """
    if not (settled or begun):
        yield lambda: Turned(set(), {})
        return
    if database.sqlite:
        with database.write() as connection:
            turned = turn(connection, settled, begun, hold)
        yield lambda: turned
        return
    with database.asking(_ASKED, list(_given(settled, begun, hold).values())) as rows:
        yield lambda: _turned(map(_read, rows()))


def _given(settled: Settled, begun: Sequence[Begun], hold: Hold) -> dict[str, str | None]:
    """Every parameter, in the order of `_NAMES`."""
    return {
        **_arrays("closed", map(_closed, settled.closed)),
        **_arrays("walked", map(_walked, settled.walked)),
        **_arrays("told", map(_told, settled.told)),
        **_arrays("begun", map(_begun, begun)),
        "now": settled.now.isoformat() if settled.now else None,
        "token": hold.token,
        "lease": f"{hold.lease.total_seconds()} seconds",
        "again": _array(hold.again),
        "stop": hold.stop,
    }


def _turned(rows: Iterable[tuple[str, int, int | None]]) -> Turned:
    found = list(rows)
    moved = {key for what, key, _ in found if what == "moved"}
    tries = {key: tries for what, key, tries in found if what == "held"}
    return Turned(moved, tries, stopped=any(what == "stopped" for what, _, _ in found))


def _read(row: Raw) -> tuple[str, int, int | None]:
    what, key, tries = row
    return (what or b"").decode(), int(key or 0), None if tries is None else int(tries)


def _key(attempt: Attempt) -> tuple[int, int, int]:
    return attempt.enrolment_id, attempt.lesson_no, attempt.round


def _closed(one: Closed) -> _Row:
    return *_key(one.attempt), one.state, one.code, one.begun


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
    arrays = ", ".join(f"CAST({{{name}_{column}}} AS {kind}[])" for column, kind in columns.items())
    return f"unnest({arrays}) AS r({', '.join(columns)})"


_NOW, _TOKEN, _LEASE = (
    f"CAST({{{name}}} AS {kind})"
    for name, kind in (("now", "timestamptz"), ("token", "text"), ("lease", "interval"))
)
# The row of an enrolment is locked while its attempt is noted: a reply that decides about the person comes
# either before, and the lesson is left out, or after, and its confirmation finds the attempt open.
_TURN = (
    "WITH closed AS (UPDATE deliveries d "
    "SET state = r.state, code = r.code, done_at = clock_timestamp(), claim = NULL, "
    "attempts = CASE WHEN r.begun THEN d.attempts ELSE greatest(d.attempts - 1, 0) END "
    f"FROM {_rows_of('closed')} "
    "WHERE d.enrolment_id = r.id AND d.lesson_no = r.lesson AND d.round = r.round), "
    "told AS (INSERT INTO history (enrolment_id, at, reason, detail) "
    f"SELECT r.id, {_NOW}, r.reason, r.detail FROM {_rows_of('told')}), "
    f"walked AS (UPDATE enrolments e SET sent = r.sent, last_sent_at = {_NOW}, not_before = NULL, "
    "due_at = r.due, next_lesson = r.next, due_version = r.version, "
    "revision = e.revision + 1, claim = NULL, lease_until = NULL "
    f"FROM {_rows_of('walked')} "
    f"WHERE e.id = r.id AND e.revision = r.revision AND e.claim = {_TOKEN} RETURNING e.id), "
    "stopped AS MATERIALIZED (SELECT 1 FROM facts "
    "WHERE name = {stop} AND CAST(value AS text) NOT IN ('false', 'null', '\"\"')), "
    "held AS MATERIALIZED (SELECT r.id, r.lesson, r.round, r.track, e.lease_until "
    f"FROM {_rows_of('begun')} JOIN enrolments e ON e.id = r.id "
    f"WHERE e.revision = r.revision AND e.claim = {_TOKEN} AND NOT EXISTS (SELECT FROM stopped) "
    "FOR NO KEY UPDATE OF e), "
    f"renewed AS (UPDATE enrolments e SET lease_until = clock_timestamp() + {_LEASE} "
    "FROM held WHERE e.id = held.id "
    f"AND held.lease_until < clock_timestamp() + {_LEASE} * 0.875), "
    "noted AS (INSERT INTO deliveries "
    "(enrolment_id, lesson_no, round, track, state, noted_at, attempts, claim) "
    f"SELECT id, lesson, round, track, 'sending', clock_timestamp(), 1, {_TOKEN} FROM held "
    "ON CONFLICT (enrolment_id, lesson_no, round) DO UPDATE SET state = 'sending', "
    f"noted_at = clock_timestamp(), attempts = deliveries.attempts + 1, claim = {_TOKEN} "
    "WHERE deliveries.state = ANY(CAST({again} AS text[])) RETURNING enrolment_id, attempts) "
    "SELECT 'moved', id, NULL FROM walked UNION ALL "
    "SELECT 'held', held.id, noted.attempts FROM held LEFT JOIN noted ON noted.enrolment_id = held.id "
    "UNION ALL SELECT 'stopped', 0, NULL FROM stopped"
)
_NAMES = (
    *(f"{name}_{column}" for name, columns in _COLUMNS.items() for column in columns),
    *("now", "token", "lease", "again", "stop"),
)
_INLINE = _TURN.format_map({name: f"%({name})s" for name in _NAMES})
_ASKED = Statement(
    "dripcourse_turn", _TURN.format_map({name: f"${number}" for number, name in enumerate(_NAMES, 1)})
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
