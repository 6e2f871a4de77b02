"""Where a person stands in a course."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum


class Status(StrEnum):
    PENDING = "pending"  # signed up, not confirmed
    ACTIVE = "active"  # gets lessons
    PAUSED = "paused"  # asked for a pause; `paused_until` says how long
    HELD = "held"  # stopped for safety; only a person or RESUME goes on
    FINISHED = "finished"  # the track has ended; an answer opens it again
    LEFT = "left"  # asked us to stop
    BOUNCED = "bounced"  # the address can't be reached, or complained


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A person in a course, as far as deciding needs it. Instants are aware and in UTC."""

    status: Status
    track: str
    hour: time  # the local time of day at which lessons come
    zone: str  # IANA name
    entry: str | None = None  # the lesson the track was entered at; None: its top
    entered_at: datetime | None = None
    sent: frozenset[str] = frozenset()  # lesson ids, of all tracks, for ever
    dropped: frozenset[str] = frozenset()  # check-ins that were not needed
    last_sent_at: datetime | None = None
    not_before: datetime | None = None  # no lesson earlier than this
    pace_days: int = 1  # a lesson every so many days
    paused_until: datetime | None = None
    not_yets: int = 0  # how often "not yet" put a check-in off at this gate
