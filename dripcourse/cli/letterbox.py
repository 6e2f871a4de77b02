"""The mails of a simulated life as their reader gets them: subjects, and whole mails as files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from dripcourse.config import Settings
from dripcourse.course.compiled import CompiledCourse, Which
from dripcourse.course.model import Course, Lesson, Letter
from dripcourse.course.render import render
from dripcourse.course.sandbox import PLAIN
from dripcourse.engine.context import words_for
from dripcourse.engine.links import Links, links_of
from dripcourse.engine.shelf import Published
from dripcourse.engine.writing import FALLBACK
from dripcourse.errors import DripcourseError
from dripcourse.flow.simulate import Entry
from dripcourse.folder.compiler import compile_course
from dripcourse.message.compose import Outgoing, compose
from dripcourse.store.enrolments import Member, Numbers

_SETTINGS = Settings(
    database_url="",
    secret="0123456789abcdef" * 2,
    base_url="http://127.0.0.1:8000",
    mail_from="course@course.example",
    reply_domain="reply.course.example",
    postal_address="The operator's postal address",
)


class Letterbox:
    """What a reader finds in it. `settings` are form fields and variables, such as "partner=wife"."""

    def __init__(self, course: Course, settings: Sequence[str] = ()) -> None:
        self._course = course
        self._published = Published(1, "course", 1, course, Numbers({}), {})
        said = dict(_pair(setting) for setting in settings)
        fields = {field.id for field in course.fields}
        self._fields = {name: value for name, value in said.items() if name in fields}
        self._words = {name: value for name, value in said.items() if name not in fields}

    def subject(self, entry: Entry) -> str:
        text = self._step(entry).text(self._course.language, self._course.language)
        return " ".join(PLAIN.from_string(text.subject).render(self._context(entry)).split())

    def write(self, mails: Iterable[Entry], folder: Path) -> None:
        """Each mail as a file, named so that they sort as they came. Raises DripcourseError."""
        compiled = compile_course(self._course)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for number, entry in enumerate(mails, 1):
                name = f"{number:03d}-day-{entry.day:03d}-{entry.lesson or entry.letter}"
                (folder / f"{name}.eml").write_bytes(self._mail(entry, compiled, name))
        except OSError as error:
            raise DripcourseError(f"{folder} can't be written to: {error.strerror}.") from None

    def _mail(self, entry: Entry, compiled: CompiledCourse, name: str) -> bytes:
        kind = "lesson" if entry.lesson else "letter"
        text = compiled[Which(kind, self._step(entry).id, self._course.language)]
        words = render(text, self._context(entry), discreet=False)
        member = self._member(entry)
        links = links_of(_SETTINGS, member)
        return compose(
            Outgoing(
                message_id=f"{name}@{_SETTINGS.mail_domain}",
                date=entry.at,
                sender_name=self._course.sender.name,
                sender=_SETTINGS.mail_from,
                to=member.email,
                reply_to=links.reply_to,
                envelope_from="",
                subject=words.subject,
                text=words.text,
                html=words.html,
                list_name=self._course.title,
                list_id=f"course.{_SETTINGS.mail_domain}",
                unsubscribe_url=links.leave,
            )
        )

    def _step(self, entry: Entry) -> Lesson | Letter:
        if entry.lesson:
            return self._course.lesson(entry.lesson)
        name = entry.letter or ""
        fallback = next((other for prefix, other in FALLBACK.items() if name.startswith(prefix)), name)
        return self._course.letters.get(name) or self._course.letters[fallback]

    def _context(self, entry: Entry) -> dict[str, object]:
        details: dict[str, Any] = (
            {"lesson": entry.lesson} if entry.lesson else {"answer": entry.answer, "change": 1}
        )
        member = self._member(entry)
        links: Links = links_of(_SETTINGS, member)
        return {**words_for(_SETTINGS, self._published, member, links, details, entry.at), **self._words}

    def _member(self, entry: Entry) -> Member:
        return Member(
            id=1,
            person_id=1,
            course_id=1,
            revision=1,
            email="reader@reader.example",
            email_key="",
            name=self._words.get("name", "Anna"),
            language=self._course.language,
            discreet=False,
            fields=self._fields,
            created_at=entry.at,
            person=entry.person,
            suppressed=False,
        )


def _pair(setting: str) -> tuple[str, str]:
    name, equals, value = setting.partition("=")
    if not equals or not name:
        raise DripcourseError(
            f"--set needs a name, = and a value, such as --set partner=wife; not {setting!r}."
        )
    return name, value
