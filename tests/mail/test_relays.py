"""Several relays share the letters by weight, stand in for each other, and never send one letter twice."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise

import pytest

from dripcourse.mail.carrier import Envelope
from dripcourse.mail.relay import read_relays
from dripcourse.mail.relays import Relays
from dripcourse.message.outcome import Deferred, Outcome, Scope, Sent, Unknown
from tests.mail.player import Player
from tests.servers.ports import free_port
from tests.servers.sink import Act, Manners, Sink

KEPT = Sent(250, "kept")


def letter(number: int) -> Envelope:
    data = f"Message-ID: <{number}@example.org>\r\n\r\nletter {number}\r\n".encode()
    return Envelope(number, f"b-{number}@example.org", f"p{number}@example.net", data)


def letters(count: int, first: int = 1) -> list[Envelope]:
    return [letter(number) for number in range(first, first + count)]


def carry(relays: Relays, envelopes: list[Envelope]) -> dict[int, Outcome]:
    """The outcomes by letter: each has one."""
    carried = list(relays.carry(envelopes))
    assert sorted(envelope.key for envelope, _ in carried) == [envelope.key for envelope in envelopes]
    return {envelope.key: outcome for envelope, outcome in carried}


class Time:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def first() -> Iterator[Sink]:
    with Sink() as sink:
        yield sink


@pytest.fixture
def second() -> Iterator[Sink]:
    with Sink() as sink:
        yield sink


@pytest.fixture
def relays(first: Sink, second: Sink, time: Time) -> Iterator[Relays]:
    """Of the same weight."""
    with closing(Relays(read_relays(f"{first.url} {second.url}"), 5, clock=time)) as made:
        yield made


def counts(*sinks: Sink) -> list[int]:
    return [len(sink.mails) for sink in sinks]


# --- sharing ---


@pytest.mark.parametrize("group", [1, 3, 15, 40])
@pytest.mark.parametrize(("weights", "shares"), [((1, 1), (60, 60)), ((3, 1), (90, 30)), ((1, 4), (24, 96))])
def test_letters_are_shared_by_weight(
    first: Sink, second: Sink, group: int, weights: tuple[int, int], shares: tuple[int, int]
) -> None:
    """However many are handed over at once, as far as a turn is not divided."""
    urls = " ".join(f"{sink.url}?weight={n}" for sink, n in zip((first, second), weights, strict=True))
    with closing(Relays(read_relays(urls), 5)) as relays:
        for start in range(0, 120, group):
            carry(relays, letters(group, start))
    assert counts(first, second) == [pytest.approx(share, abs=4) for share in shares]


def test_one_connection_each_is_kept(relays: Relays, first: Sink, second: Sink) -> None:
    for start in range(0, 200, 20):
        assert set(carry(relays, letters(20, start)).values()) == {KEPT}
    assert (first.sessions, second.sessions) == (1, 1)


def test_a_relay_alone_gets_everything_in_order(first: Sink) -> None:
    with closing(Relays(read_relays(first.url), 5)) as relays:
        assert [one.key for one, _ in relays.carry(letters(50))] == list(range(1, 51))
    assert first.sessions == 1


def test_nothing_to_carry_opens_nothing(relays: Relays, first: Sink, second: Sink) -> None:
    assert carry(relays, []) == {}
    assert (first.sessions, second.sessions) == (0, 0)


def test_letters_are_made_as_they_are_needed(relays: Relays) -> None:
    made: list[int] = []

    def making() -> Iterator[Envelope]:
        for envelope in letters(32):
            made.append(envelope.key)
            yield envelope

    ahead = [len(made) - done for done, _ in enumerate(relays.carry(making()), 1)]
    assert max(ahead) == 2


# --- trouble ---


@pytest.mark.parametrize(
    ("stage", "answer"),
    [
        ("CONNECT", "421 4.3.2 too busy"),
        ("CONNECT", "554 5.3.2 no service"),
        ("CONNECT", Act.CLOSE),
        ("CONNECT", Act.STALL),
        ("EHLO", "421 4.7.0 not you"),
        ("MAIL", "550 5.7.1 not your domain"),
        ("MAIL", "451 4.3.0 not now"),
        ("MAIL", Act.CLOSE),
        ("DATA", Act.STALL),
        ("RCPT", "550 5.7.1 relaying denied"),
        ("BODY", "421 4.3.2 going down"),
        ("BODY", "452 4.3.1 disk full"),
    ],
)
def test_the_other_one_goes_on(
    first: Sink, second: Sink, time: Time, caplog: pytest.LogCaptureFixture, stage: str, answer: str | Act
) -> None:
    first.script(stage, answer)
    with closing(Relays(read_relays(f"{first.url} {second.url}"), 0.2, clock=time)) as relays:
        assert set(carry(relays, letters(40)).values()) == {KEPT}
        assert counts(first, second) == [0, 40]
        before = first.sessions
        carry(relays, letters(40, 100))
        assert first.sessions == before, "it rests"
    assert [message for message in caplog.messages if f"127.0.0.1:{first.port} rests" in message]


def test_a_relay_that_is_not_there(second: Sink) -> None:
    with closing(Relays(read_relays(f"smtp://127.0.0.1:{free_port()} {second.url}"), 5)) as relays:
        assert set(carry(relays, letters(20)).values()) == {KEPT}


def test_a_relay_that_refuses_the_log_in(second: Sink, caplog: pytest.LogCaptureFixture) -> None:
    with Sink(manners=Manners(login=("me", "right"))) as first:
        urls = f"{first.url.replace('//', '//me:wrong@')} {second.url}"
        with closing(Relays(read_relays(urls), 5)) as relays:
            assert set(carry(relays, letters(20)).values()) == {KEPT}
        assert first.mails == []
    assert "wrong" in caplog.text, "what the server said"
    assert "me:" not in caplog.text


def test_a_relay_that_dies_in_the_middle_of_a_body(second: Sink) -> None:
    """The letter had not been taken, so the other relay may have it."""
    big = Envelope(3, "a@example.org", "b@example.net", b"x" * 20_000_000 + b"\r\n")
    part = [
        (b"", b"220 x\r\n"),
        (b"EHLO localhost\r\n", b"250-x\r\n250 PIPELINING\r\n"),
        (b"DATA\r\n", b"250 ok\r\n250 ok\r\n354 go\r\n"),
        (b"x" * 100, b""),
    ]
    with Player(part, part) as first, closing(Relays(read_relays(f"{first.url} {second.url}"), 5)) as relays:
        assert carry(relays, [big]) == {3: KEPT}


def test_a_letter_of_unknown_fate_never_goes_to_another_relay(
    relays: Relays, first: Sink, second: Sink
) -> None:
    first.script("BODY", Act.LOSE)
    outcomes = carry(relays, letters(16))
    unknown = [key for key, outcome in outcomes.items() if isinstance(outcome, Unknown)]
    assert len(unknown) == 2, "after two it counts as out"
    assert set(outcomes.values()) == {KEPT, Unknown("the server closed the connection")}
    assert {mail.recipients[0] for mail in first.mails} == {f"p{key}@example.net" for key in unknown}
    assert len(second.mails) == 14


@pytest.mark.parametrize("answer", ["550 5.1.1 no such user", "450 4.2.1 busy", "550 5.7.1 looks like spam"])
def test_what_is_not_about_the_relay_is_an_answer(
    relays: Relays, first: Sink, second: Sink, answer: str
) -> None:
    """No relay is asked for a second opinion about an address or a letter."""
    for sink in (first, second):
        sink.script("RCPT", answer, address="p3@example.net")
    outcomes = carry(relays, letters(16))
    assert [key for key, outcome in outcomes.items() if outcome != KEPT] == [3]
    asked = [line for sink in (first, second) for line in sink.transcript if "RCPT TO:<p3@" in line]
    assert len(asked) == 1


def test_all_out(relays: Relays, first: Sink, second: Sink, caplog: pytest.LogCaptureFixture) -> None:
    first.script("MAIL", "550 5.7.1 not your domain")
    second.script("CONNECT", "421 4.3.2 too busy")
    outcomes = carry(relays, letters(40))
    assert set(outcomes.values()) == {Deferred(421, "too busy", Scope.RELAY, "4.3.2")}
    loud = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert [record.getMessage() for record in loud] == ["no relay takes letters (too busy): they wait"]


def test_all_out_is_tried_again_all_the_same(relays: Relays, first: Sink, second: Sink) -> None:
    """With nobody to stand in, waiting for the end of a rest would help nobody."""
    for sink in (first, second):
        sink.script("CONNECT", "421 4.3.2 too busy", times=1)
    assert {type(outcome) for outcome in carry(relays, letters(3)).values()} == {Deferred}
    assert set(carry(relays, letters(3, 10)).values()) == {KEPT}


def test_it_comes_back_after_its_rest_and_gets_its_share_and_no_more(
    relays: Relays, first: Sink, second: Sink, time: Time
) -> None:
    first.script("CONNECT", "421 4.3.2 too busy", times=1)
    carry(relays, letters(160))
    assert counts(first, second) == [0, 160]
    time.now += 29
    carry(relays, letters(16, 200))
    assert counts(first, second) == [0, 176]
    time.now += 2
    carry(relays, letters(160, 300))
    assert counts(first, second) == [pytest.approx(80, abs=16), pytest.approx(256, abs=16)]


def test_rests_grow_while_the_trouble_is_there(relays: Relays, first: Sink, time: Time) -> None:
    first.script("CONNECT", "421 4.3.2 too busy")
    tried: list[float] = []
    for number in range(4000):
        before = first.sessions
        carry(relays, [letter(number)])
        if first.sessions > before:
            tried.append(time.now)
        time.now += 1
    rests = [later - earlier for earlier, later in pairwise(tried)]
    assert rests == [30, 60, 120, 240, 480, 900, 900, 900]


def test_an_error_of_the_maker_comes_after_the_outcomes(relays: Relays) -> None:
    def making() -> Iterator[Envelope]:
        yield from letters(12)
        raise RuntimeError("no more paper")

    carried = relays.carry(making())
    assert [next(carried)[1] for _ in range(12)] == [KEPT] * 12
    with pytest.raises(RuntimeError, match="paper"):
        next(carried)


def test_a_caller_that_stops_listening_leaves_nothing_half_said(relays: Relays) -> None:
    carried = relays.carry(letters(30))
    next(carried)
    carried.close()  # type: ignore[attr-defined]
    assert set(carry(relays, letters(30, 100)).values()) == {KEPT}
