"""Markdown files with TOML front matter between two lines of `+++`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dripcourse.course.model import Place, Text
from dripcourse.course.problem import Problem
from dripcourse.course.syntax_sheet import Sheet

LONGEST = 100_000  # characters of a body: a mail may have no more
MOST_BRACKETS = 2_000  # Markdown takes quadratic time over them
_FENCE = re.compile(r"\+\+\+[ \t]*")


@dataclass(frozen=True, slots=True)
class Front:
    """A file taken apart: checked values of its front matter, and its body."""

    values: Mapping[str, Any]
    body: str
    body_line: int
    place: Place
    lines: Mapping[str, int]  # of the keys

    def text(self) -> Text:
        return Text(
            subject=self.values["subject"] or "",
            body=self.body,
            preheader=self.values["preheader"],
            discreet_subject=self.values["discreet_subject"],
            place=self.place,
            body_line=self.body_line,
            lines=self.lines,
        )


def read_front(file: str, text: str, of: str, problems: list[Problem]) -> Front:
    """Take a file apart by the keys of table `of`; mistakes are added to `problems`."""
    toml, body, body_line = _split(text)
    sheet = Sheet(file, problems=problems)
    if toml is None:
        sheet.note((), "front-matter", "Begin the file with its keys between two lines of +++.")
        values = {}
    else:
        raw = sheet.load(toml, line=2)
        values = {} if raw is None else sheet.table(raw, of)
    if not values:
        values = Sheet(file).table({}, of)
    if len(body) > LONGEST or body.count("[") > MOST_BRACKETS:
        sentence = f"Shorten this text to {LONGEST:,} characters and {MOST_BRACKETS:,} brackets."
        problems.append(Problem(Place(file, body_line), "text-too-long", sentence))
        body = "Too long.\n"  # so that nobody spends minutes on it
    lines = {str(path[0]): line for path, line in sheet.lines.found.items() if len(path) == 1}
    return Front(values, body, body_line, Place(file, 1), lines)


def _split(text: str) -> tuple[str | None, str, int]:
    lines = text.split("\n")
    if not _FENCE.fullmatch(lines[0]):
        return None, text, 1
    for number, line in enumerate(lines[1:], start=1):
        if _FENCE.fullmatch(line):
            return "\n".join(lines[1:number]), "\n".join(lines[number + 1 :]), number + 2
    return None, "", 1
