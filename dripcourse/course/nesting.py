"""Whether the block tags of a text open and close inside the same element of the HTML it becomes."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

from dripcourse.course.markup import body_html
from dripcourse.course.shield import JINJA, Shield

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class _Nesting(HTMLParser):
    """Notes for each comment which elements it stands in."""

    def __init__(self) -> None:
        super().__init__()
        self.path: list[int] = []  # numbers of the open elements
        self.opened = 0
        self.comments: list[tuple[str, tuple[int, ...]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.opened += 1
            self.path.append(self.opened)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and self.path:
            self.path.pop()

    def handle_comment(self, data: str) -> None:
        self.comments.append((data, tuple(self.path)))


def crossing(markdown: str) -> Iterator[int]:
    """The lines (from 1) of opening block tags whose else or end tag stands in another element."""
    shield = Shield.over(markdown)
    parser = _Nesting()
    parser.feed(body_html(shield, markdown))
    parser.close()
    opened: list[tuple[str, tuple[int, ...], bool]] = []
    for token, path in parser.comments:
        source = shield.hidden[token].strip("{%-+ \t\n")
        if source.startswith("end") and opened:
            first, at, fine = opened.pop()
            if not fine or at != path:
                yield _line(markdown, list(shield.hidden).index(first))
        elif source.startswith("el") and opened:
            first, at, fine = opened[-1]
            opened[-1] = (first, at, fine and at == path)
        else:
            opened.append((token, path, True))


def _line(markdown: str, number: int) -> int:
    pieces = [match for match in JINJA.finditer(markdown) if not match.group().startswith("{#")]
    return markdown.count("\n", 0, pieces[number].start()) + 1
