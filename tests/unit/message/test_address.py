"""Ids and addresses that are ours, and the one form of other people's."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dripcourse.message import address
from dripcourse.message.address import AddressError

SECRET = b"a secret of at least thirty-two bytes"
numbers = st.integers(1, 2**63 - 1)
kinds = st.sampled_from(["l", "d"])


@given(kinds, numbers)
def test_a_message_id_comes_back_as_its_row(kind: address.Kind, number: int) -> None:
    made = address.message_id(SECRET, kind, number, "example.org")
    assert re.fullmatch(r"[a-z0-9-]{1,64}@example\.org", made)
    for seen in (made, f"<{made}>", made.upper(), f" <{made}> "):
        assert address.parse_message_id(SECRET, seen) == (kind, number)


@given(kinds, numbers)
def test_a_bounce_address_comes_back_as_its_row(kind: address.Kind, number: int) -> None:
    made = address.bounce_address(SECRET, kind, number, "example.org")
    assert len(made.partition("@")[0]) <= 64
    assert address.parse_bounce_address(SECRET, made.upper()) == (kind, number)
    assert address.parse_message_id(SECRET, made) is None


@given(kinds, numbers, st.integers(0, 200), st.characters(codec="utf-8"))
def test_a_changed_message_id_is_not_ours(kind: address.Kind, number: int, place: int, letter: str) -> None:
    made = address.message_id(SECRET, kind, number, "example.org")
    local = made.partition("@")[0]
    changed = local[: place % len(local)] + letter + local[place % len(local) + 1 :]
    if changed.lower() != local and letter not in "@<>":
        assert address.parse_message_id(SECRET, f"{changed}@example.org") is None


@given(st.text())
def test_anything_may_be_asked(text: str) -> None:
    assert address.parse_message_id(SECRET, text) is None
    assert address.parse_bounce_address(SECRET, text) is None


def test_other_secrets_make_other_ids() -> None:
    made = address.message_id(b"another secret", "d", 7, "example.org")
    assert address.parse_message_id(SECRET, made) is None


@pytest.mark.parametrize("number", [0, -1, 2**63])
def test_a_number_that_is_no_row(number: int) -> None:
    with pytest.raises(ValueError, match="rows"):
        address.message_id(SECRET, "d", number, "example.org")


def test_tokens_are_long_lower_case_and_without_look_alikes() -> None:
    made = {address.token(SECRET, "reply", number, "salt") for number in range(2000)}
    assert len(made) == 2000
    assert all(re.fullmatch("[0-9a-hjkmnp-tv-z]{20}", token) for token in made)


def test_a_token_depends_on_everything_it_is_made_of() -> None:
    made = {
        address.token(SECRET, "reply", 1, "salt"),
        address.token(SECRET, "leave", 1, "salt"),
        address.token(SECRET, "reply", 2, "salt"),
        address.token(SECRET, "reply", 1, "pepper"),
        address.token(b"other", "reply", 1, "salt"),
    }
    assert len(made) == 5
    assert address.token(SECRET, "reply", 1, "salt") in made


@given(numbers)
def test_a_reply_address_comes_back_however_it_was_copied(number: int) -> None:
    token = address.token(SECRET, "reply", number, "")
    made = address.reply_address(token, "reply.example.org")
    assert len(made.partition("@")[0]) <= 64
    assert made == made.lower()
    copied = made.replace("1", "l").replace("0", "O").upper()
    assert address.parse_reply_address(copied) == token


@pytest.mark.parametrize(
    "text", ["", "r-@a.example", "course@a.example", "r-short@a.example", "r-" + "a" * 21]
)
def test_no_reply_address(text: str) -> None:
    assert address.parse_reply_address(text) is None


@pytest.mark.parametrize(
    ("typed", "sent", "compared"),
    [
        ("Anna.B+x@Example.ORG", "Anna.B+x@example.org", "anna.b+x@example.org"),
        ("  anna@bücher.example ", "anna@xn--bcher-kva.example", "anna@xn--bcher-kva.example"),
        ("anna@faß.example", "anna@xn--fa-hia.example", "anna@xn--fa-hia.example"),
        ("anna@xn--fa-hia.example", "anna@xn--fa-hia.example", "anna@xn--fa-hia.example"),
        ("anna@example.org.", "anna@example.org", "anna@example.org"),
        ("anna@localhost", "anna@localhost", "anna@localhost"),
    ],
)
def test_normal_forms(typed: str, sent: str, compared: str) -> None:
    assert address.normalise(typed) == sent
    assert address.normalise(sent) == sent
    assert address.comparable(typed) == compared


@pytest.mark.parametrize(
    "typed",
    [
        "", "anna", "anna@", "@example.org", "an na@example.org", "anna@exa mple.org", "änna@example.org",
        '"anna"@example.org', "anna..b@example.org", ".anna@example.org", "a" * 65 + "@example.org",
        "anna@" + "a" * 64 + ".org", "anna@-example.org", "anna@example..org", "a@b\r\n.org", "a@b@c.org\n",
        "anna@[127.0.0.1]", "<anna@example.org>", "anna@exa_mple!.org",
    ],
)  # fmt: skip
def test_addresses_that_cannot_be_written_to(typed: str) -> None:
    with pytest.raises(AddressError) as refused:
        address.normalise(typed)
    assert str(refused.value).endswith(".")


@given(st.text())
def test_any_text_is_an_address_or_an_address_error(text: str) -> None:
    try:
        made = address.normalise(text)
    except AddressError:
        return
    assert made.isascii()
    assert address.normalise(made) == made
