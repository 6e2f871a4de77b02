"""Overlaps, clocks that jump, a text that can't be made, complaints: harmless, or stopped in time."""

from __future__ import annotations

import logging
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from dripcourse.engine import lessons, unmade
from dripcourse.engine.deliver import deliver, hold
from dripcourse.engine.parcel import Parcel
from dripcourse.engine.parts import Parts
from dripcourse.engine.shelf import Shelf
from dripcourse.engine.tick import tick
from dripcourse.engine.trouble import HOLD
from dripcourse.mail.carrier import Envelope
from dripcourse.mail.mailbox import Mailbox
from dripcourse.store import facts
from dripcourse.store.database import Database
from tests.engine.crowd import crowd, run, sent, tomorrow
from tests.engine.world import World

HOUR = timedelta(hours=1)


@pytest.fixture
def many(world: World) -> World:
    """Sixty people who have had lesson 1."""
    world.join("anna@z.example")
    crowd(world, 59)
    return world


def test_ten_workers_and_two_beats_send_everything_once(many: World) -> None:
    tomorrow(many)

    settings = many.parts.settings

    def work(_: int) -> None:
        parts = replace(many.parts, database=Database(settings.database_url), shelf=Shelf())
        tick(parts)
        deliver(parts, Mailbox(settings.mailbox or Path()))
        parts.database.close()

    with ThreadPoolExecutor(10) as pool:
        list(pool.map(work, range(10)))
    many.send()
    assert Counter(Counter(sent(many)).values()) == {1: 60}
    attempts = run(many, "SELECT max(attempts) FROM deliveries WHERE lesson_no = 2")
    assert attempts[0][0] == 1


def test_a_course_clock_that_steps_back_sends_nothing_twice(many: World) -> None:
    tomorrow(many)
    many.send()
    many.now -= HOUR
    many.send()
    many.now += HOUR
    many.send()
    assert len(sent(many)) == 60
    many.now += timedelta(days=1)
    many.send()
    assert Counter(Counter(one.to for one in many.letters() if one.lesson == "your-own-part").values()) == {
        1: 60
    }


def test_a_course_clock_that_steps_forward_and_back_sends_nothing_twice(many: World) -> None:
    slot = run(many, "SELECT max(due_at) FROM enrolments")
    assert slot
    tomorrow(many)
    many.now -= timedelta(hours=3, minutes=10)  # before the slot; a worker's clock is an hour ahead
    many.now += HOUR
    many.send()
    early = len(sent(many))
    many.now -= HOUR
    many.send()
    many.now += 4 * HOUR
    many.send()
    assert early in (0, 60)
    assert len(sent(many)) == len(set(sent(many))) == 60


def test_complaints_hold_all_sending_until_somebody_says_go(many: World) -> None:
    for number in range(10):
        run(
            many,
            "INSERT INTO suppressions (email_key, reason, at) VALUES (:key, 'complaint', :at)",
            key=f"somebody {number}", at=f"{many.now + 23 * HOUR:%Y-%m-%d %H:%M:%S}.000000",
        )  # fmt: skip
    tomorrow(many)
    many.send()
    assert sent(many) == []
    with many.database.read() as connection:
        assert facts.get(connection, HOLD) == "too many people complain: 10 in the last day, of 2 letters"
    hold(many.parts, stopped=False)
    many.send()
    assert len(sent(many)) == 60, "the same complaints are not held against us again"


def broken(parts: Parts, one: Parcel) -> Envelope:
    raise ValueError("the author's mistake")


def test_a_text_that_cant_be_made_waits_for_its_author(
    many: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    tomorrow(many)
    with monkeypatch.context() as patch, caplog.at_level(logging.ERROR):
        patch.setattr(lessons, "_envelope", broken)
        many.send()
    states = run(many, "SELECT state, count(*) AS n FROM deliveries WHERE lesson_no = 2 GROUP BY state")
    assert [row.state for row in states] == ["deferred"]
    assert states[0].n < 3 * unmade.MANY, "then the lesson is left alone"
    assert any("could not be made for 20 people" in line for line in caplog.messages)
    run(many, "UPDATE enrolments SET lease_until = NULL, claim = NULL")
    many.now += HOUR
    many.send()
    assert len(sent(many)) == 60, "nobody has lost the lesson"


def test_whoever_is_alone_with_it_is_refused(many: World, monkeypatch: pytest.MonkeyPatch) -> None:
    tomorrow(many)
    really = lessons._envelope

    def one_row_is_broken(parts: Parts, one: Parcel) -> Envelope:
        return broken(parts, one) if one.member.id == 7 else really(parts, one)

    monkeypatch.setattr(lessons, "_envelope", one_row_is_broken)
    many.send()
    assert len(sent(many)) == 59
    assert (
        run(many, "SELECT state FROM deliveries WHERE enrolment_id = 7 AND lesson_no = 2")[0][0] == "refused"
    )
