"""Several relays that share the letters by weight, and stand in for each other.

A relay in trouble (not reached, log-in or sender refused, "not now") rests; letters it has not taken go to
another one. A letter whose fate there is unknown never does: it may have been taken.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from dripcourse.mail.carrier import Carried, Envelope
from dripcourse.mail.relay import Relay
from dripcourse.mail.smtp import Smtp
from dripcourse.message.outcome import Deferred, Outcome, Refused, Scope

_TURN = 8  # letters: the relays take turns, together so many; each turn costs one round trip more
_REST, _LONGEST_REST = 30.0, 15 * 60.0  # seconds; doubled each time the trouble is still there

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Line:
    """One relay, and how it has been."""

    relay: Relay
    smtp: Smtp
    taken: int = 0  # letters since the last time a relay came or went
    rests: int = 0  # in a row, without a letter taken between them
    until: float = 0.0

    def share(self) -> float:
        """How much it has had, for its weight."""
        return self.taken / self.relay.weight

    def rest(self, now: float) -> float:
        """Puts it to rest and returns for how many seconds."""
        seconds = min(_REST * 2.0**self.rests, _LONGEST_REST)
        self.rests, self.until = self.rests + 1, now + seconds
        return seconds


class Relays:
    """A Carrier to all of them. One connection each is kept; not for several threads at once.

    `timeout` and `hostname` are those of `Smtp`. When no relay takes letters, all that is left comes back
    as the last one answered. Order is kept except where a relay fails.
    """

    def __init__(
        self,
        relays: Sequence[Relay],
        timeout: float = 30.0,
        hostname: str = "localhost",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._lines = [_Line(relay, Smtp(relay, timeout, hostname)) for relay in relays]
        self._clock = clock

    def carry(self, envelopes: Iterable[Envelope]) -> Iterator[Carried]:
        """Each envelope once, with its outcome."""
        left = _Left(envelopes)
        ready = list(self._lines)  # those that have not failed with these letters
        trouble: Outcome | None = None
        while left.any() and ready:
            line = self._choose(ready)
            back: list[Envelope] = []
            for envelope, outcome in line.smtp.carry(left.some(_turn(line, ready))):
                if _of_relay(outcome):
                    left.stop()
                    back.append(envelope)
                    trouble = outcome
                    continue
                line.taken += 1
                if line.rests:
                    self._wake(line)
                yield envelope, outcome
            if back and trouble:
                left.give_back(back)
                ready.remove(line)
                self._rest(line, trouble)
        if trouble and left.any():
            _log.error("no relay takes letters (%s): they wait", trouble.text)
            yield from ((envelope, trouble) for envelope in left.some())

    def close(self) -> None:
        """Says goodbye to every relay."""
        for line in self._lines:
            line.smtp.close()

    def _choose(self, ready: Sequence[_Line]) -> _Line:
        """The one that is furthest behind its share; if all rest, the one that has rested longest."""
        now = self._clock()
        awake = [line for line in ready if line.until <= now]
        return min(awake, key=_Line.share) if awake else min(ready, key=lambda line: line.until)

    def _wake(self, line: _Line) -> None:
        _log.warning("relay %s takes letters again", line.relay.name)
        line.rests, line.until = 0, 0.0
        self._count_anew()

    def _rest(self, line: _Line, trouble: Outcome) -> None:
        seconds = line.rest(self._clock())
        _log.warning("relay %s rests for %d seconds: %s", line.relay.name, seconds, trouble.text)
        self._count_anew()

    def _count_anew(self) -> None:
        """Else a relay that comes back would get every letter until it had caught up with the others."""
        for line in self._lines:
            line.taken = 0


class _Left:
    """The letters still to be carried, handed out some at a time."""

    def __init__(self, envelopes: Iterable[Envelope]) -> None:
        self._back: deque[Envelope] = deque()
        self._source = iter(envelopes)
        self._stopped = False

    def any(self) -> bool:
        if not self._back:
            self._back.extend(islice(self._source, 1))
        return bool(self._back)

    def some(self, most: int | None = None) -> Iterator[Envelope]:
        """Up to so many of them; fewer after `stop`."""
        self._stopped = False
        given = 0
        while given != most and not self._stopped and self.any():
            given += 1
            yield self._back.popleft()

    def stop(self) -> None:
        """The relay at work gets no more of them."""
        self._stopped = True

    def give_back(self, envelopes: Sequence[Envelope]) -> None:
        """Letters that were not taken: they come next."""
        self._back.extendleft(reversed(envelopes))


def _turn(line: _Line, ready: Sequence[_Line]) -> int | None:
    """How many letters a relay gets before the next one's turn; None for all."""
    if len(ready) == 1:
        return None
    weights = sum(one.relay.weight for one in ready)
    return max(1, round(_TURN * line.relay.weight / weights))


def _of_relay(outcome: Outcome) -> bool:
    """Whether the relay did not take the letter, for a reason of its own."""
    return isinstance(outcome, (Deferred, Refused)) and outcome.scope is Scope.RELAY
