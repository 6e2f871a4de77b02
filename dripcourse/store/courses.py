"""Published courses: versions, compiled texts by hash, and the permanent number of each lesson (D1)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from dripcourse.store.tables import compiled, courses, lesson_numbers, versions
from dripcourse.store.upsert import insert_or_ignore


@dataclass(frozen=True, slots=True)
class Version:
    """The version of a course that is in force."""

    course_id: int
    name: str
    code: str
    number: int
    manifest: Mapping[str, Any]
    numbers: Mapping[str, int]  # lesson id -> its permanent number


def published(connection: Connection) -> list[tuple[int, str, int]]:
    """Every published course as (id, folder name, version in force)."""
    rows = connection.execute(
        select(courses.c.id, courses.c.name, courses.c.version).where(courses.c.version > 0)
    )
    return [tuple(row) for row in rows]


def version(connection: Connection, course_id: int) -> Version:
    """The version in force. Raises NoResultFound for a course that was never published."""
    row = connection.execute(
        select(courses.c.id, courses.c.name, courses.c.code, versions.c.number, versions.c.manifest)
        .join(versions, versions.c.course_id == courses.c.id)
        .where(courses.c.id == course_id, versions.c.number == courses.c.version)
    ).one()
    return Version(row.id, row.name, row.code, row.number, row.manifest, numbers(connection, row.id))


def numbers(connection: Connection, course_id: int) -> dict[str, int]:
    rows = connection.execute(
        select(lesson_numbers.c.lesson, lesson_numbers.c.number).where(
            lesson_numbers.c.course_id == course_id
        )
    )
    return {row.lesson: row.number for row in rows}


def ensure(connection: Connection, name: str, code: str) -> int:
    """The id of the course with this folder name; makes it on the first publish."""
    insert_or_ignore(connection, courses, [{"name": name, "code": code, "version": 0}])
    return int(connection.execute(select(courses.c.id).where(courses.c.name == name)).scalar_one())


def give_numbers(
    connection: Connection, course_id: int, lessons: Iterable[tuple[str, tuple[str, ...]]]
) -> None:
    """Numbers for lessons that have none yet: the number of an id they had before, else the next free one."""
    known = numbers(connection, course_id)
    following = max(known.values(), default=0)
    for lesson, was in lessons:
        if lesson in known:
            continue
        number = next((known[old] for old in was if old in known), None)
        if number is None:
            number = following = following + 1
        known[lesson] = number
        connection.execute(insert(lesson_numbers).values(course_id=course_id, lesson=lesson, number=number))


def add_version(
    connection: Connection,
    course_id: int,
    manifest: Mapping[str, Any],
    texts: Mapping[str, Any],
    now: datetime,
) -> int:
    """Keeps a version, puts it in force and returns its number."""
    insert_or_ignore(connection, compiled, [{"hash": digest, "body": body} for digest, body in texts.items()])
    last = connection.execute(
        select(func.max(versions.c.number)).where(versions.c.course_id == course_id)
    ).scalar()
    number = (last or 0) + 1
    connection.execute(
        insert(versions).values(course_id=course_id, number=number, manifest=dict(manifest), published_at=now)
    )
    connection.execute(update(courses).where(courses.c.id == course_id).values(version=number))
    return number


def text(connection: Connection, digest: str) -> Mapping[str, Any]:
    """A compiled text by its hash."""
    return connection.execute(select(compiled.c.body).where(compiled.c.hash == digest)).scalar_one()  # type: ignore[no-any-return]
