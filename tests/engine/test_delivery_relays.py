"""Lessons over several relays: one that is out costs nothing, all out stops loudly, and nobody bounces."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from dripcourse.mail.relay import read_relays
from dripcourse.mail.relays import Relays
from tests.engine.test_delivery_answers import at_once, rows, states
from tests.engine.world import World
from tests.servers.sink import Act, Sink

CROWD = [f"p{number}@m{number}.example" for number in range(24)]  # more than a group


@pytest.fixture
def second() -> Iterator[Sink]:
    with Sink() as running:
        yield running


@pytest.fixture
def posted(world: World, sink: Sink, second: Sink) -> Iterator[World]:
    """People who have had lesson 1; from now on letters go to two relays."""
    for email in CROWD:
        world.join(email)
    carrier = Relays(read_relays(f"{sink.url} {second.url}"), timeout=5)
    world.carrier = carrier
    yield world
    carrier.close()


def got(*sinks: Sink) -> list[str]:
    return sorted(mail.recipients[0] for sink in sinks for mail in sink.mails)


def test_both_carry(posted: World, sink: Sink, second: Sink) -> None:
    posted.wait(1)
    assert states(posted) == dict.fromkeys(CROWD, "sent")
    assert got(sink, second) == sorted(CROWD)
    assert len(sink.mails) == len(second.mails) == 12


@pytest.mark.parametrize(
    ("stage", "said"),
    [("MAIL", "550 5.7.1 you may not send"), ("CONNECT", "421 4.3.2 too busy"), ("BODY", "452 4.3.1 full")],
)
def test_one_out(posted: World, sink: Sink, second: Sink, stage: str, said: str) -> None:
    sink.script(stage, said)
    posted.wait(1)
    assert states(posted) == dict.fromkeys(CROWD, "sent"), "in the same run"
    assert got(second) == sorted(CROWD)
    assert rows(posted, "SELECT * FROM suppressions") == []


def test_both_out_and_back(posted: World, sink: Sink, second: Sink, caplog: pytest.LogCaptureFixture) -> None:
    sink.script("MAIL", "550 5.7.1 you may not send")
    second.script("CONNECT", "554 5.3.2 no service")
    posted.wait(1)
    assert set(states(posted).values()) <= {"deferred"}
    tried = rows(posted, "SELECT attempts FROM deliveries WHERE lesson_no = 2 AND attempts > 0")
    assert 0 < len(tried) < len(CROWD), "the run stopped with the first group"
    assert [one for one in caplog.records if one.levelno == logging.ERROR and "no relay" in one.message]
    assert rows(posted, "SELECT * FROM suppressions") == []
    assert rows(posted, "SELECT * FROM enrolments WHERE status <> 'active'") == []
    sink.clear()
    second.clear()
    at_once(posted)
    assert states(posted) == dict.fromkeys(CROWD, "sent")
    assert got(sink, second) == sorted(CROWD)


def test_unknown_at_one_is_not_offered_to_the_other(posted: World, sink: Sink, second: Sink) -> None:
    sink.script("BODY", Act.LOSE, times=1)
    posted.wait(0.9)
    assert sorted(states(posted).values()) == ["sent"] * 23 + ["unknown"]
    assert got(sink, second) == sorted(CROWD)
