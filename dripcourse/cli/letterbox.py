"""The mails of a simulated life as their reader gets them: subjects, and whole mails as files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from dripcourse.cli import sample
from dripcourse.course.compiled import CompiledCourse, Which
from dripcourse.course.model import Course, Lesson, Letter, When
from dripcourse.course.render import Rendered, render
from dripcourse.course.sandbox import PLAIN
from dripcourse.engine.writing import contacts, day
from dripcourse.errors import DripcourseError
from dripcourse.flow import walk
from dripcourse.flow.simulate import Entry
from dripcourse.folder.compiler import compile_course
from dripcourse.message.compose import Outgoing, compose

_BASE = "http://127.0.0.1:8000"
_DOMAIN = "course.example"
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
        return compose(self._outgoing(entry, render(text, self._context(entry), discreet=False), name))

    def _outgoing(self, entry: Entry, words: Rendered, name: str) -> Outgoing:
        made_up = sample.outgoing(self._course, words, discreet=False)
        return replace(
            made_up,
            message_id=f"{name}@{_DOMAIN}",
            date=entry.at,
            unsubscribe_url=f"{_BASE}/leave/0123456789abcdef",
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
        now: dict[str, object] = {
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
        }
        return {**sample.context(course, self._words), **now, **self._links(), **self._given()}
