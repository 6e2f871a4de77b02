"""One turn of sending, on both databases: what is noted, what is closed, who is moved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, text

from dripcourse.store import deliveries, enrolments, pauses, turn
from dripcourse.store.database import Database, database_now
from dripcourse.store.deliveries import Attempt
from dripcourse.store.tables import courses, people
from dripcourse.store.tables import enrolments as table
from dripcourse.store.turned import Begun, Closed, Told, Walked
from dripcourse.store.upgrade import upgrade

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LEASE = timedelta(minutes=5)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    made = Database(database_url)
    upgrade(made)
    fill(made, 20)
    yield made
    made.close()


def fill(database: Database, number: int) -> None:
    """People 1 to `number`, all due."""
    ids = range(1, number + 1)
    with database.write() as connection:
        connection.execute(insert(courses).values(id=1, name="a", code="b", version=1))
        made = [{"id": n, "email": f"p{n}@a.example", "email_key": str(n), "created_at": NOW} for n in ids]
        connection.execute(insert(people), made)
        connection.execute(insert(table), [row(n) for n in ids])


def row(number: int) -> dict[str, Any]:
    return {
        "id": number, "person_id": number, "course_id": 1, "status": "active", "track": "a", "hour": "07:30",
        "zone": "UTC", "sent": b"", "dropped": b"", "name": "", "language": "en", "discreet": False,
        "fields": {}, "consent": {}, "created_at": NOW, "due_at": NOW,
    }  # fmt: skip


def claim(database: Database, token: str, most: int = 200) -> list[int]:
    with database.write() as connection:
        machine = database_now(connection)
        return [r.id for r in enrolments.claim(connection, NOW, machine, machine + LEASE, token, most)]


def begin(database: Database, token: str, *ids: int, revision: int = 0) -> dict[int, int | None]:
    begun = [Begun(Attempt(number, 3, "a"), revision) for number in ids]
    with database.write() as connection:
        return turn.begin(connection, begun, token, LEASE, deliveries.RESEND)


def settle(database: Database, token: str, state: str, *ids: int, revision: int = 0) -> set[int]:
    closed = [Closed(Attempt(number, 3, "a"), state, 250) for number in ids]
    walked = [Walked(n, revision, b"\x08", NOW + timedelta(days=1), "next", 7) for n in ids]
    told = [Told(number, "next-lesson", {"lesson": "ü"}) for number in ids]
    with database.write() as connection:
        return turn.settle(connection, closed, walked, told, token, NOW)


def one(database: Database, query: str) -> Any:
    with database.read() as connection:
        return connection.execute(text(query)).one()


def test_a_turn(database: Database) -> None:
    assert len(claim(database, "t")) == 20
    assert begin(database, "t", 1, 2) == {1: 1, 2: 1}
    assert settle(database, "t", "sent", 1, 2) == {1, 2}
    query = "SELECT state, code, attempts, track, claim FROM deliveries WHERE enrolment_id = 1"
    assert tuple(one(database, query)) == ("sent", 250, 1, "a", None)
    with database.read() as connection:
        found = enrolments.row(connection, 1)
    assert found
    assert (found.sent, found.next_lesson, found.due_version, found.revision) == (b"\x08", "next", 7, 1)
    assert (found.due_at, found.last_sent_at) == (NOW + timedelta(days=1), NOW)
    assert (found.claim, found.lease_until, found.not_before) == (None, None, None)
    assert "lesson" in str(one(database, "SELECT detail FROM history WHERE enrolment_id = 2").detail)


def test_nothing_is_noted_for_another_claim_or_revision(database: Database) -> None:
    claim(database, "t")
    assert begin(database, "other", 1) == {}
    assert begin(database, "t", 1, revision=4) == {}
    assert one(database, "SELECT count(*) FROM deliveries")[0] == 0


def test_the_ledger_knows_what_was_sent(database: Database) -> None:
    claim(database, "t")
    begin(database, "t", 1)
    settle(database, "t", "sent", 1)
    claim(database, "u")
    with database.write() as connection:
        connection.execute(text("UPDATE enrolments SET claim = 'u' WHERE id = 1"))
    assert begin(database, "u", 1, revision=1) == {1: None}, "held, but not to be sent"
    assert one(database, "SELECT state FROM deliveries")[0] == "sent"


@pytest.mark.parametrize("state", ["deferred", "unknown", "sending"])
def test_what_is_open_is_tried_again_and_counted(database: Database, state: str) -> None:
    claim(database, "t")
    begin(database, "t", 1)
    with database.write() as connection:
        connection.execute(text("UPDATE deliveries SET state = :state"), {"state": state})
    assert begin(database, "t", 1) == {1: 2}


def test_an_answer_is_recorded_where_somebody_decided_meanwhile(database: Database) -> None:
    claim(database, "t")
    begin(database, "t", 1)
    with database.write() as connection:
        connection.execute(text("UPDATE enrolments SET revision = 1, track = 'b' WHERE id = 1"))
    assert settle(database, "t", "sent", 1) == set(), "nobody is moved"
    assert one(database, "SELECT state FROM deliveries")[0] == "sent"
    assert one(database, "SELECT revision, track FROM enrolments WHERE id = 1") == (1, "b")


def test_a_settled_group_of_nothing(database: Database) -> None:
    with database.write() as connection:
        assert turn.settle(connection, [], [], [], "t", NOW) == set()
        assert turn.begin(connection, [], "t", LEASE, deliveries.RESEND) == {}


def test_a_track_ended_has_no_next_lesson(database: Database) -> None:
    claim(database, "t")
    begin(database, "t", 1)
    with database.write() as connection:
        turn.settle(connection, [], [Walked(1, 0, b"", None, None, 7)], [], "t", NOW)
    assert one(database, "SELECT due_at, next_lesson FROM enrolments WHERE id = 1") == (None, None)


def test_renewing(database: Database) -> None:
    claim(database, "t")
    with database.write() as connection:
        connection.execute(text("UPDATE enrolments SET lease_until = NULL"))
        turn.renew(connection, [1, 2], "t", LEASE)
        turn.renew(connection, [3], "other", LEASE)
    assert one(database, "SELECT count(*) FROM enrolments WHERE lease_until IS NOT NULL")[0] == 2


def test_domain_groups(database: Database) -> None:
    with database.write() as connection:
        assert pauses.strike(connection, "gmail", 2) == (2, 0)
        assert pauses.strike(connection, "gmail", 1) == (3, 0)
        pauses.rest(connection, "gmail", NOW)
        assert pauses.known(connection) == {"gmail": NOW}
        assert pauses.strike(connection, "gmail", 1) == (1, 1)
        pauses.forgive(connection, {"gmail", "other"})
        assert pauses.known(connection) == {}
