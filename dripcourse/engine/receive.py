"""The reply walk: a mail is kept raw, then read, matched, understood and acted on, once."""

from __future__ import annotations

import logging
import secrets
from datetime import timedelta
from hashlib import sha256
from typing import Any

from dripcourse.engine.acting import load
from dripcourse.engine.asked import own_words
from dripcourse.engine.matching import Match, match, of_ours
from dripcourse.engine.parts import Parts
from dripcourse.engine.refusals import refused_address
from dripcourse.engine.replies import Case, Reply, answer
from dripcourse.flow.decision import Desk
from dripcourse.message import address
from dripcourse.message.parse import Mail, parse
from dripcourse.message.reading import Kind, Reading, read
from dripcourse.store import handles, history, inbox
from dripcourse.store.database import Connection, Row, database_now

_log = logging.getLogger(__name__)
BATCH = 50
MOST_BYTES = 10 * 1024 * 1024
_FORGOTTEN = {"raw": None, "rcpt": "", "mail_from": "", "enrolment_id": None}  # whoever was erased (D12)
_PLACES = ("postmaster", "abuse")  # every domain that takes mail has them (RFC 5321 §4.5.1, RFC 2142)


def knows(parts: Parts, rcpt: str) -> bool:
    """Whether mail to this address is taken (D7): a reply or bounce address, or where we send from."""
    token = address.parse_reply_address(rcpt)
    if token:
        with parts.database.read() as connection:
            return handles.find(connection, token) is not None
    if address.parse_bounce_address(parts.secret, rcpt):
        return True
    local, _, domain = rcpt.strip().lower().rpartition("@")
    if f"{local}@{domain}" == parts.settings.mail_from.lower():
        return True
    return domain == parts.settings.reply_domain and local in ("reply", *_PLACES)


def accept(parts: Parts, raw: bytes, rcpt: str, mail_from: str, door: str) -> int | None:
    """Keeps a mail before anyone is told yes, and rings. Returns its number, None when it is here already."""
    digest = sha256(raw + b"\0" + rcpt.lower().encode("utf-8", "replace")).hexdigest()
    with parts.database.write() as connection:
        kept = inbox.keep(
            connection, digest, raw, _short(rcpt), _short(mail_from), door, database_now(connection)
        )
    parts.ring("receive")
    return kept


def _short(text: str) -> str:
    return text.encode("ascii", "replace").decode().replace("\0", "")[:320]


def receive(parts: Parts) -> int:
    """Reads and acts on everything unread. Returns how many mails were taken."""
    total = 0
    while True:
        token = secrets.token_hex(8)
        with parts.database.write() as connection:
            now = database_now(connection)
            rows = inbox.claim(connection, now, now + parts.settings.lease, token, BATCH)
        for row in rows:
            _one(parts, row, token)
        total += len(rows)
        if len(rows) < BATCH:
            break
    if total:
        parts.ring("deliver")
    return total


def _one(parts: Parts, row: Row[Any], token: str) -> None:
    try:
        mail = parse(row.raw or b"")
        with parts.database.write() as connection:
            if inbox.owned(connection, row.id, token):
                inbox.finish(connection, row.id, _act(parts, connection, row, mail))
    except Exception as error:
        # Whatever it was: the mail is safe, comes again, and is set aside for a person at the third time.
        _log.error("mail %s could not be handled: %s", row.id, type(error).__name__)
        with parts.database.write() as connection:
            inbox.release(connection, row.id, token)


def _act(parts: Parts, connection: Connection, row: Row[Any], mail: Mail) -> dict[str, Any]:
    """Acts on a mail and returns what is kept about it."""
    found = match(parts, connection, row.rcpt, mail)
    loaded = load(parts, connection, found.enrolment_id) if found else None
    ours = own_words(parts, connection, *loaded, found.letter) if loaded and found else ""
    reading = read(mail, ours)
    if loaded and not loaded[1].email:
        return _kept(reading.kind.value, "erased") | _FORGOTTEN
    if reading.kind is Kind.BOUNCE or reading.kind is Kind.COMPLAINT:
        return _returned(parts, connection, row, reading)
    if reading.kind is not Kind.REPLY:
        return _kept(reading.kind.value, reading.reason, enrolment=found.enrolment_id if found else None)
    if inbox.seen_before(connection, row.id, _second_key(mail, reading, found)):
        return _kept("reply", "same-mail-again")
    if found is None:
        return _kept("reply", "from-nobody-we-know", desk=Desk.SHOWN, typed=reading.text)
    if loaded is None:
        return _kept("reply", "erased") | _FORGOTTEN
    reply = Reply(row.id, mail, _typed(mail, reading), found.letter)
    meaning, reason, desk = answer(Case(parts, connection, *loaded, reply))
    kept = _kept("reply", reason, enrolment=found.enrolment_id, intent=meaning, desk=desk, typed=reply.typed)
    return kept | _alarm(parts, desk)


def _second_key(mail: Mail, reading: Reading, found: Match | None) -> str:
    """The same mail through another door has other Received lines, but these are the same.

    To two addresses of ours, as by someone who leaves two courses at once, it is a reply to each.
    """
    whose = found.enrolment_id if found else ""
    written = (mail.message_id or mail.digest, mail.sender or "", mail.header("date") or "")
    return _key(whose, *written, reading.text)


def _key(*said: object) -> str:
    return sha256("\0".join(str(one or "") for one in said).encode("utf-8", "replace")).hexdigest()


def _returned(parts: Parts, connection: Connection, row: Row[Any], reading: Reading) -> dict[str, Any]:
    """A bounce or complaint counts only for a mail we sent, and of one letter once."""
    ours = of_ours(parts, connection, row.rcpt, reading.original_message_ids)
    if ours is None:
        return _kept(reading.kind.value, "not-ours")
    enrolment, cause = ours
    complaint = reading.kind is Kind.COMPLAINT
    hard = complaint or bool(reading.permanent)
    if inbox.seen_before(connection, row.id, _key(reading.kind, cause, hard, reading.policy)):
        return _kept(reading.kind.value, "same-mail-again", enrolment=enrolment)
    if reading.policy:  # their server refuses us, whoever it is for: not the person's fault
        history.tell(connection, enrolment, parts.clock(), "policy-bounce", {"cause": cause})
    else:
        reason = "complaint" if complaint else "bounce"
        refused_address(parts, connection, enrolment, f"{reason}:{row.id}", hard=hard, reason=reason)
    return _kept(reading.kind.value, reading.reason, enrolment=enrolment)


def _typed(mail: Mail, reading: Reading) -> str:
    """Mail programs answer `List-Unsubscribe` with an empty mail whose subject says it all."""
    typed = reading.text or ""
    if not typed.strip() and mail.subject.strip().lower() in ("unsubscribe", "stop"):
        return mail.subject.strip()
    return typed


def _alarm(parts: Parts, desk: Desk) -> dict[str, Any]:
    return {"alert_at": parts.machine() - timedelta(seconds=1)} if desk is Desk.URGENT else {}


def _kept(
    kind: str,
    reason: str,
    *,
    enrolment: int | None = None,
    intent: str | None = None,
    desk: Desk = Desk.NO,
    typed: str | None = None,
) -> dict[str, Any]:
    return {
        "kind": kind,
        "reason": reason[:40],
        "enrolment_id": enrolment,
        "intent": intent,
        "desk": desk.value,
        "typed": typed.replace("\0", "") if typed else typed,
    }
