"""Sending lessons: claim, decide, note, render and carry, record; one commit for each group.

While a group is on the wire the database records what became of the one before and notes the attempts of
the one after; the wire does not wait between two groups. Nothing is on it that the database does not know
of, and it does not yet know the answers of two groups at most: those the journal has (`store.journal`).
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import lru_cache, partial

from dripcourse.engine import parcel, writing
from dripcourse.engine.acting import put
from dripcourse.engine.carrying import NOT_BEGUN, Claim, Maker, carry
from dripcourse.engine.parcel import Parcel
from dripcourse.engine.parts import Parts
from dripcourse.engine.run import Run
from dripcourse.engine.shelf import Published
from dripcourse.engine.trouble import of_relay, remember
from dripcourse.engine.turn import Answered, Turn, record
from dripcourse.errors import NotReady
from dripcourse.flow import walk
from dripcourse.flow.decision import Decision, Due, Reason
from dripcourse.flow.events import LessonSent, Tick
from dripcourse.flow.machine import advance
from dripcourse.limits.providers import LANES
from dripcourse.mail.carrier import Envelope
from dripcourse.message.outcome import Outcome, Sent
from dripcourse.store import claims, enrolments, history, pauses
from dripcourse.store import turn as rows
from dripcourse.store.database import Connection, Row, database_now
from dripcourse.store.enrolments import Member
from dripcourse.store.steady import lease_time

BATCH = 500  # letters claimed at once, at most
_SECONDS = 1.0  # … and no more than went out in such a time: between two batches replies are read
_SERVER_REST = timedelta(seconds=30)  # before letters that a troubled server put off are tried again
_BROKEN_REST = timedelta(hours=1)  # before somebody whose row makes no sense is looked at again
# A fast course clock must not call a lesson late for a pause the machine takes.
_PATIENCE = timedelta(seconds=3)

_log = logging.getLogger(__name__)


def send_lessons(run: Run) -> int:
    """Sends one batch of due lessons. Returns how many people were looked at."""
    begun, batch = time.monotonic(), _Batch(run)
    claim = Claim(run.parts.settings.lease, batch.renew)
    looked_at = batch.claim()
    try:
        carry(run.carrier, batch.letters(), claim, batch.saw)
        batch.finish()
    except NotReady:  # nothing more is sent, and the answers at hand are recorded as soon as it is back
        record(run, batch.unrecorded())
        raise
    run.journal.clear()
    if looked_at:
        pace = looked_at / max(time.monotonic() - begun, 1e-3)
        run.batch = max(parcel.GROUP, min(BATCH, round(pace * _SECONDS)))
    return looked_at


class _Batch:
    """Lessons on their way, a group after the other."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._waiting: Sequence[Parcel] = ()
        self._left: dict[int, Parcel] = {}  # what no server has answered
        self._noted: dict[int, Parcel] = {}  # without an outcome
        self._answered: Answered = []  # since the last turn began
        self._last = Turn(run, [], ())

    def claim(self) -> int:
        """Takes lessons that are due. Returns how many people were looked at."""
        self._waiting, looked_at = _claim(self._run)
        self._left = {one.member.id: one for one in self._waiting}
        return looked_at

    def letters(self) -> Iterator[Maker]:
        """How each letter is made that may go, while the database turns. Raises NotReady when it is away."""
        noted: list[Parcel] = []
        for group in (*parcel.groups(self._waiting), ()):
            turn = self._turn(group)
            with turn.under_way():
                yield from self._made(noted)
            noted = turn.allowed()
            self._noted.update((one.member.id, one) for one in noted)
            if self._run.stopped:
                break

    def saw(self, key: int, outcome: Outcome) -> None:
        """What became of a letter."""
        one = self._noted.pop(key)
        if isinstance(outcome, Sent):
            self._run.journal.note("d", one.attempt.number)
        self._answered.append((one, outcome))
        if of_relay(outcome):
            self._run.trouble = True
        else:
            self._left.pop(key, None)

    def finish(self) -> None:
        """Records the last answers, and frees what was not sent."""
        turn = self._turn((), [(one, NOT_BEGUN) for one in self._noted.values()])
        with turn.under_way():
            pass
        turn.allowed()
        if self._left:
            _let_go(self._run, list(self._left))
            self._run.allowance.give_back(one.lane for one in self._left.values())

    def unrecorded(self) -> Answered:
        """Answers that the last turn may not have recorded, and those after it."""
        return [*self._last.unrecorded, *self._run.unmade.judged(self._answered)]

    def renew(self) -> None:
        run = self._run
        with run.parts.database.write() as connection:
            rows.renew(connection, list(self._left), run.token, run.parts.settings.lease)

    def _turn(self, group: Sequence[Parcel], more: Sequence[tuple[Parcel, Outcome]] = ()) -> Turn:
        unmade = self._run.unmade
        answered, self._answered = [*unmade.judged(self._answered), *more], []
        self._last = Turn(self._run, answered, [one for one in group if not unmade.rests(one)])
        return self._last

    def _made(self, noted: Sequence[Parcel]) -> Iterator[Maker]:
        if noted:
            _fetch_texts(self._run.parts, noted)
        for one in noted:
            if self._run.stopped:
                break
            yield one.member.id, partial(_envelope, self._run.parts, one)


def _claim(run: Run) -> tuple[list[Parcel], int]:
    """The lessons to send of one batch, and how many people it held."""
    parts = run.parts
    with parts.database.provisional() as connection:  # nothing goes out before a group of it is noted
        machine = database_now(connection)
        shelf = parts.shelf.refresh(connection)
        run.resting, run.halted = pauses.known(connection), False
        remember(parts, connection, run.brake)
        lanes = [lane for lane in LANES if not run.rests_until(lane, machine)]
        allowed = run.allowance.for_lessons(connection, machine, lanes, run.batch)
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


def _let_go(run: Run, ids: list[int]) -> None:
    """Claims that were not used are free again: at once, or a little later after trouble with the relay."""
    with run.parts.database.write() as connection:
        until = database_now(connection) + _SERVER_REST if run.trouble else None
        enrolments.release(connection, run.token, ids, until)
