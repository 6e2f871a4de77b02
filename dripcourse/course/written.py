"""Every text of a course in one row, with what it is: what most checks walk over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dripcourse.course.model import Course, Lesson, Letter, Page, Place, Text, Worksheet


@dataclass(frozen=True, slots=True)
class Written:
    """One text in one language; `kind` is "lesson", "letter", "page" or "worksheet"."""

    kind: str
    id: str
    language: str
    text: Text
    of: Lesson | Letter | Page | Worksheet

    def lines(self) -> Iterator[tuple[Place, str]]:
        """The lines of the body, each with its place."""
        for number, line in enumerate(self.text.body.split("\n"), start=1):
            yield self.text.body_place(number), line


def lessons(course: Course) -> Iterator[Written]:
    for lesson in course.lessons():
        for language, text in lesson.texts.items():
            yield Written("lesson", lesson.id, language, text, lesson)


def letters(course: Course) -> Iterator[Written]:
    for letter in course.letters.values():
        for language, text in letter.texts.items():
            yield Written("letter", letter.id, language, text, letter)


def mails(course: Course) -> Iterator[Written]:
    yield from lessons(course)
    yield from letters(course)


def papers(course: Course) -> Iterator[Written]:
    """Pages and worksheets: their title stands in for a subject."""
    for kind, found in (("page", course.pages), ("worksheet", course.worksheets)):
        for paper in found.values():
            text = Text(paper.title, paper.body, place=paper.place, body_line=paper.body_line)
            yield Written(kind, paper.id, course.language, text, paper)


def everything(course: Course) -> Iterator[Written]:
    yield from mails(course)
    yield from papers(course)
