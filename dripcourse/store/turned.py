"""The rows of one turn of sending, as values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from dripcourse.store.deliveries import Attempt


@dataclass(frozen=True, slots=True)
class Begun:
    """A lesson that is about to go, if nobody decided since `revision`."""

    attempt: Attempt
    revision: int


@dataclass(frozen=True, slots=True)
class Closed:
    """What became of an attempt: state is sent, deferred, refused or unknown."""

    attempt: Attempt
    state: str
    code: int | None
    begun: bool = True  # False: it was noted and never tried, and does not count


@dataclass(frozen=True, slots=True)
class Walked:
    """A lesson is behind a person: the columns that change, if nobody decided since `revision`."""

    enrolment_id: int
    revision: int
    sent: bytes
    due_at: datetime | None
    next_lesson: str | None
    due_version: int


@dataclass(frozen=True, slots=True)
class Told:
    """A line of an enrolment's story."""

    enrolment_id: int
    reason: str
    detail: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a group: attempts closed, people moved on, the reasons told."""

    closed: Sequence[Closed] = ()
    walked: Sequence[Walked] = ()
    told: Sequence[Told] = ()
    now: datetime | None = None  # course time; needed where somebody walked or was told about

    def __bool__(self) -> bool:
        return bool(self.closed or self.walked or self.told)


@dataclass(frozen=True, slots=True)
class Hold:
    """How a worker holds what it claimed."""

    token: str
    lease: timedelta
    again: Sequence[str]  # states from which a lesson may be tried again: `deliveries.RESEND` or `.HOLD`
    stop: str = ""  # the fact that holds all sending while it is true


@dataclass(frozen=True, slots=True)
class Turned:
    """What a turn came to."""

    moved: set[int]  # of those who walked; about the others somebody decided meanwhile
    tries: dict[int, int | None]
    """Of those begun that are still held: how many attempts there have been. None where the ledger has the
    lesson in a state other than those of `Hold.again`."""
    stopped: bool = False  # all sending is held: nobody was begun with
