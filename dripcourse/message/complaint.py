"""Somebody pressed "this is spam": feedback reports by RFC 5965, and the older ones of single providers."""

import re
from dataclasses import dataclass

from dripcourse.message.mailboxes import is_address
from dripcourse.message.parse import Mail
from dripcourse.message.returned import COPY_TYPES, notice_end, original_ids, original_to

_STOPS = re.compile(r"(?:abuse|spam|junk|complaint|opt-?out[a-z-]*)\Z")
"""Feedback types that ask for a stop; fraud, virus, auth-failure, not-spam and others are news (RFC 5965)."""

_FIELD = re.compile(r"^[ \t]{0,3}([A-Za-z-]{3,40})[ \t]*:[ \t]*(\S[^\n]{0,500})", re.M)
_ADDRESS = re.compile(r"[^\s<>;,()\"']{1,128}@[^\s<>;,()\"']{1,255}")
_WORDS = re.compile(
    r"(?:this is an? (?:e-?mail )?(?:spam |abuse |feedback )+(?:report|complaint|message)|abuse (?:report"
    r"|complaint) (?:for|from|about|regarding)|(?:user|recipient|member|customer)s?[^\n]{0,60}"
    r"(?:reported|marked|flagged|classified)[^\n]{0,60}(?:spam|junk|abus|unwanted|unsolicited)"
    r"|(?:reported|marked|flagged) (?:by [^\n]{0,60})?as (?:spam|junk|abus|unsolicited|unwanted)"
    r"|complain(?:t|ed)[^\n]{0,40}(?:about|against|from|regarding)[^\n]{0,40}(?:message|mail|your)"
    r"|feedback loop|offending message)",
    re.I,
)
_SUBJECT = re.compile(
    r"complaint about message|email feedback report|abuse report|spam (?:report|complaint)|\bfbl\b"
    r"|feedback loop|spamcop|client (?:tos )?notification|email complaint",
    re.I,
)
_SENDER = re.compile(
    r"(?:staff@hotmail|fbl|feedback-?loop|feedback|scomp@|abuse-?report|complaints?@|postmaster@"
    r"|feedbackloop|spamcop|jmrp|abuse@|spam)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Complaint:
    """`stop` is False for feedback that is no complaint."""

    stop: bool
    reason: str
    recipients: tuple[str, ...] = ()
    message_ids: tuple[str, ...] = ()


def complaint(mail: Mail) -> Complaint | None:
    """The complaint a mail is, or None. It counts only if one of `message_ids` is a letter of ours."""
    fields = _feedback(mail)
    if fields is not None:
        kind = fields.get("feedback-type", "abuse").split(";")[0].strip().lower()
        kind = re.sub(r"[^a-z-]", "", kind) or "abuse"
        return Complaint(
            asks_to_stop(kind), f"feedback-{kind}", _complainer(mail, fields), original_ids(mail)
        )
    if _is_provider_report(mail):
        return Complaint(True, "provider-complaint", _complainer(mail, {}), original_ids(mail))
    return None


def asks_to_stop(kind: str) -> bool:
    """Whether a feedback type such as "abuse" is a person's wish to get no more."""
    return bool(_STOPS.match(kind.strip().lower()))


def _feedback(mail: Mail) -> dict[str, str] | None:
    """The report's fields: from its own part, or from a text that is nothing but them."""
    for part in mail.parts:
        if part.content_type in ("message/feedback-report", "text/feedback-report", "message/feedback"):
            return _fields(part.text)
    report = "report-type=feedback" in (mail.header("content-type") or "").lower().replace('"', "").replace(
        " ", ""
    )
    for part in mail.parts:
        fields = _fields(part.text[:8000]) if part.content_type not in COPY_TYPES else {}
        if "feedback-type" in fields and (
            report or len(fields) >= 3 or part.content_type == "message/delivery-status"
        ):
            return fields
    return {} if report else None


def _fields(text: str) -> dict[str, str]:
    return {name.lower(): value.strip() for name, value in reversed(_FIELD.findall(text[:16000]))}


def _is_provider_report(mail: Mail) -> bool:
    """Hotmail and others send the letter back whole, under a few words or none."""
    text = (mail.text or "")[:64000]
    if not any(part.content_type in COPY_TYPES for part in mail.parts):
        sender = bool(_SENDER.search(mail.sender or ""))
        return sender and notice_end(text) < len(text) and bool(_WORDS.search(text[:3000]))
    if any(b"x-hmxmroriginalrecipient" in part.payload[:16000].lower() for part in mail.parts):
        return True
    said = bool(_WORDS.search(text[:3000]))
    sender = bool(_SENDER.search(mail.sender or mail.header("from") or ""))
    return (said and (sender or bool(_SUBJECT.search(mail.subject)))) or (
        sender and bool(_SUBJECT.search(mail.subject))
    )


def _complainer(mail: Mail, fields: dict[str, str]) -> tuple[str, ...]:
    for name in ("original-rcpt-to", "removal-recipient", "x-original-rcpt-to", "redacted-address"):
        match = _ADDRESS.search(fields.get(name, ""))
        if match and is_address(match[0]) and not match[0].lower().startswith("redacted"):
            return (match[0],)
    return tuple(address for address in original_to(mail) if "redacted" not in address.lower())
