"""What a reply is most like: a second witness beside the sentence rules (docs/decisions/0018).

The rules know what they were told; people find other words. A small network that has read much English
learnt from thousands of labelled replies which kind each is of (`training/likeness.py`; its weights are
`learnt.npz`). Nothing is decided here: `counsel` says how much each witness counts.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from dripcourse.flow.intent.meaning import COMMANDS
from dripcourse.flow.intent.wordpieces import numbers

if TYPE_CHECKING:
    from dripcourse.flow.intent.network import Network

CARES = ("danger", "life", "own")
KINDS = ("accept", "ask", "refuse", "later", *COMMANDS, *CARES, "other")

Likeness = Mapping[str, float]
"""How likely each of KINDS is, from 0 to 1. An empty one has no opinion."""

NEUTRAL: Likeness = {}


def likeness(text: str) -> Likeness:
    """The shares make one. `text`: what a person typed, in English; it knows no other language."""
    known = network()
    return dict(zip(KINDS, map(float, known.shares(numbers(text, known.vocabulary))), strict=True))


@cache
def network() -> Network:
    """The network and NumPy, loaded with the first reply: whoever only sends does without their 40 MB."""
    from dripcourse.flow.intent.network import Network

    packed = pkgutil.get_data(__package__, "learnt.npz")
    assert packed is not None  # it is part of the package
    return Network(packed)
