"""JSON Schema of course.toml and of front matter, from the key tables, so that editors can complete them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from dripcourse.course.syntax_keys import TABLES, Key, Kind
from dripcourse.course.syntax_values import ID, LANGUAGE

Schema = dict[str, Any]

DRAFT = "https://json-schema.org/draft/2020-12/schema"
FILES: Mapping[str, str] = {  # the table at the top of each kind of file, and what to call it
    "course": "course.toml",
    "lesson": "front matter of a lesson",
    "translation": "front matter of a translation",
    "letter": "front matter of a letter",
    "page": "front matter of a page",
    "worksheet": "front matter of a worksheet",
    "contacts": "care/contacts.toml",
    "sources": "sources.toml",
}
_ID = {"type": "string", "pattern": f"^{ID.pattern}$"}
_TEXT = {"type": "string"}
_IDS = {"type": "array", "items": _ID}
_DAYS = r"^\d{1,3}[dw]$"
_RULE_TEXT = {"type": "string", "pattern": f"^{ID.pattern}(#{ID.pattern})?$"}


def schema(table: str) -> Schema:
    """The schema of one kind of file. Raises KeyError when `FILES` has no such table."""
    return {"$schema": DRAFT, "title": f"dripcourse: {FILES[table]}", **_table(table)}


def _table(name: str) -> Schema:
    keys = TABLES[name]
    found: Schema = {
        "type": "object",
        "additionalProperties": False,
        "properties": {key.name: _key(key) for key in keys},
    }
    required = [key.name for key in keys if key.required]
    return {**found, "required": required} if required else found


def _key(key: Key) -> Schema:
    described: Schema = {"description": key.meaning, **_SHAPES[key.kind](key)}
    if isinstance(key.default, str | bool) and key.default != "":
        described["default"] = key.default
    return described


def _named(key: Key) -> Schema:
    inside = _table(key.of)
    either = {"anyOf": [_RULE_TEXT, inside]} if key.of == "rule" else inside
    return {"type": "object", "additionalProperties": either}


_SHAPES: Mapping[Kind, Callable[[Key], Schema]] = {
    Kind.LINE: lambda key: _TEXT,
    Kind.TEXT: lambda key: _TEXT,
    Kind.FLAG: lambda key: {"type": "boolean"},
    Kind.DAYS: lambda key: {"type": "string", "pattern": _DAYS},
    Kind.HOURS: lambda key: {"type": "string", "pattern": r"^\d{1,2}h$"},
    Kind.CLOCK: lambda key: {"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d$"},
    Kind.ZONE: lambda key: _TEXT,
    Kind.LANGUAGE: lambda key: {"type": "string", "pattern": f"^{LANGUAGE.pattern}$"},
    Kind.DATE: lambda key: {"type": "string"},
    Kind.ADDRESS: lambda key: _TEXT,
    Kind.ID: lambda key: _ID,
    Kind.IDS: lambda key: _IDS,
    Kind.WAS: lambda key: {"anyOf": [_ID, _IDS]},
    Kind.LINES: lambda key: {"type": "array", "items": _TEXT},
    Kind.TARGET: lambda key: _RULE_TEXT,
    Kind.CHOICE: lambda key: {"enum": list(key.choices)},
    Kind.WORDS: lambda key: {"type": "object", "additionalProperties": _TEXT},
    Kind.TABLE: lambda key: _table(key.of),
    Kind.NAMED: _named,
    Kind.LIST: lambda key: {"type": "array", "items": _table(key.of)},
}
