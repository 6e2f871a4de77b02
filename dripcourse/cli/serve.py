"""The processes of production: web, LMTP; and the database's and courses' way in."""

from __future__ import annotations

import signal
import threading
from pathlib import Path

import click

from dripcourse import config, wiring
from dripcourse.cli.house import opened
from dripcourse.cli.publishing import fit_to_send, publish_folder
from dripcourse.engine.publish import plan
from dripcourse.store.database import Database
from dripcourse.store.upgrade import upgrade as migrate


@click.group()
def db() -> None:
    """The database."""


@db.command()
def upgrade() -> None:
    """Brings the database's tables to this version."""
    database = Database(wiring.environment().database_url)
    migrate(database)
    database.close()
    click.echo("The database is up to date.")


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Don't ask.")
def publish(folder: Path, yes: bool) -> None:
    """Puts the course in FOLDER in force for everyone."""
    with opened() as house:
        for line in plan(house.parts, fit_to_send(house.parts, folder)):
            click.echo(line)
        if not yes:
            click.confirm(f"Publish {folder} to {house.settings.base_url}?", abort=True)
        done = publish_folder(house.parts, folder)
    state = "is in force" if done.new else "was in force already"
    click.echo(f"{done.course}: version {done.version} {state}.")


@click.command()
@click.option("--host", default=None, help="Address to listen on; default DRIPCOURSE_HOST.")
@click.option("--port", type=int, default=None, help="Port to listen on; default DRIPCOURSE_PORT.")
def serve(host: str | None, port: int | None) -> None:
    """Serves the pages."""
    from dripcourse.web.server import run

    with opened() as house:
        config.refuse_unready(house.settings)
        run(house, host or house.settings.host, port or house.settings.port)


@click.command()
def lmtp() -> None:
    """Takes replies from your mail server by LMTP (RFC 2033)."""
    with opened() as house:
        door = house.lmtp()
        door.start()
        click.echo(f"LMTP at {house.settings.lmtp_host}:{house.settings.lmtp_port}.")
        wait_for_end()
        door.stop()


def wait_for_end() -> None:
    """Until Ctrl-C or SIGTERM."""
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    ended.wait()


commands = [db, publish, serve, lmtp]
