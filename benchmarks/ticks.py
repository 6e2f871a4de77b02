"""(c) A tick with nothing due and the cost of a claim, by the number of enrolments; also after churn."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from statistics import median

from sqlalchemy import Connection, text

from benchmarks.figures import Figure
from benchmarks.people import Crowd
from dripcourse.clock import machine_now
from dripcourse.engine.tick import tick
from dripcourse.limits.providers import LANES
from dripcourse.store import claims, horizon
from dripcourse.store.database import database_now

CLAIM = 200
CHURN = 50_000  # claims beside one long transaction
_CLAIMS = 10

_PEOPLE = (
    "INSERT INTO people (id, email, email_key, created_at) "
    "SELECT i, 'x' || i || '@example.org', 'key' || i, :now FROM {numbers}"
)
_ENROLMENTS = (
    "INSERT INTO enrolments (person_id, course_id, status, track, hour, zone, sent, dropped, last_sent_at, "
    "pace_days, not_yets, name, language, discreet, fields, consent, created_at, due_at, next_lesson, "
    "due_version, revision, lane) SELECT i, e.course_id, e.status, e.track, e.hour, e.zone, e.sent, "
    "e.dropped, e.last_sent_at, e.pace_days, e.not_yets, e.name, e.language, e.discreet, e.fields, "
    "e.consent, "
    "e.created_at, :later, e.next_lesson, e.due_version, 0, "
    "CASE WHEN i % 3 = 0 THEN 'gmail' ELSE '' END FROM {numbers}, "
    "(SELECT * FROM enrolments WHERE id = 1) AS e"
)

_ON = "UPDATE enrolments SET due_at = :later, claim = NULL, lease_until = NULL WHERE claim = :c"
_IDLE = "UPDATE enrolments SET due_at = :later, claim = NULL, lease_until = NULL WHERE due_at < :now"


def fill(crowd: Crowd, number: int) -> None:
    """People up to this number, none of them due for a month."""
    series = "generate_series(CAST(:first AS bigint), CAST(:last AS bigint)) AS n(i)"
    if crowd.database.sqlite:
        series = (
            "(WITH RECURSIVE n(i) AS (SELECT :first UNION ALL SELECT i + 1 FROM n WHERE i < :last) "
            "SELECT i FROM n) AS n"
        )
    with crowd.database.write() as connection:
        first = connection.execute(text("SELECT max(id) + 1 FROM people")).scalar_one()
        given = {"first": first, "last": number, "now": machine_now()}
        connection.execute(text(_PEOPLE.format(numbers=series)), given)
        given["later"] = machine_now() + timedelta(days=30)
        connection.execute(text(_ENROLMENTS.format(numbers=series)), given)
        connection.execute(text("UPDATE enrolments SET due_at = :later WHERE id = 1"), given)
    crowd.settle()


def measure(crowd: Crowd, sizes: tuple[int, ...], most_ms: float | None = None) -> list[Figure]:
    """`crowd` has one person at first. `most_ms`: the bar for a tick at the largest size."""
    kind = "SQLite" if crowd.database.sqlite else "PostgreSQL"
    idle: dict[int, float] = {}
    figures = []
    for size in sizes:
        fill(crowd, size)
        idle[size] = _idle(crowd)
        bar = most_ms * 1000 if most_ms and size == sizes[-1] else None
        figures += [
            Figure(f"{kind}, {size:,} enrolments: nothing due", idle[size], "µs", bar, at_most=True),
            Figure(f"{kind}, {size:,} enrolments: claim, a row", _claims(crowd), "µs"),
        ]
    first, last = idle[sizes[0]], idle[sizes[-1]]
    figures.append(Figure(f"{kind}: nothing due, largest to smallest", last / first, "x", 3, at_most=True))
    if not crowd.database.sqlite:
        figures += _after_churn(crowd, idle[sizes[-1]])
    return figures


def _idle(crowd: Crowd) -> float:
    """Microseconds of one look for due lessons."""
    now = machine_now() - timedelta(days=1)
    with crowd.database.read() as connection:
        machine = database_now(connection)
        return _timed(lambda: claims.anything_due(connection, now, machine, LANES), 200)


def _claims(crowd: Crowd) -> float:
    """Microseconds a claimed row, for claims of 200."""
    _make_due(crowd, CLAIM * _CLAIMS)
    found = []
    for number in range(_CLAIMS):
        with crowd.database.write() as connection:
            begun = time.perf_counter()
            taken = _claim(connection, f"bench-{number}")
            found.append((time.perf_counter() - begun) / max(taken, 1) * 1e6)
    _make_idle(crowd)
    return median(found)


def _claim(connection: Connection, token: str) -> int:
    machine = database_now(connection)
    lease = machine + timedelta(minutes=5)
    lanes = dict.fromkeys(LANES, CLAIM)
    return len(claims.claim(connection, machine_now(), machine, lease, token, lanes, CLAIM))


def _after_churn(crowd: Crowd, fresh: float) -> list[Figure]:
    """The look once many were claimed and moved on while somebody else kept a snapshot open."""
    whole_fresh = _whole_tick(crowd)
    _make_due(crowd, CHURN)
    costs = []
    with _snapshot(crowd):
        for number in range(CHURN // CLAIM):
            with crowd.database.write() as connection:
                begun = time.perf_counter()
                _claim(connection, f"churn-{number}")
                costs.append((time.perf_counter() - begun) / CLAIM * 1e6)
                connection.execute(
                    text(_ON),
                    {"later": machine_now() + timedelta(days=1), "c": f"churn-{number}"},
                )
        during = _idle_now(crowd)
        renewed = _renewed(crowd)
        whole = _whole_tick(crowd)
    after = _idle_now(crowd)
    return [
        Figure("claim, a row, beside it", median(costs), "µs"),
        Figure(f"nothing due after {CHURN:,} claims, a long transaction still open", during, "µs"),
        Figure("the same from the very beginning, as every 15 s", renewed, "µs"),
        Figure("the same, that transaction over, not vacuumed yet", after, "µs"),
        Figure("nothing due, after churn to fresh", during / fresh, "x", 3, at_most=True),
        Figure("a whole tick with nothing due", whole_fresh, "µs"),
        Figure("a whole tick, after churn to fresh", whole / whole_fresh, "x", 3, at_most=True),
    ]


def _idle_now(crowd: Crowd) -> float:
    now = machine_now()
    with crowd.database.read() as connection:
        machine = database_now(connection)
        return _timed(lambda: claims.anything_due(connection, now, machine, LANES), 50)


def _whole_tick(crowd: Crowd) -> float:
    """Microseconds of all that a tick looks for; it finds nothing."""
    return _timed(lambda: tick(crowd.parts), 50)


def _renewed(crowd: Crowd) -> float:
    """Microseconds of a look that remembers nothing."""
    now = machine_now()
    with crowd.database.read() as connection:
        return _timed(lambda: horizon._look(connection, now, LANES), 5)


@contextmanager
def _snapshot(crowd: Crowd) -> Iterator[None]:
    with crowd.database.engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
        connection.execute(text("SELECT count(*) FROM courses"))
        yield


def _make_due(crowd: Crowd, number: int) -> None:
    """A minute ago, which nobody expects of people who were not due a moment before: they look anew."""
    horizon._seen.clear()
    # As those of one slot are: each at a place of their own within its second (`enrolments.in_turn`).
    place = "" if crowd.database.sqlite else " + (id * 618033 % 1000000) * INTERVAL '1 microsecond'"
    due = ":due" if crowd.database.sqlite else "CAST(:due AS timestamptz)"
    with crowd.database.write() as connection:
        connection.execute(
            text(f"UPDATE enrolments SET due_at = {due}{place} WHERE id <= :most"),
            {"due": machine_now() - timedelta(minutes=1), "most": number},
        )


def _make_idle(crowd: Crowd) -> None:
    with crowd.database.write() as connection:
        connection.execute(
            text(_IDLE),
            {"later": machine_now() + timedelta(days=30), "now": machine_now()},
        )
    crowd.settle()


def _timed(look: Callable[[], object], times: int) -> float:
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        look()
        found.append((time.perf_counter() - begun) * 1e6)
    return median(found)
