"""The brake, on the counts of the last day."""

from __future__ import annotations

import pytest

from dripcourse.limits.brake import Day


@pytest.mark.parametrize(
    ("day", "word"),
    [
        (Day(0, 0, 0), ""),
        (Day(100, 49, 0), ""),
        (Day(200, 50, 0), "don't exist"),
        (Day(201, 50, 0), ""),
        (Day(100, 0, 9), ""),
        (Day(100, 0, 10), "complain"),
        (Day(3333, 0, 10), "complain"),
        (Day(3400, 0, 10), ""),
        (Day(100_000, 0, 299), ""),
        (Day(100_000, 0, 300), "complain"),
    ],
)
def test_what_stops_sending(day: Day, word: str) -> None:
    assert word in day.against
    assert bool(word) == bool(day.against)
