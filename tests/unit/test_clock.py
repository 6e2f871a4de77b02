"""The course clock's anchor: runs at its rate, stands still when nothing beats, never runs back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dripcourse.clock import Anchor, country_of, zones

NOW = datetime(2026, 3, 2, tzinfo=UTC)
seconds = st.floats(-100, 100).map(lambda number: timedelta(seconds=number))


def test_it_runs_at_its_rate_and_then_stands_still() -> None:
    anchor = Anchor(NOW, NOW, rate=4320)
    assert anchor.at(NOW + timedelta(seconds=1)) == NOW + timedelta(seconds=4320)
    assert anchor.at(NOW + timedelta(hours=1)) == NOW + timedelta(seconds=2 * 4320)


@given(st.lists(seconds, max_size=20), st.floats(1, 50000))
def test_heartbeats_never_turn_it_back(steps: list[timedelta], rate: float) -> None:
    anchor, machine, latest = Anchor(NOW, NOW, rate), NOW, NOW
    for step in steps:
        machine += step
        anchor = anchor.moved_to(machine)
        assert anchor.course >= latest
        latest = anchor.course


def test_zones_know_their_country() -> None:
    assert country_of("Europe/Berlin") == "DE"
    assert country_of("UTC") == ""
    assert "localtime" not in zones()
