"""Taking a change back (D8): the one a letter named, else the newest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from dripcourse.engine.acting import load, put, write_letter
from dripcourse.engine.parts import Parts
from dripcourse.engine.shelf import Published
from dripcourse.flow.state import Status
from dripcourse.flow.undo import restored, untouched
from dripcourse.store import enrolments, history
from dripcourse.store.database import Connection, Row
from dripcourse.store.enrolments import Member

STOP_UNDO = timedelta(days=30)


def undo(
    parts: Parts,
    connection: Connection,
    published: Published,
    member: Member,
    change_id: int | None,
    cause: str,
    details: dict[str, object] | None = None,
) -> bool:
    """True: taken back. False: something later touched it, or there was nothing; the letter says so."""
    done = _take_back(parts, connection, published, member, change_id)
    history.tell(
        connection, member.id, parts.clock(), "undone" if done else "nothing-to-undo", {"cause": cause}
    )
    if done or member.person.status not in (Status.LEFT, Status.PENDING):
        fresh = load(parts, connection, member.id)
        assert fresh is not None
        kind = "undone" if done else "nothing-to-undo"
        write_letter(parts, connection, fresh[1], kind, cause, details or {})
    return done


def beside(connection: Connection, member: Member, change: Row[Any]) -> Iterator[Row[Any]]:
    """What the same reply changed in the person's other courses, as STOP ALL does."""
    reply = ":".join(change.cause.split(":")[:2])
    for row in enrolments.rows_of(connection, member.person_id):
        found = history.change_by(connection, row.id, (reply, f"{reply}:{row.id}"))
        if found and row.id != member.id:
            yield found


def _take_back(
    parts: Parts, connection: Connection, published: Published, member: Member, change_id: int | None
) -> bool:
    change = history.change(connection, member.id, change_id)
    if change is None or change.undone_at is not None:
        return False
    if not untouched(change.before, change.after, member.person):
        return False
    stopped = change.after["status"] == Status.LEFT.value
    if stopped and parts.machine() - change.at > STOP_UNDO / parts.settings.rate:
        return False
    if not history.mark_undone(connection, change.id, parts.machine()):
        return False
    before = restored(member.person, change.before, change.after, parts.clock())
    put(parts, connection, published, member, before)
    return True
