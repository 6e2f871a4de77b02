"""Which lesson comes next on a track, and when."""

from __future__ import annotations

from datetime import datetime, timedelta

from dripcourse.course.model import Course, Lesson, Track, When
from dripcourse.flow.decision import Due, Reason
from dripcourse.flow.schedule import first_slot, slot_after
from dripcourse.flow.state import Enrolment, Status

_SILENT = {
    Status.PENDING: Reason.NOT_CONFIRMED,
    Status.PAUSED: Reason.ON_PAUSE,
    Status.HELD: Reason.HELD_FOR_SAFETY,
    Status.FINISHED: Reason.TRACK_ENDED,
    Status.LEFT: Reason.HAS_LEFT,
    Status.BOUNCED: Reason.ADDRESS_BOUNCED,
}


def stretch(course: Course, person: Enrolment) -> tuple[Lesson, ...]:
    """The lessons a person can walk through in order from where they entered the track."""
    track = course.track(person.track)
    span = track.span(_entry(track, person.entry))
    return track.lessons[span.start : span.stop]


def _entry(track: Track, entry: str | None) -> int:
    if entry is None:
        return 0
    try:
        return track.index(entry)
    except KeyError:  # the author took it away: begin at the top, what was sent is never sent again
        return 0


def next_lesson(course: Course, person: Enrolment) -> Lesson | None:
    """The first unsent lesson in order; past a gate that was reached, only its check-ins (D2)."""
    gate: Lesson | None = None
    for lesson in stretch(course, person):
        if gate and lesson.when is not When.UNANSWERED:
            return None
        if not gate and lesson.when is When.UNANSWERED:
            continue
        if lesson.id not in person.sent and lesson.id not in person.dropped:
            return lesson
        if lesson.gate:
            gate = lesson
    return None


def open_gate(course: Course, person: Enrolment) -> Lesson | None:
    """The gate the person waits at: sent, and nothing but check-ins after it on this stretch."""
    gate = None
    for lesson in stretch(course, person):
        if lesson.gate and lesson.id in person.sent:
            gate = lesson
        elif lesson.when is When.ALWAYS and lesson.id not in person.sent:
            return None
    return gate


def stands_at(course: Course, person: Enrolment) -> str | None:
    """The last lesson sent on this stretch, else where the person entered: whose part's rules apply."""
    reached = [lesson.id for lesson in stretch(course, person) if lesson.id in person.sent]
    if reached:
        return reached[-1]
    known = {lesson.id for lesson in course.track(person.track).lessons}
    return person.entry if person.entry in known else None


def due(course: Course, person: Enrolment, now: datetime) -> Due:
    """When the person's next mail is due, under this version of the course."""
    if person.status is Status.PAUSED and person.paused_until:
        return Due(person.paused_until, None, Reason.ON_PAUSE)
    if person.status is not Status.ACTIVE:
        return Due(None, None, _SILENT[person.status])
    lesson = next_lesson(course, person)
    if lesson is None:
        return Due(now, None, Reason.TRACK_ENDED)
    if not person.sent:
        return Due(now, lesson.id, Reason.FIRST_LESSON)
    reason = Reason.CHECK_IN if lesson.when is When.UNANSWERED else Reason.NEXT_LESSON
    return Due(_moment(lesson, person, now), lesson.id, reason)


def _moment(lesson: Lesson, person: Enrolment, now: datetime) -> datetime:
    last = person.last_sent_at or now
    if lesson.when is When.UNANSWERED and person.entered_at:  # silence begins with the answer that led here
        last = max(last, person.entered_at)
    slot = slot_after(last, _wait_days(lesson, person), person.hour, person.zone)
    if person.not_before and slot < person.not_before:
        return first_slot(person.not_before, person.hour, person.zone)
    return slot


def _wait_days(lesson: Lesson, person: Enrolment) -> int:
    """An answer changes the track, not the rhythm: the first lesson after a move comes with the next slot."""
    moved = person.entered_at and person.last_sent_at and person.last_sent_at < person.entered_at
    moved = moved and lesson.when is When.ALWAYS
    return person.pace_days if moved else max(lesson.wait_days, person.pace_days)


def missed(due_at: datetime, now: datetime, patience: timedelta) -> bool:
    """Whether a slot is so long past that the lesson belongs to the next one."""
    return now > due_at + patience
