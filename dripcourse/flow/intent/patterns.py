"""A small language for word patterns, compiled to regular expressions without nested repetition.

A pattern is a line of elements divided by spaces, matched against text in which every word is
preceded by one space:

    he           the word            yes|sure|of_course   one of these ("_" is a space)
    <partner>    a word class        [to me]              these words or nothing
    ask*         a word that begins  ..                   at most four words
    ^  $         begin, end          !to|away             not followed by one of these
    =with|to     followed by one of these, or by nothing

A rule's line may end with what has to follow it (see `step`): `@open` nothing else than the step,
`@it` the step or a pronoun for it, `@step` the step by name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from dripcourse.flow.intent import step

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


_FITS: Mapping[str, Callable[[str], bool]] = {
    "": lambda rest: True,
    "@open": step.is_open,
    "@it": step.is_it,
    "@step": step.is_step,
}


@dataclass(frozen=True, slots=True)
class Rule:
    """A named family of patterns; the name is what an intent gives as its reason."""

    name: str
    patterns: tuple[tuple[str, Patterns], ...]  # what has to follow → the lines that ask for it

    def all(self, text: str) -> Iterator[re.Match[str]]:
        """Every match in the text."""
        for slot, patterns in self.patterns:
            for found in patterns.regex.finditer(text):
                if _FITS[slot](text[found.end() :]):
                    yield found

    def find(self, text: str) -> re.Match[str] | None:
        """One match in the text."""
        return next(self.all(text), None)


def rules(families: Mapping[str, str], classes: Mapping[str, str]) -> tuple[Rule, ...]:
    """The families (name → patterns, one a line) in their order."""
    return tuple(Rule(name, _by_slot(lines, classes)) for name, lines in families.items())


def _by_slot(lines: str, classes: Mapping[str, str]) -> tuple[tuple[str, Patterns], ...]:
    slots: dict[str, list[str]] = {}
    for line in _WRAPPED.sub("|", lines).splitlines():
        pattern, _, slot = line.partition("@")
        slots.setdefault(f"@{slot.strip()}" if slot else "", []).append(pattern)
    return tuple(
        (slot, Patterns("\n".join(listed), classes))
        for slot, listed in slots.items()
        if any(map(str.strip, listed))
    )


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
