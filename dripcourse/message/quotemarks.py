"""Quoted lines without `>`: those marked with `|`, `»` or a name, and the tails of wrapped ones."""

import re
from dataclasses import replace

from dripcourse.message.client_footer import is_client_footer
from dripcourse.message.lines import Line, Role, next_text
from dripcourse.message.wording import has_verb

_MARKED = re.compile(r"([|:»›}%]|[^\W\d_][\w.-]{1,15}>)(?: |\Z)")
_ROW = re.compile(r"\|.*\|\Z")
_OFTEN = 2
"""Unmarked lines right between two quoted ones, each after a long one: that many are no answers."""
_WRAPPED_FROM = 58
"""A quoted line at least this long may have been wrapped, its last words left without a mark."""


def with_other_marks(lines: list[Line]) -> list[Line]:
    """`lines` with those quoted that bear the mark which stands first under an `Anna wrote:`."""
    mark = _mark(lines)
    if mark is None:
        return lines
    return [replace(each, quoted=True) if _bears(each.text, mark) else each for each in lines]


def _mark(lines: list[Line]) -> str | None:
    for index, each in enumerate(lines):
        if not each.text.endswith((":", "：")) or len(each.text) > 200:
            continue
        following = next_text(lines, index + 1, 2)
        found = _MARKED.match(lines[following].text) if following is not None else None
        if found and not _ROW.match(found.string) and has_verb(each.text):
            return found[1]
    return None


def _bears(text: str, mark: str) -> bool:
    return text.startswith(mark) and not _ROW.match(text)


def mark_tails(lines: list[Line], roles: list[Role]) -> None:
    """The tails of quoted lines a mail program wrapped without their `>`; where it does, it does often."""
    tails = [index for index in range(1, len(lines)) if _may_be_tail(lines, roles, index)]
    torn = [
        lines[index].text
        for index in tails
        if _is_between(roles, index) and not _is_closed(lines[index - 1].text)
    ]
    often = len(torn) >= _OFTEN and any(text[:1].islower() for text in torn)
    for index in tails:
        above, text = lines[index - 1].text, lines[index].text
        between = _is_between(roles, index)
        short = len(text) < 30 and text[:1].islower() and (between or len(above) + len(text) > 76)
        if (short and not _is_closed(above)) or (often and between):
            roles[index] = Role.QUOTE


def _may_be_tail(lines: list[Line], roles: list[Role], index: int) -> bool:
    if roles[index] is not Role.TEXT or roles[index - 1] is not Role.QUOTE:
        return False
    text = lines[index].text
    return len(lines[index - 1].text) >= _WRAPPED_FROM and len(text) < 60 and not is_client_footer(text)


def _is_closed(text: str) -> bool:
    return text.endswith((".", "?", "!", ":"))


def _is_between(roles: list[Role], index: int) -> bool:
    return index + 1 < len(roles) and roles[index + 1] is Role.QUOTE
