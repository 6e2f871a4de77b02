"""docs/writing-a-course.md, done as it says, gives a course that branches in three ways."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest
from click.testing import CliRunner

from dripcourse.cli.course import commands
from dripcourse.folder.reader import read_course

DOC = (Path(__file__).parents[2] / "docs" / "writing-a-course.md").read_text(encoding="utf-8")
COMMANDS = {str(command.name): command for command in commands}


def run(name: str, *words: str) -> str:
    return CliRunner().invoke(COMMANDS[name], words, catch_exceptions=False).output


def block(beginning: str) -> str:
    """The first block of the page that begins so, freed of its indentation."""
    found = next(
        one for one in re.findall(r"```\w*\n(.*?)```", DOC, re.DOTALL) if one.lstrip().startswith(beginning)
    )
    return "".join(line.removeprefix("   ") + "\n" for line in found.splitlines())


def test_the_page_is_true(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kites = tmp_path / "kites"
    run("new", str(kites))
    toml = (kites / "course.toml").read_text()
    toml = toml.replace('title = "Ten quiet minutes"', 'title = "Kites"')
    toml = toml.replace('name = "Ten quiet minutes"', 'name = "Kites"')
    (kites / "tracks" / "walking" / "02-further.md").write_text(block("+++"))
    (kites / "course.toml").write_text(toml)
    assert run("check", str(kites)) == ""
    text = run("render", str(kites), "further", "--set", "name=Jo", "--set", "place=country")
    assert "down the lane" in " ".join(text.split())

    (kites / "course.toml").write_text(toml + block("[answers.running]") + block("[tracks.running]"))
    told = run("check", str(kites))
    assert "unused-answer" in told
    assert "empty-track" in told

    rule = "[tracks.welcome.answers]\n"
    toml = toml.replace(rule, f'{rule}running = "running"\n')
    (kites / "course.toml").write_text(toml + block("[answers.running]") + block("[tracks.running]"))
    (kites / "tracks" / "running").mkdir()
    lesson = block("+++").replace("A little further", "A slow run")
    (kites / "tracks" / "running" / "01-slow.md").write_text(lesson)
    assert run("check", str(kites)) == ""
    course, _ = read_course(kites)
    assert course is not None
    assert [answer.id for answer in course.answers] == ["walking", "resting", "running"]

    monkeypatch.chdir(tmp_path)
    story = tmp_path / "test_kites.py"
    story.write_text(block("from dripcourse.testing"))
    runpy.run_path(str(story))["test_a_run_leads_to_running"]()
