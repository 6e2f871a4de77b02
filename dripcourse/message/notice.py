"""A bounce in prose: half of all mail systems follow no standard, and say it in their own words."""

import re

from dripcourse.message import failures
from dripcourse.message.header import decoded
from dripcourse.message.mailboxes import bare, is_address
from dripcourse.message.parse import Mail
from dripcourse.message.phrases import any_of
from dripcourse.message.quoted_html import html_lines
from dripcourse.message.returned import MAX_TEXT, notice_end, original_from

_SYSTEM = re.compile(
    r"(?:mailer[-_.]?daemon|mail[-_.]?daemon|post[-_]?master|mdaemon|mail[-_.]?delivery|mailsystem"
    r"|mail[-_.]?system|maildelivery|mailadmin"
    r"|mail[-_.]?admin|bounces?|bounce[-_+.]\S*|delivery[-_.]?(?:failure|status)\S*|undeliverable"
    r"|no[-_.]?reply[-_.]bounce|root|mmdf|uucp|exim|x\.?400|(?:mail)?gateway|mail-?gw|amavis\S*|smtp\S*|mailmaster"
    r"|microsoftexchange\w+)(?:@|[\s>(\"]|\Z)",
    re.I,
)
_SYSTEM_NAME = re.compile(
    r"mail(?:er)?[- ]?(?:delivery|daemon|system|administrator)|delivery (?:sub)?system|postmaster"
    r"|microsoft (?:outlook|exchange)|system administrator",
    re.I,
)
_SUBJECT = any_of(failures.SUBJECTS)
_PHRASE = any_of(failures.SENTENCES)
_DELAY = any_of(failures.DELAYS)
_FINAL = re.compile(r"permanent|giving up|gave up|fatal|failed recipient|has been returned|\b5\.\d\.\d", re.I)
_NOT_IN_ADDRESS = r"\s<>()\[\]\"',;:=|*（）：，。；、「」【】《》“”‘’"
_ADDRESS = rf"[^{_NOT_IN_ADDRESS}@]{{1,128}}@[^{_NOT_IN_ADDRESS}@]{{2,255}}"
_DATED = re.compile(
    rf"^[ \t]{{0,12}}({_ADDRESS}) (?:on|am|le|el|il|op|em) [^\W\d]{{2,10}}\.?,? ?\d", re.I | re.M
)
"""Exchange 5.5 to 2003: `anna@home.example on Tue, 3 Mar 2026 09:12:44`."""
_FIELD = re.compile(
    rf"^[ \t>*|-]{{0,8}}(?:(?:final|original|failed|intended|invalid|unknown|bad|rejected)?[-"
    rf" ]?recipients?(?: address(?:es)?)?|e-?mail(?: address)?|address|rcpt to|to|an|user|mailbox|für|à"
    rf"|destinatario|empfänger"
    rf"|destinataire)\s{{0,40}}[:=]\s{{0,40}}(?:rfc822;\s{{0,40}})?(?:smtp:\s{{0,40}})?[<\"'(\[]?(?:mailto:)?({_ADDRESS})",
    re.I | re.M,
)
_LEADING = re.compile(
    rf"^[ \t>*|•·-]{{0,12}}(?:\d{{1,3}}[.)] )?[<\"'(\[]{{0,2}}(?:mailto:)?(?:smtp:)?({_ADDRESS})",
    re.I | re.M,
)
_AFTER_WORD = re.compile(
    rf"\b(?:to|for|recipients?|users?|address(?:es)?|mailbox|account|rcpt to|reach|an|à|a|para|для|till|til"
    rf"|destinatario|of)(?:[ \t]{{0,3}}[:=]\s{{0,3}}|\s{{1,3}}|(?=[<\"'(\[]))"
    rf"[<\"'(\[]{{0,2}}(?:mailto:)?({_ADDRESS})",
    re.I,
)
_EXPANDED = re.compile(rf"(?:expanded from:?|generated (?:from|by)) {{1,3}}<?({_ADDRESS})", re.I)
_ANY = re.compile(rf"({_ADDRESS})")
_RCPT_TO = re.compile(rf"\brcpt to:\s?<({_ADDRESS})>", re.I)
_NOBODY = re.compile(
    r"(?:mailer-?daemon|postmaster|no-?reply|do-?not-?reply|abuse|helpdesk|support|hostmaster|webmaster"
    r"|root|info@\w*provider)@",
    re.I,
)
_NOT_FAILED = re.compile(r"(?:from|sender|return-path|reply-to|contact|message-id|by|absender)\W{0,4}$", re.I)


def notice(mail: Mail) -> str:
    """What the mail system says in its own words: the first text, up to the returned copy."""
    text = mail.text
    if text is None or not text.strip():
        text = "\n".join(each.raw for each in html_lines((mail.html or "")[:MAX_TEXT])) if mail.html else ""
    return text[: min(notice_end(text[:MAX_TEXT]), MAX_TEXT)] or text[:2000]


def from_system(mail: Mail) -> bool:
    """A mail system wrote it: by the address or the name in From, or the empty envelope sender."""
    value = decoded(mail.header("from") or "")[:500]
    address = mail.sender or value
    return bool(
        _SYSTEM.match(address.lstrip("<\"' ")) or _SYSTEM_NAME.search(value.rpartition("<")[0] or value)
    )


def null_sender(mail: Mail) -> bool:
    return (mail.header("return-path") or "").replace(" ", "") == "<>"


def subject_says(mail: Mail) -> bool:
    return bool(_SUBJECT.search(mail.subject))


def words_say(text: str) -> bool:
    return bool(_PHRASE.search(text[:6000]))


def is_delay(subject: str, text: str) -> bool:
    """Only a warning: the mail system goes on trying."""
    said = _DELAY.search(subject) or _DELAY.search(text[:4000])
    return bool(said) and not _FINAL.search(text[:4000])


def failed_addresses(mail: Mail, text: str) -> tuple[str, ...]:
    """Whom a notice says it failed to reach; the surest kind of mention that occurs at all wins."""
    named = [
        address for address in _ANY.findall(mail.header("x-failed-recipients") or "") if is_address(address)
    ]
    if named:
        return _distinct(named)
    ours = {address.lower() for address in (*mail.to, *original_from(mail), mail.sender or "")}
    for pattern in (_DATED, _FIELD, _LEADING, _AFTER_WORD, _ANY):
        found = [address for address in _mentions(pattern, text) if address.lower() not in ours]
        if found:
            return _distinct(found)
    expanded = _distinct(_EXPANDED.findall(text[:16000]))
    return expanded or _distinct(
        [address for address in _RCPT_TO.findall(mail.text or "") if is_address(address)]
    )


def _mentions(pattern: re.Pattern[str], text: str) -> list[str]:
    found = []
    for match in pattern.finditer(text[:16000]):
        address = match[1].strip(".!?>'\"`")
        before = text[max(0, match.start(1) - 24) : match.start(1)].rstrip(" <\"'([")
        if (
            is_address(address)
            and "." in address.rpartition("@")[2]
            and not _NOBODY.match(address)
            and not _NOT_FAILED.search(before)
        ):
            found.append(bare(address))
    return found[:50]


def _distinct(addresses: list[str]) -> tuple[str, ...]:
    seen = {address.lower(): bare(address) for address in reversed(addresses)}
    return tuple(reversed(seen.values()))
