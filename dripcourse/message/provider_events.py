"""The JSON that providers send, each in its own dialect, read into mails and troubles. It never raises
anything but ValueError, for what is not the dialect; events that call for nothing give nothing."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from typing import Any

from dripcourse.message.complaint import asks_to_stop
from dripcourse.message.provider import Handed, Trouble, put_together, told

_IDS = re.compile(r"<([^<>\s@]{1,125}@[^<>\s@]{1,124})>")
_MOST_TEXT = 256 * 1024
_PERMANENT, _PASSING, _POLICY = "5.0.0", "4.0.0", "5.7.1"
_STATUS = re.compile(r"[45]\.\d{1,3}\.\d{1,3}")

_POSTMARK = {
    "HardBounce": _PERMANENT, "BadEmailAddress": _PERMANENT, "SpamNotification": _POLICY, "Blocked": _POLICY,
    "DMARCPolicy": _POLICY, "VirusNotification": _POLICY, "SoftBounce": _PASSING, "DnsError": _PASSING,
    "Undeliverable": _PASSING, "Unknown": _PASSING,
}  # fmt: skip


def postmark(event: Any) -> Iterator[Handed]:
    """Inbound mail, a bounce or a spam complaint. A bounce is ours by a Message-ID in its content."""
    event = _object(event)
    kind, sort = _text(event, "RecordType"), _text(event, "Type")
    if kind == "SpamComplaint" or sort == "SpamComplaint":
        yield told(Trouble("", _text(event, "Email"), "", _postmark_ids(event)))
    elif kind == "Bounce":
        if sort in _POSTMARK:
            words = f"{_text(event, 'Details')} {_text(event, 'Description')}"
            yield told(Trouble(_POSTMARK[sort], _text(event, "Email"), words, _postmark_ids(event)))
    elif "RawEmail" in event or "Headers" in event:
        yield Handed(_postmark_mail(event), (_text(event, "OriginalRecipient"),))


def _postmark_ids(event: dict[str, Any]) -> tuple[str, ...]:
    metadata = event.get("Metadata")
    kept = [str(value) for value in metadata.values()] if isinstance(metadata, dict) else []
    return (*kept, *_IDS.findall(_text(event, "Content")[:_MOST_TEXT]))


def _postmark_mail(event: dict[str, Any]) -> bytes:
    if raw := _text(event, "RawEmail"):
        return raw.encode("utf-8", "replace")
    listed = event.get("Headers")
    headers = (
        [(_text(one, "Name"), _text(one, "Value")) for one in listed] if isinstance(listed, list) else []
    )
    named = {name.lower() for name, _ in headers}
    first = [
        (name, _text(event, name))
        for name in ("From", "To", "Cc", "Subject", "Date")
        if name.lower() not in named and _text(event, name)
    ]
    return put_together([*first, *headers], _text(event, "TextBody"), _text(event, "HtmlBody"))


def mailgun(event: Any) -> Iterator[Handed]:
    """The `event-data` of a webhook. Passing failures are left out: Mailgun goes on trying."""
    event = _object(event)
    message = _object(event.get("message", {}))
    ids = (_text(_object(message.get("headers", {})), "message-id"),)
    recipient = _text(event, "recipient")
    sender = _text(_object(event.get("envelope", {})), "sender")
    if event.get("event") == "complained":
        yield told(Trouble("", recipient, "", ids, sender))
    elif event.get("event") == "failed" and event.get("severity") == "permanent":
        answer = _object(event.get("delivery-status", {}))
        words = f"{_text(answer, 'message')} {_text(answer, 'description')}"
        status = _PASSING if event.get("reason") == "old" else _PERMANENT  # "old": tried for too long
        yield told(Trouble(status, recipient, words, ids, sender))


def sendgrid(events: Any) -> Iterator[Handed]:
    """A batch of events. `dropped` is SendGrid's own memory of an older bounce, and no news."""
    if not isinstance(events, list):
        raise ValueError("not a list of events")
    for event in map(_object, events):
        ids = (_text(event, "smtp-id"),)
        if event.get("event") == "spamreport":
            yield told(Trouble("", _text(event, "email"), "", ids))
        elif event.get("event") == "bounce":
            blocked = event.get("type") == "blocked"
            status = _status(_text(event, "status")) or (_PASSING if blocked else _PERMANENT)
            yield told(Trouble(status, _text(event, "email"), _text(event, "reason"), ids))


def ses(event: Any) -> Iterator[Handed]:
    """The message of a notification: inbound mail with its content, a bounce or a complaint.

    Amazon gives letters Message-IDs of its own; the envelope sender, which it tells, is ours.
    """
    event = _object(event)
    kind = _text(event, "notificationType") or _text(event, "eventType")
    mail = _object(event.get("mail", {}))
    if kind == "Received":
        yield Handed(_ses_mail(event), _recipients(event), _text(mail, "source"))
    elif kind == "Complaint" and _is_wish(_object(event.get("complaint", {}))):
        named = _objects(_object(event.get("complaint", {})).get("complainedRecipients"))
        address = _text(named[0], "emailAddress") if named else ""
        yield told(Trouble("", address, "", _ses_ids(mail), _text(mail, "source")))
    elif kind == "Bounce":
        bounce = _object(event.get("bounce", {}))
        for one in _objects(bounce.get("bouncedRecipients")):
            words, status = _text(one, "diagnosticCode"), _status(_text(one, "status"))
            permanent = bounce.get("bounceType") == "Permanent"
            if permanent or words or status:  # else an auto-reply, which Amazon calls a bounce in passing
                code = status or (_PERMANENT if permanent else _PASSING)
                code = code if permanent or code[2] == "7" else f"4{code[1:]}"
                yield told(
                    Trouble(code, _text(one, "emailAddress"), words, _ses_ids(mail), _text(mail, "source"))
                )


def _is_wish(complaint: dict[str, Any]) -> bool:
    """A complaint that names no type, or one that asks for no more mail; not a report of fraud or a virus."""
    kind = _text(complaint, "complaintFeedbackType")
    return not kind or asks_to_stop(kind)


def _ses_mail(event: dict[str, Any]) -> bytes:
    content = _text(event, "content")
    if not content:
        raise ValueError("the receipt rule's SNS action must include the mail's content")
    action = _object(_object(event.get("receipt", {})).get("action", {}))
    if _text(action, "encoding").upper() != "BASE64":
        return content.encode("utf-8", "replace")
    try:
        return base64.b64decode(content, validate=True)
    except binascii.Error:
        raise ValueError("the content is not base64") from None


def _recipients(event: dict[str, Any]) -> tuple[str, ...]:
    listed = _object(event.get("receipt", {})).get("recipients")
    return tuple(str(one) for one in listed) if isinstance(listed, list) else ()


def _ses_ids(mail: dict[str, Any]) -> tuple[str, ...]:
    headers = _objects(mail.get("headers"))
    own = [_text(one, "value") for one in headers if _text(one, "name").lower() == "message-id"]
    return (*own, _text(_object(mail.get("commonHeaders", {})), "messageId"))


def _status(text: str) -> str:
    return text if _STATUS.fullmatch(text) else ""


def _object(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("not an object where one belongs")
    return value


def _objects(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _text(value: Any, name: str) -> str:
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, str) else ""
