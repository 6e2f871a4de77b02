"""Signing up and confirming (D9): what a form says lives on the pending enrolment until it is confirmed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any

from dripcourse.engine.acting import act, load
from dripcourse.engine.links import email_key, tokens
from dripcourse.engine.parts import Parts
from dripcourse.engine.shelf import Published
from dripcourse.errors import LinkError, TooMany
from dripcourse.flow import walk
from dripcourse.flow.decision import Reason
from dripcourse.flow.events import Confirmed
from dripcourse.flow.state import Enrolment, Status
from dripcourse.limits.providers import lane
from dripcourse.store import enrolments, facts, handles, history, letters, people
from dripcourse.store.database import Connection, Row

CONFIRM_LETTERS_A_DAY = 3  # to one address; a form must not become a way to flood someone
SIGN_UPS_AN_HOUR = 20  # from one network address
_OPEN = (Status.ACTIVE, Status.PAUSED, Status.HELD)


@dataclass(frozen=True, slots=True)
class Form:
    """A sign-up form whose every field was checked."""

    email: str  # normalised
    name: str
    hour: time
    zone: str
    discreet: bool
    fields: Mapping[str, str]
    language: str
    consent: Mapping[str, str]  # the sentence agreed to, the page, when, from where


def sign_up(parts: Parts, published: Published, form: Form, source: str) -> None:
    """Keeps a sign-up and writes the letter that asks to confirm it.

    The same happens to look at whether the address is new, known or suppressed: whoever typed it learns
    nothing. `source` is the network address, for the limit only. Raises TooMany.
    """
    with parts.database.write() as connection:
        _limit(parts, connection, form, source)
        key = email_key(parts.secret, form.email)
        person = people.ensure(connection, form.email, key, parts.machine())
        rows = enrolments.rows_of(connection, person, published.id)
        open_one = next((row for row in rows if row.status in _OPEN), None)
        if open_one:
            cause = f"already:{open_one.id}:{parts.machine():%Y-%m-%d}"
            letters.write(connection, open_one.id, "already-in", cause, parts.machine())
        else:
            _ask_to_confirm(parts, connection, published, person, form, rows)
    parts.ring("deliver")


def _limit(parts: Parts, connection: Connection, form: Form, source: str) -> None:
    if parts.settings.mailbox:  # the demo: everyone comes from this machine, and no mail leaves it
        return
    now = parts.machine()
    if facts.count(connection, f"sign-up:{source}", now, 3600) > SIGN_UPS_AN_HOUR:
        raise TooMany("Too many sign-ups came from your network in the last hour; please try again later.")


def _ask_to_confirm(
    parts: Parts,
    connection: Connection,
    published: Published,
    person: int,
    form: Form,
    rows: list[Row[Any]],
) -> None:
    now = parts.machine()
    pending = next((row.id for row in rows if row.status == Status.PENDING), None)
    if pending is None:
        pending = _add(parts, connection, published, person, form)
    else:
        enrolments.decide(connection, pending, _said(form))
    number = facts.count(connection, f"confirm:{person}", now, 86400)
    if number <= CONFIRM_LETTERS_A_DAY:
        letters.write(connection, pending, "confirm", f"confirm:{pending}:{now.isoformat()}", now)


def _said(form: Form) -> dict[str, Any]:
    return {
        "hour": form.hour.isoformat("minutes"),
        "zone": form.zone,
        "name": form.name,
        "discreet": form.discreet,
        "fields": dict(form.fields),
        "language": form.language,
        "consent": dict(form.consent),
    }


def _add(parts: Parts, connection: Connection, published: Published, person: int, form: Form) -> int:
    now = parts.machine()
    state = Enrolment(Status.PENDING, published.course.start, form.hour, form.zone)
    due = walk.due(published.course, state, parts.clock())
    values = enrolments.columns(state, due, published.version, published.numbers)
    added = enrolments.add(
        connection,
        {
            **values, **_said(form), "person_id": person, "course_id": published.id, "created_at": now,
            "lane": lane(form.email),
        },
    )  # fmt: skip
    handles.give(connection, added, tokens(parts.secret, added, now.isoformat()))
    history.tell(connection, added, parts.clock(), "signed-up", {"version": published.version})
    return added


def by_link(parts: Parts, connection: Connection, token: str, purpose: str, *, lock: bool = False) -> Any:
    """(course, member) of a link. Raises LinkError when it names nothing here."""
    handle = handles.find(connection, token)
    if handle is None or handle.purpose != purpose:
        raise LinkError("This link is not known here; please open it from the newest mail.")
    found = load(parts, connection, handle.enrolment_id, lock=lock)
    assert found is not None
    return found


def confirm(parts: Parts, token: str) -> Reason:
    """The button on the confirmation page. Pressing it twice is the same as once. Raises LinkError."""
    with parts.database.write() as connection:
        published, member = by_link(parts, connection, token, handles.CONFIRM, lock=True)
        decision = act(parts, connection, published, member, Confirmed(), f"confirm:{member.id}")
        if decision.reason is Reason.CONFIRMED:
            enrolments.confirmed(connection, member.id, parts.machine())
    parts.ring("deliver")
    return decision.reason
