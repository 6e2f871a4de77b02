"""What a reply comes to: the event of a clear meaning, and what bare words may mean to a letter."""

from __future__ import annotations

from datetime import time

from dripcourse.course.model import Course
from dripcourse.flow import events
from dripcourse.flow.intent import Intent
from dripcourse.flow.machine import DEFAULT_PAUSE_DAYS

ASK_BACK = "ask-back"
MOST_PAUSE_DAYS = 365


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
