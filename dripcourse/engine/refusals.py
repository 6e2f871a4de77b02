"""An address that can't be written to: who is concerned, in every course."""

from __future__ import annotations

from datetime import timedelta

from dripcourse.engine.acting import act, load
from dripcourse.engine.parts import Parts
from dripcourse.flow.events import Unreachable
from dripcourse.store import enrolments, facts, people
from dripcourse.store.database import Connection

SOFT_BOUNCES = 3  # within a month stop sending too
_MONTH = timedelta(days=30)


def refused_address(
    parts: Parts, connection: Connection, enrolment_id: int, cause: str, *, hard: bool, reason: str = "bounce"
) -> None:
    """A permanent bounce or a complaint stops sending to the address for every course; soft ones count."""
    found = load(parts, connection, enrolment_id)
    if found is None:
        return
    member = found[1]
    if not hard and _soft_bounces(parts, connection, member.person_id) < SOFT_BOUNCES:
        return
    people.suppress(connection, member.email_key, reason, parts.machine())
    for row in enrolments.rows_of(connection, member.person_id):
        other = load(parts, connection, row.id)
        if other:
            act(parts, connection, *other, Unreachable(), f"{cause}:{row.id}")


def _soft_bounces(parts: Parts, connection: Connection, person_id: int) -> int:
    window = int(_MONTH.total_seconds())
    return facts.count(connection, f"soft-bounce:{person_id}", parts.machine(), window)
