"""What a person's reply does: its meaning becomes an event, and the event is decided and written."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from dripcourse.engine.acting import act, load, settle
from dripcourse.engine.asked import asked, change_named
from dripcourse.engine.links import email_key
from dripcourse.engine.parts import Parts
from dripcourse.engine.shelf import Published
from dripcourse.engine.translations import spoken
from dripcourse.engine.undo import beside, undo
from dripcourse.flow import events
from dripcourse.flow.decision import Desk
from dripcourse.flow.hearing import ASK_BACK, ASK_BACK_DAYS, doubt, event_of
from dripcourse.flow.intent import Intent, understand
from dripcourse.flow.machine import advance
from dripcourse.message.address import AddressError
from dripcourse.message.parse import Mail
from dripcourse.store import enrolments, history, letters, people
from dripcourse.store.database import Connection
from dripcourse.store.enrolments import Member

_CARE = ("care-danger", "care-life", "care-own")
_MESSAGE_ID = re.compile(r"[!-;=?-~]{3,200}")  # RFC 5322 §3.6.4, without the brackets


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


@dataclass(frozen=True, slots=True)
class Case:
    """One reply of one person, inside the transaction that acts on it."""

    parts: Parts
    connection: Connection
    published: Published
    member: Member
    reply: Reply

    def act(self, event: events.Event, **details: Any) -> Desk:
        """Decides and writes; returns whether the desk sees the reply."""
        found = {**self.reply.details, **details}
        return act(
            self.parts, self.connection, self.published, self.member, event, self.reply.cause, found
        ).desk

    def written(self, days: float, kinds: tuple[str, ...]) -> bool:
        """Whether a letter of these kinds was written within so many course days."""
        since = self.parts.machine() - timedelta(days=days) / self.parts.settings.rate
        return letters.count_since(self.connection, self.member.id, since, kinds) > 0


def answer(case: Case) -> tuple[str, str, Desk]:
    """Acts on a reply. Returns its meaning, the rule that found it, and whether the desk sees it."""
    context = asked(case.connection, case.published, case.member, case.reply.letter)
    intent = understand(case.reply.typed, case.published.course.answers, context)
    if intent.meaning == "safety" and case.published.course.safety:
        return intent.meaning, intent.reason, _safety(case, intent)
    soon = Desk.URGENT if intent.disturbing else Desk.NO
    if _someone_else(case):
        return intent.meaning, "another-subscriber", _soonest(soon, Desk.SHOWN)
    if context.thread_open and intent.meaning != "stop":
        return intent.meaning, "thread-open", _soonest(soon, Desk.SHOWN)
    return intent.meaning, intent.reason, _soonest(soon, _do(case, intent))


def _soonest(*desks: Desk) -> Desk:
    return max(desks, key=list(Desk).index)


def _someone_else(case: Case) -> bool:
    """From another subscriber's address: a forwarded lesson, perhaps; a person looks at it (D7)."""
    try:
        key = email_key(case.parts.secret, case.reply.mail.sender or "")
    except AddressError:
        return False
    return key != case.member.email_key and people.find(case.connection, key) is not None


def _do(case: Case, intent: Intent) -> Desk:
    if intent.meaning == "undo":
        return _undo(case)
    if intent.meaning == "stop" and intent.everything:
        return _stop_all(case)
    event = event_of(case.published.course, intent)
    return _unclear(case, intent) if event is None else case.act(event, answer=intent.meaning)


def _undo(case: Case) -> Desk:
    """The change that the letter answered names, else the newest; STOP ALL in every course it had ended."""
    cause, details = case.reply.cause, case.reply.details
    change = history.change(case.connection, case.member.id, change_named(case.connection, case.reply.letter))
    named = change.id if change else None
    undo(case.parts, case.connection, case.published, case.member, named, cause, details)
    for other in beside(case.connection, case.member, change) if change else ():
        found = load(case.parts, case.connection, other.enrolment_id)
        if found:
            undo(case.parts, case.connection, *found, other.id, f"{cause}:{other.enrolment_id}", details)
    return Desk.NO


def _unclear(case: Case, intent: Intent) -> Desk:
    decision = doubt(
        case.published.course,
        case.member.person,
        intent,
        len(case.reply.typed),
        case.parts.clock(),
        asked_lately=case.written(ASK_BACK_DAYS, (ASK_BACK,)),
    )
    if decision is None:
        return Desk.NO
    details = {**case.reply.details, "reply_language": spoken(intent.language, case.reply.typed)}
    settle(case.parts, case.connection, case.published, case.member, decision, case.reply.cause, details)
    return decision.desk


def _safety(case: Case, intent: Intent) -> Desk:
    """Sending stops; one caring letter a day at most, a new mail of its own; a person is told."""
    event = events.Safety(intent.care or "danger", intent.silent or "stop" in intent.also)
    decision = advance(case.published.course, case.member.person, event, case.parts.clock())
    if decision.letter and case.written(1, _CARE):
        decision = replace(decision, letter=None)
    settle(case.parts, case.connection, case.published, case.member, decision, case.reply.cause)
    if intent.everything:
        _everywhere_else(case, event)
    return Desk.URGENT


def _stop_all(case: Case) -> Desk:
    """STOP ALL: every course of this person."""
    return _soonest(case.act(events.Stop()), *_everywhere_else(case, events.Stop()))


def _everywhere_else(case: Case, event: events.Event) -> list[Desk]:
    """The same event in the person's other courses. Returns how the desk sees each."""
    desks = []
    for row in enrolments.rows_of(case.connection, case.member.person_id):
        found = load(case.parts, case.connection, row.id) if row.id != case.member.id else None
        if found:
            cause = f"{case.reply.cause}:{row.id}"
            decision = act(case.parts, case.connection, *found, event, cause, case.reply.details)
            desks.append(decision.desk)
    return desks
