"""A mistake found in a course: where it is, a stable code, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dripcourse.course.model import Place


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """Shown as `file:line: code: sentence`."""

    place: Place
    code: str  # lower case with hyphens; never changes once released
    sentence: str  # says what to do
    severity: Severity = Severity.ERROR

    def __post_init__(self) -> None:
        """An author's own words stand in sentences: keep them to one printable line."""
        shown = "".join(sign if sign.isprintable() else " " for sign in self.sentence)
        object.__setattr__(self, "sentence", " ".join(shown.split()))

    def __str__(self) -> str:
        return f"{self.place.file}:{self.place.line}: {self.code}: {self.sentence}"
