"""Is a failure for good, and whose fault is it? Status codes lie, so the words are read first (RFC 3463)."""

import re
from dataclasses import dataclass

from dripcourse.message import diagnoses
from dripcourse.message.phrases import any_of

_FULL = any_of(diagnoses.FULL)
_UNKNOWN = any_of(diagnoses.UNKNOWN)
_SENDER = any_of(diagnoses.SENDERS)
_SUSPENDED = any_of(diagnoses.SUSPENSIONS)
_SURELY_UNKNOWN = re.compile(
    r"(?:user|recipient|mailbox) unknown|unknown (?:user|recipient|mailbox)|no such user", re.I
)
_POLICY = any_of(diagnoses.POLICY)
_FILTERED = any_of(diagnoses.FILTERED)
_PASSING = any_of(diagnoses.PASSING)
_GREYLISTED = re.compile(r"gr[ea]y-?\s?list", re.I)
_BARE_REFUSAL = re.compile(
    r"(?:recipient )?address rejected|recipient reject\w*|mailbox unavailable|access denied", re.I
)
"""What servers say of unknown people and of unwanted mail alike."""
_HOST_RETRY = re.compile(
    r"try again|temporar|servfail|name service error for .{0,80}try|dns.{0,20}(?:fail|error|time)", re.I
)
_STATUS = re.compile(r"(?<![\d.])([45])\.(\d{1,3})\.(\d{1,3})(?![\d.])")
_REPLY = re.compile(r"(?<![\d.@-])([45])([0-7]\d)(?=[ \-#:;,(]|$)")
_OWN_FAULT = frozenset({"8", "7"})


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """`permanent`: the address is no good; `policy`: the sender's fault, never held against the person."""

    permanent: bool
    policy: bool
    reason: str


def diagnose(status: str, words: str) -> Diagnosis:
    """Judge a failure by the other server's words, and by codes where the words say nothing.

    `status` is an enhanced code such as "5.1.1" or "", `words` the diagnostic or the notice's own text.
    """
    code = _code(status, words)
    said = _by_words(code, words)
    return said or _by_code(code, words)


def _code(status: str, words: str) -> tuple[str, str, str]:
    """The most telling enhanced code: one in the words beats an unspecific status."""
    told = _STATUS.search(words)
    own = _STATUS.fullmatch(status)
    if own and (own[2], own[3]) != ("0", "0"):
        return own[1], own[2], own[3]
    if told:
        return told[1], told[2], told[3]
    reply = _REPLY.search(words)
    if reply:
        return (reply[1], "2", "2") if reply[0] == "552" else (reply[1], "0", "0")
    return (own[1], "0", "0") if own else ("", "", "")


def _by_words(code: tuple[str, str, str], words: str) -> Diagnosis | None:
    if _FULL.search(words):
        return Diagnosis(False, False, "mailbox-full")
    if _SUSPENDED.search(words):
        return Diagnosis(False, False, "suspended")
    if _SENDER.search(words) and not _SURELY_UNKNOWN.search(words):
        return Diagnosis(False, code[0] != "4", "refused-sender")
    if _is_filtered(code, words):
        return Diagnosis(False, code[1] == "7", "refused-by-policy")
    if _UNKNOWN.search(words):
        if code[0] == "4" and _HOST_RETRY.search(words) and "nxdomain" not in words.lower():
            return Diagnosis(False, False, "host-trouble")
        return Diagnosis(True, False, "unknown-address")
    if _POLICY.search(words) and (code[:2] != ("5", "1") or _FILTERED.search(words)):
        return Diagnosis(False, code[1] == "7", "refused-by-policy")
    if _PASSING.search(words) and code[:2] != ("5", "1"):
        return Diagnosis(False, code[:2] == ("5", "7"), "passing-trouble")
    return None


def _is_filtered(code: tuple[str, str, str], words: str) -> bool:
    """A filter's refusal in words that could mean an unknown address, but for the filter they name."""
    if _GREYLISTED.search(words):
        return not _SURELY_UNKNOWN.search(words)
    told = code[:2] != ("5", "1") and bool(_FILTERED.search(words))
    if told and code[1] == "7" and not _SURELY_UNKNOWN.search(words):
        return True
    return told and not _UNKNOWN.search(_BARE_REFUSAL.sub(" ", words))


def _by_code(code: tuple[str, str, str], words: str) -> Diagnosis:
    kind, subject, detail = code
    if subject == "7":
        return Diagnosis(False, kind == "5", "policy-code")
    if kind == "4":
        return Diagnosis(False, False, "passing-code")
    if subject == "1":
        return Diagnosis(detail not in _OWN_FAULT, False, "address-code")
    if (subject, detail) in (("2", "2"), ("2", "3"), ("2", "4")) or subject in ("3", "5", "6"):
        return Diagnosis(False, False, "passing-code")
    if subject == "4":
        return Diagnosis(detail == "4", False, "route-code")
    return Diagnosis(True, False, "unspecific-code" if kind else "no-code")
