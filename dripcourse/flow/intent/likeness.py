"""What a reply is most like, by its turns of phrase: a second witness beside the sentence rules.

The rules know what they were told; people find other words. From thousands of labelled replies it was learnt
which turns of phrase go with which kind of reply (`training/likeness.py`; the weights are text, to be looked
at, in `learnt`). Nothing is decided here: `counsel` says how much each witness counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from math import exp, sqrt

from dripcourse.flow.intent import learnt
from dripcourse.flow.intent.sentences import Clause

CARES = ("danger", "life", "own")
KINDS = ("accept", "ask", "refuse", "later", "command", *CARES, "other")
TENTHS = 10  # what rarities and weights are kept in
_ZERO = 128  # so that a weight is a byte: twelve and a half either way
_RUN = 3  # words
_MOST = 2000  # words looked at
_KNOWN = 0.6  # of the words, for a judgement to mean something
_SAME = {"he": "P", "she": "P", "they": "P", "partner": "P", "him": "O", "them": "O"}
_NUMBER = re.compile(r"\d+(?:st|nd|rd|th)?\b")


Likeness = Mapping[str, float]
"""How likely each of KINDS is, from 0 to 1. An empty one has no opinion."""

NEUTRAL: Likeness = {}


def likeness(said: Sequence[Clause]) -> Likeness:
    """The shares make 1; NEUTRAL where few of the words are known, as in a language not learnt of."""
    known, spoken = _known(), turns(said)
    words = [turn for turn in spoken if turn[:1].isalpha() and " " not in turn]
    if sum(word in known for word in words) < _KNOWN * len(words):
        return NEUTRAL
    found = [known[turn] for turn in spoken if turn in known]
    length = sqrt(sum(row[0] * row[0] for row in found)) or 1.0
    scores = [(start - _ZERO) / TENTHS for start in known[""][1:]]
    for rarity, *weights in found:
        share = rarity / length / TENTHS
        for place, weight in enumerate(weights):
            scores[place] += share * (weight - _ZERO)
    powers = [exp(score - max(scores)) for score in scores]
    return {kind: power / sum(powers) for kind, power in zip(KINDS, powers, strict=True)}


def turns(said: Sequence[Clause]) -> set[str]:
    """The turns of phrase of a reply: runs of one to three words, and two words with one or two between.

    They do not reach from sentence to sentence. Who the partner is and which number it is make no odds.
    """
    found: set[str] = set()
    for words in _sentences(said):
        for size in range(1, _RUN + 1):
            found.update(" ".join(words[start : start + size]) for start in range(len(words) - size + 1))
        for gap, sign in ((2, "*"), (3, "**")):
            found.update(f"{one} {sign} {two}" for one, two in zip(words, words[gap:], strict=False))
    return found


def _sentences(said: Sequence[Clause]) -> Iterator[list[str]]:
    left = _MOST
    for _, group in groupby(said, key=lambda clause: clause.sentence):
        parts = list(group)
        words = ["^"]
        for clause in parts:
            words += [_SAME.get(word, _NUMBER.sub("0", word)) for word in clause.whole.split()[:left]]
            words.append(",")
        words[-1] = f"${parts[-1].ends or '.'}"
        left = max(left - len(words), 0)
        yield words


@cache
def _known() -> Mapping[str, bytes]:
    """Each turn's rarity and then its weight for each kind, a byte each; "" is where the scores start."""
    known = {}
    for line in learnt.WEIGHTS.splitlines():
        turn, rarity, weights = line.split("\t")
        known[turn] = bytes((int(rarity), *(int(weight) + _ZERO for weight in weights.split())))
    return known
