"""A lesson on its way out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from dripcourse.engine.shelf import Published
from dripcourse.flow.decision import Due, Reason
from dripcourse.flow.state import Enrolment
from dripcourse.limits.providers import domain_group, lane
from dripcourse.store.deliveries import Attempt
from dripcourse.store.enrolments import Member

GROUP = 16  # letters whose attempts are noted in one commit: what a crash can leave open

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Parcel:
    """A lesson that is to go to someone now, and where that leaves them."""

    published: Published
    member: Member
    lesson: str
    reason: Reason
    after: Enrolment  # the person once it is sent
    next: Due  # what comes then
    tries: int = 1

    @property
    def attempt(self) -> Attempt:
        number = self.published.numbers.by_lesson[self.lesson]
        return Attempt(self.member.id, number, self.member.person.track)

    @property
    def domain_group(self) -> str:
        return domain_group(self.member.email)

    @property
    def lane(self) -> str:
        return lane(self.member.email)

    @property
    def digest(self) -> str:
        """The hash of the lesson's text in the person's language, "" where there is none."""
        return self.published.hash_of("lesson", self.lesson, self.member.language) or ""

    def tried(self, times: int) -> Parcel:
        return replace(self, tries=times)


def groups(things: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(things), GROUP):
        yield things[start : start + GROUP]
