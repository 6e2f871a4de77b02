"""Signs of danger in other languages: fixed expressions, read whatever the course's language is."""

from __future__ import annotations

import re
from functools import cache

from dripcourse.flow.intent import alarms_distant, alarms_germanic, alarms_romance, alarms_slavic

# language → care → expressions; "{}" stands for at most three words between
_EXPRESSIONS = (
    alarms_germanic.EXPRESSIONS
    | alarms_romance.EXPRESSIONS
    | alarms_slavic.EXPRESSIONS
    | alarms_distant.EXPRESSIONS
)
_NEVER = re.compile(
    r"\b(?:nie|niemals|noch nie|jamais|nunca|mai|nooit|nigdy|aldrig|hiç|asla|никогда|ніколи|nikdy|"
    r"niciodată|keine|kein|ne m'a jamais|ei koskaan)\b"
)
_NEAR = 40  # characters before an expression in which a "never" denies it
_INSIDE = frozenset({"pl", "cs"})  # "nie" is "not" there: it belongs to "I do not want to live"


@cache
def _rules() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    spaced = [
        (language, care, re.compile(r"\b(?:" + expressions.replace("{}", r"(?:\S+ ){0,3}") + ")"))
        for language, cares in _EXPRESSIONS.items()
        for care, expressions in cares.items()
    ]
    unspaced = [
        (language, care, re.compile(expressions.casefold()))
        for language, cares in alarms_distant.UNSPACED.items()
        for care, expressions in cares.items()
    ]
    return (*spaced, *unspaced)


def sign(text: str) -> tuple[str, str] | None:
    """(language, care) of an expression of danger in a plain text, None when there is none or it is
    denied."""
    for sentence in re.split(r"[.!?\n]+", text):
        words = " ".join(re.findall(r"[^\W_]+(?:['-][^\W_]+)*", sentence))
        for language, care, rule in _rules():
            found = rule.search(sentence if language in alarms_distant.UNSPACED else words)
            if found and not (care != "life" and language not in _INSIDE and _denied(words, found)):
                return language, care
    return None


def _denied(words: str, found: re.Match[str]) -> bool:
    return bool(_NEVER.search(words[max(0, found.start() - _NEAR) : found.end()]))
