"""A letter as the bytes that go over the wire (RFC 5322, 2045, 2046, 8058): the same values, the same bytes.

Every header is written as text of our own making; no `EmailMessage` is built, which would cost forty
times as much. The tests hold it to parse to exactly what `EmailMessage` would have made.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import lru_cache
from hashlib import sha256

from dripcourse.message import field
from dripcourse.message.printable import quoted_printable


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What one letter to one person says, and to whom. All addresses are ASCII, domains in xn-- form."""

    message_id: str  # "local@domain", without angle brackets
    date: datetime  # aware
    sender_name: str
    sender: str  # From
    to: str
    reply_to: str  # the person's own reply address (D7)
    envelope_from: str  # where bounces go; "" for none
    subject: str
    text: str = ""
    html: str = ""
    list_name: str = ""  # the course's title, or its discreet one
    list_id: str | None = None  # "code.lists.domain"; None on letters that belong to no course
    unsubscribe_url: str | None = None  # one click, by POST (RFC 8058); None on letters that confirm
    unsubscribe_mail: str | None = None  # an address; mail to it leaves the course
    auto_submitted: str = "auto-generated"  # or "auto-replied" (RFC 3834 §5)
    in_reply_to: str | None = None  # a Message-ID without angle brackets
    references: tuple[str, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()  # names and plain ASCII values


def compose(outgoing: Outgoing) -> bytes:
    """The whole mail: CRLF lines of at most 78 characters, 7 bit, none beginning with a dot.

    Raises HeaderError when a value can't stand in a header, ValueError when the date has no zone.
    """
    return composed(outgoing, quoted_printable(outgoing.text), quoted_printable(outgoing.html))


def composed(outgoing: Outgoing, text: bytes, html: bytes) -> bytes:
    """The same from bodies that are quoted-printable already; those of `outgoing` are not looked at."""
    boundary = _boundary(outgoing.message_id)
    head = _head(outgoing, boundary).encode("ascii")
    between = boundary.encode("ascii")
    end = b"\r\n--%s--\r\n" % between
    return b"".join((head, _part(b"plain", between), text, _part(b"html", between), html, end))


def _head(outgoing: Outgoing, boundary: str) -> str:
    return "".join(
        (
            _from(outgoing.sender_name, outgoing.sender),
            field.mailbox("To", outgoing.to),
            field.mailbox("Reply-To", outgoing.reply_to),
            field.unstructured("Subject", outgoing.subject),
            f"Date: {_date(outgoing.date)}\r\n",
            field.bracketed("Message-ID", (outgoing.message_id,)),
            *(_thread(outgoing) if outgoing.in_reply_to or outgoing.references else ()),
            *_list(outgoing),
            _automatic(outgoing.auto_submitted),
            *(field.plain(name, value) for name, value in outgoing.extra),
            "MIME-Version: 1.0\r\n",
            f'Content-Type: multipart/alternative; boundary="{boundary}"\r\n',
        )
    )


@lru_cache(maxsize=256)
def _from(name: str, sender: str) -> str:
    return field.named("From", name, field.address("From", sender))


def _thread(outgoing: Outgoing) -> list[str]:
    """Ids of other people's mails may be anything; one that can't stand in a header threads nothing."""
    answered = (outgoing.in_reply_to,) if outgoing.in_reply_to else ()
    named = (("In-Reply-To", answered), ("References", outgoing.references))
    usable = ((name, [one for one in ids if field.is_plain(one)]) for name, ids in named)
    return [field.bracketed(name, ids) for name, ids in usable if ids]


def _list(outgoing: Outgoing) -> list[str]:
    lines = []
    if outgoing.list_id:
        lines.append(_list_id(outgoing.list_name, outgoing.list_id))
    ways = [outgoing.unsubscribe_url] if outgoing.unsubscribe_url else []
    if outgoing.unsubscribe_mail:
        ways.append(f"mailto:{field.address('List-Unsubscribe', outgoing.unsubscribe_mail)}")
    if ways:
        lines.append(field.bracketed("List-Unsubscribe", ways, between=","))
    if outgoing.unsubscribe_url:
        lines.append("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n")
    return lines


@lru_cache(maxsize=256)
def _list_id(name: str, list_id: str) -> str:
    return field.named("List-Id", name, field.list_id(list_id))


def _date(date: datetime) -> str:
    if date.tzinfo is None:
        raise ValueError("a letter's date needs a zone")
    return _to_the_second(date.replace(microsecond=0))


@lru_cache(maxsize=16)
def _to_the_second(date: datetime) -> str:
    return format_datetime(date.astimezone(UTC))


def _automatic(kind: str) -> str:
    if kind not in ("auto-generated", "auto-replied"):
        raise field.HeaderError("Auto-Submitted can be auto-generated or auto-replied.")
    # Not "All", which would ask Exchange to keep its bounces from us too (MS-OXCMAIL 2.1.3.2.20).
    return f"Auto-Submitted: {kind}\r\nX-Auto-Response-Suppress: OOF, AutoReply\r\n"


def _boundary(message_id: str) -> str:
    """`=_` can't occur in quoted-printable text (RFC 2045 §6.7), so no body can hold it."""
    return "=_" + sha256(message_id.encode()).hexdigest()[:24]


def _part(subtype: bytes, boundary: bytes) -> bytes:
    return (
        b'\r\n--%s\r\nContent-Type: text/%s; charset="utf-8"\r\n'
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    ) % (boundary, subtype)
