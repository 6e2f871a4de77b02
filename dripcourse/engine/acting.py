"""Writing down what was decided: enrolment, change, letter and story in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from dripcourse.engine.parts import Parts
from dripcourse.engine.shelf import Published
from dripcourse.flow import undo, walk
from dripcourse.flow.decision import Decision, Reason
from dripcourse.flow.events import Event
from dripcourse.flow.machine import advance
from dripcourse.flow.state import Enrolment
from dripcourse.store import enrolments, history, letters, people
from dripcourse.store.database import Connection
from dripcourse.store.enrolments import Member

LETTERS_A_DAY = 10  # automatic letters to one person, in all courses; STOP and care are exempt


def load(
    parts: Parts, connection: Connection, enrolment_id: int, *, lock: bool = True
) -> tuple[Published, Member] | None:
    """An enrolment with its course, locked so that nobody else decides about it meanwhile."""
    row = enrolments.row(connection, enrolment_id, lock=lock)
    if row is None:
        return None
    published = parts.shelf.by_id(connection, row.course_id)
    return published, enrolments.member(row, published.numbers)


def act(
    parts: Parts,
    connection: Connection,
    published: Published,
    member: Member,
    event: Event,
    cause: str,
    details: Mapping[str, Any] | None = None,
) -> Decision:
    """Decides what an event means for a locked enrolment and writes it. `cause` makes it happen once."""
    decision = advance(published.course, member.person, event, parts.clock())
    settle(parts, connection, published, member, decision, cause, details)
    return decision


def settle(
    parts: Parts,
    connection: Connection,
    published: Published,
    member: Member,
    decision: Decision,
    cause: str,
    details: Mapping[str, Any] | None = None,
) -> None:
    """Writes a decision about a locked enrolment."""
    change = None
    if decision.after != member.person:
        put(parts, connection, published, member, decision.after)
        if decision.undoable:
            change = history.add_change(
                connection,
                member.id,
                cause,
                undo.facts(member.person),
                undo.facts(decision.after),
                parts.machine(),
            )
    told = {"cause": cause, "track": decision.after.track, "status": decision.after.status.value}
    history.tell(connection, member.id, parts.clock(), decision.reason.value, told)
    if decision.letter:
        words = {**(details or {}), **({"change": change} if change else {})}
        if decision.reason in (Reason.STAYS, Reason.ALREADY_THERE):
            words.setdefault("change", 0)  # UNDO in reply to this letter never means an older change
        write_letter(parts, connection, member, decision.letter, cause, words)


def put(parts: Parts, connection: Connection, published: Published, member: Member, after: Enrolment) -> None:
    due = walk.due(published.course, after, parts.clock())
    values = enrolments.columns(after, due, published.version, published.numbers)
    enrolments.decide(connection, member.id, values)


def write_letter(
    parts: Parts, connection: Connection, member: Member, kind: str, cause: str, details: Mapping[str, Any]
) -> None:
    """Into the outbox, unless this person has had more letters today than a machine should write."""
    if kind not in letters.STOP_LETTERS and _letters_today(parts, connection, member) >= LETTERS_A_DAY:
        history.tell(connection, member.id, parts.clock(), "too-many-letters", {"letter": kind})
        return
    letters.write(connection, member.id, kind, cause, parts.machine(), details)


def _letters_today(parts: Parts, connection: Connection, member: Member) -> int:
    since = parts.machine() - timedelta(days=1) / parts.settings.rate
    return people.letters_since(connection, member.person_id, since, letters.STOP_LETTERS)
