"""What became of every letter of a chaos run, and whether that is allowed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

GROUP = 16  # letters that may be open in one worker when it, or the database, dies


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
            )
        )
