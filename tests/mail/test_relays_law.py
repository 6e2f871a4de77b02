"""What holds whatever several relays do: nothing is lost, and nothing is taken twice."""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack, closing

from hypothesis import given, settings
from hypothesis import strategies as st

from dripcourse.mail.relay import read_relays
from dripcourse.mail.relays import Relays
from dripcourse.message.outcome import Deferred, Refused, Sent
from tests.mail.test_relays import carry, letters
from tests.servers.sink import Act, Manners, Sink

_ACTS = st.sampled_from(
    [
        ("CONNECT", "421 4.3.2 busy"), ("CONNECT", Act.CLOSE), ("EHLO", Act.CLOSE),
        ("MAIL", "550 5.7.1 not you"), ("MAIL", "421 4.7.0 enough"), ("MAIL", Act.CLOSE),
        ("RCPT", "550 5.1.1 nobody"), ("RCPT", "421 4.3.2 down"), ("RCPT", Act.CLOSE),
        ("DATA", "451 4.3.0 later"), ("DATA", Act.CLOSE),
        ("BODY", "421 4.3.2 down"), ("BODY", "554 5.6.0 no"), ("BODY", "452 4.3.1 full"),
        ("BODY", Act.CLOSE), ("BODY", Act.LOSE),
    ]
)  # fmt: skip
_RULES = st.lists(st.tuples(_ACTS, st.one_of(st.none(), st.integers(1, 20)), st.integers(1, 3)), max_size=5)
_MANNERS = st.sampled_from(
    [Manners(), Manners(("8BITMIME",)), Manners(mails_per_session=1), Manners(mails_per_session=3)]
)


@settings(max_examples=60)
@given(st.lists(st.tuples(_MANNERS, _RULES), min_size=1, max_size=3), st.lists(st.integers(1, 9), min_size=3))
def test_no_letter_is_lost_or_taken_twice(
    servers: list[tuple[Manners, list[tuple[tuple[str, str | Act], int | None, int]]]], weights: list[int]
) -> None:
    """Whatever the relays do: one outcome each; what was taken was taken once, and told so or unknown."""
    with ExitStack() as stack:
        sinks = [stack.enter_context(Sink(manners=manners)) for manners, _ in servers]
        for sink, (_, rules) in zip(sinks, servers, strict=True):
            for (stage, act), number, times in rules:
                sink.script(stage, act, address=number and f"p{number}@example.net", times=times)
        urls = " ".join(f"{sink.url}?weight={n}" for sink, n in zip(sinks, weights, strict=False))
        relays = stack.enter_context(closing(Relays(read_relays(urls), 2)))
        outcomes = carry(relays, letters(20))
        taken = Counter(mail.recipients[0] for sink in sinks for mail in sink.mails)
    assert set(taken.values()) <= {1}
    for key, outcome in outcomes.items():
        if isinstance(outcome, Sent):
            assert taken[f"p{key}@example.net"] == 1
        if isinstance(outcome, Deferred | Refused):
            assert taken[f"p{key}@example.net"] == 0
