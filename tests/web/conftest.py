"""Sites for the tests of the pages."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from dripcourse.folder.compiler import compile_course
from dripcourse.folder.reader import read_course
from tests.servers.process import ROOT
from tests.web.site import Published, Site, prepare, running

HELLO = ROOT / "courses" / "hello"
QUIET = Path(__file__).parent / "courses" / "quiet"


def _compiled(folder: Path) -> Published:
    course, _ = read_course(folder)
    assert course is not None
    return course, compile_course(course)


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with a plain course and a discreet one."""
    path = tmp_path_factory.mktemp("prepared") / "site.db"
    prepare(path, [_compiled(HELLO), _compiled(QUIET)])
    return path


@pytest.fixture
def database(prepared: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(prepared, tmp_path / "site.db"))


@pytest.fixture
def site(database: Path, tmp_path: Path) -> Iterator[Site]:
    """The demo's pages with both courses, and nobody in them yet."""
    with running(database, tmp_path / "mailbox") as made:
        yield made


@pytest.fixture
def production(database: Path) -> Iterator[Site]:
    """The pages as an operator serves them: without a mailbox."""
    with running(database, None) as made:
        yield made
