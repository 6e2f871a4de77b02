"""The answers the corpus is labelled with, and what a reply means beside them."""

from __future__ import annotations

from dripcourse.course.model import Answer
from dripcourse.flow.intent import Asked, Intent, understand
from dripcourse.flow.intent.likeness import NEUTRAL
from training.figures import SHORT

ANSWERS = (
    *SHORT,
    Answer(
        "booked",
        "Booked",
        ("booked",),
        ("we booked", "we have booked", "i booked", "we have an appointment", "appointment is booked"),
    ),
)
EVERYTHING = Asked(tuple(answer.id for answer in ANSWERS))


def meaning(text: str, asked: Asked = EVERYTHING) -> Intent:
    return understand(text, ANSWERS, asked)


def by_rules(text: str, asked: Asked = EVERYTHING) -> Intent:
    """What the sentence rules make of it when the other witness is silent."""
    return understand(text, ANSWERS, asked, lambda _: NEUTRAL)
