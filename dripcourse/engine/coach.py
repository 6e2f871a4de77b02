"""Telling the coach that a reply needs a person: a link or a command, never the words (LAW-11)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from dripcourse.engine.acting import load
from dripcourse.engine.parts import Parts
from dripcourse.message import address
from dripcourse.message.compose import Outgoing
from dripcourse.store import inbox, letters
from dripcourse.store.database import Connection, Row

# Again after 1 h, 4 h, then daily until someone closes it.
_AGAIN = (timedelta(hours=1), timedelta(hours=4))
_DAILY = timedelta(days=1)


def alert(parts: Parts, connection: Connection) -> None:
    """Writes the alerts that are due."""
    now = parts.machine()
    for row in inbox.alerts_due(connection, now):
        letters.write(
            connection,
            None,
            "coach-alert",
            f"alert:{row.id}:{row.alerts}",
            now,
            {"inbox": row.id},
            to_coach=True,
        )
        wait = _AGAIN[row.alerts] if row.alerts < len(_AGAIN) else _DAILY
        inbox.alerted(connection, row.id, now + wait)


def coach_mail(parts: Parts, connection: Connection, row: Row[Any], message_id: str) -> Outgoing | None:
    """The alert for the coach of the course (else the operator's); None when nobody is named."""
    number = row.details["inbox"]
    waiting = inbox.by_id(connection, number)
    if waiting is None or waiting.desk_closed_at is not None:
        return None
    to = _coach_of(parts, connection, waiting.enrolment_id)
    if not to:
        return None
    text = (
        "A reply needs a person, soon.\n\n"
        f"Read it:   dripcourse desk show {number}\n"
        f"Close it:  dripcourse desk close {number}\n\n"
        "You are told again after an hour, after four, and then daily until it is closed.\n"
    )
    bounces = address.bounce_address(parts.secret, "l", row.id, parts.settings.reply_domain)
    return Outgoing(
        message_id=message_id,
        date=parts.machine(),
        sender_name="dripcourse",
        sender=parts.settings.mail_from,
        to=to,
        reply_to=parts.settings.mail_from,
        envelope_from=bounces,
        subject=f"A reply is waiting (no. {number})",
        text=text,
        html=f"<pre>{text}</pre>",
    )


def _coach_of(parts: Parts, connection: Connection, enrolment_id: int | None) -> str:
    found = load(parts, connection, enrolment_id, lock=False) if enrolment_id else None
    own = found[0].course.coach if found else None
    return own or parts.settings.coach
