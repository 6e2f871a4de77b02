"""Commands by reply: what each changes, in which courses, and how it is taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import text

from dripcourse.engine import receive
from dripcourse.mail.reply import make_reply
from tests.engine.test_inbound import ANNA, changes, inbox, with_header
from tests.engine.test_inbound_machines import join_hello_too, statuses
from tests.engine.test_replies import lesson, to_anna, tracks
from tests.engine.world import World

# --- all courses at once ---


def test_stop_all_ends_every_course_and_undo_begins_them_again(world: World) -> None:
    world.join()
    join_hello_too(world)
    world.reply("STOP ALL", lesson(world))
    assert statuses(world) == {"left"}
    goodbye = world.letters()[-1]
    world.wait(29)
    world.reply("UNDO", goodbye)
    assert statuses(world) == {"active"}
    world.wait(1)
    assert len({one.to for one in world.letters()[-2:] if one.lesson}) == 1


def test_stop_ends_one_course_only(world: World) -> None:
    world.join()
    join_hello_too(world)
    world.reply("STOP", lesson(world))
    assert statuses(world) == {"active", "left"}


def test_after_thirty_days_leaving_is_for_good(world: World) -> None:
    world.join()
    world.reply("STOP", lesson(world))
    goodbye = world.letters()[-1]
    world.now += timedelta(days=31)
    world.reply("UNDO", goodbye)
    assert statuses(world) == {"left"}


def test_stop_all_beside_danger_is_silent_in_every_course(world: World) -> None:
    world.join()
    join_hello_too(world)
    count = len(to_anna(world))
    world.reply("STOP ALL. He hits me and reads my mail.", lesson(world))
    world.wait(2)
    assert statuses(world) == {"left"}
    assert len(to_anna(world)) == count


def test_ten_letters_a_day_are_counted_over_all_courses(world: World) -> None:
    world.join()
    first = lesson(world)
    join_hello_too(world)
    second = lesson(world)
    for number in range(12):
        world.reply(f"TIME 6:{number + 10}", first)
        world.reply(f"TIME 7:{number + 10}", second)
    assert len([one for one in to_anna(world) if not one.lesson]) == 10
    world.reply("STOP", first)
    assert world.link(world.letters()[-1], "undo")


def test_one_mail_to_two_courses_is_a_reply_to_each(world: World) -> None:
    world.join()
    first = lesson(world)
    join_hello_too(world)
    second = lesson(world)
    both = [world.reply_address(one) for one in (first, second)]
    raw = with_header(make_reply(world.raw(first), "STOP", "gmail", world.now), "To", ", ".join(both))
    for rcpt in (*both, *both):
        receive.accept(world.parts, b"Received: by a door\r\n" + raw, rcpt, ANNA, "lmtp")
        receive.receive(world.parts)
    assert [row[2] for row in inbox(world)] == ["stop", "stop"]
    assert changes(world) == 2


# --- taking back ---


def test_undo_of_a_move_leaves_what_came_later(world: World) -> None:
    world.join()
    world.reply("He said no", lesson(world))
    moved = world.letters()[-1]
    world.reply("TIME 6:45", moved)
    world.reply("UNDO", moved)
    assert tracks(world) == {"invitation"}
    with world.database.read() as connection:
        assert connection.execute(text("SELECT hour FROM enrolments")).scalar_one() == "06:45"


def test_undo_of_a_move_does_not_bring_back_who_left(world: World) -> None:
    world.join()
    world.reply("He said no", lesson(world))
    moved = world.letters()[-1]
    world.reply("STOP", moved)
    world.reply("UNDO", moved)
    assert statuses(world) == {"left"}
    assert tracks(world) == {"navigating-no"}


# --- commands ---


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("PAUSE", "16 March"),
        ("PAUSE 10 DAYS", "12 March"),
        ("PAUSE 3 weeks", "23 March"),
        ("RESUME", "3 March"),
        ("SLOWER", "2 days"),
        ("TIME 7:30", "07:30"),
        ("TIME 18:05", "18:05"),
        ("HELP", "SLOWER"),
    ],
)
def test_a_command_is_answered_with_its_date_or_change(world: World, said: str, named: str) -> None:
    world.join()
    world.reply(said, lesson(world))
    assert named in world.open(to_anna(world)[-1]).text


def test_slower_and_faster_go_by_one_two_three_seven(world: World) -> None:
    world.join()
    found = []
    for said in ("SLOWER", "SLOWER", "SLOWER", "SLOWER", "FASTER", "FASTER", "FASTER", "FASTER"):
        world.reply(said, lesson(world))
        with world.database.read() as connection:
            found.append(connection.execute(text("SELECT pace_days FROM enrolments")).scalar_one())
        world.now += timedelta(minutes=1)
    assert found == [2, 3, 7, 7, 3, 2, 1, 1]
