"""Whoever adds a setting, a command or a key of the course format also says what it is."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

import click
import pytest

from dripcourse.cli.main import main
from dripcourse.config import PREFIX, SECRET_FIELDS, Settings, load
from dripcourse.course.syntax_keys import TABLES
from tests.house.files import ROOT

RUNNING = (ROOT / "docs" / "running.md").read_text()
SETTINGS = {PREFIX + field.name.upper() for field in dataclasses.fields(Settings)}
FILES = {f"{PREFIX}{name.upper()}_FILE" for name in SECRET_FIELDS}
EXAMPLE = dict(
    line.removeprefix("# ").split("=", 1)
    for line in (ROOT / ".env.example").read_text().splitlines()
    if re.match(r"(# )?DRIPCOURSE_\w+=", line)
)


def commands(group: click.Command, path: str = "dripcourse") -> Iterator[tuple[str, click.Command]]:
    """Every command by its full words, groups left out."""
    if isinstance(group, click.Group):
        for name, command in group.commands.items():
            yield from commands(command, f"{path} {name}")
    else:
        yield path, group


COMMANDS = dict(commands(main))


@pytest.mark.parametrize("setting", sorted(SETTINGS))
def test_every_setting_is_in_the_table(setting: str) -> None:
    """docs/running.md has a row for it, and .env.example a line."""
    assert re.search(rf"^\| `{setting}` \|", RUNNING, re.MULTILINE)
    assert setting in EXAMPLE


@pytest.mark.parametrize("name", ["docs/running.md", ".env.example", "docker-compose.yml", "README.md"])
def test_every_setting_named_exists(name: str) -> None:
    named = set(re.findall(r"\bDRIPCOURSE_[A-Z_]*[A-Z]\b", (ROOT / name).read_text()))
    assert {one for one in named if not one.startswith("DRIPCOURSE_TEST_")} <= SETTINGS | FILES


def test_the_example_is_a_set_of_settings_that_starts() -> None:
    secrets = {PREFIX + "SECRET": "x" * 32, PREFIX + "DATABASE_URL": "postgresql://user:word@host/name"}
    settings = load({name: text for name, text in EXAMPLE.items() if text} | secrets)
    assert settings.base_url.startswith("https://")


@pytest.mark.parametrize("words", COMMANDS)
def test_every_command_is_documented(words: str) -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    told = [page.name for page in pages if words in page.read_text()]
    assert told, f"README.md or a page in docs/ must say what `{words}` is for"


@pytest.mark.parametrize("words", COMMANDS)
def test_every_command_says_what_it_does(words: str) -> None:
    assert (COMMANDS[words].help or "").strip().endswith((".", ")"))


@pytest.mark.parametrize("table", TABLES)
def test_every_key_of_a_course_is_documented(table: str) -> None:
    page = (ROOT / "docs" / "course-format.md").read_text()
    assert [key.name for key in TABLES[table] if f"`{key.name}`" not in page] == []
