"""One mail of a course for a made-up reader, for looking at it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from dripcourse.course.compile import asks, compile_text
from dripcourse.course.model import Course, Lesson, Letter
from dripcourse.course.render import Rendered, reader_words, render
from dripcourse.course.syntax_sheet import did_you_mean
from dripcourse.course.words import LETTER_LINKS, LINKS, MAIL_LINKS
from dripcourse.errors import DripcourseError
from dripcourse.message.compose import Outgoing, compose

_BASE = "https://course.example"
_REPLY = "r-0123456789abcdef@course.example"
_LINKS = {name: f"{_BASE}/{name}/0123456789abcdef" for name in (*LINKS, *MAIL_LINKS, *LETTER_LINKS)}
_MOMENT = datetime.datetime(2026, 3, 20, 7, 30, tzinfo=datetime.UTC)


def rendered(course: Course, name: str, words: Mapping[str, str], language: str, discreet: bool) -> Rendered:
    """A lesson or letter, filled in. `words` are form fields and variables that replace the made-up ones."""
    step = _step(course, name)
    text = step.texts.get(language)
    if text is None:
        raise DripcourseError(f'"{name}" is not written in "{language}", only in {", ".join(step.texts)}.')
    footer = isinstance(step, Lesson) or asks(step)
    compiled = compile_text(course, text, step.one_tap, language, footer)
    made_up = context(course, words)
    if isinstance(step, Letter):
        made_up["links"] = {**_LINKS, "web": ""}
    return render(compiled, made_up, discreet)


def _step(course: Course, name: str) -> Lesson | Letter:
    steps: dict[str, Lesson | Letter] = {**course.letters, **{step.id: step for step in course.lessons()}}
    if name not in steps:
        raise DripcourseError(
            f'This course has no lesson or letter "{name}"{did_you_mean(name, list(steps))}'
        )
    return steps[name]


def context(course: Course, words: Mapping[str, str]) -> dict[str, object]:
    """Every variable a text may use, with believable values."""
    first = course.answers[0].title if course.answers else ""
    made_up: dict[str, object] = {
        "name": "Anna",
        "course": {"title": course.title, "replies": course.replies},
        "sender": course.sender.name,
        "postal_address": "The operator's postal address",
        "privacy_url": f"{_BASE}/privacy",
        "today": "Friday, 20 March",
        "next_on": "Saturday, 21 March",
        "links": _LINKS,
        "taps": [
            {"title": one.title, "url": f"{_BASE}/answer/{one.id}", "mail": f"mailto:{_REPLY}?body={one.id}"}
            for one in course.answers
        ],
        "translation": "",
        "reply_language": "",
        "understood": first,
        "track": course.tracks[0].title if course.tracks else "",
        "until": "Friday, 3 April",
        "hour": course.schedule.hour,
        "pace": 2,
        "offer": True,
        "message": "Thank you for writing. This is what the coach has to say.",
        "contacts": [{"name": one.name, "reach": one.reach, "kind": one.kind} for one in course.contacts],
    }
    fields = {field.id for field in course.fields}
    given = {name: value for name, value in words.items() if name not in fields}
    return {**made_up, **reader_words(course, words), **given}


def as_mail(course: Course, found: Rendered, discreet: bool) -> bytes:
    """The bytes of the mail as they would go out."""
    return compose(
        Outgoing(
            message_id="sample@course.example",
            date=_MOMENT,
            sender_name=course.sender.discreet_name if discreet else course.sender.name,
            sender="course@course.example",
            to="anna@reader.example",
            reply_to=_REPLY,
            envelope_from="",
            subject=found.subject,
            text=found.text,
            html=found.html,
            list_name=course.discreet.title if discreet else course.title,
            list_id="course.course.example",
            unsubscribe_url=f"{_BASE}/leave/0123456789abcdef",
        )
    )
