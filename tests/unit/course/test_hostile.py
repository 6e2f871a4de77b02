"""Texts made to keep a reader busy are read in the time of any other, or refused unread."""

from __future__ import annotations

import pytest

from dripcourse.course.checks import check_course
from dripcourse.course.syntax import parse
from dripcourse.folder.reader import builtin_texts

TOML = """title = "Kites"
replies = "not read"
start = "start"
coach = "operator"
sender.name = "Kites"
tracks.start.title = "Start"
"""
SIZE = 90_000
PIECES = {
    "brackets": "[",
    "links": "[a](b",
    "pictures": "![](",
    "stars": "*a ",
    "quotes": ">",
    "lists": "- ",
    "braces": "{",
    "values": "{{",
    "blocks": "{% ",
    "comments": "{#",
    "strings": "{{ '",
    "ifs": "{% if name %}",
    "angles": "<",
    "tags": "<a:",
    "entities": "&#x",
    "tokens": "jj",
    "spaces": " ",
    "lines": "\n",
    "words": "REPLY ",
    "questions": "did you ",
}
DEEP = {
    "sums": "{{ name" + " + name" * 9_000 + " }}",
    "dots": "{{ name" + ".a" * 9_000 + " }}",
    "brackets": "{{ " + "(" * 9_000 + " }}",
    "nots": "{{ " + "not " * 9_000 + "name }}",
    "blocks": "{% if name %}" * 5_000 + "{% endif %}" * 5_000,
}


def problems(body: str) -> int:
    """How many problems a course with this lesson has; every piece of work is done on the way."""
    lesson = f'+++\nsubject = "x"\npreheader = "y"\n+++\n{body}'
    course, found = parse("kites", {**builtin_texts(), "course.toml": TOML, "tracks/start/01-a.md": lesson})
    assert course is not None
    return len(found) + len(check_course(course))


@pytest.mark.parametrize("name", PIECES)
def test_repeated_pieces_are_no_trap(name: str) -> None:
    """Quadratic time would be minutes here."""
    piece = PIECES[name]
    problems(piece * (SIZE // len(piece)) + "x")


@pytest.mark.parametrize("name", DEEP)
def test_deep_nesting_is_a_problem(name: str) -> None:
    assert problems(DEEP[name]) > 0


@pytest.mark.parametrize(
    "toml", ["a = " + "[" * 50_000, "a" * 300_000, '"' * 50_000, "a." * 9_000, "[" * 9_000]
)
def test_hostile_toml_is_a_problem(toml: str) -> None:
    course, found = parse("kites", {"course.toml": toml})
    assert course is None
    assert [problem.code for problem in found] == ["toml-syntax"]
