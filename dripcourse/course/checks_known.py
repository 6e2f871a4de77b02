"""What checks need to know beyond the course itself, and how they say what they found."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from dripcourse.course.model import Course, Place
from dripcourse.course.problem import Problem, Severity


@dataclass(frozen=True, slots=True)
class Known:
    """Facts from outside; a check that lacks its fact stays silent."""

    today: datetime.date | None = None
    zones: frozenset[str] = frozenset()
    files: frozenset[str] | None = None  # names of all files of the folder, pictures too


Check = Callable[[Course, Known], Iterator[Problem]]


def warning(place: Place, code: str, sentence: str) -> Problem:
    return Problem(place, code, sentence, Severity.WARNING)
