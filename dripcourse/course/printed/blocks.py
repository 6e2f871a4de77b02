"""What stands on a sheet: the blocks of a worksheet's HTML, which Markdown made and which knows few tags."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

from dripcourse.course.printed.typeface import PLAIN, Style

BREAK = "\n"  # in a run: the line ends here
_SPACES = re.compile(r"[ \t\r\n\f]+")
_TEXTS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "pre"}


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style."""

    text: str
    style: Style = PLAIN


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: Runs
    level: int = 0  # of a heading, 1 to 6; 0: plain
    depth: int = 0  # of lists and quotations around it
    mark: str = ""  # a bullet or number before its first line


@dataclass(frozen=True, slots=True)
class WritingLine:
    """An empty line to write on; `___` in Markdown."""


@dataclass(frozen=True, slots=True)
class Table:
    rows: tuple[tuple[Runs, ...], ...]  # the first is the heading


Block = Paragraph | WritingLine | Table


def read(html: str) -> tuple[Block, ...]:
    """The blocks of a page's HTML, in order."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return tuple(reader.blocks)


def words(blocks: tuple[Block, ...]) -> Iterator[str]:
    """All text of a sheet."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from (block.mark, *(run.text for run in block.runs))
        elif isinstance(block, Table):
            yield from (run.text for row in block.rows for cell in row for run in cell)


@dataclass(slots=True)
class _List:
    number: int | None  # of the next item; None: bullets


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self._runs: list[Run] = []
        self._bold = self._italic = self._quotes = 0
        self._lists: list[_List] = []
        self._mark = ""
        self._rows: list[list[Runs]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _TEXTS:
            self._end_text()
        if tag in ("ul", "ol"):
            self._end_text()
            start = dict(attrs).get("start") or "1"
            self._lists.append(_List(int(start) if tag == "ol" else None))
        self._open(tag)

    def _open(self, tag: str) -> None:
        match tag:
            case "strong" | "th":
                self._bold += 1
            case "em":
                self._italic += 1
            case "blockquote":
                self._quotes += 1
            case "li":
                self._mark = self._next_mark()
            case "tr":
                self._rows.append([])
            case "br":
                self._runs.append(Run(BREAK))
            case "hr":
                self.blocks.append(WritingLine())

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._rows[-1].append(self._taken())
        elif tag in _TEXTS:
            self._end_text(int(tag[1]) if tag[0] == "h" else 0)
        self._close(tag)

    def _close(self, tag: str) -> None:
        match tag:
            case "strong" | "th":
                self._bold -= 1
            case "em":
                self._italic -= 1
            case "blockquote":
                self._quotes -= 1
            case "ul" | "ol":
                self._lists.pop()
            case "table":
                self.blocks.append(Table(tuple(map(tuple, self._rows))))
                self._rows = []

    def handle_data(self, data: str) -> None:
        text = _SPACES.sub(" ", data)
        if text.strip() or self._runs:
            self._runs.append(Run(text, Style(self._bold > 0, self._italic > 0)))

    def _next_mark(self) -> str:
        inner = self._lists[-1]
        if inner.number is None:
            return "•"
        inner.number += 1
        return f"{inner.number - 1}."

    def _taken(self) -> Runs:
        runs, self._runs = self._runs, []
        return tuple(runs) if any(run.text.strip() for run in runs) else ()

    def _end_text(self, level: int = 0) -> None:
        runs = self._taken()
        if runs or (level and self._mark):
            depth = len(self._lists) + self._quotes
            self.blocks.append(Paragraph(runs, level, depth, self._mark))
            self._mark = ""
