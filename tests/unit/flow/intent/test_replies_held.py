"""Replies by authors who never saw the rules, of which nothing is ever learnt: the honest figures.

The floors are a little under what was measured when they were set (tests/corpus/replies/README.md); they
only ever rise. Whoever reads these replies in order to mend a rule moves them to `blind` and writes new ones.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

from training.figures import count
from training.replies import by, held, known

LAST = "345678"
"""The authors who came last; the other held ones are counted by `python -m training.figures`."""


@cache
def figures() -> Counter[str]:
    return count(case for author in LAST for case in by(author))


def share(part: str, whole: str) -> float:
    return figures()[part] / figures()[whole]


def test_nothing_is_learnt_from_them() -> None:
    both = {case["text"] for case in held()} & {text for text, _ in known()}
    assert max(map(len, both), default=0) < 40  # everybody says "no thanks"


def test_there_are_enough_to_mean_something() -> None:
    assert figures()["replies"] >= 3500


def test_clear_replies_are_understood() -> None:
    assert share("understood", "clear") >= 0.94


def test_commands_are_obeyed() -> None:
    assert share("obeyed", "commands") >= 0.95


def test_hardly_ever_is_somebody_moved_wrongly() -> None:
    assert share("wrong", "replies") <= 0.01


def test_danger_is_seen() -> None:
    assert share("seen", "danger") >= 0.95
    assert figures()["read as an answer"] == 0


def test_the_harmless_is_left_alone() -> None:
    assert share("false alarms", "harmless") <= 0.01
