"""The author's commands: check, render, new."""

from __future__ import annotations

import json
from email import message_from_bytes
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from dripcourse.cli.course import commands
from dripcourse.errors import DripcourseError

ROOT = Path(__file__).parents[2]
HELLO = str(ROOT / "courses" / "hello")
FAULTS = str(ROOT / "tests" / "corpus" / "courses" / "ten-faults" / "course")
GROUP = click.Group("dripcourse", commands={str(command.name): command for command in commands})


def run(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(GROUP, words)
    if isinstance(done.exception, DripcourseError):
        raise done.exception
    return done.exit_code, done.output


def test_a_sound_course_prints_nothing() -> None:
    assert run("check", HELLO) == (0, "")


def test_problems_come_as_lines_and_exit_1() -> None:
    code, output = run("check", FAULTS)
    assert code == 1
    assert len(output.splitlines()) == 10
    assert output.splitlines()[0].startswith("course.toml:2: unknown-key: ")


def test_warnings_alone_exit_0() -> None:
    code, output = run("check", str(ROOT / "tests" / "corpus" / "courses" / "same-number" / "course"))
    assert code == 0
    assert "same-number" in output


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    code, output = run("check", str(tmp_path / "nothing"))
    assert code == 1
    assert "no-folder" in output


def test_json() -> None:
    code, output = run("check", FAULTS, "--json")
    found = json.loads(output)
    assert code == 1
    assert found[0] == {
        "file": "course.toml",
        "line": 2,
        "code": "unknown-key",
        "severity": "error",
        "sentence": 'There is no key "langauge" here; did you mean "language"?',
    }
    assert json.loads(run("check", HELLO, "--json")[1]) == []


def test_github() -> None:
    _, output = run("check", FAULTS, "--github")
    first = output.splitlines()[0]
    assert first.startswith(f"::error file={FAULTS}/course.toml,line=2,title=unknown-key::")


def test_sarif() -> None:
    _, output = run("check", FAULTS, "--sarif")
    log = json.loads(output)
    results = log["runs"][0]["results"]
    assert log["version"] == "2.1.0"
    assert len(results) == 10
    assert results[0]["locations"][0]["physicalLocation"]["region"] == {"startLine": 2}
    known = {rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in results} == known


def test_render_text() -> None:
    code, output = run("render", HELLO, "welcome", "--set", "name=Jo", "--set", "cup=cup")
    assert code == 0
    assert output.startswith("Subject: Hello, Jo\n")
    assert "warm in your cup" in " ".join(output.split())


def test_render_html_in_another_language() -> None:
    _, output = run("render", HELLO, "welcome", "--format", "html", "--language", "de")
    assert output.startswith("<!DOCTYPE html>")
    assert '<html lang="de"' in output
    assert "Weggabelung" in output


def test_render_discreet() -> None:
    _, output = run("render", HELLO, "welcome", "--format", "html", "--discreet")
    assert "<title>Your first note</title>" in output
    assert "A short note for you." in output
    assert "small pleasure" not in output


def test_render_eml() -> None:
    done = CliRunner().invoke(GROUP, ["render", HELLO, "choose", "--format", "eml"])
    mail = message_from_bytes(done.stdout_bytes)
    assert mail["Subject"] == "Tea or coffee?"
    assert [part.get_content_type() for part in mail.walk()] == [
        "multipart/alternative",
        "text/plain",
        "text/html",
    ]


@pytest.mark.parametrize("name", ["choos", "nothing-like-it"])
def test_an_unknown_lesson_is_a_sentence(name: str) -> None:
    with pytest.raises(DripcourseError, match="no lesson or letter"):
        run("render", HELLO, name)


def test_an_unknown_language_is_a_sentence() -> None:
    with pytest.raises(DripcourseError, match="not written in"):
        run("render", HELLO, "choose", "--language", "de")


def test_a_broken_course_is_not_rendered() -> None:
    with pytest.raises(DripcourseError, match="has problems"):
        run("render", FAULTS, "kite")


def test_a_new_course_is_sound(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    code, output = run("new", str(folder))
    assert code == 0
    assert str(folder / "course.toml") in output
    assert run("check", str(folder)) == (0, "")


def test_a_new_course_never_writes_over_anything(tmp_path: Path) -> None:
    (tmp_path / "course.toml").write_text("mine")
    with pytest.raises(DripcourseError, match="not empty"):
        run("new", str(tmp_path))
    assert (tmp_path / "course.toml").read_text() == "mine"
