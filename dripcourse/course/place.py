"""Where in a course folder something was written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in the course folder a thing was written, so that a problem can point at it."""

    file: str  # relative to the course folder, with "/"
    line: int = 1


NOWHERE = Place("")
IN_COURSE = Place("course.toml")
