"""What waits for a person, and the coach's answer to it."""

from __future__ import annotations

from secrets import token_hex

from dripcourse.engine.acting import load
from dripcourse.engine.parts import Parts
from dripcourse.engine.replies import thread
from dripcourse.errors import FormError
from dripcourse.flow.state import Status
from dripcourse.message.parse import parse
from dripcourse.store import inbox, letters
from dripcourse.store.database import Connection

ANSWER = "coach-answer"
LONGEST = 20_000  # characters of an answer


def waiting(parts: Parts) -> list[str]:
    """A line for each open mail; never its words."""
    with parts.database.read() as connection:
        rows = inbox.desk(connection)
    if not rows:
        return ["Nothing waits for you."]
    return [
        f"{row.id}  {row.desk}  {row.received_at:%Y-%m-%d %H:%M} UTC  "
        f"enrolment {row.enrolment_id or 'unknown'}  {row.intent or row.kind or 'not read'} ({row.reason})"
        for row in rows
    ]


def show(parts: Parts, number: int) -> str:
    """What the person typed; for a mail that couldn't be read, its subject and size."""
    with parts.database.read() as connection:
        row = inbox.by_id(connection, number)
    if row is None or row.desk == "no":
        raise FormError(
            "number", f"There is no number {number} on the desk; `dripcourse desk list` shows them."
        )
    if row.typed:
        return _harmless(row.typed)
    mail = parse(row.raw or b"")
    return f"(nothing could be read) Subject: {_harmless(mail.subject)}; {len(row.raw or b'')} bytes"


def _harmless(text: str) -> str:
    """Without signs that a terminal would obey."""
    return "".join(sign if sign.isprintable() or sign in "\n\t" else " " for sign in text)


def answer(parts: Parts, number: int, text: str) -> None:
    """Writes to the person and opens a thread: until it is closed, replies come to the desk."""
    words = text.replace("\0", "").strip()
    if not words or len(words) > LONGEST:
        raise FormError("text", f"Write an answer of 1 to {LONGEST} characters.")
    with parts.database.write() as connection:
        row = inbox.by_id(connection, number)
        if row is None or row.desk == "no" or not _reachable(parts, connection, row.enrolment_id):
            raise FormError("number", f"Number {number} is not from anyone we can write to.")
        mail = parse(row.raw or b"")
        details = {"message": words, **thread(mail)}
        letters.write(
            connection, row.enrolment_id, ANSWER, f"desk:{number}:{token_hex(4)}", parts.machine(), details
        )
        inbox.open_thread(connection, number)
    parts.ring("deliver")


def _reachable(parts: Parts, connection: Connection, enrolment_id: int | None) -> bool:
    found = load(parts, connection, enrolment_id, lock=False) if enrolment_id else None
    if found is None:
        return False
    member = found[1]
    unwritable = (Status.PENDING, Status.BOUNCED)
    return bool(member.email) and not member.suppressed and member.person.status not in unwritable


def close(parts: Parts, number: int) -> None:
    with parts.database.write() as connection:
        if not inbox.close_desk(connection, number, parts.machine()):
            raise FormError("number", f"Number {number} is not open on the desk.")
