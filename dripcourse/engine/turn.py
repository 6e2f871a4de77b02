"""The commit between two groups: what became of the last lessons, and that the next are about to go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from dripcourse.engine.acting import load, put
from dripcourse.engine.insist import insist
from dripcourse.engine.parcel import Parcel
from dripcourse.engine.parts import Parts
from dripcourse.engine.refusals import refused_address
from dripcourse.engine.run import Run
from dripcourse.engine.trouble import brake, note_groups
from dripcourse.errors import NotReady
from dripcourse.flow.decision import Reason
from dripcourse.flow.events import LessonSent
from dripcourse.flow.machine import advance
from dripcourse.limits.patience import GIVE_UP, pause
from dripcourse.message.outcome import Deferred, Outcome, Refused, Scope, Sent, Unknown
from dripcourse.store import deliveries, enrolments
from dripcourse.store import turn as rows
from dripcourse.store.database import Connection, database_now
from dripcourse.store.turned import Begun, Closed, Told, Walked

Answered = list[tuple[Parcel, Outcome]]


def turn(run: Run, answered: Answered, group: Sequence[Parcel]) -> tuple[list[Parcel], bool]:
    """Records `answered` and notes the attempts of `group`.

    Returns those of the group that may go, and whether a domain group has begun to rest. Raises NotReady
    when the database can't record: then nothing more is sent, and the answers at hand are recorded
    as soon as it is back.
    """
    if not answered and not group:
        return [], False
    try:
        return _turn(run, answered, group)
    except NotReady:
        if answered:
            insist(lambda: _turn(run, answered, ()), run.parts.settings.lease / 2)
        raise


def _turn(run: Run, answered: Answered, group: Sequence[Parcel]) -> tuple[list[Parcel], bool]:
    with run.parts.database.write() as connection:
        rests = _record(run, connection, answered)
        return _note(run, connection, group), rests


def _note(run: Run, connection: Connection, group: Sequence[Parcel]) -> list[Parcel]:
    """Those of the group that may go: nobody decided about them since, and the ledger has no sent row."""
    settings = run.parts.settings
    again = deliveries.RESEND if settings.unknown == "resend" else deliveries.HOLD
    begun = [Begun(one.attempt, one.member.revision) for one in group]
    tries = rows.begin(connection, begun, run.token, settings.lease, again)
    # The ledger knows a lesson as sent, refused or held though the walk does not: the ledger is right.
    passed = [one for one in group if one.member.id in tries and tries[one.member.id] is None]
    _settle(run, connection, [], [(one, Reason.LESSON_RECORDED, None) for one in passed])
    return [one.tried(times) for one in group if (times := tries.get(one.member.id))]


def _record(run: Run, connection: Connection, answered: Answered) -> bool:
    behind: list[tuple[Parcel, Reason, Outcome | None]] = []
    later: Answered = []
    for one, outcome in answered:
        run.brake.saw(outcome)
        reason = _behind(run.parts, one, outcome)
        if reason is None:
            later.append((one, outcome))
        else:
            behind.append((one, reason, outcome))
    _settle(run, connection, [_closed(one, outcome) for one, outcome in answered], behind)
    if len(behind) == len(answered) and all(isinstance(outcome, Sent) for _, outcome in answered):
        if run.resting:  # the usual case ends here, with one statement
            note_groups(connection, _by_group(answered), run.resting, database_now(connection))
        return False
    return _trouble(run, connection, answered, later)


def _trouble(run: Run, connection: Connection, answered: Answered, later: Answered) -> bool:
    """What is not as usual: letters for later, addresses that don't work, providers that refuse us."""
    now = database_now(connection)
    for one, _ in later:
        enrolments.release(connection, run.token, [one.member.id], now + pause(one.tries))
    for one, outcome in answered:
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
        case Refused(scope=Scope.RECIPIENT | Scope.MESSAGE):
            state = "refused"
        case _:
            state = "deferred"
    return Closed(one.attempt, state, outcome.code)


def _behind(parts: Parts, one: Parcel, outcome: Outcome) -> Reason | None:
    """Why the lesson is behind this person; None when it is to be tried again later."""
    match outcome:
        case Sent():
            return one.reason
        case Refused(scope=Scope.RECIPIENT | Scope.MESSAGE):
            return Reason.REFUSED
        case Unknown() if parts.settings.unknown == "hold":
            return Reason.HELD_UNKNOWN
        case _ if one.tries >= GIVE_UP:
            return Reason.REFUSED
        case _:
            return None


def _settle(
    run: Run,
    connection: Connection,
    closed: Sequence[Closed],
    behind: Sequence[tuple[Parcel, Reason, Outcome | None]],
) -> None:
    """Closes attempts; lessons of `behind` are behind their people, whatever a reply changed meanwhile."""
    now = run.parts.clock()
    walked = [_walked(one) for one, _, _ in behind]
    told = [_told(one, reason, outcome) for one, reason, outcome in behind]
    moved = rows.settle(connection, closed, walked, told, run.token, now)
    for one, _, _ in behind:
        if one.member.id not in moved:
            _walk_anew(run.parts, connection, one, now)


def _walk_anew(parts: Parts, connection: Connection, one: Parcel, now: datetime) -> None:
    """Somebody decided about the person while the lesson was out: it is recorded on what they are now."""
    found = load(parts, connection, one.member.id)
    assert found is not None
    decision = advance(found[0].course, found[1].person, LessonSent(one.lesson), now)
    put(parts, connection, *found, decision.after)


def _walked(one: Parcel) -> Walked:
    sent = one.published.numbers.packed(one.after.sent)
    version = one.published.version
    return Walked(one.member.id, one.member.revision, sent, one.next.at, one.next.lesson, version)


def _told(one: Parcel, reason: Reason, outcome: Outcome | None) -> Told:
    detail: dict[str, Any] = {"lesson": one.lesson, "track": one.member.person.track, "tries": one.tries}
    if isinstance(outcome, Deferred | Refused):  # given up: the server's words hold no address
        detail |= {"code": outcome.code, "said": outcome.text}
    return Told(one.member.id, reason.value, detail)
