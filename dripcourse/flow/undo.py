"""Taking a change back (D8): what a reply can change returns, what was sent stays sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time
from typing import Any

from dripcourse.flow.state import Enrolment, Status


def facts(person: Enrolment) -> dict[str, Any]:
    """What an undo gives back, as plain values that can be kept: everything a reply can change."""
    return {
        "status": person.status.value,
        "track": person.track,
        "entry": person.entry,
        "entered_at": _text(person.entered_at),
        "hour": person.hour.isoformat("minutes"),
        "pace_days": person.pace_days,
        "paused_until": _text(person.paused_until),
        "not_yets": person.not_yets,
    }


def untouched(after: Mapping[str, Any], person: Enrolment) -> bool:
    """Whether nothing an undo gives back was changed since a change left these facts behind it."""
    return facts(person) == after


def restored(person: Enrolment, before: Mapping[str, Any], now: datetime) -> Enrolment:
    """The person as they stood before a change; their next lesson waits for a slot that is still ahead."""
    return replace(
        person,
        status=Status(before["status"]),
        track=before["track"],
        entry=before["entry"],
        entered_at=_instant(before["entered_at"]),
        hour=time.fromisoformat(before["hour"]),
        pace_days=before["pace_days"],
        paused_until=_instant(before["paused_until"]),
        not_yets=before["not_yets"],
        not_before=now,
    )


def _text(instant: datetime | None) -> str | None:
    return instant.isoformat() if instant else None


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
