"""The story of a person in a course, from the history: why did Anna not get lesson 9?"""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from dripcourse.engine.acting import load
from dripcourse.engine.links import email_key
from dripcourse.engine.parts import Parts
from dripcourse.errors import LinkError
from dripcourse.flow import walk
from dripcourse.store import deliveries, enrolments, history, people
from dripcourse.store.database import Connection


def why(parts: Parts, email: str, lesson: str | None = None) -> list[str]:
    """Lines in the person's own time. Raises LinkError when nobody here has this address."""
    with parts.database.read() as connection:
        person = people.find(connection, email_key(parts.secret, email))
        if person is None:
            raise LinkError("Nobody here has this address.")
        lines: list[str] = []
        for row in reversed(enrolments.rows_of(connection, person)):
            lines += _enrolment(parts, connection, row.id, lesson)
        return lines


def _enrolment(parts: Parts, connection: Connection, enrolment_id: int, lesson: str | None) -> Iterator[str]:
    found = load(parts, connection, enrolment_id, lock=False)
    assert found is not None
    published, member = found
    zone = ZoneInfo(member.person.zone)
    yield f"{published.course.id} (enrolment {member.id}): {member.person.status}, on {member.person.track}"
    for row in history.story(connection, enrolment_id):
        if lesson is None or row.detail.get("lesson") == lesson:
            told = " ".join(f"{key}={value}" for key, value in row.detail.items())
            yield f"  {row.at.astimezone(zone):%Y-%m-%d %H:%M}  {row.reason}  {told}".rstrip()
    if lesson is not None:
        number = published.numbers.by_lesson.get(lesson)
        for row in deliveries.of_enrolment(connection, enrolment_id):
            if row.lesson_no == number:
                yield f"  delivery: {row.state}, {row.attempts} attempts, last answer {row.code or 'none'}"
    due = walk.due(published.course, member.person, parts.clock())
    when = due.at.astimezone(zone).strftime("%Y-%m-%d %H:%M") if due.at else "never"
    yield f"  next: {due.lesson or 'nothing'} at {when} ({due.reason})"
