"""Processes that send to a relay, for the tests of the clone guard; backups and copies of their database."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg

from dripcourse.engine.guard import Guard
from dripcourse.engine.parts import Looked, Parts
from dripcourse.store import facts, identity
from dripcourse.store.database import Database
from dripcourse.store.marks import InFolder
from tests.engine.world import World


class Processes:
    """Each call is another process, with its connections and a state folder. Letters would go to a relay."""

    def __init__(self, world: World, folder: Path) -> None:
        self._world = world
        self._folder = folder
        self._opened: list[Database] = []

    def __call__(self, url: str = "", state: str = "state") -> Parts:
        database = Database(url or self._world.parts.settings.database_url)
        self._opened.append(database)
        settings = replace(
            self._world.parts.settings,
            mailbox=None,
            state=self._folder / state,
            database_url=url or self._world.parts.settings.database_url,
        )
        marks = InFolder(settings.state)
        return replace(self._world.parts, settings=settings, database=database, marks=marks, looked=Looked())

    def end(self) -> None:
        for database in self._opened:
            database.close()


def refuses(parts: Parts) -> bool:
    return Guard(later(parts)).refuses()


def later(parts: Parts) -> Parts:
    """The process when its last look at the guard is long ago."""
    return replace(parts, looked=Looked())


def mark(parts: Parts) -> int:
    with parts.database.read() as connection:
        record = identity.known(connection)
    assert record
    return int(record["mark"])


def outside(parts: Parts) -> list[int]:
    return [int(path.read_text()) for path in parts.settings.state.glob("last-send-*")]


def held_because(parts: Parts) -> Any:
    with parts.database.read() as connection:
        return facts.get(connection, "sending-held")


def backup(parts: Parts) -> Callable[[], None]:
    """Keeps a database as it is now; what it returns puts that back in its place."""
    parts.database.close()
    url = parts.settings.database_url
    if "sqlite" in url:
        return _sqlite_backup(Path(url.removeprefix("sqlite:///")))
    return _postgres_backup(url)


def _sqlite_backup(live: Path) -> Callable[[], None]:
    """Put back into the same file, as `cp` does."""
    kept = live.with_name("backup.db")
    copy_sqlite(live, kept)
    return lambda: copy_sqlite(kept, live)


def copy_sqlite(live: Path, kept: Path) -> None:
    with closing(sqlite3.connect(live)) as source, closing(sqlite3.connect(kept)) as target:
        source.backup(target)


def _postgres_backup(url: str) -> Callable[[], None]:
    """What a snapshot of the disk would bring back: every table, under the same names and numbers."""
    url = url.replace("+psycopg", "")
    with psycopg.connect(url) as connection:
        kept = connection.execute("SELECT name, value::text FROM facts").fetchall()

    def restore() -> None:
        with psycopg.connect(url) as connection:
            connection.execute("DELETE FROM facts")
            for row in kept:
                connection.execute("INSERT INTO facts (name, value) VALUES (%s, %s)", row)

    return restore
