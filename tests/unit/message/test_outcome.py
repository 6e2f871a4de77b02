"""What servers say, and what it means for a letter. The answers are of the kinds real servers give."""

from __future__ import annotations

import re
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dripcourse.message.outcome import (
    MAX_TEXT,
    Deferred,
    Outcome,
    Refused,
    Scope,
    Sent,
    Stage,
    Unknown,
    read_answer,
    without_addresses,
)

ANSWERS = """
body 250 2.0.0 Ok: queued as 4F2                                        sent
body 200 fine                                                           sent
body 0   the server closed the connection                               unknown
body 354 go on                                                          unknown

connect 0   connection refused                                          deferred relay
connect 220 but no greeting                                             deferred relay
connect 421 4.3.2 Service shutting down                                 deferred relay
connect 554 5.7.1 You are blocked here                                  refused  relay
hello   550 5.7.1 Your name does not resolve                            refused  relay
hello   0   TLS failed: certificate verify failed                       deferred relay
auth    535 5.7.8 Authentication credentials invalid                    refused  relay
auth    454 4.7.0 Temporary authentication failure                      deferred relay
mail    550 5.7.1 Sender not allowed                                    refused  relay
mail    553 5.1.8 Sender domain does not exist                          refused  relay
mail    530 5.7.0 Must issue a STARTTLS command first                   refused  relay
mail    452 4.3.1 Insufficient system storage                           deferred relay
mail    450 4.7.1 Too much mail today                                   deferred relay
mail    552 5.3.4 Message size exceeds fixed limit                      refused  message
mail    0   the server is silent                                        deferred relay

rcpt 550 5.1.1 User unknown                                             refused  recipient
rcpt 550 5.1.10 No such recipient here                                  refused  recipient
rcpt 550 5.1.2 No such domain                                           refused  recipient
rcpt 550 No such user                                                   refused  recipient
rcpt 550 Requested action not taken                                     refused  recipient
rcpt 551 5.1.6 User has moved                                           refused  recipient
rcpt 552 5.2.2 Mailbox full                                             refused  recipient
rcpt 552 mailbox storage exceeded                                       refused  recipient
rcpt 550 5.2.1 The account is disabled                                  refused  recipient
rcpt 553 5.1.3 Bad recipient syntax                                     refused  recipient
rcpt 501 Bad address                                                    refused  recipient
rcpt 556 5.1.10 Domain takes no mail                                    refused  recipient
rcpt 550 5.7.1 Recipient address rejected: user unknown                 refused  recipient
rcpt 550 5.7.17 Mailbox owner has changed                               refused  recipient
rcpt 554 5.7.1 Relay access denied                                      refused  relay
rcpt 550 5.7.1 Unable to relay                                          refused  relay
rcpt 530 5.7.0 Authentication required                                  refused  relay
rcpt 503 5.5.1 MAIL first                                               refused  relay
rcpt 550 5.1.8 Sender domain is not known                               refused  relay
rcpt 550 5.7.1 Service unavailable, client host is blocked              refused  policy
rcpt 554 5.7.606 Access denied, banned sending IP                       refused  policy
rcpt 554 Your address is listed in a DNSBL                              refused  policy
rcpt 550 5.7.26 This mail is unauthenticated                            refused  policy
rcpt 450 4.2.1 The mailbox is busy                                      deferred recipient
rcpt 451 4.7.1 Greylisted, try again in 300 seconds                     deferred recipient
rcpt 450 4.7.1 Please slow down                                         deferred policy
rcpt 421 4.7.28 Unusual rate of mail from your network                  deferred policy
rcpt 421 4.3.2 System not accepting messages                            deferred relay
rcpt 452 4.3.1 Insufficient system storage                              deferred relay
rcpt 452 4.2.2 Over quota                                               deferred recipient
rcpt 452 the user's quota is used up                                    deferred recipient
rcpt 451 4.3.0 Local error                                              deferred relay
rcpt 451 4.4.3 Temporary name lookup failure                            deferred recipient
rcpt 451 try later                                                      deferred recipient
rcpt 0   the server closed the connection                               deferred relay

data 554 5.5.1 No valid recipients                                      refused  message
data 451 4.3.0 Try later                                                deferred relay
data 550 5.7.1 Blocked                                                  refused  policy
data 250 out of step                                                    deferred relay
data 503 5.5.1 Bad sequence                                             refused  relay

body 552 5.3.4 Message too big                                          refused  message
body 552 5.2.3 Message length exceeds administrative limit              refused  message
body 550 5.6.0 Malformed header                                         refused  message
body 554 5.6.1 Conversion not allowed                                   refused  message
body 554 5.7.1 Message looks like spam                                  refused  policy
body 554 this looks like spam to us                                     refused  policy
body 550 5.7.515 Access denied, domain does not meet the required level refused  policy
body 550 5.1.1 User unknown                                             refused  recipient
body 552 5.2.2 Over quota                                               refused  recipient
body 554 transaction failed                                             refused  message
body 451 4.7.500 Server busy                                            deferred policy
body 452 4.3.1 Out of disk                                              deferred relay
body 421 closing                                                        deferred relay
body 451 something went wrong                                           deferred message
"""

CASES = [
    re.split(r"\s+(?=(?:sent|unknown|(?:deferred|refused)\s+\w+)$)", line)
    for line in ANSWERS.splitlines()
    if line
]
KINDS = {"sent": Sent, "unknown": Unknown, "deferred": Deferred, "refused": Refused}


def answered(line: str) -> Outcome:
    stage, code, rest = line.split(None, 2)
    assert stage in get_args(Stage)
    status = re.match(r"(\d\.\d+\.\d+) ", rest)
    text = rest[status.end() :] if status else rest
    return read_answer(stage, int(code), status[1] if status else None, text)  # type: ignore[arg-type]


@pytest.mark.parametrize(("line", "meaning"), CASES, ids=[line for line, _ in CASES])
def test_an_answer_and_its_meaning(line: str, meaning: str) -> None:
    kind, _, scope = meaning.partition(" ")
    outcome = answered(line)
    assert type(outcome) is KINDS[kind]
    if isinstance(outcome, Deferred | Refused):
        assert outcome.scope == scope.strip()


@pytest.mark.parametrize(
    ("line", "hard"),
    [
        ("rcpt 550 5.1.1 User unknown", True),
        ("rcpt 550 5.1.10 Recipient not found", True),
        ("rcpt 552 5.2.2 Mailbox full", False),
        ("rcpt 550 refused", False),
        ("rcpt 550 5.7.1 blocked", False),
        ("mail 550 5.1.1 odd", False),
    ],
)
def test_only_an_address_that_is_not_there_is_hard(line: str, hard: bool) -> None:
    outcome = answered(line)
    assert isinstance(outcome, Refused)
    assert outcome.hard is hard


stages = st.sampled_from(get_args(Stage))
statuses = st.none() | st.from_regex(r"[245]\.\d{1,3}\.\d{1,3}", fullmatch=True)


@given(stages, st.integers(0, 999), statuses, st.text(max_size=300))
def test_every_answer_means_something(stage: Stage, code: int, status: str | None, text: str) -> None:
    outcome = read_answer(stage, code, status, text)
    assert isinstance(outcome, Sent) == (stage == "body" and 200 <= code < 300)
    assert isinstance(outcome, Refused) == (500 <= code < 600)
    if isinstance(outcome, Unknown):
        assert stage == "body"
    if isinstance(outcome, Deferred | Refused) and stage in ("connect", "hello", "auth"):
        assert outcome.scope is Scope.RELAY


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Ok: queued as 4F2", "Ok: queued as 4F2"),
        ("<anna@example.net>: Recipient address rejected", "(address): Recipient address rejected"),
        ("anna.b+c@example.net is unknown", "(address) is unknown"),
        ('"anna b"@example.net is unknown', "(address) is unknown"),
        ("see https://e.example/?a=anna%40example.net now", "see https:(address) now"),
        ("<anna> unknown", "(address) unknown"),
        ("two\nlines\x00", "two lines "),
        ("x" * 1000, "x" * MAX_TEXT),
        ("50% of the quota", "50% of the quota"),
        ("änna@bücher.example weg", "(address) weg"),
    ],
)
def test_what_is_kept_of_a_servers_words(said: str, kept: str) -> None:
    assert without_addresses(said) == kept


local_parts = st.from_regex(r"[a-z0-9.+_-]{1,30}", fullmatch=True)


@given(local_parts, st.text(max_size=50), st.text(max_size=50))
def test_no_address_is_ever_kept(local: str, before: str, after: str) -> None:
    kept = without_addresses(f"{before}{local}@example.net{after}")
    assert "@" not in kept
    assert len(kept) <= MAX_TEXT
    assert "\n" not in kept
