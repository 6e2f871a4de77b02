"""The sending walk: everything that is due, until nothing is or the time is over."""

from __future__ import annotations

import time

from dripcourse.engine.lessons import send_lessons
from dripcourse.engine.outbox import send_letters
from dripcourse.engine.parts import Parts
from dripcourse.mail.carrier import Carrier
from dripcourse.store import facts

HOLD = "sending-held"


def deliver(parts: Parts, carrier: Carrier, seconds: float = 30.0) -> int:
    """Sends letters first, then lessons. Returns how many were looked at."""
    ends = time.monotonic() + seconds
    total = 0
    while time.monotonic() < ends and not held(parts):
        letters, on = send_letters(parts, carrier)
        lessons, on_too = send_lessons(parts, carrier) if on else (0, False)
        total += letters + lessons
        if not (on and on_too) or letters + lessons == 0:
            break
    return total


def held(parts: Parts) -> bool:
    """Whether `dripcourse hold` has stopped all sending."""
    with parts.database.read() as connection:
        return bool(facts.get(connection, HOLD))


def hold(parts: Parts, stopped: bool) -> None:
    with parts.database.write() as connection:
        facts.put(connection, HOLD, stopped)
