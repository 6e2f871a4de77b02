"""What answers mean beyond one letter: a provider rests, a relay rests, or all sending stops."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from dripcourse.engine.parts import Parts
from dripcourse.limits.brake import NO_SUCH_ADDRESSES, Brake, Day
from dripcourse.limits.patience import STRIKES, rest
from dripcourse.message.outcome import Deferred, Outcome, Refused, Scope, Sent
from dripcourse.store import facts, pauses, tallies
from dripcourse.store.database import Connection

HOLD = "sending-held"
_PULLED = "brake-pulled"  # the machine time of the last time

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
    if brake.pulled:
        _pull(parts, connection, f"{NO_SUCH_ADDRESSES}: {brake.refused} of {brake.refused + brake.sent}")


def look_back(parts: Parts) -> None:
    """Pulls the brake when the last day speaks against going on.

    What a person has let pass by `dripcourse go` is not held against them again.
    """
    with parts.database.read() as connection:
        why = today(connection, parts.machine()).against
    if why:
        with parts.database.write() as connection:
            _pull(parts, connection, why)


def remember(parts: Parts, connection: Connection, seen: Brake) -> None:
    """Adds what a run has sent since the last time to the number of its day."""
    if new := seen.news():
        tallies.add_sent(connection, parts.machine(), new)


def today(connection: Connection, now: datetime) -> Day:
    """The last day, or the time since the brake was pulled last. `now` is machine time."""
    since = now - timedelta(days=1)
    pulled = facts.get(connection, _PULLED)
    if pulled:
        since = max(since, datetime.fromisoformat(pulled))
    found = tallies.suppressed_since(connection, since)
    sent = tallies.sent_since(connection, since)
    return Day(sent, found.get("bounce", 0), found.get("complaint", 0))


def _pull(parts: Parts, connection: Connection, why: str) -> None:
    if facts.get(connection, HOLD):
        return
    facts.put(connection, HOLD, why)
    facts.put(connection, _PULLED, parts.machine().isoformat())
    _log.error("%s: nothing more is sent. Look at the list, then say `dripcourse go`.", why)
