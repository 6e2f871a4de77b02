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

GROUP = 16  # letters noted in one commit; two groups may be open at once

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
    attempt: Attempt
    digest: str  # of the lesson's text in the person's language, "" where there is none
    tries: int = 1

    @property
    def domain_group(self) -> str:
        return domain_group(self.member.email)

    @property
    def lane(self) -> str:
        return lane(self.member.email)

    def tried(self, times: int) -> Parcel:
        return self if times == self.tries else replace(self, tries=times)


def parcel(
    published: Published, member: Member, lesson: str, reason: Reason, after: Enrolment, following: Due
) -> Parcel:
    """The parcel of a decision."""
    attempt = Attempt(member.id, published.numbers.by_lesson[lesson], member.person.track)
    digest = published.hash_of("lesson", lesson, member.language) or ""
    return Parcel(published, member, lesson, reason, after, following, attempt, digest)


def groups(things: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(things), GROUP):
        yield things[start : start + GROUP]
