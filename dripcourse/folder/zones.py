"""The names of time zones, from the tzdata package rather than from what the system happens to have."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources


@lru_cache(maxsize=1)
def zones() -> frozenset[str]:
    """Every IANA zone name that tzdata knows."""
    listed = resources.files("tzdata").joinpath("zones").read_text(encoding="utf-8")
    return frozenset(listed.split())
