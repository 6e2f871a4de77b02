"""When: the day law (D6) on local calendars, with gaps and folds of summer time right."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

MIN_GAP = timedelta(hours=12)  # between two lessons, whatever the calendar says
_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)


@lru_cache(maxsize=4096)  # few hours, zones and days: those of everybody who is due at about this time
def slot_on(day: date, hour: time, zone: str) -> datetime:
    """The instant, in UTC, of a wall-clock time on a local day.

    A time that a change to summer time skips becomes the first minute after the gap; of a time that
    happens twice the first is taken.
    """
    local = datetime.combine(day, hour, ZoneInfo(zone))
    instant = local.astimezone(UTC)
    if _wall(instant, zone) == local.replace(tzinfo=None):
        return instant
    return _end_of_gap(instant, zone)


def _wall(instant: datetime, zone: str) -> datetime:
    return instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def _end_of_gap(instant: datetime, zone: str) -> datetime:
    """The first instant after the gap that `instant` (its skipped time read with the old offset) is past."""
    tz = ZoneInfo(zone)
    after = instant.astimezone(tz).utcoffset()
    while (instant - _MINUTE).astimezone(tz).utcoffset() == after:
        instant -= _MINUTE
    return instant


def local_date(instant: datetime, zone: str) -> date:
    return instant.astimezone(ZoneInfo(zone)).date()


def first_slot(not_before: datetime, hour: time, zone: str) -> datetime:
    """The first slot at or after an instant."""
    day = local_date(not_before, zone) - _DAY
    while (slot := slot_on(day, hour, zone)) < not_before:
        day += _DAY
    return slot


def slot_after(last: datetime, wait_days: int, hour: time, zone: str) -> datetime:
    """The first slot on a local date at least `wait_days` later than `last` and 12 hours after it."""
    today = local_date(last, zone)
    day = today + timedelta(days=wait_days)
    while (slot := slot_on(day, hour, zone)) - last < MIN_GAP or (
        day <= today and local_date(slot, zone) <= today  # a skipped midnight may end on the day after
    ):
        day += _DAY
    return slot
