"""What holds for any text whatever: no crash, no chance, no answer nobody gave."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dripcourse.course.model import Answer, Sense
from dripcourse.flow.intent import Asked, understand
from dripcourse.flow.intent.meaning import COMMANDS
from tests.unit.flow.intent.replies import ANSWERS, EVERYTHING, meaning

REASONS = {"ambiguous", "message", "thanks", "empty", "foreign", "disturbing"}
VOCABULARY = """
    he she they my husband boss said says yes no not never stop pause if but and because I'm afraid hope hit
    me wants to know think about it therapy
    . , ! ? " ' : - 14 days maybe please will would kill myself ja nein 👍
"""
WORDS = st.sampled_from([*VOCABULARY.split(), "\n"])
TEXTS = st.one_of(st.text(max_size=400), st.lists(WORDS, max_size=60).map(" ".join))


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_any_text_has_one_meaning_of_the_closed_list(text: str) -> None:
    intent = meaning(text)
    assert intent == meaning(text)
    assert intent.meaning in {answer.id for answer in ANSWERS} | set(COMMANDS) | {"safety", "unclear"}
    assert intent.reason
    if intent.meaning == "unclear":
        assert intent.reason in REASONS
    assert (intent.care is not None) == (intent.meaning == "safety")
    assert intent.meaning not in intent.also


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_a_course_without_answers_never_gets_one(text: str) -> None:
    assert understand(text, (), Asked(())).meaning in {*COMMANDS, "safety", "unclear"}


SIGNS = st.sampled_from(["He hits me.", "I want to die.", "He said he will kill himself."])


@given(st.text(max_size=200), SIGNS)
@settings(max_examples=200, deadline=None)
def test_danger_is_seen_whatever_stands_on_the_lines_around_it(noise: str, sign: str) -> None:
    intent = meaning(f"Thank you.\n\n{sign}\n\n{noise}")
    assert intent.meaning in {"safety", "stop"} or intent.reason == "disturbing"


HOSTILE = ["he ", "he said that ", '"he said ', "no, ", "he\n", "he hit the ", "- ", "'", "a"]


@pytest.mark.parametrize("word", HOSTILE)
def test_long_hostile_texts_come_to_an_end(word: str) -> None:
    """No pattern repeats a repetition: a text that size would otherwise outlast the test run."""
    assert meaning((word * 64_000)[:64_000]).meaning in {"unclear", "safety"}


def test_what_stands_after_64000_characters_is_not_read() -> None:
    assert meaning("a " * 32_000 + "stop").meaning == "unclear"


def test_a_bare_word_counts_only_where_it_was_asked_for() -> None:
    nothing = Asked(())
    for word in ("yes", "no", "Ja", "questions", "Yes! So happy!"):
        assert meaning(word).meaning != "unclear"
        assert meaning(word, nothing).reason == "ambiguous"
    assert meaning("He said no", nothing).meaning == "no"
    assert meaning("STOP", nothing).meaning == "stop"


def test_answers_with_sense_words_know_only_the_courses_words() -> None:
    answers = (Answer("ran", "I ran", ("done", "ran"), ("i went for a run",)),)
    asked = Asked(("ran",))
    assert understand("Done!", answers, asked).meaning == "ran"
    assert understand("Hi! This morning I went for a run with my dog.", answers, asked).meaning == "ran"
    assert understand("I hope I went for a run in time", answers, asked).meaning == "unclear"
    assert understand("He said yes", answers, asked).meaning == "unclear"


def test_foreign_words_find_the_courses_answer_by_its_sense() -> None:
    yes = Answer("dabei", "Dabei", ("dabei",), (), Sense.ACCEPT)
    answers = (yes, Answer("nein", "Nein", ("nö",), (), Sense.REFUSE))
    asked = Asked(("dabei", "nein"))
    assert understand("oui", answers, asked).meaning == "dabei"
    assert understand("She said no", answers, asked).meaning == "nein"
    assert understand("maybe", answers, asked) == understand("maybe", answers, EVERYTHING)
