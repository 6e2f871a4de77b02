"""One function per provider: a request is proved to be theirs, then read into mails."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from dripcourse.config import Settings
from dripcourse.mail import amazon
from dripcourse.message import provider_events as events
from dripcourse.message.provider import Handed, put_together
from dripcourse.web import hooks_proof as proof
from dripcourse.web.hooks_proof import Refused

_SIGNED = ("Message", "MessageId", "Subject", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type")
_ASKING = ("SubscriptionConfirmation", "UnsubscribeConfirmation")


@dataclass(frozen=True, slots=True)
class Post:
    """A request. `fields` is its form, empty for JSON; `certificate` and `fetch` ask Amazon."""

    secret: str
    headers: Mapping[str, str]
    body: bytes
    fields: Mapping[str, bytes]
    now: datetime
    certificate: amazon.Fetch
    fetch: amazon.Fetch


@dataclass(frozen=True, slots=True)
class Read:
    """What a request brings. `ticket` is what must not be used twice, where the body itself isn't signed."""

    mails: tuple[Handed, ...]
    ticket: str = ""


Provider = Callable[[Post], Read]
"""Raises Refused for what isn't theirs, ValueError for what can't be read, OSError to be asked again."""


def postmark(post: Post) -> Read:
    proof.password(post.headers, post.secret)
    return Read(tuple(events.postmark(_json(post.body))))


def mailgun(post: Post) -> Read:
    """The signature stands in the body and covers a time and a token, not the rest."""
    told = None if post.fields else _json(post.body)
    signed = post.fields if told is None else _bytes(told.get("signature"))
    moment, token = signed.get("timestamp", b""), signed.get("token", b"")
    proof.keyed(post.secret, moment + token, signed.get("signature", b""))
    proof.fresh(_moment(moment), post.now)
    mails = _mailgun_mail(post.fields) if told is None else events.mailgun(told.get("event-data"))
    return Read(tuple(mails), token[:100].decode("ascii", "replace"))


def _mailgun_mail(fields: Mapping[str, bytes]) -> Iterator[Handed]:
    raw = fields.get("body-mime")
    if raw is None:
        headers = _json(fields.get("message-headers", b"[]"))
        pairs = [(str(name), str(value)) for name, value in headers]
        raw = put_together(pairs, _decoded(fields, "body-plain"), _decoded(fields, "body-html"))
    yield Handed(raw, (_decoded(fields, "recipient"),), _decoded(fields, "sender"))


def sendgrid(post: Post) -> Read:
    moment = post.headers.get("x-twilio-email-event-webhook-timestamp", "")
    signature = post.headers.get("x-twilio-email-event-webhook-signature", "")
    proof.by_curve(post.secret, moment.encode("latin-1") + post.body, signature)
    proof.fresh(_moment(moment.encode("latin-1")), post.now)
    return Read(tuple(_sendgrid_mail(post.fields) if post.fields else events.sendgrid(_json(post.body))))


def _sendgrid_mail(fields: Mapping[str, bytes]) -> Iterator[Handed]:
    envelope = _json(fields.get("envelope", b"{}"))
    raw = fields.get("email")
    if raw is None:
        charsets = _json(fields.get("charsets", b"{}"))
        lines = _decoded(fields, "headers").replace("\r\n", "\n").replace("\n ", " ").replace("\n\t", " ")
        pairs = [line.partition(":")[::2] for line in lines.split("\n")]
        text, html = (_decoded(fields, name, str(charsets.get(name, "utf-8"))) for name in ("text", "html"))
        raw = put_together([(name, value.strip()) for name, value in pairs], text, html)
    yield Handed(raw, tuple(str(one) for one in envelope.get("to", ())), str(envelope.get("from", "")))


def ses(post: Post) -> Read:
    """SNS signs with a certificate of Amazon's; only the topics named in the settings may speak."""
    message = _json(post.body)
    topic = str(message.get("TopicArn", ""))
    allowed = [one.strip() for one in post.secret.split(",")]
    if topic not in allowed or not amazon.region(topic):
        raise Refused
    _check_sns(post, message, topic)
    if message.get("Type") == "SubscriptionConfirmation":
        post.fetch(amazon.confirmation_url(topic, str(message.get("Token", ""))))
        return Read(())
    if message.get("Type") != "Notification":
        return Read(())
    said = message.get("Message")
    return Read(tuple(events.ses(_json(str(said).encode("utf-8", "replace")))))


def _check_sns(post: Post, message: dict[str, Any], topic: str) -> None:
    url = str(message.get("SigningCertURL", ""))
    if not amazon.certificate_url(url, topic):
        raise Refused
    asking = message.get("Type") in _ASKING
    names = [name for name in _SIGNED if name != "Subject"] if asking else _SIGNED
    names = names if asking else [name for name in names if name not in ("SubscribeURL", "Token")]
    text = "".join(f"{name}\n{message[name]}\n" for name in names if message.get(name) is not None)
    signature, version = str(message.get("Signature", "")), str(message.get("SignatureVersion", ""))
    proof.by_certificate(post.certificate(url), text.encode("utf-8", "replace"), signature, version)
    proof.fresh(_instant(str(message.get("Timestamp", ""))), post.now, proof.OLDEST_TOPIC)


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except RecursionError:
        raise ValueError("nested too deep") from None


def _bytes(value: Any) -> Mapping[str, bytes]:
    pairs = value.items() if isinstance(value, dict) else ()
    return {name: str(one).encode("utf-8", "replace") for name, one in pairs}


def _decoded(fields: Mapping[str, bytes], name: str, charset: str = "utf-8") -> str:
    try:
        return fields.get(name, b"").decode(charset, "replace")
    except LookupError:
        return fields.get(name, b"").decode("utf-8", "replace")


def _moment(seconds: bytes) -> datetime:
    if not seconds.isdigit() or len(seconds) > 11:
        raise Refused
    return datetime.fromtimestamp(int(seconds), UTC)


def _instant(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Refused from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


PROVIDERS: dict[str, tuple[Provider, Callable[[Settings], str]]] = {
    "postmark": (postmark, lambda settings: settings.hook_postmark),
    "mailgun": (mailgun, lambda settings: settings.hook_mailgun),
    "sendgrid": (sendgrid, lambda settings: settings.hook_sendgrid),
    "ses": (ses, lambda settings: settings.hook_ses),
}
