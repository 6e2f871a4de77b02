"""The demo's process: a Celery worker and beat in threads on an in-memory broker, SQLite, the pages."""

from __future__ import annotations

import secrets
import signal
import threading
import warnings
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

import click
from celery import Celery
from celery.beat import EmbeddedService
from celery.platforms import SecurityWarning

from dripcourse import bell, wiring
from dripcourse.cli.publishing import publish_folder
from dripcourse.clock import machine_now
from dripcourse.config import Settings
from dripcourse.flow.intent import warm_up
from dripcourse.store import recovery
from dripcourse.store.database import Database
from dripcourse.store.upgrade import upgrade
from dripcourse.tasks.jobs import register
from dripcourse.web.server import listen, server
from dripcourse.wiring import House


class Demonstration:
    """What `dripcourse demo` runs. State lives in one folder and is taken up again at the next start."""

    def __init__(self, folders: Sequence[Path], day: timedelta, port: int, state: Path) -> None:
        self._folders = folders
        self._port = port
        self._settings = _settings(day, port, state)

    def run(self) -> None:
        """Until Ctrl-C or SIGTERM. Raises CourseError, SettingError."""
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # both end it in the same, orderly way
        with suppress(KeyboardInterrupt):
            self._run()

    def _run(self) -> None:
        door = listen("127.0.0.1", self._port)
        database = Database(self._settings.database_url)
        upgrade(database)
        database.close()
        app = bell.make(self._settings)
        house = wiring.build(self._settings, app)
        self._forget_dead_claims(house)
        for folder in self._folders:
            publish_folder(house.parts, folder)
        register(app, lambda: house)
        with closing(house), _Celery(app):
            self._say()
            threading.Thread(target=warm_up, daemon=True).start()  # before somebody presses Reply
            server(house).run(sockets=[door])

    def _forget_dead_claims(self, house: House) -> None:
        """This process is alone with its database: whatever is claimed, a dead one claimed."""
        with house.parts.database.write() as connection:
            recovery.forget_the_dead(connection, machine_now())

    def _say(self) -> None:
        base = self._settings.base_url
        seconds = self._settings.day.total_seconds()
        click.echo(f"Courses    {base}/")
        click.echo(f"Mailbox    {base}/mailbox")
        click.echo(f"One day lasts {seconds:g} seconds here. Ctrl-C ends; the next start goes on from there.")


class _Celery:
    """A worker and a beat in threads, ended in order."""

    def __init__(self, app: Celery) -> None:
        # Celery warns of running as root; the demo listens on loopback and runs nobody's code.
        warnings.simplefilter("ignore", SecurityWarning)
        self._worker = app.Worker(
            pool="threads",
            concurrency=2,
            without_gossip=True,
            without_mingle=True,
            without_heartbeat=True,
            loglevel="ERROR",
            quiet=True,
        )
        self._beat = EmbeddedService(app, thread=True)
        self._thread = threading.Thread(target=self._worker.start, name="worker", daemon=True)

    def __enter__(self) -> None:
        self._thread.start()
        self._beat.start()

    def __exit__(self, *_: object) -> None:
        self._beat.stop()
        self._worker.stop()
        self._thread.join(timeout=10)


def _settings(day: timedelta, port: int, state: Path) -> Settings:
    state.mkdir(parents=True, exist_ok=True)
    return Settings(
        database_url=f"sqlite:///{quote(str((state / 'demo.db').absolute()))}",
        secret=_secret(state / "secret"),
        base_url=f"http://127.0.0.1:{port}",
        mail_from="courses@demo.example",
        reply_domain="reply.demo.example",
        broker_url="memory://",
        postal_address="The demo, 1 Example Street, Exampletown",
        coach="coach@demo.example",
        day=day,
        port=port,
        state=state,
        check_domains=False,
        mailbox=state / "mailbox",
    )


def _secret(path: Path) -> str:
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_hex(32))
    return path.read_text()
