"""What answers mean beyond one letter: a provider rests, a relay rests, or all sending stops."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Collection, Iterable
from datetime import datetime

from dripcourse.engine.parts import Parts
from dripcourse.limits.brake import Brake
from dripcourse.limits.patience import STRIKES, rest
from dripcourse.message.outcome import Deferred, Outcome, Refused, Scope, Sent
from dripcourse.store import facts, pauses
from dripcourse.store.database import Connection

HOLD = "sending-held"

_log = logging.getLogger(__name__)


def of_relay(outcome: Outcome) -> bool:
    """Whether the answer is about the relay or about us, so that going on now would not help."""
    return isinstance(outcome, Deferred | Refused) and outcome.scope is Scope.RELAY


def of_policy(outcome: Outcome) -> bool:
    """Whether the answer is a provider's opinion of us."""
    return isinstance(outcome, Deferred | Refused) and outcome.scope is Scope.POLICY


def note_groups(
    connection: Connection,
    answered: Iterable[tuple[str, Outcome]],
    known: Collection[str],
    now: datetime,
) -> bool:
    """Counts what domain groups said. `known`: those with something against them. True: one now rests."""
    answered = list(answered)
    refused = Counter(group for group, outcome in answered if of_policy(outcome))
    rests = False
    for group, times in refused.items():
        strikes, before = pauses.strike(connection, group, times)
        if strikes >= STRIKES:
            pauses.rest(connection, group, now + rest(before))
            _log.warning("%s refuses us for policy: nothing is sent there for a while", group)
            rests = True
    taken = {group for group, outcome in answered if isinstance(outcome, Sent)}
    pauses.forgive(connection, taken & set(known) - refused.keys())
    return rests


def brake(parts: Parts, connection: Connection, brake: Brake) -> None:
    """Stops all sending, until a person says `dripcourse go`, when too many addresses don't exist."""
    if brake.pulled and not facts.get(connection, HOLD):
        facts.put(connection, HOLD, "too many addresses don't exist")
        _log.error(
            "%d of %d addresses don't exist: nothing more is sent. Check the list, then say `dripcourse go`.",
            brake.refused,
            brake.refused + brake.sent,
        )
