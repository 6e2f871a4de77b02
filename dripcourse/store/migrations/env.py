"""Alembic's way in: it is handed the engine by `Database.migrate`."""

from __future__ import annotations

from alembic import context

from dripcourse.store.tables import metadata

with context.config.attributes["engine"].begin() as connection:
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
    context.run_migrations()
