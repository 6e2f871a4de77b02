"""Taking a change back (D8): what a reply can change returns, what was sent stays sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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


def untouched(before: Mapping[str, Any], after: Mapping[str, Any], person: Enrolment) -> bool:
    """Whether what a change made of these facts still stands as it left it.

    What it hadn't touched may be another by now. Who has left meanwhile, can't be reached or is held for
    safety is moved by no undo but that of the very change that did it.
    """
    made = _made(before, after)
    now = facts(person)
    return all(now[name] == after[name] for name in made) and ("status" in made or person.status in _OPEN)


def restored(
    person: Enrolment, before: Mapping[str, Any], after: Mapping[str, Any], now: datetime
) -> Enrolment:
    """The person with what a change had made taken back; their next lesson waits for a slot still ahead."""
    made = _made(before, after)
    back = replace(person, **{name: _READ[name](before[name]) for name in made}, not_before=now)
    ended = back.status is Status.FINISHED and "status" not in made
    return replace(back, status=Status.ACTIVE) if ended and "track" in made else back


def _made(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    return [name for name in _READ if before[name] != after[name]]


def _text(instant: datetime | None) -> str | None:
    return instant.isoformat() if instant else None


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


_OPEN = (Status.ACTIVE, Status.PAUSED, Status.FINISHED)
_READ: Mapping[str, Callable[[Any], Any]] = {
    "status": Status,
    "track": str,
    "entry": lambda entry: entry,
    "entered_at": _instant,
    "hour": time.fromisoformat,
    "pace_days": int,
    "paused_until": _instant,
    "not_yets": int,
}
