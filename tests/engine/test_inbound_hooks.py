"""Webhooks over the whole engine: proved, kept, acted on once."""

from __future__ import annotations

import base64
import json
import sys
import threading
from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from httpx import Client, Response
from sqlalchemy import text
from starlette.applications import Starlette
from uvicorn import Config, Server

from dripcourse import bell
from dripcourse.course.compiled import Compiled, Which
from dripcourse.course.model import Course
from dripcourse.web import hooks
from dripcourse.web.server import listen
from dripcourse.wiring import House
from tests.engine.providers import CERTIFICATE, PUBLIC, TOPIC, Hooks, certificate
from tests.engine.world import World


@pytest.fixture
def world(tmp_path: Path, bundled: tuple[Course, Mapping[Which, Compiled]]) -> Iterator[World]:
    made = World(
        f"sqlite:///{tmp_path / 'test.db'}", tmp_path, *bundled, hook_postmark="user:word",
        hook_mailgun="mailgun-key", hook_sendgrid=PUBLIC, hook_ses=f"{TOPIC}, {TOPIC}-2",
    )  # fmt: skip
    made.join()
    yield made
    made.database.close()


@pytest.fixture
def doors(world: World) -> Iterator[Hooks]:
    asked: list[str] = []

    def fetch(url: str) -> bytes:
        asked.append(url)
        return certificate()

    app = Starlette(routes=hooks.routes(fetch, fetch))
    app.state.house = house = House(world.parts.settings, bell.make(world.parts.settings), world.parts)
    door = listen("127.0.0.1", 0)
    serving = Server(Config(app, log_level="critical"))
    thread = threading.Thread(target=serving.run, kwargs={"sockets": [door]})
    thread.start()
    with Client(base_url=f"http://127.0.0.1:{door.getsockname()[1]}", timeout=30) as client:
        yield Hooks(world, client, house, asked)
    serving.should_exit = True
    thread.join()
    door.close()


def test_a_reply_by_postmark_acts_once(doors: Hooks) -> None:
    raw, rcpt = doors.reply()
    event = {"RawEmail": raw.decode(), "OriginalRecipient": rcpt}
    assert [doors.postmark(event).status_code for _ in range(2)] == [200, 200]
    assert doors.done() == [("hook", "reply", "no")]


def test_a_reply_by_mailgun_acts_once(doors: Hooks) -> None:
    raw, rcpt = doors.reply()
    form = {"recipient": rcpt, "sender": "anna@example.org", "body-mime": raw.decode(), **doors.mailgun()}
    assert [doors.client.post("/hooks/mailgun/mime", data=form).status_code for _ in range(2)] == [200, 200]
    assert doors.done() == [("hook", "reply", "no")]


def test_a_signature_of_mailgun_serves_for_one_body_only(doors: Hooks) -> None:
    signed = doors.mailgun()
    for words in ("He said no", "She said yes"):
        raw, rcpt = doors.reply(words)
        doors.client.post("/hooks/mailgun", data={"recipient": rcpt, "body-mime": raw.decode(), **signed})
    assert doors.done() == [("hook", "reply", "no")]


def test_a_mail_in_pieces_by_mailgun(doors: Hooks) -> None:
    _, rcpt = doors.reply()
    headers = json.dumps([["From", "anna@example.org"], ["In-Reply-To", doors.lesson_id], ["Date", "now"]])
    form = {"recipient": rcpt, "message-headers": headers, "body-plain": "He said no", **doors.mailgun()}
    assert doors.client.post("/hooks/mailgun", data=form).status_code == 200
    assert doors.done() == [("hook", "reply", "no")]


def test_a_reply_by_sendgrid_keeps_every_byte(doors: Hooks) -> None:
    raw, rcpt = doors.reply()
    raw = raw.replace(b"MIME-Version: 1.0", b"X-Odd: \xff\xe4\r\nMIME-Version: 1.0")
    envelope = json.dumps({"to": [rcpt], "from": "anna@example.org"}).encode()
    body = b"".join(
        b'--cut\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n' % (name, value)
        for name, value in ((b"envelope", envelope), (b"email", raw))
    )
    answer = doors.sendgrid(body + b"--cut--\r\n", "multipart/form-data; boundary=cut")
    assert answer.status_code == 200
    assert doors.done() == [("hook", "reply", "no")]
    with doors.world.database.read() as connection:
        assert connection.execute(text("SELECT raw FROM inbox")).scalar_one() == raw


@pytest.mark.parametrize("version", ["1", "2"])
def test_a_reply_by_amazon(doors: Hooks, version: str) -> None:
    raw, rcpt = doors.reply()
    receipt = {"recipients": [rcpt], "action": {"encoding": "BASE64"}}
    content = base64.b64encode(raw).decode()
    message = {"notificationType": "Received", "mail": {}, "receipt": receipt, "content": content}
    assert [doors.sns(message, version).status_code for _ in range(2)] == [200, 200]
    assert doors.done() == [("hook", "reply", "no")]


def bounced(doors: Hooks, provider: str, message_id: str) -> Response:
    """A bounce for good of one letter."""
    ids = message_id.strip("<>")
    if provider == "postmark":
        event: Any = {"RecordType": "Bounce", "Type": "HardBounce", "Email": "anna@example.org"}
        return doors.postmark({**event, "Content": f"Message-ID: <{ids}>"})
    if provider == "mailgun":
        event = {"event": "failed", "severity": "permanent", "message": {"headers": {"message-id": ids}}}
        return doors.client.post(
            "/hooks/mailgun", json={"signature": doors.mailgun(token=ids), "event-data": event}
        )
    if provider == "sendgrid":
        event = {"event": "bounce", "type": "bounce", "status": "5.1.1", "smtp-id": f"<{ids}>"}
        return doors.sendgrid(json.dumps([event]).encode(), "application/json")
    event = {
        "notificationType": "Bounce", "mail": {"headers": [{"name": "Message-ID", "value": f"<{ids}>"}]},
        "bounce": {"bounceType": "Permanent", "bouncedRecipients": [{"emailAddress": "anna@example.org"}]},
    }  # fmt: skip
    return doors.sns(event)


@pytest.mark.parametrize("provider", ["postmark", "mailgun", "sendgrid", "ses"])
def test_a_bounce_of_ours_stops_and_one_of_others_is_not_even_kept(doors: Hooks, provider: str) -> None:
    other = bounced(doors, provider, "<d-1-0000000000000000@demo.example>")
    assert (other.status_code, other.text) == (200, "Nothing of ours.\n")
    assert doors.done() == []
    doors.world.now += timedelta(seconds=1)
    assert (doors.status(), bounced(doors, provider, doors.lesson_id).status_code) == ("active", 200)
    assert doors.done() == [("hook", "bounce", None)]
    assert doors.status() == "bounced"


def test_a_bounce_by_our_envelope_sender_is_enough(doors: Hooks) -> None:
    """Amazon replaces the Message-ID of what it sends."""
    from dripcourse.message import address

    found = address.parse_message_id(doors.world.parts.secret, doors.lesson_id)
    assert found
    source = address.bounce_address(doors.world.parts.secret, *found, "reply.demo.example")
    complaint = {"complainedRecipients": [{"emailAddress": "anna@example.org"}]}
    doors.sns({"eventType": "Complaint", "mail": {"source": source}, "complaint": complaint})
    assert doors.done() == [("hook", "complaint", None)]
    assert doors.status() == "bounced"


def test_who_can_not_prove_it_is_refused(doors: Hooks) -> None:
    raw, rcpt = doors.reply()
    event = {"RawEmail": raw.decode(), "OriginalRecipient": rcpt}
    form = {"recipient": rcpt, "body-mime": raw.decode()}
    answers = [
        doors.postmark(event, "user:wrong"),
        doors.client.post("/hooks/postmark", json=event),
        doors.client.post("/hooks/postmark", json=event, headers={"Authorization": "Basic ????"}),
        doors.client.post("/hooks/mailgun", data=form),
        doors.client.post("/hooks/mailgun", data={**form, **doors.mailgun(key="another")}),
        doors.client.post("/hooks/mailgun", data={**form, **doors.mailgun(late=400)}),
        doors.client.post("/hooks/mailgun", data={**form, **doors.mailgun(late=-400)}),
        doors.client.post("/hooks/sendgrid", content=b"[]"),
        doors.sendgrid(b"[]", "application/json", signed=b"[1]"),
        doors.sendgrid(b"[]", "application/json", late=400),
        doors.sns({}, TopicArn="arn:aws:sns:eu-west-1:999999999999:replies"),
        doors.sns({}, SigningCertURL="https://sns.eu-west-1.amazonaws.com.evil.example/x.pem"),
        doors.sns({}, SigningCertURL=CERTIFICATE.replace("https", "http")),
        doors.sns({}, SigningCertURL=CERTIFICATE.replace("eu-west-1", "us-east-1")),
        doors.sns({}, Signature="AAAA"),
        doors.sns({}, Timestamp="2026-03-01T00:00:00.000Z"),
        doors.sns({}, "3"),
    ]
    assert [answer.status_code for answer in answers] == [403] * len(answers)
    assert doors.done() == []
    assert set(doors.asked) <= {CERTIFICATE}


def test_a_subscription_is_confirmed_at_amazon_and_nowhere_else(doors: Hooks) -> None:
    asking = {"Type": "SubscriptionConfirmation", "Token": "a b", "SubscribeURL": "http://127.0.0.1/evil"}
    assert doors.sns({}, **asking).status_code == 200
    confirmed = f"https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn={TOPIC}&Token=a+b"
    assert doors.asked == [CERTIFICATE, confirmed.replace(TOPIC, TOPIC.replace(":", "%3A"))]
    assert doors.sns({}, **asking, TopicArn=TOPIC + "-3").status_code == 403
    assert len(doors.asked) == 2


def test_nonsense_is_answered_422(doors: Hooks) -> None:
    answers = [
        doors.postmark([]),
        doors.postmark("x"),
        doors.sns([]),
        doors.sns({"notificationType": "Received", "mail": {}}),
        doors.sendgrid(b"{}", "application/json"),
        doors.sendgrid(b"x", "application/json"),
        doors.sendgrid(b"x", "multipart/form-data"),
        doors.client.post("/hooks/mailgun", content=b"[" * 100_000),
        doors.client.post("/hooks/ses", content=b"\xff"),
    ]
    assert {answer.status_code for answer in answers} == {422}
    assert doors.done() == []


def test_fifteen_megabytes_and_no_more(doors: Hooks) -> None:
    assert doors.client.post("/hooks/postmark", content=b"x" * (15 * 2**20 + 1)).status_code == 413
    assert doors.client.post("/hooks/postmark", content=b"x" * (15 * 2**20)).status_code in (403, 422)


def test_without_its_setting_a_hook_is_not_there(doors: Hooks) -> None:
    from dataclasses import replace

    doors.house.settings = replace(doors.house.settings, hook_postmark="", hook_ses="")
    for name in ("postmark", "ses", "another"):
        assert doors.client.post(f"/hooks/{name}", json={}).status_code == 404
    assert doors.client.get("/hooks/mailgun").status_code == 405


def test_without_the_package_one_sentence_tells_the_operator(
    doors: Hooks, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delitem(sys.modules, "dripcourse.web.hooks_keys", raising=False)
    monkeypatch.delattr("dripcourse.web.hooks_keys", raising=False)
    monkeypatch.setitem(sys.modules, "cryptography.x509", None)
    assert doors.sendgrid(b"[]", "application/json").status_code == 503
    assert 'pip install "dripcourse[hooks]"' in caplog.text
