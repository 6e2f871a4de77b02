"""What a course holds besides its mails: pages, worksheets, contacts, sources."""

from __future__ import annotations

from dataclasses import dataclass

from dripcourse.course.place import NOWHERE, Place


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the course's site: landing, privacy, questions. Markdown with Jinja."""

    id: str
    title: str
    body: str
    place: Place = NOWHERE
    body_line: int = 1


@dataclass(frozen=True, slots=True)
class Worksheet:
    """A page to print. Markdown with Jinja."""

    id: str
    title: str
    body: str
    discreet_title: str = ""
    lessons: tuple[str, ...] = ()  # ids of the lessons that use it
    place: Place = NOWHERE
    body_line: int = 1


@dataclass(frozen=True, slots=True)
class Source:
    """What a claim of the course rests on (sources.toml)."""

    id: str
    claim: str
    reference: str
    lessons: tuple[str, ...] = ()
    limits: str = ""  # what it must not be used for
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Contact:
    """A place to call for help (care/contacts.toml)."""

    country: str  # ISO 3166 alpha-2 upper case, or "INT"
    name: str
    reach: str  # number or address, as shown
    kind: str  # emergency | danger | life | directory
    source: str
    checked: str  # ISO date
    place: Place = NOWHERE
