"""Handing a group of letters to the carrier, so that none of them can harm another.

A letter that can't be made is an outcome of that letter, never an error of the run. No letter is begun
when the claim on it may be over, and the claim of a group with a slow server is renewed meanwhile.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta

from dripcourse.mail.carrier import Carrier, Envelope
from dripcourse.message.outcome import Deferred, Outcome, Refused, Scope

_log = logging.getLogger(__name__)

Maker = tuple[int, Callable[[], Envelope]]
"""How a letter is made, and the key its outcome comes back with."""

NOT_BEGUN = Deferred(0, "sending stopped before its turn came", Scope.RELAY)
_NO_TIME = Deferred(0, "its claim was over before its turn came", Scope.MESSAGE)


class Claim:
    """The time some letters are ours, measured by this machine; an eighth of it may be over at any moment.

    The answers about one letter take half of it at most, so none is begun after three eighths. `renew` is
    called when a quarter of `lease` has gone by.
    """

    def __init__(self, lease: timedelta, renew: Callable[[], None]) -> None:
        self._seconds = lease.total_seconds()
        self._renew = renew
        self._since = time.monotonic()

    @property
    def over(self) -> bool:
        return time.monotonic() - self._since > self._seconds * 3 / 8

    def keep(self) -> None:
        if time.monotonic() - self._since > self._seconds / 4:
            self._since = time.monotonic()
            self._renew()


def carry(
    carrier: Carrier, makers: Iterable[Maker], claim: Claim, saw: Callable[[int, Outcome], None]
) -> None:
    """Tells each letter's outcome once, by its key. `makers` are asked for a little ahead."""
    for envelope, outcome in carrier.carry(_envelopes(makers, claim, saw)):
        saw(envelope.key, outcome)
        claim.keep()


def _envelopes(
    makers: Iterable[Maker], claim: Claim, saw: Callable[[int, Outcome], None]
) -> Iterator[Envelope]:
    for key, make in makers:
        if claim.over:
            saw(key, _NO_TIME)
            continue
        try:
            envelope = make()
        except Exception as error:  # whatever it is, the others are to go out
            _log.error("letter %d could not be made (%s)", key, type(error).__name__)
            saw(key, Refused(0, f"it could not be made: {type(error).__name__}", Scope.MESSAGE))
        else:
            yield envelope
