"""The sign-up form's fields: what was typed, made into values or into sentences beside the fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import time
from typing import TypeVar

from dripcourse.clock import zones
from dripcourse.course.model import Course, Field
from dripcourse.engine.enrol import Form
from dripcourse.errors import FormError
from dripcourse.mail.domains import takes_mail
from dripcourse.message import address
from dripcourse.message.address import AddressError

_HOUR = re.compile(r"([01]?[0-9]|2[0-3])(?:[:.]([0-5][0-9]))?")
_ODD = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069<>/]|=\?|https?:|www\.|@", re.IGNORECASE)
_NO = ("", "0", "no", "off", "false")

Value = TypeVar("Value")


class Errors(dict[str, str]):
    """What is wrong, by field; "" is the form as a whole. A field that is right gives ""."""

    def __missing__(self, field: str) -> str:
        return ""

    def catch(self, read: Callable[[], Value]) -> Value | None:
        """The value, or None once what is wrong with it is noted."""
        try:
            return read()
        except FormError as error:
            self[error.field] = str(error)
            return None


def read(
    course: Course, said: Mapping[str, str], consent: Mapping[str, str], *, check_domains: bool
) -> tuple[Form | None, Errors]:
    """The form as values, or every field that needs another look. `consent` is what its proof holds."""
    wrong = Errors()
    email = wrong.catch(lambda: _email(said.get("email", ""), check_domains))
    name = wrong.catch(lambda: _name(said.get("name", "")))
    hour = wrong.catch(lambda: read_hour(said.get("hour") or course.schedule.hour))
    zone = wrong.catch(lambda: _zone(said.get("timezone") or course.schedule.zone))
    wrong.catch(lambda: _consent(said.get("consent", "")))
    fields = {field.id: wrong.catch(lambda field=field: _choice(field, said)) for field in course.fields}  # type: ignore[misc]
    if wrong or email is None or name is None or hour is None or zone is None:
        return None, wrong
    chosen = {id: value for id, value in fields.items() if value}
    return Form(email, name, hour, zone, discreet(course, said), chosen, course.language, consent), wrong


def discreet(course: Course, said: Mapping[str, str]) -> bool:
    """What the box says; where the form had none, as on another site, what the course says."""
    if "discreet" in said:
        return said["discreet"].strip().lower() not in _NO
    return course.discreet.default and "made" not in said


def read_hour(text: str) -> time:
    """`7` or `07:30`. Raises FormError."""
    match = _HOUR.fullmatch(text.strip())
    if not match:
        raise FormError("hour", "Please give a time of day such as 7 or 07:30.")
    return time(int(match[1]), int(match[2] or 0))


def _email(text: str, check_domains: bool) -> str:
    try:
        email = address.normalise(text)
    except AddressError as error:
        raise FormError("email", str(error)) from None
    if check_domains and not takes_mail(email.rpartition("@")[2]):
        raise FormError("email", "The domain of this address takes no mail; is there a typing mistake?")
    return email


def _name(text: str) -> str:
    name = " ".join(text.split())
    if len(name) > 64 or _ODD.search(text):
        raise FormError("name", "Please give a name of at most 64 letters, without links or line breaks.")
    return name


def _zone(text: str) -> str:
    if text not in zones():
        raise FormError("timezone", "Please choose a time zone from the list, such as Europe/Berlin.")
    return text


def _consent(text: str) -> None:
    if not text.strip():
        raise FormError("consent", "Please tick the box: without your consent we may not write to you.")


def _choice(field: Field, said: Mapping[str, str]) -> str:
    value = said.get(field.id, "").strip()
    if value and field.choice(value) is None:
        raise FormError(field.id, f"Please choose one of: {', '.join(c.label for c in field.choices)}.")
    return value or ("" if field.optional else field.default)
