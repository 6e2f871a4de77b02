"""Dialogues as they are not in the book: what each letter's outcome is then, and that nothing hangs."""

from __future__ import annotations

import socket
from contextlib import closing, suppress
from threading import Event, Thread

import pytest

from dripcourse.mail.carrier import Envelope
from dripcourse.mail.smtp import Smtp
from dripcourse.message.outcome import Deferred, Outcome, Refused, Scope, Sent, Unknown
from tests.mail.player import Part, Player

HELLO = [(b"", b"220 x\r\n"), (b"EHLO localhost\r\n", b"250-x\r\n250 PIPELINING\r\n")]
OPEN = b"250 ok\r\n250 ok\r\n354 go\r\n"
FIRST = Envelope(1, "a@example.org", "b@example.net", b"one\r\n")
SECOND = Envelope(2, "a@example.org", "c@example.net", b"two\r\n")
SILENT = Deferred(0, "the server is silent", Scope.RELAY)
CLOSED = "the server closed the connection"


def carry(parts: list[Part], *envelopes: Envelope, timeout: float = 5) -> tuple[list[Outcome], list[bytes]]:
    with Player(*parts) as player, closing(Smtp(player.url, timeout)) as smtp:
        outcomes = [outcome for _, outcome in smtp.carry(envelopes)]
    return outcomes, player.heard


def test_data_allowed_though_the_recipient_was_refused() -> None:
    outcomes, heard = carry(
        [
            [
                *HELLO,
                (b"DATA\r\n", b"250 ok\r\n550 5.1.1 nobody\r\n354 go\r\n"),
                (b"DATA\r\n.\r\n", b"554 no valid recipients\r\n"),
                (b"DATA\r\n", OPEN),
                (b"two\r\n.\r\n", b"250 kept\r\n"),
            ]
        ],
        FIRST,
        SECOND,
    )
    assert outcomes == [Refused(550, "nobody", Scope.RECIPIENT, "5.1.1"), Sent(250, "kept")]
    assert b"one" not in heard[0]


def test_an_open_transaction_is_reset_before_the_next() -> None:
    outcomes, _ = carry(
        [
            [
                *HELLO,
                (b"DATA\r\n", b"250 ok\r\n550 5.1.1 nobody\r\n503 what for\r\n"),
                (b"RSET\r\n", b"250 ok\r\n"),
                (b"DATA\r\n", OPEN),
                (b"two\r\n.\r\n", b"250 kept\r\n"),
            ]
        ],
        FIRST,
        SECOND,
    )
    assert [type(outcome) for outcome in outcomes] == [Refused, Sent]


def test_an_answer_that_comes_too_late_is_not_taken_for_another() -> None:
    late = [*HELLO, (b"DATA\r\n", b"250 ok\r\n550 5.1.1 nobody\r\n503 what for\r\n"), (b"never", b"")]
    then = [*HELLO, (b"DATA\r\n", OPEN), (b"two\r\n.\r\n", b"250 kept\r\n")]
    outcomes, heard = carry([late, then], FIRST, SECOND, timeout=0.2)
    assert [type(outcome) for outcome in outcomes] == [Refused, Sent]
    assert heard[0].endswith(b"RSET\r\n")


def test_the_yes_to_one_letter_and_the_answers_to_the_next_in_pieces() -> None:
    outcomes, _ = carry(
        [
            [
                *HELLO,
                (b"DATA\r\n", OPEN[:10]),
                (b"", OPEN[10:]),
                (b"DATA\r\n", b"250-kept\r\n250-as\r\n2"),
                (b"", b"50 17\r\n" + OPEN[:5]),
                (b"", OPEN[5:]),
                (b"two\r\n.\r\n", b"250 kept\r\n"),
            ]
        ],
        FIRST,
        SECOND,
    )
    assert outcomes == [Sent(250, "kept as 17"), Sent(250, "kept")]


def test_the_connection_ends_between_the_yes_and_the_next_envelope() -> None:
    again = [*HELLO, (b"DATA\r\n", OPEN), (b"two\r\n.\r\n", b"250 kept\r\n")]
    outcomes, heard = carry(
        [[*HELLO, (b"DATA\r\n", OPEN), (b"DATA\r\n", b"250 kept\r\n")], again], FIRST, SECOND
    )
    assert outcomes == [Sent(250, "kept")] * 2
    assert b"one" not in heard[1]


def test_the_connection_ends_while_the_next_envelope_is_answered() -> None:
    again = [*HELLO, (b"DATA\r\n", OPEN), (b"two\r\n.\r\n", b"250 kept\r\n")]
    outcomes, _ = carry(
        [[*HELLO, (b"DATA\r\n", OPEN), (b"DATA\r\n", b"250 kept\r\n250 ok\r\n25")], again], FIRST, SECOND
    )
    assert outcomes == [Sent(250, "kept")] * 2


def test_a_letter_lost_with_its_answer_does_not_take_the_next_with_it() -> None:
    again = [*HELLO, (b"DATA\r\n", OPEN), (b"two\r\n.\r\n", b"250 kept\r\n")]
    outcomes, heard = carry([[*HELLO, (b"DATA\r\n", OPEN), (b"DATA\r\n", b"")], again], FIRST, SECOND)
    assert outcomes == [Unknown(CLOSED), Sent(250, "kept")]
    assert b"one" not in heard[1]


def test_an_answer_cut_in_the_middle_is_no_answer() -> None:
    part = [*HELLO, (b"DATA\r\n", OPEN), (b"one\r\n.\r\n", b"250 kep")]
    assert carry([part], FIRST)[0] == [Unknown(CLOSED)]


def test_a_second_answer_that_never_ends() -> None:
    part = [*HELLO, (b"DATA\r\n", OPEN), (b"one\r\n.\r\n", b"250-and\r\n" * 300)]
    assert carry([part], FIRST)[0] == [Unknown("the server's answer has no end")]


def test_a_line_that_never_ends() -> None:
    part = [*HELLO, (b"DATA\r\n", OPEN), (b"one\r\n.\r\n", b"250 " + b"x" * 100_000)]
    assert carry([part], FIRST)[0] == [Unknown("the server's answer is too long")]


@pytest.mark.parametrize(
    "noise", [b"HTTP/1.1 400 Bad Request\r\n", b"\x00\xff\r\n", b"25 ok\r\n", b"\r\n", b"2500\r\n"]
)
def test_what_does_not_speak_smtp(noise: bytes) -> None:
    assert (
        carry([[(b"", noise)]], FIRST, SECOND)[0]
        == [Deferred(0, "the server's answer is not SMTP", Scope.RELAY)] * 2
    )


def test_lines_that_end_in_a_bare_newline() -> None:
    part = [
        (b"", b"220 x\n"),
        (b"EHLO localhost\r\n", b"250 x\n"),
        (b"MAIL FROM:<a@example.org>\r\n", b"250\n"),
        (b"RCPT TO:<b@example.net>\r\n", b"251 will forward\n"),
        (b"DATA\r\n", b"354\n"),
        (b"one\r\n.\r\n", b"250\n"),
    ]
    assert carry([part], FIRST)[0] == [Sent(250, "")]


def test_a_server_that_drips_has_one_deadline_for_the_answer_not_one_per_byte() -> None:
    over = Event()
    door = socket.create_server(("127.0.0.1", 0))

    def drip() -> None:
        connection, _ = door.accept()
        with connection, suppress(OSError):
            while not over.wait(0.01):
                connection.sendall(b"2")

    thread = Thread(target=drip)
    thread.start()
    with door, closing(Smtp(f"smtp://127.0.0.1:{door.getsockname()[1]}", timeout=0.1)) as smtp:
        assert [outcome for _, outcome in smtp.carry([FIRST, SECOND])] == [SILENT, SILENT]
    over.set()
    thread.join()


def test_a_server_that_falls_silent_in_the_middle_of_an_envelope() -> None:
    part = [*HELLO, (b"DATA\r\n", b"250 ok\r\n"), (b"never", b"")]
    assert carry([part, part], FIRST, SECOND, timeout=0.1)[0] == [SILENT, SILENT]


def test_no_to_a_body_before_all_of_it_is_there() -> None:
    big = Envelope(3, "a@example.org", "b@example.net", b"x" * 20_000_000 + b"\r\n")
    part = [*HELLO, (b"DATA\r\n", OPEN), (b"x" * 100, b"552 5.3.4 too big\r\n")]
    outcomes, _ = carry([part], big)
    assert outcomes == [Refused(552, "too big", Scope.MESSAGE, "5.3.4")]


def test_gone_in_the_middle_of_a_body_is_not_unknown() -> None:
    big = Envelope(3, "a@example.org", "b@example.net", b"x" * 20_000_000 + b"\r\n")
    part = [*HELLO, (b"DATA\r\n", OPEN), (b"x" * 100, b"")]
    (outcome,), _ = carry([part, part], big)
    assert isinstance(outcome, Deferred)
    assert outcome.scope is Scope.RELAY


def test_words_of_the_server_are_kept_without_addresses() -> None:
    no = b"550-5.1.1 The account b@example.net\r\n550 5.1.1 is not here\r\n"
    part = [*HELLO, (b"DATA\r\n", b"250 ok\r\n" + no + b"503 no\r\n"), (b"RSET\r\n", b"250 ok\r\n")]
    (outcome,), _ = carry([part], FIRST)
    assert outcome == Refused(550, "The account (address) is not here", Scope.RECIPIENT, "5.1.1")


def test_an_idle_server_that_has_said_goodbye() -> None:
    first = [*HELLO, (b"DATA\r\n", OPEN), (b"one\r\n.\r\n", b"250 kept\r\n421 4.4.2 idle for too long\r\n")]
    then = [*HELLO, (b"DATA\r\n", OPEN), (b"two\r\n.\r\n", b"250 kept\r\n")]
    with Player(first, then) as player, closing(Smtp(player.url)) as smtp:
        assert [outcome for _, outcome in smtp.carry([FIRST])] == [Sent(250, "kept")]
        assert [outcome for _, outcome in smtp.carry([SECOND])] == [Sent(250, "kept")]
