"""One commit for a group: what became of the lessons before it, and that those after it are about to go."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from dripcourse.engine.acting import load, put
from dripcourse.engine.carrying import NOT_BEGUN
from dripcourse.engine.insist import insist
from dripcourse.engine.parcel import Parcel
from dripcourse.engine.parts import Parts
from dripcourse.engine.refusals import refused_address
from dripcourse.engine.run import Run
from dripcourse.engine.trouble import HOLD, brake, note_groups, of_relay
from dripcourse.flow.decision import Reason
from dripcourse.flow.events import LessonSent
from dripcourse.flow.machine import advance
from dripcourse.limits.patience import GIVE_UP, pause
from dripcourse.message.outcome import Deferred, Outcome, Refused, Scope, Sent, Unknown
from dripcourse.store import deliveries, enrolments
from dripcourse.store import turn as rows
from dripcourse.store.database import Connection, database_now
from dripcourse.store.turned import Begun, Closed, Hold, Settled, Told, Turned, Walked

Answered = list[tuple[Parcel, Outcome]]
_Behind = Sequence[tuple[Parcel, Reason, Outcome | None]]
"""Lessons that are behind their people, whatever a reply changed meanwhile, and why."""


class Turn:
    """Records `answered` and notes the attempts of `group`; letters go out while the database is at it."""

    def __init__(self, run: Run, answered: Answered, group: Sequence[Parcel]) -> None:
        self.unrecorded = answered
        """Answers that the database may not have: all, until it said that it does."""
        self._run = run
        self._group = group
        self._behind = _behind(run.parts, answered)
        self._turned = Turned(set(), {})

    @contextmanager
    def under_way(self) -> Iterator[None]:
        """What is done inside begins when the answers are on their way, and is waited for at the end.

        Raises NotReady when the database can't record: then nothing more is to be sent.
        """
        for _, outcome in self.unrecorded:
            self._run.brake.saw(outcome)
        with _under_way(self._run, self.unrecorded, self._behind, self._group) as result:
            yield
            self._turned = result()
        self.unrecorded = []

    def allowed(self) -> list[Parcel]:
        """Those of the group that may go, once it is over."""
        self._run.halted |= self._turned.stopped
        _walk_anew(self._run, _decided_about(self._behind, self._turned))
        return _allowed(self._run, self._group, self._turned.tries)


def record(run: Run, answered: Answered) -> None:
    """A turn with nothing after it, for answers that a turn may have failed to record: until it is done.

    Raises NotReady when the database stays away for half a lease.
    """
    if answered:
        patience = run.parts.settings.lease / 2
        moved = insist(lambda: _record(run, answered), patience)
        insist(lambda: _walk_anew(run, moved), patience)


@contextmanager
def _under_way(
    run: Run, answered: Answered, behind: _Behind, group: Sequence[Parcel]
) -> Iterator[Callable[[], Turned]]:
    """The turn, and what waits for it. Where not all is as usual it is over before anything else begins."""
    settled = _settled(run, answered, behind)
    begun = [Begun(one.attempt, one.member.revision) for one in group]
    if all(isinstance(outcome, Sent) for _, outcome in answered) and not (answered and run.resting):
        with rows.under_way(run.parts.database, settled, begun, _hold(run)) as result:
            yield result
        return
    with run.parts.database.write() as connection:
        turned = rows.turn(connection, settled, begun, _hold(run))
        run.halted |= _trouble(run, connection, answered, behind)
    yield lambda: turned


def _record(run: Run, answered: Answered) -> list[Parcel]:
    """Those about whom somebody decided meanwhile."""
    behind = _behind(run.parts, answered)
    with run.parts.database.write() as connection:
        turned = rows.turn(connection, _settled(run, answered, behind), [], _hold(run))
        _trouble(run, connection, answered, behind)
    return _decided_about(behind, turned)


def _decided_about(behind: _Behind, turned: Turned) -> list[Parcel]:
    return [one for one, _, _ in behind if one.member.id not in turned.moved]


def _settled(run: Run, answered: Answered, behind: _Behind) -> Settled:
    closed = [_closed(one, outcome) for one, outcome in answered]
    walked = [_walked(one) for one, _, _ in behind]
    return Settled(closed, walked, [_told(*one) for one in behind], run.parts.clock())


def _hold(run: Run) -> Hold:
    settings = run.parts.settings
    again = deliveries.RESEND if settings.unknown == "resend" else deliveries.HOLD
    return Hold(run.token, settings.lease, again, HOLD)


def _allowed(run: Run, group: Sequence[Parcel], tries: Mapping[int, int | None]) -> list[Parcel]:
    """Those of the group that may go: nobody decided about them since, and the ledger has no sent row."""
    passed = [one for one in group if one.member.id in tries and tries[one.member.id] is None]
    if passed:  # the ledger knows a lesson as sent, refused or held though the walk does not: it is right
        behind: _Behind = [(one, Reason.LESSON_RECORDED, None) for one in passed]
        with run.parts.database.statement() as connection:
            turned = rows.turn(connection, _settled(run, [], behind), [], _hold(run))
        _walk_anew(run, _decided_about(behind, turned))
    return [one.tried(times) for one in group if (times := tries.get(one.member.id))]


def _walk_anew(run: Run, parcels: Sequence[Parcel]) -> None:
    """Somebody decided about these people while the lesson was out: it is recorded on what they are now.

    Should this never come to pass, the ledger has the lesson all the same, and it is not sent again.
    """
    if not parcels:
        return
    with run.parts.database.write() as connection:
        for one in parcels:
            found = load(run.parts, connection, one.member.id)
            assert found is not None
            decision = advance(found[0].course, found[1].person, LessonSent(one.lesson), run.parts.clock())
            put(run.parts, connection, *found, decision.after)


def _trouble(run: Run, connection: Connection, answered: Answered, behind: _Behind) -> bool:
    """What is not as usual: letters for later, addresses that don't work, providers that refuse us."""
    now = database_now(connection)
    done = {one.member.id for one, _, _ in behind}
    for one, outcome in answered:
        if one.member.id not in done and outcome is not NOT_BEGUN:
            enrolments.release(connection, run.token, [one.member.id], now + pause(one.tries))
        if isinstance(outcome, Refused) and outcome.scope is Scope.RECIPIENT:
            cause = f"lesson:{one.member.id}:{one.attempt.lesson_no}"
            refused_address(run.parts, connection, one.member.id, cause, hard=outcome.hard)
    brake(run.parts, connection, run.brake)
    return note_groups(connection, _by_group(answered), run.resting, now)


def _by_group(answered: Answered) -> list[tuple[str, Outcome]]:
    return [(one.domain_group, outcome) for one, outcome in answered]


def _closed(one: Parcel, outcome: Outcome) -> Closed:
    match outcome:
        case Sent():
            state = "sent"
        case Unknown():
            return Closed(one.attempt, "unknown", None)
        case Deferred() if outcome is NOT_BEGUN:
            return Closed(one.attempt, "deferred", None, begun=False)
        case Refused(scope=Scope.RECIPIENT | Scope.MESSAGE):
            state = "refused"
        case _:
            state = "deferred"
    return Closed(one.attempt, state, outcome.code)


def _behind(parts: Parts, answered: Answered) -> _Behind:
    given = [(one, _why(parts, one, outcome), outcome) for one, outcome in answered]
    return [(one, reason, outcome) for one, reason, outcome in given if reason]


def _why(parts: Parts, one: Parcel, outcome: Outcome) -> Reason | None:
    """Why the lesson is behind this person; None when it is to be tried again later."""
    match outcome:
        case Sent():
            return one.reason
        case Refused(scope=Scope.RECIPIENT | Scope.MESSAGE):
            return Reason.REFUSED
        case Unknown() if parts.settings.unknown == "hold":
            return Reason.HELD_UNKNOWN
        case _ if one.tries >= GIVE_UP and not of_relay(outcome):  # a relay's trouble is nobody's fault
            return Reason.REFUSED
        case _:
            return None


def _walked(one: Parcel) -> Walked:
    sent = one.published.numbers.packed(one.after.sent)
    version = one.published.version
    return Walked(one.member.id, one.member.revision, sent, one.next.at, one.next.lesson, version)


def _told(one: Parcel, reason: Reason, outcome: Outcome | None) -> Told:
    detail: dict[str, Any] = {"lesson": one.lesson, "track": one.member.person.track, "tries": one.tries}
    if isinstance(outcome, Deferred | Refused):  # given up: the server's words hold no address
        detail |= {"code": outcome.code, "said": outcome.text}
    return Told(one.member.id, reason.value, detail)
