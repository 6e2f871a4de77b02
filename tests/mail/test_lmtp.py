"""The door for replies, over real sockets."""

from __future__ import annotations

import logging
import smtplib
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from threading import Event, Thread

import pytest

from dripcourse.errors import SettingError
from dripcourse.mail.carrier import Envelope
from dripcourse.mail.lmtp import MOST_BYTES, Lmtp
from dripcourse.mail.smtp import Smtp
from dripcourse.message.outcome import Refused, Sent
from tests.servers.lmtp import hand_in

MAIL = b"From: anna@example.net\r\nSubject: Re: x\r\n\r\nyes\r\n"


@dataclass
class Desk:
    """What stands behind the door in these tests."""

    known: dict[str, bool | None] = field(default_factory=lambda: {"r-1@reply.example": True})
    taken: list[tuple[bytes, str, str]] = field(default_factory=list)
    says: str | None = None
    broken: bool = False

    def knows(self, address: str) -> bool | None:
        if self.broken:
            raise OSError("database down")
        return self.known.get(address, False)

    def accept(self, raw: bytes, rcpt: str, mail_from: str) -> str | None:
        if self.broken:
            raise OSError("database down")
        self.taken.append((raw, rcpt, mail_from))
        return self.says


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def door(desk: Desk) -> Iterator[Lmtp]:
    running = Lmtp("127.0.0.1", 0, desk.accept, desk.knows)
    running.start()
    yield running
    running.stop()


def test_a_mail_is_handed_in(door: Lmtp, desk: Desk) -> None:
    assert hand_in(door.port, MAIL, "r-1@reply.example", "anna@example.net") == (250, "2.0.0 OK")
    assert desk.taken == [(MAIL, "r-1@reply.example", "anna@example.net")]


def test_a_bounce_has_no_sender(door: Lmtp, desk: Desk) -> None:
    hand_in(door.port, MAIL, "r-1@reply.example", "")
    assert desk.taken[0][2] == ""


def test_smtp_is_understood_too(door: Lmtp, desk: Desk) -> None:
    with smtplib.SMTP("127.0.0.1", door.port) as client:
        client.sendmail("anna@example.net", ["r-1@reply.example"], MAIL)
    assert len(desk.taken) == 1


def test_many_at_once(door: Lmtp, desk: Desk) -> None:
    with ThreadPoolExecutor(30) as senders:
        mails = [MAIL + b"%d\r\n" % number for number in range(60)]
        answers = list(senders.map(lambda mail: hand_in(door.port, mail, "r-1@reply.example"), mails))
    assert answers == [(250, "2.0.0 OK")] * 60
    assert sorted(raw for raw, _, _ in desk.taken) == sorted(mails)


def test_our_own_client_can_hand_in(door: Lmtp, desk: Desk) -> None:
    envelopes = [
        Envelope(1, "", "r-1@reply.example", MAIL),
        Envelope(2, "a@b.example", "nobody@reply.example", MAIL),
        Envelope(3, "a@b.example", "r-1@reply.example", MAIL),
    ]
    with closing(Smtp(f"smtp://127.0.0.1:{door.port}", timeout=5)) as smtp:
        outcomes = [outcome for _, outcome in smtp.carry(envelopes)]
    assert [type(outcome) for outcome in outcomes] == [Sent, Refused, Sent]
    assert [mail_from for _, _, mail_from in desk.taken] == ["", "a@b.example"]


def test_an_unknown_address(door: Lmtp, desk: Desk) -> None:
    assert hand_in(door.port, MAIL, "nobody@reply.example")[0] == 550
    assert desk.taken == []


@pytest.mark.parametrize("why", ["cannot tell", "broken"])
def test_the_database_is_down_at_rcpt(door: Lmtp, desk: Desk, why: str) -> None:
    desk.known["r-1@reply.example"] = None
    desk.broken = why == "broken"
    assert hand_in(door.port, MAIL, "r-1@reply.example")[0] == 451


def test_the_database_goes_down_before_the_mail_is_kept(door: Lmtp, desk: Desk) -> None:
    with smtplib.LMTP("127.0.0.1", door.port) as client:
        client.ehlo()
        client.mail("a@b.example")
        client.rcpt("r-1@reply.example")
        desk.broken = True
        code, text = client.data(MAIL)
    assert (code, text) == (451, b"4.3.0 Please try again later")


@pytest.mark.parametrize(
    ("says", "answer"),
    [("as 7", (250, "2.0.0 as 7")), ("550 5.1.1 gone", (550, "5.1.1 gone")), ("", (250, "2.0.0 OK"))],
)
def test_what_accept_says_is_passed_on(door: Lmtp, desk: Desk, says: str, answer: tuple[int, str]) -> None:
    desk.says = says
    assert hand_in(door.port, MAIL, "r-1@reply.example") == answer


def test_one_recipient_per_transaction(door: Lmtp, desk: Desk) -> None:
    desk.known["r-2@reply.example"] = True
    with smtplib.LMTP("127.0.0.1", door.port) as client:
        client.ehlo()
        client.mail("a@b.example")
        assert client.rcpt("r-1@reply.example")[0] == 250
        assert client.rcpt("r-2@reply.example")[0] == 452
        assert client.data(MAIL)[0] == 250
        client.mail("a@b.example")
        assert client.rcpt("r-2@reply.example")[0] == 250
        assert client.data(MAIL)[0] == 250
    assert [rcpt for _, rcpt, _ in desk.taken] == ["r-1@reply.example", "r-2@reply.example"]


def test_an_unknown_recipient_does_not_use_up_the_transaction(door: Lmtp, desk: Desk) -> None:
    with smtplib.LMTP("127.0.0.1", door.port) as client:
        client.ehlo()
        client.mail("a@b.example")
        assert client.rcpt("nobody@reply.example")[0] == 550
        assert client.rcpt("r-1@reply.example")[0] == 250


@pytest.mark.parametrize("length", [999, 1001, 5000, 70_000, 2_000_000])
def test_long_lines_are_kept(door: Lmtp, desk: Desk, length: int) -> None:
    mail = MAIL + b"x" * length + b"\r\nend\r\n"
    assert hand_in(door.port, mail, "r-1@reply.example")[0] == 250
    assert desk.taken[0][0] == mail


def test_every_byte_is_kept(door: Lmtp, desk: Desk) -> None:
    mail = MAIL + bytes(code for code in range(256) if code not in b"\r\n") + b"\r\n.\r\n..\r\n"
    assert hand_in(door.port, mail, "r-1@reply.example")[0] == 250
    assert desk.taken[0][0] == mail


def test_forty_megabytes_are_refused_and_the_door_stays_open(door: Lmtp, desk: Desk) -> None:
    line = b"x" * 998 + b"\r\n"
    with socket.create_connection(("127.0.0.1", door.port)) as raw:
        talk = raw.makefile("rwb")
        talk.write(b"LHLO a\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<r-1@reply.example>\r\nDATA\r\n")
        talk.flush()
        while not talk.readline().startswith(b"354"):
            pass
        for _ in range(40):
            talk.write(line * 1049)
        talk.write(b".\r\n")
        talk.flush()
        assert talk.readline().startswith(b"552")
    assert hand_in(door.port, MAIL, "r-1@reply.example")[0] == 250
    assert len(desk.taken) == 1


def test_a_size_said_beforehand_is_refused_at_once(door: Lmtp) -> None:
    with smtplib.LMTP("127.0.0.1", door.port) as client:
        client.ehlo()
        assert client.mail("a@b.example", [f"SIZE={MOST_BYTES + 1}"])[0] == 552


@pytest.mark.parametrize(
    "command", [b"MAIL FROM:<" + b"(" * 300 + b"@x>", b"RCPT TO:<a@[1.2>", b"\xff\xfe", b"DATA"]
)
def test_nonsense_gets_an_answer(door: Lmtp, command: bytes) -> None:
    with smtplib.LMTP("127.0.0.1", door.port) as client:
        client.ehlo()
        client.send(command + b"\r\n")
        assert client.getreply()[0] // 100 in (4, 5)
        assert client.noop()[0] == 250


def test_the_greeting_does_not_tell_what_runs_here(door: Lmtp) -> None:
    with socket.create_connection(("127.0.0.1", door.port)) as raw:
        assert raw.makefile("rb").readline() == b"220 dripcourse ready for replies\r\n"


def test_a_mail_being_kept_gets_its_yes_before_the_door_closes(desk: Desk) -> None:
    begun, go_on = Event(), Event()

    def slowly(raw: bytes, rcpt: str, mail_from: str) -> str | None:
        begun.set()
        go_on.wait()
        return desk.accept(raw, rcpt, mail_from)

    door = Lmtp("127.0.0.1", 0, slowly, desk.knows)
    door.start()
    answers: list[tuple[int, str]] = []
    sender = Thread(target=lambda: answers.append(hand_in(door.port, MAIL, "r-1@reply.example")))
    sender.start()
    begun.wait()
    closing = Thread(target=door.stop)
    closing.start()
    go_on.set()
    closing.join()
    sender.join()
    assert answers == [(250, "2.0.0 OK")]
    assert len(desk.taken) == 1


def test_a_client_that_leaves_in_the_middle_leaves_nothing(door: Lmtp, desk: Desk) -> None:
    with socket.create_connection(("127.0.0.1", door.port)) as raw:
        raw.sendall(b"LHLO a\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<r-1@reply.example>\r\nDATA\r\nhalf a")
    assert hand_in(door.port, MAIL, "r-1@reply.example")[0] == 250
    assert [raw for raw, _, _ in desk.taken] == [MAIL]


def test_the_log_holds_no_address_and_no_words(
    door: Lmtp, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    hand_in(door.port, MAIL, "r-1@reply.example", "anna@example.net")
    hand_in(door.port, MAIL, "nobody@reply.example", "anna@example.net")
    desk.broken = True
    hand_in(door.port, MAIL, "r-1@reply.example", "anna@example.net")
    assert "The LMTP door could not look an address up (OSError)" in caplog.text
    assert "@" not in caplog.text
    assert "yes" not in caplog.text


def test_a_port_that_is_taken(door: Lmtp, desk: Desk) -> None:
    second = Lmtp("127.0.0.1", door.port, desk.accept, desk.knows)
    with pytest.raises(SettingError, match="LMTP door"):
        second.start()
    second.stop()
