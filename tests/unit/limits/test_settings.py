"""The settings of the limits: what they may look like, and one sentence for what they may not."""

from __future__ import annotations

import pytest

from dripcourse.config import Settings, load
from dripcourse.errors import SettingError
from dripcourse.limits.budget import ALL, Limits

LEAST = {
    "DRIPCOURSE_DATABASE_URL": "postgresql://drip:secret-word@db/drip",
    "DRIPCOURSE_SECRET": "s" * 32,
    "DRIPCOURSE_BASE_URL": "https://courses.example.org/",
    "DRIPCOURSE_MAIL_FROM": "courses@example.org",
    "DRIPCOURSE_REPLY_DOMAIN": "reply.example.org",
}


def with_(**changes: str) -> Settings:
    return load({**LEAST, **{f"DRIPCOURSE_{name.upper()}": text for name, text in changes.items()}})


def test_none_is_the_default() -> None:
    assert not Limits.of(load(LEAST))


def test_all_of_them() -> None:
    settings = with_(per_second="20", per_second_by="gmail=10  outlook=0.5", per_day="20000", ramp="500 x1.5")
    limits = Limits.of(settings)
    assert limits.rates == {ALL: 20.0, "gmail": 10.0, "outlook": 0.5}
    assert (limits.per_day, limits.ramp) == (20000, (500, 1.5))
    assert hash(settings), "settings stay a value"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("per_second", "0"),
        ("per_second", "-1"),
        ("per_second", "many"),
        ("per_second_by", "gmail"),
        ("per_second_by", "gmail=0"),
        ("per_second_by", "firm.example=3"),
        ("per_day", "0"),
        ("per_day", "1.5"),
        ("ramp", "500"),
        ("ramp", "500 x1"),
        ("ramp", "0 x2"),
    ],
)
def test_a_wrong_one_is_one_sentence(name: str, text: str) -> None:
    with pytest.raises(SettingError, match=f"^DRIPCOURSE_{name.upper()} must be .*[^.]\\.$"):
        with_(**{"per_day": "1000", name: text})


def test_a_ramp_needs_its_end() -> None:
    with pytest.raises(SettingError, match="PER_DAY"):
        with_(ramp="500 x1.5")
