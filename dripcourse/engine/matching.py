"""Whose reply this is, and which letter it answers: by what only they were given (D7)."""

from __future__ import annotations

from dataclasses import dataclass

from dripcourse.engine.parts import Parts
from dripcourse.message import address
from dripcourse.message.parse import Mail
from dripcourse.store import deliveries, handles, letters
from dripcourse.store.database import Connection

_LESSON, _LETTER = "d", "l"


@dataclass(frozen=True, slots=True)
class Match:
    """`letter` is (kind, number) of a Message-ID of ours, where the mail names one."""

    enrolment_id: int
    letter: tuple[str, int] | None
    by: str  # rcpt | to | thread | bounce-address


def match(parts: Parts, connection: Connection, rcpt: str, mail: Mail) -> Match | None:
    """The envelope's recipient first, then To and Cc, then the thread; never From alone."""
    letter = _thread(parts, mail)
    for by, candidates in (("rcpt", (rcpt,)), ("to", mail.to)):
        for candidate in candidates:
            owner = _owner(parts, connection, candidate)
            if owner is not None:
                return Match(owner, _own(connection, letter, owner), by)
    owner = _enrolment(connection, letter)
    return Match(owner, letter, "thread") if owner is not None else None


def of_ours(
    parts: Parts, connection: Connection, rcpt: str, message_ids: tuple[str, ...]
) -> tuple[int, str] | None:
    """(enrolment, cause) of a bounce or complaint; None when it is about a mail we never sent."""
    found = address.parse_bounce_address(parts.secret, rcpt)
    for one in (found, *(address.parse_message_id(parts.secret, text) for text in message_ids)):
        owner = _enrolment(connection, one)
        if one and owner is not None:
            return owner, f"{one[0]}{one[1]}"
    return None


def _owner(parts: Parts, connection: Connection, candidate: str) -> int | None:
    token = address.parse_reply_address(candidate)
    handle = handles.find(connection, token) if token else None
    if handle and handle.purpose == handles.REPLY:
        return handle.enrolment_id
    return _enrolment(connection, address.parse_bounce_address(parts.secret, candidate))


def _thread(parts: Parts, mail: Mail) -> tuple[str, int] | None:
    for text in (*mail.in_reply_to, *reversed(mail.references)):
        found = address.parse_message_id(parts.secret, text)
        if found:
            return found
    return None


def _own(connection: Connection, letter: tuple[str, int] | None, owner: int) -> tuple[str, int] | None:
    """A thread of another enrolment says nothing about what this person was asked."""
    return letter if _enrolment(connection, letter) == owner else None


def _enrolment(connection: Connection, letter: tuple[str, int] | None) -> int | None:
    if letter is None:
        return None
    kind, number = letter
    if kind == _LESSON:
        return deliveries.read_number(number)[0]
    row = letters.by_id(connection, number)
    return row.enrolment_id if row else None
