"""Compiling happens in a process of its own, under limits."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from dripcourse.course.compile import compile_all
from dripcourse.course.compiled import Compiled, Which
from dripcourse.course.model import Course
from dripcourse.errors import CourseError
from dripcourse.folder.compiler import compile_course
from dripcourse.folder.reader import read_course


@pytest.fixture(scope="module")
def hello() -> Course:
    course, _ = read_course(Path(__file__).parents[2] / "courses" / "hello")
    assert course is not None
    return course


def test_the_process_compiles_what_we_would(hello: Course) -> None:
    compiled = compile_course(hello)
    ours = compile_all(hello)
    assert {which: text.to_json() for which, text in compiled.items()} == {
        which: text.to_json() for which, text in ours.items()
    }
    assert Which("lesson", "welcome", "de") in compiled
    assert Which("page", "landing", "en") in compiled


def test_too_slow_is_a_sentence(hello: Course) -> None:
    with pytest.raises(CourseError, match="too long to compile"):
        compile_course(hello, wall_seconds=0.01)


def test_memory_is_limited() -> None:
    code = "from dripcourse.folder import compiling; compiling.limit(); print(len(bytearray(2 * 1024**3)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "MemoryError" in done.stderr


def test_a_failing_process_is_a_sentence(hello: Course) -> None:
    broken = replace(hello, layout=replace(hello.layout, html=""))
    with pytest.raises(CourseError, match="can't be compiled"):
        compile_course(broken)


def test_texts_go_through_json(hello: Course) -> None:
    for text in compile_all(hello).values():
        again = Compiled.from_json(text.to_json())
        assert again == text
        assert again.to_json() == text.to_json()


def test_the_hash_covers_everything(hello: Course) -> None:
    text = next(iter(compile_all(hello).values()))
    content = text.to_json()
    del content["hash"]
    for name, value in content.items():
        other = {**content, name: (not value) if isinstance(value, bool) else f"{value}x"}
        assert Compiled.of(**other).hash != text.hash
