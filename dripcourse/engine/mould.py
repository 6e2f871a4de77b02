"""Lessons by mould: people of one kind get the same letter but for their name and their links.

A kind is what a text uses of a person's words, name and links left out. A mould is made from its kind and
from nothing else, so no other person's words can be in it. It is filled, encoded and proved once; each
letter of the kind then only has its holes filled. Who is a kind of their own (a text that does more with
the name than print it, a name with odd characters) is written to in the plain way.
"""

from __future__ import annotations

import marshal
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from markupsafe import escape

from dripcourse.course.compiled import Compiled
from dripcourse.course.render import Rendered, render
from dripcourse.course.uses import NAME, uses
from dripcourse.engine.context import House, Reader, words_of
from dripcourse.engine.links import Links
from dripcourse.message.form import Form, form, value
from dripcourse.store.handles import CONFIRM, LINK, REPLY

# What stands in a mould for a person's own: letters and digits, which no escaping and no address changes.
# A mark for a token is as long as one.
_MARKS = {LINK: "0mark0for0the0link00", REPLY: "0mark0for0the0reply0", CONFIRM: "0mark0for0confirming"}
_NAME = "0mark0for0the0name00"
_HOLES = (*_MARKS.values(), _NAME)
# Two lists of values to prove with that a mould changes with them in its holes and nowhere else.
_SAMPLES = {LINK: "3n8q1x0v5k2m7c4z9tbw", REPLY: "9b2h6y4d1s8r3f5j7g0p", CONFIRM: "5t7w9e2c4x6z8v1n3m0k"}
_NAMES = ("Zoé <&> O'Neil", "Al")


@dataclass(frozen=True, slots=True)
class Said:
    """A letter's words, encoded."""

    subject: str
    text: bytes
    html: bytes


@dataclass(frozen=True, slots=True)
class Mould:
    subject: str
    text: Form
    html: Form
    tokens: Mapping[str, str]  # the purposes of those that are needed, by their marks

    def filled(self, name: str, tokens: Mapping[str, str]) -> Said:
        """The words for one person. `tokens`: theirs by purpose."""
        values = {mark: value(tokens[purpose]) for mark, purpose in self.tokens.items()}
        text = self.text.filled({**values, _NAME: value(name)})
        html = self.html.filled({**values, _NAME: value(escape(name))})
        return Said(self.subject.replace(_NAME, name), text, html)


@lru_cache(maxsize=16)
def marked_links(base: str, reply_domain: str) -> Links:
    """Nobody's links: what a mould's words are made with."""
    return Links(base, reply_domain, _MARKS)


@lru_cache(maxsize=4096)  # readers share the moulds below
def mould_of(
    house: House, reader: Reader, named: bool, compiled: Compiled, lesson: str, days: tuple[str, str]
) -> Mould | None:
    """The mould of a lesson for these readers, with or without a name; None when there is none.

    `days`: as `words_of` takes them. Raises RenderError.
    """
    links = marked_links(house.base_url, house.reply_domain)
    words = words_of(house, reader, _NAME if named else "", links, {"lesson": lesson}, days)
    return mould_for(compiled, words, reader.discreet)


def is_plain(name: str) -> bool:
    """Whether a name may fill a mould."""
    return name.isprintable() and name == name.strip()


def mould_for(compiled: Compiled, words: Mapping[str, object], discreet: bool) -> Mould | None:
    """The mould for somebody's words, which were made with `marked_links`; None when there is none.

    Raises RenderError.
    """
    used = uses(compiled)
    kind = {word: words[word] for word in used.words if word in words}
    name = str(kind.get(NAME, ""))
    if name:
        if not used.name_as_it_is or not is_plain(name):
            return None
        kind[NAME] = _NAME
    try:
        return _mould(compiled, discreet, marshal.dumps(kind, 0))
    except ValueError:  # words of another sort than plain ones
        return None


@lru_cache(maxsize=256)  # some 30 kB each
def _mould(compiled: Compiled, discreet: bool, kind: bytes) -> Mould | None:
    """Made from the kind alone. `kind` is marshalled: equal words, equal bytes, in a microsecond."""
    words: dict[str, object] = marshal.loads(kind)
    marked = render(compiled, words, discreet)
    for name in _NAMES:
        values = {**{mark: _SAMPLES[purpose] for purpose, mark in _MARKS.items()}, _NAME: name}
        if render(compiled, _with(words, values), discreet) != _by_hand(marked, values):
            return None
    text, html = form(marked.text, _HOLES), form(marked.html, _HOLES)
    needed = {mark: purpose for purpose, mark in _MARKS.items() if mark in text.holes + html.holes}
    return Mould(marked.subject, text, html, needed)


def _with(words: Any, values: Mapping[str, str]) -> Any:
    """Words with values in the place of marks."""
    if isinstance(words, str):
        for mark, given in values.items():
            words = words.replace(mark, given)
    elif isinstance(words, dict):
        return {name: _with(word, values) for name, word in words.items()}
    elif isinstance(words, list | tuple):
        return [_with(word, values) for word in words]
    return words


def _by_hand(marked: Rendered, values: Mapping[str, str]) -> Rendered:
    escaped = {mark: str(escape(given)) for mark, given in values.items()}
    subject = marked.subject.replace(_NAME, values[_NAME])
    return Rendered(subject, _with(marked.html, escaped), _with(marked.text, values))
