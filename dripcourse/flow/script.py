"""What a made-up person does on which day of a course, to be lived by `flow.simulate`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from dripcourse.flow.events import Event
from dripcourse.flow.schedule import slot_on

NOON = time(12)


@dataclass(frozen=True, slots=True)
class Says:
    """A reply to the newest mail, in the person's own words."""

    text: str


@dataclass(frozen=True, slots=True)
class TakesBack:
    """The undo button of the newest letter that offers one."""


@dataclass(frozen=True, slots=True)
class Act:
    """Something a person does. Day 1 is the day of confirming."""

    day: int
    does: Says | TakesBack | Event
    at: time = NOON  # local


@dataclass(frozen=True, slots=True)
class Script:
    """A person's whole life with a course. They confirm at noon, and lesson 1 comes at once."""

    start: date  # the local day of confirming
    zone: str  # IANA name
    hour: time  # the local time of day at which lessons come
    acts: tuple[Act, ...] = ()
    until: int | None = None  # the last day looked at; None: until nothing more can happen

    def moment(self, day: int, at: time = NOON) -> datetime:
        """The instant, in UTC, of a local time on a day of the script."""
        return slot_on(self.start + timedelta(days=day - 1), at, self.zone)

    def in_order(self) -> list[Act]:
        """The acts that are lived, by time; of two at the same time the one named first."""
        lived = [act for act in self.acts if self.until is None or act.day <= self.until]
        return sorted(lived, key=lambda act: (act.day, act.at))
