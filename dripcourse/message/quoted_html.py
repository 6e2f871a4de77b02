"""An HTML reply as lines: what it shows, and what each mail program's markup says is quote or signature."""

import re
from collections import Counter
from dataclasses import dataclass, field
from html import unescape
from itertools import islice

from dripcourse.message.html_marks import (
    ATTRIBUTION,
    BAR,
    BLOCKS,
    CUT,
    EMOJI,
    GMAIL_QUOTE,
    HIDDEN,
    INDENT,
    NO_SPACE,
    OUTLOOK_RULE,
    PRE,
    QUOTE,
    SIGNATURE,
    SPACED,
    TIGHT,
    VOID,
)
from dripcourse.message.html_quotes import follows_attribution, with_cut_rules, with_loose_quotes
from dripcourse.message.lines import MAX_LINES, Line, line, with_quote_marks
from dripcourse.message.markup import Tag, tokens

MAX_TOKENS = 20_000
STYLES = 20_000
"""Characters in which a style sheet is looked for."""

_SPACE = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True)
class Element:
    name: str
    quoted: bool
    signature: bool
    attribution: bool
    hidden: bool
    spaced: bool
    gmail: bool
    """Inside the element Gmail puts around attribution and quote."""
    loose: bool
    """A quote by its looks alone, or inside one."""
    pre: bool
    """Line ends in the source are line ends."""


_NONE = Element("", False, False, False, False, False, False, False, False)


@dataclass(slots=True)
class Page:
    """The lines so far and the elements open at this point."""

    lines: list[Line] = field(default_factory=list)
    buffer: list[str] = field(default_factory=list)
    stack: list[Element] = field(default_factory=list)
    open: Counter[str] = field(default_factory=Counter)
    tight: bool = False
    """Paragraphs stand without space between them."""
    cut: bool = False
    seen_quote: bool = False
    loose: list[tuple[int, int]] = field(default_factory=list)
    """Where what only looks like a quote begins and ends."""
    loose_start: int = 0

    @property
    def inside(self) -> Element:
        return self.stack[-1] if self.stack else _NONE


def html_lines(html: str) -> list[Line]:
    """What an HTML body shows, line by line, at most 256 KB of it."""
    page = Page(tight=bool(TIGHT.search(html[:STYLES])))
    for token in islice(tokens(html), MAX_TOKENS):
        if len(page.lines) > MAX_LINES:
            break
        if isinstance(token, str):
            _text(page, token)
        elif token.closes:
            _close(page, token.name)
        else:
            _open(page, token)
    _flush(page)
    lines = with_loose_quotes(page.lines, page.loose)
    return with_cut_rules(lines if page.seen_quote else with_quote_marks(lines))


def _text(page: Page, text: str) -> None:
    if page.inside.hidden:
        return
    if not page.inside.pre:
        page.buffer.append(_SPACE.sub(" ", text))
        return
    first, *rest = text.replace("\r\n", "\n").split("\n")
    page.buffer.append(first)
    for each in rest:
        _flush(page, always=True)
        page.buffer.append(each)


def _flush(page: Page, always: bool = False) -> None:
    """End the line; an empty one counts only where a `<br>` asks for it."""
    raw = "".join(page.buffer)
    raw = raw if page.inside.pre else _SPACE.sub(" ", raw).strip(" ")
    page.buffer.clear()
    inside = page.inside
    empty = not raw.strip()
    if empty and not always and "\u00a0" not in raw:
        return
    if empty and inside.name == "p" and inside.spaced and not (page.lines and page.lines[-1].text):
        return
    page.lines.append(
        line(
            raw.replace("\u00a0", " "),
            inside.quoted,
            page.cut and not empty,
            inside.signature,
            inside.attribution,
        )
    )
    if not empty:
        page.cut = False


def _gap(page: Page) -> None:
    _flush(page)
    if page.lines and page.lines[-1].text:
        page.lines.append(line("", page.inside.quoted))


def _open(page: Page, tag: Tag) -> None:
    if tag.name == "br":
        _flush(page, always=True)
    elif tag.name == "hr":
        _rule(page, tag)
    elif tag.name == "img":
        _picture(page, tag)
    elif tag.name in ("td", "th"):
        page.buffer.append(" ")
    if tag.name in VOID:
        return
    spaced = (
        tag.name in SPACED and not (page.tight and tag.name == "p") and not NO_SPACE.search(tag.attributes)
    )
    if tag.name in BLOCKS:
        _gap(page) if spaced else _flush(page)
    if CUT.search(tag.attributes):
        page.cut = True
    page.stack.append(_element(page, tag, spaced))
    page.open[tag.name] += 1


def _picture(page: Page, tag: Tag) -> None:
    """An emoji that a mail program drew: the sign it stands for."""
    sign = EMOJI.search(tag.attributes)
    if sign and not page.inside.hidden:
        page.buffer.append(unescape(sign[1]))


def _rule(page: Page, tag: Tag) -> None:
    _flush(page)
    if CUT.search(tag.attributes) or OUTLOOK_RULE.search(tag.attributes):
        page.cut = True
    else:
        page.lines.append(line("________", page.inside.quoted))


def _element(page: Page, tag: Tag, spaced: bool) -> Element:
    inside, attributes = page.inside, tag.attributes
    looks = _looks(page, tag)
    quoted = inside.quoted or looks is True
    if looks is None and not inside.loose:
        page.loose_start = len(page.lines)
    page.seen_quote = page.seen_quote or quoted
    return Element(
        tag.name,
        quoted,
        inside.signature or bool(SIGNATURE.search(attributes)),
        inside.attribution or bool(ATTRIBUTION.search(attributes)),
        inside.hidden or bool(HIDDEN.search(attributes)),
        spaced,
        inside.gmail or (tag.name != "blockquote" and bool(GMAIL_QUOTE.search(attributes))),
        inside.loose or looks is None,
        inside.pre or tag.name == "pre" or bool(PRE.search(attributes)),
    )


def _looks(page: Page, tag: Tag) -> bool | None:
    """Whether an element is a quote: markup or the line above says so; None where only its looks do."""
    if QUOTE.search(tag.attributes):
        return True
    barred = bool(BAR.search(tag.attributes) and INDENT.search(tag.attributes))
    if tag.name != "blockquote" and not (barred and tag.name in ("div", "table", "td")):
        return False
    if page.seen_quote or page.inside.gmail or follows_attribution(page.lines):
        return True
    if tag.name == "blockquote" and barred:
        return True
    return False if GMAIL_QUOTE.search(tag.attributes) else None


def _close(page: Page, name: str) -> None:
    if not page.open[name]:
        return
    if name in BLOCKS:
        _gap(page) if _closing_gap(page, name) else _flush(page)
    while page.stack:
        element = page.stack.pop()
        page.open[element.name] -= 1
        if element.loose and not page.inside.loose:
            page.loose.append((page.loose_start, len(page.lines)))
        if element.name == name:
            return


def _closing_gap(page: Page, name: str) -> bool:
    return page.inside.name == name and page.inside.spaced
