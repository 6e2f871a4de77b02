"""The mails one reader got, in order, and what a test may say about them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from dripcourse.flow.simulate import Entry


@dataclass(frozen=True, slots=True)
class Mail:
    """One lesson or one letter."""

    day: int  # 1 is the day of confirming
    local: datetime  # in the reader's zone
    track: str
    lesson: str | None
    letter: str | None
    reason: str = ""

    @classmethod
    def of(cls, entry: Entry) -> Mail:
        return cls(entry.day, entry.local, entry.track, entry.lesson, entry.letter, entry.reason)

    def __str__(self) -> str:
        name = self.lesson or f"letter {self.letter}"
        moment = f"day {self.day:<4} {self.local:%a %Y-%m-%d %H:%M}"
        return f"{moment}  {self.track:<16} {name:<32} {self.reason}".rstrip()


class Calendar(tuple[Mail, ...]):
    """Every mail of a life; printed, a line for each."""

    __slots__ = ()

    @property
    def lessons(self) -> list[str]:
        return [mail.lesson for mail in self if mail.lesson]

    @property
    def letters(self) -> list[str]:
        return [mail.letter for mail in self if mail.letter]

    def on(self, day: int) -> Calendar:
        return Calendar(mail for mail in self if mail.day == day)

    def __str__(self) -> str:
        return "\n".join(str(mail) for mail in self) or "(no mail at all)"

    def fail(self, sentence: str) -> AssertionError:
        """The error of an expectation that isn't met: what was wrong, and the whole calendar."""
        return AssertionError(f"{sentence}\n\n{self}")


@dataclass(frozen=True, slots=True)
class Expected:
    """What should come on a day: exactly these lessons (or letters), in this order."""

    day: int
    names: tuple[str, ...]  # () for nothing
    letters: bool = False
    at: str = ""  # "07:30" local or "05:30Z"; "" for any time
    line: int = 0  # of the file that says so

    def hold(self, calendar: Calendar) -> None:
        """Raises AssertionError when something else came."""
        came = calendar.on(self.day)
        names = came.letters if self.letters else came.lessons
        if tuple(names) != self.names:
            kind = "letter" if self.letters else "lesson"
            raise calendar.fail(
                f"{self._where}expected {_list(self.names, kind)}, but {_list(names, kind)} came."
            )
        if self.at and self.at not in (times := _times(came, self.letters)):
            raise calendar.fail(
                f"{self._where}expected {self.names[0]} at {self.at}, but it came at {times[0]}."
            )

    @property
    def _where(self) -> str:
        return f"line {self.line}: day {self.day}: " if self.line else f"Day {self.day}: "


def _times(came: Calendar, letters: bool) -> list[str]:
    """When the first of a kind came: in local time and in UTC."""
    first = next(mail for mail in came if (mail.letter if letters else mail.lesson))
    utc = first.local.astimezone(UTC)
    return [f"{first.local:%H:%M}", f"{utc:%H:%M}Z"]


def _list(names: Sequence[str], kind: str) -> str:
    if not names:
        return f"no {kind}"
    return f"{kind}{'s' if len(names) > 1 else ''} {', '.join(names)}"


def never(calendar: Calendar, lessons: Iterable[str]) -> None:
    """Raises AssertionError when one of these lessons came."""
    for lesson in lessons:
        for mail in calendar:
            if mail.lesson == lesson:
                raise calendar.fail(f"{lesson} should never come, but came on day {mail.day}.")
