"""The house a command works in, closed at its end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from dripcourse import wiring
from dripcourse.wiring import House


@contextmanager
def opened(*, migrated: bool = True) -> Iterator[House]:
    """The house of the environment's settings. Raises SettingError, NotReady."""
    house = wiring.build(wiring.environment(), migrated=migrated)
    try:
        yield house
    finally:
        house.close()
