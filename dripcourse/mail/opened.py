"""A caught letter opened for looking at: what the mailbox page and its JSON show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime


@dataclass(frozen=True, slots=True)
class Summary:
    """One line of the mailbox's list."""

    id: str
    to: str
    sender: str
    subject: str
    date: datetime | None
    course: str | None
    track: str | None  # None for letters that are not lessons, and so is `lesson`
    lesson: str | None
    copies: int


@dataclass(frozen=True, slots=True)
class Opened:
    """The inside of a letter: `headers` as sent (unfolded, undecoded), the two parts decoded."""

    headers: dict[str, str]
    text: str
    html: str


def summarise(id: str, raw: bytes, copies: int) -> Summary:
    """The list's line for a letter; its header block is enough."""
    message = message_from_bytes(raw.partition(b"\r\n\r\n")[0])
    return Summary(
        id,
        to=plain_header(message, "To"),
        sender=plain_header(message, "From"),
        subject=plain_header(message, "Subject"),
        date=_date(message),
        course=message["X-Dripcourse-Course"],
        track=message["X-Dripcourse-Track"],
        lesson=message["X-Dripcourse-Lesson"],
        copies=copies,
    )


def open_letter(raw: bytes) -> Opened:
    """Headers, text and HTML of a letter of ours."""
    message = message_from_bytes(raw)
    return Opened(
        {name: _unfolded(value) for name, value in message.items()},
        _body(message, "text/plain"),
        _body(message, "text/html"),
    )


def _body(message: Message, content_type: str) -> str:
    for part in message.walk():
        payload = part.get_payload(decode=True) if part.get_content_type() == content_type else None
        if isinstance(payload, bytes):
            return payload.decode("utf-8", "replace").replace("\r\n", "\n")
    return ""


def plain_header(message: Message, name: str) -> str:
    """A header as people read it, "" when there is none."""
    return _read(_unfolded(message.get(name, "")))


def named_address(message: Message, name: str) -> tuple[str, str]:
    """Display name and address of a header with one mailbox; both "" when there is none."""
    display, address = parseaddr(_unfolded(message.get(name, "")))
    return _read(display), address


def _read(value: str) -> str:
    return str(make_header(decode_header(value)))


def _unfolded(value: str) -> str:
    return "".join(value.splitlines())


def _date(message: Message) -> datetime | None:
    try:
        return parsedate_to_datetime(message.get("Date", ""))
    except ValueError:
        return None
