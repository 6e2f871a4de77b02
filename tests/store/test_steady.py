"""The database's clock jumps by an hour: leases still mean what they meant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from dripcourse.limits.providers import LANES
from dripcourse.store import claims, letters, steady
from dripcourse.store.database import Database, database_now
from dripcourse.store.steady import lease_time
from dripcourse.store.upgrade import upgrade
from tests.store.test_turn import LEASE, NOW, begin, fill

HOUR = timedelta(hours=1)
MOMENT = timedelta(seconds=20)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    made = Database(database_url)
    upgrade(made)
    fill(made, 10)
    yield made
    made.close()


def claim(database: Database, token: str, jumped: timedelta = timedelta()) -> list[int]:
    """What a worker takes when the database's clock has jumped so far."""
    with database.write() as connection:
        now = database_now(connection) + jumped
        leases = lease_time(connection, now, LEASE)
        lanes = dict.fromkeys(LANES, 100)
        return [r.id for r in claims.claim(connection, NOW, leases, now + LEASE, token, lanes, 100)]


def test_forward_takes_nothing_from_the_living(database: Database) -> None:
    assert len(claim(database, "a")) == 10
    assert claim(database, "b", HOUR) == []
    assert claim(database, "b", HOUR) == [], "nor at the second look"
    assert begin(database, "a", 1, 2) == {1: 1, 2: 1}


def test_after_a_lease_the_new_time_is_the_time(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    claim(database, "dead")
    assert claim(database, "b", HOUR) == []
    passed = LEASE.total_seconds() + 1
    monkeypatch.setattr(steady, "monotonic", lambda now=steady.monotonic: now() + passed)
    assert len(claim(database, "b", HOUR + LEASE)) == 10


def test_forward_and_back_again_is_as_before(database: Database) -> None:
    with database.read() as connection:
        now = database_now(connection)
        assert lease_time(connection, now, LEASE) == now
        assert abs(lease_time(connection, now + HOUR, LEASE) - now) < MOMENT
        assert abs(lease_time(connection, now, LEASE) - now) < MOMENT
        assert abs(lease_time(connection, now + HOUR, LEASE) - now) < MOMENT


def test_back_only_makes_leases_longer(database: Database) -> None:
    assert len(claim(database, "a")) == 10
    assert claim(database, "b", -HOUR) == []
    assert begin(database, "a", 1) == {1: 1}


def test_a_new_worker_that_knows_no_better_can_still_not_double_what_was_not_begun(
    database: Database,
) -> None:
    assert len(claim(database, "a")) == 10
    steady._looks.clear()
    assert len(claim(database, "b", HOUR)) == 10
    assert begin(database, "a", 1, 2) == {}, "who lost the claim sends nothing"


def test_a_letter_goes_at_once_whatever_its_writer_s_clock_says(database: Database) -> None:
    with database.write() as connection:
        now = database_now(connection)
        assert letters.write(connection, 1, "noted", "in:1", now + HOUR)
    with database.write() as connection:
        now = database_now(connection)
        assert len(letters.claim(connection, now, now + LEASE, "t", 16, resend=True)) == 1
