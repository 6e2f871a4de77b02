"""What a new version changes, by lesson id."""

from __future__ import annotations

from dataclasses import replace

from dripcourse.course.model import Course, Lesson
from dripcourse.course.plan import Change, Kind, compare
from tests.unit.flow.build import COURSE, lesson


def with_lessons(*lessons: Lesson) -> Course:
    """The small course with other lessons on its first track."""
    return replace(COURSE, tracks=(replace(COURSE.tracks[0], lessons=lessons), *COURSE.tracks[1:]))


ONE, TWO, THREE = lesson("invite", "one"), lesson("invite", "two"), lesson("invite", "three")
BEFORE = with_lessons(ONE, TWO, THREE)


def test_nothing_changed() -> None:
    assert compare(BEFORE, BEFORE) == ()


def test_a_lesson_put_in_is_no_move_of_its_neighbours() -> None:
    after = with_lessons(ONE, lesson("invite", "new"), TWO, THREE)
    assert compare(BEFORE, after) == (Change(Kind.NEW, "new", "invite"),)


def test_a_lesson_taken_out_is_gone() -> None:
    assert compare(BEFORE, with_lessons(ONE, THREE)) == (Change(Kind.GONE, "two", "invite"),)


def test_a_new_name_with_was_is_a_rename() -> None:
    after = with_lessons(ONE, replace(lesson("invite", "second"), was=("two",)), THREE)
    assert compare(BEFORE, after) == (Change(Kind.RENAMED, "second", "invite", "two"),)


def test_another_place_or_track_is_a_move() -> None:
    changes = compare(BEFORE, with_lessons(TWO, ONE, THREE))
    assert {change.kind for change in changes} == {Kind.MOVED}
    moved = replace(TWO, track="no")
    tracks = [*with_lessons(ONE, THREE).tracks]
    tracks[2] = replace(tracks[2], lessons=(*tracks[2].lessons, moved))
    assert compare(BEFORE, replace(COURSE, tracks=tuple(tracks))) == (
        Change(Kind.MOVED, "two", "no", "invite"),
    )
