"""Mails so long that mail programs cut them off, with the way to leave at their foot."""

from __future__ import annotations

from collections.abc import Iterator

from dripcourse.course.checks_known import Known, warning
from dripcourse.course.compile import inlined, shielded_page
from dripcourse.course.model import Course
from dripcourse.course.problem import Problem
from dripcourse.course.written import Written, mails

MOST = 100_000  # bytes of HTML; about there Gmail shows the beginning only
MUCH = 80_000
_WORTH_A_LOOK = 10_000  # bytes before the style is on the elements, which at worst multiplies them by eight


def size(course: Course, known: Known) -> Iterator[Problem]:
    for written in mails(course):
        html_bytes = _bytes(course, written)
        sentence = (
            f"This mail has {html_bytes // 1000} kB of HTML; mail programs cut it off at 100: make two of it."
        )
        if html_bytes > MOST:
            yield Problem(written.text.body_place(1), "html-too-big", sentence)
        elif html_bytes > MUCH:
            yield warning(written.text.body_place(1), "html-too-big", sentence)


def _bytes(course: Course, written: Written) -> int:
    if len(written.text.body) + len(course.layout.html) < _WORTH_A_LOOK:
        return 0
    shield, page = shielded_page(course, written.text, written.language)
    return len(shield.reveal(inlined(course, page)).encode())
