"""The day law on real calendars."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dripcourse.clock import zones
from dripcourse.flow.schedule import MIN_GAP, first_slot, local_date, slot_after, slot_on

instants = st.integers(0, 3 * 366 * 24 * 60).map(
    lambda minutes: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
hours = st.times().map(lambda t: t.replace(second=0, microsecond=0))
some_zones = st.sampled_from(sorted(zones()))


@pytest.mark.parametrize(
    ("day", "hour", "zone", "utc"),
    [
        (date(2026, 1, 5), time(7, 30), "Europe/Berlin", "2026-01-05T06:30"),
        (date(2027, 3, 28), time(2, 30), "Europe/Berlin", "2027-03-28T01:00"),  # skipped: first minute after
        (date(2026, 10, 25), time(2, 30), "Europe/Berlin", "2026-10-25T00:30"),  # twice: the first
        (date(2026, 4, 24), time(0, 15), "Africa/Cairo", "2026-04-23T22:00"),  # the gap begins at midnight
        (date(2026, 10, 4), time(2, 10), "Australia/Lord_Howe", "2026-10-03T15:30"),  # half an hour of gap
    ],
)
def test_a_slot_is_the_right_instant(day: date, hour: time, zone: str, utc: str) -> None:
    assert slot_on(day, hour, zone) == datetime.fromisoformat(utc).replace(tzinfo=UTC)


@given(instants, hours, some_zones)
def test_the_first_slot_is_not_before_and_at_most_two_days_off(
    instant: datetime, hour: time, zone: str
) -> None:
    slot = first_slot(instant, hour, zone)
    assert instant <= slot <= instant + timedelta(days=2)


@given(instants, hours, some_zones, st.integers(1, 14))
def test_the_next_lesson_is_on_a_later_date_twelve_hours_on(
    last: datetime, hour: time, zone: str, wait: int
) -> None:
    slot = slot_after(last, wait, hour, zone)
    assert slot >= last + MIN_GAP
    assert local_date(slot, zone) >= local_date(last, zone) + timedelta(days=1)
    assert slot - last <= timedelta(days=wait + 2)


@given(st.dates(date(2025, 1, 1), date(2027, 12, 31)), hours, some_zones)
def test_a_slot_shows_its_hour_on_the_wall_or_the_first_minute_after_a_gap(
    day: date, hour: time, zone: str
) -> None:
    wall = slot_on(day, hour, zone).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    wanted = datetime.combine(day, hour)
    assert wall == wanted or wanted < wall <= wanted + timedelta(hours=24)
