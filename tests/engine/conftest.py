"""The bundled course, compiled once, and a world over a copy of a database in which it is published."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dripcourse.course.compiled import CompiledCourse
from dripcourse.course.model import Course
from dripcourse.folder.compiler import compile_course
from dripcourse.folder.reader import read_course
from tests.engine.world import World
from tests.servers.postgres import Databases

COURSES = Path(__file__).parents[2] / "courses"
Bundled = tuple[Course, CompiledCourse]


@pytest.fixture(scope="session")
def bundled() -> Bundled:
    course, problems = read_course(COURSES / "motivate-your-spouse")
    assert course is not None, problems
    return course, compile_course(course)


@pytest.fixture(scope="session")
def fill(bundled: Bundled, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], None]:
    """Brings an empty database up to date and publishes the course in it."""

    def published_in(url: str) -> None:
        World(url, tmp_path_factory.mktemp("template"), *bundled).database.close()

    return published_in


@pytest.fixture(scope="session")
def sqlite_template(fill: Callable[[str], None], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "test.db"
    fill(f"sqlite:///{path}")
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(
    request: pytest.FixtureRequest, tmp_path: Path, fill: Callable[[str], None]
) -> Iterator[str]:
    """A database of each kind in turn, with the course in force."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "test.db")
        yield f"sqlite:///{tmp_path / 'test.db'}"
        return
    databases: Databases = request.getfixturevalue("databases")
    url = databases.copy(fill)
    yield url
    databases.drop(url)


@pytest.fixture
def world(database_url: str, tmp_path: Path, bundled: Bundled) -> Iterator[World]:
    made = World(database_url, tmp_path, *bundled)
    yield made
    made.database.close()
