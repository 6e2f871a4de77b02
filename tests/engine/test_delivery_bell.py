"""A Redis that answers nothing: rings are lost, letters are not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from dripcourse import bell
from dripcourse.engine.tick import tick
from tests.engine.crowd import crowd, sent, tomorrow
from tests.engine.world import World
from tests.servers.broker import RedisServer


def test_a_frozen_redis_holds_up_nobody(world: World, redis_server: RedisServer) -> None:
    with ringing(world, redis_server) as rung:
        redis_server.process.pause()
        world.join("anna@z.example")
        crowd(world, 5)
        tomorrow(world)
        world.send()
        assert len(sent(world)) == 6
        assert rung, "and there was something to ring for"
        redis_server.process.resume()


def test_a_redis_that_is_gone_holds_up_nobody(world: World, redis_server: RedisServer) -> None:
    with ringing(world, redis_server):
        redis_server.stop()
        world.join("anna@z.example")
        assert tick(world.parts) == ()
        assert [one.lesson for one in world.letters() if one.lesson] == ["welcome"]


@contextmanager
def ringing(world: World, server: RedisServer) -> Iterator[list[str]]:
    """The world's rings go to this Redis, as long as it takes them."""
    app = bell.make(replace(world.parts.settings, broker_url=server.url, mailbox=Path()))
    real, rung = bell.Bell(app), list[str]()

    def ring(name: str) -> None:
        rung.append(name)
        real(name)

    world.parts = replace(world.parts, ring=ring)
    yield rung
    app.close()
