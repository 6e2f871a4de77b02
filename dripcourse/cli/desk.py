"""The coach's side, until it has pages: what waits for a person, and an answer to it."""

from __future__ import annotations

import click

from dripcourse.cli.house import opened
from dripcourse.engine import desk as engine


@click.group()
def desk() -> None:
    """Replies that need a person."""


@desk.command("list")
def show_all() -> None:
    """What waits, urgent first."""
    with opened() as house:
        for line in engine.waiting(house.parts):
            click.echo(line)


@desk.command()
@click.argument("number", type=int)
def show(number: int) -> None:
    """The reply with this NUMBER, in the person's own words."""
    with opened() as house:
        click.echo(engine.show(house.parts, number))


@desk.command()
@click.argument("number", type=int)
@click.option("--text", prompt="Your answer", help="What to write to the person.")
def answer(number: int, text: str) -> None:
    """Writes to the person; until `desk close` their replies come to the desk."""
    with opened() as house:
        engine.answer(house.parts, number, text)
    click.echo("Your answer is on its way.")


@desk.command()
@click.argument("number", type=int)
def close(number: int) -> None:
    """Done: no more alerts, and replies act by themselves again."""
    with opened() as house:
        engine.close(house.parts, number)
    click.echo(f"Number {number} is closed.")


commands = [desk]
