"""Letters that are signed here: dkimpy, which is not ours, finds them right, and any change wrong."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import dkim
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from dripcourse.errors import SettingError
from dripcourse.mail.dkim_key import signing
from dripcourse.message.compose import Outgoing, compose
from dripcourse.message.dkim import Signer

NOW = datetime(2026, 3, 20, 8, 0, tzinfo=UTC)
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
PUBLIC = KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
ZONE = {
    b"course._domainkey.mail.example.": b"v=DKIM1; k=rsa; p=" + b"".join(PUBLIC.splitlines()[1:-1]),
}


def written(path: Path, key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> Path:
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return path


@pytest.fixture
def signer(tmp_path: Path) -> Signer:
    return Signer("mail.example", "course", signing(written(tmp_path / "key.pem", KEY)))


def right(mail: bytes) -> bool:
    return bool(dkim.verify(mail, dnsfunc=lambda name, timeout=5: ZONE.get(name)))


LETTERS = {
    "plain": {},
    "long subject": {"subject": "A morning with room for both of you, " * 6},
    "umlauts": {"subject": "Schöne Grüße", "sender_name": "Zoë", "text": "Grüße\n", "html": "<p>Grüße</p>"},
    "confirmation": {"list_id": None, "unsubscribe_url": None, "unsubscribe_mail": None},
    "answer": {"in_reply_to": "abc@example.org", "references": ("abc@example.org",)},
    "no words": {"text": "", "html": ""},
    "blank lines": {"text": "one\n\n\n\n", "html": "<p>one</p>\n\n\n"},
}


@pytest.mark.parametrize("changes", LETTERS.values(), ids=LETTERS)
def test_a_signed_letter_is_found_right_and_a_changed_one_wrong(
    signer: Signer, changes: dict[str, object]
) -> None:
    usual: dict[str, object] = {
        "message_id": "d-1-2@mail.example", "date": NOW, "sender_name": "The course",
        "sender": "course@mail.example", "to": "anna@example.org", "reply_to": "r-abc@reply.example",
        "envelope_from": "b-1@reply.example", "subject": "Lesson 1", "text": "Good morning.\n",
        "html": "<p>Good morning.</p>", "list_name": "The course", "list_id": "m.mail.example",
        "unsubscribe_url": f"https://courses.example.org/u/{'x' * 60}",
        "unsubscribe_mail": "r-abc@reply.example",
    }  # fmt: skip
    letter = compose(Outgoing(**{**usual, **changes}))  # type: ignore[arg-type]
    signed = signer.signed(letter, NOW)
    assert signed.endswith(letter)
    assert right(signed)
    assert right(signed.replace(b"Subject: ", b"SUBJECT:   ")), "relays may lay headers out anew"
    assert not right(signed.replace(b"multipart/alternative", b"multipart/mixed"))
    assert not right(signed.replace(b"To: anna", b"To: otto"))
    assert not right(signed.replace(b"text/plain", b"text/evil!"))
    assert not right(b"From: <thief@example.org>\r\n" + signed), "nobody adds a second From"
    assert max(map(len, signed.split(b"\r\n"))) <= 998
    head = signed.partition(b"\r\nFrom:")[0]
    assert all(len(line) <= 78 for line in head.split(b"\r\n"))
    assert signer.signed(letter, NOW) == signed, "the same letter, the same bytes"


def test_a_key_that_cant_be_used_is_said(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"DRIPCOURSE_DKIM names a key that can't be read \(No such file"):
        signing(tmp_path / "none.pem")
    (tmp_path / "rubbish.pem").write_text("no key")
    with pytest.raises(SettingError, match="must name a private key in PEM form"):
        signing(tmp_path / "rubbish.pem")
    with pytest.raises(SettingError, match="must name an RSA key of 1024 bits or more"):
        signing(written(tmp_path / "ec.pem", ec.generate_private_key(ec.SECP256R1())))
