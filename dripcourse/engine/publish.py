"""A compiled course becomes the version in force; people who are now due earlier are looked at again."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from dripcourse.course import serial
from dripcourse.course.checks_names import renamed
from dripcourse.course.compiled import Compiled, Which
from dripcourse.course.model import Course
from dripcourse.course.plan import Change, Kind, compare
from dripcourse.engine.parts import Parts
from dripcourse.errors import CourseError
from dripcourse.flow import walk
from dripcourse.store import courses, enrolments
from dripcourse.store.database import Connection

BATCH = 500


@dataclass(frozen=True, slots=True)
class Publication:
    course: str
    version: int
    new: bool  # False: exactly this was in force already


def publish(parts: Parts, course: Course, texts: Mapping[Which, Compiled]) -> Publication:
    """Puts a course in force. Publishing what is in force already changes nothing. Raises CourseError."""
    if course.id in RESERVED:
        raise CourseError(
            f'A course can\'t be called "{course.id}", that is a page of its own: rename its folder.'
        )
    manifest = {
        "course": serial.to_json(course),
        "texts": {"/".join(which): compiled.hash for which, compiled in texts.items()},
    }
    with parts.database.write() as connection:
        course_id = courses.ensure(connection, course.id, _code(parts.secret, course.id))
        before = _in_force(parts, course.id)
        if before and before.manifest == manifest:
            return Publication(course.id, before.number, new=False)
        _refuse_lost_tracks(connection, course_id, course)
        courses.give_numbers(connection, course_id, ((one.id, one.was) for one in course.lessons()))
        bodies = {one.hash: one.to_json() for one in texts.values()}
        number = courses.add_version(connection, course_id, manifest, bodies, parts.machine())
    _look_again(parts, course_id, number)
    return Publication(course.id, number, new=True)


# Names of our own pages: a course of that name could not be reached.
RESERVED = frozenset(
    (
        *("answer", "c", "confirm", "healthz", "hooks", "leave", "mailbox"),
        *("me", "offer", "read", "readyz", "static", "undo"),
    )
)


def plan(parts: Parts, course: Course) -> list[str]:
    """What publishing would change, a line each, with how many people are on the track it happens on."""
    version = _in_force(parts, course.id)
    if version is None:
        return [f"{course.id} is new: {sum(1 for _ in course.lessons())} lessons."]
    before = serial.from_json(version.manifest["course"])
    with parts.database.read() as connection:
        heads = enrolments.count_by_track(connection, version.course_id)
    lines = [_said(change, heads.get(change.track, 0)) for change in compare(before, course)]
    return [*lines, *(f"Look at {problem}" for problem in renamed(course, before))]


def _said(change: Change, heads: int) -> str:
    what = {
        Kind.NEW: "new",
        Kind.GONE: "gone",
        Kind.RENAMED: f"renamed, was {change.was}",
        Kind.MOVED: f"moved from {change.was}" if change.was else "moved within its track",
    }[change.kind]
    return f"{change.track}/{change.lesson}: {what} ({heads} people are on this track)"


def _in_force(parts: Parts, name: str) -> courses.Version | None:
    with parts.database.read() as connection:
        for course_id, known, _number in courses.published(connection):
            if known == name:
                return courses.version(connection, course_id)
    return None


def _refuse_lost_tracks(connection: Connection, course_id: int, course: Course) -> None:
    """Nobody may be left standing on a track that is gone."""
    kept = {track.id for track in course.tracks}
    lost = enrolments.tracks_in_use(connection, course_id) - kept
    if lost:
        names = ", ".join(sorted(lost))
        raise CourseError(
            f"People are still on: {names}. Keep these tracks in the course until they have gone on."
        )


def _code(secret: bytes, name: str) -> str:
    """What stands for the course in discreet links and in List-Id."""
    return hmac.new(secret, b"course:" + name.encode(), sha256).hexdigest()[:8]


def _look_again(parts: Parts, course_id: int, version: int) -> None:
    """New hints for everyone open, in small transactions; who is claimed just now decides anew anyway."""
    while True:
        with parts.database.write() as connection:
            published = parts.shelf.by_id(connection, course_id)
            rows = enrolments.stale(connection, course_id, version, BATCH)
            for row in rows:
                member = enrolments.member(row, published.numbers)
                due = walk.due(published.course, member.person, parts.clock())
                enrolments.hint(connection, member, due, version)
        if not rows:
            return
