"""Laws that hold whatever happens in whatever order."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from dripcourse.flow import events, walk
from dripcourse.flow.machine import advance
from dripcourse.flow.schedule import local_date
from dripcourse.flow.state import Status
from tests.unit.flow.build import COURSE, NOW, person

ANSWERS = st.sampled_from([answer.id for answer in COURSE.answers])
COMMANDS = st.sampled_from(
    [events.Pause(3), events.Resume(), events.Pace(1), events.Pace(-1), events.Again(), events.Help(),
     events.Wrote(), events.Offer("invite"), events.Confirmed()]
)  # fmt: skip


class Life(RuleBasedStateMachine):
    """One person living through a course: time passes, replies come, lessons are sent when decided."""

    @initialize()
    def confirmed(self) -> None:
        self.now = NOW
        self.person = advance(COURSE, person(Status.PENDING), events.Confirmed(), NOW).after
        self.lessons: list[tuple[str, datetime, str]] = []

    @rule(hours=st.integers(1, 400))
    def time_passes(self, hours: int) -> None:
        for _ in range(hours):
            self.now += timedelta(hours=1)
            decision = advance(COURSE, self.person, events.Tick(), self.now)
            self.person = decision.after
            if decision.lesson:
                assert self.person.status is Status.ACTIVE
                gate = walk.open_gate(COURSE, self.person)
                if gate:
                    lesson = COURSE.lesson(decision.lesson)
                    assert lesson.when == "unanswered", "silence at a gate never leads past it"
                self.lessons.append((decision.lesson, self.now, self.person.zone))
                self.person = advance(COURSE, self.person, events.LessonSent(decision.lesson), self.now).after

    @rule(hours=st.integers(5, 200))
    def everything_is_down(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule(answer=ANSWERS)
    def answers(self, answer: str) -> None:
        self.person = advance(COURSE, self.person, events.Answered(answer), self.now).after

    @rule(command=COMMANDS)
    def commands(self, command: events.Event) -> None:
        self.person = advance(COURSE, self.person, command, self.now).after

    @rule()
    def trouble(self) -> None:
        self.person = advance(COURSE, self.person, events.Safety("life"), self.now).after

    @rule()
    def stops(self) -> None:
        self.person = advance(COURSE, self.person, events.Stop(), self.now).after

    @invariant()
    def no_lesson_twice(self) -> None:
        ids = [lesson for lesson, _, _ in self.lessons]
        assert len(ids) == len(set(ids))

    @invariant()
    def at_most_one_a_day_and_half_a_day_apart(self) -> None:
        for (_, before, zone), (_, after, _) in zip(self.lessons, self.lessons[1:], strict=False):
            assert after - before >= timedelta(hours=12)
            assert local_date(after, zone) > local_date(before, zone)

    def teardown(self) -> None:
        """Every path ends: left alone long enough, nobody stays active for ever."""
        self.person = advance(COURSE, self.person, events.Resume(), self.now).after
        for _ in range(24 * 200):
            self.now += timedelta(hours=1)
            decision = advance(COURSE, self.person, events.Tick(), self.now)
            self.person = decision.after
            if decision.lesson:
                self.person = advance(COURSE, self.person, events.LessonSent(decision.lesson), self.now).after
            if self.person.status is Status.FINISHED:
                break
        assert self.person.status is not Status.ACTIVE
        super().teardown()


Life.TestCase.settings = settings(max_examples=40, stateful_step_count=20)
TestLife = Life.TestCase
