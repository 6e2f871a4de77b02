"""The commit between two groups: what became of the last lessons, and that the next are about to go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from dripcourse.engine import parcel
from dripcourse.engine.acting import load, put
from dripcourse.engine.parcel import Parcel
from dripcourse.engine.parts import Parts
from dripcourse.engine.refusals import refused_address
from dripcourse.flow import walk
from dripcourse.flow.decision import Reason
from dripcourse.flow.events import LessonSent
from dripcourse.flow.machine import advance
from dripcourse.message.outcome import Outcome, Refused, Scope, Sent, Unknown
from dripcourse.store import deliveries, enrolments
from dripcourse.store import turn as rows
from dripcourse.store.database import Connection, database_now
from dripcourse.store.turn import Closed, Told, Walked

Answered = list[tuple[Parcel, Outcome]]


def turn(parts: Parts, token: str, answered: Answered, group: Sequence[Parcel]) -> list[Parcel]:
    """Records `answered` and notes the attempts of `group`; returns those of the group that may go."""
    if not answered and not group:
        return []
    with parts.database.write() as connection:
        now = database_now(connection)
        _record(parts, connection, token, answered, now)
        return _note(parts, connection, token, group, now)


def _note(
    parts: Parts, connection: Connection, token: str, group: Sequence[Parcel], now: datetime
) -> list[Parcel]:
    """Those of the group that may go: nobody decided about them since, and the ledger has no sent row."""
    decided = [(one.member.id, one.member.revision) for one in group]
    held = rows.hold(connection, decided, token, now + parts.settings.lease)
    again = deliveries.RESEND if parts.settings.unknown == "resend" else deliveries.HOLD
    attempts = [one.attempt for one in group if one.member.id in held]
    tries = rows.note(connection, attempts, token, now, again)
    # The ledger knows a lesson as sent, refused or held though the walk does not: the ledger is right.
    passed = [one for one in group if one.member.id in held and one.member.id not in tries]
    _walk(parts, connection, token, [(one, Reason.LESSON_RECORDED) for one in passed])
    return [one.tried(tries[one.member.id]) for one in group if one.member.id in tries]


def _record(parts: Parts, connection: Connection, token: str, answered: Answered, now: datetime) -> None:
    rows.close(connection, [_closed(one, outcome) for one, outcome in answered], now)
    behind: list[tuple[Parcel, Reason]] = []
    for one, outcome in answered:
        reason = _behind(parts, one, outcome)
        if reason is None:
            enrolments.release(connection, token, [one.member.id], now + parcel.pause(one.tries))
            continue
        behind.append((one, reason))
        if isinstance(outcome, Refused) and outcome.scope is Scope.RECIPIENT:
            cause = f"lesson:{one.member.id}:{one.attempt.lesson_no}"
            refused_address(parts, connection, one.member.id, cause, hard=outcome.hard)
    _walk(parts, connection, token, behind)


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
        case _ if one.tries >= parcel.GIVE_UP:
            return Reason.REFUSED
        case _:
            return None


def _walk(parts: Parts, connection: Connection, token: str, behind: Sequence[tuple[Parcel, Reason]]) -> None:
    """These lessons are behind their people, also where a reply changed everything meanwhile."""
    now = parts.clock()
    moved = rows.walk(connection, [_walked(one, now) for one, _ in behind], token, now)
    for one, _ in behind:
        if one.member.id not in moved:
            found = load(parts, connection, one.member.id)
            assert found is not None
            decision = advance(found[0].course, found[1].person, LessonSent(one.lesson), now)
            put(parts, connection, *found, decision.after)
    rows.tell(connection, [_told(one, reason) for one, reason in behind], now)


def _walked(one: Parcel, now: datetime) -> Walked:
    course, numbers = one.published.course, one.published.numbers
    after = advance(course, one.member.person, LessonSent(one.lesson), now).after
    due = walk.due(course, after, now)
    return Walked(
        one.member.id,
        one.member.revision,
        numbers.packed(after.sent),
        due.at,
        due.lesson,
        one.published.version,
    )


def _told(one: Parcel, reason: Reason) -> Told:
    detail = {"lesson": one.lesson, "track": one.member.person.track, "tries": one.tries}
    return Told(one.member.id, reason.value, detail)
