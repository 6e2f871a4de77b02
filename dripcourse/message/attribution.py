"""`On Monday, Anna wrote:` in every language a mail program writes it, over up to four lines."""

import re

from dripcourse.message.lines import Line, next_text
from dripcourse.message.words import OPENERS, QUOTING, WROTE

REACH = 5
MAX_CHARACTERS = 420

_END = ":：﹕"


def _alternatives(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_VERB = re.compile(rf"(?:(?<![^\W_])|(?<=님이))(?:{_alternatives(WROTE)})(?![^\W_])", re.I)
_VERB_COLON = re.compile(rf"(?<![^\W_])(?:{_alternatives(WROTE)})\s?[:：](?=\s|$)", re.I)
_CJK_VERB = re.compile("写道|寫道|写到|書きました|書いた|のメール|작성|쓴 글|썼습니다")
_DATE = re.compile(
    r"\b(?:19|20)\d\d\b|\b\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\b|\b\d{1,2}[:.h]\d{2}\b|\d月|\d\s?월|\b\d{6}\b"
    r"|\b\d{1,2}\.? [^\W\d_]{3,}",
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\b|\d年|\d년")
_TIME = re.compile(r"\b\d{1,2}[:.h]\s?\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b", re.I)
_ADDRESS = re.compile(r"[^\s<>()\[\]:]+@[^\s<>()\[\]:]+")
_BRACKETED = re.compile(r"[<(\[](?:mailto:)?[^\s<>()\[\]]+@[^\s<>()\[\]]*[>)\]]|<[^<>]{0,200}>|@[^\s]+ via ")
_DIGIT_OR_ADDRESS = re.compile(r"[\d@]")
_ENDS_IN_ADDRESS = re.compile(r"[<(][^\s<>()]+@[^\s<>()]+[>)]\s*\Z")
_OPENER = re.compile(
    rf"[*_|\[\s]*(?:(?:{_alternatives(OPENERS)})(?:\s|(?=\d))|[在於于])[^\d@<]{{0,40}}\d", re.I
)
_WEEKDAY = re.compile(r"[*_\s]*[^\W\d_]{2,12}[.,]{0,2}\s\d{1,2}[.\s]")
_DIGITS = re.compile(r"[*+\s\[(]*\d{1,4}\s?[./年-]|\d{1,2} [^\W\d_]{3,}")
_QUOTING = re.compile(rf"(?:{_alternatives(QUOTING)})\s", re.I)
_MESSAGE_DATED = re.compile(r"in a message (?:dated|of)", re.I)
_INLINE = re.compile(
    r"(?<=\S)\s+(?=(?:On|Am|Le|El|Il|Op|Em|Dnia|W dniu|Den|Il giorno) "
    r"(?:[^\W\d_]{2,12}[.,]{0,2},? )?(?:[^\W\d_]{3,12}\.? )?\d)"
)
_TRAILING = "-*_ |>\"'"
_PRONOUN = re.compile(
    r"\b(?:i|he|she|we|they|ich|er|sie|wir|je|il|elle|nous|yo|él|ella|ik|hij|jag|han|hun)\s+(?:just\s|also\s)?(?:wrote|schrieb)"
    r"|\bschrieb\s+(?:ich|er|sie|wir)\b|\bschreef\s+(?:ik|hij|ze|zij)\b|\bskrev\s+(?:jag|han|hon|jeg|hun)\b",
    re.I,
)


def attribution(lines: list[Line], end: int) -> tuple[int, int] | None:
    """Where an attribution whose last line is `end` begins, as (line, column of its first character).

    Column 0 is the whole line; a later one means that the person's own words stand before it.
    """
    last = lines[end].text
    if len(last) > MAX_CHARACTERS or not _may_end(last):
        return None
    quote_follows = _quote_follows(lines, end)
    windows = _windows(lines, end)
    if not quote_follows and not _DIGIT_OR_ADDRESS.search(windows[-1]):
        return None
    best = _best(windows, quote_follows)
    if best is None:
        return None
    start = end - best
    return start, _own_words_before(lines[start].text, windows[best])


def end_in_line(text: str) -> int:
    """Where a whole attribution ends inside a line that goes on with the quote; 0 when none does."""
    for match in _VERB_COLON.finditer(text[:MAX_CHARACTERS]):
        head = text[: match.end()]
        if (
            match.end() < len(text.rstrip())
            and _BRACKETED.search(head)
            and _TIME.search(head)
            and _is_strong(head, False)
        ):
            return match.end()
    return 0


def _may_end(text: str) -> bool:
    bare = text.rstrip(_TRAILING)
    if bare.endswith(tuple(_END)) or _ENDS_IN_ADDRESS.search(text):
        return True
    tail = bare[-60:]
    return any(match.end() >= len(tail) - 1 for match in _VERB.finditer(tail))


def _quote_follows(lines: list[Line], end: int) -> bool:
    following = next_text(lines, end + 1)
    return following is not None and lines[following].quoted


def _windows(lines: list[Line], end: int) -> list[str]:
    """The line, then the line with the one above, and so on while they are one paragraph."""
    windows = [lines[end].text]
    for index in range(end - 1, max(-1, end - REACH), -1):
        above = lines[index]
        if not above.text or above.quoted or len(above.text) > MAX_CHARACTERS:
            break
        windows.append(f"{above.text} {windows[-1]}")
    return windows


def _best(windows: list[str], quote_follows: bool) -> int | None:
    """The smallest window that is complete; one that begins as attributions do is better still."""
    strong = []
    for number, text in enumerate(windows):
        if _is_strong(text, quote_follows):
            if _opens(text):
                return number
            strong.append(number)
    for number in strong:
        if not _starts_midway(windows[number]):
            return number
    if strong:
        return strong[0]
    if quote_follows and _is_weak(windows[0]):
        return 0
    return None


def _is_strong(text: str, quote_follows: bool) -> bool:
    if len(text) > MAX_CHARACTERS:
        return False
    verb = bool(_VERB.search(text) or _CJK_VERB.search(text)) and not _PRONOUN.search(text[:-1])
    date, address = bool(_DATE.search(text)), bool(_ADDRESS.search(text))
    if verb and date:
        whole = bool(_TIME.search(text) and _YEAR.search(text))
        return address or whole or bool(_BRACKETED.search(text)) or quote_follows
    if verb and address:
        return bool(_BRACKETED.search(text)) or quote_follows
    if _QUOTING.match(text) and (address or quote_follows):
        return True
    if date and address and text.rstrip(_TRAILING).endswith(tuple(_END)):
        return bool(_BRACKETED.search(text)) or quote_follows
    opened = _opens(text) and (address or bool(_TIME.search(text)))
    return date and opened and quote_follows


def _is_weak(text: str) -> bool:
    """`Anna wrote:` right above a quote."""
    words = len(text.split())
    return words <= 12 and bool(_VERB.search(text) or _CJK_VERB.search(text))


def _opens(text: str) -> bool:
    return bool(
        _OPENER.match(text) or _WEEKDAY.match(text) or _DIGITS.match(text)
        or _QUOTING.match(text) or _MESSAGE_DATED.match(text)
    )  # fmt: skip


def _starts_midway(text: str) -> bool:
    """A window that begins in the middle of a name, an address or a verb lacks its first line."""
    start = text.lstrip("*_ \"'")[:40]
    return (
        start[:1] in "<("
        or start[:1].islower()
        or bool(_VERB.match(start))
        or "@" in start.split(" ")[0][:40]
    )


def _own_words_before(line: str, window: str) -> int:
    if _OPENER.match(line) or _QUOTING.match(line):
        return 0
    match = _INLINE.search(line)
    if match is None or "@" in line[: match.start()]:
        return 0
    return match.end() if _is_strong(window[match.end() :], False) else 0
