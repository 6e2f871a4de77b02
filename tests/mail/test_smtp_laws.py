"""What holds whatever a server does: each letter has one outcome, and the outcome is true."""

from __future__ import annotations

from collections import Counter
from contextlib import closing

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dripcourse.mail.carrier import Envelope
from dripcourse.mail.smtp import Smtp
from dripcourse.message.outcome import Outcome, Sent, Unknown
from tests.servers.script import Rule, Stage
from tests.servers.sink import Act, Manners, Sink

LETTERS = 8
WITHOUT_PIPELINING = ("8BITMIME",)

stages = st.sampled_from([Stage.MAIL, Stage.RCPT, Stage.DATA, Stage.BODY])
answers = st.sampled_from(
    ["550 5.1.1 nobody", "554 5.7.1 spam", "450 4.2.1 busy", "421 4.3.2 closing", Act.CLOSE, Act.LOSE]
)
addresses = st.none() | st.integers(0, LETTERS - 1).map("p{}@example.net".format)
rules = st.builds(Rule, stages, answers, addresses, st.none() | st.integers(1, 3))
manners = st.builds(
    Manners,
    extensions=st.sampled_from([Manners().extensions, WITHOUT_PIPELINING]),
    mails_per_session=st.none() | st.integers(1, 4),
)


def letter(number: int) -> Envelope:
    address = f"p{number}@example.net"  # the sender too, so that a rule for MAIL finds it
    return Envelope(number, address, address, b"x" * 5000 + b"\r\n")


def may_be_kept(outcome: Outcome) -> set[int]:
    """How often the server may have a letter with this outcome."""
    if isinstance(outcome, Sent):
        return {1}
    return {0, 1} if isinstance(outcome, Unknown) else {0}


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(manners, st.lists(rules, max_size=4), st.lists(rules, max_size=2), st.sampled_from([3, LETTERS]))
def test_each_letter_has_one_outcome_and_it_is_true(
    way: Manners, first: list[Rule], then: list[Rule], group: int
) -> None:
    letters = [letter(number) for number in range(LETTERS)]
    with Sink(manners=way) as sink, closing(Smtp(sink.url, timeout=5)) as smtp:
        for rule in first:
            sink.add_rule(rule)
        carried = list(smtp.carry(letters[:group]))
        for rule in then:
            sink.add_rule(rule)
        carried += smtp.carry(letters[group:])
        kept = Counter(mail.recipients[0] for mail in sink.mails)
    assert [envelope for envelope, _ in carried] == letters
    for envelope, outcome in carried:
        assert kept[envelope.rcpt_to] in may_be_kept(outcome)
