"""Sending lessons: claim, decide, note, render and carry, record; one commit for each group.

The commit between two groups records what became of the last one and notes the attempts of the next,
so that nothing is on the wire that the database does not know of.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from dripcourse.engine import parcel, writing
from dripcourse.engine.acting import load, put
from dripcourse.engine.parts import Parts
from dripcourse.engine.refusals import refused_address
from dripcourse.engine.shelf import Published
from dripcourse.flow import walk
from dripcourse.flow.decision import Reason
from dripcourse.flow.events import LessonSent, Tick
from dripcourse.flow.machine import advance
from dripcourse.mail.carrier import Carrier, Envelope
from dripcourse.message import address
from dripcourse.message.compose import compose
from dripcourse.message.outcome import Outcome, Refused, Scope, Sent, Unknown
from dripcourse.store import deliveries, enrolments, history
from dripcourse.store.database import Connection, database_now
from dripcourse.store.deliveries import Attempt
from dripcourse.store.enrolments import Member

BATCH = 200
_SERVER_REST = timedelta(seconds=30)  # before letters that a troubled server put off are tried again
# A fast course clock must not call a lesson late for a pause the machine takes.
_PATIENCE = timedelta(seconds=3)


@dataclass(frozen=True, slots=True)
class Parcel:
    """A lesson that is to go to someone now."""

    published: Published
    member: Member
    lesson: str
    reason: Reason
    tries: int = 1

    @property
    def attempt(self) -> Attempt:
        number = self.published.numbers.by_lesson[self.lesson]
        return Attempt(self.member.id, number, self.member.person.track)


Answered = list[tuple[Parcel, Outcome]]


def send_lessons(parts: Parts, carrier: Carrier) -> tuple[int, bool]:
    """Sends one batch of due lessons. Returns how many people were looked at and whether to go on at once."""
    token = secrets.token_hex(8)
    with parts.database.write() as connection:
        machine = database_now(connection)
        shelf = parts.shelf.refresh(connection)
        rows = enrolments.claim(
            connection, parts.clock(), machine, machine + parts.settings.lease, token, BATCH
        )
        claimed = [
            (shelf[row.course_id], enrolments.member(row, shelf[row.course_id].numbers)) for row in rows
        ]
        waiting = [one for one in (_decide(parts, connection, token, *pair) for pair in claimed) if one]
    answered: Answered = []
    trouble = False
    for group in parcel.groups(waiting):
        noted = _turn(parts, token, answered, [] if trouble else group)
        answered = list(_carry(parts, carrier, noted))
        trouble = trouble or any(parcel.server_trouble(outcome) for _, outcome in answered)
        if trouble:
            break
    _turn(parts, token, answered, [])
    _let_go(parts, token, [one.member.id for one in waiting], trouble)
    return len(rows), not trouble


def _decide(
    parts: Parts, connection: Connection, token: str, published: Published, member: Member
) -> Parcel | None:
    """The lesson to send; whatever else is decided is written at once."""
    if member.suppressed or not member.email:
        enrolments.release(connection, token, [member.id], enrolments.NEVER)
        return None
    decision = advance(published.course, member.person, Tick(), parts.clock(), _patience(parts, published))
    if decision.lesson:
        return Parcel(published, member, decision.lesson, decision.reason)
    put(parts, connection, published, member, decision.after)
    if decision.reason is not Reason.NOT_DUE:
        history.tell(connection, member.id, parts.clock(), decision.reason.value)
    return None


def _patience(parts: Parts, published: Published) -> timedelta:
    own = timedelta(hours=published.course.schedule.max_late_hours)
    return max(own, _PATIENCE * parts.settings.rate)


def _turn(parts: Parts, token: str, answered: Answered, group: Sequence[Parcel]) -> list[Parcel]:
    """One commit: records the last group's answers and notes the next group's attempts."""
    if not answered and not group:
        return []
    with parts.database.write() as connection:
        now = database_now(connection)
        for one, outcome in answered:
            _record(parts, connection, token, one, outcome, now)
        return _note(parts, connection, token, group, now)


def _note(
    parts: Parts, connection: Connection, token: str, group: Sequence[Parcel], now: datetime
) -> list[Parcel]:
    """Those of the group that may go: nobody decided about them since, and the ledger has no sent row."""
    decided = [(one.member.id, one.member.revision) for one in group]
    held = enrolments.hold_claims(connection, decided, token, now + parts.settings.lease)
    again = deliveries.RESEND if parts.settings.unknown == "resend" else deliveries.HOLD
    attempts = [one.attempt for one in group if one.member.id in held]
    tries = deliveries.note(connection, attempts, token, now, again)
    for one in group:
        if one.member.id in held and one.member.id not in tries:
            _already_done(parts, connection, token, one)
    return [
        Parcel(one.published, one.member, one.lesson, one.reason, tries[one.member.id])
        for one in group
        if one.member.id in tries
    ]


def _carry(parts: Parts, carrier: Carrier, noted: Sequence[Parcel]) -> Iterator[tuple[Parcel, Outcome]]:
    if not noted:
        return
    with parts.database.read() as connection:  # texts of a new version may have to be fetched
        for one in noted:
            parts.shelf.compiled(connection, _digest(one))
    by_key = {one.member.id: one for one in noted}
    envelopes = (_envelope(parts, one) for one in noted)
    for envelope, outcome in carrier.carry(envelopes):
        yield by_key[envelope.key], outcome


def _digest(one: Parcel) -> str:
    digest = one.published.hash_of("lesson", one.lesson, one.member.language)
    assert digest is not None
    return digest


def _envelope(parts: Parts, one: Parcel) -> Envelope:
    number = one.attempt.number
    words = writing.fill(parts, one.published, one.member, _digest(one), {"lesson": one.lesson})
    bounces = address.bounce_address(parts.secret, "d", number, parts.settings.reply_domain)
    mail = writing.outgoing(
        parts,
        one.published,
        one.member,
        words,
        writing.message_id(parts, "d", number),
        bounces_to=bounces,
        extra=writing.demo_headers(one.published.course.id, one.member.person.track, one.lesson),
    )
    return Envelope(one.member.id, bounces, mail.to, compose(mail))


def _record(
    parts: Parts, connection: Connection, token: str, one: Parcel, outcome: Outcome, now: datetime
) -> None:
    code = None if isinstance(outcome, Unknown) else outcome.code
    match outcome:
        case Sent():
            deliveries.close(connection, one.attempt, "sent", code, now)
            _walked(parts, connection, token, one, one.reason)
        case Refused(scope=Scope.RECIPIENT):
            deliveries.close(connection, one.attempt, "refused", code, now)
            _refused(parts, connection, token, one, outcome)
        case Refused(scope=Scope.MESSAGE):
            deliveries.close(connection, one.attempt, "refused", code, now)
            _walked(parts, connection, token, one, Reason.REFUSED)
        case Unknown() if parts.settings.unknown == "hold":
            deliveries.close(connection, one.attempt, "unknown", code, now)
            _walked(parts, connection, token, one, Reason.HELD_UNKNOWN)
        case _:
            state = "unknown" if isinstance(outcome, Unknown) else "deferred"
            deliveries.close(connection, one.attempt, state, code, now)
            enrolments.release(connection, token, [one.member.id], now + parcel.pause(one.tries))


def _walked(parts: Parts, connection: Connection, token: str, one: Parcel, reason: Reason) -> None:
    """The lesson is behind this person, also when a reply changed everything while it was on its way."""
    event, now = LessonSent(one.lesson), parts.clock()
    after = advance(one.published.course, one.member.person, event, now).after
    due = walk.due(one.published.course, after, now)
    values = enrolments.columns(after, due, one.published.version, one.published.numbers)
    if not enrolments.advance(connection, one.member, token, values):
        found = load(parts, connection, one.member.id)
        assert found is not None
        put(parts, connection, *found, advance(found[0].course, found[1].person, event, now).after)
    detail = {"lesson": one.lesson, "track": one.member.person.track, "tries": one.tries}
    history.tell(connection, one.member.id, now, reason.value, detail)


def _already_done(parts: Parts, connection: Connection, token: str, one: Parcel) -> None:
    """The ledger knows this lesson as sent, refused or held though the walk does not: the ledger is right."""
    _walked(parts, connection, token, one, Reason.LESSON_RECORDED)


def _refused(parts: Parts, connection: Connection, token: str, one: Parcel, outcome: Refused) -> None:
    cause = f"lesson:{one.member.id}:{one.attempt.lesson_no}"
    refused_address(parts, connection, one.member.id, cause, hard=outcome.hard)
    _walked(parts, connection, token, one, Reason.REFUSED)


def _let_go(parts: Parts, token: str, ids: list[int], trouble: bool) -> None:
    """Claims that were not used are free again; after trouble with the server, a little later."""
    with parts.database.write() as connection:
        rest = database_now(connection) + _SERVER_REST if trouble else None
        enrolments.release(connection, token, ids, rest)
