"""A course as a map: tracks are lines, lessons are stops, gates are where the line waits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dripcourse.course.model import Course, Lesson, Rule, Track, When


@dataclass(frozen=True, slots=True)
class Stop:
    lesson: str
    subject: str
    kind: str  # stop | gate | check-in
    wait: str  # "the day after", "7 days after"
    begins_part: bool


@dataclass(frozen=True, slots=True)
class Junction:
    """Where an answer leads from a line, or from a part of it."""

    answer: str
    to: str  # "bridge-the-gap#they-said-yes" or "stays"
    anchor: str  # the stop it leads to, "" when it stays
    notes: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """What one walks through without an answer, with the junctions that hold there."""

    stops: tuple[Stop, ...]
    junctions: tuple[Junction, ...]


@dataclass(frozen=True, slots=True)
class Line:
    id: str
    title: str
    starts: bool
    stretches: tuple[Stretch, ...]


def chart(course: Course) -> tuple[Line, ...]:
    return tuple(
        Line(track.id, track.title, track.id == course.start, _stretches(course, track))
        for track in course.tracks
    )


def _stretches(course: Course, track: Track) -> tuple[Stretch, ...]:
    found, position = [], 0
    while position < len(track.lessons):
        span = track.span(position)
        part = track.part_at(position)
        rules = {**track.rules, **(part.rules if part else {})}
        starts = part.start if part else ""
        stops = tuple(_stop(course, track.lessons[index], starts) for index in span)
        found.append(Stretch(stops, _junctions(course, rules)))
        position = span.stop
    return tuple(found)


def _stop(course: Course, lesson: Lesson, part: str) -> Stop:
    kind = "gate" if lesson.gate else "check-in" if lesson.when is When.UNANSWERED else "stop"
    subject = lesson.text(course.language, course.language).subject
    wait = "the day after" if lesson.wait_days == 1 else f"{lesson.wait_days} days after"
    return Stop(lesson.id, subject, kind, wait, lesson.id == part)


def _junctions(course: Course, rules: Mapping[str, Rule]) -> tuple[Junction, ...]:
    titles = {answer.id: answer.title for answer in course.answers}
    return tuple(_junction(course, titles.get(name, name), rule) for name, rule in rules.items())


def _junction(course: Course, answer: str, rule: Rule) -> Junction:
    notes = [f"letter {rule.letter}"] if rule.letter else []
    notes += [f"next lesson {rule.wait_days} days later"] if rule.wait_days else []
    notes += [f"next check-in {rule.check_in_days} days later"] if rule.check_in_days else []
    notes += ["the desk sees it"] if rule.desk else []
    if rule.to is None:
        return Junction(answer, "stays", "", ", ".join(notes))
    first = course.track(rule.to.track).lessons[:1]
    anchor = rule.to.lesson or (first[0].id if first else "")
    name = f"{rule.to.track}#{rule.to.lesson}" if rule.to.lesson else rule.to.track
    return Junction(answer, name, anchor, ", ".join(notes))
