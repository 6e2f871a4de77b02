"""How each provider signs its web requests, for the tests of the hooks."""

from __future__ import annotations

import base64
import hmac
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import NameOID
from httpx import Client, Response
from sqlalchemy import text

from dripcourse.engine.receive import receive
from dripcourse.mail.reply import make_reply
from dripcourse.wiring import House
from tests.engine.world import World

TOPIC = "arn:aws:sns:eu-west-1:123456789012:replies"
CERTIFICATE = "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123456789abcdef.pem"
CURVE = ec.generate_private_key(ec.SECP256R1())
AMAZON = rsa.generate_private_key(65537, 2048)
PUBLIC = base64.b64encode(
    CURVE.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
).decode()


def certificate() -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "sns.amazonaws.com")])
    day = datetime(2026, 1, 1, tzinfo=UTC)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(AMAZON.public_key())
    made = made.serial_number(1).not_valid_before(day).not_valid_after(day + timedelta(days=3650))
    return made.sign(AMAZON, SHA256()).public_bytes(Encoding.PEM)


@dataclass
class Hooks:
    """The routes over a world; `asked` is every URL that was fetched."""

    world: World
    client: Client
    house: House
    asked: list[str]

    def reply(self, words: str = "He said no") -> tuple[bytes, str]:
        letter = self.world.letters()[-1]
        return make_reply(self.world.raw(letter), words, "gmail", self.world.now), self.world.reply_address(
            letter
        )

    def done(self) -> list[Any]:
        """Reads what is in the inbox and tells (door, kind, intent) of all of it."""
        receive(self.world.parts)
        self.world.send()
        with self.world.database.read() as connection:
            rows = connection.execute(text("SELECT door, kind, intent FROM inbox ORDER BY id"))
            return [tuple(row) for row in rows]

    def status(self) -> str:
        with self.world.database.read() as connection:
            return str(connection.execute(text("SELECT status FROM enrolments")).scalar_one())

    @property
    def lesson_id(self) -> str:
        return self.world.open().headers["Message-ID"]

    # --- each provider's way to sign ---

    def postmark(self, event: object, password: str = "user:word") -> Response:
        token = base64.b64encode(password.encode()).decode()
        return self.client.post("/hooks/postmark", json=event, headers={"Authorization": f"Basic {token}"})

    def mailgun(self, *, late: float = 0, token: str = "t" * 50, key: str = "mailgun-key") -> dict[str, str]:
        moment = str(int(self.world.now.timestamp() - late))
        proof = hmac.new(key.encode(), (moment + token).encode(), "sha256").hexdigest()
        return {"timestamp": moment, "token": token, "signature": proof}

    def sendgrid(self, body: bytes, kind: str, *, late: float = 0, signed: bytes | None = None) -> Response:
        moment = str(int(self.world.now.timestamp() - late))
        signature = CURVE.sign(moment.encode() + (signed or body), ec.ECDSA(SHA256()))
        headers = {
            "X-Twilio-Email-Event-Webhook-Timestamp": moment,
            "X-Twilio-Email-Event-Webhook-Signature": base64.b64encode(signature).decode(),
            "Content-Type": kind,
        }
        return self.client.post("/hooks/sendgrid", content=body, headers=headers)

    def sns(self, message: object, version: str = "2", **changes: str) -> Response:
        said = {
            "Type": "Notification", "MessageId": "m-1", "TopicArn": TOPIC, "Message": json.dumps(message),
            "Timestamp": f"{self.world.now:%Y-%m-%dT%H:%M:%S}.000Z", "SignatureVersion": version,
            "SigningCertURL": CERTIFICATE, **changes,
        }  # fmt: skip
        asking = said["Type"] != "Notification"
        names = ["Message", "MessageId", *(["SubscribeURL"] if asking else ["Subject"]), "Timestamp"]
        names += [*(["Token"] if asking else []), "TopicArn", "Type"]
        signed = "".join(f"{name}\n{said[name]}\n" for name in names if name in said)
        how = SHA1() if version == "1" else SHA256()
        said["Signature"] = base64.b64encode(AMAZON.sign(signed.encode(), padding.PKCS1v15(), how)).decode()
        return self.client.post("/hooks/ses", json={**said, **changes})
