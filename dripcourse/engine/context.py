"""What the texts of a course are filled with: the words all readers share, and one person's own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache, partial
from itertools import takewhile
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from dripcourse.clock import country_of
from dripcourse.config import Settings
from dripcourse.course.model import Answer, Course, When
from dripcourse.course.words import reader_words
from dripcourse.engine.links import Links
from dripcourse.engine.shelf import Published
from dripcourse.engine.translations import TRANSLATIONS, Translation
from dripcourse.flow import walk
from dripcourse.flow.decision import Due
from dripcourse.store.enrolments import Member

Words = dict[str, object]


def words_for(
    settings: Settings,
    published: Published,
    member: Member,
    links: Links,
    details: Mapping[str, Any],
    now: datetime,
) -> Words:
    """Every variable of a lesson or letter for one person. `now` is course time.

    `details` says what it is about: `lesson`, `next` (the Due after it), `change`, `answer`, `message`,
    `reply_language` (ISO 639-1 of a reply in a language that is not the course's).
    """
    course, person = published.course, member.person
    return {
        **_reader(published, tuple(member.fields.items()), member.discreet, person.zone),
        **_house(settings, published),
        "name": member.name,
        "today": day(now, person.zone),
        "next_on": _next_on(course, member, details.get("next"), now),
        "track": course.track(person.track).title,
        "hour": person.hour.isoformat("minutes"),
        "pace": person.pace_days,
        "until": day(person.paused_until, person.zone) if person.paused_until else "",
        "message": details.get("message", ""),
        "understood": _answer_title(course, details.get("answer")),
        **_taken_up(published, member, links, details),
        "offer": _unsent_beginning(course, member),
        "links": _links(links, details, published),
    }


def words_of_page(settings: Settings, published: Published, now: datetime) -> Words:
    """Every variable of a page, which is about nobody in particular."""
    course = published.course
    base = f"{settings.base_url}/c/{published.code}"
    return {
        **_reader(published, (), course.discreet.default, course.schedule.zone),
        **_house(settings, published),
        "name": "",
        "today": day(now, course.schedule.zone),
        "next_on": "",
        "taps": [],
        "links": {"leave": base, "manage": base, "web": base, "course": base},
    }


@lru_cache(maxsize=4096)
def _reader(published: Published, fields: tuple[tuple[str, str], ...], discreet: bool, zone: str) -> Words:
    """What readers with the same answers in the form share, until the next version."""
    course = published.course
    return {
        **reader_words(course, dict(fields)),
        "course": {"title": title(course, discreet), "replies": course.replies},
        "sender": sender_name(course, discreet),
        "contacts": contacts(course, zone),
    }


def _house(settings: Settings, published: Published) -> Words:
    return {
        "postal_address": settings.postal_address,
        "privacy_url": settings.privacy_url or f"{settings.base_url}/c/{published.code}/privacy",
    }


def sender_name(course: Course, discreet: bool) -> str:
    return course.sender.discreet_name if discreet else course.sender.name


def title(course: Course, discreet: bool) -> str:
    return course.discreet.title if discreet else course.title


def day(instant: datetime, zone: str) -> str:
    """ "Friday, 20 March", in the person's zone."""
    return _named(instant.astimezone(ZoneInfo(zone)).date())


@lru_cache(maxsize=1024)
def _named(local: date) -> str:
    return f"{local:%A}, {local.day} {local:%B}"


def contacts(course: Course, zone: str) -> list[dict[str, str]]:
    """Whom to call where this zone is, and the international list."""
    chosen = [c for country in (country_of(zone), "INT") for c in course.contacts if c.country == country]
    return [{"name": c.name, "reach": c.reach, "kind": c.kind} for c in chosen]


def _next_on(course: Course, member: Member, following: Due | None, now: datetime) -> str:
    due = following or walk.due(course, member.person, now)
    return day(max(due.at, now), member.person.zone) if due.at and due.lesson else ""


def _answer_title(course: Course, answer_id: str | None) -> str:
    answer = course.answer(answer_id) if answer_id else None
    return answer.title if answer else ""


def _taken_up(published: Published, member: Member, links: Links, details: Mapping[str, Any]) -> Words:
    """What can be answered, and the question in the language of a reply that is in another one."""
    course, spoken = published.course, str(details.get("reply_language", ""))
    other = TRANSLATIONS.get(spoken) if spoken not in (course.language, member.language) else None
    answers = _answers(course, member, details.get("lesson"))
    return {
        "reply_language": spoken,
        "translation": other.text(course.replies) if other else "",
        "taps": [_tap(answer, links, title(course, member.discreet), other) for answer in answers],
    }


def _tap(answer: Answer, links: Links, subject: str, other: Translation | None) -> dict[str, str]:
    """An answer with its button page, and a mail that needs only to be sent."""
    word = other.answer(answer.sense) if other else ""
    named = f"{word} · {answer.title}" if word and word != answer.title else answer.title
    body = answer.keywords[0] if answer.keywords else answer.title
    mail = f"mailto:{links.reply_to}?subject={_quoted(subject)}&body={_quoted(body)}"
    return {"title": named, "url": links.answer(answer.id), "mail": mail}


_quoted = lru_cache(maxsize=512)(partial(quote, safe=""))


def _answers(course: Course, member: Member, lesson: str | None) -> list[Answer]:
    """The answers that mean something where the person stands."""
    named = course.lesson(lesson) if lesson else None
    if named and not named.one_tap:
        return []
    expects = named.expects if named else None
    at = walk.stands_at(course, member.person)
    return [
        answer
        for answer in course.answers
        if course.rule(member.person.track, at, answer.id) and (expects is None or answer.id in expects)
    ]


def _unsent_beginning(course: Course, member: Member) -> bool:
    """Whether a person moved away before the first track began to ask for answers, and missed some of it."""
    person = member.person
    beginning = takewhile(lambda lesson: not lesson.one_tap, course.track(course.start).lessons)
    return person.track != course.start and any(
        lesson.when is When.ALWAYS and lesson.id not in person.sent for lesson in beginning
    )


def _links(links: Links, details: Mapping[str, Any], published: Published) -> dict[str, str]:
    change, lesson = details.get("change"), details.get("lesson")
    found = {
        "course": f"{links.base}/c/{published.code}",
        "leave": links.leave,
        "manage": links.manage,
        "resume": links.manage,
        "web": links.web(lesson) if lesson else "",  # only lessons can be read as a page
        "undo": links.undo(change) if change else links.manage,
        "offer": links.offer(published.course.start),
        "desk": links.base,
    }
    return found if lesson else {**found, "confirm": links.confirm}
