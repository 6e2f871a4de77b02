"""How long to wait after trouble: with one person's letter, with a provider, with ourselves."""

from __future__ import annotations

import random
from datetime import timedelta

GIVE_UP = 20  # attempts at one letter: about three days
STRIKES = 3  # refusals for policy, without a yes between them, after which a domain group rests
_FIRST_PAUSE = timedelta(minutes=1)
_FIRST_REST = timedelta(minutes=15)
_LONGEST = timedelta(hours=4)


def pause(attempts: int) -> timedelta:
    """How long a letter waits after its n-th attempt failed: doubling, with jitter, at most four hours."""
    return _jitter(min(_FIRST_PAUSE * 2 ** min(attempts - 1, 10), _LONGEST))


def rest(before: int) -> timedelta:
    """How long a domain group is left alone when it has rested so many times before."""
    return _jitter(min(_FIRST_REST * 2 ** min(before, 10), _LONGEST))


def _jitter(length: timedelta) -> timedelta:
    return length * random.uniform(0.8, 1.2)
