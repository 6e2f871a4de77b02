"""The ledger: one row for each lesson to each enrolment, written before the network is touched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, select, update

from dripcourse.store.tables import deliveries
from dripcourse.store.upsert import insert_into

_D = deliveries.c

# The states from which a lesson may be tried again, for the two policies on what a crash left open.
RESEND = ("sending", "deferred", "unknown")
HOLD = ("deferred",)


@dataclass(frozen=True, slots=True)
class Attempt:
    """A lesson about to be sent."""

    enrolment_id: int
    lesson_no: int
    track: str
    round: int = 0

    @property
    def number(self) -> int:
        """One number for it, from which its Message-ID is derived."""
        return (self.enrolment_id << 24) | (self.lesson_no << 8) | self.round


def read_number(number: int) -> tuple[int, int, int]:
    """(enrolment, lesson number, round) back from `Attempt.number`."""
    return number >> 24, number >> 8 & 0xFFFF, number & 0xFF


def note(
    connection: Connection, attempts: Sequence[Attempt], token: str, now: datetime, again: Sequence[str]
) -> dict[int, int]:
    """Writes down that these lessons are about to be sent; must be committed before they are.

    Returns how many attempts there have been, by enrolment, for those that may go: a lesson that was
    sent or refused is not among them. `again`: RESEND or HOLD.
    """
    if not attempts:
        return {}
    statement = insert_into(connection, deliveries).values(
        [
            {
                "enrolment_id": a.enrolment_id, "lesson_no": a.lesson_no, "round": a.round, "track": a.track,
                "state": "sending", "noted_at": now, "attempts": 1, "claim": token,
            }
            for a in attempts
        ]
    )  # fmt: skip
    statement = statement.on_conflict_do_update(
        index_elements=[_D.enrolment_id, _D.lesson_no, _D.round],
        set_={"state": "sending", "noted_at": now, "attempts": _D.attempts + 1, "claim": token},
        where=_D.state.in_(again),
    )
    rows = connection.execute(statement.returning(_D.enrolment_id, _D.attempts))
    return {row.enrolment_id: row.attempts for row in rows}


def close(connection: Connection, attempt: Attempt, state: str, code: int | None, now: datetime) -> None:
    """Records what became of an attempt: sent, deferred, refused or unknown."""
    connection.execute(
        update(deliveries).where(_one(attempt)).values(state=state, code=code, done_at=now, claim=None)
    )


def _one(attempt: Attempt) -> Any:
    return and_(
        _D.enrolment_id == attempt.enrolment_id,
        _D.lesson_no == attempt.lesson_no,
        _D.round == attempt.round,
    )


def anything_open(connection: Connection) -> bool:
    """Whether any attempt has been noted and not closed."""
    return (
        connection.execute(select(_D.enrolment_id).where(_D.state == "sending").limit(1)).first() is not None
    )


def of_enrolment(connection: Connection, enrolment_id: int) -> list[Any]:
    """All rows of an enrolment, oldest first."""
    return list(
        connection.execute(select(deliveries).where(_D.enrolment_id == enrolment_id).order_by(_D.noted_at))
    )


def newest_sent(connection: Connection, enrolment_id: int) -> Any:
    """The row of the lesson that went out last, None before the first."""
    return connection.execute(
        select(deliveries)
        .where(_D.enrolment_id == enrolment_id, _D.state == "sent")
        .order_by(_D.done_at.desc())
        .limit(1)
    ).first()
