"""What publishing a course would change for those who are in it: a diff by lesson id."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dripcourse.course.model import Course, Lesson


class Kind(StrEnum):
    NEW = "new"
    GONE = "gone"
    RENAMED = "renamed"
    MOVED = "moved"  # to another track, or to another place among its neighbours


@dataclass(frozen=True, slots=True)
class Change:
    kind: Kind
    lesson: str
    track: str
    was: str = ""


def compare(before: Course, after: Course) -> tuple[Change, ...]:
    """The changes from one version to the next, in the order of the new one; what is gone comes last."""
    old = {lesson.id: lesson for lesson in before.lessons()}
    orders = _order(before, after), _order(after, before)
    found = (_change(old, lesson, orders) for lesson in after.lessons())
    kept = {lesson.id for lesson in after.lessons()} | {name for one in after.lessons() for name in one.was}
    gone = [Change(Kind.GONE, lesson.id, lesson.track) for lesson in old.values() if lesson.id not in kept]
    return (*(change for change in found if change), *gone)


def _order(course: Course, other: Course) -> dict[str, str | None]:
    """Each lesson that both have on the same track, with the one before it: what came or went is no move."""
    both = {(lesson.track, lesson.id) for lesson in other.lessons()}
    order: dict[str, str | None] = {}
    for track in course.tracks:
        last = None
        for lesson in track.lessons:
            if (track.id, lesson.id) in both:
                order[lesson.id], last = last, lesson.id
    return order


def _change(
    old: dict[str, Lesson], lesson: Lesson, orders: tuple[dict[str, str | None], dict[str, str | None]]
) -> Change | None:
    known = old.get(lesson.id)
    if known is None:
        was = next((name for name in lesson.was if name in old), "")
        return Change(Kind.RENAMED if was else Kind.NEW, lesson.id, lesson.track, was)
    if known.track != lesson.track:
        return Change(Kind.MOVED, lesson.id, lesson.track, known.track)
    before, after = orders
    return Change(Kind.MOVED, lesson.id, lesson.track) if before[lesson.id] != after[lesson.id] else None
