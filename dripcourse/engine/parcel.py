"""What both kinds of mail share on their way out: groups, and the pause after a trouble."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import TypeVar

from dripcourse.message.outcome import Deferred, Outcome, Refused, Scope

GROUP = 16  # letters whose attempts are noted in one commit: what a crash can leave open
GIVE_UP = 20  # attempts
_FIRST_PAUSE = timedelta(minutes=1)
_LONGEST_PAUSE = timedelta(hours=4)

T = TypeVar("T")


def groups(things: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(things), GROUP):
        yield things[start : start + GROUP]


def pause(attempts: int) -> timedelta:
    """How long to wait after the n-th attempt was put off: doubling, with jitter, at most four hours."""
    length = min(_FIRST_PAUSE * 2 ** min(attempts - 1, 10), _LONGEST_PAUSE)
    return timedelta(seconds=length.total_seconds() * random.uniform(0.8, 1.2))


def server_trouble(outcome: Outcome) -> bool:
    """Whether the answer is about the server or about us, so that going on now would not help."""
    return isinstance(outcome, Deferred | Refused) and outcome.scope in (Scope.RELAY, Scope.POLICY)
