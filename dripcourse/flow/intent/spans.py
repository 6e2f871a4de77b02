"""Lengths of time and hours of the day in words."""

from __future__ import annotations

import re

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30,
    "couple of": 2,
    "a couple of": 2, "a couple": 2, "couple": 2, "the next": 1, "next": 1, "the": 1, "this": 1,
    "the coming": 1, "another": 1, "half a": 0,
    "the next two": 2, "the next three": 3,
}  # fmt: skip
_UNITS = {"day": 1, "week": 7, "wk": 7, "month": 30, "fortnight": 14}
_LONGEST = 365
_SPAN = re.compile(
    rf"\b(\d{{1,4}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})[ -]?(?:more |whole |full |"
    rf"or so )?(days?|weeks?|wks?|months?|fortnights?)\b"
)
_GLUED = re.compile(r"\b(\d{1,3}) ?(d|w|m)\b")
_HOUR = re.compile(
    r"(?<![\d.:])(\d{1,2})(?:(?:[:.h](\d{2}))?(?: ?(am|pm|a\.m|p\.m|a m|p m|o'clock|uhr|"
    r"h))?(?: in the (morning|evening|afternoon)| (at night))?|(\d{2}))(?![\d:])"
)
_HALVES = {"morning": "am", "evening": "pm", "afternoon": "pm", "at night": "pm"}
_HOURS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_PAST = {"": 0, "five": 5, "ten": 10, "quarter": 15, "twenty": 20, "half": 30}
_SPOKEN = re.compile(
    rf"\b(?:(?P<minutes>{'|'.join(filter(None, _PAST))}) (?P<way>past|to) "
    rf"|(?P<at>at |to |around |about |by |before |after |than )?)"
    rf"(?P<hour>{'|'.join(_HOURS)}|\d{{1,2}})(?! (?:past|to) \w)(?: (?P<after>thirty|fifteen))?\b"
    r"(?P<half> (?:o'clock|am|pm|in the (?:morning|evening|afternoon)|at night))?"
)
_REPLACED = re.compile(
    r"\b(?:instead of|rather than|not|from) (?:at )?[\d:.]+(?: ?[ap]m)?(?: in the \w+| at night)?"
)
_NAMED = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}


def days_in(text: str) -> int | None:
    """How many days a text speaks of ("two weeks" → 14), None when it names no length or an absurd one."""
    found = _SPAN.search(text)
    if found:
        count = _NUMBERS.get(found.group(1)) if not found.group(1).isdigit() else int(found.group(1))
        return _sane((count or 0) * _UNITS[found.group(2).removesuffix("s")])
    glued = _GLUED.search(text)
    if glued:
        return _sane(int(glued.group(1)) * {"d": 1, "w": 7, "m": 30}[glued.group(2)])
    return None


def _sane(days: int) -> int | None:
    return days if 1 <= days <= _LONGEST else None


def hour_in(text: str) -> str | None:
    """The hour of the day a text names, as "HH:MM" ("7.30 pm" → "19:30"), None when there is none or
    several."""
    for word, named in _NAMED.items():
        if re.search(rf"\b{word}\b", text):
            return named
    written = _REPLACED.sub(" ", _SPOKEN.sub(_in_figures, text))
    found = {hour for match in _HOUR.finditer(written) if (hour := _clock(match))}
    return found.pop() if len(found) == 1 else None


def _in_figures(spoken: re.Match[str]) -> str:
    """ "half past five" → "5:30", "quarter to seven" → "6:45", "at seven" → "at 7"; not every "one"."""
    way, after, named = spoken["way"], spoken["after"], spoken["hour"]
    if not (way or (named in _HOURS and (after or spoken["at"] or spoken["half"]))):
        return spoken[0]
    hour = _HOURS.get(named) or int(named)
    past = {"thirty": 30, "fifteen": 15}.get(after, _PAST[spoken["minutes"] or ""])
    hour, past = (hour - 1, 60 - past) if way == "to" else (hour, past)
    return f"{spoken['at'] or ''}{hour}:{past:02d}{spoken['half'] or ''}"


def _clock(found: re.Match[str]) -> str | None:
    hour, minute = int(found.group(1)), int(found.group(2) or found.group(6) or 0)
    half = _HALVES.get(found.group(4) or found.group(5) or "", found.group(3) or "")[:1]
    half = half if half in ("a", "p") else ""
    if half and not 1 <= hour <= 12:
        return None
    if half == "p" and hour < 12:
        hour += 12
    if half == "a" and hour == 12:
        hour = 0
    return f"{hour:02d}:{minute:02d}" if hour < 24 and minute < 60 else None
