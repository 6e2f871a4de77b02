"""HTML as a stream of tags and text, in time linear in its length whatever it is.

`html.parser` takes quadratic time on some malformed input in the Python versions this runs on; a mail's HTML
needs no more than this: no entities inside tags, no script, never rendered.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

MAX_HTML = 256 * 1024

_TAG = re.compile(r"<(?=[a-zA-Z!?/])")
_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9:_-]{0,40})")
_SILENT = ("script", "style", "title", "head")


@dataclass(frozen=True, slots=True)
class Tag:
    """`<name attributes>`, or `</name>` where `closes`; attributes as written, at most 2,000 characters."""

    name: str
    attributes: str
    closes: bool


def tokens(html: str) -> Iterator[Tag | str]:
    """The tags and the text between them; comments, scripts, styles and the head are left out."""
    html = html[:MAX_HTML]
    ends = Ends(html)
    position = 0
    while position < len(html):
        found = _TAG.search(html, position)
        start = found.start() if found else -1
        if start != position:
            yield unescape(html[position : start if start >= 0 else len(html)])
        if start < 0:
            return
        match = _NAME.match(html, start)
        end = ends.of_tag(start)
        if end < 0:
            yield unescape(html[start:])
            return
        position = end
        if match and match[1].lower() in _SILENT:
            position = end if html[start + 1] == "/" else ends.of_element(match[1].lower(), end)
        elif match:
            attributes = html[match.end() : min(end - 1, match.end() + 2000)]
            yield Tag(match[1].lower(), attributes, html[start + 1] == "/")


class Ends:
    """Where tags and silent elements end; what is known to be missing is not looked for twice."""

    def __init__(self, html: str) -> None:
        self.html = html
        self.lower = html.lower()
        self.last_comment_end = html.rfind("-->")
        self.last: dict[str, int] = {}

    def of_tag(self, start: int) -> int:
        """Just behind the tag or comment at `start`; -1 when nothing in the rest closes it."""
        if self.html.startswith("<!--", start) and start + 4 <= self.last_comment_end:
            return self.html.find("-->", start + 4) + 3
        end = self.html.find(">", start)
        return end + 1 if end >= 0 else -1

    def of_element(self, name: str, position: int) -> int:
        """Where the element's end tag begins; a head that never ends ends where the body begins."""
        if name == "head":
            return self._of_head(position)
        if name not in self.last:
            self.last[name] = self.lower.rfind(f"</{name}")
        return self.lower.find(f"</{name}", position) if position <= self.last[name] else position

    def _of_head(self, position: int) -> int:
        if "head" in self.last:
            return position
        self.last["head"] = position
        ends = [self.lower.find("</head", position), self.lower.find("<body", position)]
        return min((end for end in ends if end >= 0), default=position)
