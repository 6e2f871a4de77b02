"""Links and pictures that would be broken or blank in a mail."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it.token import Token

from dripcourse.course.checks_known import Known
from dripcourse.course.model import Course, Place
from dripcourse.course.nesting import crossing
from dripcourse.course.problem import Problem
from dripcourse.course.prose import OWN_PAGE, tokens
from dripcourse.course.shield import JINJA, Shield
from dripcourse.course.written import Written, everything

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_REFUSED = re.compile(r"\]\(\s*<?\s*(javascript|vbscript|file|data):", re.IGNORECASE)
_RAW_HTML = re.compile(r"</?(?:[a-z][a-z0-9]*)(?:\s[^<>]*)?/?>|<!--", re.IGNORECASE)
_CODE = re.compile(r"`[^`]*`")
_COMMENT = re.compile(r"\{#(?:(?!\{#).)*?#\}", re.DOTALL)


def links(course: Course, known: Known) -> Iterator[Problem]:
    for written in everything(course):
        for place, line in written.lines():
            if refused := _REFUSED.search(line):
                yield Problem(
                    place, "bad-link", f'Links can\'t begin with "{refused[1]}:": use https:// or mailto:.'
                )
        shield = Shield.over(written.text.body)
        for line_number, token in _spans(shield.hide(_same_lines(written.text.body))):
            place = written.text.body_place(line_number)
            if token.type == "link_open":
                yield from _link(course, place, str(token.attrs.get("href", "")), shield)
            if token.type == "image":
                yield from _picture(place, token, written, known, shield)


def raw_html(course: Course, known: Known) -> Iterator[Problem]:
    for written in everything(course):
        for place, line in written.lines():
            if found := _RAW_HTML.search(_CODE.sub("", JINJA.sub("", line))):
                sentence = f"Readers would see {found.group()} as it stands: write Markdown instead of HTML."
                yield Problem(place, "raw-html", sentence)


def _same_lines(markdown: str) -> str:
    return _COMMENT.sub(lambda match: "\n" * match[0].count("\n"), markdown)


def _spans(markdown: str) -> Iterator[tuple[int, Token]]:
    for block in tokens(markdown):
        line = block.map[0] + 1 if block.map else 1
        for span in block.children or ():
            yield line, span
            line += span.type in ("softbreak", "hardbreak")


def _link(course: Course, place: Place, href: str, shield: Shield) -> Iterator[Problem]:
    if not href or href == "#":
        yield Problem(place, "broken-link", "This link leads nowhere: give it an address.")
    elif token := shield.token.match(href):
        name = href[token.end() + 1 :].split("#")[0]
        own = "links.course" in shield.hidden[token.group()] and shield.token.search(name) is None
        if own and name and name not in course.pages and name not in course.worksheets:
            yield Problem(place, "broken-link", f'The course has no page or worksheet "{name}".')
    elif scheme := _SCHEME.match(href):
        if scheme[1].lower() not in ("https", "http", "mailto"):
            sentence = f'Links can\'t begin with "{scheme[1]}:": use https:// or mailto:.'
            yield Problem(place, "bad-link", sentence)
    elif not (page := OWN_PAGE.fullmatch(href)):
        sentence = (
            f'"{href}" leads nowhere from a mail: write https://…, pages/<id>.md or worksheets/<id>.md.'
        )
        yield Problem(place, "broken-link", sentence)
    elif page[2] not in (course.pages if page[1] == "pages" else course.worksheets):
        yield Problem(place, "broken-link", f"There is no {page[1]}/{page[2]}.md.")


def _picture(place: Place, token: Token, written: Written, known: Known, shield: Shield) -> Iterator[Problem]:
    source = str(token.attrs.get("src", ""))
    if not token.content.strip():
        yield Problem(place, "image-without-alt", "Say in the brackets what the picture shows: ![…](…).")
    if source.startswith(("https://", "http://")) or shield.token.match(source):
        return
    folder = written.text.place.file.rpartition("/")[0]
    if known.files is not None and not {source, f"{folder}/{source}"} & known.files:
        yield Problem(place, "missing-image", f'There is no picture "{source}".')
    else:
        yield Problem(
            place, "local-image", f'A mail can\'t carry "{source}": put it on the web and use https://.'
        )


def unclosed_blocks(course: Course, known: Known) -> Iterator[Problem]:
    """Block tags that open inside one element and close inside another."""
    for written in everything(course):
        if JINJA.search(written.text.body):
            for line in crossing(written.text.body):
                sentence = "This block begins in one paragraph or list and ends in another: keep it in one."
                yield Problem(written.text.body_place(line), "crossing-block", sentence)
