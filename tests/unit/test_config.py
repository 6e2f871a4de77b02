"""Settings: complete ones load, wrong ones are one sentence that names the setting."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from dripcourse.config import Settings, load, loopback, refuse_unready
from dripcourse.errors import SendingRefused, SettingError

GOOD = {
    "DRIPCOURSE_DATABASE_URL": "postgresql://drip:secret-word@db/drip",
    "DRIPCOURSE_SECRET": "s" * 32,
    "DRIPCOURSE_BASE_URL": "https://courses.example.org/",
    "DRIPCOURSE_MAIL_FROM": "Courses <courses@example.org>",
    "DRIPCOURSE_REPLY_DOMAIN": "Reply.Example.org",
    "DRIPCOURSE_SMTP_URL": "smtp://mail.example.org:587",
}


def with_(**changes: str) -> Settings:
    return load({**GOOD, **{f"DRIPCOURSE_{name.upper()}": text for name, text in changes.items()}})


def test_a_complete_environment_loads() -> None:
    settings = load(GOOD)
    assert settings.database_url.startswith("postgresql+psycopg://")
    assert settings.base_url == "https://courses.example.org"
    assert settings.mail_from == "courses@example.org"
    assert settings.reply_domain == "reply.example.org"
    assert settings.rate == 1


def test_a_key_to_sign_with_has_a_selector_and_a_file() -> None:
    assert load(GOOD).dkim is None
    assert with_(dkim="course /etc/drip course/dkim.pem").dkim == (
        "course",
        Path("/etc/drip course/dkim.pem"),
    )


def test_secrets_are_not_shown() -> None:
    assert "secret-word" not in repr(load(GOOD))
    assert "s" * 32 not in repr(load(GOOD))


@pytest.mark.parametrize("name", sorted(set(GOOD) - {"DRIPCOURSE_SMTP_URL"}))
def test_what_is_missing_is_named(name: str) -> None:
    with pytest.raises(SettingError, match=f"^{name} is not set"):
        load({key: text for key, text in GOOD.items() if key != name})


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("database_url", "mysql://db"),
        ("secret", "short"),
        ("base_url", "courses.example.org"),
        ("broker_url", "http://redis"),
        ("smtp_url", "mail.example.org"),
        ("mail_from", "courses"),
        ("mail_from", "a@b\r\nBcc: c@d"),
        ("reply_domain", "not a domain"),
        ("day", "fast"),
        ("day", "48h"),
        ("dkim", "course"),
        ("dkim", "not/a/selector key.pem"),
        ("port", "0"),
        ("port", "eighty"),
        ("unknown", "maybe"),
        ("check_domains", "perhaps"),
        ("postal_address", "two\nlines"),
    ],
)
def test_what_is_wrong_is_named(name: str, text: str) -> None:
    with pytest.raises(SettingError, match=f"^DRIPCOURSE_{name.upper()} ") as error:
        with_(**{name: text})
    assert "\n" not in str(error.value)


def test_a_secret_may_be_a_file(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("f" * 40 + "\n")
    environ = {key: text for key, text in GOOD.items() if key != "DRIPCOURSE_SECRET"}
    environ["DRIPCOURSE_SECRET_FILE"] = str(tmp_path / "secret")
    assert load(environ).secret == "f" * 40
    environ["DRIPCOURSE_SECRET_FILE"] = str(tmp_path / "nothing")
    with pytest.raises(SettingError, match="DRIPCOURSE_SECRET_FILE"):
        load(environ)


def test_a_fast_day_is_refused_where_people_could_get_mail() -> None:
    with pytest.raises(SettingError, match="DRIPCOURSE_DAY"):
        with_(day="20s")
    with pytest.raises(SettingError, match="DRIPCOURSE_DAY"):
        with_(day="20s", smtp_url="smtp://127.0.0.1:25")
    fast = with_(day="20s", smtp_url="smtp://127.0.0.1:25", reply_domain="reply.example")
    assert fast.day == timedelta(seconds=20)
    assert fast.tick_seconds <= 1


def test_real_sending_needs_a_postal_address_also_by_a_relay_on_this_machine() -> None:
    for settings in (load(GOOD), with_(smtp_url="smtp://127.0.0.1:25")):
        with pytest.raises(SendingRefused, match="POSTAL_ADDRESS"):
            refuse_unready(settings)
    refuse_unready(with_(postal_address="1 Example Street"))


@pytest.mark.parametrize(
    ("host", "here"),
    [("127.0.0.1", True), ("::1", True), ("localhost", True), ("a.example", True), ("example.org", False),
     ("127.0.0.1.example.org", False), ("10.0.0.1", False), ("", False)],
)  # fmt: skip
def test_loopback_is_recognised(host: str, here: bool) -> None:
    assert loopback(host) is here
