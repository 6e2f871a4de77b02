"""One turn of sending: what is written between two groups of lessons, a statement for each kind.

On PostgreSQL a statement takes the whole group as arrays (`unnest`), so its text never changes and is
prepared once; on SQLite, where a statement costs no round trip, the rows go one by one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, text, tuple_, update

from dripcourse.store.deliveries import Attempt
from dripcourse.store.tables import deliveries, enrolments, history
from dripcourse.store.upsert import insert_into

_D, _E = deliveries.c, enrolments.c


@dataclass(frozen=True, slots=True)
class Closed:
    """What became of an attempt: state is sent, deferred, refused or unknown."""

    attempt: Attempt
    state: str
    code: int | None


@dataclass(frozen=True, slots=True)
class Walked:
    """A lesson is behind a person: the columns that change, if nobody decided since `revision`."""

    enrolment_id: int
    revision: int
    sent: bytes
    due_at: datetime | None
    next_lesson: str | None
    due_version: int


@dataclass(frozen=True, slots=True)
class Told:
    """A line of an enrolment's story."""

    enrolment_id: int
    reason: str
    detail: Mapping[str, Any]


def hold(connection: Connection, decided: Sequence[tuple[int, int]], token: str, until: datetime) -> set[int]:
    """Of (enrolment, revision) pairs those that are still as they were when decided; renews their lease."""
    if not decided:
        return set()
    if connection.dialect.name == "sqlite":
        statement = (
            update(enrolments)
            .where(tuple_(_E.id, _E.revision).in_(decided), _E.claim == token)
            .values(lease_until=until)
            .returning(_E.id)
        )
        return set(connection.execute(statement).scalars())
    ids, revisions = zip(*decided, strict=True)
    given = {"ids": list(ids), "revisions": list(revisions), "token": token, "until": until}
    return set(connection.execute(_HOLD, given).scalars())


_HOLD = text(
    "UPDATE enrolments e SET lease_until = :until "
    "FROM unnest(CAST(:ids AS bigint[]), CAST(:revisions AS int[])) AS v(id, revision) "
    "WHERE e.id = v.id AND e.revision = v.revision AND e.claim = :token RETURNING e.id"
)


def note(
    connection: Connection, attempts: Sequence[Attempt], token: str, now: datetime, again: Sequence[str]
) -> dict[int, int]:
    """Writes down that these lessons are about to be sent; must be committed before they are.

    Returns how many attempts there have been, by enrolment, for those that may go: a lesson that was
    sent or refused is not among them. `again`: `deliveries.RESEND` or `deliveries.HOLD`.
    """
    if not attempts:
        return {}
    if connection.dialect.name == "sqlite":
        rows = connection.execute(_note_sqlite(connection, attempts, token, now, again))
    else:
        given = {**_columns(attempts), "token": token, "now": now, "again": list(again)}
        rows = connection.execute(_NOTE, given)
    return {row.enrolment_id: row.attempts for row in rows}


def _columns(attempts: Sequence[Attempt]) -> dict[str, list[Any]]:
    return {
        "enrolments": [one.enrolment_id for one in attempts],
        "lessons": [one.lesson_no for one in attempts],
        "rounds": [one.round for one in attempts],
        "tracks": [one.track for one in attempts],
    }


_ARRAYS = "CAST(:enrolments AS bigint[]), CAST(:lessons AS smallint[]), CAST(:rounds AS smallint[])"
_NOTE = text(
    "INSERT INTO deliveries (enrolment_id, lesson_no, round, track, state, noted_at, attempts, claim) "
    "SELECT v.e, v.l, v.r, v.t, 'sending', :now, 1, :token "
    f"FROM unnest({_ARRAYS}, CAST(:tracks AS text[])) AS v(e, l, r, t) "
    "ON CONFLICT (enrolment_id, lesson_no, round) DO UPDATE SET state = 'sending', noted_at = :now, "
    "attempts = deliveries.attempts + 1, claim = :token WHERE deliveries.state = ANY(:again) "
    "RETURNING enrolment_id, attempts"
)


def _note_sqlite(
    connection: Connection, attempts: Sequence[Attempt], token: str, now: datetime, again: Sequence[str]
) -> Any:
    usual = {"state": "sending", "noted_at": now, "claim": token}
    rows = [
        {"enrolment_id": a.enrolment_id, "lesson_no": a.lesson_no, "round": a.round, "track": a.track}
        for a in attempts
    ]
    statement = insert_into(connection, deliveries).values([{**row, **usual, "attempts": 1} for row in rows])
    return statement.on_conflict_do_update(
        index_elements=[_D.enrolment_id, _D.lesson_no, _D.round],
        set_={**usual, "attempts": _D.attempts + 1},
        where=_D.state.in_(again),
    ).returning(_D.enrolment_id, _D.attempts)


def close(connection: Connection, closed: Sequence[Closed], now: datetime) -> None:
    """Records what became of a group's attempts."""
    if not closed:
        return
    if connection.dialect.name != "sqlite":
        given = {**_columns([one.attempt for one in closed]), "now": now}
        given |= {"states": [one.state for one in closed], "codes": [one.code for one in closed]}
        connection.execute(_CLOSE, given)
        return
    connection.execute(
        _CLOSE_SQLITE,
        [
            {
                "e": one.attempt.enrolment_id,
                "l": one.attempt.lesson_no,
                "r": one.attempt.round,
                "s": one.state,
                "c": one.code,
                "now": now,
            }
            for one in closed
        ],
    )


_CLOSE = text(
    "UPDATE deliveries d SET state = v.s, code = v.c, done_at = :now, claim = NULL "
    f"FROM unnest({_ARRAYS}, CAST(:states AS text[]), CAST(:codes AS smallint[])) AS v(e, l, r, s, c) "
    "WHERE d.enrolment_id = v.e AND d.lesson_no = v.l AND d.round = v.r"
)
_CLOSE_SQLITE = (
    update(deliveries)
    .where(_D.enrolment_id == bindparam("e"), _D.lesson_no == bindparam("l"), _D.round == bindparam("r"))
    .values(state=bindparam("s"), code=bindparam("c"), done_at=bindparam("now"), claim=None)
)


def walk(connection: Connection, walked: Sequence[Walked], token: str, now: datetime) -> set[int]:
    """Moves people past lessons that were sent at `now` (course time).

    Returns those that could be moved; about the others somebody decided meanwhile.
    """
    if not walked:
        return set()
    if connection.dialect.name == "sqlite":
        return {one.enrolment_id for one in walked if _walk_one(connection, one, token, now)}
    given = {
        "ids": [one.enrolment_id for one in walked],
        "revisions": [one.revision for one in walked],
        "sent": [one.sent for one in walked],
        "dues": [one.due_at for one in walked],
        "lessons": [one.next_lesson for one in walked],
        "versions": [one.due_version for one in walked],
        "token": token,
        "now": now,
    }
    return set(connection.execute(_WALK, given).scalars())


_WALK = text(
    "UPDATE enrolments e SET sent = v.s, last_sent_at = :now, not_before = NULL, due_at = v.d, "
    "next_lesson = v.l, due_version = v.n, revision = e.revision + 1, claim = NULL, lease_until = NULL "
    "FROM unnest(CAST(:ids AS bigint[]), CAST(:revisions AS int[]), CAST(:sent AS bytea[]), "
    "CAST(:dues AS timestamptz[]), CAST(:lessons AS text[]), CAST(:versions AS int[])) "
    "AS v(id, r, s, d, l, n) WHERE e.id = v.id AND e.revision = v.r AND e.claim = :token RETURNING e.id"
)


def _walk_one(connection: Connection, one: Walked, token: str, now: datetime) -> bool:
    result = connection.execute(
        update(enrolments)
        .where(_E.id == one.enrolment_id, _E.revision == one.revision, _E.claim == token)
        .values(
            sent=one.sent,
            last_sent_at=now,
            not_before=None,
            due_at=one.due_at,
            next_lesson=one.next_lesson,
            due_version=one.due_version,
            revision=_E.revision + 1,
            claim=None,
            lease_until=None,
        )
    )
    return result.rowcount == 1


def tell(connection: Connection, lines: Sequence[Told], at: datetime) -> None:
    """Adds lines to people's stories. `at` is course time."""
    if lines:
        connection.execute(
            insert(history),
            [
                {"enrolment_id": one.enrolment_id, "at": at, "reason": one.reason, "detail": dict(one.detail)}
                for one in lines
            ],
        )
