"""One tick: the course clock's heartbeat, alerts, forgetting, a ring for each walk with work to do."""

from __future__ import annotations

from datetime import datetime

from dripcourse.engine.coach import alert
from dripcourse.engine.deliver import HOLD
from dripcourse.engine.erase import sweep
from dripcourse.engine.parts import Parts
from dripcourse.limits.providers import LANES
from dripcourse.store import claims, facts, inbox, letters, pauses, recovery
from dripcourse.store.database import Connection, database_now
from dripcourse.store.steady import lease_time


def tick(parts: Parts) -> tuple[str, ...]:
    """Rings for what is due and returns the rings. Two beats, or a lost ring, do no harm."""
    heartbeat(parts)
    _recover(parts)
    sweep(parts)
    if _alerts(parts):
        with parts.database.write() as connection:
            alert(parts, connection)
    rings = _rings(parts)
    for ring in rings:
        parts.ring(ring)
    return rings


def heartbeat(parts: Parts) -> None:
    """Moves the shared anchor of a course clock that is not the machine's own on (D5)."""
    if parts.clock is parts.machine:
        return
    with parts.database.write() as connection:
        anchor = facts.anchor(connection)
        if anchor:
            facts.put_anchor(connection, anchor.moved_to(parts.machine()))


def _recover(parts: Parts) -> None:
    """What a crash left open is `unknown` once its lease is over; letters that waited for it may go."""
    with parts.database.read() as connection:
        now = lease_time(connection, database_now(connection), parts.settings.lease)
        if not recovery.anything_left(connection, now - parts.settings.lease):
            return
    with parts.database.write() as connection:
        recovery.close_orphans(connection, now, now - parts.settings.lease)


def _alerts(parts: Parts) -> bool:
    with parts.database.read() as connection:
        return bool(inbox.alerts_due(connection, parts.machine()))


def _rings(parts: Parts) -> tuple[str, ...]:
    with parts.database.read() as connection:
        now = database_now(connection)
        send = not facts.get(connection, HOLD) and (
            letters.anything_due(connection, now) or _lessons_due(parts, connection, now)
        )
        read = inbox.anything_new(connection, now)
    return tuple(ring for ring, wanted in (("receive", read), ("deliver", send)) if wanted)


def _lessons_due(parts: Parts, connection: Connection, now: datetime) -> bool:
    resting = pauses.resting(connection, now)
    open_lanes = [lane for lane in LANES if lane not in resting]
    return claims.anything_due(connection, parts.clock(), now, open_lanes)
