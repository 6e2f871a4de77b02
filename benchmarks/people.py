"""A database with the bundled course and any number of people of whom a lesson is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, text

from dripcourse.clock import machine_now
from dripcourse.config import Settings
from dripcourse.course.compile import compile_text
from dripcourse.course.compiled import Compiled, Which
from dripcourse.course.model import Course, Text
from dripcourse.engine.parts import Parts
from dripcourse.engine.publish import publish
from dripcourse.folder.compiler import compile_course
from dripcourse.folder.reader import read_course
from dripcourse.store import bits
from dripcourse.store.database import Database
from dripcourse.store.tables import enrolments, people
from dripcourse.store.upgrade import upgrade
from tests.servers.process import ROOT

COURSE = ROOT / "courses" / "motivate-your-spouse"
_ROWS = 2000  # a statement


def bundled() -> tuple[Course, dict[Which, Compiled]]:
    course, problems = read_course(COURSE)
    assert course is not None, problems
    return course, dict(compile_course(course))


def _long_text(course: Course, lesson: str) -> Text:
    """A lesson with the words of others: 23 to 25 kB as a mail of both parts, the first three and a half."""
    bodies = [one.texts[course.language].body for one in course.track(course.start).lessons[:4]]
    paragraphs = [paragraph for paragraph in bodies.pop().split("\n\n") if "{" not in paragraph]
    words = "\n\n".join([*bodies, *paragraphs[: len(paragraphs) // 2]])
    return replace(course.lesson(lesson).texts[course.language], body=words)


class Crowd:
    """People in the bundled course; the first lesson is behind them all, the second is a long one."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.database = Database(settings.database_url)
        upgrade(self.database)
        self.parts = Parts(settings, self.database, machine_now, lambda _: None)
        self.course, texts = bundled()
        self._first, self.second = [one.id for one in self.course.track(self.course.start).lessons[:2]]
        self.text = _long_text(self.course, self.second)
        which = Which("lesson", self.second, self.course.language)
        compiled = compile_text(self.course, self.text, self.course.lesson(self.second).one_tap)
        self.texts = {**texts, which: compiled}
        publish(self.parts, self.course, self.texts)
        with self.database.read() as connection:
            self.published = next(iter(self.parts.shelf.refresh(connection).values()))

    def add(self, number: int, due: bool = True) -> None:
        """More people; `due`: their second lesson now, else in a month."""
        with self.database.read() as connection:
            known = connection.execute(text("SELECT coalesce(max(id), 0) FROM people")).scalar_one()
        now = machine_now()
        for start in range(known, known + number, _ROWS):
            ids = range(start + 1, min(start + _ROWS, known + number) + 1)
            with self.database.write() as connection:
                connection.execute(insert(people), [_person(one, now) for one in ids])
                connection.execute(insert(enrolments), [self._enrolment(one, now, due) for one in ids])
                self._remember(connection, ids[0], ids[-1], now)
        self.settle()

    def _enrolment(self, number: int, now: datetime, due: bool) -> dict[str, object]:
        return {
            "person_id": number, "course_id": self.published.id, "status": "active",
            "track": self.course.start, "hour": now.strftime("%H:%M"), "zone": "UTC",
            "sent": bits.pack([self.published.numbers.by_lesson[self._first]]), "dropped": b"",
            "last_sent_at": now - timedelta(days=1), "pace_days": 1, "not_yets": 0, "name": "Anna",
            "language": "en", "discreet": False, "fields": {"partner": "wife"}, "consent": {},
            "created_at": now, "due_at": now - timedelta(minutes=1) if due else now + timedelta(days=30),
            "next_lesson": self.second, "due_version": self.published.version,
        }  # fmt: skip

    def _remember(self, connection: Connection, first: int, last: int, now: datetime) -> None:
        """The ledger of people who have had a lesson: no real one is empty."""
        number = self.published.numbers.by_lesson[self._first]
        connection.execute(
            text(
                "INSERT INTO deliveries "
                "(enrolment_id, lesson_no, round, track, state, noted_at, done_at, attempts) "
                "SELECT id, :number, 0, track, 'sent', last_sent_at, last_sent_at, 1 FROM enrolments "
                "WHERE id BETWEEN :first AND :last"
            ),
            {"number": number, "first": first, "last": last},
        )

    def again(self) -> None:
        """As if the second lesson had not been sent, for another round."""
        now = machine_now()
        with self.database.write() as connection:
            number = self.published.numbers.by_lesson[self._first]
            connection.execute(text("DELETE FROM deliveries WHERE lesson_no <> :number"), {"number": number})
            connection.execute(text("DELETE FROM history"))
            given = {
                "sent": bits.pack([number]),
                "due": now - timedelta(minutes=1),
                "hour": now.strftime("%H:%M"),
            }
            given |= {"last": now - timedelta(days=1), "lesson": self.second}
            connection.execute(
                text(
                    "UPDATE enrolments SET sent = :sent, due_at = :due, last_sent_at = :last, hour = :hour, "
                    "next_lesson = :lesson, claim = NULL, lease_until = NULL"
                ),
                given,
            )
        self.settle()

    def settle(self) -> None:
        """Nothing of the preparation is left for the database to do meanwhile."""
        with self.database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            for command in ("ANALYZE",) if self.database.sqlite else ("VACUUM ANALYZE", "CHECKPOINT"):
                connection.execute(text(command))

    def sent(self) -> tuple[int, float]:
        """How many second lessons were sent, and the seconds from the first note to the last answer."""
        number = self.published.numbers.by_lesson[self.second]
        with self.database.read() as connection:
            count, begun, ended = connection.execute(
                text(
                    "SELECT count(*), min(noted_at), max(done_at) FROM deliveries "
                    "WHERE lesson_no = :number AND state = 'sent'"
                ),
                {"number": number},
            ).one()
        return count, (ended - begun).total_seconds() if count else 0.0


def _person(number: int, now: datetime) -> dict[str, object]:
    return {"email": f"p{number}@example.org", "email_key": f"{number:064d}", "created_at": now}


def settings_for(database_url: str, smtp_url: str, **more: object) -> Settings:
    usual: dict[str, object] = {
        "database_url": database_url.replace("postgresql://", "postgresql+psycopg://"),
        "secret": "a secret that keeps nothing, only long enough",
        "base_url": "https://courses.example.org",
        "mail_from": "course@mail.example",
        "reply_domain": "reply.example",
        "smtp_url": smtp_url,
        "postal_address": "1 Example Street, Exampletown",
    }
    return Settings(**{**usual, **more})  # type: ignore[arg-type]
