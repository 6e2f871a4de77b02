"""Questions about people: why something happened."""

from __future__ import annotations

import click

from dripcourse.cli.house import opened
from dripcourse.engine.why import why as tell


@click.command()
@click.argument("email")
@click.argument("lesson", required=False)
def why(email: str, lesson: str | None) -> None:
    """Tells the story of the person with this EMAIL, or of one LESSON to them."""
    with opened() as house:
        for line in tell(house.parts, email, lesson):
            click.echo(line)


commands = [why]
