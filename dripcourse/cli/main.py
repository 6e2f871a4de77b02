"""The command `dripcourse`: every error that is ours is one sentence on standard error."""

from __future__ import annotations

import logging
import sys

import click

from dripcourse import __version__
from dripcourse.cli import course, demo, desk, people, preview, reading, serve, simulate
from dripcourse.errors import DripcourseError


class _Commands(click.Group):
    """Says our errors plainly, without a traceback."""

    def invoke(self, context: click.Context) -> object:
        try:
            return super().invoke(context)
        except DripcourseError as error:
            click.echo(f"dripcourse: {error}", err=True)
            context.exit(2)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """E-mail courses as folders: one lesson a day, and the reader's reply chooses the next track."""
    logging.basicConfig(
        level=logging.WARNING, stream=sys.stderr, format="%(asctime)s %(levelname)s %(message)s"
    )


for _module in (demo, course, simulate, preview, serve, people, reading, desk):
    for _command in _module.commands:
        main.add_command(_command)
