"""Handles: what only one person was given, in links and reply addresses (D7)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from dripcourse.store.tables import handles
from dripcourse.store.upsert import insert_or_ignore

REPLY = "reply"
LINK = "link"
CONFIRM = "confirm"


@dataclass(frozen=True, slots=True)
class Handle:
    token: str
    purpose: str
    enrolment_id: int


def give(connection: Connection, enrolment_id: int, tokens: dict[str, str]) -> None:
    """Keeps an enrolment's tokens, by purpose; those it has already stay."""
    insert_or_ignore(
        connection,
        handles,
        [
            {"token": token, "purpose": purpose, "enrolment_id": enrolment_id}
            for purpose, token in tokens.items()
        ],
    )


def find(connection: Connection, token: str) -> Handle | None:
    row = connection.execute(select(handles).where(handles.c.token == token.lower())).first()
    return Handle(row.token, row.purpose, row.enrolment_id) if row else None
