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
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

_ELEMENT = re.compile(r"\[[^\]]*\]|\S+")
_WRAPPED = re.compile(r"\|\s+")  # a long pattern goes on in the next line after a backslash
_END = r"(?= |$)"


class Patterns:
    """Patterns, one a line, that find any of them; compiled when first used (there are thousands)."""

    def __init__(self, lines: str, classes: Mapping[str, str]) -> None:
        self._lines = lines
        self._classes = classes

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """Raises KeyError when a line names a class that does not exist."""
        patterns = [_pattern(line, self._classes) for line in self._lines.splitlines() if line.strip()]
        return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where one of the patterns matches."""
        return self.regex.search(text)


@dataclass(frozen=True, slots=True)
class Rule:
    """A named family of patterns; the name is what an intent gives as its reason."""

    name: str
    patterns: Patterns

    def all(self, text: str) -> Iterator[re.Match[str]]:
        """Every match in the text, in order."""
        return self.patterns.regex.finditer(text)

    def find(self, text: str) -> re.Match[str] | None:
        """The first match in the text."""
        return self.patterns.search(text)


def rules(families: Mapping[str, str], classes: Mapping[str, str]) -> tuple[Rule, ...]:
    """The families (name → patterns, one a line) in their order."""
    return tuple(Rule(name, Patterns(lines, classes)) for name, lines in families.items())


def any_of(lines: str, classes: Mapping[str, str]) -> Patterns:
    """What finds any of the patterns, one a line."""
    return Patterns(lines, classes)


def _pattern(line: str, classes: Mapping[str, str]) -> str:
    return _pattern_body(_WRAPPED.sub("|", line), classes) + _END


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
