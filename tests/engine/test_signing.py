"""With a key, whatever goes out is signed: lessons, letters, and what the coach is sent."""

from __future__ import annotations

from dataclasses import replace

from tests.engine.world import World

SIGNED = b"X-Signed: yes\r\n"


def test_every_letter_is_signed(world: World) -> None:
    world.parts = replace(world.parts, sign=lambda letter: SIGNED + letter)
    world.join()
    world.wait(2)
    world.reply("He hits me.")
    world.send()
    assert {"coach@demo.example", "anna@example.org"} <= {one.to for one in world.letters()}
    assert [one.lesson for one in world.letters() if one.lesson]
    assert all(world.raw(one).startswith(SIGNED) for one in world.letters())
