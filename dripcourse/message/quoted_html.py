"""An HTML reply as lines: what it shows, and what each mail program's markup says is quote or signature."""

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import islice

from dripcourse.message.attribution import attribution
from dripcourse.message.headerblock import label
from dripcourse.message.lines import MAX_LINES, Line, blank, line, next_text, with_quote_marks
from dripcourse.message.markup import Tag, tokens

MAX_TOKENS = 20_000

_BLOCKS = frozenset({
    "address", "article", "blockquote", "center", "dd", "div", "dl", "dt", "fieldset", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "li", "ol",
    "p", "pre", "section", "table", "tr", "ul", "body", "html",
})  # fmt: skip
_SPACED = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "blockquote"})
_VOID = frozenset({"br", "hr", "img", "meta", "link", "input", "col", "area", "base", "wbr", "source"})

_NAMED = r"""(?:class|id|name)\s*=\s*["']?[^"'>]{0,200}?\b(?:x_|m_-?\d{1,30})*"""
_QUOTE = re.compile(
    _NAMED + r"(?:yahoo_quoted|protonmail_quote|zmail_extra|tutanota_quote|gmx_quote|WM_QUOTE|quoted-?text)"
    r"""|type\s*=\s*["']?cite|name\s*=\s*["']?quote\b""",
    re.I,
)
_GMAIL_QUOTE = re.compile(_NAMED + r"gmail_quote", re.I)
_CUT = re.compile(
    _NAMED
    + r"(?:divRplyFwdMsg|appendonsend|OutlookMessageHeader|mail-editor-reference-message-container|replySplit"
    r"|stopSpelling|zwchr|ms-outlook-mobile-reference)|__DIVIDER__|border-top:\s*solid\s+(?:\#|windowtext"
    r"|rgb)[^;\"']{0,30};\s*padding:\s*3",
    re.I,
)
_ATTRIBUTION = re.compile(
    _NAMED + r"(?:gmail_attr|moz-cite-prefix|gmail_quote_attribution|moz-email-headers-table)", re.I
)
_SIGNATURE = re.compile(
    _NAMED
    + r"(?:gmail_signature|moz-signature|protonmail_signature_block|ms-outlook-mobile-signature|Signature\b"
    r"|messageSignatureSection|sh-signature|front-signature|hey-signature|composer_signature)",
    re.I,
)
_HIDDEN = re.compile(r"display:\s*none|mso-hide:\s*all", re.I)
_BAR = re.compile(r"border-left:\s*(?:\d|solid|#|rgb)[^;]{0,60}", re.I)
_INDENT = re.compile(r"(?:padding|margin)(?:-left)?:\s*[^;]{0,40}\d", re.I)
_OUTLOOK_RULE = re.compile(r"""tabindex\s*=\s*["']?-1""", re.I)
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


_NONE = Element("", False, False, False, False, False, False)


@dataclass(slots=True)
class Page:
    """The lines so far and the elements open at this point."""

    lines: list[Line] = field(default_factory=list)
    buffer: list[str] = field(default_factory=list)
    stack: list[Element] = field(default_factory=list)
    open: Counter[str] = field(default_factory=Counter)
    cut: bool = False
    seen_quote: bool = False
    loose: int | None = None
    """Where a blockquote without any sign of its origin begins, and where it ends."""
    loose_end: int | None = None

    @property
    def inside(self) -> Element:
        return self.stack[-1] if self.stack else _NONE


def html_lines(html: str) -> list[Line]:
    """What an HTML body shows, line by line, at most 256 KB of it."""
    page = Page()
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
    return _bare_rules(with_quote_marks(_with_last_blockquote(page)))


def _with_last_blockquote(page: Page) -> list[Line]:
    """A blockquote of no known origin that ends the mail is the quote, unless `as he said:` stands above."""
    start = page.loose
    if start is None or page.loose_end is None or not blank(page.lines[page.loose_end :]):
        return page.lines
    above = [each.text for each in page.lines[:start] if each.text]
    if not above or above[-1].endswith((":", "：")):
        return page.lines
    return [*page.lines[:start], *(line(each.raw, quoted=True) for each in page.lines[start:])]


def _text(page: Page, text: str) -> None:
    if page.inside.hidden:
        return
    if not page.open["pre"]:
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
    raw = raw if page.open["pre"] else _SPACE.sub(" ", raw).strip(" ")
    page.buffer.clear()
    if not raw.strip() and not always and "\u00a0" not in raw:
        return
    inside = page.inside
    page.lines.append(
        line(
            raw.replace("\u00a0", " "),
            inside.quoted,
            page.cut and bool(raw.strip()),
            inside.signature,
            inside.attribution,
        )
    )
    if raw.strip():
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
    elif tag.name in ("td", "th"):
        page.buffer.append(" ")
    if tag.name in _VOID:
        return
    spaced = tag.name in _SPACED and "MsoNormal" not in tag.attributes and "margin:0" not in tag.attributes
    if tag.name in _BLOCKS:
        _gap(page) if spaced and tag.name != "p" else _flush(page)
    if _CUT.search(tag.attributes):
        page.cut = True
    page.stack.append(_element(page, tag, spaced))
    page.open[tag.name] += 1


def _rule(page: Page, tag: Tag) -> None:
    _flush(page)
    if _CUT.search(tag.attributes) or _OUTLOOK_RULE.search(tag.attributes):
        page.cut = True
    else:
        page.lines.append(line("________", page.inside.quoted))


def _element(page: Page, tag: Tag, spaced: bool) -> Element:
    inside, attributes = page.inside, tag.attributes
    quoted = inside.quoted or _is_quote(page, tag)
    page.seen_quote = page.seen_quote or quoted
    return Element(
        tag.name,
        quoted,
        inside.signature or bool(_SIGNATURE.search(attributes)),
        inside.attribution or bool(_ATTRIBUTION.search(attributes)),
        inside.hidden or bool(_HIDDEN.search(attributes)),
        spaced,
        inside.gmail or (tag.name != "blockquote" and bool(_GMAIL_QUOTE.search(attributes))),
    )


def _is_quote(page: Page, tag: Tag) -> bool:
    """A blockquote is one where markup or the line above says so; else it is the person's own citation."""
    if _QUOTE.search(tag.attributes):
        return True
    barred = bool(_BAR.search(tag.attributes) and _INDENT.search(tag.attributes))
    if tag.name != "blockquote":
        return barred and tag.name in ("div", "table", "td")
    if barred or page.seen_quote or page.inside.gmail or _follows_attribution(page.lines):
        return True
    if not _GMAIL_QUOTE.search(tag.attributes):
        page.loose = len(page.lines)
    return False


def _follows_attribution(lines: list[Line]) -> bool:
    for index in range(len(lines) - 1, max(-1, len(lines) - 4), -1):
        if lines[index].text:
            return (
                attribution([*lines[max(0, index - 4) : index + 1], line(">", quoted=True)], min(index, 4))
                is not None
            )
    return False


def _close(page: Page, name: str) -> None:
    if not page.open[name]:
        return
    if name in _BLOCKS:
        _gap(page) if _closing_gap(page, name) else _flush(page)
    if name == "blockquote":
        page.loose_end = len(page.lines)
    while page.stack:
        element = page.stack.pop()
        page.open[element.name] -= 1
        if element.name == name:
            return


def _closing_gap(page: Page, name: str) -> bool:
    return page.inside.name == name and page.inside.spaced


def _bare_rules(lines: list[Line]) -> list[Line]:
    """A bare rule with somebody's name, address or header under it is where the quote begins."""
    out = list(lines)
    for index, each in enumerate(lines):
        if each.raw == "________" and not each.quoted and _quote_below(lines, index + 1):
            out[index] = line(each.raw, cut=True)
    return out


def _quote_below(lines: list[Line], start: int) -> bool:
    following = next_text(lines, start)
    if following is None:
        return False
    near = [each for each in lines[following : following + 6] if each.text]
    return any(each.quoted or each.cut or "@" in each.text or label(each.text) for each in near)
