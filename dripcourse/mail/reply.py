"""The Reply button of the demo's mailbox: a mail that quotes a letter as three real mail programs do.

Gmail puts an attribution and `>` before each line, Outlook a header block and no marks at all, Apple Mail
quotes the attribution too. What comes out is a full RFC 5322 message for the same door as any reply.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import sha256
from html import escape

from dripcourse.mail.opened import named_address, open_letter, plain_header
from dripcourse.message import field
from dripcourse.message.printable import quoted_printable

STYLES = ("gmail", "outlook", "apple")

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONG_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LONG_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quoted:
    """The letter that is answered, as far as a mail program quotes it."""

    name: str
    address: str  # of the sender
    reply_to: str
    reader: str
    subject: str
    date: datetime
    message_id: str
    references: tuple[str, ...]
    text: str
    html: str  # what stands inside <body>


Quoting = Callable[[str, Quoted], tuple[str, str]]


def make_reply(raw: bytes, text: str, style: str, date: datetime) -> bytes:
    """The reply to the letter `raw` with the words `text`, as `style` (one of STYLES) writes it.

    `date` is aware. The same arguments give the same bytes. Raises ValueError for another style.
    """
    if style not in _QUOTING:
        raise ValueError(f"style must be one of: {', '.join(STYLES)}")
    letter = _quoted(raw)
    words = text.replace("\r\n", "\n").strip("\n")
    plain, html = _QUOTING[style](words, letter)
    return _message(
        letter, plain, html, date, sha256(b"\0".join((raw, text.encode(), style.encode()))).hexdigest()
    )


def _quoted(raw: bytes) -> Quoted:
    message = message_from_bytes(raw)
    opened = open_letter(raw)
    name, address = named_address(message, "From")
    return Quoted(
        name,
        address,
        reply_to=named_address(message, "Reply-To")[1] or address,
        reader=named_address(message, "To")[1],
        subject=plain_header(message, "Subject"),
        date=parsedate_to_datetime(message["Date"]).astimezone(UTC),
        message_id=plain_header(message, "Message-ID").strip("<>"),
        references=tuple(part.strip("<>") for part in plain_header(message, "References").split()),
        text=opened.text.rstrip("\n"),
        html=_inside_body(opened.html),
    )


def _message(letter: Quoted, plain: str, html: str, date: datetime, key: str) -> bytes:
    boundary = f"000000000000{key[:20]}"
    subject = letter.subject if letter.subject.lower().startswith("re:") else f"Re: {letter.subject}"
    head = (
        "MIME-Version: 1.0\r\n",
        f"Date: {format_datetime(date)}\r\n",
        field.bracketed("Message-ID", (f"{key[:32]}@mail.example",)),
        field.bracketed("In-Reply-To", (letter.message_id,)),
        field.bracketed("References", (*letter.references, letter.message_id)),
        field.unstructured("Subject", subject),
        field.plain("From", letter.reader),
        field.plain("To", letter.reply_to),
        f'Content-Type: multipart/alternative; boundary="{boundary}"\r\n',
    )
    parts = (_part(boundary, "plain", plain), _part(boundary, "html", html))
    return "".join(head).encode("ascii") + b"".join(parts) + f"\r\n--{boundary}--\r\n".encode("ascii")


def _part(boundary: str, subtype: str, body: str) -> bytes:
    head = (
        f'\r\n--{boundary}\r\nContent-Type: text/{subtype}; charset="UTF-8"\r\n'
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    return head.encode("ascii") + quoted_printable(body)


def _gmail(words: str, letter: Quoted) -> tuple[str, str]:
    day = letter.date
    when = f"{_DAYS[day.weekday()]}, {day.day} {_MONTHS[day.month - 1]} {day.year} at {day:%H:%M}"
    who = f"{letter.name} <{letter.address}>"
    on = f"On {when}, {who} wrote:"
    if len(on) > 76:  # Gmail breaks its long attributions in the middle of the sender
        on = f"On {when}, {letter.name} <\n{letter.address}> wrote:"
    plain = f"{words}\n\n{on}\n\n{_marked(letter.text)}\n"
    linked = f'&lt;<a href="mailto:{letter.address}">{letter.address}</a>&gt;'
    html = (
        f'<div dir="ltr">{_divided(words)}</div><br>'
        '<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">'
        f"On {when}, {escape(letter.name)} {linked} wrote:<br></div>"
        '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;'
        'border-left:1px solid rgb(204,204,204);padding-left:1ex">'
        f"{letter.html}</blockquote></div>\n"
    )
    return plain, html


def _outlook(words: str, letter: Quoted) -> tuple[str, str]:
    day = letter.date
    sent = f"{_LONG_DAYS[day.weekday()]}, {_LONG_MONTHS[day.month - 1]} {day.day}, {day.year} {_clock(day)}"
    block = (
        ("From", f"{letter.name} <{letter.address}>"),
        ("Sent", sent),
        ("To", f"{letter.reader} <{letter.reader}>"),
        ("Subject", letter.subject),
    )
    lines = "\n".join(f"{name}: {value}" for name, value in block)
    plain = f"{words}\n\n{'_' * 32}\n{lines}\n\n{letter.text}\n"
    bold = "<br>\n".join(f"<b>{name}:</b> {escape(value)}" for name, value in block)
    html = (
        "<html><head>"
        '<style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head>\n'
        f'<body dir="ltr"><div class="elementToProof">{_divided(words)}</div>\n'
        '<div id="appendonsend"></div>\n<hr style="display:inline-block;width:98%" tabindex="-1">\n'
        '<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000">'
        f"{bold}</font><div>&nbsp;</div></div>\n<div>{letter.html}</div></body></html>\n"
    )
    return plain, html


def _apple(words: str, letter: Quoted) -> tuple[str, str]:
    day = letter.date
    when = f"{day.day} {_MONTHS[day.month - 1]} {day.year}, at {day:%H:%M}"
    on = f"On {when}, {letter.name} <{letter.address}> wrote:"
    plain = f"{words}\n\n{_marked(on)}\n> \n{_marked(letter.text)}\n"
    html = (
        '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head>'
        '<body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; '
        f'line-break: after-white-space;">{_divided(words)}<br id="lineBreakAtBeginningOfMessage">'
        f'<div><br><blockquote type="cite"><div>{escape(on)}</div>'
        f'<br class="Apple-interchange-newline"><div>{letter.html}</div></blockquote></div><br>'
        "</body></html>\n"
    )
    return plain, html


_QUOTING: dict[str, Quoting] = {"gmail": _gmail, "outlook": _outlook, "apple": _apple}


def _marked(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.split("\n"))


def _divided(words: str) -> str:
    """The reader's lines as mail editors keep them: the first bare, each further one in a div."""
    first, *others = (escape(line) or "<br>" for line in words.split("\n"))
    return first + "".join(f"<div>{line}</div>" for line in others)


def _clock(moment: datetime) -> str:
    return f"{moment.hour % 12 or 12}:{moment:%M} {'AM' if moment.hour < 12 else 'PM'}"


def _inside_body(html: str) -> str:
    start = html.lower().find("<body")
    if start < 0:
        return html.strip()
    end = html.lower().rfind("</body")
    return html[html.find(">", start) + 1 : end if end > 0 else len(html)].strip()
