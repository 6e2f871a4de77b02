"""A reader's own words, from what the form said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dripcourse.course.model import Choice, Course, Discreet, Field, Layout, Schedule, Sender
from dripcourse.course.words import field_words, reader_words

PARTNER = Field(
    "partner",
    "Who?",
    (
        Choice("wife", "wife", sets={"pronoun": "she"}),
        Choice("husband", "husband", sets={"pronoun": "he"}),
        Choice("partner", "partner", sets={"pronoun": "they"}),
    ),
    "partner",
)
PRONOUN = Field(
    "pronoun",
    "Which?",
    (
        Choice("she", "she / her", {"they": "she", "s": "s"}),
        Choice("he", "he / him", {"they": "he", "s": "s"}),
        Choice("they", "they / them", {"they": "they", "s": ""}),
    ),
    "they",
    optional=True,
)


def course(*fields: Field) -> Course:
    return Course(
        id="kites",
        title="Kites",
        language="en",
        sender=Sender("Kites", "Note"),
        schedule=Schedule(),
        discreet=Discreet(),
        replies="not read",
        answers=(),
        tracks=(),
        start="",
        letters={},
        layout=Layout("", "", ""),
        fields=fields,
    )


@pytest.mark.parametrize("fields", [(PARTNER, PRONOUN), (PRONOUN, PARTNER)], ids=["before", "behind"])
@pytest.mark.parametrize(
    ("said", "partner", "they"),
    [
        ({}, "partner", "they"),
        ({"partner": "wife"}, "wife", "she"),
        ({"partner": "wife", "pronoun": ""}, "wife", "she"),
        ({"partner": "wife", "pronoun": "they"}, "wife", "they"),
        ({"partner": "partner", "pronoun": "he"}, "partner", "he"),
        ({"partner": "nonsense", "pronoun": "nonsense"}, "partner", "they"),
        ({"other": "x"}, "partner", "they"),
    ],
)
def test_what_the_form_said_wins(
    fields: tuple[Field, ...], said: dict[str, str], partner: str, they: str
) -> None:
    words = reader_words(course(*fields), said)
    assert words["partner"] == partner
    assert words["they"] == they


def test_every_word_has_a_value() -> None:
    found = course(PARTNER, PRONOUN)
    assert set(reader_words(found, {})) == field_words(found) == {"partner", "pronoun", "they", "s"}


def test_a_field_without_choices_gives_nothing() -> None:
    assert reader_words(course(replace(PARTNER, choices=())), {"partner": "wife"}) == {}
