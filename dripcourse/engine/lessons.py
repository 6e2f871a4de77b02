"""Sending lessons: claim, decide, note, render and carry, record; one commit for each group.

While a group is on the wire the database records what became of the one before and notes the attempts of
the one after. Nothing is on the wire that it does not know of, and of no more than one group it does not
yet know the answers: those before have left for it before the first letter goes out.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta
from functools import lru_cache, partial

from dripcourse.engine import parcel, writing
from dripcourse.engine.acting import put
from dripcourse.engine.carrying import NOT_BEGUN, Claim, carry
from dripcourse.engine.parcel import Parcel
from dripcourse.engine.parts import Parts
from dripcourse.engine.run import Run
from dripcourse.engine.shelf import Published
from dripcourse.engine.trouble import of_relay, remember
from dripcourse.engine.turn import Answered, turn
from dripcourse.flow import walk
from dripcourse.flow.decision import Decision, Due, Reason
from dripcourse.flow.events import LessonSent, Tick
from dripcourse.flow.machine import advance
from dripcourse.limits.providers import LANES
from dripcourse.mail.carrier import Envelope
from dripcourse.message.outcome import Outcome
from dripcourse.store import claims, enrolments, history, pauses
from dripcourse.store import turn as rows
from dripcourse.store.database import Connection, Row, database_now
from dripcourse.store.enrolments import Member
from dripcourse.store.steady import lease_time

BATCH = 200
_SERVER_REST = timedelta(seconds=30)  # before letters that a troubled server put off are tried again
_BROKEN_REST = timedelta(hours=1)  # before somebody whose row makes no sense is looked at again
# A fast course clock must not call a lesson late for a pause the machine takes.
_PATIENCE = timedelta(seconds=3)

_log = logging.getLogger(__name__)


def send_lessons(run: Run) -> int:
    """Sends one batch of due lessons. Returns how many people were looked at."""
    left: dict[int, Parcel] = {}  # what no server has answered
    claim = Claim(run.parts.settings.lease, partial(_renew, run, left))
    waiting, looked_at = _claim(run)
    left.update((one.member.id, one) for one in waiting)
    noted: list[Parcel] = []
    answered: Answered = []
    for group in (*parcel.groups(waiting), ()):
        going = [one for one in group if not run.unmade.rests(one)]
        noted, answered = turn(run, answered, going, _carry(run, claim, noted))
        for one, outcome in answered:
            if not of_relay(outcome):
                left.pop(one.member.id, None)
        run.trouble = any(of_relay(outcome) for _, outcome in answered)
        if run.trouble or run.halted:
            answered += [(one, NOT_BEGUN) for one in noted]
            break
    turn(run, answered, ())
    if left:
        _let_go(run, list(left))
        run.allowance.give_back(one.lane for one in left.values())
    return looked_at


def _claim(run: Run) -> tuple[list[Parcel], int]:
    """The lessons to send of one batch, and how many people it held."""
    parts = run.parts
    with parts.database.provisional() as connection:  # nothing goes out before a group of it is noted
        machine = database_now(connection)
        shelf = parts.shelf.refresh(connection)
        run.resting, run.halted = pauses.known(connection), False
        remember(parts, connection, run.brake)
        lanes = [lane for lane in LANES if not run.rests_until(lane, machine)]
        allowed = run.allowance.for_lessons(connection, machine, lanes, BATCH)
        run.held_back(allowed.wait)
        if not allowed.lanes:
            return [], 0
        until = machine + parts.settings.lease
        leases = lease_time(connection, machine, parts.settings.lease)
        taken = claims.claim(connection, parts.clock(), leases, until, run.token, allowed.lanes, allowed.most)
        decided = [_decide(run, connection, shelf[row.course_id], row, machine) for row in taken]
        parcels = [one for one in decided if one]
        run.allowance.pay(connection, (one.lane for one in parcels))
        return parcels, len(taken)


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
    elif run.resting and (until := run.rests_until(found.domain_group, machine)):
        enrolments.release(connection, run.token, [member.id], until)
    elif run.unmade.rests(found):
        enrolments.release(connection, run.token, [member.id], machine + _BROKEN_REST)
    else:
        return found
    return None


def _parcel(parts: Parts, published: Published, member: Member) -> tuple[Decision, Parcel | None]:
    course, now = published.course, parts.clock()
    late = _patience(course.schedule.max_late_hours, parts.settings.rate)
    decision = advance(course, member.person, Tick(), now, late)
    if not decision.lesson:
        return decision, None
    after = advance(course, member.person, LessonSent(decision.lesson), now).after
    due = walk.due(course, after, now)
    following = Due(enrolments.in_turn(member.id, due), due.lesson, due.reason)
    return decision, parcel.parcel(published, member, decision.lesson, decision.reason, after, following)


@lru_cache(maxsize=64)
def _patience(max_late_hours: int, rate: float) -> timedelta:
    return max(timedelta(hours=max_late_hours), _PATIENCE * rate)


def _carry(run: Run, claim: Claim, noted: Sequence[Parcel]) -> Iterator[tuple[Parcel, Outcome]]:
    if not noted:
        return
    _fetch_texts(run.parts, noted)
    by_key = {one.member.id: one for one in noted}
    makers = {key: partial(_envelope, run.parts, one) for key, one in by_key.items()}
    for key, outcome in carry(run.carrier, makers, claim):
        yield by_key[key], outcome


def _fetch_texts(parts: Parts, noted: Sequence[Parcel]) -> None:
    """Texts that are not in memory yet, before the network is touched: no transaction is open while it is."""
    missing = {one.digest for one in noted if one.digest and not parts.shelf.has(one.digest)}
    if missing:
        with parts.database.read() as connection:
            for digest in missing:
                parts.shelf.compiled(connection, digest)


def _envelope(parts: Parts, one: Parcel) -> Envelope:
    details = {"lesson": one.lesson, "next": one.next}
    draft = writing.Draft(
        one.published, one.member, one.digest, "d", one.attempt.number, details, lesson=one.lesson
    )
    return writing.make(parts, one.member.id, draft)


def _renew(run: Run, left: Collection[int]) -> None:
    with run.parts.database.write() as connection:
        rows.renew(connection, list(left), run.token, run.parts.settings.lease)


def _let_go(run: Run, ids: list[int]) -> None:
    """Claims that were not used are free again: at once, or a little later after trouble with the relay."""
    with run.parts.database.write() as connection:
        until = database_now(connection) + _SERVER_REST if run.trouble else None
        enrolments.release(connection, run.token, ids, until)
