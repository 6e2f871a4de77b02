"""Forgetting: one person at their wish (D12), and everyone's words when their time is over.

Ids, the sent set and reply addresses stay as tombstones, so that late mail is still accepted and then
thrown away, and nobody is written to again by mistake; words, names and addresses go.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select, update

from dripcourse.store.tables import changes, deliveries, enrolments, handles, history, inbox, letters, people


def forget_person(connection: Connection, person_id: int, now: datetime) -> None:
    """Anonymises a person and all they wrote, in place."""
    connection.execute(update(people).where(people.c.id == person_id).values(email=None, erased_at=now))
    mine = select(enrolments.c.id).where(enrolments.c.person_id == person_id)
    connection.execute(
        update(enrolments)
        .where(enrolments.c.person_id == person_id)
        .values(
            status="left", name="", fields={}, consent={}, due_at=None, claim=None, lease_until=None,
            revision=enrolments.c.revision + 1,
        )
    )  # fmt: skip
    connection.execute(
        update(inbox)
        .where(inbox.c.enrolment_id.in_(mine))
        .values(raw=None, typed=None, mail_from="", rcpt="", desk="no", alert_at=None)
    )
    connection.execute(
        update(letters)
        .where(letters.c.enrolment_id.in_(mine))
        .values(details={}, due_at=None, state="dropped", claim=None, lease_until=None)
    )


def copy_of(connection: Connection, person_id: int) -> dict[str, Any]:
    """Everything kept about a person, for them to have (GDPR Art. 15 and 20)."""
    mine = select(enrolments.c.id).where(enrolments.c.person_id == person_id)
    of_person = (
        (people, people.c.id == person_id),
        (enrolments, enrolments.c.person_id == person_id),
        *(
            (table, table.c.enrolment_id.in_(mine))
            for table in (deliveries, letters, changes, history, inbox)
        ),
    )
    return {
        table.name: [dict(row._mapping) for row in connection.execute(select(table).where(which))]
        for table, which in of_person
    }


def drop_unconfirmed(connection: Connection, before: datetime) -> int:
    """Sign-ups nobody confirmed are deleted altogether, and people without any other enrolment with them."""
    old = select(enrolments.c.id).where(enrolments.c.status == "pending", enrolments.c.created_at < before)
    ids = list(connection.execute(old).scalars())
    for table in (letters, changes, history, handles, deliveries):
        connection.execute(delete(table).where(table.c.enrolment_id.in_(ids)))
    connection.execute(update(inbox).where(inbox.c.enrolment_id.in_(ids)).values(enrolment_id=None))
    connection.execute(delete(enrolments).where(enrolments.c.id.in_(ids)))
    kept = select(enrolments.c.person_id)
    connection.execute(delete(people).where(people.c.created_at < before, people.c.id.not_in(kept)))
    return len(ids)


def drop_raw(connection: Connection, before: datetime) -> int:
    """The bytes of mails that were acted on; those set aside or open on the desk stay."""
    result = connection.execute(
        update(inbox)
        .where(inbox.c.received_at < before, inbox.c.raw.is_not(None), inbox.c.state == "done")
        .where((inbox.c.desk == "no") | inbox.c.desk_closed_at.is_not(None))
        .values(raw=None)
    )
    return result.rowcount


def drop_words(connection: Connection, before: datetime) -> int:
    """What people typed, and the addresses around it."""
    result = connection.execute(
        update(inbox)
        .where(inbox.c.received_at < before, inbox.c.typed.is_not(None))
        .where((inbox.c.desk == "no") | inbox.c.desk_closed_at.is_not(None))
        .values(typed=None, mail_from="", rcpt="")
    )
    return result.rowcount


def drop_letters(connection: Connection, before: datetime) -> int:
    """The outbox's closed rows keep no details for ever."""
    result = connection.execute(delete(letters).where(letters.c.done_at < before, letters.c.due_at.is_(None)))
    return result.rowcount


def drop_consents(connection: Connection, before: datetime) -> int:
    """The proof of consent of people whose story ended so long ago."""
    recent = select(history.c.enrolment_id).where(history.c.at >= before)
    result = connection.execute(
        update(enrolments)
        .where(
            enrolments.c.status == "left", enrolments.c.id.not_in(recent), enrolments.c.confirmed_at < before
        )
        .values(consent={})
    )
    return result.rowcount
