"""What kind of mail came in, decided by the first of a fixed row of rules that knows it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from dripcourse.message.automatic import automatic, is_submitted
from dripcourse.message.bounce import bounce, provider_event
from dripcourse.message.complaint import complaint
from dripcourse.message.parse import Mail
from dripcourse.message.quoting import typed, typed_html
from dripcourse.message.senders import is_machine, is_robot


class Kind(StrEnum):
    """What a mail is to a course: only a REPLY was written by a person."""

    REPLY = "reply"
    BOUNCE = "bounce"
    COMPLAINT = "complaint"
    AUTO_REPLY = "auto-reply"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Reading:
    """A mail understood as far as its kind goes; what the words mean is not asked here."""

    kind: Kind
    reason: str
    """The rule that decided, a stable word: "report-unknown-address", "auto-submitted", "person" ..."""
    permanent: bool | None = None
    """Bounces: True when the address is no good, False when it may work again; None for anything else."""
    recipients: tuple[str, ...] = ()
    """The failed addresses of a bounce, the complainer of a complaint where it is not redacted."""
    text: str | None = None
    """A reply: what the person typed, without quote, signature and our own text."""
    policy: bool = False
    """A bounce that is the sender's fault (5.7.x): never held against the person."""
    original_message_ids: tuple[str, ...] = ()
    """Message-IDs in the returned copy: a bounce or complaint counts only if one of them is ours."""


def read(mail: Mail, ours: str = "") -> Reading:
    """Say what kind of mail this is; `ours` is the plain text of the letter it answers. Never raises."""
    for rule in _RULES:
        found = rule(mail)
        if found is not None:
            return found
    return Reading(Kind.REPLY, "person", text=words(mail, ours))


def words(mail: Mail, ours: str = "") -> str:
    """What the person typed: from the plain body, or from the HTML one where that says nothing."""
    text = mail.text or ""
    own = typed_html(text, ours) if _MARKUP.match(text) else typed(text, ours)
    return own or (typed_html(mail.html, ours) if mail.html else "")


def _unreadable(mail: Mail) -> Reading | None:
    if not mail.headers:
        return Reading(Kind.OTHER, "no-headers")
    if mail.problem in ("too deep", "too many parts") and not (mail.text or mail.html):
        return Reading(Kind.OTHER, mail.problem.replace(" ", "-"))
    return None


def _provider_event(mail: Mail) -> Reading | None:
    event = provider_event(mail)
    if event is None:
        return None
    kind, told = event
    return Reading(
        Kind(kind), told.reason, told.permanent, told.recipients, original_message_ids=told.message_ids
    )


def _complaint(mail: Mail) -> Reading | None:
    told = complaint(mail)
    if told is None:
        return None
    if not told.stop:
        return Reading(Kind.OTHER, told.reason)
    return Reading(
        Kind.COMPLAINT, told.reason, recipients=told.recipients, original_message_ids=told.message_ids
    )


def _receipt(mail: Mail) -> Reading | None:
    """Read receipts (RFC 8098): a program says that a person opened or deleted a mail."""
    if any(part.content_type == "message/disposition-notification" for part in mail.parts):
        return Reading(Kind.OTHER, "read-receipt")
    report = "disposition-notification" in (mail.header("content-type") or "").lower()
    short = len(mail.text or "") < 800
    told = short and _READ.match(mail.subject) and _WAS_READ.search(mail.text or mail.html or "")
    told = told if told and re.search(r"\d", mail.text or mail.html or "") else None
    return Reading(Kind.OTHER, "read-receipt") if report or told else None


_MARKUP = re.compile(r"\s{0,40}<(?:!doctype|html|head|body|div|p|table)\b[^>]{0,500}>", re.I)
"""HTML that says it is plain text."""
_READ = re.compile(
    r"(?:not read|read|return receipt"
    r"|ungelesen|gelesen|non lu|lu|no leído|leído|non letto|letto|gelezen|lida|lido"
    r"|przeczytano|läst|læst|lest"
    r"|прочитано|開封済み|已读|읽음)\s?[:：]",
    re.I,
)
_WAS_READ = re.compile(
    r"(?:was|were) (?:read|displayed|opened|deleted|received by)"
    r"|wurde.{0,60}(?:gelesen|angezeigt|gelöscht)|été (?:lu"
    r"|affiché|supprimé)"
    r"|(?:fue|ha sido) (?:leído|mostrado)|è stato (?:letto|visualizzato)|is gelezen|foi (?:lida|lido"
    r"|exibida)|zosta\w+ .{0,20}czytan"
    r"|прочитано|開封|已.{0,6}读|읽었",
    re.I | re.S,
)
_DMARC = re.compile(
    r"report[- ]domain:.{1,300}(?:submitter:|report-id:)|\bdmarc\b.{0,40}\b(?:aggregate|rua|report)\b", re.I
)
_RESPONSE = re.compile(rb"^METHOD:\s?(?:REPLY|COUNTER)\b", re.I | re.M)


def _dmarc(mail: Mail) -> Reading | None:
    """Aggregate reports on our domain (RFC 9990) and on TLS (RFC 8460)."""
    fresh = not (mail.in_reply_to or mail.references)
    if (fresh and _DMARC.search(mail.subject)) or mail.header("tls-report-domain"):
        return Reading(Kind.OTHER, "domain-report")
    return None


def _calendar(mail: Mail) -> Reading | None:
    """The answer to an invitation, written by the calendar (RFC 5546, 3.2.3)."""
    for part in mail.parts:
        named = part.parameters.get("method", "").lower() in ("reply", "counter")
        if part.content_type == "text/calendar" and (named or _RESPONSE.search(part.payload[:64000])):
            return Reading(Kind.OTHER, "calendar-reply")
    return None


def _newsletter(mail: Mail) -> Reading | None:
    """A sender's mail to many, in answer to nothing: bulk, with a way out, and no list to talk on."""
    talked_on = mail.header("list-post") or mail.header("mailing-list")
    if mail.in_reply_to or mail.references or talked_on:
        return None
    bulk = (mail.header("precedence") or "").strip().lower() in ("bulk", "junk")
    bulk = bulk or any(mail.header(name) for name in ("list-unsubscribe-post", "feedback-id", "x-campaign"))
    return Reading(Kind.OTHER, "newsletter") if bulk and mail.header("list-unsubscribe") else None


def _robot(mail: Mail) -> Reading | None:
    return Reading(Kind.OTHER, "robot-sender") if is_robot(mail) else None


def _automatic(mail: Mail) -> Reading | None:
    rule = automatic(mail)
    if rule:
        return Reading(Kind.AUTO_REPLY, rule)
    return Reading(Kind.OTHER, "auto-generated") if is_submitted(mail) else None


def _bounce(mail: Mail) -> Reading | None:
    told = bounce(mail)
    if told is None:
        return None
    if not told.failed:
        return Reading(Kind.OTHER, told.reason)
    return Reading(
        Kind.BOUNCE,
        told.reason,
        told.permanent,
        told.recipients,
        policy=told.policy,
        original_message_ids=told.message_ids,
    )


_LIST_SENDER = re.compile(
    r"(?:listserv|majordomo|ezmlm\S*|mailman\S*|sympa|[\w.-]+-(?:request|owner|confirm\S*|help|moderat\w+"
    r"|bounces))@",
    re.I,
)
_LIST_ROBOT = re.compile(
    r"(?:listserv|majordomo|ezmlm|mailman|sympa|mlmmj\S{0,60}|listproc|listar|ecartis)@", re.I
)
_REFUSAL = re.compile(
    r"request to (?:the )?mailing list .{1,60} rejected|(?:post|message|mail)\w*[^\n]{0,60}(?:awaits?"
    r" (?:moderator )?approval|held for (?:moderator )?approval|is being held|not allowed to post"
    r"|moderat)|results of your email commands|(?:un)?subscri(?:be|ption) (?:confirm|result|request)"
    r"|welcome to the .{1,60} mailing list|confirm (?:your )?(?:un)?subscri|only (?:members|subscribers)"
    r" (?:may|can|are)|rejected posting|not authori[sz]ed to (?:send|post)",
    re.I,
)


def _list_machine(mail: Mail) -> Reading | None:
    """A mailing list's own voice: refusals, holds, results of commands."""
    top = (mail.text or "")[:1500]
    if _LIST_ROBOT.match(mail.sender or ""):
        return Reading(Kind.OTHER, "list-robot")
    if _is_list(mail) and (_REFUSAL.search(mail.subject) or _REFUSAL.search(top)):
        return Reading(Kind.OTHER, "list-refusal")
    return None


def _is_list(mail: Mail) -> bool:
    return bool(_LIST_SENDER.search(mail.sender or "")) or (
        is_machine(mail) and mail.header("list-id") is not None
    )


_RULES: tuple[Callable[[Mail], Reading | None], ...] = (
    _provider_event,
    _complaint,
    _receipt,
    _dmarc,
    _list_machine,
    _bounce,
    _automatic,
    _calendar,
    _newsletter,
    _robot,
    _unreadable,
)
