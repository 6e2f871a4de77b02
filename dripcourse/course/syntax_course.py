"""The other tables of course.toml, and the two small files of facts beside it."""

from __future__ import annotations

from typing import Any

from dripcourse.course.model import Choice, Contact, Discreet, Field, Schedule, Sender, Source
from dripcourse.course.syntax_sheet import Sheet
from dripcourse.course.syntax_values import VARIABLE


def read_sender(sheet: Sheet, raw: object) -> Sender:
    values = sheet.table(raw, "sender", ("sender",)) if raw is not None else {"name": "", "discreet_name": ""}
    return Sender(values["name"] or "", values["discreet_name"])


def read_schedule(sheet: Sheet, raw: object) -> Schedule:
    values = sheet.table(raw or {}, "schedule", ("schedule",))
    return Schedule(values["hour"], values["zone"], values["max_late"])


def read_discreet(sheet: Sheet, raw: object) -> Discreet:
    return Discreet(**sheet.table(raw or {}, "discreet", ("discreet",)))


def read_fields(sheet: Sheet, raw: object) -> tuple[Field, ...]:
    fields = []
    for field_id, table in sheet.named(raw, ("fields",)):
        path = ("fields", field_id)
        if not VARIABLE.fullmatch(field_id):
            sheet.note(
                path, "bad-id", f'Name "{field_id}" with letters, digits and _ only: it is a variable.'
            )
        values = sheet.table(table, "field", path)
        fields.append(
            Field(
                field_id,
                values["label"] or field_id,
                _choices(sheet, values["choices"], field_id),
                values["default"] or "",
                values["optional"],
                sheet.place(*path),
            )
        )
    return tuple(fields)


def _choices(sheet: Sheet, raw: object, field_id: str) -> tuple[Choice, ...]:
    choices = []
    for value, table in sheet.named(raw, ("fields", field_id, "choices")):
        values = sheet.table(table, "choice", ("fields", field_id, "choices", value))
        choices.append(Choice(value, values["label"] or value, values["words"], values["sets"]))
    return tuple(choices)


def read_contacts(text: str, sheet: Sheet) -> tuple[Contact, ...]:
    """The places to turn to in care/contacts.toml."""
    return tuple(
        Contact(**{name: value or "" for name, value in values.items()}, place=sheet.place("contact", index))
        for index, values in enumerate(_listed(text, sheet, "contacts", "contact"))
    )


def read_sources(text: str, sheet: Sheet) -> tuple[Source, ...]:
    """What the claims rest on, in sources.toml."""
    return tuple(
        Source(
            **{name: value or "" for name, value in values.items() if name != "lessons"},
            lessons=values["lessons"],
            place=sheet.place("source", index),
        )
        for index, values in enumerate(_listed(text, sheet, "sources", "source"))
    )


def _listed(text: str, sheet: Sheet, whole: str, each: str) -> list[dict[str, Any]]:
    raw = sheet.load(text)
    if raw is None:
        return []
    entries = sheet.table(raw, whole)[each]
    if not isinstance(entries, list | tuple):
        sheet.note((each,), "wrong-type", f"Write each entry under a line [[{each}]].")
        return []
    return [sheet.table(entry, each, (each, index)) for index, entry in enumerate(entries)]
