"""What has to be true of the world: time zones, dates of contacts, who is told in an emergency."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from dripcourse.course.checks_known import Known, warning
from dripcourse.course.model import Course
from dripcourse.course.problem import Problem
from dripcourse.course.syntax_sheet import did_you_mean

OLDEST = datetime.timedelta(days=365)


def zone(course: Course, known: Known) -> Iterator[Problem]:
    if known.zones and course.schedule.zone not in known.zones:
        near = did_you_mean(course.schedule.zone, sorted(known.zones))
        sentence = f'There is no time zone "{course.schedule.zone}"{near}'
        yield Problem(course.place("schedule.zone"), "unknown-zone", sentence)


def contact_age(course: Course, known: Known) -> Iterator[Problem]:
    for contact in course.contacts:
        if known.today and contact.checked:
            checked = datetime.date.fromisoformat(contact.checked)
            if checked > known.today:
                sentence = f'"{contact.name}" was checked on a day to come: correct the date.'
                yield Problem(contact.place, "contact-date", sentence)
            elif known.today - checked > OLDEST:
                sentence = f'"{contact.name}" was checked more than 12 months ago: check it again.'
                yield warning(contact.place, "old-contact", sentence)


def contact_country(course: Course, known: Known) -> Iterator[Problem]:
    for contact in course.contacts:
        if not re.fullmatch(r"[A-Z]{2}|INT", contact.country):
            sentence = 'Write the country as two capital letters, such as "GB", or "INT".'
            yield Problem(contact.place, "bad-country", sentence)


def no_contacts(course: Course, known: Known) -> Iterator[Problem]:
    """Readers live anywhere: one contact has to fit everybody."""
    if course.contacts and not any(contact.country == "INT" for contact in course.contacts):
        sentence = 'Add a contact with country = "INT" for readers from everywhere else.'
        yield Problem(course.contacts[0].place, "no-international-contact", sentence)
