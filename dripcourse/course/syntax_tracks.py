"""The tables of course.toml that say what answers there are and where each one leads."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from dripcourse.course.model import Answer, Lesson, Part, Rule, Sense, Target, Track
from dripcourse.course.syntax_lines import Path
from dripcourse.course.syntax_sheet import Sheet, did_you_mean
from dripcourse.course.syntax_values import ID

_TARGET = re.compile(rf"(?P<track>{ID.pattern})(?:#(?P<lesson>{ID.pattern}))?")


def read_answers(sheet: Sheet, raw: object) -> tuple[Answer, ...]:
    answers = []
    for answer_id, table in sheet.named(raw, ("answers",)):
        path = ("answers", answer_id)
        check_id(sheet, answer_id, path)
        values = sheet.table(table, "answer", path)
        answers.append(
            Answer(
                answer_id,
                values["title"] or answer_id,
                values["keywords"],
                values["phrases"],
                Sense(values["sense"]),
                sheet.place(*path),
            )
        )
    return tuple(answers)


def read_tracks(sheet: Sheet, raw: object, lessons: Mapping[str, list[Lesson]]) -> tuple[Track, ...]:
    """The tracks in the order of course.toml, each with the lessons of its folder."""
    tracks = []
    for track_id, table in sheet.named(raw, ("tracks",)):
        path = ("tracks", track_id)
        check_id(sheet, track_id, path)
        values = sheet.table(table, "track", path)
        own = tuple(lessons.get(track_id, ()))
        tracks.append(
            Track(
                track_id,
                values["title"] or track_id,
                own,
                _rules(sheet, values["answers"], (*path, "answers")),
                _parts(sheet, values["parts"], (*path, "parts"), own),
                sheet.place(*path),
            )
        )
    return tuple(tracks)


def check_id(sheet: Sheet, name: str, path: Path) -> None:
    if not ID.fullmatch(name):
        sheet.note(path, "bad-id", f'Name "{name}" with lower-case letters, digits and hyphens only.')


def _parts(sheet: Sheet, raw: object, path: Path, lessons: Sequence[Lesson]) -> tuple[Part, ...]:
    if not isinstance(raw, list | tuple):
        sheet.note(path, "wrong-type", '"parts" has to be a list of tables: [[tracks.<id>.parts]].')
        return ()
    ids = [lesson.id for lesson in lessons]
    parts = []
    for index, table in enumerate(raw):
        values = sheet.table(table, "part", (*path, index))
        rules = _rules(sheet, values["answers"], (*path, index, "answers"))
        start = values["start"]
        if start in ids:
            parts.append(Part(start, rules, sheet.place(*path, index)))
        elif start is not None:
            sentence = f'This track has no lesson "{start}"{did_you_mean(start, ids)}'
            sheet.note((*path, index, "start"), "unknown-lesson", sentence)
    return tuple(sorted(parts, key=lambda part: ids.index(part.start)))


def _rules(sheet: Sheet, raw: object, path: Path) -> dict[str, Rule]:
    rules = {}
    for answer, value in sheet.named(raw, path):
        rule = _rule(sheet, answer, value, (*path, answer))
        if rule:
            rules[answer] = rule
    return rules


def _rule(sheet: Sheet, answer: str, value: object, path: Path) -> Rule | None:
    where = path if isinstance(value, str) else (*path, "to")
    values: dict[str, Any] = sheet.table({"to": value} if isinstance(value, str) else value, "rule", path)
    if values["to"] is None:
        return None
    target = _target(sheet, str(values["to"]), where)
    return Rule(
        answer,
        target,
        values["letter"],
        values["wait"],
        values["check_in"],
        values["desk"],
        sheet.place(*where),
    )


def _target(sheet: Sheet, said: str, path: Path) -> Target | None:
    if said == "stay":
        return None
    match = _TARGET.fullmatch(said)
    if not match:
        sheet.note(path, "bad-target", 'Write "stay", a track, or "track#lesson".')
        match = _TARGET.match(said)  # what was probably meant: the other checks go on with it
    return Target(match["track"], match["lesson"]) if match else None
