"""Addresses and ids: how people's addresses are written, and the unguessable ones that are ours.

A Message-ID carries the number of its delivery or letter and a proof that we made it, so that a reply
or a bounce finds its letter without a search (D1). Reply addresses carry a token that is looked up (D7).
All are lower case and made of letters nobody mistakes for another, because mail systems fold case and
people copy by hand.
"""

from __future__ import annotations

import hmac
import re
from base64 import b64encode
from functools import lru_cache
from typing import Literal

import idna

from dripcourse.errors import DripcourseError

Kind = Literal["l", "d"]
"""Which table a Message-ID's number is from: `l` a letter of the outbox, `d` a delivery of a lesson."""

_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"  # no i, l, o, u: they look like 1, 1, 0, v
_SYMBOLS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"  # of base64
_TO_LETTERS = bytes.maketrans(_SYMBOLS, _LETTERS.encode() * 2)
_LOOK_ALIKES = str.maketrans("ilo", "110")
_TOKEN_LENGTH = 20  # 100 bits
_PROOF_LENGTH = 16  # 80 bits
_NUMBER = 2**63

_MESSAGE_ID = re.compile(rf"([ld])-([{_LETTERS}]{{1,13}})-([{_LETTERS}]{{{_PROOF_LENGTH}}})")
_REPLY = re.compile(rf"r-([0-9a-z]{{{_TOKEN_LENGTH}}})")
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOMAIN = re.compile(r"[a-z0-9.-]{1,253}")


class AddressError(DripcourseError):
    """The address can't be written to; the text says why."""


def token(secret: bytes, purpose: str, number: int, salt: str) -> str:
    """20 letters that only we can make: for links and reply addresses.

    The same arguments give the same token; another purpose, number or salt gives one that tells nothing
    about the first.
    """
    return _digest(secret, f"token:{purpose}:{number}:{salt}", _TOKEN_LENGTH)


def reply_address(token: str, domain: str) -> str:
    """Where a person's reply goes: `r-<token>@domain`, 22 characters before the @."""
    return f"r-{token}@{domain}"


def parse_reply_address(address: str) -> str | None:
    """The token in a reply address that came back, however its case was changed or it was copied."""
    match = _REPLY.fullmatch(address.strip().lower().partition("@")[0])
    return match[1].translate(_LOOK_ALIKES) if match else None


def message_id(secret: bytes, kind: Kind, number: int, domain: str) -> str:
    """`kind-number-proof@domain`, without angle brackets. The same letter always has the same one.

    Raises ValueError for a number that is no row's.
    """
    return f"{_ticket(secret, kind, number)}@{domain}"


def parse_message_id(secret: bytes, text: str) -> tuple[Kind, int] | None:
    """Whose Message-ID this is, or None when we did not make it. Brackets and case don't matter."""
    return _read_ticket(secret, text.strip().strip("<>").lower().partition("@")[0])


def bounce_address(secret: bytes, kind: Kind, number: int, domain: str) -> str:
    """The envelope sender of one letter (VERP): a bounce to it names the letter by itself."""
    return f"b-{_ticket(secret, kind, number)}@{domain}"


def parse_bounce_address(secret: bytes, address: str) -> tuple[Kind, int] | None:
    """Whose bounce address this is, or None when we did not make it."""
    local = address.strip().strip("<>").lower().partition("@")[0]
    return _read_ticket(secret, local[2:]) if local.startswith("b-") else None


def normalise(address: str) -> str:
    """The address as letters are sent to it: its domain in lower-case ASCII (IDNA 2008), the rest as typed.

    Raises AddressError when it can't be written to: no @, a local part that isn't ASCII (that would
    need SMTPUTF8 everywhere), a domain that can't be.
    """
    local, at, domain = address.strip().rpartition("@")
    if not at or not local or not domain:
        raise AddressError("An e-mail address has a name, an @ and a domain, such as anna@example.org.")
    if not local.isascii():
        raise AddressError("Addresses with letters other than a to z before the @ can't be written to yet.")
    if len(local) > 64 or not _LOCAL.fullmatch(local):
        raise AddressError("There is a character before the @ that can't be part of an address.")
    return f"{local}@{_domain(domain)}"


def comparable(address: str) -> str:
    """The one form in which two addresses are compared: `normalise`, and lower case before the @ too.

    Dots and +tags stay, as they may be other people's. Raises AddressError as `normalise` does.
    """
    return normalise(address).lower()


def _domain(text: str) -> str:
    try:
        domain = idna.encode(text.removesuffix("."), uts46=True).decode("ascii").lower()
    except (idna.IDNAError, UnicodeError):
        domain = ""
    if not _DOMAIN.fullmatch(domain):
        raise AddressError("The part after the @ is not the name of a domain.")
    return domain


@lru_cache(maxsize=16)  # a letter has it twice, in its Message-ID and in its bounce address
def _ticket(secret: bytes, kind: Kind, number: int) -> str:
    if not 0 < number < _NUMBER:
        raise ValueError("only rows of the database have a Message-ID")
    return f"{kind}-{_in_letters(number)}-{_digest(secret, f'letter:{kind}:{number}', _PROOF_LENGTH)}"


def _read_ticket(secret: bytes, text: str) -> tuple[Kind, int] | None:
    match = _MESSAGE_ID.fullmatch(text)
    if not match:
        return None
    kind: Kind = "l" if match[1] == "l" else "d"
    number = int("".join(f"{_LETTERS.index(letter):05b}" for letter in match[2]), 2)
    if not 0 < number < _NUMBER or not hmac.compare_digest(text, _ticket(secret, kind, number)):
        return None
    return kind, number


def _digest(secret: bytes, text: str, length: int) -> str:
    """`length` letters, a multiple of four, of five bits each."""
    proof = _keyed(secret).copy()
    proof.update(text.encode())
    return b64encode(proof.digest()[: length // 4 * 3]).translate(_TO_LETTERS).decode()


@lru_cache(maxsize=16)
def _keyed(secret: bytes) -> hmac.HMAC:
    """What has taken in the secret, which is a third of the work."""
    return hmac.new(secret, digestmod="sha256")


def _in_letters(number: int) -> str:
    letters = ""
    while number:
        letters = _LETTERS[number & 31] + letters
        number >>= 5
    return letters
