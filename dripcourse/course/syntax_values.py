"""Single values of course files: what each kind of key accepts, and what it becomes."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from typing import Any

from dripcourse.course.syntax_keys import Key, Kind

LONGEST = 10_000  # characters of one value
ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")
VARIABLE = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}")
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_DURATION = re.compile(r"(\d{1,3})([dw])")
_HOURS = re.compile(r"(\d{1,2})h")
_CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
_ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*")
_ADDRESS = re.compile(r"[^\s@<>\"]+@[^\s@<>\"]+")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


class BadValue(Exception):
    """A value of the wrong type (code "wrong-type") or out of its range ("bad-value")."""

    def __init__(self, wanted: str, code: str = "bad-value") -> None:
        super().__init__(wanted)
        self.wanted = wanted
        self.code = code


def convert(key: Key, value: object) -> Any:
    """The value of a key as the model wants it. Raises BadValue."""
    if key.kind is Kind.CHOICE:
        return _choice(key, value)
    check = _CHECKS.get(key.kind)
    return check(key.kind, value) if check else value


def _text(kind: Kind, value: object) -> str:
    if not isinstance(value, str):
        raise BadValue(str(kind), "wrong-type")
    if len(value) > LONGEST:
        raise BadValue(f"shorter than {LONGEST:,} characters")
    return value


def _line(kind: Kind, value: object) -> str:
    text = _text(kind, value)
    if _CONTROL.search(text):
        raise BadValue("one line of text, without control characters")
    return text.strip()


def _flag(kind: Kind, value: object) -> bool:
    if not isinstance(value, bool):
        raise BadValue("true or false, without quotation marks", "wrong-type")
    return value


def _matching(pattern: re.Pattern[str]) -> Callable[[Kind, object], str]:
    def check(kind: Kind, value: object) -> str:
        text = _text(kind, value)
        if not pattern.fullmatch(text):
            raise BadValue(str(kind))
        return text

    return check


def _days(kind: Kind, value: object) -> int:
    match = _DURATION.fullmatch(_text(kind, value))
    if not match:
        raise BadValue(str(kind))
    return int(match.group(1)) * (7 if match.group(2) == "w" else 1)


def _hours(kind: Kind, value: object) -> int:
    match = _HOURS.fullmatch(_text(kind, value))
    if not match or not 1 <= int(match.group(1)) <= 24:
        raise BadValue('hours from "1h" to "24h"')
    return int(match.group(1))


def _date(kind: Kind, value: object) -> str:
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.isoformat()
    try:
        return datetime.date.fromisoformat(_text(kind, value)).isoformat()
    except ValueError:
        raise BadValue(str(kind)) from None


def _lines(kind: Kind, value: object) -> tuple[str, ...]:
    if not isinstance(value, list | tuple):
        raise BadValue(str(kind), "wrong-type")
    return tuple(_line(kind, one) for one in value)


def _ids(kind: Kind, value: object) -> tuple[str, ...]:
    ids = _lines(kind, value)
    if not all(ID.fullmatch(one) for one in ids):
        raise BadValue(str(kind))
    return ids


def _was(kind: Kind, value: object) -> tuple[str, ...]:
    return _ids(kind, [value] if isinstance(value, str) else value)


def _words(kind: Kind, value: object) -> dict[str, str]:
    if not isinstance(value, Mapping):
        raise BadValue(str(kind), "wrong-type")
    if not all(VARIABLE.fullmatch(name) for name in value):
        raise BadValue("a table whose names are letters, digits and _ only")
    return {name: _text(kind, word) for name, word in value.items()}


def _choice(key: Key, value: object) -> str:
    if value not in key.choices:
        raise BadValue("one of " + ", ".join(f'"{choice}"' for choice in key.choices))
    return str(value)


def _coach(kind: Kind, value: object) -> str:
    text = _text(kind, value)
    if text != "operator" and not _ADDRESS.fullmatch(text):
        raise BadValue('an e-mail address, or "operator"')
    return text


_CHECKS: Mapping[Kind, Callable[[Kind, object], Any]] = {
    Kind.LINE: _line,
    Kind.TEXT: _text,
    Kind.FLAG: _flag,
    Kind.DAYS: _days,
    Kind.HOURS: _hours,
    Kind.CLOCK: _matching(_CLOCK),
    Kind.ZONE: _matching(_ZONE),
    Kind.LANGUAGE: _matching(LANGUAGE),
    Kind.DATE: _date,
    Kind.ADDRESS: _coach,
    Kind.ID: _matching(ID),
    Kind.IDS: _ids,
    Kind.WAS: _was,
    Kind.LINES: _lines,
    Kind.WORDS: _words,
}
