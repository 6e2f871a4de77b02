"""The mails of a simulated life as their reader gets them: subjects, and whole mails as files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from dripcourse.cli import sample
from dripcourse.course.compiled import CompiledCourse, Which
from dripcourse.course.model import Course, Lesson, Letter, When
from dripcourse.course.render import render
from dripcourse.course.sandbox import PLAIN
from dripcourse.course.words import LETTER_LINKS, LINKS
from dripcourse.engine.writing import contacts, day
from dripcourse.errors import DripcourseError
from dripcourse.flow import walk
from dripcourse.flow.simulate import Entry
from dripcourse.folder.compiler import compile_course
from dripcourse.message.compose import Outgoing, compose

_BASE = "http://127.0.0.1:8000"
_DOMAIN = "course.example"
_TOKEN = "0123456789abcdef"
_FALLBACK = {"moved-": "moved", "care-": "care-danger"}


class Letterbox:
    """What a reader finds in it. `settings` are form fields and variables, such as "partner=wife"."""

    def __init__(self, course: Course, settings: Sequence[str] = ()) -> None:
        self._course = course
        self._words = dict(_pair(setting) for setting in settings)

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
        return compose(
            Outgoing(
                message_id=f"{name}@{_DOMAIN}",
                date=entry.at,
                sender_name=self._course.sender.name,
                sender=f"course@{_DOMAIN}",
                to="reader@reader.example",
                reply_to=f"r-{_TOKEN}@{_DOMAIN}",
                envelope_from="",
                subject=words.subject,
                text=words.text,
                html=words.html,
                list_name=self._course.title,
                list_id=f"course.{_DOMAIN}",
                unsubscribe_url=f"{_BASE}/leave/{_TOKEN}",
            )
        )

    def _step(self, entry: Entry) -> Lesson | Letter:
        if entry.lesson:
            return self._course.lesson(entry.lesson)
        name = entry.letter or ""
        fallback = next((other for prefix, other in _FALLBACK.items() if name.startswith(prefix)), name)
        return self._course.letters.get(name) or self._course.letters[fallback]

    def _context(self, entry: Entry) -> dict[str, object]:
        course, person = self._course, entry.person
        due = walk.due(course, person, entry.at)
        answer = course.answer(entry.answer) if entry.answer else None
        moment: dict[str, object] = {
            "today": day(entry.at, person.zone),
            "next_on": day(due.at, person.zone) if due.at and due.lesson else "",
            "track": course.track(person.track).title,
            "hour": person.hour.strftime("%H:%M"),
            "pace": person.pace_days,
            "until": day(person.paused_until, person.zone) if person.paused_until else "",
            "understood": answer.title if answer else "",
            "contacts": contacts(course, person.zone),
            "offer": self._unsent_beginning(entry),
            "taps": self._taps(entry),
            "links": {name: f"{_BASE}/{name}/{_TOKEN}" for name in (*LINKS, *LETTER_LINKS)},
        }
        fields = {field.id for field in course.fields}
        given = {name: value for name, value in self._words.items() if name not in fields}
        return {**sample.context(course, self._words), **moment, **given}

    def _unsent_beginning(self, entry: Entry) -> bool:
        first = self._course.track(self._course.start)
        unsent = (one for one in first.lessons if one.when is When.ALWAYS and one.id not in entry.person.sent)
        return entry.track != first.id and any(unsent)

    def _taps(self, entry: Entry) -> list[dict[str, str]]:
        expects = self._course.lesson(entry.lesson).expects if entry.lesson else None
        at = walk.stands_at(self._course, entry.person)
        return [
            {"title": one.title, "url": f"{_BASE}/answer/{_TOKEN}/{one.id}"}
            for one in self._course.answers
            if self._course.rule(entry.track, at, one.id) and (expects is None or one.id in expects)
        ]


def _pair(setting: str) -> tuple[str, str]:
    name, equals, value = setting.partition("=")
    if not equals or not name:
        raise DripcourseError(
            f"--set needs a name, = and a value, such as --set partner=wife; not {setting!r}."
        )
    return name, value
