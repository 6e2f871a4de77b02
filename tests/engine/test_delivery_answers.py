"""What servers answer, and what becomes of the letter: the engine with a real carrier and a scripted sink."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import text

from dripcourse.mail.smtp import Smtp
from dripcourse.store.handles import CONFIRM
from tests.engine.world import World
from tests.servers.sink import Act, Manners, Sink

ANNA, BERT, CARO = "anna@a.example", "bert@b.example", "caro@c.example"


@pytest.fixture
def posted(world: World, sink: Sink) -> Iterator[World]:
    """Three people who have had lesson 1; from now on letters go to the sink."""
    for email in (ANNA, BERT, CARO):
        world.join(email)
    carrier = Smtp(sink.url, timeout=5)
    world.carrier = carrier
    yield world
    carrier.close()


def rows(world: World, query: str, **given: Any) -> list[Any]:
    with world.database.write() as connection:
        result = connection.execute(text(query), given)
        return list(result) if result.returns_rows else []


def states(world: World) -> dict[str, str]:
    """The state of each person's second lesson in the ledger."""
    found = rows(
        world,
        "SELECT p.email, d.state FROM deliveries d JOIN enrolments e ON e.id = d.enrolment_id "
        "JOIN people p ON p.id = e.person_id WHERE d.lesson_no = 2 ORDER BY p.email",
    )
    return {row.email: row.state for row in found}


def at_once(world: World) -> None:
    """Whatever waits for later is tried now."""
    rows(world, "UPDATE enrolments SET lease_until = NULL, claim = NULL")
    rows(world, "DELETE FROM pauses")
    world.send()


def test_not_now_is_later_with_the_same_message_id(posted: World, sink: Sink) -> None:
    sink.script("BODY", "451 4.2.0 greylisted", address=ANNA, times=1)
    posted.wait(1)
    assert states(posted) == {ANNA: "deferred", BERT: "sent", CARO: "sent"}
    posted.send()
    assert states(posted)[ANNA] == "deferred", "not before its time"
    at_once(posted)
    assert states(posted)[ANNA] == "sent"
    assert len(sink.mails) == 3


def test_an_address_that_does_not_exist_is_a_bounce(posted: World, sink: Sink) -> None:
    sink.script("RCPT", "550 5.1.1 no such user", address=ANNA)
    posted.wait(1)
    assert states(posted) == {ANNA: "refused", BERT: "sent", CARO: "sent"}
    assert rows(posted, "SELECT count(*) FROM suppressions")[0][0] == 1
    status = "SELECT status FROM enrolments e JOIN people p ON p.id = e.person_id WHERE p.email = :email"
    assert rows(posted, status, email=ANNA)[0][0] == "bounced"
    assert rows(posted, status, email=BERT)[0][0] == "active"


def test_lost_after_the_dot_is_sent_again_as_the_same_letter(posted: World, sink: Sink) -> None:
    sink.script("BODY", Act.LOSE, address=ANNA, times=1)
    posted.wait(1)
    assert states(posted)[ANNA] == "unknown"
    at_once(posted)
    assert states(posted)[ANNA] == "sent"
    to_anna = [mail.parsed()["Message-ID"] for mail in sink.mails if mail.recipients == (ANNA,)]
    assert len(to_anna) == 2
    assert len(set(to_anna)) == 1


def test_policy_stops_only_that_provider_after_three(posted: World, sink: Sink) -> None:
    for number in range(3):
        posted.carrier, kept = posted.mailbox, posted.carrier
        posted.join(f"p{number}@gmail.com")
        posted.carrier = kept
    posted.join("late@googlemail.com")
    sink.clear()
    for number in range(3):
        sink.script("BODY", "550 5.7.1 looks like spam", address=f"p{number}@gmail.com")
    posted.wait(1)
    assert {ANNA, BERT, CARO} <= {mail.recipients[0] for mail in sink.mails}, "the others go on"
    paused = rows(posted, "SELECT name, until FROM pauses")
    assert [row.name for row in paused] == ["gmail"]
    assert paused[0].until
    sink.clear()
    rows(posted, "UPDATE enrolments SET lease_until = NULL, claim = NULL")
    posted.send()
    assert sink.mails == [], "nobody of that provider while it rests"
    at_once(posted)
    assert {mail.recipients[0] for mail in sink.mails} == {f"p{number}@gmail.com" for number in range(3)}
    assert rows(posted, "SELECT * FROM pauses") == [], "a letter taken forgives"


@pytest.mark.parametrize("said", ["550 5.7.1 you may not send", "451 4.3.2 not taking mail"])
def test_a_relay_in_trouble_stops_the_run_and_nobody_bounces(posted: World, sink: Sink, said: str) -> None:
    sink.script("MAIL", said)
    posted.wait(1)
    assert set(states(posted).values()) <= {"deferred"}
    assert rows(posted, "SELECT * FROM suppressions") == []
    sink.clear()
    at_once(posted)
    assert set(states(posted).values()) == {"sent"}


def test_the_database_knows_before_the_server_does(posted: World, sink: Sink) -> None:
    sink.stop()
    posted.wait(1)
    assert set(states(posted).values()) == {"deferred"}, "noted, tried, put off"


def test_a_server_that_closes_after_each_letter(world: World) -> None:
    for email in (ANNA, BERT, CARO):
        world.join(email)
    with Sink(manners=Manners(mails_per_session=1)) as sink:
        world.carrier = Smtp(sink.url, timeout=5)
        world.wait(1)
        assert states(world) == dict.fromkeys((ANNA, BERT, CARO), "sent")
        assert len(sink.mails) == 3
        world.carrier.close()


def test_a_lesson_that_cant_be_made_harms_nobody_else(posted: World, sink: Sink) -> None:
    rows(posted, "UPDATE people SET email = 'no address' WHERE email = :email", email=BERT)
    posted.wait(1)
    assert states(posted) == {ANNA: "sent", "no address": "refused", CARO: "sent"}
    told = rows(posted, "SELECT detail FROM history WHERE reason = 'refused'")
    assert "could not be made" in str(told[0].detail)
    posted.wait(1)
    assert len([mail for mail in sink.mails if mail.recipients == (ANNA,)]) == 2


def test_a_letter_that_cant_be_made_is_told_once(world: World) -> None:
    world.join(ANNA)
    rows(world, "UPDATE letters SET state = 'waiting', due_at = created_at, kind = 'nonsense'")
    world.send()
    assert [row.state for row in rows(world, "SELECT state FROM letters")] == ["refused"]
    world.send()
    assert len(rows(world, "SELECT 1 FROM history WHERE reason = 'refused'")) == 1


def test_a_row_that_makes_no_sense_stops_nobody_else(posted: World, sink: Sink) -> None:
    rows(posted, "UPDATE enrolments SET hour = 'soon' WHERE id = 1")
    posted.wait(1)
    assert len(sink.mails) == 2


def test_the_brake(posted: World, sink: Sink, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dripcourse.limits.brake.MANY", 2)
    sink.script("RCPT", "550 5.1.1 no such user")
    posted.wait(1)
    assert rows(posted, "SELECT value FROM facts WHERE name = 'sending-held'")
    sink.clear()
    rows(posted, "UPDATE enrolments SET status = 'active'")
    rows(posted, "DELETE FROM suppressions")
    posted.wait(2)
    assert sink.mails == [], "until somebody says go"


def test_confirmations_wait_for_the_open_lesson(posted: World, sink: Sink) -> None:
    rows(posted, "UPDATE deliveries SET state = 'sending', claim = 'dead' WHERE enrolment_id = 1")
    rows(posted, "UPDATE letters SET state = 'waiting', due_at = created_at, done_at = NULL")
    posted.send()
    first = rows(posted, "SELECT state FROM letters WHERE enrolment_id = 1 AND kind = :kind", kind=CONFIRM)
    others = rows(posted, "SELECT DISTINCT state FROM letters WHERE enrolment_id > 1")
    assert [row.state for row in first] == ["waiting"]
    assert "waiting" not in [row.state for row in others]
