"""Questions about people: why something happened, what is kept of them, and forgetting it."""

from __future__ import annotations

import json

import click

from dripcourse.cli.house import opened
from dripcourse.engine.erase import erase as forget
from dripcourse.engine.erase import export as copy
from dripcourse.engine.why import why as tell


@click.command()
@click.argument("email")
@click.argument("lesson", required=False)
def why(email: str, lesson: str | None) -> None:
    """Tells the story of the person with this EMAIL, or of one LESSON to them."""
    with opened() as house:
        for line in tell(house.parts, email, lesson):
            click.echo(line)


@click.command()
@click.argument("email")
@click.option("--yes", is_flag=True, help="Don't ask.")
def erase(email: str, yes: bool) -> None:
    """Forgets the person with this EMAIL: words, name and address go, and nothing is sent any more."""
    if not yes:
        click.confirm("Everything kept about this person is erased for good. Go on?", abort=True)
    with opened() as house:
        forget(house.parts, email)
    click.echo("Erased.")


@click.command()
@click.argument("email")
def export(email: str) -> None:
    """Prints all that is kept about the person with this EMAIL, as JSON."""
    with opened() as house:
        click.echo(json.dumps(copy(house.parts, email), indent=2, default=_plain))


def _plain(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


commands = [why, erase, export]
