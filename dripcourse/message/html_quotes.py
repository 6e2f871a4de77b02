"""Quotes of an HTML reply that no markup names: told from where they stand and what stands above them."""

from functools import lru_cache

from dripcourse.message.attribution import attribution
from dripcourse.message.headerblock import label
from dripcourse.message.lines import Line, blank, line, next_text


def with_loose_quotes(lines: list[Line], loose: list[tuple[int, int]]) -> list[Line]:
    """What looks like a quote is one where it ends the mail, or where it opens a mail that goes on."""
    if not loose:
        return lines
    (first, first_end), last = loose[0], loose[-1]
    if blank(lines[:first]) and not blank(lines[first_end:]):
        spans = loose
    elif any(_names_its_writer(lines, *span) for span in loose):
        spans = [span for span in loose if _names_its_writer(lines, *span)]
    elif blank(lines[last[1] :]) and _introduces_nothing(lines[: last[0]]):
        spans = [(last[0], len(lines))]
    else:
        return lines
    lines = list(lines)
    for start, end in spans:
        lines[start:end] = [line(each.raw, quoted=True) for each in lines[start:end]]
    return lines


def _names_its_writer(lines: list[Line], start: int, end: int) -> bool:
    """An attribution is its first line, or its second."""
    top = lines[start : min(end, start + 6)]
    return any(attribution(top, index) is not None for index in range(min(2, len(top))))


def _introduces_nothing(above: list[Line]) -> bool:
    """No `as he said:` stands above."""
    last = next((each.text for each in reversed(above) if each.text), ":")
    return not last.endswith((":", "："))


def follows_attribution(lines: list[Line]) -> bool:
    """Whether the last line that says anything, at most three up, introduces a quote."""
    for index in range(len(lines) - 1, max(-1, len(lines) - 4), -1):
        if lines[index].text:
            return _introduces(tuple(lines[max(0, index - 4) : index + 1]))
    return False


@lru_cache(maxsize=8)  # ten thousand quotes in a row follow the same line
def _introduces(lines: tuple[Line, ...]) -> bool:
    return attribution([*lines, line(">", quoted=True)], len(lines) - 1) is not None


def with_cut_rules(lines: list[Line]) -> list[Line]:
    """A bare rule with somebody's name, address or header under it is where the quote begins."""
    out = list(lines)
    for index, each in enumerate(lines):
        if each.raw == "________" and not each.quoted and _quote_below(lines, index + 1):
            out[index] = line(each.raw, cut=True)
    return out


def _quote_below(lines: list[Line], start: int) -> bool:
    following = next_text(lines, start)
    if following is None:
        return False
    if len(lines[following].text) > 60 and not lines[following].quoted:
        return False
    near = [each for each in lines[following : following + 6] if each.text]
    return any(each.quoted or each.cut or "@" in each.text or label(each.text) for each in near)
