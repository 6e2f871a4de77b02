"""What every use-case is handed: the effects, put together by `wiring`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from math import inf

from dripcourse.clock import Clock, machine_now
from dripcourse.config import Settings
from dripcourse.engine.shelf import Shelf
from dripcourse.store.database import Database
from dripcourse.store.journal import Journals
from dripcourse.store.marks import Everywhere, Marks

Ring = Callable[[str], None]
"""Rings the doorbell: "deliver" or "receive". Best effort, quick, and never raises."""


def _unsigned(letter: bytes) -> bytes:
    """The relay signs."""
    return letter


@dataclass(slots=True)
class Looked:
    """When this process asked its clone guard last, in monotonic seconds."""

    at: float = -inf


@dataclass(frozen=True, slots=True)
class Parts:
    settings: Settings
    database: Database
    clock: Clock  # course time
    ring: Ring
    machine: Clock = machine_now
    shelf: Shelf = field(default_factory=Shelf)
    marks: Marks = field(default_factory=lambda: Everywhere([]))  # how far was sent, outside the database
    sign: Callable[[bytes], bytes] = _unsigned  # a letter as it goes out
    journals: Journals = field(default_factory=Journals)
    looked: Looked = field(default_factory=Looked)

    @property
    def secret(self) -> bytes:
        return self.settings.secret.encode()
