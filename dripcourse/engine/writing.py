"""A lesson or letter for one person: its words, and the mail around them as bytes.

This is the quick path of sending. Its stages are a mould for the reader (`Reader`, `mould_of`), which is
filled, and `composed` (the headers, and all of it together). Letters that are made once, and readers who have
no mould, go the plain way: `words_for`, `render` and the encoding. None of them touches the database.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from dripcourse.course.render import Rendered, render
from dripcourse.engine.context import (
    House,
    Reader,
    contacts,
    day,
    days_for,
    sender_name,
    title,
    words_for,
    words_of_page,
)
from dripcourse.engine.links import Links, links_of
from dripcourse.engine.mould import Said, is_plain, mould_of
from dripcourse.engine.parts import Parts
from dripcourse.engine.shelf import Published
from dripcourse.mail.carrier import Envelope
from dripcourse.message import address
from dripcourse.message.compose import Outgoing, composed
from dripcourse.message.printable import quoted_printable
from dripcourse.store.database import Connection
from dripcourse.store.enrolments import Member

__all__ = ["contacts", "day", "title"]  # passed on to those who show the same elsewhere

FALLBACK = {"moved-": "moved", "care-": "care-danger"}
CONFIRM = "confirm"  # the one letter without List-Unsubscribe: nobody has subscribed yet


def letter_text(published: Published, kind: str, language: str) -> str:
    """The hash of a letter's text; a course's own `moved-maybe` falls back on `moved`."""
    for prefix, fallback in (("", kind), *FALLBACK.items()):
        if kind.startswith(prefix):
            digest = published.hash_of("letter", fallback, language)
            if digest:
                return digest
    raise KeyError(kind)


def write(
    parts: Parts,
    connection: Connection,
    published: Published,
    member: Member,
    digest: str,
    details: Mapping[str, Any],
) -> Rendered:
    """The words of a lesson or letter for one person, to be looked at."""
    compiled = parts.shelf.compiled(connection, digest)
    links = links_of(parts.settings, member)
    words = words_for(parts.settings, published, member, links, details, parts.clock())
    return render(compiled, words, member.discreet)


def write_page(parts: Parts, connection: Connection, published: Published, digest: str) -> Rendered:
    """A page of the course, which is about nobody in particular."""
    words = words_of_page(parts.settings, published, parts.clock())
    return render(parts.shelf.compiled(connection, digest), words, published.course.discreet.default)


@dataclass(frozen=True, slots=True)
class Draft:
    """A mail that is to be made for one person: which text, and what it is about (see `words_for`)."""

    published: Published
    member: Member
    digest: str  # of a text that is on the shelf
    kind: address.Kind
    number: int  # of the letter or delivery
    details: Mapping[str, Any] = field(default_factory=dict)
    subscribed: bool = True
    answers: str | None = None  # the Message-ID of the person's mail that this one answers
    lesson: str | None = None  # for the demo's mailbox


def make(parts: Parts, key: int, draft: Draft) -> Envelope:
    """The mail, ready to be carried. Raises RenderError, HeaderError; whatever else a broken row brings."""
    links = links_of(parts.settings, draft.member)
    said = _said_by_mould(parts, draft, links) or _said(parts, draft, links)
    mail = _outgoing(parts, draft, links, said.subject)
    letter = parts.sign(composed(mail, said.text, said.html))
    return Envelope(key, mail.envelope_from, mail.to, letter, clean=True)


def _said_by_mould(parts: Parts, draft: Draft, links: Links) -> Said | None:
    member, lesson = draft.member, draft.lesson
    if not lesson or not is_plain(member.name):
        return None
    compiled, reader = parts.shelf.at_hand(draft.digest), Reader.of(draft.published, member)
    days = days_for(draft.published, member, draft.details.get("next"), parts.clock())
    mould = mould_of(House.of(parts.settings), reader, bool(member.name), compiled, lesson, days)
    return mould.filled(member.name, links.token) if mould else None


def _said(parts: Parts, draft: Draft, links: Links) -> Said:
    compiled = parts.shelf.at_hand(draft.digest)
    said = render(compiled, _words(parts, draft, links), draft.member.discreet)
    return Said(said.subject, quoted_printable(said.text), quoted_printable(said.html))


def _words(parts: Parts, draft: Draft, links: Links) -> dict[str, object]:
    return words_for(parts.settings, draft.published, draft.member, links, draft.details, parts.clock())


def message_id(parts: Parts, kind: address.Kind, number: int) -> str:
    return address.message_id(parts.secret, kind, number, parts.settings.mail_domain)


def _outgoing(parts: Parts, draft: Draft, links: Links, subject: str) -> Outgoing:
    """The mail around the words, still without them."""
    settings, course, discreet = parts.settings, draft.published.course, draft.member.discreet
    return Outgoing(
        message_id=message_id(parts, draft.kind, draft.number),
        date=parts.machine(),
        sender_name=sender_name(course, discreet),
        sender=settings.mail_from,
        to=draft.member.email,
        reply_to=links.reply_to,
        envelope_from=address.bounce_address(parts.secret, draft.kind, draft.number, settings.reply_domain),
        subject=subject,
        list_name=title(course, discreet),
        list_id=f"{draft.published.code}.{settings.mail_domain}" if draft.subscribed else None,
        unsubscribe_url=links.leave if draft.subscribed else None,
        unsubscribe_mail=links.reply_to if draft.subscribed else None,
        auto_submitted="auto-replied" if draft.answers else "auto-generated",
        in_reply_to=draft.answers,
        references=(draft.answers,) if draft.answers else (),
        extra=_demo_headers(draft) if settings.mailbox else (),
    )


def _demo_headers(draft: Draft) -> tuple[tuple[str, str], ...]:
    """What the demo's mailbox shows; never sent in earnest, where it would tell the topic."""
    track = draft.member.person.track if draft.lesson else None
    names = {"Course": draft.published.course.id, "Track": track, "Lesson": draft.lesson}
    return tuple((f"X-Dripcourse-{name}", value) for name, value in names.items() if value)
