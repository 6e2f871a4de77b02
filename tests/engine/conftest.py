"""The bundled course, compiled once, and a world over each database."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from dripcourse.course.compiled import Compiled, Which
from dripcourse.course.model import Course
from dripcourse.folder.compiler import compile_course
from dripcourse.folder.reader import read_course
from tests.engine.world import World

COURSES = Path(__file__).parents[2] / "courses"


@pytest.fixture(scope="session")
def bundled() -> tuple[Course, Mapping[Which, Compiled]]:
    course, problems = read_course(COURSES / "motivate-your-spouse")
    assert course is not None, problems
    return course, compile_course(course)


@pytest.fixture
def world(
    database_url: str, tmp_path: Path, bundled: tuple[Course, Mapping[Which, Compiled]]
) -> Iterator[World]:
    made = World(database_url, tmp_path, *bundled)
    yield made
    made.database.close()
