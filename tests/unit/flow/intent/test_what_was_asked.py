"""A bare word counts where it was asked for; a sentence that names who answered always counts (D4)."""

from __future__ import annotations

import pytest

from dripcourse.flow.intent import Asked
from tests.unit.flow.intent.replies import meaning

NOTHING = Asked(())


@pytest.mark.parametrize("word", ["yes", "no", "booked", "questions", "not yet", "nope", "oui"])
def test_a_bare_word_does_not_act_where_nothing_was_asked(word: str) -> None:
    assert meaning(word, NOTHING).meaning == "unclear"


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [("He said no", "no"), ("She said yes", "yes"), ("We booked it", "booked"), ("he refused", "no")],
)
def test_a_sentence_acts_where_nothing_was_asked(sentence: str, answer: str) -> None:
    assert meaning(sentence, NOTHING).meaning == answer


@pytest.mark.parametrize(
    "overtaken",
    [
        "He said yes at first, but this morning he changed his mind.",
        "She said yes and then took it back an hour later.",
        "He said yes on Monday. On Tuesday he said he never said that.",
    ],
)
def test_an_answer_taken_back_moves_nobody(overtaken: str) -> None:
    assert meaning(overtaken).meaning == "unclear"


@pytest.mark.parametrize(
    "elsewhere",
    [
        "we have an appointment with the dentist",
        "my sister's session is booked",
        "She cancelled the session we booked a session for",
        "We booked a holiday in Greece for July.",
    ],
)
def test_another_booking_is_no_answer(elsewhere: str) -> None:
    assert meaning(elsewhere).meaning == "unclear"


def test_a_bare_no_with_its_reason_has_to_be_asked_for() -> None:
    said = "No. He says it is too expensive."
    assert meaning(said).meaning == "no"
    assert meaning(said, NOTHING).reason == "ambiguous"


@pytest.mark.parametrize(
    "elsewhere",
    ["She agreed to a puppy.", "He wants to go to Spain.", "He agreed that the roof leaks."],
)
def test_what_nobody_asked_for_moves_nobody(elsewhere: str) -> None:
    assert meaning(elsewhere).meaning == "unclear"
