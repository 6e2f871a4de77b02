"""A lesson by mould is the lesson in the plain way, to the letter, whatever its text does with names."""

from __future__ import annotations

from quopri import decodestring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dripcourse.course.compiled import Compiled
from dripcourse.course.render import render
from dripcourse.engine.links import Links
from dripcourse.engine.mould import Said, marked_links, mould_for
from dripcourse.message.printable import quoted_printable
from dripcourse.store.handles import CONFIRM, LINK, REPLY

TOKENS = {LINK: "kkkkkkkkkkkkkkkkkkkk", REPLY: "rrrrrrrrrrrrrrrrrrrr", CONFIRM: "cccccccccccccccccccc"}
BASE, REPLIES = "https://courses.example.org", "reply.example"
PLAIN_USES = (
    "{{ name }}",
    "{% if name %}Dear {{ name }},{% else %}Hello,{% endif %}",
    "{% if not name %}Hello{% endif %}",
    '<a href="{{ links.leave }}">leave</a> {{ links.web }}',
    "{% for tap in taps %}{{ loop.index }} {{ tap.title }} {{ tap.url }}\n{% endfor %}",
    "{{ partner }} {{ subject }} {{ preheader }}",
    ".\n.From {{ partner }}\n\n\n\n",
)
OWN_USES = (
    "{{ name|upper }}",
    "{{ name|default('you') }}",
    "{% if name == 'Al' %}Hello Al{% endif %}",
    "{{ name|length }}",
    "{% for letter in name %}{{ letter }}-{% endfor %}",
    "{{ 'Dear ' ~ name }}",
    "{{ name if name else 'friend' }}",
    "{{ subject|length }}",
)
NAMES = st.one_of(
    st.sampled_from(["Anna", "Zoé", "O'Neil & <Co>", "", "Al", "From", ".", "  x ", "a\nb", "李"]),
    st.text(max_size=40),
)
TEXTS = st.lists(st.sampled_from([*PLAIN_USES, *OWN_USES, " ", "\n"]), max_size=6).map("".join)


def compiled(body: str) -> Compiled:
    return Compiled.of(
        subject="For {{ name }}", discreet_subject="A note", preheader="Wind", discreet_preheader="A note",
        title="Kites", discreet_title="Note", html=f"<p>{body}</p>", text=body, one_tap=True,
    )  # fmt: skip


def words(links: Links, name: str, partner: str) -> dict[str, object]:
    return {
        "name": name,
        "partner": partner,
        "taps": [{"title": "Yes", "url": links.answer("yes")}],
        "links": {"leave": links.leave, "web": links.web("one")},
    }


def by_mould(text: Compiled, name: str, partner: str = "wife") -> Said | None:
    mould = mould_for(text, words(marked_links(BASE, REPLIES), name, partner), False)
    return mould.filled(name, TOKENS) if mould else None


@given(TEXTS, NAMES, st.sampled_from(["wife", "<husband>"]))
def test_it_is_the_plain_letter(body: str, name: str, partner: str) -> None:
    text = compiled(body)
    said = by_mould(text, name, partner)
    if said is None:
        return
    plain = render(text, words(Links(BASE, REPLIES, TOKENS), name, partner), False)
    assert said.subject.split() == plain.subject.split()
    assert decodestring(said.text) == decodestring(quoted_printable(plain.text))
    assert decodestring(said.html) == decodestring(quoted_printable(plain.html))


@pytest.mark.parametrize("body", PLAIN_USES)
def test_who_is_of_a_kind_gets_a_mould(body: str) -> None:
    assert by_mould(compiled(body), "Anna") is not None
    assert by_mould(compiled(body), "") is not None


@pytest.mark.parametrize("body", OWN_USES)
def test_a_text_that_does_more_with_the_name_is_written_for_each(body: str) -> None:
    assert by_mould(compiled(body), "Anna") is None


@pytest.mark.parametrize("name", [" Anna", "a\nb", "\u202eanna", "\x00"])
def test_an_odd_name_is_written_in_the_plain_way(name: str) -> None:
    assert by_mould(compiled("{{ name }}"), name) is None


def test_two_people_share_a_mould_and_nothing_else() -> None:
    text = compiled("{{ name }} {{ links.leave }}")
    links = marked_links(BASE, REPLIES)
    one, two = (mould_for(text, words(links, name, "wife"), False) for name in ("Anna", "Bert"))
    assert one is two
    assert one
    assert b"Anna" not in one.filled("Bert", TOKENS).html
