"""A story written down: one file, one timeline (docs/stories.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path

from dripcourse.flow import events
from dripcourse.flow.script import NOON, Act, Says, Script, TakesBack
from dripcourse.testing.calendar import Calendar, Expected, never

HEAD = ("course", "start", "zone", "at", "until")
STEPS = ("gets", "letter", "says", "taps", "takes", "pauses", "resumes", "undoes")
_DAY = re.compile(r"days? (\d+)(?:-(\d+))?(?:\s+|$)")
_AT = re.compile(r"at (\d\d:\d\d) ")
_CAME_AT = re.compile(r"(\S+) at (\d\d:\d\dZ?)")


class TimelineError(ValueError):
    """A line of a story file that can't be read: file, line and what it needs."""


@dataclass(slots=True)
class Timeline:
    """What a story file says."""

    title: str = ""
    head: dict[str, str] = field(default_factory=dict)
    acts: list[Act] = field(default_factory=list)
    expected: list[Expected] = field(default_factory=list)
    never: list[str] = field(default_factory=list)
    ends: str = ""  # the reader's status when nothing more happens; "" for any

    @property
    def course(self) -> str:
        return self.head["course"]

    @property
    def script(self) -> Script:
        until = self.head.get("until")
        return Script(
            date.fromisoformat(self.head["start"]),
            self.head["zone"],
            time.fromisoformat(self.head["at"]),
            tuple(self.acts),
            int(until) if until else None,
        )

    def hold(self, calendar: Calendar, status: str) -> None:
        """Compares a life with the story. Raises AssertionError, which shows the calendar."""
        for expected in self.expected:
            expected.hold(calendar)
        never(calendar, self.never)
        if self.ends and status != self.ends:
            raise calendar.fail(f"The story should end {self.ends}, but ends {status}.")


def read_timeline(path: Path) -> Timeline:
    """Reads a story file. Raises TimelineError."""
    story, days, indented = Timeline(), range(0), False
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        said = line.strip()
        if said.startswith("#"):
            story.title = story.title or said.lstrip("# ")
            continue
        try:
            if found := _DAY.match(said):
                days, indented = range(int(found[1]), int(found[2] or found[1]) + 1), True
                said = said[found.end() :]
            elif not line.startswith(" "):
                indented = False
            if said and indented:
                _step(story, days, said, number)
            elif said:
                _about(story, said)
        except ValueError as error:
            raise TimelineError(f"{path.name}:{number}: {error}") from None
    _complete(story, path)
    return story


def _complete(story: Timeline, path: Path) -> None:
    for name in HEAD[:4]:
        if name not in story.head:
            raise TimelineError(f"{path.name}:1: say the {name} of the story in a line such as: {name} …")


def _about(story: Timeline, said: str) -> None:
    """A line that stands at the margin."""
    word, _, rest = said.partition(" ")
    if word in HEAD and rest:
        story.head[word] = rest.strip()
    elif word == "never" and rest:
        story.never += rest.split()
    elif word == "ends" and rest:
        story.ends = rest.strip()
    else:
        raise ValueError(f'a line begins with {", ".join(HEAD)}, day, never or ends, not with "{word}".')


def _step(story: Timeline, days: range, said: str, line: int) -> None:
    """What is done or comes on a day."""
    word, _, rest = said.partition(" ")
    if word in ("gets", "letter") and rest:
        story.expected += _expected(days, rest.strip(), word == "letter", line)
        return
    at = _AT.match(said)
    story.acts.append(Act(days[0], _doing(said[at.end() :] if at else said), _time(at)))


def _time(found: re.Match[str] | None) -> time:
    return time.fromisoformat(found[1]) if found else NOON


def _expected(days: range, rest: str, letters: bool, line: int) -> Iterator[Expected]:
    came = _CAME_AT.fullmatch(rest)
    names = rest.split() if came is None else [came[1]]
    at = came[2] if came else ""
    if names == ["nothing"]:
        yield from (Expected(day, (), letters, "", line) for day in days)
    elif len(days) == 1:
        yield Expected(days[0], tuple(names), letters, at, line)
    elif len(days) == len(names):
        yield from (Expected(day, (name,), letters, "", line) for day, name in zip(days, names, strict=True))
    else:
        raise ValueError(f"{len(days)} days need {len(days)} names, one a day, not {len(names)}.")


def _doing(said: str) -> Says | TakesBack | events.Event:
    word, _, rest = said.partition(" ")
    rest = rest.strip()
    match word:
        case "says" if rest:
            return Says(rest)
        case "taps" if rest:
            return events.Answered(rest)
        case "takes" if rest:
            return events.Offer(rest)
        case "undoes":
            return TakesBack()
        case "pauses" if rest.isdigit():
            return events.Pause(int(rest))
        case "resumes":
            return events.Resume()
    raise ValueError(f'a day has {", ".join(STEPS)}, each with its word; not "{said}".')
