"""A small language for word patterns, compiled to regular expressions without nested repetition.

A pattern is a line of elements divided by spaces, matched against text in which every word is
preceded by one space:

    he           the word            yes|sure|of_course   one of these ("_" is a space)
    <partner>    a word class        [to me]              these words or nothing
    ask*         a word that begins  ..                   at most four words
    ^  $         begin, end          !to|away             not followed by one of these
    =with|to     followed by one of these, or by nothing
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

_ELEMENT = re.compile(r"\[[^\]]*\]|\S+")
_END = r"(?= |$)"


@dataclass(frozen=True, slots=True)
class Rule:
    """A named family of patterns; the name is what an intent gives as its reason."""

    name: str
    regex: re.Pattern[str]

    def find(self, text: str) -> re.Match[str] | None:
        return self.regex.search(text)


def rules(families: Mapping[str, str], classes: Mapping[str, str]) -> tuple[Rule, ...]:
    """Compile families of patterns (name → one pattern a line). Raises KeyError on an unknown class."""
    return tuple(Rule(name, any_of(lines, classes)) for name, lines in families.items())


def any_of(lines: str, classes: Mapping[str, str]) -> re.Pattern[str]:
    """One regular expression that finds any of the patterns, one a line."""
    patterns = [_pattern(line, classes) for line in lines.splitlines() if line.strip()]
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or r"(?!)")


def _pattern(line: str, classes: Mapping[str, str]) -> str:
    return "".join(_element(element, classes) for element in _ELEMENT.findall(line)) + _END


def _element(element: str, classes: Mapping[str, str]) -> str:
    if element.startswith("["):
        return f"(?:{_pattern_body(element[1:-1], classes)})?"
    if element == "..":
        return r"(?: \S+){0,4}?"
    if element in "^$":
        return element
    if element.startswith("!"):
        return f"(?! {_choice(element[1:], classes)}{_END})"
    if element.startswith("="):
        return f"(?= {_choice(element[1:], classes)}{_END}|$)"
    return f" {_choice(element, classes)}{_END}"


def _pattern_body(line: str, classes: Mapping[str, str]) -> str:
    return "".join(_element(element, classes) for element in _ELEMENT.findall(line))


def _choice(element: str, classes: Mapping[str, str]) -> str:
    return f"(?:{'|'.join(_word(word, classes) for word in element.split('|'))})"


def _word(word: str, classes: Mapping[str, str]) -> str:
    if word.startswith("<"):
        return _choice(_members(classes[word[1:-1]]), classes)
    return re.escape(word.replace("_", " ")).replace(r"\ ", " ").replace(r"\*", r"\S*")


@cache
def _members(words: str) -> str:
    return "|".join(words.split())
