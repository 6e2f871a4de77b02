"""The courses in force, kept in memory until a new version is published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dripcourse.course import serial
from dripcourse.course.compiled import Compiled, Which
from dripcourse.course.model import Course
from dripcourse.errors import UnknownCourse
from dripcourse.store import courses
from dripcourse.store.database import Connection
from dripcourse.store.enrolments import Numbers


@dataclass(frozen=True, slots=True, eq=False)
class Published:
    """A version of a course as the engine works with it; there is one of each, so it is told by identity."""

    id: int
    code: str
    version: int
    course: Course
    numbers: Numbers
    texts: Mapping[Which, str]  # to the hash of the compiled text

    def hash_of(self, kind: str, text_id: str, language: str) -> str | None:
        """A text in a language, else in the course's own; None when the course has no such text."""
        found = self.texts.get(Which(kind, text_id, language))
        return found or self.texts.get(Which(kind, text_id, self.course.language))


class Shelf:
    """One per process. `refresh` costs one small query."""

    def __init__(self) -> None:
        self._published: dict[int, Published] = {}
        self._compiled: dict[str, Compiled] = {}

    def refresh(self, connection: Connection) -> dict[int, Published]:
        """Every published course, by its id."""
        for course_id, _name, version in courses.published(connection):
            known = self._published.get(course_id)
            if known is None or known.version != version:
                self._published[course_id] = _load(connection, course_id)
        return self._published

    def by_id(self, connection: Connection, course_id: int) -> Published:
        return self.refresh(connection)[course_id]

    def find(self, connection: Connection, name: str) -> Published:
        """A course by its folder name or its discreet code. Raises UnknownCourse."""
        for published in self.refresh(connection).values():
            if name in (published.course.id, published.code):
                return published
        raise UnknownCourse("There is no such course here.")

    def compiled(self, connection: Connection, digest: str) -> Compiled:
        if digest not in self._compiled:
            self._compiled[digest] = Compiled.from_json(courses.text(connection, digest))
        return self._compiled[digest]

    def has(self, digest: str) -> bool:
        return digest in self._compiled

    def at_hand(self, digest: str) -> Compiled:
        """A text that `compiled` fetched before."""
        return self._compiled[digest]


def _load(connection: Connection, course_id: int) -> Published:
    found = courses.version(connection, course_id)
    texts = {Which(*key.split("/", 2)): digest for key, digest in found.manifest["texts"].items()}
    return Published(
        found.course_id,
        found.code,
        found.number,
        serial.from_json(found.manifest["course"]),
        Numbers(found.numbers),
        texts,
    )
