"""The rows of one turn of sending, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
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
