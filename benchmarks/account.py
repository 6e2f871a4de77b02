"""What became of every letter of a chaos run, and whether that is allowed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

NEAR = 64  # letters of others that the mail server, a Python program, may keep before it answers this one


@dataclass(frozen=True, slots=True)
class Kill:
    """One of a run: what died, and how many letters the mail server had kept before it and after."""

    number: int
    name: str  # worker-1, worker-2, beat, redis, postgres
    before: int
    after: int

    def may_repeat(self, place: int) -> bool:
        """Whether the letter kept as number `place` (from 0) can have been on the wire when a worker died.

        Those before it are in the worker's journal.
        """
        near = range(self.before - NEAR, self.after + NEAR)
        return self.name.startswith("worker") and place in near


def causes(places: Iterable[int], kills: Sequence[Kill]) -> dict[Kill | None, int]:
    """How many letters each kill made come again; those under None are explained by none.

    `places`: where each of these letters stands among all that the server kept (from 0). A kill explains one
    letter of those that were kept about when it came.
    """
    left = list(kills)
    found: Counter[Kill | None] = Counter()
    for place in sorted(places):
        cause = next((kill for kill in left if kill.may_repeat(place)), None)
        if cause:
            left.remove(cause)
        found[cause] += 1
    return found


@dataclass(frozen=True, slots=True)
class Account:
    """Numbers of letters. `again`: how often more than once, by address."""

    due: int
    delivered: int  # at least once
    refused: int  # by the server, for good
    open: int
    again: Mapping[str, int]
    scripted: frozenset[str]  # whose letter the server kept without saying so
    one_id_each: bool
    killed: Mapping[str, int]
    causes: Mapping[Kill | None, int]  # letters that came again, by the kill; None: nothing explains it

    @property
    def lost(self) -> int:
        return self.due - self.delivered - self.refused

    @property
    def by_script(self) -> int:
        """Duplicates because the server took the letter and hung up."""
        return sum(times for email, times in self.again.items() if email in self.scripted)

    @property
    def by_kill(self) -> int:
        """Duplicates because the server's yes died with a process."""
        return sum(self.again.values()) - self.by_script

    def problems(self) -> list[str]:
        """Why the run failed; empty when it passed."""
        found = {
            f"{self.lost} letters are lost": self.lost != 0,
            f"{self.open} letters are still open": self.open != 0,
            "one letter had two Message-IDs": not self.one_id_each,
            f"{self.causes.get(None, 0)} duplicates have no cause": self.causes.get(None, 0) > 0,
            "the duplicates and their causes differ": self.by_kill != sum(self.causes.values()),
        }
        return [sentence for sentence, true in found.items() if true]

    def shown(self) -> str:
        kills = ", ".join(f"{name} {count}" for name, count in sorted(self.killed.items()))
        same = "all with the same Message-ID" if self.one_id_each else "with DIFFERENT Message-IDs"
        return "\n".join(
            (
                f"killed:            {kills}",
                f"due:               {self.due}",
                f"delivered:         {self.delivered}",
                f"refused:           {self.refused}",
                f"lost:              {self.lost}",
                f"duplicates:        {sum(self.again.values())}, {same}",
                f"  the server kept the letter and hung up before its yes: {self.by_script}",
                f"  a worker killed before it had read the server's yes: {self.by_kill}, by {self._caused()}",
            )
        )

    def _caused(self) -> str:
        numbers = sorted(kill.number for kill in self.causes if kill)
        which = f" (numbers {', '.join(map(str, numbers))}), one letter each" if numbers else ""
        return f"{len(numbers)} of {self.killed.get('worker', 0)} such kills{which}"
