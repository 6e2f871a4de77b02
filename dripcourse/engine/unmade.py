"""Lessons that can't be made: whether it is the reader's row or the lesson's text that is broken.

Who is alone with it is refused the lesson, as nothing about it will change. A text that could be made for
nobody in this run is the author's mistake: its readers wait (a try counts as one that a server put off), and
when many wait, nothing of it is tried for a while.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from dripcourse.engine.parcel import Parcel
from dripcourse.message.outcome import Deferred, Outcome, Refused, Scope

MANY = 20  # readers of one text in one run

_log = logging.getLogger(__name__)


def never_left(outcome: Outcome) -> bool:
    """Whether the letter got no answer from a server because there was no letter (see `carrying`)."""
    return isinstance(outcome, Refused) and outcome.code == 0


@dataclass(slots=True)
class Unmade:
    """What one run has learned about the texts it sends."""

    made: set[str] = field(default_factory=set)  # texts, by hash
    failed: Counter[str] = field(default_factory=Counter)

    def judged(self, answered: Iterable[tuple[Parcel, Outcome]]) -> list[tuple[Parcel, Outcome]]:
        """The outcomes of a group, where it is clear now whose fault it is."""
        answered = list(answered)
        self.made |= {one.digest for one, outcome in answered if not never_left(outcome)}
        return [(one, self._judged(one, outcome)) for one, outcome in answered]

    def _judged(self, one: Parcel, outcome: Outcome) -> Outcome:
        if not never_left(outcome) or one.digest in self.made:
            return outcome
        self.failed[one.digest] += 1
        if self.failed[one.digest] == MANY:
            _log.error(
                "lesson %s of %s could not be made for %d people running: its readers wait for its repair",
                one.lesson, one.published.course.id, MANY,
            )  # fmt: skip
        return Deferred(0, outcome.text, Scope.MESSAGE)

    def rests(self, one: Parcel) -> bool:
        """Whether the lesson is left alone for the rest of this run."""
        return self.failed[one.digest] >= MANY and one.digest not in self.made
