"""A story: what a reader does, and what should come of it."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from dripcourse.course.model import Course
from dripcourse.course.problem import Severity
from dripcourse.errors import CourseError
from dripcourse.flow import events
from dripcourse.flow.script import NOON, Act, Says, Script, TakesBack
from dripcourse.flow.simulate import Entry, live
from dripcourse.folder.reader import read_course
from dripcourse.testing.calendar import Calendar, Expected, Mail, never
from dripcourse.testing.timeline import Timeline


class Story:
    """A reader who confirms at noon of `start` and then does what they are told.

    `course` is a folder or a course that was read before; `start` a date ("2026-03-20"), `zone` an IANA
    name, `at` the hour of their lessons ("07:30"); without them, the course's own zone and hour. Day 1 is
    the day of confirming, and what the reader does happens at noon of its day unless `at` says otherwise.
    Every method returns the story, so that they can be chained. Raises CourseError for a course that
    `dripcourse check` does not accept.
    """

    def __init__(
        self,
        course: str | Path | Course,
        *,
        start: str | date = "2026-03-02",
        zone: str | None = None,
        at: str | time | None = None,
        until: int | None = None,
    ) -> None:
        self.course = course if isinstance(course, Course) else _read(Path(course))
        self._start = date.fromisoformat(start) if isinstance(start, str) else start
        self._zone = zone or self.course.schedule.zone
        self._hour = _time(at or self.course.schedule.hour)
        self._until = until
        self._acts: tuple[Act, ...] = ()
        self._lived: tuple[Entry, ...] | None = None

    @classmethod
    def of(cls, timeline: Timeline, course: str | Path | Course) -> Story:
        """The story of a file; `timeline.hold(story.calendar, story.ends)` compares it."""
        script = timeline.script
        story = cls(course, start=script.start, zone=script.zone, at=script.hour, until=script.until)
        for act in script.acts:
            story.does(act)
        return story

    # --- what the reader does ---

    def reply(self, day: int, text: str, at: str | time = NOON) -> Story:
        """Replies to the newest mail in their own words: "She said no", "PAUSE 5 days", "UNDO" …"""
        return self.does(Act(day, Says(text), _time(at)))

    def tap(self, day: int, answer: str, at: str | time = NOON) -> Story:
        """Presses the button of an answer."""
        if self.course.answer(answer) is None:
            known = ", ".join(one.id for one in self.course.answers)
            raise ValueError(f'The course has no answer "{answer}"; it has {known}.')
        return self.does(Act(day, events.Answered(answer), _time(at)))

    def take_offer(self, day: int, track: str | None = None, at: str | time = NOON) -> Story:
        """Presses "send me the lessons I haven't had"; without `track`, those of the first one."""
        return self.does(Act(day, events.Offer(track or self.course.start), _time(at)))

    def undo(self, day: int, at: str | time = NOON) -> Story:
        """Presses the undo button of the newest letter that has one."""
        return self.does(Act(day, TakesBack(), _time(at)))

    def pause(self, day: int, days: int, at: str | time = NOON) -> Story:
        return self.does(Act(day, events.Pause(days), _time(at)))

    def does(self, act: Act) -> Story:
        """Anything else that `dripcourse.flow.script` knows."""
        self._acts = (*self._acts, act)
        self._lived = None
        return self

    # --- what comes of it ---

    @property
    def script(self) -> Script:
        return Script(self._start, self._zone, self._hour, self._acts, self._until)

    @property
    def lived(self) -> tuple[Entry, ...]:
        """Everything that happened, also what brought no mail."""
        if self._lived is None:
            self._lived = tuple(live(self.course, self.script))
        return self._lived

    @property
    def calendar(self) -> Calendar:
        """The mails in order; `print(story.calendar)` shows a line for each."""
        return Calendar(Mail.of(entry) for entry in self.lived if entry.mail)

    @property
    def lessons(self) -> list[str]:
        return self.calendar.lessons

    @property
    def ends(self) -> str:
        """What the reader is at the end: "finished", "left", "held", "active" …"""
        return self.lived[-1].person.status.value

    def expect(self, day: int, *, lesson: str | None = None, letter: str | None = None) -> Story:
        """On this day comes this lesson, or this letter, and no other of its kind; neither: no lesson."""
        names = tuple(name for name in (lesson, letter) if name)
        if len(names) == 2:
            return self.expect(day, lesson=lesson).expect(day, letter=letter)
        Expected(day, names, letters=letter is not None).hold(self.calendar)
        return self

    def never(self, *lessons: str) -> Story:
        """None of these lessons comes at any time."""
        for lesson in lessons:
            self.course.lesson(lesson)  # a KeyError here is a slip in the test
        never(self.calendar, lessons)
        return self

    def expect_end(self, status: str) -> Story:
        if self.ends != status:
            raise self.calendar.fail(f"The story should end {status}, but ends {self.ends}.")
        return self


def _time(at: str | time) -> time:
    return time.fromisoformat(at.zfill(5)) if isinstance(at, str) else at


def _read(folder: Path) -> Course:
    course, problems = read_course(folder)
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if course is None or errors:
        raise CourseError(f"This course has problems, see dripcourse check {folder}: {errors[0]}")
    return course
