"""What mail providers tell by web requests, made into mails, so that one walk serves every door."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_BOUNDARY = "=_told-by-a-provider"
_MOST_IDS = 20
_BREAKS = re.compile(r"[\r\n\0]+[ \t]*")
_NAME = re.compile(r"[!-9;-~]{1,70}")
_OWN = ("content-type", "content-transfer-encoding", "mime-version", "content-disposition")


@dataclass(frozen=True, slots=True)
class Handed:
    """A mail as a provider hands it over. `recipients` and `sender` are the envelope's, as far as told."""

    raw: bytes
    recipients: tuple[str, ...] = ()
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A failed delivery or a complaint that a provider tells of.

    `status` is an enhanced code (RFC 3463), "" for a complaint; `words` what the other server said.
    `message_ids` may hold others' too; `sender` is the envelope sender of the letter, where it is told.
    """

    status: str
    recipient: str
    words: str
    message_ids: tuple[str, ...]
    sender: str = ""


def told(trouble: Trouble) -> Handed:
    """The trouble as the report a mail system would have sent: RFC 3464, or RFC 5965 for a complaint."""
    kind = "delivery-status" if trouble.status else "feedback-report"
    report = _failure(trouble) if trouble.status else _complaint(trouble)
    words = "This mail could not be delivered." if trouble.status else "This is an abuse report."
    head = (
        "From: MAILER-DAEMON@provider.invalid\r\nSubject: What a provider told\r\nMIME-Version: 1.0\r\n"
        f'Content-Type: multipart/report; report-type={kind}; boundary="{_BOUNDARY}"\r\n'
    )
    ids = dict.fromkeys(found.strip().strip("<>") for found in trouble.message_ids)
    copy = "".join(f"Message-ID: <{_line(one)}>\r\n" for one in list(ids)[:_MOST_IDS])
    parts = (
        ("text/plain; charset=utf-8", words),
        (f"message/{kind}", report),
        ("text/rfc822-headers", copy),
    )
    body = "".join(f"\r\n--{_BOUNDARY}\r\nContent-Type: {kind}\r\n\r\n{text}\r\n" for kind, text in parts)
    raw = f"{head}{body}\r\n--{_BOUNDARY}--\r\n".encode("utf-8", "replace")
    return Handed(raw, (trouble.sender,) if trouble.sender else ())


def _failure(trouble: Trouble) -> str:
    return (
        "Reporting-MTA: dns; provider.invalid\r\n\r\n"
        f"Final-Recipient: rfc822; {_line(trouble.recipient)}\r\nAction: failed\r\n"
        f"Status: {_line(trouble.status)}\r\nDiagnostic-Code: smtp; {_line(trouble.words)}"
    )


def _complaint(trouble: Trouble) -> str:
    return (
        "Feedback-Type: abuse\r\nUser-Agent: provider\r\nVersion: 1\r\n"
        f"Original-Rcpt-To: {_line(trouble.recipient)}"
    )


def put_together(headers: Iterable[Sequence[str]], text: str, html: str) -> bytes:
    """A mail of the pieces a provider has taken it apart to; attachments are left out.

    `headers` are (name, value) pairs. The same pieces give the same bytes.
    """
    lines = [
        f"{name}: {_line(value)}\r\n"
        for name, value in headers
        if _NAME.fullmatch(name) and name.lower() not in _OWN
    ]
    kind, body = ("plain", text) if text.strip() or not html else ("html", html)
    head = f"MIME-Version: 1.0\r\nContent-Type: text/{kind}; charset=utf-8\r\n"
    return ("".join(lines) + head + "Content-Transfer-Encoding: 8bit\r\n\r\n" + body).encode(
        "utf-8", "replace"
    )


def _line(text: str) -> str:
    return _BREAKS.sub(" ", text)[:2000]
