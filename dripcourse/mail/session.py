"""Opening a session with a relay: connect, greet, TLS, log in (RFC 5321, 3207, 4954)."""

from __future__ import annotations

import ssl
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass

from dripcourse.mail.relay import Relay
from dripcourse.mail.wire import Answer, Lost, Wire, connect, lost
from dripcourse.message.outcome import Deferred, Outcome, Refused, Stage, read_answer

_QUIT_PATIENCE = 0.1


class Unavailable(Exception):
    """The relay can't be used now; `outcome` is what that means for every letter meant for it."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.text)
        self.outcome = outcome


@dataclass(frozen=True, slots=True)
class Session:
    """A relay that is ready for a letter, and whether it takes several commands at once (RFC 2920)."""

    wire: Wire
    pipelining: bool

    def leave(self) -> None:
        """Says QUIT, listens a moment, closes. Never fails."""
        try:
            self.wire.send(b"QUIT\r\n")
            self.wire.answer(_QUIT_PATIENCE)
        except Lost:
            pass
        self.wire.close()


def open_session(relay: Relay, timeout: float, hostname: str) -> Session:
    """A session up to the point where MAIL may be said.

    `timeout` is seconds for each answer, `hostname` what we greet with. Raises Unavailable.
    """
    try:
        wire = connect(relay.host, relay.port, timeout)
    except Lost as gone:
        raise Unavailable(read_answer("connect", *gone.answer)) from None
    try:
        return _greeted(wire, relay, hostname)
    except Unavailable:
        wire.close()
        raise


def why_not(relay: Relay, timeout: float, hostname: str) -> str:
    """Why the relay would not take letters at this moment, "" when it is ready for MAIL. Sends nothing."""
    try:
        open_session(relay, timeout, hostname).leave()
    except Unavailable as no:
        code = f"{no.outcome.code} " if isinstance(no.outcome, Deferred | Refused) and no.outcome.code else ""
        return f"{code}{no.outcome.text}"
    return ""


def _greeted(wire: Wire, relay: Relay, hostname: str) -> Session:
    stage: Stage = "connect"
    try:
        if relay.tls == "implicit":
            wire.secure(ssl.create_default_context(), relay.host)
        _need("connect", wire.answer(), 220)
        stage = "hello"
        offers = _hello(wire, hostname)
        if relay.tls in ("required", "starttls"):
            offers = _starttls(wire, relay, hostname, offers)
        stage = "auth"
        if relay.user:
            _log_in(wire, relay, offers)
    except Lost as gone:
        raise Unavailable(read_answer(stage, *gone.answer)) from None
    return Session(wire, "PIPELINING" in offers)


def _hello(wire: Wire, hostname: str) -> Mapping[str, str]:
    wire.send(f"EHLO {hostname}\r\n".encode("ascii", "replace"))
    answer = wire.answer()
    if 500 <= answer.code < 600:  # an old server: RFC 5321 §3.2
        wire.send(f"HELO {hostname}\r\n".encode("ascii", "replace"))
        _need("hello", wire.answer(), 250)
        return {}
    _need("hello", answer, 250)
    return {word: rest for word, _, rest in (line.partition(" ") for line in answer.text.upper().split("\n"))}


def _starttls(wire: Wire, relay: Relay, hostname: str, offers: Mapping[str, str]) -> Mapping[str, str]:
    if "STARTTLS" not in offers:
        if relay.tls == "starttls" and not relay.user:  # a password is never said in the open by chance
            return offers
        raise lost("the relay offers no STARTTLS; add ?tls=none to its URL if that is as it should be")
    wire.send(b"STARTTLS\r\n")
    _need("hello", wire.answer(), 220)
    wire.secure(ssl.create_default_context(), relay.host)
    return _hello(wire, hostname)


def _log_in(wire: Wire, relay: Relay, offers: Mapping[str, str]) -> None:
    ways = offers.get("AUTH", "").split()
    if "PLAIN" in ways:
        wire.send(b"AUTH PLAIN " + b64encode(f"\0{relay.user}\0{relay.password}".encode()) + b"\r\n")
    elif "LOGIN" in ways:
        wire.send(b"AUTH LOGIN\r\n")
        for words in (relay.user, relay.password):
            _need("auth", wire.answer(), 334)
            wire.send(b64encode(words.encode()) + b"\r\n")
    else:
        raise lost("the relay offers no AUTH PLAIN or LOGIN")
    _need("auth", wire.answer(), 235)


def _need(stage: Stage, answer: Answer, code: int) -> None:
    if answer.code != code:
        raise Unavailable(read_answer(stage, *answer))
