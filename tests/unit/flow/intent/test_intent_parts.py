"""Lengths of time, hours, typos, names, silence: the small readers."""

from __future__ import annotations

import pytest

from dripcourse.flow.intent import spans, tongues
from dripcourse.flow.intent.spelling import corrected, near
from tests.unit.flow.intent.replies import by_rules, meaning


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("10 days", 10), ("two weeks", 14), ("a fortnight", 14), ("the next 3 weeks", 21), ("2w", 14),
        ("a month", 30), ("until monday", None), ("0 days", None), ("900 weeks", None),
        ("a couple of days", 2),
    ],
)  # fmt: skip
def test_days(text: str, days: int | None) -> None:
    assert spans.days_in(text) == days


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("7:30", "07:30"), ("7.30 pm", "19:30"), ("at 19", "19:00"), ("6 in the morning", "06:00"),
        ("8 in the evening", "20:00"), ("noon", "12:00"), ("25:00", None), ("12 am", "00:00"),
        ("6:30 or 7:30", None), ("18h15", "18:15"), ("7:75", None), ("half past five", "05:30"),
        ("7 in the evening instead of 7 in the morning", "19:00"), ("quarter to seven", "06:45"),
        ("five past ten at night", "22:05"), ("at six thirty", "06:30"), ("from 7 to 8 pm", "20:00"),
        ("no later than eight", "08:00"), ("one of us reads it at 8", "08:00"), ("two lessons", None),
        ("seven o'clock in the evening", "19:00"), ("not 7 but 8", "08:00"), ("for two weeks at 8", "08:00"),
    ],
)  # fmt: skip
def test_hours(text: str, hour: str | None) -> None:
    assert spans.hour_in(text) == hour


SLIPS = [("qestions", "questions"), ("yse", "yes"), ("noo", "no"), ("stpo", "stop")]
OTHER_WORDS = [("not", "no"), ("yet", "yes"), ("now", "no"), ("shop", "stop"), ("know", "no")]


@pytest.mark.parametrize(("typed", "meant"), SLIPS)
def test_a_small_slip_is_forgiven(typed: str, meant: str) -> None:
    assert near(typed, meant)


@pytest.mark.parametrize(("typed", "other"), OTHER_WORDS)
def test_another_word_is_no_slip(typed: str, other: str) -> None:
    assert not near(typed, other)


def test_real_words_stay_as_they_are() -> None:
    for word in ("pleased", "partners", "shocked", "checked", "shared", "picked", "through"):
        assert corrected(word) == word


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("He hits me.", False),
        ("He hits me. Please don't write back.", True),
        ("He hits me and he reads my emails.", True),
        ("STOP. He hits me.", True),
        ("This is her husband. I hit her and I am proud of it.", True),
    ],
)
def test_no_letter_where_it_could_do_harm(text: str, silent: bool) -> None:
    intent = meaning(text)
    assert intent.meaning == "safety"
    assert intent.silent is silent


def test_a_name_is_the_partner_unless_introduced_as_somebody_else() -> None:
    assert meaning("Tom said no.").meaning == "no"
    assert meaning("My brother Tom came by. Tom said no.").meaning == "unclear"


def test_languages_are_told_by_their_small_words() -> None:
    assert tongues.language_of("ich weiß nicht was ich tun soll") == "de"
    assert tongues.language_of("i do not know what to do") is None
    assert tongues.language_of("я не знаю") == "ru"


def test_danger_stands_beside_what_else_was_said() -> None:
    intent = meaning("He said no. Then he hit me.")
    assert (intent.meaning, intent.care, intent.also) == ("safety", "danger", ("no",))


def test_what_lies_long_past_or_is_half_denied_goes_to_a_person() -> None:
    assert by_rules("He used to hit me years ago.").reason == "disturbing"
    assert by_rules("He has never hit me.").reason == "message"


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("basta, non scrivetemi più: STOP", True),
        ("Ich möchte keine Mails mehr bekommen, bitte STOP!", True),
        ("mi ha detto stop e poi ha riso con me", False),
        ("STOP ha detto lei, e poi abbiamo parlato ancora", False),
    ],
)
def test_stop_in_capitals_at_the_end_of_another_language(text: str, stops: bool) -> None:
    assert (meaning(text).meaning == "stop") is stops
