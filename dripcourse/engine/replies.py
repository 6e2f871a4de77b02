"""What a person's reply does: its meaning becomes an event, and the event is decided and written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time, timedelta
from typing import Any

from dripcourse.engine.acting import act, load, settle, write_letter
from dripcourse.engine.asked import ASK_BACK, asked, change_named
from dripcourse.engine.links import email_key
from dripcourse.engine.parts import Parts
from dripcourse.engine.shelf import Published
from dripcourse.engine.undo import undo
from dripcourse.flow import events
from dripcourse.flow.decision import Desk
from dripcourse.flow.intent import Intent, understand
from dripcourse.flow.machine import DEFAULT_PAUSE_DAYS, advance
from dripcourse.flow.state import Status
from dripcourse.message.address import AddressError
from dripcourse.message.parse import Mail
from dripcourse.store import enrolments, history, letters, people
from dripcourse.store.database import Connection
from dripcourse.store.enrolments import Member

RECEIVED = "desk-received"
MOST_PAUSE_DAYS = 365
_CARE = ("care-danger", "care-life", "care-own")
_WRITABLE = (Status.ACTIVE, Status.PAUSED, Status.FINISHED)
_MESSAGE_ID = re.compile(r"[!-;=?A-~]{3,200}")


@dataclass(frozen=True, slots=True)
class Reply:
    """A person's mail: its number in the inbox, what they typed, and the letter of ours it answers."""

    number: int
    mail: Mail
    typed: str
    letter: tuple[str, int] | None

    @property
    def cause(self) -> str:
        return f"in:{self.number}"

    @property
    def details(self) -> dict[str, Any]:
        """The confirmation goes into the same thread."""
        return thread(self.mail)


def thread(mail: Mail) -> dict[str, Any]:
    """The details that put a letter into the thread of a person's mail, if its Message-ID can be repeated."""
    answers = mail.message_id or ""
    return {"answers": answers} if _MESSAGE_ID.fullmatch(answers) else {}


def answer(
    parts: Parts, connection: Connection, published: Published, member: Member, reply: Reply
) -> tuple[str, str, Desk]:
    """Acts on a reply. Returns its meaning, the rule that found it, and whether the desk sees it."""
    context = asked(connection, published, member, reply.letter)
    intent = understand(reply.typed, published.course.answers, context)
    if intent.meaning == "safety" and published.course.safety:
        return intent.meaning, intent.reason, _safety(parts, connection, published, member, reply, intent)
    if _someone_else(parts, connection, member, reply.mail):
        return intent.meaning, "another-subscriber", Desk.SHOWN
    if context.thread_open and intent.meaning != "stop":
        return intent.meaning, "thread-open", Desk.SHOWN
    desk = _do(parts, connection, published, member, reply, intent)
    return intent.meaning, intent.reason, desk


def _someone_else(parts: Parts, connection: Connection, member: Member, mail: Mail) -> bool:
    """From another subscriber's address: a forwarded lesson, perhaps; a person looks at it (D7)."""
    try:
        key = email_key(parts.secret, mail.sender or "")
    except AddressError:
        return False
    return key != member.email_key and people.find(connection, key) is not None


def _do(
    parts: Parts,
    connection: Connection,
    published: Published,
    member: Member,
    reply: Reply,
    intent: Intent,
) -> Desk:
    if intent.meaning == "undo":
        named = change_named(connection, reply.letter)
        undo(parts, connection, published, member, named, reply.cause, reply.details)
        return Desk.NO
    if intent.meaning == "stop" and intent.everything:
        return _stop_all(parts, connection, member, reply)
    event = _event(published, intent)
    if event is None:
        return _unclear(parts, connection, published, member, reply, intent)
    details = {**reply.details, "answer": intent.meaning}
    return act(parts, connection, published, member, event, reply.cause, details).desk


def _event(published: Published, intent: Intent) -> events.Event | None:
    """The event of a clear meaning; None for an unclear one."""
    if published.course.answer(intent.meaning):
        return events.Answered(intent.meaning)
    match intent.meaning:
        case "stop":
            return events.Stop()
        case "pause":
            return events.Pause(min(intent.days or DEFAULT_PAUSE_DAYS, MOST_PAUSE_DAYS))
        case "resume":
            return events.Resume()
        case "slower":
            return events.Pace(+1)
        case "faster":
            return events.Pace(-1)
        case "time" if intent.hour:
            return events.Hour(time.fromisoformat(intent.hour))
        case "again":
            return events.Again()
        case "help":
            return events.Help()
        case _:
            return None


def _unclear(
    parts: Parts,
    connection: Connection,
    published: Published,
    member: Member,
    reply: Reply,
    intent: Intent,
) -> Desk:
    """Thanks need nothing; what may be an answer is asked back once a week; all else needs a person."""
    if intent.reason in ("thanks", "empty"):
        return Desk.NO
    writable = member.person.status in _WRITABLE
    if intent.reason in ("ambiguous", "foreign") and writable and _may_ask(parts, connection, member):
        write_letter(parts, connection, member, ASK_BACK, reply.cause, reply.details)
        history.tell(connection, member.id, parts.clock(), "asked-back", {"cause": reply.cause})
        return Desk.SHOWN if intent.reason == "foreign" else Desk.NO
    desk = act(parts, connection, published, member, events.Wrote(), reply.cause, reply.details).desk
    if intent.reason == "disturbing":
        return Desk.URGENT
    if writable and intent.reason == "message":
        write_letter(parts, connection, member, RECEIVED, reply.cause, reply.details)
    return desk


def _may_ask(parts: Parts, connection: Connection, member: Member) -> bool:
    week = timedelta(days=7) / parts.settings.rate
    return letters.count_since(connection, member.id, parts.machine() - week, (ASK_BACK,)) == 0


def _safety(
    parts: Parts,
    connection: Connection,
    published: Published,
    member: Member,
    reply: Reply,
    intent: Intent,
) -> Desk:
    """Sending stops; one caring letter a day at most, a new mail of its own; a person is told."""
    silent = intent.silent or "stop" in intent.also
    event = events.Safety(intent.care or "danger", silent)
    decision = advance(published.course, member.person, event, parts.clock())
    day = timedelta(days=1) / parts.settings.rate
    if decision.letter and letters.count_since(connection, member.id, parts.machine() - day, _CARE):
        decision = type(decision)(decision.reason, decision.after, desk=decision.desk)
    settle(parts, connection, published, member, decision, reply.cause)
    return Desk.URGENT


def _stop_all(parts: Parts, connection: Connection, member: Member, reply: Reply) -> Desk:
    desk = Desk.NO
    for row in enrolments.rows_of(connection, member.person_id):
        found = load(parts, connection, row.id)
        if found:
            cause = reply.cause if row.id == member.id else f"{reply.cause}:{row.id}"
            decision = act(parts, connection, *found, events.Stop(), cause, reply.details)
            desk = decision.desk if decision.desk is not Desk.NO else desk
    return desk
