"""A reader that dies with mails in hand is not their fault, unless it happens again and again."""

from __future__ import annotations

from datetime import timedelta

from dripcourse.engine import desk, receive
from dripcourse.store import inbox
from dripcourse.store.database import database_now
from tests.engine.test_inbound import reply_to_lesson
from tests.engine.world import World


def die_with_it(world: World, times: int) -> None:
    """Claims what is there so often, and each time does nothing more, until the lease is over."""
    for number in range(times):
        with world.database.write() as connection:
            now = database_now(connection)
            inbox.claim(connection, now, now - timedelta(seconds=1), f"dead-{number}", 50)


def test_three_dead_readers_do_not_cost_a_reply(world: World) -> None:
    world.join()
    raw, rcpt = reply_to_lesson(world)
    receive.accept(world.parts, raw, rcpt, "", "lmtp")
    die_with_it(world, 3)
    receive.receive(world.parts)
    assert desk.waiting(world.parts) == ["Nothing waits for you."]
    world.wait(1)
    assert world.letters()[-1].track == "navigating-no"


def test_what_kills_every_reader_is_set_aside(world: World) -> None:
    world.join()
    raw, rcpt = reply_to_lesson(world)
    receive.accept(world.parts, raw, rcpt, "", "lmtp")
    die_with_it(world, inbox.MOST_CRASHES)
    receive.receive(world.parts)
    assert "could-not-be-read" in desk.waiting(world.parts)[0]
