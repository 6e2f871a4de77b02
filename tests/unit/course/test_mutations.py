"""A course with any line spoilt gives problems or none, and never a traceback."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from dripcourse.cli.sample import context
from dripcourse.course.checks import Known, check_course
from dripcourse.course.codes import CODES
from dripcourse.course.compile import compile_text
from dripcourse.course.model import Course
from dripcourse.course.problem import Severity
from dripcourse.course.render import render
from dripcourse.course.syntax import parse
from dripcourse.course.written import mails
from dripcourse.folder.reader import builtin_texts, read_files

ROOT = Path(__file__).parents[3] / "courses"
COURSES = ("hello", "motivate-your-spouse")
LAYOUT = ("layout/lesson.html", "layout/lesson.txt", "layout/style.css")
SPOILT = (
    *(
        "",
        "+++",
        "[",
        "]]",
        "= 1",
        "x = 1",
        'to = "',
        "{% if name %}",
        "{% endif %}",
        "{{ nothing }}",
        "{{",
        "}",
    ),
    *(
        'answers = "x"',
        "tracks = 3",
        "fields = []",
        'words = "x"',
        "parts = 1",
        "[[answers]]",
        "[tracks]",
        "gate = 1",
    ),
    *(
        "[answers.yes.no]",
        'start = "none"',
        "<p>",
        "![](x)",
        "[x](y)",
        "@import 'x';",
        "p + p {",
        "\x00",
        "\u2028",
    ),
    *(
        'wait = "0d"',
        'was = ["a", "a"]',
        "expects = []",
        'when = "unanswered"',
        "gate = true",
        "checked = 2020-01-01",
    ),
)


@lru_cache
def files(name: str) -> Mapping[str, str]:
    return {**{key: builtin_texts()[key] for key in LAYOUT}, **read_files(ROOT / name).texts}


@st.composite
def spoilt(draw: st.DrawFn) -> dict[str, str]:
    """A course of this project with up to four lines or files replaced, taken away or doubled."""
    texts = dict(files(draw(st.sampled_from(COURSES))))
    for _ in range(draw(st.integers(1, 4))):
        name = draw(st.sampled_from([*sorted(texts), *LAYOUT, *LAYOUT]))
        lines = texts[name].split("\n")
        at = draw(st.integers(0, len(lines) - 1))
        lines[at : at + draw(st.integers(0, 2))] = draw(st.lists(st.sampled_from(SPOILT), max_size=2))
        texts[draw(st.sampled_from([name, name, name, "tracks/new/01-x.md", "course.toml"]))] = "\n".join(
            lines
        )
    return texts


@settings(max_examples=40)
@given(spoilt())
def test_problems_and_no_traceback(texts: dict[str, str]) -> None:
    course, problems = parse("kites", texts)
    known = Known(datetime.date(2026, 11, 22), frozenset({"Europe/London"}), frozenset(texts))
    found = [*problems, *(check_course(course, known) if course else ())]
    for problem in found:
        assert problem.code in CODES
        assert problem.place.line >= 1
        assert problem.place.file
        assert problem.sentence.endswith((".", "?", ":"))
        assert "\n" not in problem.sentence
    if course and not any(problem.severity is Severity.ERROR for problem in found):
        renders(course, texts)


def renders(course: Course, texts: Mapping[str, str]) -> None:
    """What `check` accepts can be published and filled for anybody."""
    untouched = {text for name in COURSES for text in files(name).items()}
    framed_anew = any((name, texts[name]) not in untouched for name in LAYOUT)
    for number, written in enumerate(mails(course)):
        name = written.text.place.file
        if (framed_anew and number == 0) or (name, texts[name]) not in untouched:
            compiled = compile_text(course, written.text, True, written.language)
            for field in course.fields or (None,):
                for choice in field.choices if field else (None,):
                    form = {field.id: choice.value} if field and choice else {}
                    found = render(compiled, context(course, form), discreet=False)
                    assert found.html.startswith("<!DOCTYPE html>")
