"""Compiling once and filling per person gives what filling first and inlining afterwards would give."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path

import pytest
from lxml import html as lxml_html
from lxml.html import HtmlElement

from dripcourse.cli.sample import context
from dripcourse.course.compile import asks, compile_text, inlined, source_html
from dripcourse.course.compiled import Compiled
from dripcourse.course.model import Course, Lesson
from dripcourse.course.render import render
from dripcourse.course.written import Written, mails
from dripcourse.folder.reader import read_course

TOKEN = re.compile(r"jj[vb]\d")
ROOT = Path(__file__).parents[3]
COURSES = ("hello", "motivate-your-spouse")
PEOPLE: tuple[dict[str, object], ...] = (
    {"partner": "wife", "cup": "cup", "name": "Anna"},
    {"partner": "husband", "name": "", "next_on": "", "taps": [], "offer": False, "contacts": [], "pace": 1},
    {"partner": "partner", "pronoun": "she", "name": 'O\'Neil & <Söhne> "Ärger" {{ x }}', "until": ""},
    {
        "partner": "partner",
        "name": "李",
        "links": {},
        "contacts": [{"name": "A & B", "reach": "1<2", "kind": "life"}],
    },
)


@lru_cache
def course_of(name: str) -> Course:
    course, _ = read_course(ROOT / "courses" / name)
    assert course is not None
    return course


def cases() -> Iterator[tuple[str, Written]]:
    for name in COURSES:
        for written in mails(course_of(name)):
            yield name, written


CASES = list(cases())


@pytest.mark.parametrize(
    ("name", "written"), CASES, ids=[f"{name}-{one.kind}-{one.id}-{one.language}" for name, one in CASES]
)
def test_compiled_equals_inlined_last(name: str, written: Written) -> None:
    course = course_of(name)
    of = written.of
    one_tap = bool(getattr(of, "one_tap", False))
    footer = isinstance(of, Lesson) or asks(of)  # type: ignore[arg-type]
    compiled = compile_text(course, written.text, one_tap, written.language, footer)
    late = raw(course, compiled, written, footer)
    for number, person in enumerate(PEOPLE):
        words = context_of(course, person)
        early = render(compiled, words, discreet=number % 2 == 0)
        reference = inlined(course, render(late, words, discreet=number % 2 == 0).html)
        if early.html != reference:
            assert same(early.html) == same(reference)
        assert "{{" not in early.html.replace("{{ x }}", "")
        assert not TOKEN.search(early.html + early.text)


def raw(course: Course, compiled: Compiled, written: Written, footer: bool) -> Compiled:
    """The same text, not inlined."""
    content = asdict(compiled) | {"html": source_html(course, written.text, written.language, footer)}
    del content["hash"]
    return Compiled.of(**content)


def context_of(course: Course, person: dict[str, object]) -> dict[str, object]:
    form = {name: str(value) for name, value in person.items() if course_field(course, name)}
    given = {name: value for name, value in person.items() if name not in form}
    links = {name: f"{url}?a=1&b=ü c" for name, url in context(course, {})["links"].items()}  # type: ignore[attr-defined]
    return {**context(course, form), **given, "links": links}


def course_field(course: Course, name: str) -> bool:
    return any(field.id == name for field in course.fields)


def same(page: str) -> object:
    """A page as a tree, white space at both ends of texts aside."""
    return tree(lxml_html.document_fromstring(page))


def tree(element: HtmlElement) -> object:
    texts = (element.text or "").strip(), (element.tail or "").strip()
    return str(element.tag), dict(element.attrib), texts, [tree(child) for child in element]


def test_most_pages_are_equal_to_the_byte() -> None:
    course = course_of("hello")
    words = context_of(course, PEOPLE[0])
    for lesson in course.lessons():
        text = lesson.texts["en"]
        compiled = compile_text(course, text, lesson.one_tap)
        late = raw(course, compiled, Written("lesson", lesson.id, "en", text, lesson), True)
        reference = inlined(course, render(late, words, False).html)
        assert quotes(render(compiled, words, False).html) == quotes(reference)


def quotes(page: str) -> str:
    """Jinja writes quotation marks as entities where lxml does not."""
    return page.replace("&#39;", "'").replace("&#34;", '"')
