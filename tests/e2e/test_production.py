"""The production shape: each part a process, on PostgreSQL, Redis, an SMTP server and LMTP."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import httpx
import pytest

from dripcourse.mail.opened import open_letter
from dripcourse.mail.reply import make_reply
from tests.e2e.reader import link, press, sign_up
from tests.servers.broker import RedisServer
from tests.servers.kept import Kept
from tests.servers.lmtp import hand_in
from tests.servers.process import ROOT
from tests.servers.production import Production
from tests.servers.sink import Sink

COURSE = ROOT / "courses" / "motivate-your-spouse"
FAST = {"DRIPCOURSE_DAY": "4s", "DRIPCOURSE_LEASE": "5s"}
ANNA = "anna@example.org"


@pytest.fixture
def production(
    tmp_path: Path, postgres_url: str, redis_server: RedisServer, sink: Sink
) -> Iterator[Production]:
    with Production(tmp_path, postgres_url, redis_server.url, sink.url, FAST) as made:
        made.prepare(COURSE)
        made.start_all()
        yield made


def arrived(sink: Sink, wanted: Callable[[Message, str], bool], what: str, seconds: float = 60) -> bytes:
    """Waits for a mail that is wanted and returns its bytes."""

    def look(mails: list[Kept]) -> bool:
        return any(wanted(mail.parsed(), open_letter(mail.data).text) for mail in mails)

    mails = sink.wait(look, seconds)
    return next(mail.data for mail in mails if wanted(mail.parsed(), open_letter(mail.data).text))


def has(words: str) -> Callable[[Message, str], bool]:
    return lambda mail, text: words in text


def is_lesson(lesson: str) -> Callable[[Message, str], bool]:
    """A lesson names itself in its link "read this in a browser"."""
    return lambda mail, text: f"/{lesson}\n" in text + "\n" and "/read/" in text


def answer(production: Production, letter: bytes, text: str) -> None:
    raw = make_reply(letter, text, "outlook", datetime.now(UTC))
    rcpt = str(message_from_bytes(letter)["Reply-To"]).strip("<>")
    code, said = hand_in(production.lmtp_port, raw, rcpt, ANNA)
    assert code == 250, said


def join(production: Production, client: httpx.Client, sink: Sink) -> bytes:
    """Signs up, confirms, and returns lesson 1."""
    page = sign_up(client, f"{production.base_url}/motivate-your-spouse", ANNA)
    assert page.status_code == 200, page.text
    letter = arrived(sink, has("/confirm/"), "the confirmation letter")
    assert press(client, link(open_letter(letter).text, "confirm")).status_code == 200
    return arrived(sink, is_lesson("welcome"), "lesson 1")


def test_the_whole_walk_with_workers_killed_and_started_again(production: Production, sink: Sink) -> None:
    with httpx.Client() as client:
        welcome = join(production, client, sink)
        production.restart("worker")
        second = arrived(sink, is_lesson("put-it-down"), "lesson 2")
        answer(production, second, "He said no.")
        moved = arrived(sink, has("/undo/"), "the letter about the move")
        production.restart("beat")
        arrived(sink, is_lesson("after-a-no"), "the other track")
        answer(production, moved, "undo please")
        arrived(sink, is_lesson("your-own-part"), "the first track again")
        production.restart("worker")
        leave = str(message_from_bytes(welcome)["List-Unsubscribe"]).split(",")[0].strip(" <>")
        one_click = client.post(leave, data={"List-Unsubscribe": "One-Click"})
        assert (one_click.status_code, one_click.history) == (200, [])
        arrived(sink, lambda mail, text: "UNDO" in text and "/read/" not in text, "goodbye")
    lessons = [mail for mail in sink.mails if "/read/" in open_letter(mail.data).text]
    ids = {mail.parsed()["Message-ID"] for mail in lessons}
    texts = {open_letter(mail.data).text for mail in lessons}
    assert len(ids) == len(texts), "a repeat is the same Message-ID"


def test_sign_up_and_replies_work_while_redis_is_down(
    production: Production, sink: Sink, redis_server: RedisServer
) -> None:
    with httpx.Client(timeout=20) as client:
        welcome = join(production, client, sink)
        redis_server.stop()
        page = sign_up(client, f"{production.base_url}/motivate-your-spouse", "bert@example.org")
        assert page.status_code == 200
        answer(production, welcome, "She said yes")
        redis_server.start()
        arrived(sink, lambda mail, text: mail["To"] == "bert@example.org", "what waited for Redis", 120)
        arrived(sink, is_lesson("they-said-yes"), "the other track", 120)


def test_strangers_are_refused_at_the_door(production: Production) -> None:
    code, _ = hand_in(production.lmtp_port, b"Subject: hi\r\n\r\nhi\r\n", "nobody@reply.example")
    assert code == 550
