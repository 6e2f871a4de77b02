"""Why things happened, and what can be taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from dripcourse.store.tables import changes, history
from dripcourse.store.upsert import insert_into


def tell(
    connection: Connection,
    enrolment_id: int,
    at: datetime,
    reason: str,
    detail: Mapping[str, Any] | None = None,
) -> None:
    """Adds a line to an enrolment's story. `detail` holds ids, never addresses or words of a reply."""
    connection.execute(
        insert(history).values(enrolment_id=enrolment_id, at=at, reason=reason, detail=dict(detail or {}))
    )


def story(connection: Connection, enrolment_id: int) -> list[Row[Any]]:
    return list(
        connection.execute(
            select(history).where(history.c.enrolment_id == enrolment_id).order_by(history.c.id)
        )
    )


def add_change(
    connection: Connection,
    enrolment_id: int,
    cause: str,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    at: datetime,
) -> int | None:
    """Keeps what a reply or button changed; None when this cause changed something before."""
    statement = (
        insert_into(connection, changes)
        .values(enrolment_id=enrolment_id, cause=cause, before=dict(before), after=dict(after), at=at)
        .on_conflict_do_nothing(index_elements=[changes.c.cause])
        .returning(changes.c.id)
    )
    return connection.execute(statement).scalar()


def change(connection: Connection, enrolment_id: int, change_id: int | None) -> Row[Any] | None:
    """A change of this enrolment by its id, else its newest."""
    statement = select(changes).where(changes.c.enrolment_id == enrolment_id)
    if change_id is not None:
        statement = statement.where(changes.c.id == change_id)
    return connection.execute(statement.order_by(changes.c.id.desc()).limit(1)).first()


def change_by(connection: Connection, enrolment_id: int, causes: Sequence[str]) -> Row[Any] | None:
    """The change of this enrolment that one of these causes made."""
    statement = select(changes).where(changes.c.cause.in_(causes), changes.c.enrolment_id == enrolment_id)
    return connection.execute(statement).first()


def mark_undone(connection: Connection, change_id: int, at: datetime) -> bool:
    """False: it was taken back before."""
    result = connection.execute(
        update(changes).where(changes.c.id == change_id, changes.c.undone_at.is_(None)).values(undone_at=at)
    )
    return result.rowcount == 1
