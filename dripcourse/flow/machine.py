"""What an event does to an enrolment: one function for each pair of status and event (docs/states.md)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache

from dripcourse.course.model import Course, Rule, When
from dripcourse.flow import events, walk
from dripcourse.flow.decision import Decision, Desk, Reason
from dripcourse.flow.schedule import first_slot
from dripcourse.flow.state import Enrolment, Status

PACES = (1, 2, 3, 7)  # days between lessons, for SLOWER and FASTER
MOST_NOT_YETS = 3
DEFAULT_PAUSE_DAYS = 14

Step = Callable[[Course, Enrolment, "events.Event", datetime], Decision]


def advance(
    course: Course, person: Enrolment, event: events.Event, now: datetime, patience: timedelta | None = None
) -> Decision:
    """Decides what an event means for a person.

    `now` is course time. `patience` is how late a lesson may go out before it waits for the next slot;
    by default the course's `max_late`.
    """
    if isinstance(event, events.Tick):
        late = timedelta(hours=course.schedule.max_late_hours) if patience is None else patience
        return _tick(course, person, now, late)
    return TABLE[person.status, type(event)](course, person, event, now)


# --- time -------------------------------------------------------------------------------------------


def _tick(course: Course, person: Enrolment, now: datetime, patience: timedelta) -> Decision:
    if person.status is Status.PAUSED and person.paused_until and person.paused_until <= now:
        return Decision(Reason.PAUSE_OVER, _going_on(person, person.paused_until))
    due = walk.due(course, person, now)
    if due.reason is Reason.TRACK_ENDED and person.status is Status.ACTIVE:
        return Decision(Reason.TRACK_ENDED, replace(person, status=Status.FINISHED))
    if due.lesson is None or due.at is None:
        return Decision(due.reason, person)
    if now < due.at:
        return Decision(Reason.NOT_DUE, person)
    if due.reason is not Reason.FIRST_LESSON and walk.missed(due.at, now, patience):
        return Decision(Reason.SLOT_MISSED, replace(person, not_before=now))
    return Decision(due.reason, person, lesson=due.lesson)


def _lesson_sent(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    """Whatever became of the person meanwhile: what was sent is always recorded."""
    assert isinstance(event, events.LessonSent)
    after = replace(person, sent=_with(person.sent, event.lesson), last_sent_at=now, not_before=None)
    return Decision(Reason.LESSON_RECORDED, after)


@lru_cache(maxsize=4096)  # people on the same walk have the same set, which is then also hashed once
def _with(sent: frozenset[str], lesson: str) -> frozenset[str]:
    return sent | {lesson}


# --- answers ----------------------------------------------------------------------------------------


def _answered(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    assert isinstance(event, events.Answered)
    rule = course.rule(person.track, walk.stands_at(course, person), event.answer)
    if rule is None:
        return Decision(Reason.NO_RULE, person, letter="desk-received", desk=Desk.SHOWN)
    if rule.to is None:
        return _stay(course, person, rule, now)
    return _move(course, person, rule, now)


def _stay(course: Course, person: Enrolment, rule: Rule, now: datetime) -> Decision:
    after = _reopened(person)
    if rule.wait_days:
        after = replace(after, not_before=now + timedelta(days=rule.wait_days))
    if rule.check_in_days:
        after = _check_in_later(course, after, rule.check_in_days, now)
    else:
        after = _drop_check_in(course, after, now)
    desk = Desk.SHOWN if rule.desk else Desk.NO
    letter = rule.letter or "noted"
    return Decision(Reason.STAYS, after, letter=letter, desk=desk, undoable=after != person)


def _check_in_later(course: Course, person: Enrolment, days: int, now: datetime) -> Enrolment:
    if walk.open_gate(course, person) is None or person.not_yets >= MOST_NOT_YETS:
        return person
    return replace(person, not_before=now + timedelta(days=days), not_yets=person.not_yets + 1)


def _drop_check_in(course: Course, person: Enrolment, now: datetime) -> Enrolment:
    """Who has written needs no "how is it going?": the next check-in falls away, the close stays."""
    lesson = walk.next_lesson(course, person)
    if walk.open_gate(course, person) is None or lesson is None:
        return person
    without = replace(person, dropped=person.dropped | {lesson.id})
    following = walk.next_lesson(course, without)
    if following is None:
        return person
    quiet = now + timedelta(days=following.wait_days)
    return replace(without, not_before=max(quiet, person.not_before or quiet))


def _move(course: Course, person: Enrolment, rule: Rule, now: datetime) -> Decision:
    assert rule.to is not None
    entered = replace(
        _reopened(person),
        track=rule.to.track,
        entry=rule.to.lesson,
        entered_at=now,
        not_before=now,  # the next slot ahead: an answer changes the track, not the rhythm
        not_yets=0,
    )
    if rule.wait_days:
        entered = replace(entered, not_before=now + timedelta(days=rule.wait_days))
    letter = rule.letter or f"moved-{rule.answer}"
    return _arrival(course, person, entered, letter, Desk.SHOWN if rule.desk else Desk.NO)


def _arrival(course: Course, before: Enrolment, after: Enrolment, letter: str, desk: Desk) -> Decision:
    same = (before.track, before.entry) == (after.track, after.entry)
    if same and before.status in (Status.ACTIVE, Status.PAUSED):
        return Decision(Reason.ALREADY_THERE, before, letter="noted", desk=desk)
    lessons = walk.stretch(course, after)
    if walk.next_lesson(course, after) is None:
        ended = after if after.status is Status.PAUSED else replace(after, status=Status.FINISHED)
        return Decision(Reason.NOTHING_NEW, ended, letter="nothing-new", desk=Desk.SHOWN, undoable=True)
    if any(lesson.id in after.sent for lesson in lessons):
        return Decision(Reason.BACK_AGAIN, after, letter="back-again", desk=desk, undoable=True)
    return Decision(Reason.MOVED, after, letter=letter, desk=desk, undoable=True)


def _reopened(person: Enrolment) -> Enrolment:
    return replace(person, status=Status.ACTIVE) if person.status is Status.FINISHED else person


def _rhythm(person: Enrolment, now: datetime) -> datetime:
    """Nothing that fell due in the past comes at once: the next lesson waits for a slot still ahead."""
    return max(now, person.not_before or now) if person.last_sent_at else now


def _offer(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    assert isinstance(event, events.Offer)
    after = replace(_reopened(person), track=event.track, entry=None, entered_at=now, not_before=now)
    lesson = walk.next_lesson(course, after)
    if lesson is None or lesson.when is When.UNANSWERED:
        return Decision(Reason.NOTHING_NEW, person)
    if person.track == event.track and person.status in (Status.ACTIVE, Status.PAUSED):
        return Decision(Reason.ALREADY_THERE, person)
    return Decision(Reason.OFFER_TAKEN, after, letter="noted", undoable=True)


# --- commands ---------------------------------------------------------------------------------------


def _confirm(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    after = replace(person, status=Status.ACTIVE, track=course.start, entry=None, entered_at=now)
    return Decision(Reason.CONFIRMED, after)


def _stop(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    return Decision(Reason.LEFT, replace(person, status=Status.LEFT), letter="goodbye", undoable=True)


def _stop_pending(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    return Decision(Reason.LEFT, replace(person, status=Status.LEFT))


def _stop_held(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    """No goodbye letter where someone may be in danger: silence is safer."""
    return Decision(Reason.LEFT, replace(person, status=Status.LEFT), desk=Desk.URGENT)


def _pause(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    assert isinstance(event, events.Pause)
    until = first_slot(now + timedelta(days=event.days) - timedelta(hours=12), person.hour, person.zone)
    after = replace(person, status=Status.PAUSED, paused_until=until)
    return Decision(Reason.PAUSED, after, letter="paused", undoable=True)


def _going_on(person: Enrolment, now: datetime) -> Enrolment:
    return replace(person, status=Status.ACTIVE, paused_until=None, not_before=_rhythm(person, now))


def _resume(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    return Decision(Reason.RESUMED, _going_on(person, now), letter="resumed")


def _resume_held(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    return Decision(Reason.RESUMED, _going_on(person, now), letter="resumed", desk=Desk.SHOWN)


def _not_paused(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    return Decision(Reason.NOT_PAUSED, person, letter="resumed")


def _pace(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    assert isinstance(event, events.Pace)
    place = min(max(PACES.index(person.pace_days) + event.step, 0), len(PACES) - 1)
    letter = "slower" if event.step > 0 else "faster"
    after = replace(person, pace_days=PACES[place], not_before=_rhythm(person, now))
    return Decision(Reason.PACE_CHANGED, after, letter=letter, undoable=True)


def _hour(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    assert isinstance(event, events.Hour)
    after = replace(person, hour=event.hour, not_before=_rhythm(person, now))
    return Decision(Reason.HOUR_CHANGED, after, letter="time-changed", undoable=True)


def _again(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    return Decision(Reason.AGAIN, person, letter="again")


def _help(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    return Decision(Reason.HELP, person, letter="help")


# --- people and trouble -----------------------------------------------------------------------------


def _wrote(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    return Decision(Reason.MESSAGE_KEPT, _drop_check_in(course, person, now), desk=Desk.SHOWN)


def _safety(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    assert isinstance(event, events.Safety)
    status = Status.LEFT if event.silent else Status.HELD
    letter = None if event.silent else f"care-{event.care}"
    after = replace(person, status=status, paused_until=None)
    return Decision(Reason.SAFETY, after, letter=letter, desk=Desk.URGENT)


def _safety_outside(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    """Someone who left or never confirmed gets no mail from us, but a person must know."""
    return Decision(Reason.SAFETY, person, desk=Desk.URGENT)


def _unreachable(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    return Decision(Reason.UNREACHABLE, replace(person, status=Status.BOUNCED))


def _desk(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
    return Decision(Reason.DESK_ONLY, person, desk=Desk.SHOWN)


def _nothing(reason: Reason) -> Step:
    def step(course: Course, person: Enrolment, event: events.Event, now: datetime) -> Decision:
        return Decision(reason, person)

    step.__name__ = f"_nothing_{reason.name.lower()}"
    return step


_PENDING = _nothing(Reason.NOT_CONFIRMED)
_LEFT_BEFORE = _nothing(Reason.LEFT_BEFORE)
_BEFORE = _nothing(Reason.CONFIRMED_BEFORE)
_GONE = _nothing(Reason.HAS_LEFT)
_BOUNCED = _nothing(Reason.ADDRESS_BOUNCED)

# Columns in the order of this list; a row for each status.
_EVENTS = (
    events.Confirmed, events.LessonSent, events.Answered, events.Wrote, events.Stop, events.Pause,
    events.Resume, events.Pace, events.Hour, events.Again, events.Help, events.Safety,
    events.Unreachable, events.Offer,
)  # fmt: skip
_ROWS: Mapping[Status, tuple[Step, ...]] = {
    Status.PENDING: (_confirm, _lesson_sent, _PENDING, _desk, _stop_pending, _PENDING, _PENDING,
                     _PENDING, _PENDING, _PENDING, _PENDING, _safety_outside, _unreachable, _PENDING),
    Status.ACTIVE: (_BEFORE, _lesson_sent, _answered, _wrote, _stop, _pause, _not_paused, _pace, _hour,
                    _again, _help, _safety, _unreachable, _offer),
    Status.PAUSED: (_BEFORE, _lesson_sent, _answered, _wrote, _stop, _pause, _resume, _pace, _hour,
                    _again, _help, _safety, _unreachable, _offer),
    Status.HELD: (_BEFORE, _lesson_sent, _desk, _desk, _stop_held, _desk, _resume_held, _desk, _desk,
                  _desk, _desk, _safety, _unreachable, _desk),
    Status.FINISHED: (_BEFORE, _lesson_sent, _answered, _wrote, _stop, _help, _help, _pace, _hour,
                      _again, _help, _safety, _unreachable, _offer),
    Status.LEFT: (_GONE, _lesson_sent, _desk, _desk, _LEFT_BEFORE, _GONE, _GONE, _GONE, _GONE, _GONE,
                  _GONE, _safety_outside, _unreachable, _GONE),
    Status.BOUNCED: (_BOUNCED, _lesson_sent, _desk, _desk, _stop_pending, _BOUNCED, _BOUNCED, _BOUNCED,
                     _BOUNCED, _BOUNCED, _BOUNCED, _safety_outside, _BOUNCED, _BOUNCED),
}  # fmt: skip

TABLE: Mapping[tuple[Status, type], Step] = {
    (status, event): step for status, row in _ROWS.items() for event, step in zip(_EVENTS, row, strict=True)
}
