"""Claims: nobody is taken twice, a dead worker's people are free after the lease, letters wait in flight."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text, update

from dripcourse.limits.providers import LANES
from dripcourse.store import claims, enrolments, letters, recovery
from dripcourse.store.database import Database, Row, database_now
from dripcourse.store.tables import enrolments as table
from dripcourse.store.upgrade import upgrade
from tests.store.test_turn import LEASE, NOW, begin, fill, one

CROWD, WORKERS = 400, 4
ALL = dict.fromkeys(LANES, CROWD)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    made = Database(database_url)
    upgrade(made)
    fill(made, CROWD)
    yield made
    made.close()


def claim(database: Database, token: str, most: int, lanes: Mapping[str, int] = ALL) -> list[int]:
    with database.write() as connection:
        now = database_now(connection)
        return [r.id for r in claims.claim(connection, NOW, now, now + LEASE, token, lanes, most)]


def test_many_workers_take_everybody_once(database: Database) -> None:
    def work(worker: int) -> list[int]:
        taken: list[int] = []
        while ids := claim(database, f"w{worker}", 7):
            taken += ids
        return taken

    with ThreadPoolExecutor(WORKERS) as pool:
        taken = [number for found in pool.map(work, range(WORKERS)) for number in found]
    assert Counter(taken) == Counter(range(1, CROWD + 1))


def test_who_is_locked_is_skipped_not_waited_for(database: Database) -> None:
    if database.sqlite:
        pytest.skip("SQLite has one writer at a time and no row locks")
    with database.write() as connection:
        connection.execute(text("SELECT 1 FROM enrolments WHERE id <= 10 FOR UPDATE"))
        assert set(claim(database, "t", CROWD)) == set(range(11, CROWD + 1))


def test_a_lease_that_is_over_frees(database: Database) -> None:
    first = claim(database, "dead", 10)
    assert not set(first) & set(claim(database, "t", 10))
    with database.write() as connection:
        over = database_now(connection) - timedelta(seconds=1)
        connection.execute(update(table).where(table.c.claim == "dead").values(lease_until=over))
    assert set(first) <= set(claim(database, "u", CROWD))
    assert begin(database, "dead", first[0]) == {}, "the dead worker, back again, notes nothing"


def test_put_off_people_are_left_alone(database: Database) -> None:
    ids = claim(database, "t", CROWD)
    with database.write() as connection:
        later = database_now(connection) + timedelta(hours=1)
        enrolments.release(connection, "t", ids[:5], later)
        enrolments.release(connection, "t", ids[5:])
    assert not set(ids[:5]) & set(claim(database, "u", CROWD))


def test_only_a_dead_workers_attempts_become_unknown(database: Database) -> None:
    claim(database, "alive", 2)
    begin(database, "alive", 1)
    with database.write() as connection:
        later = database_now(connection) + timedelta(seconds=1)
        assert recovery.close_orphans(connection, later, later) == 0
        connection.execute(text("UPDATE enrolments SET claim = NULL"))
        assert recovery.close_orphans(connection, later, later) == 1
    assert one(database, "SELECT state FROM deliveries")[0] == "unknown"


def test_letters_are_taken_once_and_wait_while_a_lesson_is_on_its_way(database: Database) -> None:
    with database.write() as connection:
        for number in (1, 2):
            assert letters.write(connection, number, "noted", f"in:{number}", NOW)
            assert letters.write(connection, number, "noted", f"in:{number}", NOW) is None, "once for a cause"
    claim(database, "t", CROWD)
    begin(database, "t", 1)
    assert [row.enrolment_id for row in take(database, "a")] == [2]
    assert take(database, "b") == []
    with database.write() as connection:
        connection.execute(text("UPDATE deliveries SET state = 'sent'"))
    assert [row.enrolment_id for row in take(database, "c")] == [1]


def take(database: Database, token: str) -> list[Row[Any]]:
    with database.write() as connection:
        machine = database_now(connection)
        return list(letters.claim(connection, machine, machine + LEASE, token, 16, resend=True))


def test_the_busy_tables_are_vacuumed_by_number_of_rows(database: Database) -> None:
    if database.sqlite:
        pytest.skip("SQLite needs no vacuum for this")
    with database.read() as connection:
        query = text("SELECT relname, reloptions FROM pg_class WHERE relname IN ('enrolments', 'deliveries')")
        options = {row.relname: row.reloptions for row in connection.execute(query)}
    for table_name in ("enrolments", "deliveries"):
        assert "autovacuum_vacuum_scale_factor=0" in options[table_name], table_name
