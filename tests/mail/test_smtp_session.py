"""TLS and logging in, against a server with a certificate of its own."""

from __future__ import annotations

import socket
import ssl
from contextlib import closing, suppress
from pathlib import Path
from threading import Thread

import pytest

from dripcourse.mail.carrier import Envelope
from dripcourse.mail.smtp import Smtp
from dripcourse.message.outcome import Deferred, Outcome, Refused, Scope, Sent
from tests.mail.player import Player
from tests.servers.certificate import server_context
from tests.servers.sink import Manners, Sink

LETTER = Envelope(1, "a@example.org", "b@example.net", b"one\r\n")
SENT = Sent(250, "kept")


@pytest.fixture
def certified(tmp_path: Path) -> tuple[ssl.SSLContext, Path]:
    return server_context(tmp_path)


@pytest.fixture
def trusted(certified: tuple[ssl.SSLContext, Path], monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """The server's side of TLS, with a certificate that this machine trusts for the test."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certified[1]))
    return certified[0]


def carry(url: str) -> Outcome:
    with closing(Smtp(url, timeout=5)) as smtp:
        ((_, outcome),) = smtp.carry([LETTER])
        return outcome


def test_starttls_with_a_trusted_certificate(trusted: ssl.SSLContext) -> None:
    with Sink(manners=Manners(tls=trusted)) as sink:
        assert carry(f"{sink.url}?tls=required") == SENT
        assert sink.transcript[1] == "STARTTLS"
        assert sink.transcript[2].startswith("EHLO")


@pytest.mark.parametrize("mode", ["required", "starttls"])
def test_a_certificate_nobody_vouches_for(certified: tuple[ssl.SSLContext, Path], mode: str) -> None:
    with Sink(manners=Manners(tls=certified[0])) as sink:
        outcome = carry(f"{sink.url}?tls={mode}")
        assert isinstance(outcome, Deferred)
        assert outcome.scope is Scope.RELAY
        assert outcome.text.startswith("TLS failed: certificate")
        assert sink.mails == []


def test_a_certificate_for_another_name(trusted: ssl.SSLContext) -> None:
    door = socket.create_server(("127.0.0.2", 0))  # this machine too, but not in the certificate

    def serve() -> None:
        connection, _ = door.accept()
        with connection, suppress(OSError):
            trusted.wrap_socket(connection, server_side=True).close()

    thread = Thread(target=serve)
    thread.start()
    with door:
        outcome = carry(f"smtps://127.0.0.2:{door.getsockname()[1]}")
    thread.join()
    assert isinstance(outcome, Deferred)
    assert "127.0.0.2" in outcome.text


def test_required_but_not_offered(sink: Sink) -> None:
    outcome = carry(f"{sink.url}?tls=required")
    assert isinstance(outcome, Deferred)
    assert "?tls=none" in outcome.text


def test_wanted_but_not_offered(sink: Sink) -> None:
    assert carry(f"{sink.url}?tls=starttls") == SENT


def test_wanted_but_not_offered_and_there_is_a_password() -> None:
    with Sink(manners=Manners(login=("me", "pw"))) as sink:
        outcome = carry(f"smtp://me:pw@127.0.0.1:{sink.port}?tls=starttls")
        assert isinstance(outcome, Deferred)
        assert not [line for line in sink.transcript if line.startswith("AUTH")]


def test_none_is_none(certified: tuple[ssl.SSLContext, Path]) -> None:
    with Sink(manners=Manners(tls=certified[0])) as sink:
        assert carry(f"{sink.url}?tls=none") == SENT
        assert "STARTTLS" not in sink.transcript


def test_what_was_said_before_tls_is_forgotten(trusted: ssl.SSLContext) -> None:
    """Answers slipped in before the handshake must not be taken for answers of the secured server."""
    door = socket.create_server(("127.0.0.1", 0))
    heard: list[bytes] = []

    def serve() -> None:
        connection, _ = door.accept()
        connection.sendall(b"220 x\r\n")
        connection.recv(1000)
        connection.sendall(b"250-x\r\n250 STARTTLS\r\n")
        connection.recv(1000)
        connection.sendall(b"220 go\r\n250-x\r\n250 INJECTED\r\n")
        with trusted.wrap_socket(connection, server_side=True) as secured:
            heard.append(secured.recv(1000))
            secured.sendall(b"550 not you\r\n")
            heard.append(secured.recv(1000))
            secured.sendall(b"550 really\r\n")

    thread = Thread(target=serve)
    thread.start()
    with door:
        outcome = carry(f"smtp://127.0.0.1:{door.getsockname()[1]}?tls=required")
    thread.join()
    assert outcome == Refused(550, "really", Scope.RELAY)
    assert heard == [b"EHLO localhost\r\n", b"HELO localhost\r\n"]


def test_tls_from_the_first_byte(trusted: ssl.SSLContext) -> None:
    door = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection, _ = door.accept()
        with trusted.wrap_socket(connection, server_side=True) as secured:
            secured.sendall(b"220 x\r\n")
            secured.recv(1000)
            secured.sendall(b"250 x\r\n")
            for answer in (b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n", b"250 kept\r\n", b"221 bye\r\n"):
                secured.recv(1000)
                secured.sendall(answer)

    thread = Thread(target=serve)
    thread.start()
    with door:
        assert carry(f"smtps://127.0.0.1:{door.getsockname()[1]}") == SENT
    thread.join()


def test_a_plain_server_where_tls_is_expected(sink: Sink) -> None:
    outcome = carry(f"smtps://127.0.0.1:{sink.port}")
    assert isinstance(outcome, Deferred)
    assert outcome.text.startswith("TLS failed")


def test_log_in(trusted: ssl.SSLContext) -> None:
    with Sink(manners=Manners(tls=trusted, login=("me@x", "p/w"))) as sink:
        assert carry(f"smtp://me%40x:p%2Fw@127.0.0.1:{sink.port}?tls=required") == SENT


def test_log_in_by_the_older_way() -> None:
    log_in = [
        (b"AUTH LOGIN\r\n", b"334 VXNlcm5hbWU6\r\n"),
        (b"bWU=\r\n", b"334 UGFzc3dvcmQ6\r\n"),
        (b"cHc=\r\n", b"235 welcome\r\n"),
    ]
    part = [
        (b"", b"220 x\r\n"),
        (b"\r\n", b"250-x\r\n250 AUTH LOGIN\r\n"),
        *log_in,
        (b"example.org>\r\n", b"250 ok\r\n"),
        (b"example.net>\r\n", b"250 ok\r\n"),
        (b"DATA\r\n", b"354 go\r\n"),
        (b".\r\n", b"250 kept\r\n"),
    ]
    with Player(part) as player:
        assert carry(player.url.replace("//", "//me:pw@")) == SENT


def test_a_wrong_password() -> None:
    with Sink(manners=Manners(login=("me", "right"))) as sink:
        outcome = carry(sink.url.replace("//", "//me:wrong@"))
        assert outcome == Refused(535, "wrong user or password", Scope.RELAY, "5.7.8")


def test_no_way_to_log_in(sink: Sink) -> None:
    outcome = carry(sink.url.replace("//", "//me:pw@"))
    assert isinstance(outcome, Deferred)
    assert "AUTH" in outcome.text
    assert not [line for line in sink.transcript if "bWU" in line]
