"""A small course with everything a walk can meet, made of values."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from types import MappingProxyType

from dripcourse.course.model import (
    Answer,
    Course,
    Discreet,
    Layout,
    Lesson,
    Part,
    Rule,
    Schedule,
    Sender,
    Sense,
    Target,
    Text,
    Track,
    When,
)
from dripcourse.flow.state import Enrolment, Status

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)  # a Monday


def lesson(
    track: str, lesson_id: str, *, wait: int = 1, gate: bool = False, check_in: bool = False
) -> Lesson:
    return Lesson(
        lesson_id,
        track,
        MappingProxyType({"en": Text("Subject", "Body")}),
        wait_days=wait,
        gate=gate,
        when=When.UNANSWERED if check_in else When.ALWAYS,
    )


def rule(answer: str, to: str | None, **options: object) -> Rule:
    target = None
    if to:
        track, _, name = to.partition("#")
        target = Target(track, name or None)
    return Rule(answer, target, **options)  # type: ignore[arg-type]


def rules(*given: Rule) -> MappingProxyType[str, Rule]:
    return MappingProxyType({one.answer: one for one in given})


def track(track_id: str, lessons: tuple[Lesson, ...], *given: Rule, parts: tuple[Part, ...] = ()) -> Track:
    return Track(track_id, track_id.title(), lessons, rules(*given), parts)


INVITE = track(
    "invite",
    (
        lesson("invite", "i1"),
        lesson("invite", "i2"),
        lesson("invite", "i3", gate=True),
        lesson("invite", "i3-first", wait=4, check_in=True),
        lesson("invite", "i3-second", wait=7, check_in=True),
        lesson("invite", "i3-close", wait=10, check_in=True),
    ),
    rule("yes", "bridge#b-yes"),
    rule("questions", "bridge"),
    rule("no", "no"),
    rule("not-yet", None, letter="maybe", check_in_days=7),
)
BRIDGE = track(
    "bridge",
    (
        lesson("bridge", "b1"),
        lesson("bridge", "b2", gate=True),
        lesson("bridge", "b2-close", wait=7, check_in=True),
        lesson("bridge", "b-yes"),
        lesson("bridge", "b-after", wait=7),
    ),
    rule("yes", "bridge#b-yes"),
    rule("questions", None, desk=True),
    rule("no", "no"),
    rule("not-yet", None, letter="maybe", check_in_days=7),
    parts=(Part("b-yes", rules(rule("yes", None), rule("no", "no#stopped"))),),
)
NO = track(
    "no",
    (lesson("no", "n1"), lesson("no", "n2", wait=3), lesson("no", "stopped")),
    rule("yes", "bridge#b-yes"),
    rule("questions", "bridge"),
    rule("no", None, letter="let-it-rest", wait_days=3),
    parts=(Part("stopped", rules()),),
)

COURSE = Course(
    id="small",
    title="Small",
    language="en",
    sender=Sender("Small", "Note"),
    schedule=Schedule(),
    discreet=Discreet(),
    replies="not read",
    answers=(
        Answer("yes", "Yes", ("yes",), sense=Sense.ACCEPT),
        Answer("questions", "Questions", ("questions",), sense=Sense.ASK),
        Answer("no", "No", ("no",), sense=Sense.REFUSE),
        Answer("not-yet", "Not yet", ("not yet",), sense=Sense.LATER),
    ),
    tracks=(INVITE, BRIDGE, NO),
    start="invite",
    letters=MappingProxyType({}),
    layout=Layout("", "", ""),
)


def person(status: Status = Status.ACTIVE, **changes: object) -> Enrolment:
    """Someone on the first track who has had nothing yet, unless told otherwise."""
    start = Enrolment(status, "invite", time(7, 30), "Europe/Berlin")
    return replace(start, **changes)  # type: ignore[arg-type]
