"""What can happen to an enrolment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed: is a lesson due?"""


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The button of the confirmation page was pressed."""


@dataclass(frozen=True, slots=True)
class LessonSent:
    """A lesson was handed to the mail server."""

    lesson: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The person reported an answer of the course."""

    answer: str


@dataclass(frozen=True, slots=True)
class Wrote:
    """The person wrote something that only a person can answer, or that wasn't clear."""


@dataclass(frozen=True, slots=True)
class Stop:
    """STOP, the leave page or one-click unsubscribe."""


@dataclass(frozen=True, slots=True)
class Pause:
    days: int


@dataclass(frozen=True, slots=True)
class Resume:
    """RESUME by reply or page."""


@dataclass(frozen=True, slots=True)
class Pace:
    """SLOWER (+1) or FASTER (-1)."""

    step: int


@dataclass(frozen=True, slots=True)
class Hour:
    """TIME 7:30."""

    hour: time


@dataclass(frozen=True, slots=True)
class Again:
    """AGAIN: the last lesson once more, as a letter."""


@dataclass(frozen=True, slots=True)
class Help:
    """HELP: what one can write."""


@dataclass(frozen=True, slots=True)
class Safety:
    """A reply speaks of danger. `care` is danger, life or own; `silent`: no letter may be sent."""

    care: str
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Unreachable:
    """A permanent bounce or a complaint."""


@dataclass(frozen=True, slots=True)
class Offer:
    """The button "send me the lessons of this track that I haven't had"."""

    track: str


Event = (
    Tick
    | Confirmed
    | LessonSent
    | Answered
    | Wrote
    | Stop
    | Pause
    | Resume
    | Pace
    | Hour
    | Again
    | Help
    | Safety
    | Unreachable
    | Offer
)
