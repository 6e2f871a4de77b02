"""HTML as a stream of tags and text, in time linear in its length whatever it is.

`html.parser` takes quadratic time on some malformed input in the Python versions this runs on; a mail's HTML
needs no more than this: no entities inside tags, no script, never rendered.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

MAX_HTML = 256 * 1024

_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9:_-]{0,40})")
_RAW = ("script", "style", "title", "head")
_BODY = re.compile(r"<body\b", re.I)


@dataclass(frozen=True, slots=True)
class Tag:
    """`<name attributes>`, or `</name>` where `closes`; attributes as written, at most 2,000 characters."""

    name: str
    attributes: str
    closes: bool


def tokens(html: str) -> Iterator[Tag | str]:
    """The tags and the text between them; comments, scripts, styles and the head are left out."""
    html = html[:MAX_HTML]
    lower = html.lower()
    position = 0
    while position < len(html):
        start = html.find("<", position)
        if start < 0:
            yield unescape(html[position:])
            return
        if start > position:
            yield unescape(html[position:start])
        end = _tag_end(html, start)
        if end < 0:
            yield unescape(html[start:])
            return
        match = _TAG.match(html, start)
        if match is None:
            yield from _not_a_tag(html, start, end)
            position = end if html[start + 1 : start + 2] in "!?/" else start + 1
            continue
        name, closes = match[1].lower(), html[start + 1] == "/"
        position = end if closes or name not in _RAW else _raw_end(lower, name, end)
        if name not in _RAW:
            yield Tag(name, html[match.end() : min(end - 1, match.end() + 2000)], closes)


def _not_a_tag(html: str, start: int, end: int) -> Iterator[str]:
    """A lone `<` is text; `<!...>`, `<?...>` and `</...>` say nothing."""
    if html[start + 1 : start + 2] not in ("!", "?", "/"):
        yield "<"


def _tag_end(html: str, start: int) -> int:
    """Just behind the tag or comment at `start`; -1 when nothing in the rest closes it."""
    if html.startswith("<!--", start):
        end = html.find("-->", start + 4)
        if end >= 0:
            return end + 3
    end = html.find(">", start)
    return end + 1


def _raw_end(lower: str, name: str, position: int) -> int:
    """Behind the element's end tag; a head that never ends ends where the body begins."""
    end = lower.find(f"</{name}", position)
    body = _BODY.search(lower, position) if name == "head" else None
    if body and (end < 0 or body.start() < end):
        return body.start()
    return end if end >= 0 else position
