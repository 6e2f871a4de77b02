"""From the files of a course, as text, to a `Course`: every mistake with its file and line, in one go."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from dripcourse.course.model import Answer, Course, Layout, Letter, Place
from dripcourse.course.problem import Problem
from dripcourse.course.syntax_course import (
    read_contacts,
    read_discreet,
    read_fields,
    read_schedule,
    read_sender,
    read_sources,
)
from dripcourse.course.syntax_front import LONGEST
from dripcourse.course.syntax_sheet import Sheet
from dripcourse.course.syntax_texts import Texts, read_texts
from dripcourse.course.syntax_tracks import read_answers, read_tracks

_FOLDER = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,99}")

Parsed = tuple[Course | None, tuple[Problem, ...]]


def parse(course_id: str, files: Mapping[str, str]) -> Parsed:
    """Read a course from a mapping of file names (relative, with "/") to their texts.

    The course is None when course.toml is missing or not TOML; the other files are read all the same, so that
    one run finds every mistake. A course may come back beside errors: it is fit for checking, not for use.
    """
    sheet = Sheet("course.toml")
    if not _FOLDER.fullmatch(course_id):
        sentence = "Name the folder with letters, digits and hyphens: its name is part of addresses."
        sheet.note((), "bad-id", sentence)
    raw = _course_toml(sheet, files)
    values = None if raw is None else sheet.table(raw, "course")
    language = values["language"] if values else "en"
    texts = read_texts(files, language, sheet.problems)
    course = None if values is None else _course(course_id, values, sheet, texts, files)
    return course, tuple(sheet.problems)


def _course_toml(sheet: Sheet, files: Mapping[str, str]) -> dict[str, Any] | None:
    if "course.toml" not in files:
        sentence = 'There is no course.toml here: write one, or make a course with "dripcourse new".'
        sheet.problems.append(Problem(Place("course.toml"), "no-course", sentence))
        return None
    return sheet.load(files["course.toml"])


def _course(
    course_id: str, values: Mapping[str, Any], sheet: Sheet, texts: Texts, files: Mapping[str, str]
) -> Course:
    contacts = Sheet("care/contacts.toml", problems=sheet.problems)
    sources = Sheet("sources.toml", problems=sheet.problems)
    answers = read_answers(sheet, values["answers"])
    return Course(
        id=course_id,
        title=values["title"] or course_id,
        language=values["language"],
        sender=read_sender(sheet, values["sender"]),
        schedule=read_schedule(sheet, values["schedule"]),
        discreet=read_discreet(sheet, values["discreet"]),
        replies=values["replies"] or "not read",
        answers=answers,
        tracks=read_tracks(sheet, values["tracks"], texts.lessons),
        start=values["start"] or "",
        letters=_letters(texts, answers),
        layout=_layout(files, sheet.problems),
        fields=read_fields(sheet, values["fields"]),
        consent=values["consent"],
        pages=texts.pages,
        contacts=read_contacts(files.get("care/contacts.toml", ""), contacts),
        safety=values["safety"],
        coach=_coach(sheet, values),
        footer=values["footer"],
        worksheets=texts.worksheets,
        sources=read_sources(files.get("sources.toml", ""), sources),
        places=_places(sheet),
    )


def _letters(texts: Texts, answers: tuple[Answer, ...]) -> dict[str, Letter]:
    """The letters; one that asks which answer was meant expects them all, unless it says otherwise."""
    every = tuple(answer.id for answer in answers)
    return {
        name: replace(letter, expects=every) if name == "ask-back" and not letter.expects else letter
        for name, letter in texts.letters.items()
    }


def _places(sheet: Sheet) -> dict[str, Place]:
    found = sheet.lines.found.items()
    return {".".join(map(str, path)): Place(sheet.file, line) for path, line in found if len(path) < 3}


def _coach(sheet: Sheet, values: Mapping[str, Any]) -> str | None:
    if values["safety"] and values["coach"] is None:
        sentence = (
            'Add "coach": the address told when a reply speaks of danger, or "operator" for who runs this.'
        )
        sheet.note((), "no-coach", sentence)
    return None if values["coach"] == "operator" else values["coach"]


def _layout(files: Mapping[str, str], problems: list[Problem]) -> Layout:
    texts = []
    for name in ("layout/lesson.html", "layout/lesson.txt", "layout/style.css"):
        text = files.get(name, "")
        if len(text) > LONGEST:
            sentence = f"Shorten this file to {LONGEST:,} characters."
            problems.append(Problem(Place(name), "text-too-long", sentence))
        texts.append(text if len(text) <= LONGEST else "")
    return Layout(*texts)
