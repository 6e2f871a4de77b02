"""The sending walk: everything that is due, until nothing is or the time is over."""

from __future__ import annotations

import time

from dripcourse.engine.lessons import send_lessons
from dripcourse.engine.outbox import send_letters
from dripcourse.engine.parts import Parts
from dripcourse.engine.receive import receive
from dripcourse.engine.run import Run
from dripcourse.engine.trouble import HOLD
from dripcourse.mail.carrier import Carrier
from dripcourse.store import facts, inbox
from dripcourse.store.database import database_now

__all__ = ["HOLD", "deliver", "held", "hold"]


def deliver(parts: Parts, carrier: Carrier, seconds: float = 30.0) -> int:
    """Sends letters first, then lessons. Returns how many were looked at.

    Raises NotReady when the database can't be reached: what can't be recorded is not sent.
    """
    ends = time.monotonic() + seconds
    total = 0
    run = Run(parts, carrier)
    while time.monotonic() < ends and not held(parts):
        _read_first(parts)
        taken = send_letters(run)
        taken += send_lessons(run) if not run.trouble else 0
        total += taken
        if run.trouble or taken == 0:
            break
    return total


def _read_first(parts: Parts) -> None:
    """A reply does not wait for a morning's mails: between two batches it is read and acted on."""
    with parts.database.read() as connection:
        waiting = inbox.anything_new(connection, database_now(connection))
    if waiting:
        receive(parts)


def held(parts: Parts) -> bool:
    """Whether `dripcourse hold`, or the brake, has stopped all sending."""
    with parts.database.read() as connection:
        return bool(facts.get(connection, HOLD))


def hold(parts: Parts, stopped: bool) -> None:
    with parts.database.write() as connection:
        facts.put(connection, HOLD, stopped)
