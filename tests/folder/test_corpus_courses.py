"""Every problem code has a course that shows it: tests/corpus/courses/<code>/course beside expected.txt."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from dripcourse.course.codes import CODES
from dripcourse.folder.reader import read_course

CORPUS = Path(__file__).parents[1] / "corpus" / "courses"
CASES = sorted(path.name for path in CORPUS.iterdir())
TODAY = datetime.date(2026, 11, 22)
SOUND = {"sound", "sound-layout", "ten-faults"}
ELSEWHERE = {  # in test_reader.py and test_renamed.py: no folder in version control shows them
    *("no-folder", "no-file", "symlink", "too-many-files", "file-too-big", "renamed-without-was"),
}


@pytest.mark.parametrize("case", CASES)
def test_problems_are_as_expected(case: str) -> None:
    _, problems = read_course(CORPUS / case / "course", TODAY)
    found = "".join(f"{problem}\n" for problem in problems)
    assert found == (CORPUS / case / "expected.txt").read_text(encoding="utf-8")


def test_every_code_has_a_case() -> None:
    assert set(CODES) - set(CASES) == ELSEWHERE


@pytest.mark.parametrize("case", sorted(set(CASES) - SOUND))
def test_a_case_shows_its_code(case: str) -> None:
    _, problems = read_course(CORPUS / case / "course", TODAY)
    codes = {problem.code for problem in problems}
    assert case in codes
    assert codes <= set(CODES)


def test_ten_planted_faults_are_ten_problems_with_file_and_line() -> None:
    _, problems = read_course(CORPUS / "ten-faults" / "course", TODAY)
    assert len(problems) == 10
    assert len({problem.code for problem in problems}) == 10
    for problem in problems:
        assert (CORPUS / "ten-faults" / "course" / problem.place.file).is_file()
        assert problem.place.line >= 1


@pytest.mark.parametrize("name", ["hello", "motivate-your-spouse"])
def test_the_courses_of_this_project_are_sound(name: str) -> None:
    _, problems = read_course(Path(__file__).parents[2] / "courses" / name, TODAY)
    assert [str(problem) for problem in problems] == []
