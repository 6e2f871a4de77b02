"""The values that go in and come out of understanding a reply."""

from __future__ import annotations

from dataclasses import dataclass

COMMANDS = ("stop", "pause", "resume", "help", "undo", "again", "slower", "faster", "time")
SAFETY = "safety"
UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the letter answered asked for (D4)."""

    expects: tuple[str, ...]  # answer ids a bare word may give here; (): only sentences, commands, safety
    thread_open: bool = False  # a coach thread is open: the engine treats the meaning as a suggestion


@dataclass(frozen=True, slots=True)
class Intent:
    """What a reply means, and the rule that decided it.

    `meaning` is an answer id of the course, a command ("stop", "pause" …), "safety" or "unclear".
    `reason` is the stable word of the deciding rule; for unclear one of "ambiguous", "message",
    "thanks", "empty", "foreign", "disturbing".
    """

    meaning: str
    reason: str
    also: tuple[str, ...] = ()  # other meanings seen beside it, the strongest first
    days: int | None = None  # pause: how long, when the person said so
    hour: str | None = None  # time: "HH:MM"
    everything: bool = False  # stop: every course
    care: str | None = None  # safety: "danger" | "life" | "own"
    silent: bool = False  # safety: no letter at all may be sent
    disturbing: bool = False  # whatever it means, a person should look at it soon
    language: str | None = None  # ISO 639-1 of a word or text in a language the sentence rules do not read


def unclear(reason: str, also: tuple[str, ...] = (), language: str | None = None) -> Intent:
    """Doubt: nobody is moved, `reason` says who looks at it."""
    return Intent(UNCLEAR, reason, also=also, language=language)
