"""The command `dripcourse`: every error that is ours is one sentence on standard error."""

from __future__ import annotations

import logging
import os
import sys
from importlib import import_module

import click

from dripcourse import __version__
from dripcourse.errors import DripcourseError

# For NumPy: replies are short, a second thread costs more than it brings, and other processes have work.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# Which module of this package has a command. A module is imported when its command is used: reading a
# mail needs no web server, and starting one takes a second.
WHERE = {
    "demo": "demo",
    "new": "course",
    "check": "course",
    "render": "course",
    "preview": "preview",
    "simulate": "simulate",
    "publish": "serve",
    "db": "serve",
    "serve": "serve",
    "lmtp": "serve",
    "hold": "sending",
    "go": "sending",
    "status": "sending",
    "relays": "sending",
    "receive": "pipe",
    "imap": "imap",
    "desk": "desk",
    "why": "people",
    "export": "people",
    "erase": "people",
    "intent": "reading",
    "read-mail": "reading",
}


class _Commands(click.Group):
    """Finds commands when they are asked for, and says our errors plainly, without a traceback."""

    def list_commands(self, context: click.Context) -> list[str]:
        return list(WHERE)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in WHERE:
            return None
        commands: list[click.Command] = import_module(f"dripcourse.cli.{WHERE[name]}").commands
        return next(command for command in commands if command.name == name)

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


if __name__ == "__main__":
    main()
