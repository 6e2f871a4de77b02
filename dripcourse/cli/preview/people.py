"""The made-up readers a mail is shown for: one for each choice of the course's first field that has words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dripcourse.course.model import Course

_NAMES = ("Anna", "Ben", "Chris", "Dana", "Eli", "Fay")


@dataclass(frozen=True, slots=True)
class Person:
    """`words` are what `dripcourse render --set` would be given."""

    id: str
    label: str
    words: Mapping[str, str]


def people(course: Course) -> tuple[Person, ...]:
    """A reader for each choice of the first field, and one who gave no name."""
    field = course.fields[0] if course.fields else None
    choices = field.choices if field else ()
    made = [
        Person(
            choice.value, f"{name} ({choice.label})", {"name": name, field.id if field else "": choice.value}
        )
        for name, choice in zip(_NAMES, choices, strict=False)
    ]
    return (
        *(made or [Person("anna", "Anna", {"name": "Anna"})]),
        Person("nobody", "no name given", {"name": ""}),
    )
