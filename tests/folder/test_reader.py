"""Course folders on disk are read within limits."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dripcourse.folder import reader
from dripcourse.folder.reader import builtin_texts, read_course, read_files

HELLO = Path(__file__).parents[2] / "courses" / "hello"


def codes(folder: Path) -> list[str]:
    return [problem.code for problem in read_files(folder).problems]


def test_texts_by_name_with_unix_line_ends(tmp_path: Path) -> None:
    (tmp_path / "tracks").mkdir()
    (tmp_path / "tracks" / "a.md").write_bytes(b"\xef\xbb\xbfone\r\ntwo\rthree\n")
    files = read_files(tmp_path)
    assert files.texts == {"tracks/a.md": "one\ntwo\nthree\n"}
    assert files.problems == []


def test_no_folder(tmp_path: Path) -> None:
    course, problems = read_course(tmp_path / "nothing")
    assert course is None
    assert "no-folder" in [problem.code for problem in problems]


def test_links_are_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("secret")
    folder = tmp_path / "course"
    folder.mkdir()
    (folder / "a.md").symlink_to(secret)
    (folder / "tracks").symlink_to(tmp_path)
    files = read_files(folder)
    assert files.texts == {}
    assert [problem.code for problem in files.problems] == ["symlink", "symlink"]


def test_only_plain_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    assert codes(tmp_path) == ["no-file"]


def test_names_that_cannot_be_shown(tmp_path: Path) -> None:
    (tmp_path / "a\nb.md").write_text("x")
    (problem,) = read_files(tmp_path).problems
    assert problem.code == "bad-file-name"
    assert "\n" not in str(problem)


def test_big_files_are_refused_unread(tmp_path: Path) -> None:
    (tmp_path / "big.md").write_bytes(b"x" * (reader.MOST_BYTES + 1))
    assert codes(tmp_path) == ["file-too-big"]


def test_too_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MOST_FILES", 3)
    for number in range(5):
        (tmp_path / f"{number}.md").write_text("x")
    assert codes(tmp_path) == ["too-many-files"]


def test_hidden_files_and_caches_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config.toml").write_text("x")
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "x.bin").write_text("x")
    (tmp_path / "notes.md~").write_text("x")
    assert read_files(tmp_path).texts == {}


def test_no_file_is_opened_outside(tmp_path: Path) -> None:
    files = read_files(HELLO)
    assert all((HELLO / name).is_file() for name in files.texts)


def test_every_course_has_the_letters_of_the_engine() -> None:
    letters = {name for name in builtin_texts() if name.startswith("letters/")}
    wanted = (
        "confirm already-in moved noted back-again nothing-new ask-back undone nothing-to-undo paused resumed"
        " slower faster time-changed help goodbye desk-received care-danger care-life care-own"
        " coach-answer"
    )
    assert {f"letters/{name}.md" for name in wanted.split(" ")} <= letters


def test_hello_speaks_german_where_it_is_written() -> None:
    course, _ = read_course(HELLO)
    assert course is not None
    welcome, choose = course.lesson("welcome"), course.lesson("choose")
    assert welcome.text("de", course.language).subject.startswith("Hallo")
    assert choose.text("de", course.language) == choose.texts["en"]


@pytest.mark.parametrize(
    "rubbish", [b"", b"\x00", b"+++", b"+++\n+++\n", b"[" * 100_000, b"a = " + b"[" * 5_000]
)
@pytest.mark.parametrize(
    "name", ["course.toml", "tracks/a/01-b.md", "care/contacts.toml", "layout/style.css"]
)
def test_rubbish_is_a_problem_and_no_crash(tmp_path: Path, name: str, rubbish: bytes) -> None:
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_bytes(rubbish)
    _, problems = read_course(tmp_path)
    assert problems
