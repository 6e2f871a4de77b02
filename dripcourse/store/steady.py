"""The time leases are judged by, when the database's clock jumps.

A clock that steps forward would end every lease at once, and what one worker is sending would be taken, and
sent again, by the next. A process that has looked before knows better: by its own monotonic clock so much
can't have passed. For the length of a lease it goes on in the old time; by then every lease was renewed in
the new one or belongs to a dead worker. A step back makes leases last longer, which harms nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine

_STEP = timedelta(seconds=30)  # what can't be a slow network or two clocks drifting apart


@dataclass(frozen=True, slots=True)
class _Look:
    now: datetime  # what the database said
    at: float  # by this process's clock
    ahead: timedelta = timedelta()  # how far the database's clock has jumped
    until: float = 0.0  # when that is over


_looks: WeakKeyDictionary[Engine, _Look] = WeakKeyDictionary()


def lease_time(connection: Connection, now: datetime, lease: timedelta) -> datetime:
    """The machine time to hold leases against; `now` is `database_now`, and leases are written in it."""
    before, at = _looks.get(connection.engine), monotonic()
    ahead, until = timedelta(), 0.0
    if before and at < before.until:
        ahead, until = before.ahead, before.until
    if before:
        jumped = now - before.now - timedelta(seconds=at - before.at)
        if jumped > _STEP:
            ahead, until = ahead + jumped, at + lease.total_seconds()
        elif jumped < -_STEP:
            ahead, until = max(ahead + jumped, timedelta()), until
    _looks[connection.engine] = _Look(now, at, ahead, until)
    return now - ahead
