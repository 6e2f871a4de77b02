"""A script lived through the decisions of production: from due time to due time, years in a moment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from dripcourse.course.model import Course
from dripcourse.flow import events, walk
from dripcourse.flow.decision import Decision, Desk, Reason
from dripcourse.flow.hearing import ASK_BACK, ASK_BACK_DAYS, doubt, event_of, expects
from dripcourse.flow.intent import Asked, Intent, understand
from dripcourse.flow.machine import advance
from dripcourse.flow.schedule import local_date
from dripcourse.flow.script import Act, Says, Script, TakesBack
from dripcourse.flow.state import Enrolment, Status
from dripcourse.flow.undo import facts, restored, untouched

_WRITABLE = (Status.ACTIVE, Status.PAUSED, Status.FINISHED)
_ASK_BACK, _DAY = timedelta(days=ASK_BACK_DAYS), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Entry:
    """What happened at one moment: a lesson or a letter was sent, or (`mail` is false) neither."""

    at: datetime  # in UTC
    day: int  # 1 is the day of confirming
    person: Enrolment  # as it is from then on
    reason: str
    lesson: str | None = None
    letter: str | None = None
    answer: str | None = None  # the answer that was understood
    desk: Desk = Desk.NO

    @property
    def local(self) -> datetime:
        return self.at.astimezone(ZoneInfo(self.person.zone))

    @property
    def track(self) -> str:
        return self.person.track

    @property
    def mail(self) -> bool:
        return bool(self.lesson or self.letter)


def live(course: Course, script: Script) -> Iterator[Entry]:
    """Everything that happens to a person who confirms and then does what the script says.

    Ends when nothing more can happen, at the latest with the script's last day.
    """
    run = _Run(course, script)
    yield run.event(events.Confirmed())
    for act in script.in_order():
        moment = max(script.moment(act.day, act.at), run.now)
        yield from run.wait(moment)
        run.now = moment
        yield run.act(act)
    yield from run.wait(script.moment(script.until + 1, datetime.min.time()) if script.until else None)


class _Run:
    """One life: where the person stands, what they were sent, what can be taken back."""

    def __init__(self, course: Course, script: Script) -> None:
        self.course = course
        self.script = script
        self.now = script.moment(1)
        self.person = Enrolment(Status.PENDING, course.start, script.hour, script.zone)
        self.mails: list[Entry] = []
        self.change: tuple[dict[str, Any], dict[str, Any]] | None = None  # before and after the newest

    # --- time ---

    def wait(self, end: datetime | None) -> Iterator[Entry]:
        """All that falls due up to an instant; with None until nothing does any more."""
        while (due := walk.due(self.course, self.person, self.now)).at is not None:
            moment = max(due.at, self.now)
            if end is not None and moment > end:
                return
            self.now = moment
            yield self._tick()

    def _tick(self) -> Entry:
        decision = advance(self.course, self.person, events.Tick(), self.now)
        if decision.lesson is None:
            return self._settle(decision)
        sent = advance(self.course, self.person, events.LessonSent(decision.lesson), self.now)
        return self._settle(replace(decision, after=sent.after))

    # --- what the person does ---

    def act(self, act: Act) -> Entry:
        match act.does:
            case Says(text):
                return self._hear(text)
            case TakesBack():
                return self._take_back()
            case event:
                return self.event(event)

    def event(self, event: events.Event) -> Entry:
        before = self.person
        decision = advance(self.course, before, event, self.now)
        if decision.undoable and decision.after != before:
            self.change = facts(before), facts(decision.after)
        return self._settle(decision, event.answer if isinstance(event, events.Answered) else None)

    def _hear(self, text: str) -> Entry:
        newest = self.mails[-1]
        asked = Asked(expects(self.course, newest.lesson, newest.letter))
        intent = understand(text, self.course.answers, asked)
        if intent.meaning == "safety" and self.course.safety:
            return self._care(intent)
        if intent.meaning == "undo":
            return self._take_back()
        event = event_of(self.course, intent)
        return self.event(event) if event else self._unclear(intent, len(text))

    def _care(self, intent: Intent) -> Entry:
        event = events.Safety(intent.care or "danger", intent.silent or "stop" in intent.also)
        decision = advance(self.course, self.person, event, self.now)
        if self._sent_since(_DAY, "care-"):
            decision = replace(decision, letter=None)
        return self._settle(decision)

    def _take_back(self) -> Entry:
        person, change, self.change = self.person, self.change, None
        if change and untouched(*change, person):
            back = restored(person, *change, self.now)
            return self._settle(Decision(Reason.STAYS, back, letter="undone"), reason="undone")
        silent = person.status not in _WRITABLE
        decision = Decision(Reason.STAYS, person, letter=None if silent else "nothing-to-undo")
        return self._settle(decision, reason="nothing-to-undo")

    def _unclear(self, intent: Intent, length: int) -> Entry:
        lately = self._sent_since(_ASK_BACK, ASK_BACK)
        decision = doubt(self.course, self.person, intent, length, self.now, asked_lately=lately)
        if decision is None:
            return self._settle(Decision(Reason.STAYS, self.person), reason=intent.reason)
        return self._settle(decision)

    # --- writing it down ---

    def _sent_since(self, age: timedelta, kind: str) -> bool:
        since = self.now - age
        return any(one.at > since and (one.letter or "").startswith(kind) for one in self.mails)

    def _settle(self, decision: Decision, answer: str | None = None, *, reason: str = "") -> Entry:
        self.person = decision.after
        day = (local_date(self.now, self.person.zone) - self.script.start).days + 1
        why = reason or decision.reason.value
        entry = Entry(
            self.now, day, self.person, why, decision.lesson, decision.letter, answer, decision.desk
        )
        if entry.mail:
            self.mails.append(entry)
        return entry
