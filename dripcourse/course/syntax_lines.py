"""On which line of a TOML text each key stands. The standard reader gives values, but no lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

Path = tuple[str | int, ...]

_TOKEN = re.compile(
    r'(?P<comment>#[^\n]*)|(?P<long>"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5})'
    r'|(?P<string>"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\')|(?P<bare>[A-Za-z0-9_+-]+)'
    r"|(?P<mark>[\[\]{}=.,\n])|(?P<other>[^\s])",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    line: int


def _tokens(text: str) -> Iterator[_Token]:
    line = 1
    position = 0
    for match in _TOKEN.finditer(text):
        line += text.count("\n", position, match.start())
        position = match.start()
        if match.lastgroup != "comment":
            yield _Token(str(match.lastgroup), match.group(), line)


@dataclass(slots=True)
class Lines:
    """The lines of a document's keys, by path: ("tracks", "start", "title")."""

    found: dict[Path, int] = field(default_factory=dict)

    def at(self, path: Path) -> int:
        """The line of a key, or of the nearest table around it."""
        while path and path not in self.found:
            path = path[:-1]
        return self.found.get(path, 1)

    def note(self, path: Path, line: int) -> None:
        for end in range(1, len(path) + 1):
            self.found.setdefault(path[:end], line)


class _Scanner:
    """Walks a text that the standard reader has already accepted."""

    def __init__(self, text: str, lines: Lines) -> None:
        self._tokens = list(_tokens(text))
        self._next = 0
        self._lines = lines
        self._counts: dict[Path, int] = {}

    def document(self) -> None:
        table: Path = ()
        while token := self._peek():
            if token.text == "\n":
                self._next += 1
            elif token.text == "[":
                table = self._header()
            else:
                self._pair(table)

    def _peek(self) -> _Token | None:
        return self._tokens[self._next] if self._next < len(self._tokens) else None

    def _take(self) -> _Token:
        self._next += 1
        return self._tokens[self._next - 1]

    def _key(self, ends: str) -> tuple[Path, int]:
        parts: list[str] = []
        line = self._tokens[self._next].line
        while (token := self._peek()) and token.text not in ends:
            if token.text != ".":
                parts.append(token.text[1:-1] if token.kind == "string" else token.text)
            self._next += 1
        return tuple(parts), line

    def _header(self) -> Path:
        self._take()
        second = self._peek()
        many = second is not None and second.text == "["
        if many:
            self._take()
        path, line = self._key("]\n")
        while (token := self._peek()) and token.text == "]":
            self._next += 1
        return self._enter(path, line, many)

    def _enter(self, path: Path, line: int, many: bool) -> Path:
        full: Path = ()
        for part in path[:-1] if many else path:
            full += (part,)
            if full in self._counts:
                full += (self._counts[full] - 1,)
        if many:
            full += (path[-1],)
            self._counts[full] = self._counts.get(full, 0) + 1
            full += (self._counts[full] - 1,)
        self._lines.note(full, line)
        return full

    def _pair(self, table: Path) -> None:
        key, line = self._key("=\n")
        self._lines.note(table + key, line)
        self._next += 1
        self._value(table + key)

    def _value(self, path: Path) -> None:
        token = self._peek()
        if token is None:
            return
        if token.text in "[{" and token.kind == "mark":
            self._take()
            self._inside(path, "]" if token.text == "[" else "}")
            return
        while (token := self._peek()) and not (token.kind == "mark" and token.text in ",]}\n"):
            self._next += 1

    def _inside(self, path: Path, closing: str) -> None:
        index = 0
        while (token := self._peek()) and token.text != closing:
            if token.text in "\n,":
                self._next += 1
            elif closing == "]":
                self._lines.note((*path, index), token.line)
                self._value((*path, index))
                index += 1
            else:
                self._pair(path)
        self._next += 1


def lines_of(text: str) -> Lines:
    """Line numbers (from 1) of every key in a TOML text that `tomllib` accepts."""
    lines = Lines()
    _Scanner(text, lines).document()
    return lines


def shifted(lines: Lines, by: int) -> Lines:
    """The same lines for a text that begins `by` lines further down in its file."""
    found: Mapping[Path, int] = {path: line + by for path, line in lines.found.items()}
    return Lines(dict(found))
