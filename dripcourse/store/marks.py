"""The last-send mark outside the database, so that a database that forgot something can be told.

A mark is a number that grows; each database has a name of its own. Wherever it is kept it may get lost: the
guard then knows less, and never something wrong.
"""

from __future__ import annotations

import logging
import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

_log = logging.getLogger(__name__)


class Marks(Protocol):
    """A place for marks. Neither method raises; what can't be read is not known."""

    def read(self, name: str) -> int | None: ...

    def write(self, name: str, mark: int) -> None: ...


class InFolder:
    """One small file for each database."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, name: str) -> int | None:
        try:
            return int(self._path(name).read_text("ascii"))
        except (OSError, ValueError):
            return None

    def write(self, name: str, mark: int) -> None:
        """At once or not at all. Not forced to the disk: an older mark does no harm."""
        passing = self._folder / f".mark-{secrets.token_hex(8)}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            passing.write_text(str(mark), "ascii")
            os.replace(passing, self._path(name))
        except OSError as error:
            _log.warning(
                "DRIPCOURSE_STATE can't be written (%s): an old backup would go unnoticed", error.strerror
            )
            with suppress(OSError):
                passing.unlink()

    def _path(self, name: str) -> Path:
        return self._folder / f"last-send-{name}"


class Everywhere:
    """Several places: the highest mark counts."""

    def __init__(self, places: Sequence[Marks]) -> None:
        self._places = places

    def read(self, name: str) -> int | None:
        return max((mark for place in self._places if (mark := place.read(name)) is not None), default=None)

    def write(self, name: str, mark: int) -> None:
        for place in self._places:
            place.write(name, mark)
