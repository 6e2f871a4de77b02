"""The command that lives a course with a made-up reader and prints their calendar."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from pathlib import Path

import click

from dripcourse.cli.course import FOLDER, usable
from dripcourse.cli.letterbox import Letterbox
from dripcourse.course.model import Course
from dripcourse.errors import DripcourseError
from dripcourse.flow.events import Answered, Pause
from dripcourse.flow.hearing import MOST_PAUSE_DAYS
from dripcourse.flow.script import Act, Says, Script
from dripcourse.flow.simulate import Entry, live
from dripcourse.folder.zones import zones

MOST_DAYS = 36_500
_HOUR = re.compile(r"([01]?[0-9]|2[0-3])(?::([0-5][0-9]))?")
_OF_ITSELF = ("confirmed", "pause-over", "slot-missed", "track-ended")  # what no reply brought about


@click.command()
@click.argument("folder", metavar="DIR", type=FOLDER)
@click.option("--start", metavar="DATE", help="The day of confirming, such as 2026-03-20; else today.")
@click.option("--zone", help="The reader's time zone; else the course's.")
@click.option("--at", metavar="HH:MM", help="The reader's hour; else the course's.")
@click.option(
    "--reply", "replies", multiple=True, metavar="DAY:TEXT", help="An answer's id, or a reply in words."
)
@click.option("--pause", "pauses", multiple=True, metavar="DAY:DAYS", help="A pause of so many days.")
@click.option("--until", metavar="DAY", help="Look no further than this day.")
@click.option(
    "--set", "settings", multiple=True, metavar="NAME=VALUE", help="A variable, such as partner=wife."
)
@click.option("--json", "as_json", is_flag=True, help="A JSON list, one object a mail.")
@click.option("--write", metavar="DIR", type=FOLDER, help="Write each mail there as an .eml file.")
def simulate(
    folder: Path, start: str | None, zone: str | None, at: str | None, replies: tuple[str, ...],
    pauses: tuple[str, ...], until: str | None, settings: tuple[str, ...], as_json: bool, write: Path | None,
) -> None:  # fmt: skip
    """Print the mails a reader of the course in DIR would get, and why.

    Day 1 is the day of confirming; replies and pauses are sent at noon of their day.
    """
    course = usable(folder)
    acts = (*(_reply(course, said) for said in replies), *(_pause(said) for said in pauses))
    last = _number(until, "--until", MOST_DAYS) if until else None
    when = _zone(zone or course.schedule.zone), _hour(at or course.schedule.hour)
    lived = list(live(course, Script(_date(start), *when, acts, last)))
    box = Letterbox(course, settings)
    mails = [entry for entry in lived if entry.mail]
    rows = [_row(entry, box.subject(entry)) for entry in mails]
    click.echo(json.dumps(rows, indent=1, ensure_ascii=False) if as_json else "\n".join(_lines(rows)))
    if write:
        box.write(mails, write)
    for note in _notes(lived):
        click.echo(note, err=True)


def _row(entry: Entry, subject: str) -> dict[str, object]:
    return {
        "day": entry.day,
        "local": entry.local.isoformat(timespec="minutes"),
        "utc": entry.at.strftime("%Y-%m-%dT%H:%MZ"),
        "track": entry.track,
        "lesson": entry.lesson,
        "letter": entry.letter,
        "subject": subject,
        "reason": entry.reason,
    }


def _lines(rows: Iterable[dict[str, object]]) -> Iterable[str]:
    """A line for each mail: the columns that are narrow first, each as wide as it has to be."""
    table = [
        (
            f"day {row['day']}",
            f"{datetime.fromisoformat(str(row['local'])):%a %Y-%m-%d %H:%M}",
            str(row["utc"]),
            str(row["track"]),
            str(row["lesson"] or f"letter {row['letter']}"),
            str(row["reason"]),
            str(row["subject"]),
        )
        for row in rows
    ]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for line in table:
        yield "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip()


def _notes(lived: list[Entry]) -> Iterable[str]:
    """What the calendar can't show: replies that bring no mail, and how it ends."""
    for entry in lived:
        if not entry.mail and entry.reason not in _OF_ITSELF:
            yield f"Day {entry.day}: no mail follows ({entry.reason})."
    yield f"Day {lived[-1].day}: {lived[-1].person.status}, on the track {lived[-1].track}."


# --- what the options say ---


def _reply(course: Course, said: str) -> Act:
    day, text = _dated(said, "--reply", "12:no")
    return Act(day, Answered(text) if course.answer(text) else Says(text))


def _pause(said: str) -> Act:
    day, days = _dated(said, "--pause", "15:7")
    return Act(day, Pause(_number(days, "--pause", MOST_PAUSE_DAYS)))


def _dated(said: str, option: str, example: str) -> tuple[int, str]:
    day, colon, text = said.partition(":")
    if not colon or not text.strip():
        raise DripcourseError(
            f"{option} needs a day, a colon and more, such as {option} {example}; not {said!r}."
        )
    return _number(day, option, MOST_DAYS), text.strip()


def _number(text: str, option: str, most: int) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not 1 <= number <= most:
        raise DripcourseError(f"{option} needs a number of days from 1 to {most}, not {text.strip()!r}.")
    return number


def _date(text: str | None) -> date:
    try:
        day = date.fromisoformat(text) if text else datetime.now(UTC).date()
        if 1970 <= day.year <= 2900:
            return day
    except ValueError:
        pass
    raise DripcourseError(f"--start needs a date such as 2026-03-20, not {text!r}.")


def _hour(text: str) -> time:
    found = _HOUR.fullmatch(text)
    if not found:
        raise DripcourseError(f"--at needs a time of day such as 07:30, not {text!r}.")
    return time(int(found[1]), int(found[2] or 0))


def _zone(name: str) -> str:
    if name not in zones():
        raise DripcourseError(f"--zone needs a time zone such as Europe/Berlin, not {name!r}.")
    return name


commands: list[click.Command] = [simulate]
