"""What the texts of a course are filled with: the words all readers share, and one person's own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from functools import lru_cache, partial
from itertools import takewhile
from typing import Any, NamedTuple
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
from dripcourse.flow.state import Enrolment, Status
from dripcourse.store.enrolments import Member

Words = dict[str, object]


class House(NamedTuple):
    """What every text of this installation shares."""

    base_url: str
    reply_domain: str
    postal_address: str
    privacy_url: str

    @classmethod
    def of(cls, settings: Settings) -> House:
        return cls(settings.base_url, settings.reply_domain, settings.postal_address, settings.privacy_url)


class Reader(NamedTuple):
    """All that words are made from but a person's name and links: readers who are equal read the same."""

    published: Published
    language: str
    fields: tuple[tuple[str, str], ...]
    discreet: bool
    zone: str
    hour: time
    pace_days: int
    track: str
    entry: str | None
    sent: frozenset[str]
    paused_until: datetime | None

    @classmethod
    def of(cls, published: Published, member: Member) -> Reader:
        person, fields = member.person, tuple(member.fields.items())
        return cls(
            published, member.language, fields, member.discreet, person.zone, person.hour, person.pace_days,
            person.track, person.entry, person.sent, person.paused_until,
        )  # fmt: skip

    @property
    def person(self) -> Enrolment:
        """Where the reader stands, as far as words tell."""
        return Enrolment(Status.ACTIVE, self.track, self.hour, self.zone, self.entry, sent=self.sent)


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
    reader, days = Reader.of(published, member), days_for(published, member, details.get("next"), now)
    return words_of(House.of(settings), reader, member.name, links, details, days)


def days_for(published: Published, member: Member, following: Due | None, now: datetime) -> tuple[str, str]:
    """The day it is for a person, and the day of the next lesson, "" when there is none."""
    zone, due = member.person.zone, following or walk.due(published.course, member.person, now)
    return day(now, zone), day(max(due.at, now), zone) if due.at and due.lesson else ""


def words_of(
    house: House, reader: Reader, name: str, links: Links, details: Mapping[str, Any], days: tuple[str, str]
) -> Words:
    """The same, from nothing but what is given. `days`: as `days_for` has them."""
    published, course = reader.published, reader.published.course
    return {
        **_reader(published, reader.fields, reader.discreet, reader.zone),
        **_house(house, published),
        "name": name,
        "today": days[0],
        "next_on": days[1],
        "track": course.track(reader.track).title,
        "hour": reader.hour.isoformat("minutes"),
        "pace": reader.pace_days,
        "until": day(reader.paused_until, reader.zone) if reader.paused_until else "",
        "message": details.get("message", ""),
        "understood": _answer_title(course, details.get("answer")),
        **_taken_up(reader, links, details),
        "offer": _unsent_beginning(reader),
        "links": _links(links, details, published),
    }


def words_of_page(settings: Settings, published: Published, now: datetime) -> Words:
    """Every variable of a page, which is about nobody in particular."""
    course = published.course
    base = f"{settings.base_url}/c/{published.code}"
    return {
        **_reader(published, (), course.discreet.default, course.schedule.zone),
        **_house(House.of(settings), published),
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


def _house(house: House, published: Published) -> Words:
    return {
        "postal_address": house.postal_address,
        "privacy_url": house.privacy_url or f"{house.base_url}/c/{published.code}/privacy",
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


def _answer_title(course: Course, answer_id: str | None) -> str:
    answer = course.answer(answer_id) if answer_id else None
    return answer.title if answer else ""


def _taken_up(reader: Reader, links: Links, details: Mapping[str, Any]) -> Words:
    """What can be answered, and the question in the language of a reply that is in another one."""
    course, spoken = reader.published.course, str(details.get("reply_language", ""))
    other = TRANSLATIONS.get(spoken) if spoken not in (course.language, reader.language) else None
    answers = _answers(reader, details.get("lesson"))
    return {
        "reply_language": spoken,
        "translation": other.text(course.replies) if other else "",
        "taps": [_tap(answer, links, title(course, reader.discreet), other) for answer in answers],
    }


def _tap(answer: Answer, links: Links, subject: str, other: Translation | None) -> dict[str, str]:
    """An answer with its button page, and a mail that needs only to be sent."""
    word = other.answer(answer.sense) if other else ""
    named = f"{word} · {answer.title}" if word and word != answer.title else answer.title
    body = answer.keywords[0] if answer.keywords else answer.title
    mail = f"mailto:{links.reply_to}?subject={_quoted(subject)}&body={_quoted(body)}"
    return {"title": named, "url": links.answer(answer.id), "mail": mail}


_quoted = lru_cache(maxsize=512)(partial(quote, safe=""))


def _answers(reader: Reader, lesson: str | None) -> list[Answer]:
    """The answers that mean something where the reader stands."""
    course = reader.published.course
    named = course.lesson(lesson) if lesson else None
    if named and not named.one_tap:
        return []
    expects = named.expects if named else None
    at = walk.stands_at(course, reader.person)
    return [
        answer
        for answer in course.answers
        if course.rule(reader.track, at, answer.id) and (expects is None or answer.id in expects)
    ]


def _unsent_beginning(reader: Reader) -> bool:
    """Whether a person moved away before the first track began to ask for answers, and missed some of it."""
    course = reader.published.course
    beginning = takewhile(lambda lesson: not lesson.one_tap, course.track(course.start).lessons)
    return reader.track != course.start and any(
        lesson.when is When.ALWAYS and lesson.id not in reader.sent for lesson in beginning
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
