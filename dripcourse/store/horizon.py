"""How far back a look for due enrolments has to go, so that the dead don't stand in front of the living.

Every claim and every advance leaves a dead entry in PostgreSQL's index of due times, and while somebody
holds a snapshot open no vacuum can take them away: a look for the smallest due time then walks past all of
them. Each process therefore remembers, by lane, a time before which it need not look, and moves it on as it
claims. A look from the very beginning renews it every `_FRESH` seconds, and when nobody was found after a
time at which somebody should have been: so whoever was let go, or written down as due further back, is only
found a little later. SQLite keeps no dead entries.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from operator import attrgetter
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, Row, text

_FRESH = 15.0  # seconds a memory is used
_SLACK = timedelta(seconds=15)  # somebody may be written down as due a little in the past
_SAME_CLOCK = timedelta(hours=2)
_BEGINNING = datetime(1, 1, 2, tzinfo=UTC)

_FIRST = text(
    "SELECT o.lane, first.due_at FROM unnest(CAST(:lanes AS text[])) AS o(lane) CROSS JOIN LATERAL "
    "(SELECT e.due_at FROM enrolments e WHERE e.lane = o.lane AND e.due_at <= :now "
    "ORDER BY e.due_at LIMIT 1) first"
)


@dataclass(frozen=True, slots=True)
class _Seen:
    since: Mapping[str, datetime]
    now: datetime  # course time
    fresh_until: float  # of this process's monotonic clock

    def holds(self, now: datetime, lanes: Collection[str]) -> bool:
        fresh = self.now <= now and time.monotonic() < self.fresh_until
        return fresh and self.since.keys() >= set(lanes)


_seen: WeakKeyDictionary[Engine, _Seen] = WeakKeyDictionary()


def horizon(
    connection: Connection, now: datetime, machine: datetime, lanes: Collection[str]
) -> Mapping[str, datetime]:
    """The due time at which a look has to begin, for each of these lanes.

    `now` is course time, `machine` machine time; a course clock that goes its own way, for a demo or a test,
    is too quick for a memory.
    """
    if abs(now - machine) > _SAME_CLOCK:
        return dict.fromkeys(lanes, _BEGINNING)
    seen = _seen.get(connection.engine)
    if seen is None or not seen.holds(now, lanes):
        seen = _seen[connection.engine] = _look(connection, now, lanes)
    return seen.since


def _look(connection: Connection, now: datetime, lanes: Collection[str]) -> _Seen:
    """Those others hold at this moment count too: they may be let go again."""
    since = dict.fromkeys(lanes, now - _SLACK)
    found = connection.execute(_FIRST, {"lanes": list(lanes), "now": now})
    since |= {row.lane: min(row.due_at, now - _SLACK) for row in found}
    return _Seen(since, now, time.monotonic() + _FRESH)


def move_on(connection: Connection, taken: Iterable[Row[Any]]) -> None:
    """Of the lanes of these rows, taken in order, nobody was free before them."""
    seen = _seen.get(connection.engine)
    if seen:
        last = {row.lane: row.due_at for row in sorted(taken, key=attrgetter("due_at"))}
        _seen[connection.engine] = replace(seen, since={**seen.since, **last})


def forget(connection: Connection) -> None:
    """Somebody was let go: the next look begins at the beginning."""
    _seen.pop(connection.engine, None)


def found_nobody(connection: Connection) -> None:
    """If the memory says that somebody was due, it is of no use any more."""
    seen = _seen.get(connection.engine)
    if seen and any(since < seen.now - _SLACK for since in seen.since.values()):
        forget(connection)
