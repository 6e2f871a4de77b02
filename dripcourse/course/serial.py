"""A course as JSON and back: what a version keeps in the database, and what compiling is given."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import lru_cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from dripcourse.course.model import Course, Layout, Lesson, Text, Track


def to_json(course: Course, bodies: bool = False) -> dict[str, Any]:
    """Plain JSON values. Without `bodies` the words of mails and pages and the layout are left out."""
    return _out(course if bodies else _bare(course))  # type: ignore[no-any-return]


def from_json(data: Mapping[str, Any]) -> Course:
    """The course again. Raises KeyError, TypeError or ValueError when `data` never was one."""
    return _in(Course, data)  # type: ignore[no-any-return]


def _bare(course: Course) -> Course:
    return replace(
        course,
        layout=Layout("", "", ""),
        footer="",
        tracks=tuple(_bare_track(track) for track in course.tracks),
        letters={name: replace(one, texts=_bare_texts(one.texts)) for name, one in course.letters.items()},
        pages={name: replace(page, body="") for name, page in course.pages.items()},
        worksheets={name: replace(sheet, body="") for name, sheet in course.worksheets.items()},
        sources=(),
        places={},
    )


def _bare_track(track: Track) -> Track:
    return replace(track, lessons=tuple(_bare_lesson(lesson) for lesson in track.lessons))


def _bare_lesson(lesson: Lesson) -> Lesson:
    return replace(lesson, texts=_bare_texts(lesson.texts))


def _bare_texts(texts: Mapping[str, Text]) -> dict[str, Text]:
    return {language: replace(text, body="", lines={}) for language, text in texts.items()}


def _out(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _out(getattr(value, field.name)) for field in fields(value) if field.init}
    if isinstance(value, Mapping):
        return {key: _out(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_out(item) for item in value]
    return value


@lru_cache(maxsize=64)
def _hints(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _in(kind: Any, data: Any) -> Any:
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        present = next(one for one in inner if one is not type(None))
        return None if data is None else _in(present, data)
    if origin is tuple:
        return tuple(_in(inner[0], item) for item in data)
    if origin is not None:  # a mapping
        return {key: _in(inner[1], item) for key, item in data.items()}
    if is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(kind)
        return kind(**{name: _in(hints[name], item) for name, item in data.items()})
    return kind(data) if isinstance(kind, type) and issubclass(kind, Enum) else data
