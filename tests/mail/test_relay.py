"""The URL of a relay."""

from __future__ import annotations

import pytest

from dripcourse.errors import SettingError
from dripcourse.mail.relay import read_relay, read_relays


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://a",
        "smtp://",
        "smtp://a:b",
        "smtp://a:99999",
        "smtp://a?tls=maybe",
        "smtp://u:geheim@a?tls=x",
        "smtp://u:geheim@a?weight=0",
        "smtp://u:geheim@a?weight=1001",
        "smtp://u:geheim@a?weight=much",
    ],
)
def test_urls_that_are_none(url: str) -> None:
    with pytest.raises(SettingError) as refused:
        read_relay(url)
    assert "geheim" not in str(refused.value)


@pytest.mark.parametrize(
    ("url", "host", "port", "tls"),
    [
        ("smtp://127.0.0.1", "127.0.0.1", 25, "none"),
        ("smtp://127.0.0.1:2525?tls=required", "127.0.0.1", 2525, "required"),
        ("smtp://relay.test.org", "relay.test.org", 25, "required"),
        ("smtp://relay.test.org?tls=starttls", "relay.test.org", 25, "starttls"),
        ("smtps://relay.test.org", "relay.test.org", 465, "implicit"),
        ("smtp://[::1]:25", "::1", 25, "none"),
    ],
)
def test_urls(url: str, host: str, port: int, tls: str) -> None:
    relay = read_relay(url)
    assert (relay.host, relay.port, relay.tls) == (host, port, tls)


def test_a_user_and_password_may_hold_anything() -> None:
    relay = read_relay("smtp://a%40b:p%2Fw%3A@relay.test.org")
    assert (relay.user, relay.password) == ("a@b", "p/w:")
    assert "p/w" not in repr(relay)


def test_several() -> None:
    relays = read_relays("smtps://a.test.org?weight=3\n  smtp://b.test.org:587")
    assert [(relay.name, relay.weight) for relay in relays] == [("a.test.org:465", 3), ("b.test.org:587", 1)]


def test_the_same_twice() -> None:
    with pytest.raises(SettingError, match="twice"):
        read_relays("smtp://u:geheim@a smtp://u:geheim@a?weight=2")
    assert len(read_relays("smtp://u:x@a smtp://v:x@a")) == 2
