"""A lesson whose id changed has to say what it was, or readers would get it again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dripcourse.course.checks_names import renamed
from dripcourse.course.model import Course
from dripcourse.course.syntax import parse

TOML = """title = "Kites"
replies = "not read"
start = "start"
coach = "operator"
sender.name = "Kites"
tracks.start.title = "Start"
"""


def course(**lessons: str) -> Course:
    """A course of one track; a lesson's name is its id, its value its subject and further keys."""
    files = {
        f"tracks/start/{number:02}-{name}.md": f"+++\nsubject = {keys}\n+++\nText.\n"
        for number, (name, keys) in enumerate(lessons.items(), 1)
    }
    found, problems = parse("kites", {"course.toml": TOML, **files})
    assert not problems
    assert found is not None
    return found


BEFORE = course(kite='"The kite"', tail='"The tail"')


def codes(now: Course) -> list[tuple[str, str]]:
    return [(problem.code, problem.place.file) for problem in renamed(now, BEFORE)]


def test_the_same_is_fine() -> None:
    assert codes(BEFORE) == []


def test_a_new_lesson_is_fine() -> None:
    assert codes(course(kite='"The kite"', tail='"The tail"', reel='"The reel"')) == []


def test_a_lesson_let_go_is_fine() -> None:
    assert codes(course(kite='"The kite"')) == []


@pytest.mark.parametrize("keys", ['"The tail"', '"A longer tail"'])
def test_a_renamed_lesson_is_told(keys: str) -> None:
    now = course(kite='"The kite"', string=keys)
    assert codes(now) == [("renamed-without-was", "tracks/start/02-string.md")]


def test_a_renamed_lesson_that_says_so_is_fine() -> None:
    assert codes(course(kite='"The kite"', string='"The tail"\nwas = "tail"')) == []


def test_a_moved_lesson_is_fine() -> None:
    now = course(kite='"The kite"', tail='"The tail"')
    other = replace(now.tracks[0], lessons=tuple(reversed(now.tracks[0].lessons)))
    assert codes(replace(now, tracks=(other,))) == []
