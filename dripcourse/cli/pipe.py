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
    default="",
    help="The envelope's recipient.",
)
@click.option("--from", "mail_from", envvar="SENDER", default="", help="The envelope's sender.")
def receive(rcpt: str, mail_from: str) -> None:
    """Takes one mail from standard input, as a pipe of Postfix or Exim hands it over."""
    if not rcpt:
        click.echo("dripcourse: --to is missing: give the envelope's recipient.", err=True)
        sys.exit(EX_TEMPFAIL)  # a mistake of ours: the mail waits until it is mended
    raw = sys.stdin.buffer.read(walk.MOST_BYTES + 1)
    if len(raw) > walk.MOST_BYTES:
        click.echo("dripcourse: this mail is larger than 10 MB.", err=True)
        sys.exit(EX_DATAERR)
    try:
        with opened() as house:
            walk.accept(house.parts, raw, rcpt, mail_from, "pipe")
    except Exception as error:  # whatever it is, the mail server keeps the mail and comes again
        said = str(error) if isinstance(error, DripcourseError) else f"failed ({type(error).__name__})."
        click.echo(f"dripcourse: {said}", err=True)
        sys.exit(EX_TEMPFAIL)


commands = [receive]
