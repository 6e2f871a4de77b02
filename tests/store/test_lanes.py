"""Lanes and the horizon: who must wait stands in nobody's way, and neither do the dead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text, update

from dripcourse.flow.decision import Due, Reason
from dripcourse.limits.providers import LANES
from dripcourse.store import claims, enrolments, horizon
from dripcourse.store.database import Database, database_now
from dripcourse.store.tables import enrolments as table
from dripcourse.store.upgrade import upgrade
from tests.store.test_turn import LEASE, NOW, fill

CROWD = 300
ALL = dict.fromkeys(LANES, CROWD)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """Due at NOW, each a second after the one before; every third at gmail, every fifth at yahoo."""
    made = Database(database_url)
    upgrade(made)
    fill(made, CROWD)
    with made.write() as connection:
        for number in range(1, CROWD + 1):
            lane = "gmail" if number % 3 == 0 else "yahoo" if number % 5 == 0 else ""
            when = NOW + timedelta(seconds=number - CROWD)
            connection.execute(update(table).where(table.c.id == number).values(due_at=when, lane=lane))
    yield made
    made.close()


def claim(
    database: Database, most: int, lanes: Mapping[str, int] = ALL, token: str = "t", now: datetime = NOW
) -> list[int]:
    with database.write() as connection:
        rows = claims.claim(connection, now, now, now + LEASE, token, lanes, most)
        return [row.id for row in rows]


def due(database: Database, lanes: Mapping[str, int] = ALL, now: datetime = NOW) -> bool:
    with database.read() as connection:
        return claims.anything_due(connection, now, now, lanes)


def change(database: Database, statement: str, **given: object) -> None:
    with database.write() as connection:
        connection.execute(text(statement), given)


def test_who_is_due_first_comes_first_whatever_the_lane(database: Database) -> None:
    assert claim(database, 50) == list(range(1, 51))
    assert claim(database, 50) == list(range(51, 101))


def test_a_closed_lane_is_stepped_over(database: Database) -> None:
    without = {lane: most for lane, most in ALL.items() if lane != "gmail"}
    taken = claim(database, CROWD, without)
    assert taken == [number for number in range(1, CROWD + 1) if number % 3]
    assert not due(database, without)
    assert due(database)
    assert len(claim(database, CROWD)) == CROWD // 3


def test_a_lane_gives_no_more_than_it_may(database: Database) -> None:
    taken = claim(database, 60, {**ALL, "gmail": 4, "yahoo": 0})
    assert [number for number in taken if number % 3 == 0] == [3, 6, 9, 12]
    assert [number for number in taken if number % 5 == 0 and number % 3] == []
    assert len(taken) == 60, "the others fill the batch"


def test_many_workers_and_lanes_take_everybody_once(database: Database) -> None:
    def work(worker: int) -> list[int]:
        taken: list[int] = []
        while ids := claim(database, 7, token=f"w{worker}"):
            taken += ids
        return taken

    with ThreadPoolExecutor(4) as pool:
        taken = [number for found in pool.map(work, range(4)) for number in found]
    assert Counter(taken) == Counter(range(1, CROWD + 1))


def test_who_waits_is_out_of_the_way(database: Database) -> None:
    taken = claim(database, 100)
    with database.write() as connection:
        later = database_now(connection) + timedelta(hours=1)
        enrolments.release(connection, "t", taken[:50], later)
        enrolments.release(connection, "t", taken[50:99], enrolments.NEVER)
        hints = dict(connection.execute(text("SELECT id, due_at IS NULL FROM enrolments")).all())
    assert sum(hints.values()) == 49
    with database.read() as connection:
        row = enrolments.row(connection, taken[0])
    assert row
    assert row.due_at > NOW + timedelta(minutes=50), "as long as it waits"


def test_someone_let_go_is_taken_again(database: Database) -> None:
    taken = claim(database, CROWD)
    assert claim(database, CROWD) == []
    with database.write() as connection:
        enrolments.release(connection, "t", taken[:10])
    assert claim(database, CROWD) == taken[:10]


def test_someone_due_in_the_past_is_found_within_seconds(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim(database, CROWD)
    change(database, "UPDATE enrolments SET due_at = NULL, claim = NULL, lease_until = NULL")
    assert not due(database)
    assert not due(database)
    past = NOW - timedelta(days=3)
    with database.write() as connection:
        connection.execute(update(table).where(table.c.id == 7).values(due_at=past))
    monkeypatch.setattr(horizon, "_FRESH", 0.0)
    horizon._seen.clear()
    assert due(database)
    assert claim(database, CROWD) == [7]


def test_the_dead_are_not_walked_past(database: Database) -> None:
    """Beside a transaction that keeps the dead, a look reads as little as with nobody ever claimed."""
    if database.sqlite:
        pytest.skip("SQLite keeps no dead entries")
    fresh = pages(database, NOW - timedelta(days=1))
    with database.engine.connect().execution_options(isolation_level="REPEATABLE READ") as old:
        old.execute(text("SELECT count(*) FROM courses"))
        for turn in range(20):
            now = NOW + timedelta(days=turn)
            while claim(database, CROWD, now=now):
                later = now + timedelta(days=1)
                with database.write() as connection:
                    connection.execute(update(table).values(due_at=later, claim=None, lease_until=None))
        assert not due(database, now=now)
        assert not due(database, now=now)
        assert pages(database, now) <= 3 * fresh
        horizon._seen.clear()
    assert not due(database, now=now)


def pages(database: Database, now: datetime) -> int:
    """How many pages PostgreSQL reads for one look."""
    with database.read() as connection:
        given = claims._given(connection, now, now, ALL)
        plan = connection.execute(text("EXPLAIN (ANALYZE, BUFFERS) " + claims._ANYBODY.text), given)
        line = next(row for row in plan.scalars() if "Buffers:" in row)
    return int(line.partition("hit=")[2].split()[0])


def test_a_day_s_order_is_another_each_day() -> None:
    people, let_out = range(1, 1001), 400
    served = Counter[int]()
    for day in range(50):
        slot = Due(NOW + timedelta(days=day), "lesson", Reason.NEXT_LESSON)
        order = sorted(people, key=lambda one: enrolments.in_turn(one, slot) or NOW)
        served.update(order[:let_out])
    assert min(served[one] for one in people) >= 18, "400 of 1,000 a day: 20 times each, or nearly"
    assert max(served.values()) <= 22


def test_what_comes_at_once_comes_at_once() -> None:
    assert enrolments.in_turn(5, Due(NOW, "first", Reason.FIRST_LESSON)) == NOW
    assert enrolments.in_turn(5, Due(NOW, None, Reason.TRACK_ENDED)) == NOW
    assert enrolments.in_turn(5, Due(None, None)) is None
    slot = enrolments.in_turn(5, Due(NOW, "next", Reason.NEXT_LESSON))
    assert slot
    assert timedelta() <= slot - NOW < timedelta(seconds=1)
