"""Course folders of the stories, read and compiled once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from dripcourse.course.compiled import CompiledCourse
from dripcourse.course.model import Course
from dripcourse.folder.compiler import compile_course
from dripcourse.folder.reader import read_course

COURSES = Path(__file__).parents[2] / "courses"
MEMORY = Path("/dev/shm")


@pytest.fixture
def quick_folder() -> Iterator[Path]:
    """An empty folder, in memory where that is possible: what a disk takes proves nothing here."""
    with TemporaryDirectory(dir=MEMORY if os.access(MEMORY, os.W_OK) else None) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def course_named() -> Callable[[str], Course]:
    @cache
    def read(name: str) -> Course:
        course, problems = read_course(COURSES / name)
        assert course is not None, problems
        return course

    return read


@pytest.fixture(scope="session")
def texts_of(course_named: Callable[[str], Course]) -> Callable[[str], CompiledCourse]:
    @cache
    def compiled(name: str) -> CompiledCourse:
        return compile_course(course_named(name))

    return compiled
