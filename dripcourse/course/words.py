"""The variables of course texts: which there are, and a reader's own words for them."""

from __future__ import annotations

from collections.abc import Mapping

from dripcourse.course.model import Choice, Course

LINKS = ("leave", "manage", "web", "course")
MAIL_LINKS = ("offer",)
LETTER_LINKS = ("confirm", "undo", "resume", "desk")
TABLES: Mapping[str, tuple[str, ...]] = {  # what may follow a name after a dot
    "course": ("title", "replies"),
    "links": LINKS,
    "taps": ("title", "url", "mail"),
    "contacts": ("name", "reach", "kind"),
}
EVERYWHERE = (
    *("name", "course", "sender", "postal_address", "privacy_url", "today", "next_on"),
    *("links", "taps", "contacts"),
)
MAILS = ("offer",)
LETTERS = ("message", "understood", "track", "until", "hour", "pace", "translation", "reply_language")
LAYOUT = ("title", "preheader", "subject", "language", "direction", "content", "style", "footer")


def reader_words(course: Course, answers_of_form: Mapping[str, str]) -> dict[str, object]:
    """The variables that come from the sign-up form: each field by its id, and its choice's words.

    A field left open takes what another choice sets for it, else its default. What the form said wins.
    """
    chosen = _chosen(course, answers_of_form)
    words: dict[str, object] = {}
    for field in course.fields:
        choice = chosen.get(field.id)
        if choice:
            words[field.id] = choice.label
            words.update(choice.words)
    return words


def field_words(course: Course) -> set[str]:
    """The names of all variables that `reader_words` gives."""
    names = {field.id for field in course.fields}
    for field in course.fields:
        for choice in field.choices:
            names.update(choice.words)
    return names


def _chosen(course: Course, said: Mapping[str, str]) -> dict[str, Choice]:
    values = {field.id: said[field.id] for field in course.fields if field.choice(said.get(field.id, ""))}
    for field in course.fields:
        choice = field.choice(values.get(field.id, "" if field.optional else field.default))
        for other, value in choice.sets.items() if choice else ():
            values.setdefault(other, value)
    chosen = {}
    for field in course.fields:
        choice = field.choice(values.get(field.id, "")) or field.choice(field.default)
        if choice:
            chosen[field.id] = choice
    return chosen
