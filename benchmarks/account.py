"""What became of every letter of a chaos run, and whether that is allowed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

GROUP = 16  # letters that may be open in one worker when it, or the database, dies
_OPEN = {"worker": GROUP, "postgres": 2 * GROUP}  # what a kill may leave open, with two workers


@dataclass(frozen=True, slots=True)
class Kill:
    """One of a run: what died, and how many letters the mail server had kept by then."""

    number: int
    name: str  # worker-1, worker-2, beat, redis, postgres
    kept: int

    @property
    def open(self) -> int:
        """How many letters it may have left without a record."""
        return _OPEN.get(self.name.partition("-")[0], 0)


def cause_of(place: int, kills: Sequence[Kill]) -> Kill | None:
    """The kill that took the record of a letter with it, which the server kept as number `place` (from 0).

    It is the first one after it that can: the record would have followed within a group.
    """
    return next((kill for kill in kills if kill.open and kill.kept > place), None)


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

    @property
    def allowed(self) -> int:
        """One group for each worker killed, and one for each of two workers when the database was."""
        return GROUP * (self.killed.get("worker", 0) + 2 * self.killed.get("postgres", 0))

    def problems(self) -> list[str]:
        """Why the run failed; empty when it passed."""
        found = {
            f"{self.lost} letters are lost": self.lost != 0,
            f"{self.open} letters are still open": self.open != 0,
            "one letter had two Message-IDs": not self.one_id_each,
            f"{self.by_kill} duplicates, {self.allowed} may be": self.by_kill > self.allowed,
            f"{self.causes.get(None, 0)} duplicates have no cause": self.causes.get(None, 0) > 0,
            **{
                f"kill {kill.number} ({kill.name}) caused {count} duplicates": count > kill.open
                for kill, count in self.causes.items()
                if kill
            },
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
                f"  a kill between the server's yes and the record: {self.by_kill} (at most {self.allowed})",
                *self._caused(),
            )
        )

    def _caused(self) -> list[str]:
        """Each kill that made letters come again, and how many."""
        named = [(kill, count) for kill, count in self.causes.items() if kill]
        by_number = sorted(named, key=lambda one: one[0].number)
        each = Counter(kill.name.partition("-")[0] for kill, _ in named)
        total = ", ".join(f"{count} of {self.killed.get(name, 0)} of {name}" for name, count in each.items())
        lines = [f"    by kill {kill.number:3} of {kill.name}: {count}" for kill, count in by_number]
        return [f"  kills that caused any: {total or 'none'}", *lines]
