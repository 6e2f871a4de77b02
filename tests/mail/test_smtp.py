"""Letters over real sockets to a server that is told how to behave."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from dripcourse.mail.carrier import Envelope
from dripcourse.mail.smtp import Smtp
from dripcourse.message.outcome import Deferred, Outcome, Refused, Scope, Sent, Unknown
from tests.servers.ports import free_port
from tests.servers.sink import Act, Manners, Sink

PLAIN = ("8BITMIME", "ENHANCEDSTATUSCODES")


def letter(number: int, to: str = "") -> Envelope:
    data = f"Message-ID: <{number}@example.org>\r\n\r\nletter {number}\r\n".encode()
    return Envelope(number, f"b-{number}@example.org", to or f"p{number}@example.net", data)


def letters(count: int) -> list[Envelope]:
    return [letter(number) for number in range(1, count + 1)]


@pytest.fixture(params=["pipelining", "plain"])
def server(request: pytest.FixtureRequest) -> Iterator[Sink]:
    """The sink, once as it is and once without PIPELINING: outcomes are the same."""
    with Sink(manners=Manners() if request.param == "pipelining" else Manners(PLAIN)) as sink:
        yield sink


@pytest.fixture
def smtp(server: Sink) -> Iterator[Smtp]:
    carrier = Smtp(server.url, timeout=5)
    yield carrier
    carrier.close()


def carry(carrier: Smtp, envelopes: list[Envelope]) -> list[Outcome]:
    carried = list(carrier.carry(envelopes))
    assert [envelope for envelope, _ in carried] == envelopes
    return [outcome for _, outcome in carried]


def kept(server: Sink) -> list[str]:
    return [mail.recipients[0].partition("@")[0] for mail in server.mails]


def test_letters_arrive_in_order_as_they_are(server: Sink, smtp: Smtp) -> None:
    assert carry(smtp, letters(20)) == [Sent(250, "kept")] * 20
    assert [(mail.mail_from, mail.recipients, mail.data) for mail in server.mails] == [
        (envelope.mail_from, (envelope.rcpt_to,), envelope.data) for envelope in letters(20)
    ]
    assert server.sessions == 1


def test_the_connection_is_kept_between_groups(server: Sink, smtp: Smtp) -> None:
    for group in range(3):
        carry(smtp, [letter(10 * group + 1), letter(10 * group + 2)])
    assert server.sessions == 1


def test_nothing_to_carry_needs_no_server() -> None:
    assert carry(Smtp(f"smtp://127.0.0.1:{free_port()}"), []) == []


@pytest.mark.parametrize("place", [1, 2, 3])
def test_a_recipient_refused(server: Sink, smtp: Smtp, place: int) -> None:
    server.script("RCPT", "550 5.1.1 <p@example.net> no such user", address=f"p{place}@example.net")
    outcomes = carry(smtp, letters(3))
    assert outcomes.pop(place - 1) == Refused(550, "(address) no such user", Scope.RECIPIENT, "5.1.1")
    assert outcomes == [Sent(250, "kept")] * 2
    assert server.sessions == 1


def test_all_refused(server: Sink, smtp: Smtp) -> None:
    server.script("RCPT", "450 4.2.1 busy")
    assert carry(smtp, letters(4)) == [Deferred(450, "busy", Scope.RECIPIENT, "4.2.1")] * 4
    assert kept(server) == []


@pytest.mark.parametrize("stage", ["MAIL", "DATA", "BODY"])
def test_a_letter_refused_at_a_stage(server: Sink, smtp: Smtp, stage: str) -> None:
    server.script(stage, "552 5.3.4 too big", times=1)
    too_big = Refused(552, "too big", Scope.MESSAGE, "5.3.4")
    assert carry(smtp, letters(3)) == [too_big, Sent(250, "kept"), Sent(250, "kept")]
    assert kept(server) == ["p2", "p3"]


def test_lost_after_the_final_dot_is_unknown(server: Sink, smtp: Smtp) -> None:
    server.script("BODY", Act.LOSE, address="p2@example.net")
    outcomes = carry(smtp, letters(3))
    assert outcomes == [Sent(250, "kept"), Unknown("the server closed the connection"), Sent(250, "kept")]
    assert kept(server) == ["p1", "p2", "p3"]


def test_silent_after_the_final_dot_is_unknown(server: Sink) -> None:
    server.script("BODY", Act.STALL, address="p1@example.net", times=1)
    with closing(Smtp(server.url, timeout=0.1)) as smtp:
        assert carry(smtp, letters(2)) == [Unknown("the server is silent"), Sent(250, "kept")]


@pytest.mark.parametrize("stage", ["MAIL", "RCPT", "DATA"])
def test_a_session_that_ends_early_is_begun_again(server: Sink, smtp: Smtp, stage: str) -> None:
    server.script(stage, Act.CLOSE, times=1)
    assert carry(smtp, letters(3)) == [Sent(250, "kept")] * 3
    assert kept(server) == ["p1", "p2", "p3"]
    assert server.sessions == 2


@pytest.mark.parametrize("stage", ["MAIL", "RCPT", "DATA"])
def test_a_server_that_always_closes_defers_the_group(server: Sink, smtp: Smtp, stage: str) -> None:
    server.script(stage, Act.CLOSE)
    outcomes = carry(smtp, letters(16))
    assert outcomes == [Deferred(0, "the server closed the connection", Scope.RELAY)] * 16
    assert server.sessions == 2


def test_a_server_that_always_loses_stops_the_group(server: Sink, smtp: Smtp) -> None:
    server.script("BODY", Act.LOSE)
    outcomes = carry(smtp, letters(16))
    assert outcomes[:2] == [Unknown("the server closed the connection")] * 2
    assert {type(outcome) for outcome in outcomes[2:]} == {Deferred}
    assert kept(server) == ["p1", "p2"]


def test_a_server_that_takes_so_many_per_session() -> None:
    with Sink(manners=Manners(mails_per_session=3)) as server, closing(Smtp(server.url)) as smtp:
        assert carry(smtp, letters(10)) == [Sent(250, "kept")] * 10
        assert kept(server) == [f"p{number}" for number in range(1, 11)]
        assert server.sessions == 4


def test_a_server_restarted_between_two_groups(server: Sink, smtp: Smtp) -> None:
    carry(smtp, letters(1))
    server.hang_up()
    assert carry(smtp, [letter(2)]) == [Sent(250, "kept")]


@pytest.mark.parametrize("stage", ["RCPT", "DATA"])
def test_closing_answers_belong_to_their_letter(server: Sink, smtp: Smtp, stage: str) -> None:
    server.script(stage, "421 4.7.0 slow down", address="p1@example.net")
    outcomes = carry(smtp, letters(3))
    assert outcomes == [Deferred(421, "slow down", Scope.POLICY, "4.7.0"), *[Sent(250, "kept")] * 2]


def test_a_closing_answer_to_a_body(server: Sink, smtp: Smtp) -> None:
    server.script("BODY", "421 4.3.2 going down", address="p1@example.net")
    outcomes = carry(smtp, letters(2))
    assert outcomes == [Deferred(421, "going down", Scope.RELAY, "4.3.2"), Sent(250, "kept")]


def test_no_server_there() -> None:
    outcomes = carry(Smtp(f"smtp://127.0.0.1:{free_port()}"), letters(3))
    assert outcomes == [Deferred(0, "connection refused", Scope.RELAY)] * 3


@pytest.mark.parametrize(
    ("stage", "answer", "outcome"),
    [
        ("CONNECT", "554 5.3.2 no service", Refused(554, "no service", Scope.RELAY, "5.3.2")),
        ("CONNECT", "421 4.3.2 too busy", Deferred(421, "too busy", Scope.RELAY, "4.3.2")),
        ("CONNECT", Act.STALL, Deferred(0, "the server is silent", Scope.RELAY)),
        ("EHLO", "421 4.7.0 not you", Deferred(421, "not you", Scope.RELAY, "4.7.0")),
        ("MAIL", "550 5.7.1 not your domain", Refused(550, "not your domain", Scope.RELAY, "5.7.1")),
    ],
)
def test_a_relay_that_will_not_have_us(server: Sink, stage: str, answer: str | Act, outcome: Outcome) -> None:
    server.script(stage, answer)
    with closing(Smtp(server.url, timeout=0.2)) as smtp:
        assert carry(smtp, letters(3)) == [outcome] * 3


def test_a_server_of_before_1995(server: Sink, smtp: Smtp) -> None:
    server.script("EHLO", "502 5.5.1 what is that")
    assert carry(smtp, letters(3)) == [Sent(250, "kept")] * 3


def test_the_next_letter_is_made_while_the_server_digests(server: Sink, smtp: Smtp) -> None:
    made: list[int] = []

    def making() -> Iterator[Envelope]:
        for envelope in letters(6):
            made.append(envelope.key)
            yield envelope

    ahead = [len(made) - envelope.key for envelope, _ in smtp.carry(making())]
    assert max(ahead) == 2


def test_an_error_of_the_maker_comes_after_the_outcomes(server: Sink, smtp: Smtp) -> None:
    def making() -> Iterator[Envelope]:
        yield from letters(3)
        raise RuntimeError("no more paper")

    carried = smtp.carry(making())
    assert [next(carried)[1] for _ in range(3)] == [Sent(250, "kept")] * 3
    with pytest.raises(RuntimeError, match="paper"):
        next(carried)
    assert carry(smtp, letters(1)) == [Sent(250, "kept")]
    assert server.sessions == 1


def test_a_caller_that_stops_listening_leaves_nothing_half_said(server: Sink, smtp: Smtp) -> None:
    carried = smtp.carry(letters(5))
    assert next(carried)[0].key == 1
    carried.close()  # type: ignore[attr-defined]
    assert carry(smtp, [letter(9)]) == [Sent(250, "kept")]
    assert kept(server) == ["p1", "p9"]


@pytest.mark.parametrize(
    "bad", ["a@b\r\nDATA", "a@b> <c@d", "änna@example.net", "an na@example.net", "a" * 400 + "@example.net"]
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_an_address_that_is_no_address_never_reaches_the_server(
    server: Sink, smtp: Smtp, bad: str, place: int
) -> None:
    group = letters(3)
    group[place] = letter(7, to=bad)
    outcomes = carry(smtp, group)
    assert outcomes.pop(place) == Refused(0, "the address can't be said in SMTP", Scope.RECIPIENT)
    assert outcomes == [Sent(250, "kept")] * 2


def test_dots_and_missing_line_ends(server: Sink, smtp: Smtp) -> None:
    for data in (b".\r\n..\r\na\r\n.b\r\n", b"no end", b"."):
        server.clear()
        carry(smtp, [Envelope(1, "a@example.org", "b@example.net", data)])
        assert server.mails[0].data.removesuffix(b"\r\n") == data.removesuffix(b"\r\n")


def test_data_cannot_end_the_letter_and_begin_another(server: Sink, smtp: Smtp) -> None:
    for end in (b"\n.\n", b"\n.\r\n", b"\r\n.\n", b"\r\n.\r\n"):
        server.clear()
        carry(
            smtp,
            [Envelope(1, "a@example.org", "b@example.net", b"x" + end + b"MAIL FROM:<c@example.org>\r\n")],
        )
        assert [mail.data for mail in server.mails] == [b"x\r\n.\r\nMAIL FROM:<c@example.org>\r\n"]


def test_the_null_sender(server: Sink, smtp: Smtp) -> None:
    carry(smtp, [Envelope(1, "", "b@example.net", b"x\r\n")])
    assert server.mails[0].mail_from == ""


def test_bodies_larger_than_every_buffer(server: Sink, smtp: Smtp) -> None:
    big = b"x" * 70 + b"\r\n"
    group = [Envelope(n, "a@example.org", f"p{n}@example.net", big * 100_000) for n in range(3)]
    assert carry(smtp, group) == [Sent(250, "kept")] * 3
    assert {len(mail.data) for mail in server.mails} == {7_200_000}


def test_pipelining_says_envelope_and_data_at_once() -> None:
    with Sink() as server, closing(Smtp(server.url)) as smtp:
        carry(smtp, letters(2))
        assert server.transcript[1:] == [
            "MAIL FROM:<b-1@example.org>", "RCPT TO:<p1@example.net>", "DATA",
            "MAIL FROM:<b-2@example.org>", "RCPT TO:<p2@example.net>", "DATA",
        ]  # fmt: skip


def test_close_says_goodbye(server: Sink, smtp: Smtp) -> None:
    carry(smtp, letters(1))
    smtp.close()
    smtp.close()
    assert server.transcript[-1] == "QUIT"
    assert carry(smtp, letters(1)) == [Sent(250, "kept")]
