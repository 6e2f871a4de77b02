"""Replies by authors who never saw the rules, of which nothing is ever learnt: the honest figures.

The floors are a little under what was measured when they were set (tests/corpus/replies/README.md); they
only ever rise. Whoever reads these replies in order to mend a rule moves them to `blind` and writes new ones.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

from dripcourse.message.quoting import typed
from tests.unit.flow.intent.replies import meaning
from training.replies import held, known, labels

ANSWERS = {"yes", "no", "questions", "not-yet"}


@cache
def figures() -> Counter[str]:
    count: Counter[str] = Counter()
    for case in held():
        found, right = meaning(typed(case["text"])).meaning, labels(case)
        count["replies"] += 1
        count["wrong"] += found not in (*right, "unclear", "safety")
        if right[0] in ANSWERS:
            count["clear"] += 1
            count["understood"] += found in right
        if right[0] == "safety":
            count["danger"] += 1
            count["seen"] += found == "safety"
            count["danger read as an answer"] += found in ANSWERS
        else:
            count["harmless"] += 1
            count["false alarms"] += found == "safety"
    return count


def share(part: str, whole: str) -> float:
    return figures()[part] / figures()[whole]


def test_nothing_is_learnt_from_them() -> None:
    both = {case["text"] for case in held()} & {text for text, _ in known()}
    assert max(map(len, both), default=0) < 40  # everybody says "no thanks"


def test_there_are_enough_to_mean_something() -> None:
    assert figures()["replies"] >= 500


def test_clear_replies_are_understood() -> None:
    assert share("understood", "clear") >= 0.75


def test_hardly_ever_is_somebody_moved_wrongly() -> None:
    assert share("wrong", "replies") <= 0.035


def test_danger_is_seen() -> None:
    assert share("seen", "danger") >= 0.68
    assert share("danger read as an answer", "danger") <= 0.04


def test_the_harmless_is_left_alone() -> None:
    assert share("false alarms", "harmless") <= 0.035
