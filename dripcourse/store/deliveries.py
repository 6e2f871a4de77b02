"""The ledger: one row for each lesson to each enrolment, written before the network is touched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from dripcourse.store.tables import deliveries

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
