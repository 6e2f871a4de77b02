"""The landing page with its form, and what becomes of the form."""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping
from datetime import time
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from dripcourse.clock import zones
from dripcourse.course.model import Course
from dripcourse.engine.enrol import Form, sign_up
from dripcourse.engine.parts import Parts
from dripcourse.engine.shelf import Published
from dripcourse.errors import FormError
from dripcourse.mail.domains import takes_mail
from dripcourse.message import address
from dripcourse.message.address import AddressError
from dripcourse.web.courses import course_page, frame
from dripcourse.web.page import page
from dripcourse.wiring import House

TRAP = "website"  # people don't see this field; robots fill it in
STAMP = "made"
YOUNGEST, OLDEST = 2.0, 6 * 3600.0  # seconds between making a form and its answer
_HOUR = re.compile(r"([01]?\d|2[0-3])(?:[:.]([0-5]\d))?")
_ODD = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029<>]|=\?|https?:|www\.|@")


async def form(request: Request) -> Response:
    """GET shows the page; POST signs up."""
    house: House = request.app.state.house
    name = request.path_params["course"]
    if request.method != "POST":
        return await run_in_threadpool(_show, house.parts, name, {}, None)
    async with request.form(max_files=0, max_fields=40) as data:
        said = {key: value for key, value in data.items() if isinstance(value, str)}
    source = request.client.host if request.client else ""
    return await run_in_threadpool(_answer, house, name, said, source)


def _show(parts: Parts, name: str, said: Mapping[str, str], error: FormError | None) -> Response:
    with parts.database.read() as connection:
        published = parts.shelf.find(connection, name)
        landing = course_page(parts, connection, published, "landing")
    words = _form_words(parts, published, said)
    status = 422 if error else 200
    return page("signup", status, body=landing.html if landing else "", error=error, **words, **frame(published))


def _form_words(parts: Parts, published: Published, said: Mapping[str, str]) -> dict[str, Any]:
    course = published.course
    return {
        "course": course,
        "said": said,
        "zones": sorted(zone for zone in zones() if "/" in zone and not zone.startswith("Etc/")) + ["UTC"],
        "discreet": "discreet" in said if said else course.discreet.default,
        "trap": TRAP,
        "stamp": _stamp(parts),
        "stamp_name": STAMP,
        "has_privacy": published.hash_of("page", "privacy", course.language) is not None,
    }


def _answer(house: House, name: str, said: Mapping[str, str], source: str) -> Response:
    parts = house.parts
    with parts.database.read() as connection:
        published = parts.shelf.find(connection, name)
    try:
        form = _read(house, published.course, said)
    except FormError as error:
        return _show(parts, name, said, error)
    if not said.get(TRAP):  # a robot is told the same, and nothing happens
        sign_up(parts, published, form, source)
    return page("signed_up", email=form.email, **frame(published))


def _read(house: House, course: Course, said: Mapping[str, str]) -> Form:
    """The form as values. Raises FormError for the first field that needs another look."""
    _check_age(house.parts, said.get(STAMP))
    if not said.get("consent", "").strip():
        raise FormError("consent", "Please tick the box: without your consent we may not write to you.")
    return Form(
        email=_email(house, said.get("email", "")),
        name=_name(said.get("name", "")),
        hour=read_hour(said.get("hour") or course.schedule.hour),
        zone=_zone(said.get("timezone") or course.schedule.zone),
        discreet=bool(said.get("discreet")),
        fields=_fields(course, said),
        language=course.language,
        consent={"text": course.consent, "at": house.parts.machine().isoformat(), "page": course.id},
    )


def _stamp(parts: Parts) -> str:
    made = f"{parts.machine().timestamp():.1f}"
    return f"{made}-{_sign(parts, made)}"


def _sign(parts: Parts, made: str) -> str:
    return hmac.digest(parts.secret, b"form:" + made.encode(), "sha256").hex()[:16]


def _check_age(parts: Parts, stamp: str | None) -> None:
    """A form on another site has no stamp and is taken; one of ours must be as old as a person is slow."""
    if stamp is None:
        return
    made, _, proof = stamp.partition("-")
    if not hmac.compare_digest(proof.encode(), _sign(parts, made).encode()):
        raise FormError("", "This form is not one of ours; please fill it in again.")
    age = parts.machine().timestamp() - float(made)
    if age < YOUNGEST:
        raise FormError("", "That was faster than a person can type; please press the button once more.")
    if age > OLDEST:
        raise FormError("", "This form was open for very long; please press the button once more.")


def _email(house: House, text: str) -> str:
    try:
        email = address.normalise(text)
    except AddressError as error:
        raise FormError("email", str(error)) from None
    if house.settings.check_domains and not takes_mail(email.rpartition("@")[2]):
        raise FormError("email", "The domain of this address takes no mail; is there a typing mistake?")
    return email


def _name(text: str) -> str:
    name = " ".join(text.split())
    if len(name) > 64 or _ODD.search(text):
        raise FormError("name", "Please give a name of at most 64 letters, without links or line breaks.")
    return name


def read_hour(text: str) -> time:
    match = _HOUR.fullmatch(text.strip())
    if not match:
        raise FormError("hour", "Please give a time of day such as 7 or 07:30.")
    return time(int(match[1]), int(match[2] or 0))


def _zone(text: str) -> str:
    if text not in zones():
        raise FormError("timezone", "Please choose a time zone from the list, such as Europe/Berlin.")
    return text


def _fields(course: Course, said: Mapping[str, str]) -> dict[str, str]:
    values = {}
    for field in course.fields:
        value = said.get(field.id, "").strip()
        if value and field.choice(value) is None:
            raise FormError(field.id, f"Please choose one of: {', '.join(c.label for c in field.choices)}.")
        if value:
            values[field.id] = value
        elif not field.optional:
            values[field.id] = field.default
    return values


