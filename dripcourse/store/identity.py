"""Where a database lives, and what it knows of itself: the record the clone guard goes by."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select, text

from dripcourse.errors import NotReady
from dripcourse.store.tables import facts
from dripcourse.store.upsert import insert_into

Place = Mapping[str, Any]
"""`{"system", "database"}` of PostgreSQL, or `{"inode", "device", "path"}` of an SQLite file."""

_NAME = "home"
_DATABASE = "SELECT oid::bigint AS database, {} AS system FROM pg_database WHERE datname = current_database()"
_PLACE = text(_DATABASE.format("(SELECT system_identifier::text FROM pg_control_system())"))
_PART_OF_IT = text(_DATABASE.format("NULL"))
_MAY_ASK = text("SELECT has_function_privilege('pg_control_system()', 'execute')")
# The mark outside must not be ahead because the database's server forgot a commit when it was killed.
_KEPT = text(
    "SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off'"
)


def place(connection: Connection) -> Place | None:
    """Where this database is at the moment; None for one in memory alone."""
    if connection.dialect.name == "sqlite":
        return _file(connection.engine.url.database)
    # Every role may ask for the number a cluster was given when it was made, unless that was taken from it.
    allowed = connection.execute(_MAY_ASK).scalar_one()
    return dict(connection.execute(_PLACE if allowed else _PART_OF_IT).mappings().one())


def _file(name: str | None) -> Place | None:
    if not name or name == ":memory:":
        return None
    path = os.path.realpath(name)
    try:
        found = os.stat(path)
    except FileNotFoundError:
        raise NotReady("The database's file is gone; check DRIPCOURSE_DATABASE_URL.") from None
    return {"inode": found.st_ino, "device": found.st_dev, "path": path}


def same(here: Place, known: Place) -> bool:
    """Whether two places are one.

    A file keeps its number when it is renamed, and some file systems get another device number at each
    start of the machine or container: one of path and device has to stay.
    """
    if "inode" in here:
        stayed = here["device"] == known.get("device") or here["path"] == known.get("path")
        return bool(here["inode"] == known.get("inode") and stayed)
    systems = {here["system"], known.get("system")} - {None}
    return bool(here["database"] == known.get("database") and len(systems) < 2)


def known(connection: Connection) -> dict[str, Any] | None:
    """The record of this database: `id`, `place`, `mark`, `refused`, `seen`. None before the first letter."""
    return connection.execute(select(facts.c.value).where(facts.c.name == _NAME)).scalar()


def taken(connection: Connection, here: Place) -> dict[str, Any]:
    """The same, made if it isn't there, and ours alone until this transaction ends."""
    if connection.dialect.name != "sqlite":
        connection.execute(_KEPT)
    if known(connection) is None:
        _begin(connection, here)
    query = select(facts.c.value).where(facts.c.name == _NAME).with_for_update()
    return dict(connection.execute(query).scalar_one())


def _begin(connection: Connection, here: Place) -> None:
    """Somebody else may do the same at this moment."""
    new = {"id": secrets.token_hex(8), "place": dict(here), "mark": 0, "refused": "", "seen": 0}
    connection.execute(insert_into(connection, facts).values(name=_NAME, value=new).on_conflict_do_nothing())


def keep(connection: Connection, record: Mapping[str, Any]) -> None:
    """Writes the record back."""
    connection.execute(facts.update().where(facts.c.name == _NAME).values(value=dict(record)))
