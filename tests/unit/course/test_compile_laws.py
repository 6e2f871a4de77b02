"""Whatever an author writes and `check` accepts: compiled once equals inlined last, and no token is left."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html
from lxml.html import HtmlElement

from dripcourse.cli.sample import context
from dripcourse.course.checks_jinja import mistakes, names_of
from dripcourse.course.compile import compile_text, inlined, source_html
from dripcourse.course.compiled import Compiled
from dripcourse.course.model import Course, Text
from dripcourse.course.nesting import VOID, crossing
from dripcourse.course.render import render
from dripcourse.folder.reader import read_course

WORDS = ("one ", "two", "`", " & ", " < ", '"', "'", "jj", "ü ", "\n", "\n\n", "  \n", "\\")
MARKS = ("*", "**", "_", "> ", "- ", "1. ", "# ", "## ", "---\n", "    ", "| a | b |\n|---|---|\n| c | d |\n")
LINKS = (
    "[x](https://a.example)",
    '[b]({{ links.web }} "button")',
    "[m](https://a.example/?n={{ name }})",
    "![k](https://a.example/k.png)",
)
VALUES = ("{{ name }}", "{{ cup }}", "{# note #}")
TAGS = ("\n{% if name %}\n", "\n{% else %}\n", "\n{% endif %}\n", "{% if cup %}", "{% endif %}")
LOOPS = ("\n{% for one in contacts %}\n- {{ one.name }}\n{% endfor %}\n",)
PIECES = st.sampled_from((*WORDS, *MARKS, *LINKS, *VALUES, *TAGS, *LOOPS))
BODIES = st.lists(PIECES, min_size=1, max_size=14).map("".join)
OPTIONAL = ("li", "p", "td", "th", "tr")  # lxml leaves out the end tags of these when they are empty
CONTACTS = [{"name": "A & B", "reach": "112", "kind": "life"}] * 2
PEOPLE: tuple[dict[str, object], ...] = ({"name": "Anna", "contacts": CONTACTS}, {"name": "", "contacts": []})


@lru_cache
def hello() -> Course:
    course, _ = read_course(Path(__file__).parents[3] / "courses" / "hello")
    assert course is not None
    return course


def accepted(body: str) -> bool:
    names = {**names_of(hello(), "letter")}
    return not list(mistakes(body, names)) and not list(crossing(body))


@settings(max_examples=60, suppress_health_check=[HealthCheck.filter_too_much])
@given(BODIES.filter(accepted))
@example("- a\n{% if name %}\n- b\n{% else %}\n- c\n{% endif %}\n- d")
@example("> a\n\n{% if name %}\n\n> b\n\n{% endif %}")
@example("1. a\n{% if name %}\n2. b\n{% endif %}\n3. c")
def test_compiled_equals_inlined_last(body: str) -> None:
    course, text = hello(), Text("Subject", body)
    compiled = compile_text(course, text, one_tap=False)
    content = {**compiled.to_json(), "html": source_html(course, text)}
    del content["hash"]
    late = Compiled.of(**content)
    for words in PEOPLE:
        filled = context(course, {"cup": "cup"}) | words
        early = render(compiled, filled, discreet=False)
        assert tree(early.html) == tree(inlined(course, render(late, filled, discreet=False).html))
        assert balanced(early.html)
        assert "jjv0" not in early.html + early.text
        assert "jjb0" not in early.html + early.text


def test_a_layout_may_hold_jinja_in_many_places() -> None:
    course = hello()
    html = course.layout.html
    for old, new in (
        ("<title>", "<title>{% if name %}{{ name }}: {% endif %}"),
        ("<!--[if mso]>", "<!--[if mso]>{% if name %}<b>{{ name }}</b>{% endif %}"),
        (
            '<tr>\n<td class="foot">',
            "{% for tap in taps %}<tr><td>{{ tap.title }}</td></tr>{% endfor %}<tr><td>",
        ),
        (
            '<a href="{{ links.manage }}">',
            '<a href="{{ links.manage }}?x={{ name }}" title="{{ name }} &amp; co">',
        ),
    ):
        assert old in html
        html = html.replace(old, new)
    course = replace(course, layout=replace(course.layout, html=html))
    text = course.lesson("choose").texts["en"]
    compiled = compile_text(course, text, one_tap=True)
    content = {**compiled.to_json(), "html": source_html(course, text)}
    del content["hash"]
    late = Compiled.of(**content)
    for name in ("", 'A"n<n>a & co'):
        filled = context(course, {}) | {"name": name}
        early = render(compiled, filled, discreet=False).html
        assert tree(early) == tree(inlined(course, render(late, filled, discreet=False).html))


def balanced(page: str) -> bool:
    """Every element is closed where it was opened."""
    open_tags: list[str] = []

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            if tag not in VOID:
                open_tags.append(tag)

        def handle_endtag(self, tag: str) -> None:
            while open_tags[-1] != tag and open_tags[-1] in OPTIONAL:
                open_tags.pop()
            assert open_tags.pop() == tag

    Tags().feed(page)
    return not open_tags


def tree(page: str) -> object:
    return branch(lxml_html.document_fromstring(page))


def branch(element: HtmlElement) -> object:
    texts = (element.text or "").strip(), (element.tail or "").strip()
    return str(element.tag), dict(element.attrib), texts, [branch(child) for child in element]
