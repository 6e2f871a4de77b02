"""What providers tell, read: each dialect becomes a mail that the ordinary reading understands."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest

from dripcourse.message import provider_events as events
from dripcourse.message.parse import parse
from dripcourse.message.provider import Handed, Trouble, put_together, told
from dripcourse.message.reading import Kind, Reading, read

ID = "d-1-proof@mail.example"
UNKNOWN = "550 5.1.1 no such user here"


def reading(handed: list[Handed]) -> Reading:
    assert len(handed) == 1
    return read(parse(handed[0].raw))


def bounce_of(name: str, words: str = UNKNOWN, **more: Any) -> list[Handed]:
    """One bounce, as each provider tells it."""
    match name:
        case "postmark":
            event = {
                "RecordType": "Bounce", "Type": "HardBounce", "Email": "a@b.example", "Details": words,
                "Content": f"Return-Path: <>\r\n\r\nMessage-ID: <{ID}>\r\n",
            }  # fmt: skip
            return list(events.postmark({**event, **more}))
        case "mailgun":
            event = {
                "event": "failed", "severity": "permanent", "reason": "bounce", "recipient": "a@b.example",
                "delivery-status": {"code": 550, "message": words, "description": ""},
                "message": {"headers": {"message-id": ID}},
            }  # fmt: skip
            return list(events.mailgun({**event, **more}))
        case "sendgrid":
            event = {
                "event": "bounce", "email": "a@b.example", "reason": words, "status": "5.0.0",
                "type": "bounce", "smtp-id": f"<{ID}>",
            }  # fmt: skip
            return list(events.sendgrid([{**event, **more}]))
        case _:
            one = {"emailAddress": "a@b.example", "diagnosticCode": f"smtp; {words}", "status": "5.0.0"}
            event = {
                "notificationType": "Bounce",
                "bounce": {"bounceType": "Permanent", "bouncedRecipients": [one], **more},
                "mail": {"headers": [{"name": "Message-ID", "value": f"<{ID}>"}], "source": "b-x@r.example"},
            }
            return list(events.ses(event))


ALL = ("postmark", "mailgun", "sendgrid", "ses")


@pytest.mark.parametrize("name", ALL)
def test_a_bounce_for_good(name: str) -> None:
    found = reading(bounce_of(name))
    assert (found.kind, found.permanent, found.policy) == (Kind.BOUNCE, True, False)
    assert found.recipients == ("a@b.example",)
    assert ID in found.original_message_ids


@pytest.mark.parametrize("name", ALL)
def test_a_full_mailbox_is_passing(name: str) -> None:
    found = reading(bounce_of(name, "552 5.2.2 mailbox full"))
    assert (found.kind, found.permanent) == (Kind.BOUNCE, False)


@pytest.mark.parametrize("name", ALL)
def test_a_refusal_of_us_is_not_the_persons_fault(name: str) -> None:
    found = reading(bounce_of(name, "550 5.7.1 message refused for policy reasons"))
    assert (found.kind, found.permanent, found.policy) == (Kind.BOUNCE, False, True)


@pytest.mark.parametrize(
    "handed",
    [
        events.postmark({"RecordType": "SpamComplaint", "Email": "a@b.example", "Metadata": {"id": ID}}),
        events.mailgun({"event": "complained", "message": {"headers": {"message-id": ID}}}),
        events.sendgrid([{"event": "spamreport", "smtp-id": f"<{ID}>", "email": "a@b.example"}]),
        events.ses(
            {
                "eventType": "Complaint",
                "complaint": {"complainedRecipients": [{"emailAddress": "a@b.example"}]},
                "mail": {"headers": [{"name": "message-id", "value": f"<{ID}>"}]},
            }
        ),
    ],
    ids=ALL,
)
def test_a_complaint(handed: Any) -> None:
    found = reading(list(handed))
    assert found.kind is Kind.COMPLAINT
    assert found.original_message_ids == (ID,)


@pytest.mark.parametrize(
    "handed",
    [
        bounce_of("postmark", Type="AutoResponder"),
        bounce_of("mailgun", severity="temporary"),
        bounce_of("sendgrid", event="deferred"),
        bounce_of("ses", bounceType="Transient", bouncedRecipients=[{"emailAddress": "a@b.example"}]),
        events.postmark({"RecordType": "Open"}),
        events.mailgun({"event": "delivered"}),
        events.ses({"eventType": "Send"}),
    ],
)
def test_what_is_no_failure_gives_nothing(handed: Any) -> None:
    assert list(handed) == []


def test_ses_passing_trouble_is_never_permanent() -> None:
    one = {"emailAddress": "a@b.example", "diagnosticCode": "smtp; 550 what", "status": "5.3.0"}
    found = reading(bounce_of("ses", bounceType="Transient", bouncedRecipients=[one]))
    assert found.permanent is False


@pytest.mark.parametrize("name", ["postmark", "mailgun", "ses"])
@pytest.mark.parametrize(
    "shape", [None, [], "x", 7, {"mail": 1, "message": [], "notificationType": "Bounce"}]
)
def test_other_shapes_are_a_value_error_or_nothing(name: str, shape: Any) -> None:
    with contextlib.suppress(ValueError):
        assert list(getattr(events, name)(shape)) == []


def test_nothing_in_an_event_can_add_a_header_or_a_part() -> None:
    evil = (
        "a@b.example\r\nFinal-Recipient: rfc822; victim@b.example\r\n\r\n--=_told-by-a-provider\r\nX: <z@z>"
    )
    found = read(parse(told(Trouble("5.1.1", evil, evil, (evil, ID))).raw))
    assert found.recipients == ("a@b.example",)
    assert found.original_message_ids[-1] == ID


def test_a_mail_put_together_is_read_as_it_was() -> None:
    raw = put_together(
        [
            ("From", "Anna <anna@b.example>"),
            ("Subject", "Re: Grüße"),
            ("Content-Type", "multipart/x"),
            ("Bad\n", "x"),
        ],
        "Ja, er kommt mit!\n",
        "<p>Ja</p>",
    )
    mail = parse(raw)
    assert (mail.sender, mail.subject, mail.text) == ("anna@b.example", "Re: Grüße", "Ja, er kommt mit!\n")


def test_postmark_without_the_raw_mail() -> None:
    event = json.loads(
        '{"From": "anna@b.example", "Subject": "Re: x", "TextBody": "He said no",'
        '"OriginalRecipient": "r-1@c.example",'
        '"Headers": [{"Name": "In-Reply-To", "Value": "<d-1@x>"}]}'
    )
    handed = next(events.postmark(event))
    mail = parse(handed.raw)
    assert handed.recipients == ("r-1@c.example",)
    assert (mail.in_reply_to, mail.text, mail.sender) == (("d-1@x",), "He said no", "anna@b.example")
