"""Sending lessons: claim, decide, note, render and carry, record; one commit for each group.

The commit between two groups records what became of the last one and notes the attempts of the next,
so that nothing is on the wire that the database does not know of.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial

from dripcourse.engine import parcel, writing
from dripcourse.engine.acting import put
from dripcourse.engine.carrying import carry
from dripcourse.engine.parcel import Parcel
from dripcourse.engine.parts import Parts
from dripcourse.engine.run import Run
from dripcourse.engine.shelf import Published
from dripcourse.engine.trouble import of_relay
from dripcourse.engine.turn import Answered, turn
from dripcourse.flow import walk
from dripcourse.flow.decision import Decision, Reason
from dripcourse.flow.events import LessonSent, Tick
from dripcourse.flow.machine import advance
from dripcourse.mail.carrier import Envelope
from dripcourse.message.outcome import Outcome
from dripcourse.store import enrolments, history, pauses
from dripcourse.store import turn as rows
from dripcourse.store.database import Connection, Row, database_now
from dripcourse.store.enrolments import Member

BATCH = 200
_SERVER_REST = timedelta(seconds=30)  # before letters that a troubled server put off are tried again
_BROKEN_REST = timedelta(hours=1)  # before somebody whose row makes no sense is looked at again
# A fast course clock must not call a lesson late for a pause the machine takes.
_PATIENCE = timedelta(seconds=3)

_log = logging.getLogger(__name__)


def send_lessons(run: Run) -> int:
    """Sends one batch of due lessons. Returns how many people were looked at."""
    waiting, looked_at = _claim(run)
    answered: Answered = []
    rests = False
    for group in parcel.groups(waiting):
        noted, rests = turn(run, answered, group)
        answered = list(_carry(run, noted))
        run.trouble = any(of_relay(outcome) for _, outcome in answered)
        if run.trouble or rests:  # after a rest has begun, a new claim leaves that domain group out
            break
    turn(run, answered, ())
    if run.trouble or rests:
        _let_go(run, [one.member.id for one in waiting])
    return looked_at


def _claim(run: Run) -> tuple[list[Parcel], int]:
    """The lessons to send of one batch, and how many people it held."""
    parts = run.parts
    with parts.database.write() as connection:
        machine = database_now(connection)
        shelf = parts.shelf.refresh(connection)
        run.resting = pauses.known(connection)
        taken = enrolments.claim(
            connection, parts.clock(), machine, machine + parts.settings.lease, run.token, BATCH
        )
        decided = [_decide(run, connection, shelf[row.course_id], row, machine) for row in taken]
        return [one for one in decided if one], len(taken)


def _decide(
    run: Run, connection: Connection, published: Published, row: Row[tuple[object, ...]], machine: datetime
) -> Parcel | None:
    """The lesson to send; whatever else is decided is written at once."""
    try:
        member = enrolments.member(row, published.numbers)
        decision, found = _parcel(run.parts, published, member)
    except Exception as error:  # one row that makes no sense must not stop everyone
        _log.error("enrolment %d can't be decided about (%s)", row.id, type(error).__name__)
        enrolments.release(connection, run.token, [row.id], machine + _BROKEN_REST)
        return None
    if member.suppressed or not member.email:
        enrolments.release(connection, run.token, [member.id], enrolments.NEVER)
    elif found is None:
        put(run.parts, connection, published, member, decision.after)
        if decision.reason is not Reason.NOT_DUE:
            history.tell(connection, member.id, run.parts.clock(), decision.reason.value)
    elif until := run.rests_until(found.domain_group, machine):
        enrolments.release(connection, run.token, [member.id], until)
    else:
        return found
    return None


def _parcel(parts: Parts, published: Published, member: Member) -> tuple[Decision, Parcel | None]:
    course, now = published.course, parts.clock()
    decision = advance(course, member.person, Tick(), now, _patience(parts, published))
    if not decision.lesson:
        return decision, None
    after = advance(course, member.person, LessonSent(decision.lesson), now).after
    following = walk.due(course, after, now)
    return decision, Parcel(published, member, decision.lesson, decision.reason, after, following)


def _patience(parts: Parts, published: Published) -> timedelta:
    own = timedelta(hours=published.course.schedule.max_late_hours)
    return max(own, _PATIENCE * parts.settings.rate)


def _carry(run: Run, noted: Sequence[Parcel]) -> Iterator[tuple[Parcel, Outcome]]:
    if not noted:
        return
    _fetch_texts(run.parts, noted)
    by_key = {one.member.id: one for one in noted}
    makers = {key: partial(_envelope, run.parts, one) for key, one in by_key.items()}
    renew = partial(_renew, run, list(by_key))
    for key, outcome in carry(run.carrier, makers, run.parts.settings.lease, renew):
        yield by_key[key], outcome


def _fetch_texts(parts: Parts, noted: Sequence[Parcel]) -> None:
    """Texts that are not in memory yet, before the network is touched: no transaction is open while it is."""
    missing = {digest for digest in map(_digest, noted) if digest and not parts.shelf.has(digest)}
    if missing:
        with parts.database.read() as connection:
            for digest in missing:
                parts.shelf.compiled(connection, digest)


def _digest(one: Parcel) -> str | None:
    return one.published.hash_of("lesson", one.lesson, one.member.language)


def _envelope(parts: Parts, one: Parcel) -> Envelope:
    details = {"lesson": one.lesson, "next": one.next}
    digest = _digest(one) or ""
    draft = writing.Draft(
        one.published, one.member, digest, "d", one.attempt.number, details, lesson=one.lesson
    )
    return writing.make(parts, one.member.id, draft)


def _renew(run: Run, ids: list[int]) -> None:
    with run.parts.database.write() as connection:
        rows.renew(connection, ids, run.token, run.parts.settings.lease)


def _let_go(run: Run, ids: list[int]) -> None:
    """Claims that were not used are free again: at once, or a little later after trouble with the relay."""
    with run.parts.database.write() as connection:
        until = database_now(connection) + _SERVER_REST if run.trouble else None
        enrolments.release(connection, run.token, ids, until)
