"""`On Monday, Anna wrote:` in every language a mail program writes it, over up to four lines."""

import re
from itertools import islice

from dripcourse.message.lines import Line, next_text
from dripcourse.message.wording import (
    ADDRESS,
    BRACKETED,
    COLONS,
    DIGIT_OR_ADDRESS,
    MAX_CHARACTERS,
    OPENER,
    QUOTES,
    TIME,
    VERB_COLON,
    YEAR,
    has_verb,
    is_signed_and_dated,
    is_strong,
    is_weak,
    may_end,
    opens,
    starts_midway,
)

REACH = 5
_INLINE = re.compile(
    r"(?<=\S)\s+(?=(?:On|Am|Le|El|Il|Op|Em|Dnia|W dniu|Den|Il giorno) "
    r"(?:[^\W\d_]{2,12}[.,]{0,2},? )?(?:[^\W\d_]{3,12}\.? )?\d)"
)
_SENTENCE_END = re.compile(r"(?<=[.!?…。！？])\s{1,4}(?=[^\W\d_])")
_SENDER = re.compile(r"[^<>(@:?!]{0,60}[<(]{1,2}[^\s<>()]+@[^\s<>()]+[>)]{1,2}[^?!]{0,60}\Z")
"""`Anna Berg <anna@home.example> escreveu (segunda,`: the first line of an attribution that names first."""
_IN_ARTICLE = re.compile(r"in (?:article |message )?<\S{1,200}@\S{1,200}>[,]?\Z", re.I)


def attribution(lines: list[Line], end: int) -> tuple[int, int] | None:
    """Where an attribution whose last line is `end` begins, as (line, column of its first character).

    Column 0 is the whole line; a later one means that the person's own words stand before it.
    """
    last = lines[end].text
    if len(last) > MAX_CHARACTERS:
        return None
    quote_follows = _quote_follows(lines, end)
    if not (may_end(last) or (quote_follows and is_signed_and_dated(_last_two(lines, end)))):
        return None
    starts = _starts(lines, end)
    windows = _windows(lines, starts)
    if not quote_follows and not DIGIT_OR_ADDRESS.search(windows[-1]):
        return None
    spoken = has_verb(windows[-1])
    best = _best(windows, quote_follows, spoken)
    if best is None:
        return None
    start = starts[best]
    return start, _own_words_before(lines[start].text, windows[best])


def end_in_line(text: str) -> int:
    """Where a whole attribution ends inside a line that goes on with the quote; 0 when none does."""
    for match in VERB_COLON.finditer(text[:MAX_CHARACTERS]):
        head = text[: match.end()]
        if (
            match.end() < len(text.rstrip())
            and BRACKETED.search(head)
            and TIME.search(head)
            and is_strong(head, False)
        ):
            return match.end()
    return 0


def _last_two(lines: list[Line], end: int) -> str:
    above = lines[end - 1].text if end else ""
    return f"{above[-200:]} {lines[end].text}"


def _quote_follows(lines: list[Line], end: int) -> bool:
    following = next_text(lines, end + 1)
    return following is not None and lines[following].quoted


def _starts(lines: list[Line], end: int) -> list[int]:
    """The line and those above it that may belong to it: one paragraph, or the half of a torn one."""
    starts = [end]
    for index in range(end - 1, max(-1, end - REACH), -1):
        above = lines[index]
        if not above.text and index and _is_torn(lines[index - 1].text, lines[index + 1].text):
            continue
        if not above.text or above.quoted or len(above.text) > MAX_CHARACTERS:
            break
        starts.append(index)
    return starts


def _is_torn(above: str, below: str) -> bool:
    """A blank line inside `On Monday, 2 March 2026, Anna <`: a program doubled the line ends."""
    if not 10 < len(above) < 120 or len(below) > 120 or above.endswith((".", "!", "?", *COLONS)):
        return False
    return opens(above) and bool(YEAR.search(above) or TIME.search(above))


def _windows(lines: list[Line], starts: list[int]) -> list[str]:
    """The line, then the line with the one above, and so on."""
    windows = [lines[starts[0]].text]
    for start in starts[1:]:
        windows.append(f"{lines[start].text} {windows[-1]}")
    return windows


def _best(windows: list[str], quote_follows: bool, spoken: bool) -> int | None:
    """The smallest window that is complete; one that begins as attributions do is better still."""
    strong = []
    for number, text in enumerate(windows):
        if is_strong(text, quote_follows, spoken):
            if opens(text):
                return _with_its_sender(windows, number)
            strong.append(number)
    for number in strong:
        if not starts_midway(windows[number]):
            return _with_its_sender(windows, number)
    if strong:
        return strong[0]
    if quote_follows and is_weak(windows[0]):
        return 0
    return None


def _with_its_sender(windows: list[str], number: int) -> int:
    """One line more where that is but the sender's name and address, which the window lacks."""
    if number + 1 == len(windows):
        return number
    above = windows[number + 1].removesuffix(windows[number])
    if _IN_ARTICLE.match(above.strip()):
        return number + 1
    if ADDRESS.search(windows[number]):
        return number
    sender = _SENDER.match(above)
    return number + 1 if sender and len(above.split()) <= 12 else number


def _own_words_before(line: str, window: str) -> int:
    dated = opens(line)
    for match in islice(_SENTENCE_END.finditer(line), 20):
        before, rest = line[: match.start()], window[match.end() :]
        if "@" in before or YEAR.search(before) or (dated and re.search(r"\d", before)):
            break
        if OPENER.match(rest) and is_strong(rest, False):
            return match.end()
    if OPENER.match(line) or QUOTES.match(line):
        return 0
    found = _INLINE.search(line)
    if found is None or "@" in line[: found.start()]:
        return 0
    return found.end() if is_strong(window[found.end() :], False) else 0
