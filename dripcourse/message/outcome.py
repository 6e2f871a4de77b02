"""What a server's answer means for a letter (RFC 5321 §4.2, RFC 3463, RFC 5248).

The stages are those of one SMTP dialogue: connect, hello, auth, mail, rcpt, data, body. An answer is
read by the first rule of the table that fits it; the last ones fit everything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NamedTuple

Stage = Literal["connect", "hello", "auth", "mail", "rcpt", "data", "body"]


class Scope(StrEnum):
    """What a refusal is about, and so what has to wait or stop."""

    RECIPIENT = "recipient"  # this address
    POLICY = "policy"  # us, in the eyes of the recipient's provider: its domain group waits
    RELAY = "relay"  # the server we hand letters to: it is left alone, other relays go on
    MESSAGE = "message"  # this letter's own content or size


@dataclass(frozen=True, slots=True)
class Sent:
    """The server has taken the letter over."""

    code: int
    text: str


@dataclass(frozen=True, slots=True)
class Deferred:
    """Not now; try again later. `code` is 0 when there was no answer at all."""

    code: int
    text: str
    scope: Scope
    enhanced: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """Not like this, now or later. Only the scope RECIPIENT says anything about the person's address."""

    code: int
    text: str
    scope: Scope
    enhanced: str = ""

    @property
    def hard(self) -> bool:
        """The address doesn't exist: enough to stop writing to it at once."""
        return self.scope is Scope.RECIPIENT and self.enhanced in _NO_SUCH_ADDRESS


@dataclass(frozen=True, slots=True)
class Unknown:
    """The connection was lost after the final dot: the server may have taken the letter or not."""

    text: str


Outcome = Sent | Deferred | Refused | Unknown

_NO_SUCH_ADDRESS = frozenset({"5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10"})
_BEFORE_MAIL = frozenset({"connect", "hello", "auth"})

_RELAYING = re.compile(
    r"relay|auth|sender (address )?(rejected|denied|not)|not (permitted|allowed) to send", re.I
)
_NOBODY = re.compile(
    r"(user|recipient|mailbox|account|address).{0,30}(unknown|n[o']t exist|not found|disabled|inactive)"
    r"|(no such|unknown|invalid|nonexistent) (user|recipient|mailbox|account|address|person)",
    re.I,
)
_FULL = re.compile(r"quota|mailbox.{0,20}(full|exceed)|over ?size|storage.{0,20}exceed", re.I)
_POLICY = re.compile(
    r"spam|block|black|listed|dnsbl|reputation|polic|spf|dkim|dmarc|rate|too many|abuse", re.I
)
_GREY = re.compile(r"gr[ea]y-?list", re.I)


class _Rule(NamedTuple):
    """Fits when each of its parts does; None fits everything."""

    stages: frozenset[str] | None
    codes: frozenset[int] | None
    enhanced: re.Pattern[str] | None  # of class.subject.detail, without the class
    words: re.Pattern[str] | None
    scope: Scope


def _rule(
    scope: Scope,
    stages: str = "",
    codes: tuple[int, ...] = (),
    enhanced: str = "",
    words: re.Pattern[str] | None = None,
) -> _Rule:
    return _Rule(
        frozenset(stages.split()) or None,
        frozenset(codes) or None,
        re.compile(enhanced) if enhanced else None,
        words,
        scope,
    )


_RULES = (
    _rule(Scope.MESSAGE, "mail", enhanced=r"3\.4|2\.3"),  # too big
    _rule(Scope.RELAY, "connect hello auth mail"),
    _rule(Scope.RELAY, codes=(503, 530, 534, 535, 538)),  # bad sequence, log in first
    _rule(
        Scope.RECIPIENT, enhanced=r"7\.(2|17|18|19)", codes=None or ()
    ),  # the mailbox has another owner now
    _rule(Scope.RELAY, enhanced=r"7\.(8|9|11|13|14)|1\.[78]"),  # our log-in; our sender address
    _rule(Scope.RECIPIENT, "rcpt", words=_GREY),
    _rule(Scope.RECIPIENT, "rcpt body", enhanced=r"7\.[01]", words=_NOBODY),
    _rule(Scope.RELAY, "rcpt", enhanced=r"7\.[01]", words=_RELAYING),
    _rule(Scope.POLICY, enhanced=r"7\.\d+"),
    _rule(Scope.MESSAGE, enhanced=r"6\.\d+|3\.4|2\.3"),
    _rule(Scope.RECIPIENT, enhanced=r"[124]\.\d+"),
    _rule(Scope.RECIPIENT, "rcpt", codes=(500, 501, 521, 551, 553, 556)),
    _rule(Scope.RECIPIENT, words=_FULL),
    _rule(Scope.RECIPIENT, words=_NOBODY),
    _rule(Scope.RELAY, codes=(421, 432, 452, 454)),
    _rule(Scope.RELAY, enhanced=r"3\.\d+", codes=(450, 451)),
    _rule(Scope.POLICY, "rcpt data body", codes=(550, 554), words=_POLICY),
    _rule(Scope.RECIPIENT, "rcpt"),
    _rule(Scope.MESSAGE),
)


def read_answer(stage: Stage, code: int, enhanced: str | None, text: str) -> Outcome:
    """What an answer other than "go on" means.

    `code` 0 stands for a connection lost, or silent for too long, while the answer was waited for;
    `text` then says how. `enhanced` is the status of RFC 3463, such as "5.1.1", if one was given.
    """
    text = text[:_MOST_READ]
    words = without_addresses(text)
    status = enhanced or ""
    if stage == "body" and 200 <= code < 300:
        return Sent(code, words)
    if 400 <= code < 500:
        return Deferred(code, words, _scope(stage, code, status, text), status)
    if 500 <= code < 600:
        return Refused(code, words, _scope(stage, code, status, text), status)
    if stage == "body":
        return Unknown(words)
    return Deferred(code, words, Scope.RELAY)


def _scope(stage: Stage, code: int, status: str, text: str) -> Scope:
    detail = status.partition(".")[2]
    return next(rule.scope for rule in _RULES if _fits(rule, stage, code, detail, text))


def _fits(rule: _Rule, stage: Stage, code: int, detail: str, text: str) -> bool:
    return (
        (rule.stages is None or stage in rule.stages)
        and (rule.codes is None or code in rule.codes)
        and (rule.enhanced is None or rule.enhanced.fullmatch(detail) is not None)
        and (rule.words is None or rule.words.search(text) is not None)
    )


MAX_TEXT = 200  # characters kept of what a server said
_MOST_READ = 2000  # characters of it that are looked at

_HARMLESS = re.compile(r"[ !#$&-;=?A-~]{0,200}")  # printable ASCII without < @ % "
_ADDRESS = re.compile(r"<[^>]{0,500}>?|(\"[^\"]{0,100}\"|[^\s<>\"(),;:]{0,100})(@|%40)[^\s<>\"(),;]{0,260}")


def without_addresses(text: str) -> str:
    """A server's words as they may be kept: one line, at most 200 characters, no address in them."""
    if _HARMLESS.fullmatch(text):
        return text
    shown = _ADDRESS.sub("(address)", text)
    return "".join(letter if letter.isprintable() else " " for letter in shown)[:MAX_TEXT]
