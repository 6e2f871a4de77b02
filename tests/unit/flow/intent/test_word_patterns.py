"""The small pattern language, and that no pattern matches everything."""

from __future__ import annotations

import pytest

from dripcourse.flow.intent import (
    acceptance,
    control,
    danger,
    despair,
    patterns,
    postponed,
    questions,
    refusal,
    requests,
    violence,
)
from dripcourse.flow.intent.vocabulary import CLASSES

SAFETY = {**danger.CLASSES, **despair.CLASSES}
FAMILIES = [
    *((lines, CLASSES) for lines in acceptance.ACCEPT.values()),
    *((lines, CLASSES) for lines in refusal.REFUSE.values()),
    *((lines, CLASSES) for lines in (questions.ASKED | questions.REASONS | postponed.LATER).values()),
    *((lines, requests.CLASSES) for lines in requests.REQUESTS.values()),
    *((lines, SAFETY) for lines in (violence.VIOLENCE | control.CONTROL).values()),
    *((lines, SAFETY) for lines in (despair.LIFE | despair.OWN).values()),
]


def found(line: str, text: str) -> bool:
    return patterns.any_of(line, {"who": "he my_wife"}).search(" " + text) is not None


@pytest.mark.parametrize(
    ("line", "yes", "no"),
    [
        ("he said yes|of_course", "he said of course", "he said off"),
        ("<who> came", "my wife came", "wife came"),
        ("he [has] left", "he left", "he had left"),
        ("he .. left", "he then got up and left", "he then at last got up and left"),
        ("ask* him", "asking him", "task him"),
        ("^ no $", "no", "oh no"),
        ("said no !problem|more", "said no again", "said no problem"),
        ("will come =with|along", "will come along", "will come home"),
        ("will come =with|along", "he will come", "he will comet"),
        ("yes|\\\n        sure", "sure", "unsure"),
    ],
)
def test_elements(line: str, yes: str, no: str) -> None:
    assert found(line.replace("\\\n", ""), yes)
    assert not found(line.replace("\\\n", ""), no)


def test_a_class_nobody_declared_is_a_mistake_that_shows() -> None:
    with pytest.raises(KeyError):
        patterns.any_of("<nobody> came", {}).search(" x")


NOTHING_SAID = ("", " zz", " he is zz", " i am zz", " it is zz", " we have zz", " she said zz", " zz you zz")


@pytest.mark.parametrize(("lines", "classes"), FAMILIES)
def test_every_pattern_needs_a_word_of_its_own(lines: str, classes: dict[str, str]) -> None:
    """Optional elements alone would match anything; such a line once read every sentence as a "later"."""
    for line in filter(str.strip, lines.splitlines()):
        (rule,) = patterns.rules({"one": line}, classes)
        for text in NOTHING_SAID:
            assert not rule.find(text), (line, text)
