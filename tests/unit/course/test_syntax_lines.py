"""The lines of TOML keys are those an editor shows."""

from __future__ import annotations

import contextlib
import tomllib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dripcourse.course.syntax_lines import lines_of, shifted

TEXT = '''# a comment with [brackets] and = signs
title = "one # no comment"
long = """
[not.a.table]
key = 1
"""
many = [
  "a",
  "]",
]
inline = { one = 1, two = { three = 3 } }
dotted.key = true
"quoted key" = 1

[tracks.start]   # a table
title = 'x'

[tracks.start.answers]
yes = "stay"
no = { to = "stay", wait = "3d" }

[[tracks.start.parts]]
start = "a"

[[tracks.start.parts]]
start = "b"

[tracks.start.parts.answers]
yes = "stay"
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title",), 2),
        (("long",), 3),
        (("many",), 7),
        (("many", 1), 9),
        (("inline", "two", "three"), 11),
        (("dotted", "key"), 12),
        (("quoted key",), 13),
        (("tracks",), 15),
        (("tracks", "start", "title"), 16),
        (("tracks", "start", "answers", "no", "wait"), 20),
        (("tracks", "start", "parts", 0, "start"), 23),
        (("tracks", "start", "parts", 1, "start"), 26),
        (("tracks", "start", "parts", 1, "answers", "yes"), 29),
        (("tracks", "start", "nothing", "there"), 15),
        (("nothing",), 1),
    ],
)
def test_lines(path: tuple[str | int, ...], line: int) -> None:
    tomllib.loads(TEXT)
    assert lines_of(TEXT).at(path) == line


def test_front_matter_begins_further_down() -> None:
    assert shifted(lines_of("a = 1\nb = 2"), 1).at(("b",)) == 3


PIECES = st.sampled_from(
    [
        "a",
        "b",
        " = ",
        "=",
        "1",
        '"x"',
        "'''y\n'''",
        "[",
        "]",
        "[[",
        "]]",
        "{",
        "}",
        ",",
        ".",
        "\n",
        "# c\n",
        '"""',
        "'",
    ]
)


@given(st.lists(PIECES, max_size=30).map("".join))
@example('a = """x""""')
@example("a = [[1], {b = 2}]\nc.d = 3")
def test_any_valid_toml_is_walked_to_its_end(text: str) -> None:
    with contextlib.suppress(tomllib.TOMLDecodeError):
        values = tomllib.loads(text)
        lines = lines_of(text)
        assert all((key,) in lines.found for key in values)
