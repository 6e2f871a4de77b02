"""Slow servers, TLS that breaks, pipelining by halves: nothing hangs, and outcomes are true."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

import pytest

from dripcourse.mail.carrier import Envelope
from dripcourse.mail.smtp import Smtp
from dripcourse.message.outcome import Deferred, Outcome, Scope, Sent, Unknown
from tests.mail.player import Part, Player
from tests.servers.certificate import server_context
from tests.servers.sink import Act, Manners, Sink

HELLO = [(b"", b"220 x\r\n"), (b"EHLO localhost\r\n", b"250-x\r\n250 PIPELINING\r\n")]
OPEN = b"250 ok\r\n250 ok\r\n354 go\r\n"
FIRST = Envelope(1, "a@example.org", "b@example.net", b"one\r\n")
SECOND = Envelope(2, "a@example.org", "c@example.net", b"two\r\n")
BIG = Envelope(3, "a@example.org", "d@example.net", b"x" * 20_000_000 + b"\r\n")
KEPT = Sent(250, "kept")
SILENT = Deferred(0, "the server is silent", Scope.RELAY)
CLOSED = "the server closed the connection"


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """The server's side of TLS, with a certificate that this machine trusts for the test."""
    context, certificate = server_context(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    return context


@contextmanager
def server(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """One connection is served; its port."""
    door = socket.create_server(("127.0.0.1", 0))

    def run() -> None:
        connection, _ = door.accept()
        with connection, suppress(OSError):
            serve(connection)

    thread = Thread(target=run)
    thread.start()
    with door:
        yield door.getsockname()[1]
        thread.join(10)
        assert not thread.is_alive()


def carry(url: str, *envelopes: Envelope, timeout: float = 5) -> list[Outcome]:
    with closing(Smtp(url, timeout)) as smtp:
        return [outcome for _, outcome in smtp.carry(envelopes)]


def play(parts: list[Part], *envelopes: Envelope, timeout: float = 5) -> tuple[list[Outcome], list[bytes]]:
    with Player(*parts) as player:
        outcomes = carry(player.url, *envelopes, timeout=timeout)
    return outcomes, player.heard


# --- slow ---


def test_each_answer_in_time_however_many_there_are() -> None:
    """A slow server is not a silent one: the time-out is for each answer."""
    answers = (b"220 x\r\n", b"250-x\r\n250 PIPELINING\r\n", *OPEN.splitlines(keepends=True), b"250 kept\r\n")

    def serve(connection: socket.socket) -> None:
        for answer in answers:
            Event().wait(0.4)
            connection.sendall(answer)
        connection.recv(1000)

    with server(serve) as port:
        assert carry(f"smtp://127.0.0.1:{port}", FIRST, timeout=1.5) == [KEPT]


def test_a_server_that_stops_reading_in_the_middle_of_a_body() -> None:
    """The final dot is not out, so the letter's fate is known: not taken."""
    over = Event()

    def serve(connection: socket.socket) -> None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.sendall(b"220 x\r\n")
        connection.recv(1000)
        connection.sendall(b"250-x\r\n250 PIPELINING\r\n")
        connection.recv(1000)
        connection.sendall(OPEN)
        over.wait(10)

    with server(serve) as port:
        (outcome,) = carry(f"smtp://127.0.0.1:{port}", BIG, timeout=0.2)
        over.set()
    assert isinstance(outcome, Deferred)
    assert outcome.scope is Scope.RELAY


def test_the_answer_to_a_whole_letter_may_take_longer() -> None:
    def serve(connection: socket.socket) -> None:
        for answer in (b"220 x\r\n", b"250-x\r\n250 PIPELINING\r\n", OPEN):
            connection.sendall(answer)
            connection.recv(1000)
        Event().wait(1.5)
        connection.sendall(b"250 kept\r\n")
        connection.recv(1000)

    with server(serve) as port:
        assert carry(f"smtp://127.0.0.1:{port}", FIRST, timeout=1) == [KEPT]


# --- pipelining by halves ---


def test_a_server_that_loses_pipelined_commands_gets_them_one_by_one() -> None:
    loses = [*HELLO, (b"DATA\r\n", b"250 ok\r\n"), (b"never", b"")]
    patient = [
        *HELLO,
        (b"MAIL FROM:<a@example.org>\r\n", b"250 ok\r\n"),
        (b"RCPT TO:<b@example.net>\r\n", b"250 ok\r\n"),
        (b"DATA\r\n", b"354 go\r\n"),
        (b"one\r\n.\r\n", b"250 kept\r\n"),
        (b"MAIL FROM:<a@example.org>\r\n", b"250 ok\r\n"),
        (b"RCPT TO:<c@example.net>\r\n", b"250 ok\r\n"),
        (b"DATA\r\n", b"354 go\r\n"),
        (b"two\r\n.\r\n", b"250 kept\r\n"),
    ]
    outcomes, _ = play([loses, patient], FIRST, SECOND, timeout=1)
    assert outcomes == [KEPT, KEPT]


def test_a_server_that_forgets_the_next_envelope_while_it_takes_a_body() -> None:
    """It empties its buffer after the final dot: the next letter is begun anew, on its own."""
    forgets = [*HELLO, (b"DATA\r\n", OPEN), (b"DATA\r\n", b"250 kept\r\n"), (b"never", b"")]
    then = [
        *HELLO,
        (b"MAIL FROM:<a@example.org>\r\n", b"250 ok\r\n"),
        (b"RCPT TO:<c@example.net>\r\n", b"250 ok\r\n"),
        (b"DATA\r\n", b"354 go\r\n"),
        (b"two\r\n.\r\n", b"250 kept\r\n"),
    ]
    outcomes, heard = play([forgets, then], FIRST, SECOND, timeout=1)
    assert outcomes == [KEPT, KEPT]
    assert b"one" not in heard[1]


def test_a_server_that_closes_after_each_mail_without_a_word() -> None:
    one = [*HELLO, (b"DATA\r\n", OPEN), (b"DATA\r\n", b"250 kept\r\n")]
    last = [*HELLO, (b"DATA\r\n", OPEN), (b"two\r\n.\r\n", b"250 kept\r\n")]
    outcomes, heard = play([one, last], FIRST, SECOND)
    assert outcomes == [KEPT, KEPT]
    assert b"DATA\r\n" in heard[1]


def test_a_server_that_says_421_with_its_yes() -> None:
    one = [*HELLO, (b"DATA\r\n", OPEN), (b"DATA\r\n", b"250 kept\r\n421 4.7.0 enough\r\n")]
    last = [*HELLO, (b"DATA\r\n", OPEN), (b"two\r\n.\r\n", b"250 kept\r\n")]
    assert play([one, last], FIRST, SECOND)[0] == [KEPT, KEPT]


# --- TLS ---


def test_a_handshake_that_never_ends() -> None:
    over = Event()
    with server(lambda connection: over.wait(10) and None) as port:
        outcomes = carry(f"smtps://127.0.0.1:{port}", FIRST, SECOND, timeout=0.2)
        over.set()
    assert outcomes == [Deferred(0, "TLS failed: the server is silent", Scope.RELAY)] * 2


def test_a_server_that_closes_instead_of_a_handshake() -> None:
    part = [
        (b"", b"220 x\r\n"),
        (b"EHLO localhost\r\n", b"250-x\r\n250 STARTTLS\r\n"),
        (b"STARTTLS\r\n", b"220 go\r\n"),
    ]
    with Player(part) as player:
        (outcome,) = carry(f"{player.url}?tls=required", FIRST)
    assert isinstance(outcome, Deferred)
    assert outcome.scope is Scope.RELAY
    assert outcome.text.startswith("TLS failed")


@pytest.mark.parametrize("said", [b"454 4.7.0 TLS not available due to temporary reason\r\n", b"501 no\r\n"])
@pytest.mark.parametrize("mode", ["required", "starttls"])
def test_a_server_that_offers_tls_and_then_refuses_it(said: bytes, mode: str) -> None:
    """Also where TLS is only wished for: a letter is not sent in the open because somebody said no."""
    part = [
        (b"", b"220 x\r\n"),
        (b"EHLO localhost\r\n", b"250-x\r\n250 STARTTLS\r\n"),
        (b"STARTTLS\r\n", said),
    ]
    with Player(part) as player:
        (outcome,) = carry(f"{player.url}?tls={mode}", FIRST)
        assert not isinstance(outcome, Sent)
        assert outcome.scope is Scope.RELAY  # type: ignore[union-attr]
    assert b"MAIL" not in player.heard[0]


@pytest.mark.parametrize("last", [b"", b"25"])
def test_tls_that_breaks_after_the_final_dot_is_unknown(trusted: ssl.SSLContext, last: bytes) -> None:
    part = [*HELLO, (b"DATA\r\n", OPEN), (b"one\r\n.\r\n", last)]
    with Player(part, tls=trusted) as player:
        (outcome,) = carry(player.url, FIRST)
    assert isinstance(outcome, Unknown)


def test_tls_that_breaks_in_the_middle_of_a_body_is_not(trusted: ssl.SSLContext) -> None:
    part = [*HELLO, (b"DATA\r\n", OPEN), (b"x" * 100, b"")]
    with Player(part, part, tls=trusted) as player:
        (outcome,) = carry(player.url, BIG)
    assert isinstance(outcome, Deferred)
    assert outcome.scope is Scope.RELAY


def test_pipelining_over_tls(trusted: ssl.SSLContext) -> None:
    group = [Envelope(n, "a@example.org", f"p{n}@example.net", b"x" * 200_000 + b"\r\n") for n in range(20)]
    with Sink(manners=Manners(tls=trusted)) as sink:
        assert carry(f"{sink.url}?tls=required", *group) == [KEPT] * 20
        assert (len(sink.mails), sink.sessions) == (20, 1)


def test_what_a_server_offers_counts_only_behind_tls(trusted: ssl.SSLContext) -> None:
    """A log-in or PIPELINING offered in the open is forgotten (RFC 3207 §4.2)."""

    def serve(connection: socket.socket) -> None:
        connection.sendall(b"220 x\r\n")
        connection.recv(1000)
        connection.sendall(b"250-x\r\n250-PIPELINING\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n")
        connection.recv(1000)
        connection.sendall(b"220 go\r\n")
        with trusted.wrap_socket(connection, server_side=True) as secured:
            secured.recv(1000)
            secured.sendall(b"250 x\r\n")
            secured.recv(1000)

    with server(serve) as port:
        (outcome,) = carry(f"smtp://me:pw@127.0.0.1:{port}?tls=required", FIRST)
    assert outcome == Deferred(0, "the relay offers no AUTH PLAIN or LOGIN", Scope.RELAY)


# --- restarts ---


def test_a_server_that_restarts_in_the_middle_of_a_group() -> None:
    with Sink() as sink, closing(Smtp(sink.url, timeout=5)) as smtp:
        sink.script("RCPT", Act.CLOSE, address="p7@example.net", times=1)
        group = [Envelope(n, "a@example.org", f"p{n}@example.net", b"x\r\n") for n in range(16)]
        assert [outcome for _, outcome in smtp.carry(group)] == [KEPT] * 16
        assert len({mail.recipients for mail in sink.mails}) == len(sink.mails) == 16


def test_a_log_in_that_is_refused_once_does_not_poison_the_next() -> None:
    with Sink(manners=Manners(login=("me", "pw"))) as sink:
        sink.script("AUTH", "454 4.7.0 try later", times=1)
        with closing(Smtp(sink.url.replace("//", "//me:pw@"), timeout=5)) as smtp:
            assert [type(outcome) for _, outcome in smtp.carry([FIRST, SECOND])] == [Deferred, Deferred]
            assert [outcome for _, outcome in smtp.carry([FIRST, SECOND])] == [KEPT, KEPT]
