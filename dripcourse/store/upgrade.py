"""Bringing a database's tables to this version. Apart from the rest, so that workers need no Alembic."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config

from dripcourse.store.database import Database, said_plainly

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(database: Database) -> None:
    """`dripcourse db upgrade`. Running it again changes nothing. Raises NotReady."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["engine"] = database.engine
    with said_plainly():
        command.upgrade(config, "head")
