"""The two clocks (D5).

The *machine clock* is the computer's: leases, back-off, form age, limits, retention.
The *course clock* is what readers live by: due times, days, waits, pauses, lateness. It is the same
as the machine clock unless `DRIPCOURSE_DAY` makes a day shorter for a demo or a test.

This is also the one place that makes `zoneinfo` read PyPI's tzdata: the system's copy of the zone
database is often years behind and would deliver an hour off.
"""

from __future__ import annotations

import zoneinfo
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import ClassVar

zoneinfo.reset_tzpath(to=[])

Clock = Callable[[], datetime]
"""Tells an aware instant in UTC."""

DAY = timedelta(days=1)


def machine_now() -> datetime:
    """The computer's time, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a sped-up course clock stood at a machine instant.

    It runs on from there at `rate` course seconds a second, but never further than `STRIDE` of machine
    time past the last heartbeat: while every process is down, it stands still.
    """

    course: datetime
    machine: datetime
    rate: float

    STRIDE: ClassVar[timedelta] = timedelta(seconds=2)

    def at(self, machine: datetime) -> datetime:
        """The course time at a machine instant; never earlier than the anchor."""
        elapsed = min(max(machine - self.machine, timedelta()), self.STRIDE)
        return self.course + elapsed * self.rate

    def moved_to(self, machine: datetime) -> Anchor:
        """The same clock, anchored at a later heartbeat."""
        return Anchor(self.at(machine), max(machine, self.machine), self.rate)


@cache
def _countries() -> dict[str, str]:
    """IANA zone to country, from the zone database's own table (zone.tab)."""
    lines = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {row[2]: row[0] for row in rows}


def country_of(zone: str) -> str:
    """The ISO 3166 code of the country a zone lies in, "" where it lies in none (UTC)."""
    return _countries().get(zone, "")


@cache
def zones() -> frozenset[str]:
    """Every zone a person may choose."""
    return frozenset(zone for zone in zoneinfo.available_timezones() if zone != "localtime")
