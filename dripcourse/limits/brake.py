"""The brake: sending stops by itself when too many addresses don't exist, or too many people complain.

The first is what an imported, bought or very old list looks like, the second one that was never asked;
going on costs the sender's name. One run of sending is looked at while it goes on, the last day before each.
"""

from __future__ import annotations

from dataclasses import dataclass

from dripcourse.message.outcome import Outcome, Refused, Sent

MANY = 50  # addresses that don't exist, below which nothing is concluded
SHARE = 0.2  # of all answers about addresses
MANY_COMPLAINTS = 10  # the same for people who press "this is spam"
COMPLAINTS_SHARE = 0.003  # of the letters sent: where large mailbox providers begin to refuse a sender

NO_SUCH_ADDRESSES = "too many addresses don't exist"
COMPLAINTS = "too many people complain"


@dataclass(slots=True)
class Brake:
    """Counts the answers of one run."""

    sent: int = 0
    refused: int = 0
    told: int = 0  # of those sent: how many the day's number has already

    def saw(self, outcome: Outcome) -> None:
        if isinstance(outcome, Sent):
            self.sent += 1
        elif isinstance(outcome, Refused) and outcome.hard:
            self.refused += 1

    def news(self) -> int:
        """How many were sent since this was asked last."""
        new, self.told = self.sent - self.told, self.sent
        return new

    @property
    def pulled(self) -> bool:
        return too_many(self.refused, self.sent)


def too_many(bounces: int, sent: int) -> bool:
    """Whether so many bounces beside so many letters taken speak against the list."""
    return bounces >= MANY and bounces >= SHARE * (sent + bounces)


@dataclass(frozen=True, slots=True)
class Day:
    """What the last day brought: letters taken, addresses that turned out dead, complaints."""

    sent: int
    bounces: int
    complaints: int

    @property
    def against(self) -> str:
        """What speaks against going on, "" for nothing."""
        if too_many(self.bounces, self.sent):
            return f"{NO_SUCH_ADDRESSES}: {self.bounces} in the last day, beside {self.sent} letters taken"
        if self.complaints >= max(MANY_COMPLAINTS, COMPLAINTS_SHARE * self.sent):
            return f"{COMPLAINTS}: {self.complaints} in the last day, of {self.sent} letters"
        return ""
