"""A course goes through JSON and comes back the same; a version's manifest holds no long words."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import pytest

from dripcourse.course.model import Course
from dripcourse.course.serial import from_json, to_json
from dripcourse.folder.reader import read_course

COURSES = Path(__file__).parents[3] / "courses"


@lru_cache
def course_of(name: str) -> Course:
    course, _ = read_course(COURSES / name)
    assert course is not None
    return course


@pytest.mark.parametrize("name", ["hello", "motivate-your-spouse"])
def test_the_whole_course_comes_back(name: str) -> None:
    course = course_of(name)
    assert from_json(json.loads(json.dumps(to_json(course, bodies=True)))) == course


@pytest.mark.parametrize("name", ["hello", "motivate-your-spouse"])
def test_the_manifest_keeps_what_the_engine_needs(name: str) -> None:
    course = course_of(name)
    bare = from_json(json.loads(json.dumps(to_json(course))))
    assert bare.answers == course.answers
    assert bare.fields == course.fields
    assert bare.contacts == course.contacts
    assert [track.rules for track in bare.tracks] == [track.rules for track in course.tracks]
    assert [(one.id, one.gate, one.wait_days) for one in bare.lessons()] == [
        (one.id, one.gate, one.wait_days) for one in course.lessons()
    ]
    assert [one.texts[bare.language].subject for one in bare.lessons()] == [
        one.texts[course.language].subject for one in course.lessons()
    ]


def test_the_manifest_has_no_bodies() -> None:
    bare = from_json(to_json(course_of("hello")))
    assert {text.body for lesson in bare.lessons() for text in lesson.texts.values()} == {""}
    assert bare.layout.html == ""


@pytest.mark.parametrize("data", [{}, {"id": "x"}, {"nonsense": 1}])
def test_what_was_no_course_is_refused(data: dict[str, object]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        from_json(data)
