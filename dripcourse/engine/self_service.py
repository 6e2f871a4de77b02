"""What people do on pages: the same events as their replies, the same decisions, the same letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time
from secrets import token_hex

from dripcourse.course.render import Rendered
from dripcourse.engine import writing
from dripcourse.engine.acting import act, load
from dripcourse.engine.enrol import by_link
from dripcourse.engine.parts import Parts
from dripcourse.engine.shelf import Published
from dripcourse.engine.undo import undo
from dripcourse.errors import FormError, LinkError
from dripcourse.flow import events, walk
from dripcourse.flow.decision import Decision, Reason
from dripcourse.flow.machine import DEFAULT_PAUSE_DAYS
from dripcourse.flow.state import Status
from dripcourse.store import facts
from dripcourse.store.database import Connection
from dripcourse.store.enrolments import Member
from dripcourse.store.handles import CONFIRM, LINK

_SAID = {
    Reason.MOVED: "Noted. The next lesson follows your answer; a letter about it is on its way.",
    Reason.BACK_AGAIN: "Noted. You go on where you were on that track; a letter about it is on its way.",
    Reason.OFFER_TAKEN: "They will come, one by one, at your usual hour.",
    Reason.NOTHING_NEW: "You have had all of these lessons already.",
    Reason.ALREADY_THERE: "Noted. You are on that track already.",
    Reason.STAYS: "Noted. A letter about it is on its way.",
    Reason.NO_RULE: "Thank you. A person will look at this.",
    Reason.DESK_ONLY: "Thank you. A person will look at this.",
}
_PRESS = re.compile(r"[0-9a-f]{16}")
_TWICE = "You pressed this button before: it is done, and nothing more was changed."


@dataclass(frozen=True, slots=True)
class Seen:
    """What a page may show about the person behind a link: never the whole address."""

    published: Published
    masked: str
    status: Status
    hour: str
    until: str
    discreet: bool
    next_on: str  # "Friday, 20 March", "" when no lesson is due

    @property
    def left(self) -> bool:
        return self.status is Status.LEFT


def look(parts: Parts, token: str) -> Seen:
    """The person behind a link. Raises LinkError."""
    with parts.database.read() as connection:
        return _seen(parts, *by_link(parts, connection, token, LINK))


def look_to_confirm(parts: Parts, token: str) -> Seen:
    with parts.database.read() as connection:
        return _seen(parts, *by_link(parts, connection, token, CONFIRM))


def leave(parts: Parts, token: str) -> Seen:
    """Leaves the course; leaving again changes nothing. Raises LinkError."""
    return change(parts, token, events.Stop())


def change(parts: Parts, token: str, event: events.Event, press: str = "") -> Seen:
    """A command from a page: the event is decided as one that came by mail.

    `press` names one showing of the button; the same one again changes nothing.
    """
    with parts.database.write() as connection:
        published, member = by_link(parts, connection, token, LINK, lock=True)
        if _first(parts, connection, member, press):
            act(parts, connection, published, member, event, _cause())
        seen = _seen(parts, *_fresh(parts, connection, member))
    parts.ring("deliver")
    return seen


def undo_change(parts: Parts, token: str, change_id: int, press: str = "") -> str:
    """The undo button; returns what the page says. `press` as in `change`."""
    with parts.database.write() as connection:
        published, member = by_link(parts, connection, token, LINK, lock=True)
        again = not _first(parts, connection, member, press)
        done = not again and undo(parts, connection, published, member, change_id, _cause())
        track = _fresh(parts, connection, member)[1].person.track
    parts.ring("deliver")
    if again:
        return _TWICE
    title = published.course.track(track).title
    if done:
        return "Taken back: everything is as it was before."
    return f"There was nothing left to take back. You are on: {title}."


def answer_title(parts: Parts, token: str, answer_id: str) -> str:
    """What a one-tap answer is called. Raises LinkError for one that the course doesn't have."""
    with parts.database.read() as connection:
        published, _ = by_link(parts, connection, token, LINK)
    found = published.course.answer(answer_id)
    if found is None:
        raise LinkError("This answer is not known here; please open it from the newest mail.")
    return str(found.title)


def answer(parts: Parts, token: str, answer_id: str, press: str = "") -> str:
    return _decided(parts, token, events.Answered(answer_id), {"answer": answer_id}, press)


def offer_title(parts: Parts, token: str, track: str) -> str:
    """What an offered track is called. Raises LinkError for one that the course doesn't have."""
    with parts.database.read() as connection:
        published, _ = by_link(parts, connection, token, LINK)
    found = next((one for one in published.course.tracks if one.id == track), None)
    if found is None:
        raise LinkError("This track is not known here; please open it from the newest mail.")
    return str(found.title)


def offer(parts: Parts, token: str, track: str, press: str = "") -> str:
    offer_title(parts, token, track)
    return _decided(parts, token, events.Offer(track), {}, press)


def event_of(said: Mapping[str, str], read_hour: Callable[[str], time]) -> events.Event:
    """The event of a button on the settings page. Raises FormError."""
    match said.get("do"):
        case "pause":
            days = said.get("days", "")
            return events.Pause(int(days) if days.isdigit() and 0 < int(days) <= 365 else DEFAULT_PAUSE_DAYS)
        case "resume":
            return events.Resume()
        case "hour":
            return events.Hour(read_hour(said.get("hour", "")))
        case "slower":
            return events.Pace(+1)
        case "faster":
            return events.Pace(-1)
        case _:
            raise FormError("", "Please press one of the buttons.")


def read_lesson(parts: Parts, token: str, lesson: str) -> tuple[Seen, Rendered]:
    """A lesson this person has been sent. Raises LinkError for any other."""
    with parts.database.read() as connection:
        published, member = by_link(parts, connection, token, LINK)
        digest = published.hash_of("lesson", lesson, member.language)
        if lesson not in member.person.sent or digest is None:
            raise LinkError("This lesson has not been sent to you yet.")
        words = writing.write(parts, connection, published, member, digest, {"lesson": lesson})
    return _seen(parts, published, member), words


def _decided(parts: Parts, token: str, event: events.Event, details: Mapping[str, str], press: str) -> str:
    with parts.database.write() as connection:
        published, member = by_link(parts, connection, token, LINK, lock=True)
        if not _first(parts, connection, member, press):
            return _TWICE
        decision: Decision = act(parts, connection, published, member, event, _cause(), details)
    parts.ring("deliver")
    return _SAID.get(decision.reason, "Nothing was changed: you are not getting this course at the moment.")


def _first(parts: Parts, connection: Connection, member: Member, press: str) -> bool:
    """False when this very button was pressed before: people press twice when a page is slow."""
    if not _PRESS.fullmatch(press):
        return True
    return facts.count(connection, f"press:{member.id}:{press}", parts.machine(), 86400) == 1


def _cause() -> str:
    return f"page:{token_hex(8)}"


def _fresh(parts: Parts, connection: Connection, member: Member) -> tuple[Published, Member]:
    found = load(parts, connection, member.id)
    assert found is not None
    return found


def _seen(parts: Parts, published: Published, member: Member) -> Seen:
    person = member.person
    until = writing.day(person.paused_until, person.zone) if person.paused_until else ""
    return Seen(
        published, _masked(member.email), person.status, person.hour.strftime("%H:%M"), until,
        member.discreet, _next_on(parts, published, member),
    )  # fmt: skip


def _next_on(parts: Parts, published: Published, member: Member) -> str:
    now = parts.clock()
    due = walk.due(published.course, member.person, now)
    return writing.day(max(due.at, now), member.person.zone) if due.at and due.lesson else ""


def _masked(email: str) -> str:
    """ "a…@example.org": enough to know one's own address by, too little for who was forwarded the mail."""
    local, _, domain = email.rpartition("@")
    return f"{local[:1]}…@{domain}" if local else ""
