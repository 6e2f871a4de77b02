"""A reply's body as lines, and the part each line plays in the conversation."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto

MAX_LINES = 5000
MAX_TEXT = 128 * 1024

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u1427]"
)
_JOINERS = re.compile("[\u200c\u200d]")
_IDLE_JOINERS = re.compile("(?<!\\S)[\u200c\u200d]+|[\u200c\u200d]+(?!\\S)")
"""Joiners that join nothing; inside Persian words and families of emoji they are part of the writing."""
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]")
_QUOTE_MARK = re.compile(r"\s{0,3}(?:[A-ZА-ЯЁ]{1,3})?[>＞]")
_MBOX_ESCAPE = re.compile(r">From [^<@:]{2,}$")


class Role(Enum):
    """What a line is: the person's own, or one of the things that stand around it."""

    TEXT = auto()
    BLANK = auto()
    QUOTE = auto()
    ATTRIBUTION = auto()
    """`On Monday, Anna wrote:`"""
    HEADERS = auto()
    """A From/Sent/To/Subject block, or the rule above it: all below is somebody else's."""
    FORWARD = auto()
    """`Begin forwarded message:`"""


@dataclass(frozen=True, slots=True)
class Line:
    """`raw` is kept for the reader, `text` (plain spaces, nothing invisible, stripped) is for matching."""

    raw: str
    text: str
    quoted: bool = False
    cut: bool = False
    """HTML only: the mail program itself says the quote begins here."""
    signature: bool = False
    """HTML only: inside an element the mail program marks as signature."""
    attribution: bool = False
    """HTML only: inside an element the mail program marks as the words above a quote."""


def line(
    raw: str, quoted: bool = False, cut: bool = False, signature: bool = False, attribution: bool = False
) -> Line:
    """A line as `raw` shows it: without invisible characters, without space at its end."""
    visible = _INVISIBLE.sub("", raw)
    return Line(
        visible.rstrip(),
        _SPACES.sub(" ", visible.replace("&nbsp;", " ")).strip(),
        quoted,
        cut,
        signature,
        attribution,
    )


def plain_lines(text: str) -> list[Line]:
    """The lines of a plain body, at most 128 KB of it."""
    text = text[:MAX_TEXT].replace("\r\n", "\n").replace("\r", "\n")
    lines = [line(raw) for raw in text.split("\n")[:MAX_LINES]]
    return with_quote_marks(lines)


def with_quote_marks(lines: list[Line]) -> list[Line]:
    """`lines` with those that begin with `>` marked as quoted."""
    return [_with_quote_mark(each) for each in lines]


def _with_quote_mark(each: Line) -> Line:
    if not _QUOTE_MARK.match(each.raw) or _MBOX_ESCAPE.match(each.raw) or each.text.endswith("<<"):
        return each
    return replace(each, quoted=True)


def blank(lines: Iterable[Line]) -> bool:
    return not any(each.text for each in lines)


def next_text(lines: list[Line], start: int, reach: int = 4) -> int | None:
    """The next line that says anything, at most `reach` lines on."""
    for index in range(start, min(len(lines), start + reach)):
        if lines[index].text:
            return index
    return None
