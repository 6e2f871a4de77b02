"""What stands after a verb: nothing, a pronoun, the step asked for, or something else."""

from __future__ import annotations

import pytest

from dripcourse.flow.intent import patterns, step
from dripcourse.flow.intent.signature import unsigned
from dripcourse.flow.intent.step import Slot


@pytest.mark.parametrize(
    ("rest", "slot"),
    [
        ("", Slot.EMPTY),
        (" over dinner with my whole family watching", Slot.EMPTY),
        (" on the phone from work", Slot.EMPTY),
        (" to it", Slot.IT),
        (" to go to counselling with me on monday", Slot.STEP),
        (" to see someone", Slot.STEP),
        (" to work on us", Slot.STEP),
        (" to see me", Slot.EMPTY),
        (" to go to spain with her sister", Slot.ELSEWHERE),
        (" to help me with the move", Slot.ELSEWHERE),
        (" to go on a diet", Slot.ELSEWHERE),
        (" to go without me", Slot.ELSEWHERE),
        (" not to go", Slot.ELSEWHERE),
    ],
)
def test_slots(rest: str, slot: Slot) -> None:
    assert step.slot(rest) is slot


def test_a_thing_of_its_own_is_foreign_unless_a_therapist_is_named() -> None:
    assert step.foreign(" he says the new fence costs too much")
    assert not step.foreign(" he says it is a waste of money")
    assert not step.foreign(" he says a counsellor at the corner shop costs too much")


def test_a_rule_asks_for_what_has_to_follow() -> None:
    (rule,) = patterns.rules({"agreed": "he agreed to @step\nhe agreed !to @open"}, {})
    assert rule.find(" he agreed to go to therapy")
    assert rule.find(" he agreed at last")
    assert not rule.find(" he agreed to it that")
    assert not rule.find(" he agreed to a puppy")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Questions!\n\nS.K.", "Questions!"),
        ("not asked, sorry!\n\nMeera", "not asked, sorry!"),
        ("He said yes.\nKind regards,\nSamantha Whitlock", "He said yes."),
        ("He said\nNo", "He said\nNo"),
        ("Well.\n\nSTOP", "Well.\n\nSTOP"),
        ("Meera", "Meera"),
    ],
)
def test_a_name_below_a_reply_is_not_part_of_it(text: str, left: str) -> None:
    assert unsigned(text) == left
