"""Enrolments: reading them as values, writing what was decided, claiming those that are due."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, bindparam, case, func, insert, select, update

from dripcourse.flow.decision import Due, Reason
from dripcourse.flow.state import Enrolment, Status
from dripcourse.store import bits
from dripcourse.store.database import database_now
from dripcourse.store.horizon import forget
from dripcourse.store.tables import enrolments, people, suppressions

_E = enrolments.c
NEVER = datetime(9999, 1, 1, tzinfo=UTC)  # a lease nobody outlives: the address may not be written to
OPEN = (Status.PENDING, Status.ACTIVE, Status.PAUSED, Status.HELD)


@dataclass(frozen=True, slots=True)
class Member:
    """An enrolment with what is needed to write to the person."""

    id: int
    person_id: int
    course_id: int
    revision: int
    email: str  # "" once erased
    email_key: str
    name: str
    language: str
    discreet: bool
    fields: Mapping[str, str]
    created_at: datetime
    person: Enrolment
    suppressed: bool
    claim: str | None = None


class Numbers:
    """The lesson numbers of a course, both ways round."""

    def __init__(self, by_lesson: Mapping[str, int]) -> None:
        self.by_lesson = dict(by_lesson)
        # An id that took over a number with `was` comes later and names it from then on.
        self.by_number = {number: lesson for lesson, number in by_lesson.items()}
        # People on the same walk have the same sets, so each is read and written once.
        self.lessons = lru_cache(maxsize=4096)(self._lessons)
        self.packed = lru_cache(maxsize=4096)(self._packed)

    def _lessons(self, packed: bytes) -> frozenset[str]:
        numbers = bits.unpack(packed)
        return frozenset(lesson for lesson, number in self.by_lesson.items() if number in numbers)

    def _packed(self, lessons: frozenset[str]) -> bytes:
        return bits.pack(self.by_lesson[lesson] for lesson in lessons if lesson in self.by_lesson)


def members() -> Select[Any]:
    """Every enrolment as a row for `member`."""
    stop = suppressions.c.email_key.is_not(None).label("suppressed")
    return (
        select(enrolments, people.c.email, people.c.email_key, stop)
        .join(people, people.c.id == _E.person_id)
        .outerjoin(suppressions, suppressions.c.email_key == people.c.email_key)
    )


_hour = lru_cache(maxsize=1440)(time.fromisoformat)


def member(row: Row[Any], numbers: Numbers) -> Member:
    state = Enrolment(
        status=Status(row.status),
        track=row.track,
        hour=_hour(row.hour),
        zone=row.zone,
        entry=row.entry,
        entered_at=row.entered_at,
        sent=numbers.lessons(row.sent),
        dropped=numbers.lessons(row.dropped),
        last_sent_at=row.last_sent_at,
        not_before=row.not_before,
        pace_days=row.pace_days,
        paused_until=row.paused_until,
        not_yets=row.not_yets,
    )
    return Member(
        row.id, row.person_id, row.course_id, row.revision, row.email or "", row.email_key, row.name,
        row.language, row.discreet, row.fields, row.created_at, state, bool(row.suppressed), row.claim,
    )  # fmt: skip


def columns(state: Enrolment, due: Due, version: int, numbers: Numbers) -> dict[str, Any]:
    """The columns of a decided enrolment, with the hint when to look at it again."""
    return {
        "status": state.status.value,
        "track": state.track,
        "entry": state.entry,
        "entered_at": state.entered_at,
        "hour": state.hour.isoformat("minutes"),
        "zone": state.zone,
        "sent": numbers.packed(state.sent),
        "dropped": numbers.packed(state.dropped),
        "last_sent_at": state.last_sent_at,
        "not_before": state.not_before,
        "pace_days": state.pace_days,
        "paused_until": state.paused_until,
        "not_yets": state.not_yets,
        "due_at": due.at,
        "next_lesson": due.lesson,
        "due_version": version,
    }


# Of numbers below a million: an odd one, and about 0.382 of them, so that a day's order is the last one's
# moved on by the golden section. Nobody is last twice running, and everybody is everywhere in turn.
_STEP, _DAYS_STEP, _PLACES = 618_033, 381_966, 1_000_000


def in_turn(enrolment_id: int, due: Due) -> datetime | None:
    """The due time of a slot with the person's place among those of the same slot, as a part of its second.

    What becomes due at the same moment goes out in this order, another each day.
    """
    if due.at is None or due.lesson is None or due.reason is Reason.FIRST_LESSON:
        return due.at
    return _placed(enrolment_id, due.at)


def _placed(enrolment_id: int, slot: datetime) -> datetime:
    place = (enrolment_id * _STEP + slot.toordinal() * _DAYS_STEP) % _PLACES
    return slot.replace(microsecond=place)


def add(connection: Connection, values: Mapping[str, Any]) -> int:
    """Adds an enrolment and returns its id."""
    return int(connection.execute(insert(enrolments).values(**values).returning(_E.id)).scalar_one())


def row(connection: Connection, enrolment_id: int, *, lock: bool = False) -> Row[Any] | None:
    """The raw row for `member`. `lock` keeps others from deciding about it until the transaction ends."""
    statement = members().where(_E.id == enrolment_id)
    if lock:  # SQLite has no row locks and needs none: a writing transaction is alone there
        statement = statement.with_for_update(of=enrolments)
    return connection.execute(statement).first()


def rows_of(connection: Connection, person_id: int, course_id: int | None = None) -> list[Row[Any]]:
    """A person's enrolments, newest first."""
    statement = members().where(_E.person_id == person_id).order_by(_E.id.desc())
    if course_id is not None:
        statement = statement.where(_E.course_id == course_id)
    return list(connection.execute(statement))


def decide(connection: Connection, enrolment_id: int, values: Mapping[str, Any]) -> None:
    """Writes what was decided about a locked enrolment; claims and attempts decided before it lose."""
    written = dict(values)
    if values.get("next_lesson") and values["sent"]:  # a slot, not the first lesson, which comes at once
        written["due_at"] = _placed(enrolment_id, values["due_at"])
    connection.execute(
        update(enrolments)
        .where(_E.id == enrolment_id)
        .values(**written, revision=_E.revision + 1, claim=None, lease_until=None)
    )


def confirmed(connection: Connection, enrolment_id: int, at: datetime) -> None:
    """Part of the proof of consent: when the button was pressed."""
    connection.execute(update(enrolments).where(_E.id == enrolment_id).values(confirmed_at=at))


def release(connection: Connection, token: str, ids: Sequence[int], until: datetime | None = None) -> None:
    """Lets claimed enrolments go; with `until` nobody takes them before that machine time.

    Who waits is also out of the way of those who are due: the hint moves by as long as they wait, whatever
    clock it is in, and who waits for ever has none.
    """
    mine = and_(_E.id.in_(ids), _E.claim == token)
    if ids and until is None:
        forget(connection)
        connection.execute(update(enrolments).where(mine).values(claim=None, lease_until=None))
    elif ids and until:
        length = max(until - database_now(connection), timedelta())
        waiting = [
            {"e": row.id, "token": token, "until": until, "due": _later(row.due_at, until, length)}
            for row in connection.execute(select(_E.id, _E.due_at).where(mine))
        ]
        if waiting:
            connection.execute(_WAIT, waiting)


_WAIT = (
    update(enrolments)
    .where(_E.id == bindparam("e"), _E.claim == bindparam("token"))
    .values(claim=None, lease_until=bindparam("until"), due_at=bindparam("due"))
)


def _later(due_at: datetime | None, until: datetime, length: timedelta) -> datetime | None:
    return None if until == NEVER or due_at is None else due_at + length


def stale(connection: Connection, course_id: int, version: int, most: int) -> list[Row[Any]]:
    """Open enrolments whose hint was made under an older version."""
    return list(
        connection.execute(
            members()
            .where(_E.course_id == course_id, _E.due_version < version, _E.status.in_(OPEN))
            .order_by(_E.id)
            .limit(most)
        )
    )


def hint(connection: Connection, seen: Member, due: Due, version: int) -> None:
    """When to look at an enrolment under a new version; who decided about it meanwhile wins."""
    connection.execute(
        update(enrolments)
        .where(_E.id == seen.id, _E.due_version < version)
        .values(
            due_at=case((_E.revision == seen.revision, in_turn(seen.id, due)), else_=_E.due_at),
            next_lesson=case((_E.revision == seen.revision, due.lesson), else_=_E.next_lesson),
            due_version=version,
        )
    )


def tracks_in_use(connection: Connection, course_id: int) -> set[str]:
    rows = connection.execute(
        select(_E.track).distinct().where(_E.course_id == course_id, _E.status != Status.LEFT)
    )
    return set(rows.scalars())


def count_by_track(connection: Connection, course_id: int) -> dict[str, int]:
    """How many people are on each track, those who left aside."""
    rows = connection.execute(
        select(_E.track, func.count().label("number"))
        .where(_E.course_id == course_id, _E.status != Status.LEFT)
        .group_by(_E.track)
    )
    return {row.track: row.number for row in rows}
