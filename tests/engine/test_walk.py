"""The main job, end to end in the engine: sign up, confirm, lessons, a reply, the other track, undo."""

from __future__ import annotations

from datetime import timedelta

from dripcourse.flow.decision import Reason
from tests.engine.world import World


def test_nothing_but_the_confirmation_goes_out_before_the_button(world: World) -> None:
    world.sign_up()
    world.wait(3)
    assert [one.lesson for one in world.letters()] == [None]
    headers = world.open().headers
    assert "List-Unsubscribe" not in headers
    assert "List-Id" not in headers


def test_lesson_one_at_once_then_one_a_day(world: World) -> None:
    world.join()
    assert world.lessons() == ["welcome"]
    world.wait(3)
    first_four = [lesson.id for lesson in world.course.track("invitation").lessons[:4]]
    assert world.lessons() == first_four


def test_confirming_twice_is_once(world: World) -> None:
    world.join()
    assert world.confirm() is Reason.CONFIRMED_BEFORE
    assert world.lessons() == ["welcome"]


def test_he_said_no_moves_and_undo_takes_it_back(world: World) -> None:
    world.join()
    world.wait(1)
    world.reply("He said no", world.letters()[-1])
    letter = world.letters()[-1]
    assert letter.lesson is None
    opened = world.open(letter)
    assert "Thank him" in opened.text.splitlines()[0], "what to do now comes first"
    assert world.link(letter, "undo")
    assert opened.headers["In-Reply-To"] == opened.headers["References"]
    assert opened.headers["Auto-Submitted"] == "auto-replied"
    world.wait(1)
    assert world.letters()[-1].track == "navigating-no"
    world.reply("UNDO", letter)
    world.wait(1)
    assert world.letters()[-1].track == "invitation"


def test_yes_enters_part_b_and_questions_part_a(world: World) -> None:
    world.join("yes@example.org")
    world.reply("She said yes!", world.letters()[-1])
    world.join("ask@example.org")
    world.reply("He has questions", world.letters()[-1])
    world.wait(1)
    assert world.lessons("yes@example.org")[-1] == "they-said-yes"
    track = world.course.track("bridge-the-gap")
    assert world.lessons("ask@example.org")[-1] == track.lessons[0].id


def test_not_yet_stays(world: World) -> None:
    world.join()
    world.reply("not yet", world.letters()[-1])
    world.wait(1)
    assert {one.track for one in world.letters()} == {None, "invitation"}


def test_a_quoted_yes_is_not_an_answer(world: World) -> None:
    world.join()
    before = len(world.letters())
    world.reply("Thank you!", world.letters()[-1])
    assert len(world.letters()) == before


def test_stop_stops_and_its_undo_goes_on(world: World) -> None:
    world.join()
    world.reply("STOP", world.letters()[-1])
    goodbye = world.letters()[-1]
    world.wait(5)
    assert world.lessons() == ["welcome"]
    world.reply("UNDO", goodbye)
    world.wait(2)
    assert len(world.lessons()) > 1


def test_the_same_mail_twice_acts_once(world: World) -> None:
    world.join()
    lesson = world.letters()[-1]
    world.reply("He said no", lesson)
    count = len(world.letters())
    world.reply("He said no", lesson)
    assert len(world.letters()) == count


def test_signing_up_again_says_already_in(world: World) -> None:
    world.join()
    world.sign_up()
    assert world.letters()[-1].lesson is None
    world.wait(1)
    assert len(world.lessons()) == 2


def test_an_outage_of_five_days_brings_one_lesson_not_five(world: World) -> None:
    world.join()
    world.wait(1)
    world.now += timedelta(days=5)
    had = len(world.lessons())
    world.wait(1)
    assert len(world.lessons()) == had + 1


def test_danger_is_never_an_answer_and_reaches_a_person(world: World) -> None:
    world.join()
    world.reply("He said no and then he hit me. I'm scared to go home.", world.letters()[-1])
    kinds = [one for one in world.letters() if one.to == "coach@demo.example"]
    assert len(kinds) == 1
    assert "hit me" not in world.open(kinds[0]).text
    world.wait(3)
    assert world.lessons() == ["welcome"]
    care = [one for one in world.letters() if one.to == "anna@example.org"][-1]
    assert "In-Reply-To" not in world.open(care).headers


def test_danger_with_stop_beside_it_sends_nothing_to_her(world: World) -> None:
    world.join()
    before = [one for one in world.letters() if one.to == "anna@example.org"]
    world.reply("STOP. He hits me and he reads my mail.", world.letters()[-1])
    world.wait(2)
    assert [one for one in world.letters() if one.to == "anna@example.org"] == before


def test_the_whole_first_track_in_silence_ends_kindly(world: World) -> None:
    world.join()
    world.wait(60)
    track = world.course.track("invitation")
    assert world.lessons() == [lesson.id for lesson in track.lessons]
    assert "they-said-yes" not in world.lessons()
