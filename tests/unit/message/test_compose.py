"""A letter's bytes: always the same, fit for the wire, and what the standard library would have meant."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import parseaddr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dripcourse.message.compose import Outgoing, compose
from dripcourse.message.field import HeaderError

TOKEN = "k3v9q7x2m4p8r6t1w5z0"
LETTER = Outgoing(
    message_id="d-1f-0123456789abcdef@example.org",
    date=datetime(2026, 11, 22, 7, 30, tzinfo=UTC),
    sender_name="A Kinder Invitation",
    sender="course@example.org",
    to="anna@example.net",
    reply_to=f"r-{TOKEN}@reply.example.org",
    envelope_from="b-1@reply.example.org",
    subject="What a “no” means",
    text="Dear Anna,\n\n.a line that begins with a dot\n",
    html="<!DOCTYPE html>\n<p style='a=b'>Dear Änna — all the best</p>\n",
    list_name="A Kinder Invitation",
    list_id="kinder.lists.example.org",
    unsubscribe_url=f"https://courses.example.org/leave/{TOKEN * 5}",
    unsubscribe_mail=f"leave-{TOKEN}@reply.example.org",
)

BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
words = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters=BIDI), max_size=100
).map(lambda text: text.replace("=?", ""))
bodies = st.text(st.characters(codec="utf-8"), max_size=400)


def parsed(data: bytes) -> EmailMessage:
    message = message_from_bytes(data.replace(b"\r\n", b"\n"), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def by_the_library(letter: Outgoing) -> EmailMessage:
    """The same letter made with EmailMessage; never folded, so that its header bugs don't show."""
    message = EmailMessage()
    for name, display, address in (
        ("From", letter.sender_name, letter.sender),
        ("To", "", letter.to),
        ("Reply-To", "", letter.reply_to),
    ):
        message[name] = Address(" ".join(display.split()), addr_spec=address)
    message["Subject"] = " ".join(letter.subject.split())
    message["Date"] = letter.date
    message["Message-ID"] = f"<{letter.message_id}>"
    message["List-Id"] = f"{letter.list_name} <{letter.list_id}>"
    message["List-Unsubscribe"] = f"<{letter.unsubscribe_url}>, <mailto:{letter.unsubscribe_mail}>"
    message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message["Auto-Submitted"] = letter.auto_submitted
    message["X-Auto-Response-Suppress"] = "OOF, AutoReply"
    message.set_content(letter.text)
    message.add_alternative(letter.html, subtype="html")
    return message


def named(data: bytes) -> tuple[str, str]:
    """From as mail programs read it (up to Python 3.12, policy.default puts a space into long names)."""
    display, address = parseaddr(message_from_bytes(data)["From"])
    return str(make_header(decode_header(display))), address


def contents(message: EmailMessage) -> list[tuple[str, str]]:
    return [(part.get_content_type(), part.get_content()) for part in message.iter_parts()]


def headers(message: EmailMessage) -> list[tuple[str, str]]:
    return [
        (name, str(value)) for name, value in message.items() if name not in ("Content-Type", "MIME-Version")
    ]


@given(subject=words, sender_name=words, text=bodies, html=bodies)
def test_parses_to_what_the_library_would_have_made(
    subject: str, sender_name: str, text: str, html: str
) -> None:
    letter = replace(LETTER, subject=subject, sender_name=sender_name, text=text, html=html)
    ours, theirs = parsed(compose(letter)), by_the_library(letter)
    assert headers(ours)[1:] == headers(theirs)[1:]
    assert named(compose(letter)) == (" ".join(sender_name.split()), letter.sender)
    assert contents(ours) == contents(theirs)
    assert not ours.defects


@given(subject=words, sender_name=words, list_name=words, text=bodies, html=bodies)
def test_every_line_is_fit_for_the_wire(
    subject: str, sender_name: str, list_name: str, text: str, html: str
) -> None:
    letter = replace(
        LETTER, subject=subject, sender_name=sender_name, list_name=list_name, text=text, html=html
    )
    data = compose(letter)
    assert data.isascii()
    assert data.endswith(b"\r\n")
    assert data.count(b"\r") == data.count(b"\n") == data.count(b"\r\n")
    head, _, body = data.partition(b"\r\n\r\n")
    assert all(len(line) <= 78 for line in body.split(b"\r\n"))
    assert all(len(line) <= 998 for line in head.split(b"\r\n"))
    assert not any(line.startswith(b".") for line in data.split(b"\r\n"))
    assert not any(line.endswith((b" ", b"\t")) for line in body.split(b"\r\n"))
    assert b"?==?" not in head
    assert all(len(word) <= 75 for word in re.findall(rb"=\?[^ ]*\?=", head))


@given(subject=words, sender_name=words, list_name=words)
def test_the_header_names_are_ours_whatever_people_typed(
    subject: str, sender_name: str, list_name: str
) -> None:
    letter = replace(LETTER, subject=subject, sender_name=sender_name, list_name=list_name)
    assert parsed(compose(letter)).keys() == parsed(compose(LETTER)).keys()


def test_the_same_letter_is_the_same_bytes() -> None:
    later = replace(LETTER, date=LETTER.date.astimezone(timezone(timedelta(hours=5))))
    assert compose(LETTER) == compose(later)


def test_header_block_as_it_goes_out() -> None:
    head = compose(replace(LETTER, in_reply_to="a@b.example", references=("a@b.example", "c@d.example")))
    assert head.partition(b"\r\n\r\n")[0].decode().split("\r\n") == [
        "From: A Kinder Invitation <course@example.org>",
        "To: anna@example.net",
        f"Reply-To: r-{TOKEN}@reply.example.org",
        "Subject: =?utf-8?q?What_a_=E2=80=9Cno=E2=80=9D_means?=",
        "Date: Sun, 22 Nov 2026 07:30:00 +0000",
        "Message-ID: <d-1f-0123456789abcdef@example.org>",
        "In-Reply-To: <a@b.example>",
        "References: <a@b.example> <c@d.example>",
        "List-Id: A Kinder Invitation <kinder.lists.example.org>",
        f"List-Unsubscribe: <https://courses.example.org/leave/{TOKEN * 5}>,",
        f" <mailto:leave-{TOKEN}@reply.example.org>",
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        "Auto-Submitted: auto-generated",
        "X-Auto-Response-Suppress: OOF, AutoReply",
        "MIME-Version: 1.0",
        'Content-Type: multipart/alternative; boundary="=_c9a081087f42094612f6982c"',
    ]


def test_a_letter_that_confirms_names_no_list() -> None:
    letter = replace(LETTER, list_id=None, unsubscribe_url=None, unsubscribe_mail=None)
    assert not [name for name in parsed(compose(letter)).keys() if name.startswith("List-")]  # noqa: SIM118


@pytest.mark.parametrize("theirs", ["a b", "a>\r\nBcc: <b", "ä@b.example", "", "a" * 1000])
def test_an_id_of_somebody_else_that_is_no_id_is_left_out(theirs: str) -> None:
    letter = replace(LETTER, in_reply_to=theirs, references=(theirs, "good@b.example"))
    message = parsed(compose(letter))
    assert message["In-Reply-To"] is None
    assert message["References"] == "<good@b.example>"


def test_extra_headers() -> None:
    message = parsed(compose(replace(LETTER, extra=(("X-Dripcourse-Lesson", "they-said-yes"),))))
    assert message["X-Dripcourse-Lesson"] == "they-said-yes"


@pytest.mark.parametrize(
    "changes",
    [
        {"subject": "x\r\nBcc: i@e.example"},
        {"subject": "x=?UTF-8?Q?=0D=0A?=Bcc: i@e.example"},
        {"sender_name": "x\x85y"},
        {"sender_name": "x\u2028y"},
        {"list_name": "moc\u202e.evil"},
        {"to": "anna@example.net>\r\nBcc: i@e.example"},
        {"to": "anna@bücher.example"},
        {"to": "ännä@example.net"},
        {"to": "anna@example.net, bob@example.net"},
        {"reply_to": ""},
        {"message_id": "a b"},
        {"list_id": "A Kinder Invitation <kinder.lists.example.org>"},
        {"unsubscribe_url": "https://example.org/ä"},
        {"unsubscribe_url": "https://example.org/" + "a" * 900},
        {"unsubscribe_mail": "not an address"},
        {"auto_submitted": "no"},
        {"extra": (("X-Dripcourse-Lesson", "a\r\nBcc: i@e.example"),)},
        {"extra": (("X Y", "a"),)},
    ],
)
def test_what_cannot_stand_in_a_header_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(HeaderError) as refused:
        compose(replace(LETTER, **changes))  # type: ignore[arg-type]
    assert "\n" not in str(refused.value)
    assert str(refused.value).endswith(".")


def test_a_date_without_a_zone_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="zone"):
        compose(replace(LETTER, date=datetime(2026, 11, 22)))  # noqa: DTZ001


def test_a_line_from_is_not_taken_for_an_mbox_divider() -> None:
    data = compose(replace(LETTER, text="From here on it gets easier.\n"))
    assert b"\r\n=46rom here on" in data
