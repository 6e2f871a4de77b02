"""Taking a change back (D8): what a reply can change returns, what was sent stays sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from dripcourse.flow.state import Enrolment

_FACTS = ("status", "track", "entry", "entered_at", "hour", "pace_days", "paused_until", "not_yets")


def untouched(after: Enrolment, now: Enrolment) -> bool:
    """Whether nothing that an undo gives back was changed since a change left a person at `after`."""
    return all(getattr(after, name) == getattr(now, name) for name in _FACTS)


def restored(person: Enrolment, before: Enrolment, now: datetime) -> Enrolment:
    """The person as they stood before a change; their next lesson waits for a slot that is still ahead."""
    return replace(person, **{name: getattr(before, name) for name in _FACTS}, not_before=now)
