"""The table of commands and the modules that have them agree, and quick commands start quickly."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import click
import pytest
from click.testing import CliRunner

from dripcourse.cli.main import WHERE, main


@pytest.mark.parametrize("module", sorted(set(WHERE.values())))
def test_every_command_of_a_module_is_in_the_table(module: str) -> None:
    commands: list[click.Command] = import_module(f"dripcourse.cli.{module}").commands
    assert {command.name for command in commands} == {name for name, at in WHERE.items() if at == module}


def test_help_names_every_command() -> None:
    shown = CliRunner().invoke(main, ["--help"]).output
    assert all(name in shown for name in WHERE)


def test_reading_a_mail_needs_neither_database_nor_web_server() -> None:
    heavy = ("sqlalchemy", "celery", "starlette", "premailer")
    code = (
        "import sys\nfrom dripcourse.cli.main import main\n"
        "try: main(['read-mail', 'no-such-file'])\nexcept SystemExit: pass\n"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("module", ["dripcourse.cli", "dripcourse.cli.main"])
def test_the_command_runs_as_a_module_too(module: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", module, "--version"], capture_output=True, text=True, check=True
    )
    assert "version" in done.stdout
