"""Worksheets that are more than the one page they promise."""

from __future__ import annotations

from collections.abc import Iterator

from dripcourse.course import printed
from dripcourse.course.checks_known import Known, warning
from dripcourse.course.markup import body_html
from dripcourse.course.model import Course, Place
from dripcourse.course.problem import Problem
from dripcourse.course.shield import Shield


def sheet_length(course: Course, known: Known) -> Iterator[Problem]:
    for sheet in course.worksheets.values():
        pages = printed.page_count(body_html(Shield.over(sheet.body), sheet.body), sheet.title)
        if pages > 1:
            sentence = f"On paper this worksheet takes {pages} pages: shorten it, or make two of it."
            yield warning(Place(sheet.place.file, sheet.body_line), "sheet-too-long", sentence)
