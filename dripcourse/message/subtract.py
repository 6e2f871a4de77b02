"""Our own letter taken out of what came back: we know what we sent, whatever a mail program did to it."""

import re

from dripcourse.message.lines import Line

SHINGLE = 4
"""Words that must stand in the same order in our letter to be ours."""

_WORD = re.compile(r"\w+")


def without_ours(lines: list[Line], ours: str) -> list[Line]:
    """`lines` without those that are, but for marks and wrapping, lines of our letter.

    A single line is left: who answers in the words we offered has answered.
    """
    known = _shingles(_WORD.findall(ours.casefold()))
    if not known:
        return lines
    kept: list[Line] = []
    for each in lines:
        doubled = not each.text and bool(kept) and not kept[-1].text
        if not _is_ours(_WORD.findall(each.text.casefold()), known) and not doubled:
            kept.append(each)
    spoken = [each for each in lines if each.text]
    return lines if len(spoken) == 1 and not any(each.text for each in kept) else kept


def _shingles(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[index : index + SHINGLE]) for index in range(len(words) - SHINGLE + 1)}


def _is_ours(words: list[str], known: set[tuple[str, ...]]) -> bool:
    return len(words) >= SHINGLE and _shingles(words) <= known
