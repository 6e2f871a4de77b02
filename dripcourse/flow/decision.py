"""What to do, and the reason for it: one of a closed list, kept in the history and shown by `why`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from dripcourse.flow.state import Enrolment


class Reason(StrEnum):
    # a lesson goes out
    FIRST_LESSON = "first-lesson"
    NEXT_LESSON = "next-lesson"
    CHECK_IN = "check-in"
    # no lesson goes out
    NOT_DUE = "not-due"
    SLOT_MISSED = "slot-missed"
    TRACK_ENDED = "track-ended"
    NOT_CONFIRMED = "not-confirmed"
    ON_PAUSE = "on-pause"
    HELD_FOR_SAFETY = "held-for-safety"
    HAS_LEFT = "has-left"
    ADDRESS_BOUNCED = "address-bounced"
    # what was sent, and what people did
    LESSON_RECORDED = "lesson-recorded"
    REFUSED = "refused"
    HELD_UNKNOWN = "held-unknown"
    CONFIRMED = "confirmed"
    CONFIRMED_BEFORE = "confirmed-before"
    MOVED = "moved"
    BACK_AGAIN = "back-again"
    NOTHING_NEW = "nothing-new"
    ALREADY_THERE = "already-there"
    STAYS = "stays"
    NO_RULE = "no-rule"
    MESSAGE_KEPT = "message-kept"
    ASKED_BACK = "asked-back"
    LEFT = "left"
    LEFT_BEFORE = "left-before"
    PAUSED = "paused"
    PAUSE_OVER = "pause-over"
    RESUMED = "resumed"
    NOT_PAUSED = "not-paused"
    PACE_CHANGED = "pace-changed"
    HOUR_CHANGED = "hour-changed"
    AGAIN = "again"
    HELP = "help"
    SAFETY = "safety"
    UNREACHABLE = "unreachable"
    OFFER_TAKEN = "offer-taken"
    DESK_ONLY = "desk-only"


class Desk(StrEnum):
    """How the coach's side sees it."""

    NO = "no"
    SHOWN = "shown"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class Decision:
    """`after` is the enrolment as it is from now on; it is the old one where nothing changes."""

    reason: Reason
    after: Enrolment
    lesson: str | None = None  # a lesson to send now
    letter: str | None = None  # a letter to write to the person
    desk: Desk = Desk.NO
    undoable: bool = False  # the letter offers to take it back (D8)


@dataclass(frozen=True, slots=True)
class Due:
    """The next lesson and when: a hint stored beside the enrolment, decided again when it comes."""

    at: datetime | None
    lesson: str | None = None
    reason: Reason = field(default=Reason.NOT_DUE)
