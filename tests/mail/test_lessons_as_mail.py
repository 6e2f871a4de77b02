"""Every lesson and letter of our courses, as the mail it becomes: what a mail program finds in it."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import cache
from pathlib import Path

import pytest

from dripcourse.cli.sample import as_mail, context
from dripcourse.course.compile import compile_all
from dripcourse.course.compiled import Compiled, CompiledCourse
from dripcourse.course.model import Course
from dripcourse.course.render import Rendered, render
from dripcourse.folder.reader import read_course

COURSES = Path(__file__).parents[2] / "courses"
CODES = sorted(path.name for path in COURSES.iterdir() if (path / "course.toml").exists())
READERS = (  # what they typed into the form, and whether their mails are discreet
    ({"name": "Anna"}, False),
    ({"name": "Zoë d’Arcy", "partner": "husband"}, True),
    ({"name": "李"}, False),
)
COACH = "Yes, ask her.\n.Once is enough.\n"


@cache
def compiled(code: str) -> tuple[Course, CompiledCourse]:
    course, problems = read_course(COURSES / code)
    assert course is not None, problems
    return course, compile_all(course)


def mails(course: Course, text: Compiled) -> list[tuple[Rendered, bytes]]:
    """The text as several people get it."""
    made = []
    for words, discreet in READERS:
        found = render(text, {**context(course, words), "message": COACH}, discreet)
        made.append((found, as_mail(course, found, discreet)))
    return made


def by_the_library(found: Rendered) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = found.subject
    message.set_content(found.text)
    message.add_alternative(found.html, subtype="html")
    return message


def contents(message: EmailMessage) -> list[tuple[str, str]]:
    return [(part.get_content_type(), part.get_content()) for part in message.iter_parts()]


@pytest.mark.parametrize("code", CODES)
def test_a_mail_program_finds_what_was_written(code: str) -> None:
    course, texts = compiled(code)
    for which, text in texts.items():
        if which.kind not in ("lesson", "letter"):
            continue
        for found, data in mails(course, text):
            ours = message_from_bytes(data.replace(b"\r\n", b"\n"), policy=policy.default)
            theirs = by_the_library(found)
            assert isinstance(ours, EmailMessage)
            assert ours["Subject"] == theirs["Subject"], which
            assert contents(ours) == contents(theirs), which
            assert not ours.defects
            assert max(map(len, data.split(b"\r\n"))) <= 78, which
            assert len(data) <= 100_000, which
