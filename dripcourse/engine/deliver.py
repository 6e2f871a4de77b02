"""The sending walk: everything that is due, until nothing is or the time is over."""

from __future__ import annotations

import time

from dripcourse.engine.guard import Guard
from dripcourse.engine.lessons import send_lessons
from dripcourse.engine.outbox import send_letters
from dripcourse.engine.parcel import GROUP
from dripcourse.engine.parts import Parts
from dripcourse.engine.receive import receive
from dripcourse.engine.run import Run
from dripcourse.engine.trouble import HOLD, look_back, remember
from dripcourse.mail.carrier import Carrier
from dripcourse.store import facts, inbox, recovery
from dripcourse.store.database import database_now

__all__ = ["HOLD", "deliver", "held", "hold"]

_SHORTEST, _LONGEST = 0.01, 1.0  # seconds between two looks while a limit holds; replies are read at each


def deliver(parts: Parts, carrier: Carrier, seconds: float = 30.0) -> int:
    """Sends letters first, then lessons. Returns how many were looked at.

    Raises NotReady when the database can't be reached: what can't be recorded is not sent.
    """
    ends = time.monotonic() + seconds
    total = 0
    look_back(parts)
    run = Run(parts, carrier)
    guard = Guard(parts)
    with parts.journals.of_run(run.token) as run.journal:
        while time.monotonic() < ends and not held(parts) and not guard.refuses():
            _record_the_dead(parts)
            _read_first(parts)
            taken = _send(run)
            total += taken
            if run.trouble or (taken == 0 and not _waited(run, ends)):
                break
    if run.brake.sent > run.brake.told:
        with parts.database.write() as connection:
            remember(parts, connection, run.brake)
    return total


def _send(run: Run) -> int:
    """A group of letters; once fewer than a group of them wait, a batch of lessons too."""
    run.wait = None
    taken = send_letters(run)
    if taken < GROUP and not run.trouble:
        taken += send_lessons(run)
    return taken


def _waited(run: Run, ends: float) -> bool:
    """Waits for a limit to let more out, with no transaction open; False: there is nothing to wait for."""
    if run.wait is None or time.monotonic() + run.wait >= ends:
        return False
    time.sleep(min(max(run.wait, _SHORTEST), _LONGEST))
    return True


def _record_the_dead(parts: Parts) -> None:
    """What processes that were killed on this machine had sent is not sent again."""
    with parts.journals.left() as found:
        if found:
            with parts.database.write() as connection:
                for left in found:
                    recovery.said_yes(connection, left, parts.machine())


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
