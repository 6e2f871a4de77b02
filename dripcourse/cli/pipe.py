"""A mail from a pipe, as Postfix or Exim hand it over."""

from __future__ import annotations

import sys

import click

from dripcourse.cli.house import opened
from dripcourse.engine import receive as walk
from dripcourse.errors import DripcourseError

EX_TEMPFAIL, EX_DATAERR = 75, 65  # sysexits.h: what the mail server does with a mail a pipe didn't take


@click.command()
@click.option(
    "--to",
    "rcpt",
    envvar=["ORIGINAL_RECIPIENT", "RECIPIENT"],
    required=True,
    help="The envelope's recipient.",
)
@click.option("--from", "mail_from", envvar="SENDER", default="", help="The envelope's sender.")
def receive(rcpt: str, mail_from: str) -> None:
    """Takes one mail from standard input, as a pipe of Postfix or Exim hands it over."""
    raw = sys.stdin.buffer.read(walk.MOST_BYTES + 1)
    if len(raw) > walk.MOST_BYTES:
        click.echo("dripcourse: this mail is larger than 10 MB.", err=True)
        sys.exit(EX_DATAERR)
    try:
        with opened() as house:
            walk.accept(house.parts, raw, rcpt, mail_from, "pipe")
    except DripcourseError as error:
        click.echo(f"dripcourse: {error}", err=True)
        sys.exit(EX_TEMPFAIL)


commands = [receive]
