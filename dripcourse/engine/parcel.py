"""A lesson on its way out, and what lessons and letters share: groups, and the pause after trouble."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TypeVar

from dripcourse.engine.shelf import Published
from dripcourse.flow.decision import Reason
from dripcourse.message.outcome import Deferred, Outcome, Refused, Scope
from dripcourse.store.deliveries import Attempt
from dripcourse.store.enrolments import Member

GROUP = 16  # letters whose attempts are noted in one commit: what a crash can leave open
GIVE_UP = 20  # attempts
_FIRST_PAUSE = timedelta(minutes=1)
_LONGEST_PAUSE = timedelta(hours=4)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Parcel:
    """A lesson that is to go to someone now."""

    published: Published
    member: Member
    lesson: str
    reason: Reason
    tries: int = 1

    @property
    def attempt(self) -> Attempt:
        number = self.published.numbers.by_lesson[self.lesson]
        return Attempt(self.member.id, number, self.member.person.track)

    def tried(self, times: int) -> Parcel:
        return replace(self, tries=times)


def groups(things: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(things), GROUP):
        yield things[start : start + GROUP]


def pause(attempts: int) -> timedelta:
    """How long to wait after the n-th attempt was put off: doubling, with jitter, at most four hours."""
    length = min(_FIRST_PAUSE * 2 ** min(attempts - 1, 10), _LONGEST_PAUSE)
    return timedelta(seconds=length.total_seconds() * random.uniform(0.8, 1.2))


def server_trouble(outcome: Outcome) -> bool:
    """Whether the answer is about the server or about us, so that going on now would not help."""
    return isinstance(outcome, Deferred | Refused) and outcome.scope in (Scope.RELAY, Scope.POLICY)
