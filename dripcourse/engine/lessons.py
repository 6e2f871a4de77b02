"""Sending lessons: claim, decide, note, render and carry, record; one commit for each group.

The commit between two groups records what became of the last one and notes the attempts of the next,
so that nothing is on the wire that the database does not know of.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from datetime import timedelta

from dripcourse.engine import parcel, writing
from dripcourse.engine.acting import put
from dripcourse.engine.parcel import Parcel
from dripcourse.engine.parts import Parts
from dripcourse.engine.shelf import Published
from dripcourse.engine.turn import Answered, turn
from dripcourse.flow.decision import Reason
from dripcourse.flow.events import Tick
from dripcourse.flow.machine import advance
from dripcourse.mail.carrier import Carrier, Envelope
from dripcourse.message import address
from dripcourse.message.compose import compose
from dripcourse.message.outcome import Outcome
from dripcourse.store import enrolments, history
from dripcourse.store.database import Connection, database_now
from dripcourse.store.enrolments import Member

BATCH = 200
_SERVER_REST = timedelta(seconds=30)  # before letters that a troubled server put off are tried again
# A fast course clock must not call a lesson late for a pause the machine takes.
_PATIENCE = timedelta(seconds=3)


def send_lessons(parts: Parts, carrier: Carrier) -> tuple[int, bool]:
    """Sends one batch of due lessons. Returns how many people were looked at and whether to go on at once."""
    token = secrets.token_hex(8)
    waiting, looked_at = _claim(parts, token)
    answered: Answered = []
    trouble = False
    for group in parcel.groups(waiting):
        noted = turn(parts, token, answered, group)
        answered = list(_carry(parts, carrier, noted))
        trouble = any(parcel.server_trouble(outcome) for _, outcome in answered)
        if trouble:
            break
    turn(parts, token, answered, [])
    _let_go(parts, token, [one.member.id for one in waiting], trouble)
    return looked_at, not trouble


def _claim(parts: Parts, token: str) -> tuple[list[Parcel], int]:
    """The lessons to send of one batch, and how many people it held."""
    with parts.database.write() as connection:
        machine = database_now(connection)
        shelf = parts.shelf.refresh(connection)
        rows = enrolments.claim(
            connection, parts.clock(), machine, machine + parts.settings.lease, token, BATCH
        )
        decided = (
            _decide(
                parts,
                connection,
                token,
                shelf[row.course_id],
                enrolments.member(row, shelf[row.course_id].numbers),
            )
            for row in rows
        )
        return [one for one in decided if one], len(rows)


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


def _carry(parts: Parts, carrier: Carrier, noted: Sequence[Parcel]) -> Iterator[tuple[Parcel, Outcome]]:
    if not noted:
        return
    _fetch_texts(parts, noted)
    by_key = {one.member.id: one for one in noted}
    for envelope, outcome in carrier.carry(_envelope(parts, one) for one in noted):
        yield by_key[envelope.key], outcome


def _fetch_texts(parts: Parts, noted: Sequence[Parcel]) -> None:
    """Texts that are not in memory yet, before the network is touched: no transaction is open while it is."""
    missing = {digest for digest in map(_digest, noted) if not parts.shelf.has(digest)}
    if missing:
        with parts.database.read() as connection:
            for digest in missing:
                parts.shelf.compiled(connection, digest)


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


def _let_go(parts: Parts, token: str, ids: list[int], trouble: bool) -> None:
    """After trouble with the server, claims that were not used are free again a little later."""
    if trouble:
        with parts.database.write() as connection:
            enrolments.release(connection, token, ids, database_now(connection) + _SERVER_REST)
