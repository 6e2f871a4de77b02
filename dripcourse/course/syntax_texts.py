"""The files of a course that hold words: lessons, letters, pages, worksheets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from dripcourse.course.model import Lesson, Letter, Page, Place, Text, When, Worksheet
from dripcourse.course.problem import Problem
from dripcourse.course.syntax_front import Front, read_front

_ID = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
_LANGUAGE = r"(?:\.(?P<language>[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*))?"
_LESSON = re.compile(rf"tracks/(?P<track>{_ID})/(?P<number>\d+)-(?P<id>{_ID}){_LANGUAGE}\.md")
_LETTER = re.compile(rf"letters/(?P<id>{_ID}){_LANGUAGE}\.md")
_PAGE = re.compile(rf"pages/(?P<id>{_ID})\.md")
_WORKSHEET = re.compile(rf"worksheets/(?P<id>{_ID})\.md")
_WANTED = {
    "tracks": "tracks/<track>/<number>-<lesson-id>.md, such as tracks/start/01-welcome.md",
    "letters": "letters/<letter-id>.md",
    "pages": "pages/<page-id>.md",
    "worksheets": "worksheets/<worksheet-id>.md",
}


@dataclass(slots=True)
class Texts:
    """What the files held, before course.toml joins them."""

    lessons: dict[str, list[Lesson]] = field(default_factory=dict)  # by track, in order
    letters: dict[str, Letter] = field(default_factory=dict)
    pages: dict[str, Page] = field(default_factory=dict)
    worksheets: dict[str, Worksheet] = field(default_factory=dict)


def read_texts(files: Mapping[str, str], language: str, problems: list[Problem]) -> Texts:
    """Read every file of words; `language` is the one of files that name none."""
    _stray(files, problems)
    texts = Texts()
    for (track, _number, lesson_id), found in _grouped(files, _LESSON, ("track", "number", "id"), problems):
        lesson = _lesson(track, lesson_id, found, language, files, problems)
        texts.lessons.setdefault(track, []).append(lesson)
    for (letter_id,), found in _grouped(files, _LETTER, ("id",), problems):
        texts.letters[letter_id] = _letter(letter_id, found, language, files, problems)
    for name, match in _matching(files, _PAGE):
        front = read_front(name, files[name], "page", problems)
        texts.pages[match["id"]] = Page(
            match["id"], front.values["title"] or "", front.body, front.place, front.body_line
        )
    for name, match in _matching(files, _WORKSHEET):
        front = read_front(name, files[name], "worksheet", problems)
        texts.worksheets[match["id"]] = _worksheet(match["id"], front)
    return texts


def _matching(files: Mapping[str, str], pattern: re.Pattern[str]) -> Iterator[tuple[str, re.Match[str]]]:
    for name in sorted(files):
        if match := pattern.fullmatch(name):
            yield name, match


def _stray(files: Mapping[str, str], problems: list[Problem]) -> None:
    for name in sorted(files):
        folder = name.split("/", 1)[0]
        patterns = (_LESSON, _LETTER, _PAGE, _WORKSHEET)
        if folder in _WANTED and "/" in name and not any(pattern.fullmatch(name) for pattern in patterns):
            problems.append(Problem(Place(name), "bad-file-name", f"Name this file {_WANTED[folder]}."))


def _grouped(
    files: Mapping[str, str], pattern: re.Pattern[str], keys: tuple[str, ...], problems: list[Problem]
) -> Iterator[tuple[tuple[str, ...], dict[str | None, str]]]:
    """File names by what they are a language of: ("start", "01", "welcome") -> {None: …, "de": …}."""
    groups: dict[tuple[str, ...], dict[str | None, str]] = {}
    for name, match in _matching(files, pattern):
        groups.setdefault(tuple(match[key] for key in keys), {})[match["language"]] = name
    for group in sorted(groups, key=_order):
        found = groups[group]
        if None in found:
            yield group, found
        else:
            sentence = (
                f"Write it in the course's own language first: {_original(next(iter(found.values())))}."
            )
            problems.append(Problem(Place(next(iter(found.values()))), "language-without-original", sentence))


def _order(group: tuple[str, ...]) -> tuple[object, ...]:
    return (group[0], int(group[1]), group[2]) if len(group) == 3 else group


def _original(name: str) -> str:
    stem, _, _ = name.removesuffix(".md").rpartition(".")
    return f"{stem}.md"


def _lesson(
    track: str,
    lesson_id: str,
    found: Mapping[str | None, str],
    language: str,
    files: Mapping[str, str],
    problems: list[Problem],
) -> Lesson:
    front = read_front(found[None], files[found[None]], "lesson", problems)
    values = front.values
    return Lesson(
        id=lesson_id,
        track=track,
        texts=_languages(front, found, language, files, problems),
        wait_days=values["wait"],
        gate=values["gate"],
        when=When(values["when"]),
        expects=values["expects"],
        one_tap=values["one_tap"],
        was=values["was"],
        place=front.place,
    )


def _letter(
    letter_id: str,
    found: Mapping[str | None, str],
    language: str,
    files: Mapping[str, str],
    problems: list[Problem],
) -> Letter:
    front = read_front(found[None], files[found[None]], "letter", problems)
    texts = _languages(front, found, language, files, problems)
    values = front.values
    return Letter(letter_id, texts, values["expects"], values["one_tap"], front.place)


def _languages(
    own: Front,
    found: Mapping[str | None, str],
    language: str,
    files: Mapping[str, str],
    problems: list[Problem],
) -> dict[str, Text]:
    texts = {language: own.text()}
    for other, name in found.items():
        if other == language:
            sentence = f'The course is in "{language}" already: drop the language from the name.'
            problems.append(Problem(Place(name), "same-language", sentence))
        elif other is not None:
            texts[other] = read_front(name, files[name], "translation", problems).text()
    return texts


def _worksheet(worksheet_id: str, front: Front) -> Worksheet:
    values = front.values
    return Worksheet(
        worksheet_id,
        values["title"] or "",
        front.body,
        values["discreet_title"],
        values["lessons"],
        front.place,
        front.body_line,
    )
