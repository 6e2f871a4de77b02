"""Limits: how much goes out when, in whose order, and who is never held back."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from dripcourse.engine import deliver as sending
from dripcourse.engine.allowance import told
from dripcourse.engine.deliver import deliver
from dripcourse.engine.tick import tick
from dripcourse.limits.providers import lane
from dripcourse.store import budgets
from tests.engine.conftest import Bundled
from tests.engine.crowd import crowd, run, sent, tomorrow
from tests.engine.world import World

Limited = Callable[..., World]


@pytest.fixture
def limited(database_url: str, tmp_path: Path, bundled: Bundled) -> Iterator[Limited]:
    """Makes a world with these limits and one person in it, who has had lesson 1."""
    worlds: list[World] = []

    def made(**limits: object) -> World:
        worlds.append(World(database_url, tmp_path, *bundled, **limits))
        worlds[-1].join("anna@z.example")
        return worlds[-1]

    yield made
    for world in worlds:
        world.database.close()


def sleeping(world: World, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Every wait of sending is noted, and none may keep a transaction open."""
    waits: list[float] = []
    really = time.sleep

    def sleep(seconds: float) -> None:
        assert open_transactions(world) == 0
        waits.append(seconds)
        really(seconds)

    monkeypatch.setattr(sending.time, "sleep", sleep)
    return waits


def open_transactions(world: World) -> int:
    """Of others; on SQLite this could not even ask while somebody writes."""
    if world.database.sqlite:
        return len(run(world, "DELETE FROM counts WHERE name = 'nothing'"))
    query = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
        "AND state LIKE 'idle in transaction%' AND pid <> pg_backend_pid()"
    )
    return int(run(world, query)[0][0])


def test_without_limits_nothing_is_counted_or_locked(limited: Limited) -> None:
    world = limited()
    crowd(world, 3)
    tomorrow(world)
    world.send()
    assert len(sent(world)) == 4
    with world.database.read() as connection:
        assert budgets.read(connection) is None
    assert told(world.parts) == {}


def test_a_rate_is_waited_for_within_the_run(limited: Limited, monkeypatch: pytest.MonkeyPatch) -> None:
    world = limited(per_second=25.0)
    crowd(world, 59)
    tomorrow(world)
    time.sleep(1.1)  # the bucket is full again
    waits = sleeping(world, monkeypatch)
    begun = time.monotonic()
    deliver(world.parts, world.carrier)
    took = time.monotonic() - begun
    assert len(sent(world)) == len(set(sent(world))) == 60, "none is left for the next tick"
    assert took >= (60 - 25) / 25
    assert waits


def test_nobody_waits_longer_than_the_run(limited: Limited, monkeypatch: pytest.MonkeyPatch) -> None:
    world = limited(per_second=0.01)
    crowd(world, 3)
    tomorrow(world)
    waits = sleeping(world, monkeypatch)
    deliver(world.parts, world.carrier, 5)
    assert (len(sent(world)), waits) == (0, []), "its one letter went before; the next tick comes again"


def test_a_slow_provider_holds_nobody_else(limited: Limited) -> None:
    world = limited(per_second_by=(("gmail", 2.0),))
    crowd(world, 10, "gmail.com")
    crowd(world, 20)
    tomorrow(world)
    deliver(world.parts, world.carrier, 0.4)
    by_lane = Counter(lane(email) for email in sent(world))
    assert by_lane == {"gmail": 2, "": 21}


def test_the_day_holds_lessons_and_never_an_answer(limited: Limited) -> None:
    world = limited(per_day=10)
    crowd(world, 20)
    tomorrow(world)
    world.send()
    before = len(world.letters())
    assert len(sent(world)) == 8, "a confirmation and the first lesson were counted"
    assert told(world.parts) == {"sent_today": 10, "left_today": 0, "day_of_sending": 1}
    world.sign_up("bert@b.example")
    assert len(world.letters()) == before + 1
    assert told(world.parts)["sent_today"] == 11
    world.send()
    assert len(sent(world)) == 8
    next_day(world)
    world.send()
    assert len(sent(world)) == 18
    assert len(set(sent(world))) == 18


def next_day(world: World) -> None:
    """As if today's letters had gone out yesterday."""
    with world.database.write() as connection:
        kept = budgets.read(connection, lock=True)
        budgets.keep(connection, {**kept, "day": "2000-01-01"})


def test_a_ramp(limited: Limited) -> None:
    world = limited(per_day=100, ramp=(4, 1.5))
    crowd(world, 30)
    tomorrow(world)
    counts = []
    for _ in range(3):
        world.send()
        counts.append(len(sent(world)))
        next_day(world)
    assert counts == [2, 8, 17], "4 with the confirmation and lesson 1; then 6; then 9"


def test_who_is_too_late_waits_for_the_next_slot(limited: Limited) -> None:
    world = limited(per_day=5)
    crowd(world, 8)
    tomorrow(world)
    world.send()
    first = set(sent(world))
    assert len(first) == 3
    world.now += timedelta(hours=20)
    next_day(world)
    world.send()
    assert set(sent(world)) == first, "later than max_late: not in the night, but with the next slot"
    missed = run(world, "SELECT count(*) FROM history WHERE reason = 'slot-missed'")
    assert missed[0][0] == 6


def test_what_was_not_sent_is_given_back(limited: Limited) -> None:
    world = limited(per_day=50)
    crowd(world, 20)
    tomorrow(world)
    spent = told(world.parts)["sent_today"]
    run(world, "UPDATE enrolments SET hour = 'soon' WHERE id > 15")
    world.send()
    assert told(world.parts)["sent_today"] == spent + 15


def test_a_waiting_ring_is_only_rung_for_open_lanes(limited: Limited) -> None:
    world = limited()
    crowd(world, 2, "gmail.com")
    run(world, "UPDATE enrolments SET due_at = NULL WHERE id = 1")
    tomorrow(world)
    assert tick(world.parts) == ("deliver",)
    later = {"until": "2999-01-01 00:00:00.000000"}
    run(world, "INSERT INTO pauses (name, strikes, rests, until) VALUES ('gmail', 0, 1, :until)", **later)
    assert tick(world.parts) == ()
    world.send()
    assert sent(world) == []
    run(world, "DELETE FROM pauses")
    world.send()
    assert len(sent(world)) == 2
