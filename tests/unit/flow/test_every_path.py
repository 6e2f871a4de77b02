"""Every way through the bundled course: four answers in any order, each early, at a wait or after the end.

People who stand at the same place and were sent the same lessons go on alike, so each such place is
walked from once, and all that can follow is seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from functools import cache
from pathlib import Path

import pytest

from dripcourse.course.model import Course
from dripcourse.flow import events, walk
from dripcourse.flow.machine import advance
from dripcourse.flow.state import Enrolment, Status
from dripcourse.folder.reader import read_course
from tests.unit.flow.build import NOW

COURSES = Path(__file__).parents[3] / "courses"
MOST_ANSWERS = 4
WAIT = timedelta(days=3)  # longer than this until the next lesson: the person stands and waits


@dataclass(frozen=True, slots=True)
class Life:
    person: Enrolment
    now: datetime
    lessons: tuple[str, ...] = ()
    answers: tuple[tuple[str, int], ...] = ()  # each with the number of lessons before it

    @property
    def place(self) -> object:
        """All that decides what can follow; instants as distances from now."""
        one = self.person
        times = [at and self.now - at for at in (one.last_sent_at, one.not_before, one.entered_at)]
        said = [answer for answer, _ in self.answers]
        heard = frozenset(said), said[-1:] and said[-1]
        return one.status, one.track, one.entry, one.sent, one.dropped, one.not_yets, tuple(times), heard


@cache
def course_named(name: str) -> Course:
    course, problems = read_course(COURSES / name)
    assert course is not None, problems
    return course


def later(course: Course, life: Life) -> Life | None:
    """After the next thing that is due; None when nothing is."""
    due = walk.due(course, life.person, life.now)
    if due.at is None:
        return None
    now = max(due.at, life.now)
    decision = advance(course, life.person, events.Tick(), now)
    if decision.lesson is None:
        return replace(life, person=decision.after, now=now)
    assert decision.lesson not in life.lessons, f"{decision.lesson} came twice: {life.answers}"
    after = advance(course, decision.after, events.LessonSent(decision.lesson), now).after
    return replace(life, person=after, now=now, lessons=(*life.lessons, decision.lesson))


def to_the_end(course: Course, life: Life) -> Iterator[Life]:
    """Every step of silence from here."""
    following: Life | None = life
    while following is not None:
        yield following
        following = later(course, following)


def moments(course: Course, life: Life) -> Iterator[Life]:
    """When the next answer may come: after two more lessons, at the first long wait, after the end."""
    steps = list(to_the_end(course, life))
    waits = [one for one in steps if _waits(course, one)]
    chosen = [*steps[2:3], *waits[:1], steps[-1]]
    for number, step in enumerate(chosen):
        if step not in chosen[:number]:
            yield replace(step, now=step.now + timedelta(hours=4, minutes=30))


def _waits(course: Course, life: Life) -> bool:
    due = walk.due(course, life.person, life.now).at
    return due is not None and due - life.now > WAIT


def answered(course: Course, life: Life, answer: str) -> Life:
    person = advance(course, life.person, events.Answered(answer), life.now).after
    return replace(life, person=person, answers=(*life.answers, (answer, len(life.lessons))))


@cache
def all_lives(name: str) -> tuple[Life, ...]:
    """Every life of at most four answers, to its end."""
    course = course_named(name)
    pending = Enrolment(Status.PENDING, course.start, time(7, 30), "Europe/Berlin")
    places = [Life(advance(course, pending, events.Confirmed(), NOW).after, NOW)]
    ended, known = [silent(course, places[0])], set[object]()
    for _ in range(MOST_ANSWERS):
        asked = [moment for place in places for moment in moments(course, place)]
        said = [answered(course, life, answer.id) for life in asked for answer in course.answers]
        new = {life.place: life for life in said if life.place not in known}
        known |= new.keys()
        places = list(new.values())
        ended += [silent(course, place) for place in places]
    return tuple(ended)


def silent(course: Course, life: Life) -> Life:
    *_, end = to_the_end(course, life)
    return end


@pytest.mark.parametrize("name", ["hello", "motivate-your-spouse"])
def test_every_path_ends(name: str) -> None:
    """And no lesson comes twice on the way."""
    lives = all_lives(name)
    assert len(lives) > 20
    assert {life.person.status for life in lives} == {Status.FINISHED}


def test_no_path_contradicts_what_was_said() -> None:
    course = course_named("motivate-your-spouse")
    wrong = [
        (life.answers, lesson) for life in all_lives(course.id) for lesson in contradictions(course, life)
    ]
    assert wrong == []


def contradictions(course: Course, life: Life) -> Iterator[str]:
    """Lessons for somebody to whom something else was answered."""
    for number, lesson in enumerate(life.lessons):
        said = [answer for answer, before in life.answers if before <= number]
        needs = NEEDS.get(stretch_of(course, lesson), frozenset())
        if needs and not needs & set(said):
            yield lesson
        if said and (said[-1], stretch_of(course, lesson)) in NEVER_AFTER:
            yield lesson


def stretch_of(course: Course, lesson: str) -> str:
    """The lesson that a stretch begins with: the track's first, or a part's."""
    track = course.track(course.lesson(lesson).track)
    part = track.part_at(track.index(lesson))
    return part.start if part else track.lessons[0].id


NEEDS = {
    "thank-them-first": frozenset({"questions"}),
    "they-said-yes": frozenset({"yes"}),
    "what-happens-there": frozenset({"booked"}),
    "after-a-no": frozenset({"no"}),
    "they-stopped": frozenset({"no"}),
}
NEVER_AFTER = {
    ("yes", "welcome"), ("yes", "after-a-no"), ("yes", "they-stopped"), ("yes", "thank-them-first"),
    ("no", "welcome"), ("no", "they-said-yes"), ("no", "what-happens-there"), ("no", "thank-them-first"),
    ("questions", "welcome"), ("questions", "after-a-no"), ("questions", "they-stopped"),
    ("booked", "welcome"), ("booked", "after-a-no"), ("booked", "they-stopped"), ("booked", "they-said-yes"),
    ("booked", "thank-them-first"),
}  # fmt: skip
