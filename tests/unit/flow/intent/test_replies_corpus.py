"""The labelled replies of tests/corpus/replies, one by one and as a whole."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from dripcourse.flow.intent import Asked, Intent
from tests.unit.flow.intent.replies import EVERYTHING, meaning

CORPUS = Path(__file__).parents[3] / "corpus" / "replies"
CASES = [
    pytest.param(json.loads(line), id=f"{file.stem}:{number}")
    for file in sorted(CORPUS.glob("*.jsonl"))
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
]


def understood(case: dict[str, Any]) -> Intent:
    asked = Asked(tuple(case["expects"])) if "expects" in case else EVERYTHING
    return meaning(case["text"], asked)


@pytest.mark.parametrize("case", CASES)
def test_a_reply_is_understood_as_labelled(case: dict[str, Any]) -> None:
    """`known` says what is made today of the few that are not: who mends one takes the mark away."""
    intent = understood(case)
    if "known" in case:
        assert intent.meaning == case["known"]
        return
    labels = case["intent"] if isinstance(case["intent"], list) else [case["intent"]]  # several: all are fine
    assert intent.meaning in labels, intent
    for field in ("reason", "care", "days", "hour", "silent", "everything"):
        if field in case:
            assert getattr(intent, field) == case[field], field
    assert set(case.get("also", [])) <= set(intent.also)


def test_few_are_known_to_be_misread() -> None:
    known = Counter(case.values[0].get("known", "") for case in CASES)  # type: ignore[union-attr]
    assert known["unclear"] <= 0.01 * len(CASES)
    assert len(CASES) - known["unclear"] - known[""] <= 0.004 * len(CASES)


def test_the_corpus_is_large_enough_to_mean_something() -> None:
    texts = [case.values[0]["text"] for case in CASES]  # type: ignore[index]
    assert len(texts) >= 600
    assert len(set(texts)) >= 0.97 * len(texts)
    assert sum(text.count(".") + text.count("!") + text.count("?") >= 3 for text in texts) >= 100
