"""Trying from outside what replies and mails are understood to be."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

from dripcourse.errors import CourseError
from dripcourse.flow.intent import Asked, understand
from dripcourse.folder.reader import read_course
from dripcourse.message.parse import parse
from dripcourse.message.quoting import typed
from dripcourse.message.reading import read


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
def intent(folder: Path) -> None:
    """What replies to the course in FOLDER mean: {"text": …} a line in, {"intent": …} a line out."""
    course, problems = read_course(folder)
    if course is None:
        raise CourseError(str(problems[0]) if problems else f"{folder} is not a course folder.")
    asked = Asked(expects=tuple(answer.id for answer in course.answers))
    for line in sys.stdin.buffer:
        if line.strip():
            text = _text(line)
            found = understand(typed(text), course.answers, asked)
            _print({"intent": found.meaning, "also": list(found.also), "reason": found.reason})


def _text(line: bytes) -> str:
    try:
        said = json.loads(line)
        return str(said["text"])
    except (ValueError, KeyError, TypeError):
        raise click.UsageError('Each line must be a JSON object such as {"text": "He said no"}.') from None


@click.command("read-mail")
@click.argument("files", nargs=-1, required=True)
def read_mail(files: tuple[str, ...]) -> None:
    """What kind of mail each of FILES is, and what the person typed: a JSON line each."""
    for file in files:
        _print(_reading(file))


def _reading(file: str) -> dict[str, Any]:
    try:
        raw = Path(file).read_bytes()
    except OSError as error:
        return _line(file, "other", None, (), None, f"the file can't be read: {error.strerror}")
    try:
        found = read(parse(raw))
    except Exception as error:  # a mail that breaks the reader is still a line
        return _line(file, "other", None, (), None, f"the mail can't be read: {type(error).__name__}")
    return _line(file, found.kind.value, found.permanent, found.recipients, found.text, found.reason)


def _line(
    file: str, kind: str, permanent: bool | None, recipients: tuple[str, ...], text: str | None, reason: str
) -> dict[str, Any]:
    return {
        "file": file,
        "kind": kind,
        "permanent": permanent,
        "recipients": list(recipients),
        "text": text,
        "reason": reason,
    }


def _print(value: dict[str, Any]) -> None:
    # Mail holds lone surrogates at times; escaped they are valid JSON on any terminal.
    sys.stdout.write(json.dumps(value, ensure_ascii=True) + "\n")
    sys.stdout.flush()


commands = [intent, read_mail]
