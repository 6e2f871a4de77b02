"""Commands by reply, the desk, forgetting, and what is kept for how long."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from sqlalchemy import text

from dripcourse.engine import desk, erase, why
from dripcourse.errors import LinkError
from dripcourse.store.figures import figures
from tests.engine.world import World


def test_again_brings_the_last_lesson_as_a_letter(world: World) -> None:
    world.join()
    lesson = world.letters()[-1]
    world.reply("AGAIN", lesson)
    again = world.letters()[-1]
    assert again.lesson is None
    assert again.subject == lesson.subject
    assert again.id != lesson.id


@pytest.mark.parametrize(
    ("said", "word"),
    [("PAUSE 7 days", "March"), ("SLOWER", ""), ("TIME 6:45", "06:45"), ("HELP", "PAUSE")],
)
def test_each_command_is_confirmed(world: World, said: str, word: str) -> None:
    world.join()
    count = len(world.letters())
    world.reply(said, world.letters()[-1])
    assert len(world.letters()) == count + 1
    assert word in world.open().text


def test_pause_sends_nothing_and_ends_by_itself(world: World) -> None:
    world.join()
    world.reply("PAUSE 7 days", world.letters()[-1])
    world.wait(6)
    assert world.lessons() == ["welcome"]
    world.wait(3)
    assert len(world.lessons()) > 1


def test_the_coach_answers_and_replies_then_come_to_the_desk(world: World) -> None:
    world.join()
    world.reply("I have a question for you: how do I tell my mother about all this?", world.letters()[-1])
    number = int(desk.waiting(world.parts)[0].split()[0])
    assert "my mother" in desk.show(world.parts, number)
    desk.answer(world.parts, number, "Tell her what you'd like her to know.")
    world.send()
    assert "Tell her what you'd like" in world.open().text
    world.reply("yes", world.letters()[-1])
    world.wait(1)
    assert world.letters()[-1].track == "invitation"
    desk.close(world.parts, number)


def test_an_alert_comes_again_until_someone_closes_it(world: World) -> None:
    world.join()
    world.reply("I want to die.", world.letters()[-1])
    world.wait(0.5)
    alerts = [one for one in world.letters() if one.to == "coach@demo.example"]
    assert len(alerts) == 3
    number = int(desk.waiting(world.parts)[0].split()[0])
    desk.close(world.parts, number)
    world.wait(3)
    assert len([one for one in world.letters() if one.to == "coach@demo.example"]) == 3


def test_at_most_ten_automatic_letters_a_day_but_stop_always(world: World) -> None:
    world.join()
    lesson = world.letters()[-1]
    for number in range(15):
        world.reply(f"TIME {6 + number % 5}:{number + 10}", lesson)
    assert len(world.letters()) <= 2 + 10
    world.reply("STOP", lesson)
    assert world.link(world.letters()[-1], "undo")


def test_erasing_keeps_no_word_and_no_address(world: World) -> None:
    world.join("secret.person@example.org")
    world.reply("My secret words. He said no", world.letters()[-1])
    erase.erase(world.parts, "secret.person@example.org")
    world.wait(2)
    with world.database.read() as connection:
        names = ("people", "enrolments", "inbox", "letters", "history", "changes")
        kept = str([connection.execute(text(f"SELECT * FROM {name}")).all() for name in names])
    assert "secret" not in kept.lower()
    with pytest.raises(LinkError):
        erase.export(world.parts, "nobody@example.org")


def test_late_mail_after_erasing_is_accepted_and_does_nothing(world: World) -> None:
    world.join()
    lesson = world.letters()[-1]
    erase.erase(world.parts, "anna@example.org")
    count = len(world.letters())
    world.reply("He said yes", lesson)
    world.wait(1)
    assert len(world.letters()) == count


def test_export_is_json_with_what_was_said(world: World) -> None:
    world.join()
    world.reply("He said no", world.letters()[-1])
    copy = json.dumps(erase.export(world.parts, "anna@example.org"), default=str)
    assert "He said no" in copy


def test_unconfirmed_sign_ups_are_gone_after_a_week(world: World) -> None:
    world.sign_up()
    world.now += timedelta(days=8)
    world.send()
    with world.database.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM people")).scalar() == 0
        assert connection.execute(text("SELECT count(*) FROM enrolments")).scalar() == 0


def test_why_tells_the_story(world: World) -> None:
    world.join()
    world.reply("He said no", world.letters()[-1])
    story = "\n".join(why.why(world.parts, "anna@example.org"))
    assert "first-lesson  lesson=welcome" in story
    assert "moved" in story
    with pytest.raises(LinkError):
        why.why(world.parts, "nobody@example.org")


def test_the_figures_tell_what_waits_and_for_how_long(world: World) -> None:
    world.join()
    world.reply("I want to die.", world.letters()[-1])
    with world.database.read() as connection:
        found = figures(connection)
    assert (found["enrolments_held"], found["lessons_sent"], found["desk_urgent"]) == (1, 1, 1)
    assert 0 <= found["desk_urgent_oldest_seconds"] < 3600
