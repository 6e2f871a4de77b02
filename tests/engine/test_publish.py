"""Publishing: nothing changes when nothing did, people keep their place, tracks in use stay."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dripcourse.course.model import Course
from dripcourse.engine.publish import plan, publish
from dripcourse.errors import CourseError
from dripcourse.folder.compiler import compile_course
from tests.engine.conftest import Bundled
from tests.engine.world import World


def without(course: Course, lesson_id: str) -> Course:
    first = course.tracks[0]
    kept = tuple(lesson for lesson in first.lessons if lesson.id != lesson_id)
    return replace(course, tracks=(replace(first, lessons=kept), *course.tracks[1:]))


def test_publishing_the_same_again_changes_nothing(world: World, bundled: Bundled) -> None:
    assert not publish(world.parts, *bundled).new
    assert plan(world.parts, bundled[0]) == []


def test_people_go_on_after_a_lesson_was_taken_out_before_and_behind_them(
    world: World, bundled: Bundled
) -> None:
    world.join()
    world.wait(2)
    track = world.course.track("invitation")
    smaller = without(without(world.course, track.lessons[0].id), track.lessons[3].id)
    assert len(plan(world.parts, smaller)) == 2
    assert publish(world.parts, smaller, compile_course(smaller)).version == 2
    world.wait(2)
    assert world.lessons() == [track.lessons[number].id for number in (0, 1, 2, 4, 5)]


def test_a_track_people_stand_on_is_not_taken_away(world: World, bundled: Bundled) -> None:
    world.join()
    rest = replace(world.course, tracks=world.course.tracks[1:], start=world.course.tracks[1].id)
    with pytest.raises(CourseError, match="invitation"):
        publish(world.parts, rest, bundled[1])


def test_a_course_may_not_hide_a_page(world: World, bundled: Bundled) -> None:
    with pytest.raises(CourseError, match="rename its folder"):
        publish(world.parts, replace(world.course, id="me"), bundled[1])
