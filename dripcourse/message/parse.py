"""A mail as it came: raw bytes to a value the rest can read. Whatever the bytes are, it never raises.

Written by hand instead of on `email`: that parser's cost depends on the sender's goodwill (a 64 KB From
takes seconds, deep nesting raises). Here every cap is applied to the raw bytes first and the work is linear.
"""

import hashlib
import re
from dataclasses import dataclass

from dripcourse.message.charset import clean
from dripcourse.message.header import Headers, decoded, split
from dripcourse.message.mailboxes import mailboxes, only_mailbox
from dripcourse.message.mime import MAX_PAYLOAD, Part, Walk, parts

MAX_BYTES = 10 * 1000 * 1000
MAX_REFERENCES = 20
MAX_SUBJECT = 1000
MAX_BODIES = 8

_MESSAGE_ID = re.compile(r"<\s*([^<>\s]{1,250})\s*>")
_LOOSE_ID = re.compile(r"[^<>\s@]{1,125}@[^<>\s@]{1,124}")
_MBOX_MARK = re.compile(rb"(?:\s*>?From [^\n]{0,998}\n)?\s*")


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail that came in, read as far as it can be."""

    digest: str
    """SHA-256 of the raw bytes, in hex: the same bytes are the same mail."""
    message_id: str | None
    sender: str | None
    """The address in From, its domain lower-cased; None unless exactly one can be read safely."""
    sender_name: str
    to: tuple[str, ...]
    subject: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    headers: Headers
    text: str | None
    """The plain text body, format=flowed undone; None when the mail has none."""
    html: str | None
    parts: tuple[Part, ...]
    problem: str | None
    """Why the mail could not be read fully ("too deep", "no headers" ...); None when it could."""

    def header(self, name: str) -> str | None:
        """The first header called `name` (any case), unfolded but not decoded."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key == wanted), None)


def parse(raw: bytes) -> Mail:
    """Read a mail (RFC 5322, 2045). Caps: 10 MB, 64 KB of headers, 20 levels, 100 parts."""
    digest = hashlib.sha256(raw).hexdigest()
    headers, body, problem = split(_lines(raw[:MAX_BYTES]))
    walk = Walk()
    found = tuple(parts(headers, body, walk))
    if len(raw) > MAX_BYTES:
        problem = "too long"
    return _mail(digest, headers, found, problem or walk.problem)


def _lines(raw: bytes) -> bytes:
    """LF line ends; without a byte-order mark, leading blank lines or an mbox `From ` line."""
    raw = raw.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    mark = _MBOX_MARK.match(raw)
    start = mark.end() if mark else 0
    if b"\n" in raw[:start] or not raw[:start].strip():
        return raw[start:]
    return raw


def _mail(digest: str, headers: Headers, found: tuple[Part, ...], problem: str | None) -> Mail:
    first = dict(reversed(headers))
    sender = only_mailbox(first.get("from", "")) if _count(headers, "from") == 1 else None
    to = [address for name in ("to", "cc") for _, address in mailboxes(first.get(name, ""))]
    ids = message_ids(first.get("message-id", ""))
    return Mail(
        digest=digest,
        message_id=ids[0] if ids else None,
        sender=sender[1] if sender else None,
        sender_name=sender[0] if sender else "",
        to=tuple(to[:100]),
        subject=decoded(first.get("subject", ""))[:MAX_SUBJECT],
        in_reply_to=message_ids(first.get("in-reply-to", ""))[:MAX_REFERENCES],
        references=message_ids(first.get("references", ""))[-MAX_REFERENCES:],
        headers=headers,
        text=_joined([_plain(part) for part in _bodies(found, "text/plain")]),
        html=_joined([part.text for part in _bodies(found, "text/html")]),
        parts=found,
        problem=problem,
    )


def _count(headers: Headers, name: str) -> int:
    return sum(1 for key, _ in headers if key == name)


def message_ids(value: str) -> tuple[str, ...]:
    """The message ids in a header, without their angle brackets; bare ones only where there are no others."""
    return tuple(_MESSAGE_ID.findall(value)) or tuple(_LOOSE_ID.findall(value))


def _bodies(found: tuple[Part, ...], content_type: str) -> list[Part]:
    bodies = [part for part in found if part.content_type == content_type and not part.is_attachment]
    return bodies[:MAX_BODIES]


def _joined(texts: list[str]) -> str | None:
    return "\n".join(texts)[:MAX_PAYLOAD] if texts else None


def _plain(part: Part) -> str:
    if part.parameters.get("format", "").lower() != "flowed":
        return part.text
    return unflowed(part.text, part.parameters.get("delsp", "").lower() == "yes")


def unflowed(text: str, delete_space: bool = False) -> str:
    """Paragraphs put together again (RFC 3676): a line ending in a space goes on in the next of its depth."""
    out: list[str] = []
    open_depth: int | None = None
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        content = line[depth:].removeprefix(" ")
        if open_depth == depth and content != "-- ":
            out[-1] += content
        else:
            out.append(">" * depth + (" " if depth else "") + content)
        flows = content.endswith(" ") and content != "-- "
        if flows and delete_space:
            out[-1] = out[-1][:-1]
        open_depth = depth if flows else None
    return clean("\n".join(out))
