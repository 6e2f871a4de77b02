"""Every lesson and letter of the bundled course for three readers, beside the words they are known to get.

A golden file is subject, discreet subject, preheader and text, as somebody with a wife, a husband or a
partner ("they") reads them. After changing a text, write the files anew and read what changed:

    DRIPCOURSE_RENEW=1 python -m pytest tests/course/test_golden.py && git diff tests/golden
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dripcourse.course.model import Lesson, Letter
from tests.course.folder import PEOPLE, ROOT, course, rendered, steps

GOLDEN = ROOT / "tests" / "golden" / course().id
RENEW = bool(os.environ.get("DRIPCOURSE_RENEW"))
STEPS = {step.id: step for step in steps()}


def golden(step: Lesson | Letter, person: str) -> Path:
    place = step.track if isinstance(step, Lesson) else "letters"
    return GOLDEN / place / f"{step.id}.{person}.txt"


def words(step: Lesson | Letter, person: str) -> str:
    plain = rendered(step, person)
    neutral = rendered(step, person, discreet=True).subject
    return f"Subject: {plain.subject}\nDiscreet: {neutral}\nPreheader: {plain.text}"


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("name", STEPS)
def test_the_words_are_the_known_ones(name: str, person: str) -> None:
    file, now = golden(STEPS[name], person), words(STEPS[name], person)
    if RENEW:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(now)
    assert file.exists(), "This text is new: write its golden files, see the top of this file."
    assert now == file.read_text()


def test_no_golden_file_is_left_over() -> None:
    known = {golden(step, person) for step in STEPS.values() for person in PEOPLE}
    assert set(GOLDEN.rglob("*.txt")) - known == set()
