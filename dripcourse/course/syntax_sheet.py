"""One TOML document being read: values are checked against their keys, mistakes noted with their line."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from dripcourse.course.model import Place
from dripcourse.course.problem import Problem, Severity
from dripcourse.course.syntax_keys import TABLES, Key
from dripcourse.course.syntax_lines import Lines, Path, lines_of, shifted
from dripcourse.course.syntax_values import BadValue, convert

_WHERE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)")
_LARGEST = 256 * 1024  # characters of one TOML text: more is no course


@dataclass(slots=True)
class Sheet:
    """A document, the lines of its keys, and the problems found in it so far."""

    file: str
    lines: Lines = field(default_factory=Lines)
    problems: list[Problem] = field(default_factory=list)

    def place(self, *path: str | int) -> Place:
        return Place(self.file, self.lines.at(path))

    def note(self, path: Path, code: str, sentence: str, severity: Severity = Severity.ERROR) -> None:
        self.problems.append(Problem(self.place(*path), code, sentence, severity))

    def load(self, text: str, line: int = 1) -> dict[str, Any] | None:
        """Parse a TOML text that begins on `line` of the file; None (and a problem) when it can't be read."""
        try:
            if len(text) > _LARGEST:
                raise tomllib.TOMLDecodeError("it is longer than 256 kB")
            raw = tomllib.loads(text)
            self.lines = shifted(lines_of(text), line - 1)
        except RecursionError:
            self._broken("brackets are nested too deeply", line)
        except tomllib.TOMLDecodeError as error:
            found = _WHERE.search(str(error))
            inside = int(found.group(1)) if found and found.group(1) else text.count("\n") + 1 if found else 1
            self._broken(_WHERE.sub("", str(error)).strip().rstrip("."), line + inside - 1)
        else:
            return raw
        return None

    def _broken(self, why: str, line: int) -> None:
        sentence = f"This is not valid TOML: {why[:1].lower()}{why[1:]}."
        self.problems.append(Problem(Place(self.file, line), "toml-syntax", sentence))

    def table(self, raw: object, of: str, path: Path = ()) -> dict[str, Any]:
        """The values of a table by its keys, defaults filled in; what is wrong is noted and left out."""
        if not isinstance(raw, Mapping):
            self.note(path, "wrong-type", f'"{_name(path)}" has to be a table.')
            raw = {}
        keys = TABLES[of]
        self._unknown(raw, keys, path)
        return {key.name: self._value(raw, key, path) for key in keys}

    def named(self, raw: object, path: Path) -> Iterator[tuple[str, Any]]:
        """The entries of a table of tables."""
        if isinstance(raw, Mapping):
            yield from raw.items()
        elif raw is not None:
            self.note(path, "wrong-type", f'"{_name(path)}" has to be a table of tables.')

    def _unknown(self, raw: Mapping[str, object], keys: tuple[Key, ...], path: Path) -> None:
        names = [key.name for key in keys]
        for name in raw:
            if name not in names:
                self.note(
                    (*path, name), "unknown-key", f'There is no key "{name}" here{did_you_mean(name, names)}'
                )

    def _value(self, raw: Mapping[str, object], key: Key, path: Path) -> Any:
        if key.name not in raw:
            if key.required:
                sentence = f'Add "{key.name}": {key.meaning[:1].lower()}{key.meaning[1:]}'
                self.note(path, "missing-key", sentence)
            return None if key.default is None else convert(key, key.default)
        try:
            return convert(key, raw[key.name])
        except BadValue as error:
            self.note((*path, key.name), error.code, f'"{key.name}" has to be {error.wanted}.')
            return None if key.default is None else convert(key, key.default)


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that was probably meant."""
    return next(iter(difflib.get_close_matches(name, list(known), 1, 0.6)), None)


def did_you_mean(name: str, known: list[str]) -> str:
    """The end of a sentence: the nearest known name, or all of them when they are few."""
    if near := nearest(name, known):
        return f'; did you mean "{near}"?'
    few = ", ".join(f'"{one}"' for one in known)
    return f"; known here: {few}." if 0 < len(known) <= 12 else "."


def _name(path: Path) -> str:
    return ".".join(str(part) for part in path) or "course.toml"
