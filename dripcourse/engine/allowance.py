"""What the limits let out, asked and paid for in the transaction that claims.

Without limits nothing is read or written: every lane is open, and a batch is a batch.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import datetime

from dripcourse.engine.parts import Parts
from dripcourse.limits.budget import Allowed, Budget, Limits
from dripcourse.store import budgets
from dripcourse.store.database import Connection, database_now


class Allowance:
    """The limits as one worker meets them."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._limits = Limits.of(parts.settings)
        self._asked: Budget | None = None  # in the transaction that is open

    def for_lessons(
        self, connection: Connection, now: datetime, lanes: Collection[str], most: int
    ) -> Allowed:
        """What may be claimed at this machine time. Others can ask only when this transaction has ended."""
        if not self._limits:
            return Allowed(dict.fromkeys(lanes, most), most)
        self._asked = self._now(connection, now)
        return self._asked.for_lessons(self._limits, lanes, most)

    def for_letters(
        self, connection: Connection, now: datetime, lanes: Collection[str], most: int
    ) -> Allowed:
        """The same for letters that answer a person."""
        if not self._limits:
            return Allowed(dict.fromkeys(lanes, most), most)
        self._asked = self._now(connection, now)
        return self._asked.for_letters(self._limits, lanes, most)

    def pay(self, connection: Connection, lanes: Iterable[str]) -> None:
        """One letter for each of these lanes, in the transaction that asked."""
        if self._asked and (by_lane := Counter(lanes)):
            budgets.keep(connection, self._asked.spent(by_lane).as_json())

    def give_back(self, lanes: Iterable[str]) -> None:
        """What was paid for letters that did not go out after all."""
        unused = {lane: -number for lane, number in Counter(lanes).items()} if self._limits else {}
        if not unused:
            return
        with self._parts.database.write() as connection:
            budget = self._now(connection, database_now(connection))
            budgets.keep(connection, budget.spent(unused).as_json())

    def _now(self, connection: Connection, now: datetime) -> Budget:
        kept = budgets.read(connection, lock=True)
        before = Budget.from_json(kept) if kept else Budget(now)
        return before.at_time(now, self._limits)


def told(parts: Parts) -> dict[str, float]:
    """What the limits are and what is left, for who watches; empty without limits."""
    limits = Limits.of(parts.settings)
    if not limits:
        return {}
    with parts.database.read() as connection:
        kept = budgets.read(connection)
        now = database_now(connection)
    budget = (Budget.from_json(kept) if kept else Budget(now)).at_time(now, limits)
    found: dict[str, float] = {"sent_today": budget.sent}
    if limits.per_day is not None:
        found |= {"left_today": max(budget.left_today(limits), 0), "day_of_sending": budget.days}
    return found
