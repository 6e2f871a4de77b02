"""The course clock that all processes share: its anchor is one row (D5)."""

from __future__ import annotations

import time
from datetime import datetime
from threading import Lock

from dripcourse.clock import Anchor, Clock, machine_now
from dripcourse.store import facts
from dripcourse.store.database import Database

_FRESH = 0.2  # seconds an anchor that was read may be used


class CourseClock:
    """Tells course time. `start` sets its rate and lets it go on where it stood."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = Lock()
        self._anchor: Anchor | None = None
        self._read_at = 0.0
        self._latest: datetime | None = None

    def __call__(self) -> datetime:
        with self._lock:
            now = self._now()
            if self._latest is None or now > self._latest:
                self._latest = now
            return self._latest

    def _now(self) -> datetime:
        if self._anchor is None or time.monotonic() - self._read_at > _FRESH:
            with self._database.read() as connection:
                self._anchor = facts.anchor(connection)
            self._read_at = time.monotonic()
        return self._anchor.at(machine_now()) if self._anchor else machine_now()


def start(database: Database, rate: float) -> Clock:
    """The clock of this database. One that was never sped up is the machine's own."""
    with database.write() as connection:
        anchor = facts.anchor(connection)
        if anchor is None and rate == 1:
            return machine_now
        now = machine_now()
        if anchor is None:
            facts.put_anchor(connection, Anchor(now, now, rate))
        elif anchor.rate != rate:
            facts.put_anchor(connection, Anchor(anchor.at(now), now, rate))
    return CourseClock(database)
