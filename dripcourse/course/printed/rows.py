"""The rows of a sheet from top to bottom: a line of text, a row of a table, a line to write on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dripcourse.course.printed.blocks import Block, Paragraph, Run, Runs, Table, WritingLine
from dripcourse.course.printed.pdf import A4, Colour
from dripcourse.course.printed.setting import Line, lines, natural_width

LEFT = 62.0  # points, of both margins
ROOM = A4[0] - 2 * LEFT
INK, SOFT, EDGE, GREEN = (0.15, 0.14, 0.12), (0.34, 0.33, 0.29), (0.54, 0.52, 0.48), (0.11, 0.36, 0.34)
_LEADING = 1.4  # of the size
_INDENT, _MARK, _PADDING = 17.0, 13.0, 9.0  # points
_LARGER = {1: 9.0, 2: 2.5, 3: 0.5}  # points more for headings, by level


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text inside a row: its left end, and its base line under the row's top."""

    x: float
    y: float
    line: Line


@dataclass(frozen=True, slots=True)
class Row:
    gap: float  # above it; may be stretched
    height: float  # of a writing line: 0, its height is chosen for the whole sheet
    texts: tuple[Text, ...] = ()
    size: float = 0.0
    colour: Colour = INK
    under: float = 0.0  # thickness of the line at its foot
    edge: Colour = EDGE
    writing: bool = False


def rows(blocks: Sequence[Block], size: float) -> list[Row]:
    """A sheet's rows with its text at a size in points."""
    found: list[Row] = []
    before: Block | None = None
    for block in blocks:
        gap = _gap(before, block, size) if before else 0.0
        match block:
            case WritingLine():
                found.append(Row(gap, 0.0, under=0.6, writing=True))
            case Table():
                found += _table(block, size, gap)
            case Paragraph():
                found += _paragraph(block, size, gap)
        before = block
    return found


def _gap(before: Block, block: Block, size: float) -> float:
    match before, block:
        case _, WritingLine():
            return 0.0
        case _, Paragraph(level=level) if level:
            return 1.3 * size
        case Paragraph(level=level), _ if level:
            return 0.9 * size if level == 1 else 0.3 * size
        case WritingLine(), _:
            return 1.15 * size
        case Paragraph(mark=one), Paragraph(mark=other) if other:
            return (0.35 if one else 0.5) * size
        case _:
            return 0.9 * size


def _paragraph(block: Paragraph, size: float, gap: float) -> Iterator[Row]:
    size += _LARGER.get(block.level, 0.0)
    runs = block.runs if not block.level else _bold(block.runs)
    indent, high = block.depth * _INDENT, size * _LEADING
    set_lines = lines(runs, size, ROOM - indent)
    for number, line in enumerate(set_lines):
        texts = [Text(LEFT + indent, size, line)]
        if block.mark and number == 0:
            texts.insert(0, Text(LEFT + indent - _MARK, size, lines((_plain(block.mark),), size, ROOM)[0]))
        row = Row(0.0 if number else gap, high, tuple(texts), size, _colour(block))
        last = block.level == 1 and number == len(set_lines) - 1
        yield replace(row, height=high + 4, under=1.2, edge=GREEN) if last else row


def _plain(text: str) -> Run:
    return Run(text)


def _bold(runs: Runs) -> Runs:
    return tuple(replace(run, style=replace(run.style, bold=True)) for run in runs)


def _colour(block: Paragraph) -> Colour:
    """A remark all in italics is quieter than what it is about."""
    return SOFT if block.runs and all(run.style.italic for run in block.runs) else INK


def _table(table: Table, size: float, gap: float) -> Iterator[Row]:
    columns = _columns(table, size)
    for number, cells in enumerate(table.rows):
        texts, deepest = [], 1
        left = LEFT
        for runs, wide in zip(cells, columns, strict=False):
            inside = lines(runs, size, wide - _PADDING)
            texts += [
                Text(left, 5 + size + index * size * _LEADING, line) for index, line in enumerate(inside)
            ]
            left, deepest = left + wide, max(deepest, len(inside))
        height = deepest * size * _LEADING + 10
        yield Row(gap if number == 0 else 0.0, height, tuple(texts), size, under=0.5 if number else 1.0)


def _columns(table: Table, size: float) -> list[float]:
    """Columns as wide as they need where that is little; the others share what is left."""
    count = max(len(row) for row in table.rows)
    wishes = [
        max(natural_width(row[column], size) for row in table.rows if column < len(row)) + _PADDING + 4
        for column in range(count)
    ]
    narrow = [wish if wish <= ROOM / count else 0.0 for wish in wishes]
    share = (ROOM - sum(narrow)) / max(narrow.count(0.0), 1)
    return [wish or share for wish in narrow]
