"""The sink is believed by many tests, so it is tested itself, against the standard library's client."""

from __future__ import annotations

import smtplib
import socket
import ssl
from pathlib import Path

import pytest

from tests.servers.certificate import server_context
from tests.servers.kept import read_folder
from tests.servers.ports import answers, free_port
from tests.servers.process import Process, program
from tests.servers.script import read_rule
from tests.servers.sink import Act, Manners, Sink

MAIL = b"Subject: hello\r\n\r\n.one dot\r\n..two\r\n"


def send(port: int, *recipients: str, sender: str = "us@a.example") -> dict[str, tuple[int, bytes]]:
    with smtplib.SMTP("127.0.0.1", port, timeout=10) as client:
        return client.sendmail(sender, recipients or ("anna@b.example",), MAIL)


def talk(port: int, text: bytes, enough: bytes) -> bytes:
    """Sends one piece of bytes and reads until `enough` has come."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as client:
        client.sendall(text)
        heard = b""
        while enough not in heard and (chunk := client.recv(4096)):
            heard += chunk
    return heard


def test_keeps_envelope_and_bytes(sink: Sink) -> None:
    send(sink.port, "anna@b.example", "ben@b.example")
    (kept,) = sink.wait(1)
    assert kept.mail_from == "us@a.example"
    assert kept.recipients == ("anna@b.example", "ben@b.example")
    assert kept.data == MAIL
    assert kept.parsed()["Subject"] == "hello"
    assert sink.sessions == 1


def test_answers_a_pipelined_group(sink: Sink) -> None:
    envelope = b"MAIL FROM:<a@a.example>\r\nRCPT TO:<b@b.example>\r\nDATA\r\n"
    text = b"EHLO me\r\n" + envelope + b"one\r\n.\r\n" + envelope + b".\r\nQUIT\r\n"
    heard = talk(sink.port, text, b"bye")
    assert b"250-PIPELINING\r\n" in heard
    assert [mail.data for mail in sink.wait(2)] == [b"one\r\n", b""]


@pytest.mark.parametrize("code", [450, 550])
def test_refuses_one_recipient(sink: Sink, code: int) -> None:
    sink.script("RCPT", f"{code} 5.1.1 not this one", address="ben@b.example")
    refused = send(sink.port, "anna@b.example", "ben@b.example")
    assert refused == {"ben@b.example": (code, b"5.1.1 not this one")}
    assert sink.wait(1)[0].recipients == ("anna@b.example",)


def test_a_rule_may_hold_once(sink: Sink) -> None:
    sink.script("BODY", "452 4.3.1 full", times=1)
    with pytest.raises(smtplib.SMTPDataError):
        send(sink.port)
    send(sink.port)
    assert len(sink.mails) == 1


def test_a_lone_dot_after_refused_recipients(sink: Sink) -> None:
    sink.script("RCPT", "550 5.1.1 no")
    sink.script("DATA", "354 go on")
    group = b"MAIL FROM:<a@a.example>\r\nRCPT TO:<b@b.example>\r\nDATA\r\n.\r\nQUIT\r\n"
    assert b"554 5.5.1" in talk(sink.port, b"EHLO me\r\n" + group, b"bye")
    assert sink.mails == []


@pytest.mark.parametrize(("act", "kept"), [(Act.CLOSE, 0), (Act.LOSE, 1)])
def test_ends_after_the_dot(sink: Sink, act: Act, kept: int) -> None:
    sink.script("BODY", act)
    with pytest.raises(smtplib.SMTPServerDisconnected):
        send(sink.port)
    assert len(sink.mails) == kept


def test_stalls_until_it_stops() -> None:
    with Sink() as sink:
        sink.script("MAIL", Act.STALL)
        with (
            smtplib.SMTP("127.0.0.1", sink.port, timeout=0.2) as client,
            pytest.raises(smtplib.SMTPServerDisconnected),
        ):
            client.sendmail("a@a.example", "b@b.example", MAIL)
    assert not answers(sink.port)


def test_closes_after_some_mails() -> None:
    with Sink(manners=Manners(mails_per_session=1)) as sink:
        client = smtplib.SMTP("127.0.0.1", sink.port, timeout=10)
        client.sendmail("a@a.example", "b@b.example", MAIL)
        with pytest.raises(smtplib.SMTPSenderRefused) as refused:
            client.sendmail("a@a.example", "b@b.example", MAIL)
        assert refused.value.smtp_code == 421


def test_speaks_tls_and_asks_for_a_password(tmp_path: Path) -> None:
    context, trusted = server_context(tmp_path)
    with Sink(manners=Manners(tls=context, login=("anna", "word"))) as sink:
        with smtplib.SMTP("127.0.0.1", sink.port, timeout=10) as client:
            client.starttls(context=ssl.create_default_context(cafile=str(trusted)))
            with pytest.raises(smtplib.SMTPSenderRefused):
                client.sendmail("a@a.example", "b@b.example", MAIL)
            client.login("anna", "word")
            client.sendmail("a@a.example", "b@b.example", MAIL)
        assert len(sink.mails) == 1


def test_wait_says_what_is_missing(sink: Sink) -> None:
    with pytest.raises(TimeoutError, match="kept 0 mails"):
        sink.wait(1, seconds=0.05)


def test_reads_rules_of_the_command_line() -> None:
    assert read_rule("rcpt anna@b.example 550 5.1.1 no").answer == "550 5.1.1 no"
    assert read_rule("BODY * lose").answer is Act.LOSE
    with pytest.raises(ValueError, match="SOON"):
        read_rule("SOON * 250 ok")


def test_runs_as_a_process_and_keeps_its_folder(tmp_path: Path) -> None:
    port = free_port()
    command = [
        program("python"),
        "-m",
        "tests.servers.sink",
        "--port",
        str(port),
        "--folder",
        str(tmp_path / "mails"),
    ]
    for number in (1, 2):
        with Process([*command, "--rule", "RCPT no@b.example 550 5.1.1 no"], tmp_path / "log") as process:
            process.wait_for_port(port)
            send(port, "anna@b.example", "no@b.example")
            assert len(read_folder(tmp_path / "mails")) == number
            assert process.stop() == 0
