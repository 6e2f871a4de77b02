"""The copy of our letter that a bounce or complaint carries, and where in a text it begins."""

import re

from dripcourse.message.header import split
from dripcourse.message.mailboxes import mailboxes
from dripcourse.message.parse import Mail, message_ids

COPY_TYPES = frozenset(
    {
        "message/rfc822",
        "text/rfc822-headers",
        "message/rfc822-headers",
        "message/global",
        "message/global-headers",
    }
)
MAX_TEXT = 64 * 1024

_BEGINS = re.compile(
    r"^[ \t>|]{0,4}(?:-{2,60}|={2,60}|\*{2,60}|_{5,60})?[ \t]{0,20}(?:(?:this is|below (?:this line"
    r" )?(?:is|are)|here"
    r" is|following is|the following is|enclosed is|start of)"
    r" (?:a |the )?(?:copy|original|returned|unsent|header)|(?:the )?(?:headers? of (?:the |your"
    r" )?)?(?:original|unsent|returned|undelivered|rejected|bounced)"
    r" (?:message|mail|e-?mail|header|text)[^\n]{0,40}(?:follows?\b|attached|below|header|contents|begin"
    r"|-{3,60}|:\s*$)|message (?:(?:headers?|text|contents?|body)(?=[ \t]{0,4}(?:$|[:-]|follow|below|is\b))"
    r"|follows)"
    r"|(?:included|start) (?:is|of)[^\n]{0,20} (?:message|copy|returned|header)|(?:a )?copy of (?:the "
    r"|your )?(?:original )?message|-{3,60} ?(?:original|unsent|returned|undelivered|forwarded"
    r"|ursprüngliche|message d|mensaje|originele)"
    r"|your (?:original )?message (?:header|follow|text)|ihre ursprüngliche|le message original)[^\n]*$",
    re.I | re.M,
)
_HEADER_LINES = re.compile(
    r"^[ \t>|]{0,4}(?:Received|Return-Path|X-Envelope-From|DKIM-Signature|Authentication-Results): ?\S",
    re.I | re.M,
)
_COPIED_ID = re.compile(r"^[ \t>|]{0,4}Message-ID:\s*(<[^<>\s]{1,250}>)", re.I | re.M)
_COPIED_FROM = re.compile(r"^[ \t>|]{0,4}From:[ \t]*([^\n]{3,300})", re.I | re.M)
_COPIED_TO = re.compile(r"^[ \t>|]{0,4}To:[ \t]*([^\n]{3,300})", re.I | re.M)


def notice_end(text: str) -> int:
    """Where the words of the mail system end and the returned copy begins."""
    ends = [match.start() for match in (_BEGINS.search(text), _HEADER_LINES.search(text)) if match]
    return min(ends, default=len(text))


def original_ids(mail: Mail) -> tuple[str, ...]:
    """The Message-IDs of the returned copy, from its own part or from the text."""
    found: list[str] = []
    for part in mail.parts:
        if part.content_type in COPY_TYPES:
            found += [
                found_id for value in _values(part.payload, "message-id") for found_id in message_ids(value)
            ]
        elif part.content_type.startswith("text/"):
            found += [each.strip("<>") for each in _COPIED_ID.findall(part.text[:MAX_TEXT])]
    return tuple(dict.fromkeys(found))


def original_from(mail: Mail) -> tuple[str, ...]:
    """Who the returned copy says sent it: ourselves, never the one who failed."""
    copies = [part.payload for part in mail.parts if part.content_type in COPY_TYPES]
    values = [value for payload in copies[:3] for value in _values(payload, "from")]
    values += _COPIED_FROM.findall((mail.text or "")[:MAX_TEXT])
    return tuple(address for value in values[:5] for _, address in mailboxes(value))


def original_to(mail: Mail) -> tuple[str, ...]:
    """Whom the returned copy was addressed to: a last resort, and only when it names one person."""
    for part in mail.parts:
        if part.content_type in COPY_TYPES:
            for name in ("x-hmxmroriginalrecipient", "x-original-to", "to"):
                addresses = [
                    address for value in _values(part.payload, name) for _, address in mailboxes(value)
                ]
                if len(addresses) == 1:
                    return (addresses[0],)
    return _copied_to(mail)


def _copied_to(mail: Mail) -> tuple[str, ...]:
    for part in mail.parts:
        if part.content_type.startswith("text/"):
            text = part.text[:MAX_TEXT]
            match = _COPIED_TO.search(text, notice_end(text))
            addresses = mailboxes(match[1]) if match else []
            if len(addresses) == 1:
                return (addresses[0][1],)
    return ()


def _values(payload: bytes, name: str) -> list[str]:
    headers, _, _ = split(payload.lstrip(b"\n\r\t "))
    return [value for key, value in headers if key == name]
