"""What a reply comes to: the event of a clear meaning, what to do about doubt, what bare words may mean."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

from dripcourse.course.model import Course
from dripcourse.flow import events
from dripcourse.flow.decision import Decision, Desk, Reason
from dripcourse.flow.intent import Intent
from dripcourse.flow.machine import DEFAULT_PAUSE_DAYS, advance
from dripcourse.flow.state import Enrolment, Status

ASK_BACK, RECEIVED = "ask-back", "desk-received"
ASK_BACK_DAYS = 7  # nobody is asked back more often (D10)
MOST_PAUSE_DAYS = 365
_WRITABLE = (Status.ACTIVE, Status.PAUSED, Status.FINISHED)
_PERSONAL = 1000  # characters: who writes so much in another language writes to a person


def event_of(course: Course, intent: Intent) -> events.Event | None:
    """The event of a clear meaning; None for UNDO, danger and what isn't clear."""
    if course.answer(intent.meaning):
        return events.Answered(intent.meaning)
    match intent.meaning:
        case "stop":
            return events.Stop()
        case "pause":
            return events.Pause(min(intent.days or DEFAULT_PAUSE_DAYS, MOST_PAUSE_DAYS))
        case "resume":
            return events.Resume()
        case "slower":
            return events.Pace(+1)
        case "faster":
            return events.Pace(-1)
        case "time" if intent.hour:
            return events.Hour(time.fromisoformat(intent.hour))
        case "again":
            return events.Again()
        case "help":
            return events.Help()
        case _:
            return None


def doubt(
    course: Course, person: Enrolment, intent: Intent, length: int, now: datetime, *, asked_lately: bool
) -> Decision | None:
    """What an unclear reply of so many characters comes to; None: nothing at all, as with thanks.

    What may be an answer is asked back, once a week at most; what is in another language too, and a person
    sees it besides; all else needs a person.
    """
    if intent.reason in ("thanks", "empty"):
        return None
    kept = advance(course, person, events.Wrote(), now)
    if intent.disturbing:
        return replace(kept, desk=Desk.URGENT)
    if person.status not in _WRITABLE:
        return kept
    foreign = intent.reason == "foreign"
    if intent.reason == "message" or (foreign and length > _PERSONAL):
        return replace(kept, letter=RECEIVED)
    if asked_lately:
        return kept
    desk = Desk.SHOWN if foreign else Desk.NO
    return Decision(Reason.ASKED_BACK, kept.after, letter=ASK_BACK, desk=desk)


def expects(course: Course, lesson: str | None, letter: str | None) -> tuple[str, ...]:
    """The answers a bare word may give in reply to this lesson or letter (D4)."""
    everything = tuple(answer.id for answer in course.answers)
    if lesson is None and letter != ASK_BACK:
        found = course.letters.get(letter or "")
        return found.expects if found else ()
    try:
        declared = course.lesson(lesson).expects if lesson else None
    except KeyError:  # a lesson of an older version
        return everything
    return everything if declared is None else declared
