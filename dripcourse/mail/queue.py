"""The letters a carrier still has before it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator

from dripcourse.mail.carrier import Carried, Envelope
from dripcourse.message.outcome import Outcome


class Queue:
    """Letters in order; the next few are at hand, the rest is pulled when asked for.

    An error of whoever makes the letters ends the queue, but is kept for `finish`: letters already on
    the wire get their outcome first.
    """

    def __init__(self, envelopes: Iterable[Envelope]) -> None:
        self._source = iter(envelopes)
        self._ready: deque[Envelope] = deque()
        self._ended = False
        self._error: Exception | None = None

    @property
    def head(self) -> Envelope | None:
        """The first letter, None when all are done."""
        self.pull(1)
        return self._ready[0] if self._ready else None

    @property
    def second(self) -> Envelope | None:
        self.pull(2)
        return self._ready[1] if len(self._ready) > 1 else None

    def pull(self, count: int) -> None:
        """Makes sure that `count` letters are at hand, if there are so many."""
        while len(self._ready) < count and not self._ended:
            try:
                self._ready.append(next(self._source))
            except StopIteration:
                self._ended = True
            except Exception as error:
                self._ended, self._error = True, error

    def pop(self) -> Envelope:
        return self._ready.popleft()

    def rest(self, outcome: Outcome) -> Iterator[Carried]:
        """All that is left, each with the same outcome."""
        while self.head is not None:
            yield self.pop(), outcome

    def finish(self) -> None:
        """Raises what the maker of the letters raised, if it did."""
        if self._error is not None:
            raise self._error
