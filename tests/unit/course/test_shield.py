"""Jinja behind tokens comes back as it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment, TemplateSyntaxError

from dripcourse.course.shield import JINJA, Shield

PIECES = st.sampled_from(
    [
        *(
            "{{ name }}",
            '{{ "}}" }}',
            "{{ a|default('x') }}",
            "{% if a < b %}",
            "{% endif %}",
            "{%- else -%}",
        ),
        *("jj", "jjv0000jj", "jj0q", "text ", "\n", "<b>", "&amp;", "{", "}", "%}", "* ", "# ", "ü", "`"),
    ]
)
TEXTS = st.lists(PIECES, max_size=12).map("".join)


@given(TEXTS)
def test_hidden_and_revealed_is_the_same(text: str) -> None:
    shield = Shield.over(text)
    assert shield.reveal(shield.hide(text)) == text


@given(TEXTS)
def test_nothing_of_jinja_shows(text: str) -> None:
    try:
        Environment().parse(text)
    except TemplateSyntaxError:
        return  # `check` refuses it, so it is never compiled
    shield = Shield.over(text)
    assert JINJA.search(shield.hide(text)) is None


@given(TEXTS, TEXTS)
def test_tokens_occur_in_no_text(one: str, other: str) -> None:
    shield = Shield.over(one, other)
    assert shield.token.search(one + other) is None


def test_comments_go_away() -> None:
    shield = Shield.over("")
    assert shield.hide("a{# not for readers #}b") == "ab"


def test_block_tags_in_text_become_comments_and_in_attributes_stay() -> None:
    shield = Shield.over("")
    html = shield.comments(shield.hide('<p class="{% if a %}">{% if b %}x{% endif %}</p>'))
    assert html.count("<!--") == 2
    assert shield.reveal(html) == '<p class="{% if a %}">{% if b %}x{% endif %}</p>'


def test_titles_and_conditional_comments_hold_no_comments() -> None:
    page = "<title>{% if a %}x{% endif %}</title><!--[if mso]>{% if a %}<td>{% endif %}<![endif]-->"
    shield = Shield.over(page)
    html = shield.comments(shield.hide(page))
    assert html.count("<!--") == 1
    assert shield.reveal(html) == page
