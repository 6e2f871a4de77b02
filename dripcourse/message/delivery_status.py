"""The machine-readable part of a delivery report (RFC 3464), wherever in the mail it was put."""

import re
from dataclasses import dataclass

from dripcourse.message.mailboxes import bare, is_address
from dripcourse.message.parse import Mail

STATUS_TYPES = frozenset({
    "message/delivery-status", "message/global-delivery-status", "text/delivery-status",
    "message/deliverystatus",
})  # fmt: skip
NOT_FAILURES = frozenset({"delayed", "delivered", "relayed", "expanded"})
MAX_REPORTS = 50
MAX_TEXT = 64 * 1024

_FIELD = re.compile(r"\s{0,4}([A-Za-z][A-Za-z-]{2,40})\s*:\s*(.*)")
_NAMES = frozenset({
    "original-recipient", "final-recipient", "action", "status", "diagnostic-code", "x-actual-recipient",
    "remote-mta", "smtp-remote-recipient", "x-display-name", "x-supplementary-info", "x-postfix-queue-id",
    "last-attempt-date",
})  # fmt: skip
_RECIPIENT = re.compile(r"[^\s<>;,()\"']{1,128}@[^\s<>;,()\"']{1,255}")
_DIGIT_STATUS = re.compile(r"[245]\.\d{1,3}\.\d{1,3}")


@dataclass(frozen=True, slots=True)
class Report:
    """What a report says of one recipient; `recipient` is None where it is redacted or no mail address."""

    recipient: str | None
    action: str
    status: str
    diagnostic: str

    @property
    def failed(self) -> bool:
        """Final failure: said so, or not said to be anything else while the status is one."""
        if self.action.startswith(("fail", "undeliver")):
            return True
        return self.action not in NOT_FAILURES and self.status[:1] in ("4", "5")


def reports(mail: Mail) -> list[Report]:
    """The reports of a mail: from its status part, else from any text that carries their fields."""
    for part in mail.parts:
        if part.content_type in STATUS_TYPES:
            found = _read(part.text[:MAX_TEXT])
            if found:
                return found
    for part in mail.parts:
        if part.content_type.startswith("text/") or part.filename:
            found = _read(part.text[:MAX_TEXT])
            if any(each.action and each.recipient for each in found):
                return found
    return []


def _read(text: str) -> list[Report]:
    records: list[dict[str, str]] = [{}]
    last = ""
    for line in text.split("\n"):
        match = _FIELD.match(line)
        name = match[1].lower() if match else ""
        if match and name in _NAMES:
            if _begins(records[-1], name):
                records.append({})
            records[-1].setdefault(name, match[2].strip())
            last = name
        elif line[:1] in (" ", "\t") and last and line.strip():
            records[-1][last] = f"{records[-1].get(last, '')} {line.strip()}"[:4000]
        else:
            last = ""
    return [_report(record) for record in records[:MAX_REPORTS] if _says_something(record)]


def _begins(record: dict[str, str], name: str) -> bool:
    """A recipient field seen again, or after an action, opens the next recipient's record."""
    if name not in ("original-recipient", "final-recipient"):
        return False
    return name in record or ("action" in record and "final-recipient" in record)


def _says_something(record: dict[str, str]) -> bool:
    return any(name in record for name in ("final-recipient", "original-recipient", "action", "status"))


def _report(record: dict[str, str]) -> Report:
    recipient = next(filter(None, (_address(record.get(name, "")) for name in _RECIPIENT_FIELDS)), None)
    status = _DIGIT_STATUS.search(record.get("status", ""))
    action = record.get("action", "").split(" ")[0].strip("<>()[];").lower()
    diagnostic = f"{record.get('diagnostic-code', '')} {record.get('x-supplementary-info', '')}".strip()
    return Report(recipient, action, status[0] if status else "", diagnostic)


_RECIPIENT_FIELDS = ("original-recipient", "final-recipient", "x-actual-recipient", "smtp-remote-recipient")


def _address(value: str) -> str | None:
    """`rfc822; <a@b>`, `a@b`, `RFC822;a@b (to c@d)`: the first address; X.400 names and the like are none."""
    match = _RECIPIENT.search(value.partition(";")[2] or value)
    if match is None:
        return None
    address = match[0].strip("<>'\".")
    return bare(address) if is_address(address) else None
