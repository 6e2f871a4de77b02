"""Replies that are not plain answers: other languages, doubt, STOP ALL, the desk, what can be taken back."""

from __future__ import annotations

import re
from datetime import timedelta
from email.message import EmailMessage
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy import text

from dripcourse.engine import desk, erase, self_service
from dripcourse.engine.translations import TRANSLATIONS, spoken
from dripcourse.flow.intent.tongues import language_of
from dripcourse.mail.opened import Summary
from tests.engine.test_inbound import ANNA, inbox, reply_to_lesson
from tests.engine.test_inbound_machines import statuses
from tests.engine.world import World

GERMAN = "Er hat lange überlegt und möchte noch eine Weile darüber schlafen, glaube ich."
UNSURE = "yes?"
TWELVE = {"de", "fr", "es", "it", "pt", "nl", "pl", "ru", "sv", "tr", "ja", "zh"}


def lesson(world: World) -> Summary:
    return [one for one in world.letters() if one.lesson][-1]


def to_anna(world: World) -> list[Summary]:
    return [one for one in world.letters() if one.to == ANNA]


def asked_back(world: World) -> list[Summary]:
    return [one for one in to_anna(world) if "mailto:" in world.open(one).text]


def tracks(world: World) -> set[str]:
    with world.database.read() as connection:
        return set(connection.execute(text("SELECT track FROM enrolments")).scalars())


# --- other languages ---


def test_a_sentence_in_another_language_is_asked_back_in_both_and_shown(world: World) -> None:
    world.join()
    world.reply(GERMAN, lesson(world))
    (letter,) = asked_back(world)
    words = world.open(letter).text
    assert words.startswith("Danke für Ihre Antwort.")
    assert "einem Menschen vor" in words
    assert "Thank you for writing." in words
    assert "Ja · Yes: http" in words
    assert inbox(world) == [("reply", "foreign", "unclear", "shown")]
    assert tracks(world) == {"invitation"}
    world.reply("nein", letter)
    assert tracks(world) == {"navigating-no"}


def test_that_is_done_once_a_week(world: World) -> None:
    world.join()
    for _ in range(2):
        world.reply(GERMAN, lesson(world))
        world.wait(3)
    assert len(asked_back(world)) == 1
    assert [row[3] for row in inbox(world)] == ["shown", "shown"]
    world.wait(2)
    world.reply(GERMAN, lesson(world))
    assert len(asked_back(world)) == 2


def test_a_long_letter_in_another_language_is_for_a_person(world: World) -> None:
    world.join()
    world.reply(" ".join([GERMAN] * 20), lesson(world))
    assert asked_back(world) == []
    assert "laid in front of a person" in world.open().text
    assert inbox(world)[-1][3] == "shown"


@pytest.mark.parametrize("said", ["Er schlägt mich. Ich habe Angst.", f"{GERMAN} Ich will nicht mehr leben."])
def test_danger_in_another_language_is_never_asked_back(world: World, said: str) -> None:
    world.join()
    world.reply(said, lesson(world))
    assert asked_back(world) == []
    assert inbox(world)[-1][3] == "urgent"
    assert statuses(world) <= {"held", "left"}


def test_twelve_languages_and_more_each_in_its_own() -> None:
    assert set(TRANSLATIONS) >= TWELVE
    for code in (*TWELVE, "uk"):
        asks = TRANSLATIONS[code].asks
        assert spoken(language_of(asks.lower()), asks) == code
    for one in TRANSLATIONS.values():
        assert one.text("not read") == one.asks
        assert one.text("read within 2 days").endswith(one.person)
        assert len(set(one.answers)) == 4


# --- doubt ---


def test_doubt_is_asked_back_once_and_then_goes_to_the_desk(world: World) -> None:
    world.join()
    world.reply(UNSURE, lesson(world))
    (letter,) = asked_back(world)
    assert inbox(world)[-1][2:] == ("unclear", "no")
    assert world.link(letter, "answer")
    count = len(to_anna(world))
    world.reply("no?", letter)
    assert len(to_anna(world)) == count
    assert inbox(world)[-1][2:] == ("unclear", "shown")


def test_a_mail_that_was_written_for_them_needs_only_to_be_sent(world: World) -> None:
    """Mail programs make a new mail of such a link: it names no letter of ours, only the address."""
    world.join()
    world.reply(UNSURE, lesson(world))
    links = re.findall(r"\((mailto:\S+)\)", world.open(asked_back(world)[0]).text)
    chosen = {parse_qs(urlsplit(link).query)["body"][0]: urlsplit(link) for link in links}
    assert {"yes", "questions", "no", "not yet"} <= set(chosen)
    mail = EmailMessage()
    mail["From"], mail["To"] = ANNA, chosen["no"].path
    mail["Subject"] = parse_qs(chosen["no"].query)["subject"][0]
    mail.set_content("no")
    world.hand_in(mail.as_bytes(), chosen["no"].path, ANNA)
    assert tracks(world) == {"navigating-no"}


def test_what_is_disturbing_but_not_certain_is_urgent_and_not_asked_back(world: World) -> None:
    world.join()
    count = len(to_anna(world))
    world.reply("He used to hit me years ago.", lesson(world))
    assert len(to_anna(world)) == count
    assert inbox(world)[-1] == ("reply", "disturbing", "unclear", "urgent")


def test_who_leaves_with_a_disturbing_word_has_left_and_a_person_hears_of_it(world: World) -> None:
    world.join()
    world.reply("STOP\n\nHe used to slap me, years ago.", lesson(world))
    assert statuses(world) == {"left"}
    assert inbox(world)[-1][2:] == ("stop", "urgent")


def test_a_sure_answer_beside_a_disturbing_word_counts_and_a_person_hears_of_it(world: World) -> None:
    world.join()
    world.reply(
        "First he asked what it cost and who'd mind the twins. I answered both. "
        "Then he said okay, then let's do it. So questions first, and a yes at the end.",
        lesson(world),
    )
    assert tracks(world) == {"bridge-the-gap"}
    assert inbox(world)[-1][2:] == ("yes", "urgent")


def test_our_own_words_are_no_answer_even_without_a_quote_mark(world: World) -> None:
    world.join()
    world.wait(19)
    raw, rcpt = reply_to_lesson(world, "Thank you!")
    ours = world.open(lesson(world)).text.replace("\n", "\r\n").encode()
    head, _, _ = raw.partition(b"\r\n\r\n")
    head = re.sub(rb"(?im)^(content-|mime-)[^\r]*(\r\n[ \t][^\r]*)*\r\n", b"", head + b"\r\n")
    plain = b"Content-Type: text/plain; charset=utf-8\r\n\r\nThank you!\r\n\r\n" + ours
    world.hand_in(head + plain, rcpt)
    assert inbox(world)[-1][2] == "unclear"
    with world.database.read() as connection:
        typed = connection.execute(text("SELECT typed FROM inbox")).scalar_one()
    assert typed.startswith("Thank you!")
    assert len(typed) < 100


# --- the desk ---


def test_while_the_coach_writes_only_stop_and_danger_act(world: World) -> None:
    world.join()
    world.reply("How do I tell my mother about all this?", lesson(world))
    number = int(desk.waiting(world.parts)[0].split()[0])
    desk.answer(world.parts, number, "Tell her what you like.")
    world.send()
    answer = world.letters()[-1]
    count = len(world.letters())
    world.reply("He said no.", answer)
    world.reply("PAUSE", answer)
    assert inbox(world)[-2:] == [
        ("reply", "thread-open", "no", "shown"),
        ("reply", "thread-open", "pause", "shown"),
    ]
    assert (len(world.letters()), tracks(world)) == (count, {"invitation"})
    assert any("no (thread-open)" in line for line in desk.waiting(world.parts))
    world.reply("He used to hit me years ago.", answer)
    assert inbox(world)[-1][3] == "urgent"
    world.reply("STOP", answer)
    assert statuses(world) == {"left"}


def test_danger_acts_in_an_open_thread(world: World) -> None:
    world.join()
    world.reply("How do I tell my mother about all this?", lesson(world))
    number = int(desk.waiting(world.parts)[0].split()[0])
    desk.answer(world.parts, number, "Tell her what you like.")
    world.send()
    world.reply("I want to die.", world.letters()[-1])
    assert statuses(world) == {"held"}


def test_one_caring_letter_a_day(world: World) -> None:
    world.join()
    for _ in range(3):
        world.reply("I want to die.", lesson(world))
        world.now += timedelta(minutes=1)
    care = [one for one in to_anna(world) if one.subject == "A personal note"]
    assert len(care) <= 1
    assert len(to_anna(world)) == 3  # the confirmation, the lesson, one caring letter


def test_mail_from_who_was_erased_is_thrown_away(world: World) -> None:
    world.join()
    before = lesson(world)
    erase.erase(world.parts, ANNA)
    world.reply("He said yes, and this is a secret. I want to die.", before)
    with world.database.read() as connection:
        row = connection.execute(text("SELECT raw, typed, rcpt, mail_from, desk, reason FROM inbox")).one()
    assert tuple(row) == (None, None, "", "", "no", "erased")


def test_a_one_tap_answer_of_the_ask_back_acts(world: World) -> None:
    world.join()
    world.reply(GERMAN, lesson(world))
    link = world.link(asked_back(world)[0], "answer")
    assert link
    token, answer = link.split("/")[-2:]
    self_service.answer(world.parts, token, answer)
    assert tracks(world) == {"bridge-the-gap"}
