"""The coach's side by its commands, as somebody types them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from click.testing import CliRunner
from sqlalchemy import text

from dripcourse.cli.main import main
from dripcourse.cli.publishing import fit_to_send
from dripcourse.engine import receive
from dripcourse.errors import CourseError
from tests.engine.conftest import COURSES
from tests.engine.test_inbound import ANNA, reply_to_lesson, verp
from tests.engine.test_inbound_machines import bounce, newest, statuses
from tests.engine.world import World

QUESTION = "How do I tell my mother about all this?"


@pytest.fixture
def desk(world: World, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    """The command line of the world's house."""
    settings = world.parts.settings
    for name in ("database_url", "secret", "base_url", "mail_from", "reply_domain", "coach"):
        monkeypatch.setenv(f"DRIPCOURSE_{name.upper()}", str(getattr(settings, name)))
    world.join()
    return CliRunner()


def said(desk: CliRunner, *words: str, code: int = 0) -> str:
    done = desk.invoke(main, ["desk", *words])
    assert done.exit_code == code, done.output
    return done.output


def test_list_show_answer_close(world: World, desk: CliRunner) -> None:
    assert said(desk, "list") == "Nothing waits for you.\n"
    world.reply(QUESTION, world.letters()[-1])
    world.reply("I want to die.", world.letters()[-1])
    urgent, shown = said(desk, "list").splitlines()
    assert ("urgent" in urgent, "message" in shown) == (True, True)
    assert "mother" not in said(desk, "list")
    number = shown.split()[0]
    assert said(desk, "show", number) == f"{QUESTION}\n"
    assert said(desk, "answer", number, "--text", "As you like.") == "Your answer is on its way.\n"
    world.send()
    assert "As you like." in world.open([one for one in world.letters() if one.to == ANNA][-1]).text
    for one in (number, urgent.split()[0]):
        assert said(desk, "close", one) == f"Number {one} is closed.\n"
    assert said(desk, "list") == "Nothing waits for you.\n"


def test_a_wrong_number_is_one_sentence(world: World, desk: CliRunner) -> None:
    for words in (("show", "99"), ("answer", "99", "--text", "x"), ("close", "99")):
        assert said(desk, *words, code=2).count("\n") == 1


def test_what_was_set_aside_is_shown_and_closed(
    world: World, desk: CliRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw, rcpt = reply_to_lesson(world)
    with monkeypatch.context() as patch:
        patch.setattr("dripcourse.engine.receive.parse", lambda raw: 1 / 0)
        world.hand_in(raw, rcpt)
        for _ in range(3):
            receive.receive(world.parts)
    number = said(desk, "list").split()[0]
    assert "nothing could be read" in said(desk, "show", number)
    said(desk, "close", number)
    with world.database.read() as connection:
        assert connection.execute(text("SELECT state FROM inbox")).scalar_one() == "done"


def test_who_can_not_be_written_to_gets_no_answer(world: World, desk: CliRunner) -> None:
    world.reply(QUESTION, world.letters()[-1])
    number = said(desk, "list").split()[0]
    lesson_id = newest(world)
    world.hand_in(bounce(world, lesson_id), verp(world, lesson_id))
    assert statuses(world) == {"bounced"}
    assert "not from anyone we can write to" in said(desk, "answer", number, "--text", "x", code=2)


def test_words_can_not_command_the_terminal(world: World, desk: CliRunner) -> None:
    world.reply(f"\x1b]0;owned\x07 {QUESTION}", world.letters()[-1])
    shown = said(desk, "show", said(desk, "list").split()[0])
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert "mother" in shown


def test_nothing_that_watches_for_danger_is_sent_in_earnest_without_a_coach(world: World) -> None:
    earnest = replace(
        world.parts.settings,
        smtp_url="smtp://mail.example.org:25",
        mailbox=None,
        coach="",
        reply_domain="r.example.org",
    )
    with pytest.raises(CourseError, match="a person must be told"):
        fit_to_send(replace(world.parts, settings=earnest), COURSES / world.course.id)
    named = replace(earnest, coach="coach@example.org")
    assert fit_to_send(replace(world.parts, settings=named), COURSES / world.course.id).safety
