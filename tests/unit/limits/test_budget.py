"""The budget of sending: never more than the limits allow, nothing lost, whatever clocks do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dripcourse.config import PROVIDERS
from dripcourse.limits import providers
from dripcourse.limits.budget import ALL, Allowed, Budget, Limits
from dripcourse.limits.providers import LANES, lane

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SECOND, DAY = timedelta(seconds=1), timedelta(days=1)


def later(limits: Limits, budget: Budget | None = None, passed: timedelta = timedelta()) -> Budget:
    budget = budget or Budget(NOW)
    return budget.at_time(budget.at + passed, limits)


def test_no_limit_is_no_limit() -> None:
    assert not Limits()
    assert later(Limits()).for_lessons(Limits(), LANES, 200) == Allowed(dict.fromkeys(LANES, 200), 200)


def test_one_rate_for_all() -> None:
    limits = Limits({ALL: 20})
    full = later(limits)
    assert full.for_lessons(limits, LANES, 200).most == 20
    used = full.spent({"gmail": 8, "": 12})
    assert used.for_lessons(limits, LANES, 200) == Allowed({}, 0, 16 / 20)
    assert later(limits, used, 0.8 * SECOND).for_lessons(limits, LANES, 200).most == 16


def test_a_lane_with_nothing_left_does_not_hold_the_others() -> None:
    limits = Limits({"gmail": 4})
    used = later(limits).spent({"gmail": 4})
    allowed = used.for_lessons(limits, LANES, 200)
    assert allowed.lanes.keys() == set(LANES) - {"gmail"}
    assert allowed.wait == 1.0


def test_a_slow_rate_lets_out_one_by_one() -> None:
    limits = Limits({ALL: 0.5})
    used = later(limits).spent({"": 1})
    assert used.for_lessons(limits, LANES, 200) == Allowed({}, 0, 2.0)
    assert later(limits, used, 2 * SECOND).for_lessons(limits, LANES, 200).most == 1


def test_the_day() -> None:
    limits = Limits(per_day=100)
    used = later(limits).spent({"": 70})
    assert used.for_lessons(limits, LANES, 200).most == 30
    used = used.spent({"gmail": 30})
    assert used.for_lessons(limits, LANES, 200) == Allowed({}, 0)
    assert used.for_letters(limits, LANES, 16).most == 16, "who answers a person does not wait for tomorrow"
    over = used.spent({"": 5})
    assert over.left_today(limits) == -5, "but is counted"
    assert later(limits, over, DAY).for_lessons(limits, LANES, 200).most == 100


def test_the_ramp_grows_by_days_of_sending() -> None:
    limits = Limits(per_day=2000, ramp=(500, 1.5))
    assert [limits.today(day) for day in (1, 2, 3, 4, 5, 9999)] == [500, 750, 1125, 1687, 2000, 2000]
    budget = later(limits)
    for most in (500, 750):
        assert budget.left_today(limits) == most
        budget = later(limits, budget.spent({"": 10}), DAY)
    budget = later(limits, budget, 5 * DAY)
    assert budget.left_today(limits) == 1125, "days without a letter teach nobody to trust us"


def test_a_day_that_came_to_nothing_is_none() -> None:
    limits = Limits(per_day=2000, ramp=(500, 1.5))
    budget = later(limits).spent({"": 3}).spent({"": -3})
    assert (budget.days, budget.sent) == (0, 0)
    assert budget.spent({"": 1}).days == 1


def test_a_clock_that_steps_back_stops_nothing_for_long() -> None:
    limits = Limits({ALL: 20}, per_day=100)
    used = later(limits).spent({"": 20})
    back = later(limits, used, -timedelta(hours=1))
    assert (back.sent, back.tokens[ALL]) == (20, 0.0)
    assert later(limits, back, SECOND).for_lessons(limits, LANES, 200).most == 20


def test_a_clock_that_steps_forward_gives_a_second_at_most() -> None:
    limits = Limits({ALL: 20})
    assert later(limits, later(limits).spent({"": 20}), timedelta(hours=1)).tokens[ALL] == 20


def test_midnight_passed_twice_is_one_day() -> None:
    limits = Limits(per_day=100)
    evening = Budget(datetime(2026, 3, 2, 23, 50, tzinfo=UTC)).at_time(NOW.replace(hour=23), limits)
    after = later(limits, evening.spent({"": 10}), 2 * timedelta(hours=1)).spent({"": 5})
    again = later(limits, after, -timedelta(hours=2))
    assert (again.sent, again.days) == (5, 2), "the evening before is not begun again"


@given(
    rate=st.floats(0.1, 500),
    slow=st.floats(0.1, 50),
    per_day=st.integers(1, 5000),
    steps=st.lists(st.tuples(st.floats(-10, 40), st.integers(0, 60), st.booleans()), max_size=60),
)
def test_never_more_than_allowed(
    rate: float, slow: float, per_day: int, steps: list[tuple[float, int, bool]]
) -> None:
    """Whoever takes no more than is allowed stays under rate x time + one bucket, and the day's number."""
    limits = Limits({ALL: rate, "gmail": slow}, per_day)
    budget, passed, took, gmail = later(limits), 0.0, 0, 0
    for seconds, wanted, at_gmail in steps:
        budget = later(limits, budget, seconds * SECOND)
        passed += max(seconds, 0.0)
        name = "gmail" if at_gmail else ""
        allowed = budget.for_lessons(limits, LANES, 200)
        number = min(wanted, allowed.most, allowed.lanes.get(name, 0))
        budget = Budget.from_json(budget.spent({name: number}).as_json())
        took, gmail = took + number, gmail + number * at_gmail
    assert took <= passed * rate + max(rate, 1) + 1e-6
    assert gmail <= passed * slow + max(slow, 1) + 1e-6
    assert took <= per_day


@pytest.mark.parametrize(
    ("email", "name"), [("a@gmail.com", "gmail"), ("a@GoogleMail.com", "gmail"), ("a@firm.example", "")]
)
def test_lanes(email: str, name: str) -> None:
    assert lane(email) == name


def test_the_settings_know_the_providers() -> None:
    assert set(providers.LANES) == {"", *PROVIDERS}
