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
EXAMPLE = (ROOT / ".env.example").read_text()
LEAST = {
    "DRIPCOURSE_DATABASE_URL": "postgresql://user:word@host/name",
    "DRIPCOURSE_SECRET": "x" * 32,
    "DRIPCOURSE_BASE_URL": "https://courses.example.org",
    "DRIPCOURSE_MAIL_FROM": "courses@example.org",
    "DRIPCOURSE_REPLY_DOMAIN": "reply.example.org",
}


def table() -> dict[str, str]:
    """The settings docs/running.md describes, each with its default."""
    return dict(re.findall(r"^\| `(DRIPCOURSE_\w+)` \| `?(.*?)`? \|", RUNNING, re.MULTILINE))


def lines(begin: str) -> dict[str, str]:
    """The settings of .env.example on lines that begin so."""
    return dict(re.findall(rf"^{begin}(DRIPCOURSE_\w+)=(.*)$", EXAMPLE, re.MULTILINE))


def commands(group: click.Command, path: str = "dripcourse") -> Iterator[tuple[str, click.Command]]:
    """Every command by its full words, groups left out."""
    if isinstance(group, click.Group):
        context = click.Context(group)
        for name in group.list_commands(context):
            command = group.get_command(context, name)
            assert command is not None
            yield from commands(command, f"{path} {name}")
    else:
        yield path, group


COMMANDS = dict(commands(main))


def test_every_setting_is_described_and_shown() -> None:
    assert table().keys() == SETTINGS
    assert lines("").keys() | lines("# ").keys() == SETTINGS


@pytest.mark.parametrize("name", ["docs/running.md", ".env.example", "docker-compose.yml", "README.md"])
def test_every_setting_named_exists(name: str) -> None:
    named = set(re.findall(r"\bDRIPCOURSE_[A-Z_]*[A-Z]\b", (ROOT / name).read_text()))
    assert {one for one in named if not one.startswith("DRIPCOURSE_TEST_")} <= SETTINGS | FILES


def test_the_defaults_told_are_the_defaults() -> None:
    told = {name: text for name, text in table().items() if text not in ("must be set", "empty")}
    assert load(LEAST | told) == load(LEAST)
    assert {name for name, text in table().items() if text == "must be set"} == LEAST.keys()


def test_the_example_starts_and_shows_the_defaults() -> None:
    filled_in = {name: text for name, text in lines("").items() if text}
    assert load(LEAST | filled_in).base_url.startswith("https://")
    assert load(LEAST | lines("# ")) == load(LEAST)


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
