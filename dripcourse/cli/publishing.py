"""A course folder from disk into force."""

from __future__ import annotations

from pathlib import Path

from dripcourse.course.model import Course
from dripcourse.course.problem import Severity
from dripcourse.engine.parts import Parts
from dripcourse.engine.publish import Publication, publish
from dripcourse.errors import CourseError
from dripcourse.folder.compiler import compile_course
from dripcourse.folder.reader import read_course


def publish_folder(parts: Parts, folder: Path) -> Publication:
    """Raises CourseError with every problem when the course isn't fit to be sent."""
    course = fit_to_send(parts, folder)
    return publish(parts, course, compile_course(course))


def fit_to_send(parts: Parts, folder: Path) -> Course:
    """The course of a folder. Raises CourseError as `publish_folder` does."""
    course, problems = read_course(folder)
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if course is None or errors:
        listed = "\n  ".join(str(problem) for problem in errors)
        raise CourseError(f"This course can't be published yet:\n  {listed}")
    if course.safety and not (course.coach or parts.settings.coach) and parts.settings.real_sending:
        raise CourseError(
            "This course watches for replies about danger, so a person must be told of them: "
            "set DRIPCOURSE_COACH or `coach` in course.toml."
        )
    return course
