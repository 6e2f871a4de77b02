"""The migrations make the tables that the code describes, on both databases."""

from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from dripcourse.errors import NotReady
from dripcourse.store.database import HEAD, Database
from dripcourse.store.tables import metadata
from dripcourse.store.upgrade import MIGRATIONS, upgrade


def test_migrating_makes_the_tables_of_the_code(database_url: str) -> None:
    database = Database(database_url)
    upgrade(database)
    upgrade(database)
    with database.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    database.refuse_unmigrated()
    database.close()


def test_an_empty_database_is_refused_with_a_sentence(database_url: str) -> None:
    database = Database(database_url)
    with pytest.raises(NotReady, match="dripcourse db upgrade"):
        database.refuse_unmigrated()
    database.close()


def test_the_code_knows_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_a_database_that_is_down_is_a_sentence() -> None:
    database = Database("postgresql+psycopg://nobody@127.0.0.1:1/none")
    with pytest.raises(NotReady, match="can't be reached"):
        database.refuse_unmigrated()
