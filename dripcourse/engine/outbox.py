"""Sending letters that are not lessons: claim a group, render, carry, record."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dripcourse.engine import parcel, writing
from dripcourse.engine.acting import load
from dripcourse.engine.coach import coach_mail
from dripcourse.engine.parts import Parts
from dripcourse.engine.refusals import refused_address
from dripcourse.engine.shelf import Published
from dripcourse.flow.state import Status
from dripcourse.mail.carrier import Carrier, Envelope
from dripcourse.message import address
from dripcourse.message.compose import Outgoing, compose
from dripcourse.message.outcome import Deferred, Outcome, Refused, Scope, Sent, Unknown
from dripcourse.store import deliveries, letters
from dripcourse.store.database import Connection, Row, database_now
from dripcourse.store.enrolments import Member

AGAIN, HELP = "again", "help"

# Who may still be written to, and what. Everyone else gets every letter.
_ONLY = {
    Status.PENDING: {"confirm"},
    Status.HELD: {"care-danger", "care-life", "care-own", "coach-answer"},
    Status.LEFT: {"goodbye", "undone", "nothing-to-undo", "coach-answer"},
    Status.BOUNCED: set[str](),
}


@dataclass(frozen=True, slots=True)
class _Ready:
    row: Row[Any]
    mail: Outgoing | None  # None: nobody is to get it any more


def send_letters(parts: Parts, carrier: Carrier) -> tuple[int, bool]:
    """Sends one group of waiting letters. Returns how many were taken and whether to go on at once."""
    token = secrets.token_hex(8)
    with parts.database.write() as connection:
        now = database_now(connection)
        resend = parts.settings.unknown == "resend"
        rows = letters.claim(connection, now, now + parts.settings.lease, token, parcel.GROUP, resend=resend)
    with parts.database.read() as connection:
        ready = [_Ready(row, _mail(parts, connection, row)) for row in rows]
    outcomes = dict(_carry(parts, carrier, ready))
    with parts.database.write() as connection:
        for one in ready:
            _record(parts, connection, token, one, outcomes.get(one.row.id))
    trouble = any(parcel.server_trouble(outcome) for outcome in outcomes.values())
    return len(rows), not trouble


def _carry(parts: Parts, carrier: Carrier, ready: list[_Ready]) -> Iterator[tuple[int, Outcome]]:
    envelopes = (
        Envelope(one.row.id, one.mail.envelope_from, one.mail.to, compose(one.mail))
        for one in ready
        if one.mail
    )
    for envelope, outcome in carrier.carry(envelopes):
        yield envelope.key, outcome


def _mail(parts: Parts, connection: Connection, row: Row[Any]) -> Outgoing | None:
    message_id = writing.message_id(parts, "l", row.id)
    if row.to_coach:
        return coach_mail(parts, connection, row, message_id)
    found = load(parts, connection, row.enrolment_id, lock=False)
    if found is None:
        return None
    published, member = found
    if member.suppressed or not member.email or row.kind not in _ONLY.get(member.person.status, {row.kind}):
        return None
    digest, details = _text(connection, published, member, row)
    words = writing.write(parts, connection, published, member, digest, details)
    return writing.outgoing(
        parts,
        published,
        member,
        words,
        message_id,
        bounces_to=address.bounce_address(parts.secret, "l", row.id, parts.settings.reply_domain),
        subscribed=row.kind != writing.CONFIRM,
        answers=row.details.get("answers"),
        extra=writing.demo_headers(published.course.id, None, None),
    )


def _text(
    connection: Connection, published: Published, member: Member, row: Row[Any]
) -> tuple[str, Mapping[str, Any]]:
    """The hash of a letter's text and what fills it. AGAIN is the last lesson once more, as a letter."""
    last = deliveries.newest_sent(connection, member.id) if row.kind == AGAIN else None
    lesson = published.numbers.by_number.get(last.lesson_no, "") if last else ""
    digest = published.hash_of("lesson", lesson, member.language)
    if digest:
        return digest, {**row.details, "lesson": lesson}
    kind = HELP if row.kind == AGAIN else row.kind
    return writing.letter_text(published, kind, member.language), row.details


def _record(parts: Parts, connection: Connection, token: str, one: _Ready, outcome: Outcome | None) -> None:
    now, row = parts.machine(), one.row
    if one.mail is None:
        letters.close(connection, row.id, token, "dropped", None, now)
    elif isinstance(outcome, Sent):
        letters.close(connection, row.id, token, "sent", outcome.code, now)
    elif isinstance(outcome, Unknown) and parts.settings.unknown == "hold":
        letters.close(connection, row.id, token, "unknown", None, now)
    elif isinstance(outcome, Refused) and outcome.scope in (Scope.RECIPIENT, Scope.MESSAGE):
        letters.close(connection, row.id, token, "refused", outcome.code, now)
        if row.enrolment_id and not row.to_coach and outcome.scope is Scope.RECIPIENT:
            refused_address(parts, connection, row.enrolment_id, f"letter:{row.id}", hard=outcome.hard)
    else:
        state = "unknown" if isinstance(outcome, Unknown) else "deferred"
        code = outcome.code if isinstance(outcome, Deferred | Refused) else None
        letters.put_off(connection, row.id, token, state, code, now + parcel.pause(row.attempts))
