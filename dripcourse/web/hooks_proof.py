"""Who sent a request: passwords, signatures and the age of what is signed, each compared in constant time."""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from dripcourse.errors import SettingError

OLDEST = timedelta(minutes=5)  # what is signed with a time counts so long; retries are signed anew
OLDEST_TOPIC = timedelta(hours=1)  # SNS repeats a message, with its first time, no longer than this


class Refused(Exception):
    """The request is not from whom it says, or too old."""


def password(headers: Mapping[str, str], expected: str) -> None:
    """Basic authentication (RFC 7617) by `user:password`. Raises Refused."""
    kind, _, told = headers.get("authorization", "").partition(" ")
    try:
        given = base64.b64decode(told.strip(), validate=True)
    except (binascii.Error, ValueError):
        given = b""
    if kind.lower() != "basic" or not hmac.compare_digest(given, expected.encode()):
        raise Refused


def keyed(key: str, text: bytes, signature: bytes) -> None:
    """HMAC-SHA256 in hexadecimal, as Mailgun signs. Raises Refused."""
    proof = hmac.new(key.encode(), text, "sha256").hexdigest().encode()
    if not hmac.compare_digest(proof, signature):
        raise Refused


def by_curve(public_key: str, text: bytes, signature: str) -> None:
    """ECDSA over SHA-256 with a public key in base64, as SendGrid signs. Raises Refused, SettingError."""
    from_key = _cryptography()
    try:
        key = from_key.load_der_public_key(base64.b64decode("".join(public_key.split())))
    except ValueError:
        raise SettingError("DRIPCOURSE_HOOK_SENDGRID is not a public key as SendGrid shows it.") from None
    _check(key, signature, text, from_key.ecdsa)


def by_certificate(pem: bytes, text: bytes, signature: str, version: str) -> None:
    """RSA with SNS's certificate: version 1 over SHA-1, version 2 over SHA-256. Raises Refused."""
    if version not in ("1", "2"):
        raise Refused
    from_key = _cryptography()
    try:
        key = from_key.load_pem_x509_certificate(pem).public_key()
    except ValueError:
        raise Refused from None
    _check(key, signature, text, from_key.rsa[version])


def fresh(moment: datetime, now: datetime, oldest: timedelta = OLDEST) -> None:
    """Raises Refused for what was signed too long ago, or in the future."""
    if not -OLDEST <= now - moment <= oldest:
        raise Refused


def _check(key: Any, signature: str, text: bytes, how: tuple[Any, ...]) -> None:
    invalid = _cryptography().InvalidSignature
    try:
        key.verify(base64.b64decode(signature, validate=True), text, *how)
    except (invalid, binascii.Error, ValueError, TypeError):
        raise Refused from None


def _cryptography() -> Any:
    """What is needed of the package, which only these two providers' operators install."""
    try:
        from dripcourse.web import hooks_keys
    except ImportError:
        raise SettingError(
            'This webhook needs the package cryptography: pip install "dripcourse[hooks]".'
        ) from None
    return hooks_keys
