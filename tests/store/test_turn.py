"""One turn of sending, on both databases: what is noted, what is closed, who is moved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, text, update

from dripcourse.clock import machine_now
from dripcourse.store import deliveries, enrolments, facts, pauses, turn
from dripcourse.store.database import Database
from dripcourse.store.deliveries import Attempt
from dripcourse.store.tables import courses, people
from dripcourse.store.tables import enrolments as table
from dripcourse.store.turned import Begun, Closed, Hold, Settled, Told, Turned, Walked
from dripcourse.store.upgrade import upgrade
from tests.servers.waiting import until

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


def claim(database: Database, token: str) -> list[int]:
    """All of them, for a lease."""
    statement = update(table).values(claim=token, lease_until=machine_now() + LEASE).returning(table.c.id)
    with database.write() as connection:
        return list(connection.execute(statement).scalars())


def hold(token: str) -> Hold:
    return Hold(token, LEASE, deliveries.RESEND)


def begin(database: Database, token: str, *ids: int, revision: int = 0) -> dict[int, int | None]:
    begun = [Begun(Attempt(number, 3, "a"), revision) for number in ids]
    with database.statement() as connection:
        return turn.turn(connection, Settled(), begun, hold(token)).tries


def settle(database: Database, token: str, state: str, *ids: int, revision: int = 0) -> set[int]:
    closed = [Closed(Attempt(number, 3, "a"), state, 250) for number in ids]
    walked = [Walked(n, revision, b"\x08", NOW + timedelta(days=1), "next", 7) for n in ids]
    told = [Told(number, "next-lesson", {"lesson": "ü"}) for number in ids]
    with database.statement() as connection:
        return turn.turn(connection, Settled(closed, walked, told, NOW), [], hold(token)).moved


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


def test_a_lease_that_is_not_fresh_is_renewed(database: Database) -> None:
    claim(database, "t")
    with database.write() as connection:
        connection.execute(update(table).values(lease_until=machine_now() + LEASE / 2))
    assert begin(database, "t", 1, 2) == {1: 1, 2: 1}
    with database.read() as connection:
        ids = connection.execute(select(table.c.id).where(table.c.lease_until > machine_now() + LEASE * 0.8))
        assert set(ids.scalars()) == {1, 2}


def test_one_turn_settles_a_group_and_begins_the_next(database: Database) -> None:
    claim(database, "t")
    begin(database, "t", 1, 2)
    closed = [Closed(Attempt(1, 3, "a"), "sent", 250), Closed(Attempt(2, 3, "a"), "deferred", None)]
    walked = [Walked(1, 0, b"\x08", None, 'a "quoted\\" one', 7)]
    begun = [Begun(Attempt(number, 3, "a"), 0) for number in (3, 4)]
    with database.statement() as connection:
        turned = turn.turn(connection, Settled(closed, walked, (), NOW), begun, hold("t"))
    assert turned == Turned({1}, {3: 1, 4: 1})
    assert one(database, "SELECT next_lesson FROM enrolments WHERE id = 1")[0] == 'a "quoted\\" one'
    with database.read() as connection:
        found = connection.execute(text("SELECT enrolment_id, state FROM deliveries ORDER BY enrolment_id"))
        assert [tuple(row) for row in found] == [(1, "sent"), (2, "deferred"), (3, "sending"), (4, "sending")]


def test_a_settled_group_of_nothing(database: Database) -> None:
    with database.write() as connection:
        assert turn.turn(connection, Settled(now=NOW), [], hold("t")) == Turned(set(), {})


def test_a_track_ended_has_no_next_lesson(database: Database) -> None:
    claim(database, "t")
    begin(database, "t", 1)
    with database.write() as connection:
        gone = Settled(walked=[Walked(1, 0, b"", None, None, 7)], now=NOW)
        turn.turn(connection, gone, [], hold("t"))
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


def test_nobody_is_begun_with_while_sending_is_held(database: Database) -> None:
    claim(database, "t")
    begin(database, "t", 1)
    held = Hold("t", LEASE, deliveries.RESEND, "stop")
    closed, begun = [Closed(Attempt(1, 3, "a"), "sent", 250)], [Begun(Attempt(2, 3, "a"), 0)]
    for value in ("why", True):
        with database.write() as connection:
            facts.put(connection, "stop", value)
        with turn.under_way(database, Settled(closed, (), (), NOW), begun, held) as result:
            assert result() == Turned(set(), {}, stopped=True)
    assert one(database, "SELECT state FROM deliveries")[0] == "sent", "what was answered is recorded"
    with database.write() as connection:
        facts.put(connection, "stop", False)
    with turn.under_way(database, Settled(), begun, held) as result:
        assert result() == Turned(set(), {2: 1})


def test_what_was_noted_and_not_begun_does_not_count(database: Database) -> None:
    claim(database, "t")
    begin(database, "t", 1)
    closed = [Closed(Attempt(1, 3, "a"), "deferred", None, begun=False)]
    with turn.under_way(database, Settled(closed), [], hold("t")) as result:
        result()
    assert begin(database, "t", 1) == {1: 1}


def test_a_turn_under_way(database: Database) -> None:
    claim(database, "t")
    begun = [Begun(Attempt(number, 3, "a"), 0) for number in (1, 2)]
    with turn.under_way(database, Settled(), begun, hold("t")) as result:
        until(lambda: one(database, "SELECT count(*) FROM deliveries")[0] == 2, "the notes, unasked for")
        assert result() == Turned(set(), {1: 1, 2: 1})
    walked = [Walked(1, 0, b"\x08", NOW + timedelta(days=1), "next", 7)]
    with turn.under_way(database, Settled((), walked, (), NOW), [], hold("t")) as result:
        assert result() == Turned({1}, {})
