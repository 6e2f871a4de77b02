"""The brake: sending stops by itself when too many addresses turn out not to exist.

That is what an imported, bought or very old list looks like, and going on costs the sender's name.
"""

from __future__ import annotations

from dataclasses import dataclass

from dripcourse.message.outcome import Outcome, Refused, Sent

MANY = 50  # refusals in one run of sending, below which nothing is concluded
SHARE = 0.2  # of all answers about addresses


@dataclass(slots=True)
class Brake:
    """Counts the answers of one run."""

    sent: int = 0
    refused: int = 0

    def saw(self, outcome: Outcome) -> None:
        if isinstance(outcome, Sent):
            self.sent += 1
        elif isinstance(outcome, Refused) and outcome.hard:
            self.refused += 1

    @property
    def pulled(self) -> bool:
        return self.refused >= MANY and self.refused >= SHARE * (self.sent + self.refused)
