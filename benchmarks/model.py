"""A day of letters for any number of people: how high the morning is, and how late the last ones are.

python -m benchmarks.model [--people 100000000] [--cores 4] [--per-core 2000]

`--per-core` is what `make bench` measured here for one worker process. People live in zones by share of
the world's population and choose an hour; every minute's letters queue behind those before them.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass

_MINUTES = 24 * 60
# Hours east of UTC, and the share of readers who live there: a rough picture of the world.
_ZONES = {
    -8: 0.05, -6: 0.08, -5: 0.09, -3: 0.06, 0: 0.08, 1: 0.14, 2: 0.09, 3: 0.08, 5: 0.08, 5.5: 0.10, 7: 0.05,
    8: 0.07, 9: 0.03,
}  # fmt: skip
# The local hour that was chosen: most mornings begin at seven, on the hour.
_HOURS = {6: 0.15, 7: 0.35, 8: 0.20, 12: 0.08, 18: 0.07, 20: 0.10, 21: 0.05}
_ROW_BYTES = {"deliveries": 150, "history": 200}  # a letter, with indexes
_ENROLMENT_BYTES = 500
_GROUP = 16  # letters for one commit


@dataclass(frozen=True, slots=True)
class Day:
    """What a day of so many people came to with a capacity in letters a second."""

    people: int
    capacity: float
    peak: float  # letters due in the busiest minute, a second
    latest: float  # seconds that the last letter of the worst minute waits
    terabytes_a_year: float

    @property
    def commits(self) -> float:
        """Commits a second while everybody is busy."""
        return min(self.capacity, self.peak) / _GROUP


def due_by_minute(people: int) -> list[float]:
    """How many letters become due in each minute of a day in UTC."""
    found = [0.0] * _MINUTES
    for east, share in _ZONES.items():
        for hour, chosen in _HOURS.items():
            found[round((hour - east) * 60) % _MINUTES] += people * share * chosen
    return found


def simulate(people: int, capacity: float) -> Day:
    """Two days are walked through, so that what one leaves over the next one finds."""
    due = due_by_minute(people)
    waiting = latest = 0.0
    for letters in due * 2:
        waiting += letters
        latest = max(latest, waiting / capacity)
        waiting = max(0.0, waiting - capacity * 60)
    yearly = people * (365 * sum(_ROW_BYTES.values()) + _ENROLMENT_BYTES)
    return Day(people, capacity, max(due) / 60, latest, yearly / 1e12)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.model", description=__doc__)
    parser.add_argument("--people", type=int, default=100_000_000)
    parser.add_argument("--cores", type=int, default=4, help="at work on sending, PostgreSQL's not counted")
    parser.add_argument("--per-core", type=float, default=2000, help="letters a second")
    given = parser.parse_args()
    print("    people   letters/s   last letter of the    letters due at once   commits/s   TB a year")
    print("             possible    worst minute, min     a second")
    people = 10_000
    while people <= given.people:
        day = simulate(people, given.cores * given.per_core)
        print(
            f"{day.people:>11,} {day.capacity:>9,.0f} {day.latest / 60:>16,.1f} {day.peak:>20,.0f} "
            f"{day.commits:>14,.0f} {day.terabytes_a_year:>11,.3f}"
        )
        people *= 10


if __name__ == "__main__":
    main()
