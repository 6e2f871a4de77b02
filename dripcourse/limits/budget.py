"""How much may be sent now: letters a second, overall and to each lane, and letters a day.

A budget is a value: what is left at a moment. It is read, spent and written back by those who claim.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from math import floor, inf
from typing import Any

from dripcourse.config import Settings

ALL = "*"  # the rate that all lanes share
_CHUNK = 16  # letters worth a claim: single ones, as they become free, would cost a commit each


@dataclass(frozen=True, slots=True)
class Limits:
    """What the operator allows. An empty value: no limit."""

    rates: Mapping[str, float] = field(default_factory=dict)  # letters a second, by lane and for ALL
    per_day: int | None = None
    ramp: tuple[int, float] | None = None  # letters on the first day of sending, and how they grow

    @classmethod
    def of(cls, settings: Settings) -> Limits:
        rates = dict(settings.per_second_by)
        if settings.per_second is not None:
            rates[ALL] = settings.per_second
        return cls(rates, settings.per_day, settings.ramp)

    def __bool__(self) -> bool:
        return bool(self.rates) or self.per_day is not None

    def today(self, day: int) -> float:
        """How many letters may go out on the n-th day of sending, from 1."""
        most = inf if self.per_day is None else self.per_day
        if self.ramp is None:
            return most
        first, growth = self.ramp
        return min(most, floor(first * growth ** min(day - 1, 1000)))


@dataclass(frozen=True, slots=True)
class Allowed:
    """What may be claimed now: `most` in all, of each open lane so many.

    `wait`: seconds until a lane that a rate holds back has something again, None when no rate does.
    """

    lanes: Mapping[str, int]
    most: int
    wait: float | None = None


@dataclass(frozen=True, slots=True)
class Budget:
    """What is left at a moment `at` of the database's clock. Tokens may be below zero: somebody overdrew."""

    at: datetime
    tokens: Mapping[str, float] = field(default_factory=dict)
    day: date | None = None  # in UTC, of the newest letter
    sent: int = 0  # on that day
    days: int = 0  # on which anything was sent, that day included

    def at_time(self, now: datetime, limits: Limits) -> Budget:
        """The same budget later. A clock that stepped back gives nothing, and takes nothing away."""
        passed = max((now - self.at).total_seconds(), 0.0)
        tokens = {
            name: min(_full(rate), self.tokens.get(name, _full(rate)) + passed * rate)
            for name, rate in limits.rates.items()
        }
        return replace(self._on(now.date()), at=now, tokens=tokens)

    def _on(self, today: date) -> Budget:
        """A new day begins with its first letter; one that a clock stepped back from goes on."""
        return self if self.day is not None and today <= self.day else replace(self, day=today, sent=0)

    def for_lessons(self, limits: Limits, lanes: Collection[str], most: int) -> Allowed:
        """What may be claimed of these lanes, at most so many at once."""
        together, wait = self._ready(limits, ALL, most)
        left = min(together, floor(self.left_today(limits, most)))
        if left <= 0:
            return Allowed({}, 0, None if together else wait)
        found = {lane: self._ready(limits, lane, left) for lane in lanes}
        waits = [wait for number, wait in found.values() if not number]
        return Allowed({lane: n for lane, (n, _) in found.items() if n}, left, min(waits, default=None))

    def left_today(self, limits: Limits, most: float = inf) -> float:
        """How many letters may still go out today; `most` where the day has no limit."""
        today = self.days if self.sent else self.days + 1
        return most if limits.per_day is None else limits.today(today) - self.sent

    def for_letters(self, limits: Limits, lanes: Collection[str], most: int) -> Allowed:
        """The same for letters that answer a person: they go one by one, and the day does not hold them."""
        together = min(most, floor(self.tokens[ALL])) if ALL in limits.rates else most
        if together <= 0:
            return Allowed({}, 0, (1 - self.tokens[ALL]) / limits.rates[ALL])
        waits = {
            lane: (1 - self.tokens[lane]) / limits.rates[lane]
            for lane in lanes
            if self.tokens.get(lane, 1.0) < 1
        }
        ready = {lane: together for lane in lanes if lane not in waits}
        return Allowed(ready, together, min(waits.values(), default=None))

    def _ready(self, limits: Limits, name: str, most: int) -> tuple[int, float]:
        """(how many may be claimed, else seconds until it is worth it)."""
        rate = limits.rates.get(name)
        if rate is None:
            return most, 0.0
        tokens, worth = self.tokens[name], min(_CHUNK, floor(_full(rate)))
        if tokens >= worth:
            return min(most, floor(tokens)), 0.0
        return 0, (worth - tokens) / rate

    def spent(self, by_lane: Mapping[str, int]) -> Budget:
        """After so many letters; less than none gives them back."""
        number = sum(by_lane.values())
        if not number:
            return self
        by_name = {**by_lane, ALL: number}
        tokens = {name: left - by_name.get(name, 0) for name, left in self.tokens.items()}
        sent = max(self.sent + number, 0)
        days = max(self.days + bool(sent) - bool(self.sent), 0)
        return replace(self, tokens=tokens, sent=sent, days=days)

    def as_json(self) -> dict[str, Any]:
        day = self.day.isoformat() if self.day else None
        return {**asdict(self), "at": self.at.isoformat(), "day": day}

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> Budget:
        day = date.fromisoformat(kept["day"]) if kept["day"] else None
        return cls(datetime.fromisoformat(kept["at"]), kept["tokens"], day, kept["sent"], kept["days"])


def _full(rate: float) -> float:
    """What a second leaves in the bucket; a slow rate still has room for one letter."""
    return max(rate, 1.0)
