"""The demo's mail catcher, and its Reply button."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from dripcourse.mail.carrier import Envelope
from dripcourse.mail.mailbox import Mailbox, make_reply
from dripcourse.mail.opened import open_letter
from dripcourse.mail.reply import STYLES
from dripcourse.message.compose import Outgoing, compose
from dripcourse.message.outcome import Sent

NOW = datetime(2026, 11, 22, 9, 5, tzinfo=UTC)


def letter(number: int, name: str = "A Kinder Invitation", subject: str = "What a “no” means") -> bytes:
    return compose(
        Outgoing(
            message_id=f"d-{number}@example.org",
            date=datetime(2026, 11, 22, 7, 30, tzinfo=UTC),
            sender_name=name,
            sender="course@example.org",
            to="anna@example.net",
            reply_to="r-k3v9q7x2m4p8r6t1w5z0@reply.example.org",
            envelope_from="",
            subject=subject,
            text=f"Dear Anna,\n\nletter {number}: über alles.\n",
            html=f"<html><body class='x'><p>Dear Anna, letter {number}</p></body></html>\n",
            extra=(("X-Dripcourse-Course", "kinder"), ("X-Dripcourse-Lesson", f"lesson-{number}")),
        )
    )


def test_what_is_carried_is_kept(tmp_path: Path) -> None:
    mailbox = Mailbox(tmp_path / "mailbox")
    envelopes = [Envelope(number, "", "anna@example.net", letter(number)) for number in range(30)]
    assert list(mailbox.carry(envelopes)) == [
        (envelope, Sent(250, "kept in the mailbox")) for envelope in envelopes
    ]
    assert [summary.lesson for summary in mailbox.list()] == [f"lesson-{number}" for number in range(30)]


def test_a_line_of_the_list(tmp_path: Path) -> None:
    mailbox = Mailbox(tmp_path)
    name = mailbox.keep(letter(1))
    (summary,) = mailbox.list()
    assert (summary.id, summary.to, summary.sender) == (
        name, "anna@example.net", "A Kinder Invitation <course@example.org>",
    )  # fmt: skip
    assert (summary.subject, summary.date) == ("What a “no” means", datetime(2026, 11, 22, 7, 30, tzinfo=UTC))
    assert (summary.course, summary.track, summary.lesson, summary.copies) == ("kinder", None, "lesson-1", 1)


def test_a_letter_opened(tmp_path: Path) -> None:
    mailbox = Mailbox(tmp_path)
    caught = mailbox.get(mailbox.keep(letter(1)))
    assert caught is not None
    assert caught.raw == letter(1)
    opened = open_letter(caught.raw)
    assert opened.headers["Subject"] == "=?utf-8?q?What_a_=E2=80=9Cno=E2=80=9D_means?="
    assert opened.text == "Dear Anna,\n\nletter 1: über alles.\n"
    assert "letter 1" in opened.html


def test_repeats_are_counted_and_do_not_move(tmp_path: Path) -> None:
    mailbox = Mailbox(tmp_path)
    first = mailbox.keep(letter(1))
    mailbox.keep(letter(2))
    for _ in range(3):
        assert mailbox.keep(letter(1)) == first
    assert [(summary.lesson, summary.copies) for summary in mailbox.list()] == [
        ("lesson-1", 4),
        ("lesson-2", 1),
    ]
    caught = mailbox.get(first)
    assert caught is not None
    assert caught.copies == 4


def test_repeats_from_many_threads_are_all_counted(tmp_path: Path) -> None:
    mailbox = Mailbox(tmp_path)
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(mailbox.keep, [letter(number % 5) for number in range(200)]))
    assert [summary.copies for summary in mailbox.list()] == [40] * 5
    assert not list(tmp_path.glob("*.new"))


def test_order_survives_a_restart_and_a_clock_that_goes_back(tmp_path: Path) -> None:
    name = Mailbox(tmp_path).keep(letter(1))
    future = 4_000_000_000 * 10**9
    os.utime(tmp_path / f"{name}.eml", ns=(future, future))
    again = Mailbox(tmp_path)
    again.keep(letter(2))
    again.keep(letter(3))
    assert [summary.lesson for summary in again.list()] == ["lesson-1", "lesson-2", "lesson-3"]


def test_what_a_crash_left_half_written_is_not_a_letter(tmp_path: Path) -> None:
    mailbox = Mailbox(tmp_path)
    (tmp_path / "0123.1.2.new").write_bytes(letter(1)[:100])
    assert mailbox.list() == ()
    mailbox.keep(letter(1))
    assert [summary.copies for summary in mailbox.list()] == [1]


@pytest.mark.parametrize("name", ["", "../secret", "x" * 32, "0" * 32])
def test_no_such_letter(tmp_path: Path, name: str) -> None:
    assert Mailbox(tmp_path / "box").get(name) is None


@pytest.mark.parametrize("style", STYLES)
def test_a_reply_is_threaded_and_addressed(style: str) -> None:
    made = make_reply(letter(1), "She said no.\nWhat now?", style, NOW)
    message = message_from_bytes(made, policy=policy.default)
    assert message["From"] == "anna@example.net"
    assert message["To"] == "r-k3v9q7x2m4p8r6t1w5z0@reply.example.org"
    assert message["Subject"] == "Re: What a “no” means"
    assert message["In-Reply-To"] == message["References"] == "<d-1@example.org>"
    assert message["Date"] == "Sun, 22 Nov 2026 09:05:00 +0000"
    assert make_reply(letter(1), "She said no.\nWhat now?", style, NOW) == made
    assert make_reply(letter(1), "She said yes.", style, NOW).split(b"Message-ID")[1][:40] not in made


@pytest.mark.parametrize("style", STYLES)
def test_a_reply_has_the_words_first_and_the_letter_below(style: str) -> None:
    opened = open_letter(make_reply(letter(1), "Sie sagt <nein> & überlegt", style, NOW))
    assert opened.text.startswith("Sie sagt <nein> & überlegt\n\n")
    assert "über alles" in opened.text
    assert "Sie sagt &lt;nein&gt; &amp; überlegt" in opened.html
    assert "<p>Dear Anna, letter 1</p>" in opened.html


def test_the_three_ways_of_quoting() -> None:
    texts = {style: open_letter(make_reply(letter(1), "no", style, NOW)).text for style in STYLES}
    assert texts["gmail"].split("\n")[2:6] == [
        "On Sun, 22 Nov 2026 at 07:30, A Kinder Invitation <",
        "course@example.org> wrote:",
        "",
        "> Dear Anna,",
    ]
    assert texts["outlook"].split("\n")[2:9] == [
        "_" * 32,
        "From: A Kinder Invitation <course@example.org>",
        "Sent: Sunday, November 22, 2026 7:30 AM",
        "To: anna@example.net <anna@example.net>",
        "Subject: What a “no” means",
        "",
        "Dear Anna,",
    ]
    assert texts["apple"].split("\n")[2:5] == [
        "> On 22 Nov 2026, at 07:30, A Kinder Invitation <course@example.org> wrote:", "> ", "> Dear Anna,",
    ]  # fmt: skip


def test_gmail_breaks_only_a_long_attribution() -> None:
    made = make_reply(letter(1, name="Kind"), "no", "gmail", NOW)
    assert "On Sun, 22 Nov 2026 at 07:30, Kind <course@example.org> wrote:\n" in open_letter(made).text


def test_a_sender_with_a_comma_and_letters_of_its_own() -> None:
    made = make_reply(letter(1, name="Müller, Anna"), "no", "apple", NOW)
    assert "Müller, Anna <course@example.org> wrote:" in open_letter(made).text


def test_an_unknown_style() -> None:
    with pytest.raises(ValueError, match="gmail"):
        make_reply(letter(1), "no", "pine", NOW)
