"""One run of sending, as its parts pass it on."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime

from dripcourse.engine.allowance import Allowance
from dripcourse.engine.parts import Parts
from dripcourse.engine.unmade import Unmade
from dripcourse.limits.brake import Brake
from dripcourse.mail.carrier import Carrier
from dripcourse.store.journal import Journal


@dataclass(slots=True)
class Run:
    """What it works with, and what it has learned on the way."""

    parts: Parts
    carrier: Carrier
    token: str = field(default_factory=lambda: secrets.token_hex(8))  # names our claims
    brake: Brake = field(default_factory=Brake)
    resting: dict[str, datetime | None] = field(default_factory=dict)  # domain groups, as of the last claim
    trouble: bool = False  # with the relay: going on now would not help
    halted: bool = False  # a domain group has begun to rest, or all sending is held: claim anew, or not
    wait: float | None = (
        None  # seconds until a limit lets more out; None: no limit of a second holds anything
    )
    batch: int = 100  # how many lessons to claim next
    unmade: Unmade = field(default_factory=Unmade)
    journal: Journal = field(default_factory=Journal)  # what servers have, until it is recorded
    allowance: Allowance = field(init=False)

    def __post_init__(self) -> None:
        self.allowance = Allowance(self.parts)

    @property
    def stopped(self) -> bool:
        """Whether no further letter is to be begun."""
        return self.trouble or self.halted

    def held_back(self, wait: float | None) -> None:
        """A limit holds letters back for so many seconds."""
        if wait is not None:
            self.wait = wait if self.wait is None else min(self.wait, wait)

    def rests_until(self, group: str, now: datetime) -> datetime | None:
        """Until when a domain group is left alone; None when it may be written to."""
        until = self.resting.get(group)
        return until if until and until > now else None
