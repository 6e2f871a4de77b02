"""Filling compiled texts: safe with any value, neutral when discreet, plain about what is missing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dripcourse.course.compiled import Compiled
from dripcourse.course.render import RenderError, render
from dripcourse.course.sandbox import HTML, PLAIN, address, address_part


def compiled(html: str = "", text: str = "", **more: object) -> Compiled:
    content: dict[str, object] = {
        "subject": "Kites for {{ name }}",
        "discreet_subject": "A note",
        "preheader": "Wind and string",
        "discreet_preheader": "A short note",
        "title": "Kites",
        "discreet_title": "Daily note",
        "html": html,
        "text": text,
    }
    return Compiled.of(**{**content, **more})


def test_the_open_words() -> None:
    found = render(compiled("{{ title }}|{{ preheader }}|{{ subject }}"), {"name": "Jo"}, discreet=False)
    assert found.subject == "Kites for Jo"
    assert found.html == "Kites|Wind and string|Kites for Jo"


def test_the_discreet_words() -> None:
    found = render(compiled("{{ title }}|{{ preheader }}|{{ subject }}"), {"name": "Jo"}, discreet=True)
    assert found.subject == "A note"
    assert found.html == "Daily note|A short note|A note"


def test_values_are_escaped_in_html_and_plain_in_text() -> None:
    found = render(compiled("{{ name }}", "{{ name }}"), {"name": "<b>&\"'"}, discreet=False)
    assert found.html == "&lt;b&gt;&amp;&#34;&#39;"
    assert found.text == "<b>&\"'\n"


def test_lines_stay_lines() -> None:
    found = render(compiled("{{ name }}", "{{ name }}"), {"name": "1 <Road>\nTown\n"}, discreet=False)
    assert found.html == "1 &lt;Road&gt;<br>\nTown"
    assert found.text == "1 <Road>\nTown\n"


def test_values_are_no_template() -> None:
    found = render(compiled("{{ name }}"), {"name": "{{ 7 * 7 }}"}, discreet=False)
    assert found.html == "{{ 7 * 7 }}"


@given(st.text())
def test_a_subject_is_one_line(name: str) -> None:
    subject = render(compiled(), {"name": name}, discreet=False).subject
    assert len(subject.splitlines()) == 1
    assert "\r" not in subject
    assert "\n" not in subject


def test_what_is_missing_is_a_sentence() -> None:
    with pytest.raises(RenderError, match="partner"):
        render(compiled("{{ partner }}"), {"name": "Jo"}, discreet=False)


def test_buttons_only_where_the_mail_carries_them() -> None:
    words = {"name": "Jo", "taps": [{"title": "Yes", "url": "https://a.example"}]}
    html = "{% for tap in taps %}{{ tap.title }}{% endfor %}"
    assert render(compiled(html), words, discreet=False).html == ""
    assert render(compiled(html, one_tap=True), words, discreet=False).html == "Yes"


def test_blank_lines_of_the_text_part_are_single() -> None:
    found = render(compiled(text="\n\na\n\n \n\nb\n"), {"name": ""}, discreet=False)
    assert found.text == "a\n\nb\n"


@pytest.mark.parametrize(
    "source",
    [
        "{{ name.__class__ }}",
        "{{ name['__class__'] }}",
        "{{ name.upper() }}",
        "{{ links.items }}",
        "{{ links.keys() }}",
        "{{ range(9) }}",
        "{{ lipsum }}",
        "{{ cycler }}",
        "{{ name|attr('upper') }}",
        "{{ name|map('upper') }}",
        "{{ self.name }}",
        "{{ 'a' * 1000000000 }}",
        "{{ 9 ** 999999 }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ name() }}",
    ],
)
def test_nothing_but_words_can_be_reached(source: str) -> None:
    with pytest.raises(RenderError):
        render(compiled(html=source), {"name": "Jo", "links": {"leave": "x"}}, discreet=False)


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("https://a.example/x?a=1&b=2", "https://a.example/x?a=1&b=2"),
        ("http://127.0.0.1:8000/c", "http://127.0.0.1:8000/c"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("https://a.example/ü b", "https://a.example/%C3%BC%20b"),
        ("https://a.example/%C3%BC", "https://a.example/%C3%BC"),
        (' https://a.example/"x', "https://a.example/%22x"),
        ("javascript:alert(1)", "#"),
        ("JaVaScRiPt:alert(1)", "#"),
        ("data:text/html,x", "#"),
        ("//a.example", "#"),
        ("", "#"),
    ],
)
def test_addresses_are_harmless(value: str, wanted: str) -> None:
    assert address(value) == wanted


@given(st.text())
def test_a_part_of_an_address_cannot_leave_its_place(value: str) -> None:
    assert not set(address_part(value)) & set("/?#&=:@\"'<> ")


def test_environments_know_the_allowed_filters_only() -> None:
    assert set(HTML.filters) == set(PLAIN.filters)
    assert "attr" not in HTML.filters
    assert HTML.globals == {}
