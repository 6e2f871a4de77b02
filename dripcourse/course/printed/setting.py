"""Text set in lines: where each piece of a paragraph stands, and where its lines end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dripcourse.course.printed.blocks import BREAK, Runs
from dripcourse.course.printed.typeface import PLAIN, Style, width

_LEADER = re.compile(r"·(?: ·){3,}|_{3,}")  # "cold · · · · warm" and "Date: ____" go to the end of the line
_TOKEN = re.compile(r"\n| |[^ \n]+")
_SHORTEST = 40.0  # points, of a leader


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line in one style. `leader` fills its `width` with what `text` says, "·" or "_"."""

    text: str
    style: Style
    width: float
    x: float = 0.0
    leader: bool = False


Line = tuple[Piece, ...]
_Word = list[Piece]


def lines(runs: Runs, size: float, room: float) -> list[Line]:
    """The lines of a text at a size, none wider than `room` (points)."""
    done: list[Line] = []
    current: _Word = []
    space = width(" ", PLAIN, size)
    for word in _words(runs, size, room):
        long = sum(piece.width for piece in (*current, *word)) + space > room
        if word and current and long:
            done.append(_placed(current, room))
            current = []
        if not word:
            done.append(_placed(current, room))
            current = []
            continue
        gap = [Piece(" ", word[0].style, space)] if current else []
        current += [*gap, *word]
    return [*done, _placed(current, room)] if current else done


def natural_width(runs: Runs, size: float) -> float:
    """How wide a text is on one line."""
    return sum(width(run.text, run.style, size) for run in runs)


def _words(runs: Runs, size: float, room: float) -> Iterator[_Word]:
    """What spaces divide; an empty word where a line has to end."""
    word: _Word = []
    for run in runs:
        for token in _TOKEN.findall(_LEADER.sub(_shorter, run.text)):
            if token in (" ", BREAK):
                yield from ([word] if word else [])
                yield from ([[]] if token == BREAK else [])
                word = []
                continue
            piece = _piece(token, run.style, size)
            if sum(one.width for one in (*word, piece)) <= room:
                word.append(piece)
            else:
                yield from ([word] if word else [])
                *full, word = _cut(piece, size, room)
                yield from full
    if word:
        yield word


def _cut(piece: Piece, size: float, room: float) -> list[_Word]:
    """A word too wide for a line, such as an address, in stretches that are not."""
    found, start = [], 0
    for end in range(1, len(piece.text) + 1):
        if end - start > 1 and width(piece.text[start:end], piece.style, size) > room:
            found.append([_piece(piece.text[start : end - 1], piece.style, size)])
            start = end - 1
    return [*found, [_piece(piece.text[start:], piece.style, size)]]


def _shorter(leader: re.Match[str]) -> str:
    return leader.group()[0] * 3


def _piece(token: str, style: Style, size: float) -> Piece:
    if token in ("···", "___"):
        return Piece(token[0], style, _SHORTEST, leader=True)
    return Piece(token, style, width(token, style, size))


def _placed(pieces: _Word, room: float) -> Line:
    """Pieces side by side; what is left of the line goes into its leader."""
    spare, x = room - sum(piece.width for piece in pieces), 0.0
    found: list[Piece] = []
    for piece in pieces:
        wide = piece.width + (max(spare, 0.0) if piece.leader else 0.0)
        _add(found, replace(piece, x=x, width=wide))
        x, spare = x + wide, 0.0 if piece.leader else spare
    return tuple(found)


def _add(line: list[Piece], piece: Piece) -> None:
    """Puts a piece at the end of a line, as one with what stands there in the same style."""
    last = line[-1] if line else None
    if last and last.style == piece.style and not (last.leader or piece.leader):
        line[-1] = replace(last, text=last.text + piece.text, width=last.width + piece.width)
    else:
        line.append(piece)
