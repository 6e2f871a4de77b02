"""Hostile, repeated and misled mail over the whole engine: each with its harmless result."""

from __future__ import annotations

import re
from base64 import b64encode
from email import message_from_bytes
from io import BytesIO
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from sqlalchemy import text

from dripcourse.engine import desk, receive
from dripcourse.mail.reply import make_reply
from dripcourse.message import address
from tests.engine.world import World

ANNA, BERT = "anna@example.org", "bert@example.org"


def reply_to_lesson(world: World, words: str = "He said no") -> tuple[bytes, str]:
    """A reply to the newest lesson, and the address it goes to."""
    lesson = [one for one in world.letters() if one.lesson][-1]
    return make_reply(world.raw(lesson), words, "gmail", world.now), world.reply_address(lesson)


def inbox(world: World) -> list[tuple[Any, ...]]:
    """(kind, reason, intent, desk) of each mail, in order."""
    with world.database.read() as connection:
        rows = connection.execute(text("SELECT kind, reason, intent, desk FROM inbox ORDER BY id"))
        return [tuple(row) for row in rows]


def changes(world: World) -> int:
    with world.database.read() as connection:
        return int(connection.execute(text("SELECT count(*) FROM changes")).scalar_one())


def with_header(raw: bytes, name: str, value: str) -> bytes:
    """The mail with a header changed, or added at the top."""
    line = re.compile(rb"(?im)^%s:.*(?:\r\n[ \t].*)*\r\n" % name.encode())
    return b"%s: %s\r\n" % (name.encode(), value.encode()) + line.sub(b"", raw, count=1)


# --- who wrote it ---


def test_a_forged_from_acts_but_is_answered_to_the_stored_address(world: World) -> None:
    world.join()
    raw, rcpt = reply_to_lesson(world)
    world.hand_in(with_header(raw, "From", "stranger@evil.example"), rcpt, "stranger@evil.example")
    assert inbox(world)[-1][2] == "no"
    assert {one.to for one in world.letters()} == {ANNA}


def test_from_alone_does_nothing(world: World) -> None:
    world.join()
    raw = f"From: {ANNA}\r\nTo: courses@demo.example\r\nSubject: STOP\r\n\r\nSTOP\r\n".encode()
    world.hand_in(raw, "courses@demo.example", ANNA)
    assert inbox(world) == [("reply", "from-nobody-we-know", None, "shown")]
    world.wait(1)
    assert len(world.lessons()) == 2


def test_from_another_subscriber_goes_to_the_desk(world: World) -> None:
    world.join(BERT)
    world.join()
    raw, rcpt = reply_to_lesson(world)
    world.hand_in(with_header(raw, "From", BERT), rcpt, BERT)
    assert inbox(world) == [("reply", "another-subscriber", "no", "shown")]
    assert changes(world) == 0


def test_the_thread_of_another_person_decides_nothing(world: World) -> None:
    """Somebody's own address, and In-Reply-To naming a letter of another's: the address counts."""
    world.join(BERT)
    letter_of_bert = world.open().headers["Message-ID"]
    world.join()
    raw, rcpt = reply_to_lesson(world)
    world.hand_in(with_header(raw, "In-Reply-To", letter_of_bert), rcpt)
    world.wait(1)
    tracks = {(one.to, one.track) for one in world.letters() if one.lesson}
    assert (ANNA, "navigating-no") in tracks
    assert (BERT, "navigating-no") not in tracks


# --- the same mail again ---


def test_the_same_bytes_are_one_mail(world: World) -> None:
    world.join()
    raw, rcpt = reply_to_lesson(world)
    world.hand_in(raw, rcpt)
    count = len(world.letters())
    assert world.hand_in(raw, rcpt) is None
    assert (len(inbox(world)), len(world.letters())) == (1, count)


def test_the_same_mail_through_another_door_acts_once(world: World) -> None:
    world.join()
    raw, rcpt = reply_to_lesson(world)
    world.hand_in(raw, rcpt)
    count = len(world.letters())
    for door, to in (("imap", rcpt.upper()), ("pipe", "courses@demo.example")):
        again = b"Received: from another by door; Mon, 2 Mar 2026 10:00:00 +0000\r\n" + raw
        receive.accept(world.parts, again, to, "", door)
        receive.receive(world.parts)
        world.send()
    assert [row[1] for row in inbox(world)[1:]] == ["same-mail-again"] * 2
    assert (changes(world), len(world.letters())) == (1, count)


# --- the address ---


def test_an_upper_cased_address_is_the_same(world: World) -> None:
    world.join()
    raw, rcpt = reply_to_lesson(world)
    assert receive.knows(world.parts, rcpt.upper())
    world.hand_in(raw, rcpt.upper())
    assert inbox(world)[-1][2] == "no"


def test_an_address_with_a_changed_letter_is_nobodys(world: World) -> None:
    world.join()
    raw, rcpt = reply_to_lesson(world)
    wrong = rcpt[:10] + ("a" if rcpt[10] != "a" else "b") + rcpt[11:]
    assert not receive.knows(world.parts, wrong)
    stranger = with_header(with_header(raw, "To", wrong), "In-Reply-To", "<x@y.example>")
    world.hand_in(with_header(stranger, "References", "<x@y.example>"), wrong)
    assert inbox(world) == [("reply", "from-nobody-we-know", None, "shown")]
    assert changes(world) == 0


def test_ten_thousand_recipients(world: World) -> None:
    world.join()
    raw, rcpt = reply_to_lesson(world)
    many = ",\r\n ".join(f"person{number}@example.net" for number in range(10_000))
    world.hand_in(with_header(raw, "To", many), rcpt)
    assert inbox(world)[-1][2] == "no"
    assert {one.to for one in world.letters()} == {ANNA}


# --- what is in it ---


def deep(raw: bytes) -> bytes:
    body = b"He said no"
    for number in range(1000):
        mark = b"x%d" % number
        body = b'Content-Type: multipart/mixed; boundary="%s"\r\n\r\n--%s\r\n%s\r\n--%s--' % (
            mark,
            mark,
            body,
            mark,
        )
    return raw.partition(b"MIME-Version")[0] + body


def bomb(raw: bytes) -> bytes:
    """A zip of 100 MB of zeros beside the words."""
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr("zeros", b"\0" * 100_000_000)
    head = raw.partition(b"MIME-Version: 1.0\r\n")[0]
    return (
        head
        + b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="bomb"\r\n\r\n--bomb\r\n'
        + b"Content-Type: text/plain\r\n\r\nHe said no\r\n--bomb\r\nContent-Type: application/zip\r\n"
        + b"Content-Disposition: attachment; filename=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + b64encode(packed.getvalue())
        + b"\r\n--bomb--\r\n"
    )


def plain(raw: bytes, words: bytes) -> bytes:
    """The reply as one plain part."""
    head = re.sub(rb"(?i)Content-Type:.*", b"", raw.partition(b"\r\n\r\n")[0])
    return head.strip() + b"\r\n\r\n" + words + b"\r\n"


@pytest.mark.parametrize(
    ("make", "intent"),
    [
        (deep, None),
        (bomb, "no"),
        (lambda raw: with_header(raw, "X-Long", "x" * 1_000_000), None),
        (lambda raw: plain(raw, b"He \0said\0 no\0"), ...),
        (lambda raw: plain(raw, b"He said no").replace(b"Subject: ", b"Subject: \0\xff"), "no"),
        (lambda raw: plain(raw, b"He said no").replace(b"From: ", b"From: (" + b"(" * 5000), "no"),
        (lambda raw: b"", None),
        (lambda raw: b"\0" * 100_000, None),
    ],
    ids=["depth", "zip-bomb", "header-of-1-MB", "nul-words", "nul-header", "comments", "empty", "nuls"],
)
def test_monsters_do_no_harm(world: World, make: Any, intent: Any) -> None:
    world.join()
    raw, rcpt = reply_to_lesson(world)
    before = len(world.letters())
    world.hand_in(make(raw), rcpt)
    with world.database.read() as connection:
        row = connection.execute(text("SELECT state, intent, attempts, typed FROM inbox")).one()
    assert (row.state, row.attempts) == ("done", 1)
    assert "\0" not in (row.typed or "")
    if intent is not ...:
        assert row.intent == intent or (intent is None and row.intent in ("unclear", "no", None))
    assert len(world.letters()) - before <= 1
    world.wait(1)
    assert len(world.lessons()) == 2


def test_what_can_not_be_handled_is_set_aside_and_shown(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    world.join()
    raw, rcpt = reply_to_lesson(world)
    handled: list[int] = []

    def broken(*_: object) -> None:
        handled.append(1)
        raise RuntimeError("He said no")

    with monkeypatch.context() as patch:
        patch.setattr("dripcourse.engine.receive.read", broken)
        world.hand_in(raw, rcpt)
        for _ in range(5):
            receive.receive(world.parts)
    assert len(handled) == 3
    assert "could-not-be-read" in desk.waiting(world.parts)[0]
    number = int(desk.waiting(world.parts)[0].split()[0])
    assert "bytes" in desk.show(world.parts, number)
    assert "He said no" not in caplog.text
    world.reply("She said yes", [one for one in world.letters() if one.lesson][-1])
    assert inbox(world)[-1][2] == "yes"


# --- leaving by mail ---


def test_unsubscribing_by_the_address_in_the_header(world: World) -> None:
    world.join()
    header = world.open().headers["List-Unsubscribe"]
    found = re.search(r"<(mailto:[^>]+)>", header)
    assert found
    url = urlsplit(found[1])
    subject = parse_qs(url.query).get("subject", ["unsubscribe"])[0]
    to = unquote(url.path)
    raw = f"From: {ANNA}\r\nTo: {to}\r\nSubject: {subject}\r\nMessage-ID: <1@example.org>\r\n\r\n"
    world.hand_in(raw.encode(), to, ANNA)
    world.wait(2)
    assert len(world.lessons()) == 1
    assert inbox(world)[-1][2] == "stop"


def test_letters_carry_what_keeps_machines_from_answering(world: World) -> None:
    world.join()
    world.reply("He said no", world.letters()[-1])
    for letter in world.letters():
        headers = message_from_bytes(world.raw(letter))
        assert headers["Auto-Submitted"] or headers["List-Unsubscribe"], letter.subject


def verp(world: World, message_id: str) -> str:
    found = address.parse_message_id(world.parts.secret, message_id)
    assert found
    return address.bounce_address(world.parts.secret, *found, "reply.demo.example")
