"""Did a mail of ours fail to arrive, for whom, and for good? (RFC 3464 and many that follow neither.)"""

import json
import re
from dataclasses import dataclass

from dripcourse.message import notice
from dripcourse.message.complaint import asks_to_stop
from dripcourse.message.delivery_status import Report, reports
from dripcourse.message.diagnosis import Diagnosis, diagnose
from dripcourse.message.parse import Mail
from dripcourse.message.quoting import typed
from dripcourse.message.returned import COPY_TYPES, notice_end, original_ids, original_to
from dripcourse.message.senders import is_list_post, is_robot

_SERVER_ANSWER = re.compile(r"\b5\d\d[ -]5\.\d{1,3}\.\d{1,3}\b|\b55\d [^\n]{0,80}@")
_PERSONAL = re.compile(
    r"\bplease (?:call|help|fix|send again|resend)|\bmy (?:colleague|husband|wife|friend|boss)"
    r"|\bhi (?:team|all|there)\b|\b(?:thanks|best regards|cheers|love)\b[^\n]{0,12}$|\bviele grüße|\bbises\b",
    re.I | re.M,
)
_TELLS = re.compile(
    r"\?(?:\s|\Z)|\bI (?:can|can't|cannot|got|get|tried|try|sent|wrote|write|keep|receive[sd]?)\b"
    r"|\bich (?:habe|kann)\b",
    re.I,
)
"""A person asks, or tells what happened to them."""
_REASON = re.compile(
    r"^[ \t>*]{0,8}(?:reason|grund|motif|raison|motivo|reden|orsak|årsag|årsak|syy|powód|důvod|причина)\s?:",
    re.I | re.M,
)
_ADDRESSED = re.compile(r"@|\b[45]\d\d\b|\b[45]\.\d\.\d")
MAX_JUDGED = 5
"""Failed recipients whose diagnosis is read; more in one report fail for the same reason."""


@dataclass(frozen=True, slots=True)
class Bounce:
    """A failed delivery; `failed` is False where a report only tells of a delay or of success."""

    failed: bool
    reason: str
    permanent: bool | None = None
    policy: bool = False
    recipients: tuple[str, ...] = ()
    message_ids: tuple[str, ...] = ()


def bounce(mail: Mail) -> Bounce | None:
    """The bounce a mail is, or None. It counts only if one of `message_ids` is a letter of ours."""
    told = reports(mail)
    if told and not _is_quoted_report(mail):
        return _from_reports(mail, told)
    return _from_notice(mail)


def _is_quoted_report(mail: Mail) -> bool:
    """A person answering or forwarding a report keeps its fields in the text, under a quote."""
    return not _is_report(mail) and not notice.from_system(mail) and bool(typed(mail.text or "").strip())


def _is_report(mail: Mail) -> bool:
    kind = (mail.header("content-type") or "").lower()
    return kind.startswith("multipart/report") or any(
        part.content_type.endswith("delivery-status") and part.depth <= 2 for part in mail.parts
    )


def _from_reports(mail: Mail, told: list[Report]) -> Bounce:
    failed = [each for each in told if each.failed]
    if not failed:
        return Bounce(False, f"report-{told[0].action}" if told[0].action else "report-without-failure")
    text = notice.notice(mail)
    verdicts = [_judge(each, text) for each in failed[:MAX_JUDGED]]
    chief = next((verdict for verdict in verdicts if verdict.permanent), verdicts[0])
    recipients = tuple(dict.fromkeys(each.recipient for each in failed if each.recipient))
    return Bounce(
        True,
        f"report-{chief.reason}",
        chief.permanent,
        chief.policy,
        recipients or notice.failed_addresses(mail, text) or original_to(mail),
        original_ids(mail),
    )


def _judge(report: Report, text: str) -> Diagnosis:
    """The report's own words; the notice's where the report has none or they say nothing."""
    verdict = diagnose(report.status, report.diagnostic)
    if verdict.reason.endswith("-code"):
        told = diagnose(report.status, f"{report.diagnostic} {text[:4000]}")
        return verdict if told.reason.endswith("-code") else told
    return verdict


def _from_notice(mail: Mail) -> Bounce | None:
    text = notice.notice(mail)
    if not _speaks_of_failure(mail, text):
        return None
    if notice.is_delay(mail.subject, text) and not mail.header("x-failed-recipients"):
        return Bounce(False, "delay-warning")
    verdict = diagnose("", text[:6000])
    recipients = notice.failed_addresses(mail, text) or original_to(mail)
    return Bounce(
        True, f"notice-{verdict.reason}", verdict.permanent, verdict.policy, recipients, original_ids(mail)
    )


def _speaks_of_failure(mail: Mail, text: str) -> bool:
    """How much must be said depends on who says it: a mail system little, an ordinary address much."""
    if mail.header("x-failed-recipients"):
        return True
    subject = notice.subject_says(mail)
    if notice.from_system(mail):
        told = subject or notice.words_say(text) or _has_copy(mail) or _is_explained(mail, text)
        return told and not _is_answered(mail)
    if (subject and is_robot(mail)) or (notice.null_sender(mail) and (subject or _has_copy(mail))):
        return notice.words_say(text)
    return _ordinary_sender_says(mail, text, subject)


def _is_answered(mail: Mail) -> bool:
    """Somebody whose address is like a mail system's writes above a notice that is quoted."""
    if not _is_answer(mail) or not mail.text or notice.null_sender(mail):
        return False
    own = typed(mail.text)
    return bool(own) and own != mail.text.strip() and not notice.words_say(own) and not _ADDRESSED.search(own)


def _is_explained(mail: Mail, text: str) -> bool:
    """An address and a reason, in whatever words."""
    told = diagnose("", text[:4000]).reason not in ("no-code", "unspecific-code")
    return told and bool(notice.failed_addresses(mail, text))


def _ordinary_sender_says(mail: Mail, text: str, subject: bool) -> bool:
    """An address like a person's: the subject and an address or copy, or a server's answer word for word."""
    if not subject and not _SERVER_ANSWER.search(text[:4000]) and not _REASON.search(text[:4000]):
        return False
    if is_list_post(mail) or _PERSONAL.search(text[:4000]):
        return False
    own = typed(mail.text) if mail.text and (_is_answer(mail) or not subject) else text
    if not notice.words_say(own) or _TELLS.search(own[:4000]):
        return False
    if subject and _has_copy(mail):
        return True
    told = (subject and not _is_answer(mail)) or (_REASON.search(own) and notice.words_say(own[:200]))
    return (told or bool(_SERVER_ANSWER.search(own[:2000]))) and bool(notice.failed_addresses(mail, text))


def _has_copy(mail: Mail) -> bool:
    if any(part.content_type in COPY_TYPES for part in mail.parts):
        return True
    text = (mail.text or "")[:64000]
    return notice_end(text) < len(text)


def _is_answer(mail: Mail) -> bool:
    return bool(mail.in_reply_to or mail.references) or bool(
        re.match(r"(?:re|aw|sv|fwd?|wg|tr|antw)\s?:", mail.subject, re.I)
    )


def provider_event(mail: Mail) -> tuple[str, Bounce] | None:
    """Amazon SES tells of bounces and complaints in JSON, which SNS can send as a mail's body."""
    text = (mail.text or "").strip()[:64000]
    if '"notificationType"' not in text and '"eventType"' not in text:
        return None
    event = _json(text)
    kind = str(event.get("notificationType") or event.get("eventType") or "").lower()
    told = event.get(kind)
    if kind not in ("bounce", "complaint") or (kind == "complaint" and not _is_wish(told)):
        return "other", Bounce(False, "provider-event")
    return kind, _event(kind, told if isinstance(told, dict) else {}, event)


def _is_wish(told: object) -> bool:
    kind = told.get("complaintFeedbackType") if isinstance(told, dict) else None
    return not kind or asks_to_stop(str(kind))


def _json(text: str) -> dict[str, object]:
    start = text.find("{")
    try:
        value, _ = json.JSONDecoder().raw_decode(text[start:]) if start >= 0 else ({}, 0)
        if isinstance(value, dict) and isinstance(value.get("Message"), str):
            value = json.loads(value["Message"])
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _event(kind: str, told: dict[str, object], event: dict[str, object]) -> Bounce:
    named = told.get("bouncedRecipients" if kind == "bounce" else "complainedRecipients")
    listed = [each for each in named if isinstance(each, dict)] if isinstance(named, list) else []
    recipients = tuple(str(each["emailAddress"]) for each in listed if each.get("emailAddress"))
    words = " ".join(str(each.get("diagnosticCode", "")) for each in listed)
    original = event.get("mail")
    headers = original.get("commonHeaders") if isinstance(original, dict) else None
    message_id = str(headers.get("messageId", "")).strip("<>") if isinstance(headers, dict) else ""
    permanent = str(told.get("bounceType", "")).lower() == "permanent" if kind == "bounce" else None
    verdict = diagnose("", words)
    if permanent and words and not verdict.reason.endswith("-code"):
        permanent = verdict.permanent
    return Bounce(True, "provider-event", permanent, False, recipients, (message_id,) if message_id else ())
