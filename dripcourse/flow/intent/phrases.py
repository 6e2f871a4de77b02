"""The course's own phrases, found in sentences that state something."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from dripcourse.course.model import Answer, Sense
from dripcourse.flow.intent import elsewhere, frames, people, words
from dripcourse.flow.intent.sentences import Clause

_NOT = re.compile(
    r" (?:not|never|no|without|cannot|nobody|almost|nearly|should|would|could|might|want to|wants to|"
    r"going to|plan to|hope to|try to|will|to) (?:\S+ ){0,3}$"
)
_UNSAID = re.compile(
    r" (?:cancel\S*|postpone\S*|missed|skipped|forgot\S*|lost|regret\S*|rather than|instead of|before|until|"
    rf"if|when|after|'s|his|{people.OTHERS})(?= )"
)


def told(said: list[Clause], answers: Sequence[Answer]) -> Answer | None:
    """The one answer whose phrases the clauses state; None when none is, or several are.

    Where a course asks for somebody's reply, "we booked a holiday" is none of its business.
    """
    if any(answer.sense is Sense.ACCEPT for answer in answers):
        said = [clause for clause in said if not elsewhere.elsewhere(clause.text)]
    found = [answer for answer in answers if any(_says(clause, answer) for clause in said)]
    return found[0] if len(found) == 1 else None


def _says(clause: Clause, answer: Answer) -> bool:
    if any(_states(clause, phrase) for phrase in _phrases(answer.phrases)):
        return True
    # "We've booked!" beside other sentences: an answer without sentence rules has only its words
    alone = answer.sense is Sense.WORDS and frames.blocking(clause, 0) is None
    return alone and not {clause.whole, clause.text}.isdisjoint(_phrases(answer.keywords))


@lru_cache(maxsize=512)
def _phrases(phrases: tuple[str, ...]) -> tuple[str, ...]:
    spelled = (people.plainly(words.spelled_out(words.plain(phrase))) for phrase in phrases)
    return tuple(f" {' '.join(re.findall(r'[^ ,.;:!?]+', phrase))}" for phrase in spelled if phrase.strip())


def _states(clause: Clause, phrase: str) -> bool:
    for text in (clause.whole, clause.text):
        place = (text + " ").find(phrase + " ")
        if place >= 0:
            before = text[:place] + " "
            return (
                not _UNSAID.search(before)
                and not frames.turned(clause)
                and frames.blocking(clause, place) is None
                and not _NOT.search(before)
                and not frames.framed(clause, place)
            )
    return False
