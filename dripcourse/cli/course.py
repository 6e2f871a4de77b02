"""Commands for those who write a course: new, check, render."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from dripcourse.cli import report, sample
from dripcourse.course.model import Course
from dripcourse.course.problem import Severity
from dripcourse.errors import DripcourseError
from dripcourse.folder.maker import make_course
from dripcourse.folder.reader import read_course

FOLDER = click.Path(path_type=Path)


@click.command()
@click.argument("folder", metavar="DIR", type=FOLDER)
@click.option("--json", "shape", flag_value="json", help="A JSON list, one object a problem.")
@click.option("--sarif", "shape", flag_value="sarif", help="SARIF 2.1.0, for code scanning.")
@click.option("--github", "shape", flag_value="github", help="Annotations for GitHub Actions.")
def check(folder: Path, shape: str | None) -> None:
    """Print every problem of the course in DIR, one a line; exit 1 when one of them is an error."""
    _, problems = read_course(folder, datetime.datetime.now(datetime.UTC).date())
    written = report.SHAPES[shape or "lines"](folder, problems)
    if written:
        click.echo(written)
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise SystemExit(1)


@click.command()
@click.argument("folder", metavar="DIR", type=FOLDER)
@click.argument("lesson", metavar="LESSON")
@click.option("--set", "settings", multiple=True, metavar="NAME=VALUE", help="A variable, such as name=Anna.")
@click.option(
    "--format", "shape", type=click.Choice(["html", "text", "eml"]), default="text", show_default=True
)
@click.option("--language", help="Another language the lesson is written in.")
@click.option("--discreet", is_flag=True, help="As a discreet reader gets it.")
def render(
    folder: Path, lesson: str, settings: tuple[str, ...], shape: str, language: str | None, discreet: bool
) -> None:
    """Print one lesson or letter of the course in DIR as a reader gets it."""
    course = usable(folder)
    words = dict(setting.partition("=")[::2] for setting in settings)
    found = sample.rendered(course, lesson, words, language or course.language, discreet)
    if shape == "eml":
        click.echo(sample.as_mail(course, found, discreet), nl=False)
    else:
        click.echo(found.html if shape == "html" else f"Subject: {found.subject}\n\n{found.text}", nl=False)


@click.command()
@click.argument("folder", metavar="DIR", type=FOLDER)
def new(folder: Path) -> None:
    """Make a small course in DIR that explains itself, ready to change."""
    for name in make_course(folder):
        click.echo(f"{folder / name}")
    click.echo(f"Look at it with: dripcourse check {folder} && dripcourse demo {folder}")


def usable(folder: Path) -> Course:
    """The course in a folder. Raises DripcourseError with its first error when it can't be used."""
    course, problems = read_course(folder)
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if course is None or errors:
        first = f": {errors[0]}" if errors else ""
        raise DripcourseError(f"This course has problems, see dripcourse check {folder}{first}")
    return course


commands: list[click.Command] = [check, render, new]
