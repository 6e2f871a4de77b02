"""A lesson or letter, filled in for one person and made ready to send."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from dripcourse.clock import country_of
from dripcourse.course.model import Course, When
from dripcourse.course.render import Rendered, reader_words, render
from dripcourse.engine.links import Links, links_of
from dripcourse.engine.parts import Parts
from dripcourse.engine.shelf import Published
from dripcourse.flow import walk
from dripcourse.message import address
from dripcourse.message.compose import Outgoing
from dripcourse.store.database import Connection
from dripcourse.store.enrolments import Member

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
    """The words of a lesson or letter for one person."""
    parts.shelf.compiled(connection, digest)
    return fill(parts, published, member, digest, details)


def fill(
    parts: Parts, published: Published, member: Member, digest: str, details: Mapping[str, Any]
) -> Rendered:
    """`write` for a text that is on the shelf already: no database is needed."""
    links = links_of(parts.settings, member)
    context = _context(parts, published, member, links, details)
    return render(parts.shelf.at_hand(digest), context, member.discreet)


def outgoing(
    parts: Parts,
    published: Published,
    member: Member,
    words: Rendered,
    message_id: str,
    *,
    bounces_to: str,
    subscribed: bool = True,
    answers: str | None = None,
    extra: tuple[tuple[str, str], ...] = (),
) -> Outgoing:
    """The mail around the words. `answers` is the Message-ID of the person's mail this letter answers."""
    course, settings = published.course, parts.settings
    links = links_of(settings, member)
    return Outgoing(
        message_id=message_id,
        date=parts.machine(),
        sender_name=sender_name(course, member.discreet),
        sender=settings.mail_from,
        to=member.email,
        reply_to=links.reply_to,
        envelope_from=bounces_to,
        subject=words.subject,
        text=words.text,
        html=words.html,
        list_name=title(course, member.discreet),
        list_id=f"{published.code}.{settings.mail_domain}" if subscribed else None,
        unsubscribe_url=links.leave if subscribed else None,
        unsubscribe_mail=links.reply_to if subscribed else None,
        auto_submitted="auto-replied" if answers else "auto-generated",
        in_reply_to=answers,
        references=(answers,) if answers else (),
        extra=extra if settings.mailbox else (),
    )


def demo_headers(course: str, track: str | None, lesson: str | None) -> tuple[tuple[str, str], ...]:
    """What the demo's mailbox shows; never sent in earnest, where it would tell the topic."""
    names = {"X-Dripcourse-Course": course, "X-Dripcourse-Track": track, "X-Dripcourse-Lesson": lesson}
    return tuple((name, value) for name, value in names.items() if value)


def message_id(parts: Parts, kind: address.Kind, number: int) -> str:
    return address.message_id(parts.secret, kind, number, parts.settings.mail_domain)


def sender_name(course: Course, discreet: bool) -> str:
    return course.sender.discreet_name if discreet else course.sender.name


def title(course: Course, discreet: bool) -> str:
    return course.discreet.title if discreet else course.title


def _context(
    parts: Parts, published: Published, member: Member, links: Links, details: Mapping[str, Any]
) -> dict[str, object]:
    course, person, now = published.course, member.person, parts.clock()
    context: dict[str, object] = {
        **reader_words(course, member.fields),
        "name": member.name,
        "course": {"title": title(course, member.discreet), "replies": course.replies},
        "sender": sender_name(course, member.discreet),
        "postal_address": parts.settings.postal_address,
        "privacy_url": parts.settings.privacy_url or f"{parts.settings.base_url}/c/{published.code}/privacy",
        "today": day(now, person.zone),
        "next_on": _next_on(course, member, now),
        "track": course.track(person.track).title,
        "hour": person.hour.strftime("%H:%M"),
        "pace": person.pace_days,
        "until": day(person.paused_until, person.zone) if person.paused_until else "",
        "message": details.get("message", ""),
        "understood": _answer_title(course, details.get("answer")),
        "contacts": contacts(course, person.zone),
        "taps": _taps(course, member, links, details.get("lesson")),
        "offer": _unsent_beginning(course, member),
        "links": _links(links, details, published),
    }
    return context


def _links(links: Links, details: Mapping[str, Any], published: Published) -> dict[str, str]:
    change = details.get("change")
    return {
        "course": f"{links.base}/c/{published.code}",
        "leave": links.leave,
        "manage": links.manage,
        "resume": links.manage,
        "confirm": links.confirm,
        "web": links.web(details["lesson"]) if details.get("lesson") else links.manage,
        "undo": links.undo(change) if change else links.manage,
        "offer": links.offer(published.course.start),
        "desk": links.base,
    }


def _taps(course: Course, member: Member, links: Links, lesson: str | None) -> list[dict[str, str]]:
    """The answers that mean something where the person stands, each with its button page."""
    expects = course.lesson(lesson).expects if lesson else None
    at = walk.stands_at(course, member.person)
    known = [
        answer
        for answer in course.answers
        if course.rule(member.person.track, at, answer.id) and (expects is None or answer.id in expects)
    ]
    return [{"title": answer.title, "url": links.answer(answer.id)} for answer in known]


def _unsent_beginning(course: Course, member: Member) -> bool:
    """Whether the first track has lessons this person hasn't had and isn't about to get."""
    person = member.person
    return person.track != course.start and any(
        lesson.when is When.ALWAYS and lesson.id not in person.sent
        for lesson in course.track(course.start).lessons
    )


def _answer_title(course: Course, answer_id: str | None) -> str:
    answer = course.answer(answer_id) if answer_id else None
    return answer.title if answer else ""


def _next_on(course: Course, member: Member, now: datetime) -> str:
    due = walk.due(course, member.person, now)
    return day(max(due.at, now), member.person.zone) if due.at and due.lesson else ""


def day(instant: datetime, zone: str) -> str:
    """ "Friday, 20 March", in the person's zone."""
    local = instant.astimezone(ZoneInfo(zone))
    return f"{local:%A}, {local.day} {local:%B}"


def contacts(course: Course, zone: str) -> list[dict[str, str]]:
    """Whom to call where this zone is, and the international list."""
    chosen = [c for country in (country_of(zone), "INT") for c in course.contacts if c.country == country]
    return [{"name": c.name, "reach": c.reach, "kind": c.kind} for c in chosen]


def write_page(parts: Parts, connection: Connection, published: Published, digest: str) -> Rendered:
    """A page of the course, which is about nobody in particular."""
    course, settings = published.course, parts.settings
    discreet = course.discreet.default
    base = f"{settings.base_url}/c/{published.code}"
    context: dict[str, object] = {
        **reader_words(course, {}),
        "name": "",
        "course": {"title": title(course, discreet), "replies": course.replies},
        "sender": sender_name(course, discreet),
        "postal_address": settings.postal_address,
        "privacy_url": settings.privacy_url or f"{base}/privacy",
        "today": day(parts.clock(), course.schedule.zone),
        "next_on": "",
        "taps": [],
        "contacts": contacts(course, course.schedule.zone),
        "links": {"leave": base, "manage": base, "web": base, "course": base},
    }
    return render(parts.shelf.compiled(connection, digest), context, discreet)
