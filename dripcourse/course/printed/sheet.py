"""A worksheet on paper: its HTML as a PDF of one page where its text allows that."""

from __future__ import annotations

from collections.abc import Sequence

from dripcourse.course.printed.blocks import Block, Paragraph, Run, read, words
from dripcourse.course.printed.pdf import A4, Page, document
from dripcourse.course.printed.rows import LEFT, ROOM, Row, Text, rows
from dripcourse.course.printed.setting import Piece
from dripcourse.course.printed.typeface import missing, width

_TOP, _FOOT = (
    60.0,
    A4[1] - 58.0,
)  # on Letter, 50 points shorter and printed in its middle, still 30 from the edge
_SIZES = ((13.0, 27.0), (12.5, 27.0), (12.0, 26.0), (11.5, 25.0), (11.0, 24.0), (11.0, 22.0), (10.5, 21.0))
# Of text, and at least between two lines to write on; the first that fits is taken. 22 points are 8 mm.
_WIDE = 34.0  # between two such lines, at most
_STRETCH = 1.5  # of the gaps between paragraphs, at most


def letters_missing(html: str) -> str:
    """The letters of a worksheet that its PDF could not show, each once. Empty: it can be printed."""
    return missing(words(read(html)))


def page_count(html: str, title: str) -> int:
    """How many pages `pdf` would make of a worksheet."""
    return len(_pages(_titled(read(html), title)))


def pdf(html: str, title: str, language: str) -> bytes:
    """A worksheet as a PDF file, A4, with margins that also hold on Letter.

    `html` is the worksheet as Markdown made it; `title` stands on top unless it has a heading of its own.
    What does not fit on one page goes on on a second one.
    """
    blocks = _titled(read(html), title)
    return document(_pages(blocks), title, language)


def _titled(blocks: tuple[Block, ...], title: str) -> tuple[Block, ...]:
    own = any(isinstance(block, Paragraph) and block.level == 1 for block in blocks)
    return blocks if own else (Paragraph((Run(title),), level=1), *blocks)


def _pages(blocks: Sequence[Block]) -> list[Page]:
    for size, pitch in _SIZES:
        found = rows(blocks, size)
        if _height(found, pitch) <= _FOOT - _TOP:
            break
    return _drawn(found, *_spread(found, pitch))


def _height(found: Sequence[Row], pitch: float) -> float:
    return sum(row.gap + (pitch if row.writing else row.height) for row in found)


def _spread(found: Sequence[Row], pitch: float) -> tuple[float, float]:
    """What is left of the page goes to the writing lines first, then between the paragraphs."""
    left = max(_FOOT - _TOP - _height(found, pitch), 0.0)
    writing, gaps = sum(row.writing for row in found), sum(row.gap for row in found)
    more = min(_WIDE - pitch, left / writing) if writing else 0.0
    left -= more * writing
    return pitch + more, min(_STRETCH, 1 + left / gaps) if gaps else 1.0


def _drawn(found: Sequence[Row], pitch: float, stretch: float) -> list[Page]:
    pages, y = [Page()], _TOP
    for row in found:
        height = pitch if row.writing else row.height
        y += row.gap * stretch
        if y + height > _FOOT + 1:
            pages.append(Page())
            y = _TOP
        for text in row.texts:
            _write(pages[-1], text, y, row)
        if row.under:
            pages[-1].line(LEFT, y + height, LEFT + ROOM, row.under, row.edge)
        y += height
    return pages


def _write(page: Page, text: Text, top: float, row: Row) -> None:
    y = top + text.y
    for piece in text.line:
        x = text.x + piece.x
        if piece.leader and piece.text == "_":
            page.line(x, y + 2, x + piece.width, 0.6, row.edge)
        elif piece.leader:
            _dots(page, x, y, piece, row)
        else:
            page.text(x, y, piece.text, piece.style, row.size, row.colour)


def _dots(page: Page, x: float, y: float, leader: Piece, row: Row) -> None:
    count = int(leader.width / width("·  ", leader.style, row.size))
    for number in range(count):
        page.text(x + number * leader.width / count, y, "·", leader.style, row.size, row.colour)
