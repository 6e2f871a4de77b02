"""The production shape: each part a process, on PostgreSQL, Redis, an SMTP server and LMTP."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes

import httpx
import pytest

from dripcourse.mail.opened import open_letter
from dripcourse.mail.reply import make_reply
from tests.e2e.reader import link, press, sign_up
from tests.servers.broker import RedisServer
from tests.servers.kept import Kept
from tests.servers.lmtp import hand_in
from tests.servers.missing import MissingServer
from tests.servers.postgres import Databases
from tests.servers.process import ROOT
from tests.servers.production import Production
from tests.servers.sink import Sink

COURSE = ROOT / "courses" / "motivate-your-spouse"
FAST = {"DRIPCOURSE_DAY": "4s", "DRIPCOURSE_LEASE": "5s"}


@pytest.fixture(scope="module")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    """A Redis of this file's own: one test stops it."""
    try:
        server = RedisServer(tmp_path_factory.mktemp("redis"))
    except MissingServer as missing:
        pytest.skip(missing.reason)
    yield server
    server.stop()


@pytest.fixture(scope="module")
def sink() -> Iterator[Sink]:
    with Sink() as running:
        yield running


@pytest.fixture(scope="module")
def production(
    tmp_path_factory: pytest.TempPathFactory, databases: Databases, redis: RedisServer, sink: Sink
) -> Iterator[Production]:
    """All processes, started once for this file; each test brings people of its own."""
    url = databases.create()
    with Production(tmp_path_factory.mktemp("production"), url, redis.url, sink.url, FAST) as made:
        made.prepare(COURSE)
        made.start_all()
        yield made
    databases.drop(url)


@dataclass
class Reader:
    """A person of the production test, with the mails that reached them."""

    email: str
    production: Production
    sink: Sink
    client: httpx.Client

    def arrived(self, words: str, seconds: float = 90) -> bytes:
        """Waits for a mail to this person with these words in its text and returns its bytes."""

        def mine(mails: list[Kept]) -> list[bytes]:
            to_me = [mail.data for mail in mails if mail.parsed()["To"] == self.email]
            return [data for data in to_me if words in open_letter(data).text + "\n"]

        return mine(self.sink.wait(lambda mails: bool(mine(mails)), seconds))[0]

    def lesson(self, lesson: str, seconds: float = 90) -> bytes:
        """A lesson names itself in its link "read this in a browser"."""
        return self.arrived(f"/{lesson}\n", seconds)

    def answer(self, letter: bytes, text: str) -> None:
        raw = make_reply(letter, text, "outlook", datetime.now(UTC))
        rcpt = str(message_from_bytes(letter)["Reply-To"]).strip("<>")
        code, said = hand_in(self.production.lmtp_port, raw, rcpt, self.email)
        assert code == 250, said

    def sign_up(self) -> None:
        page = sign_up(self.client, f"{self.production.base_url}/motivate-your-spouse", self.email)
        assert page.status_code == 200, page.text

    def join(self) -> bytes:
        """Signs up, confirms, and returns lesson 1."""
        self.sign_up()
        letter = self.arrived("/confirm/")
        assert press(self.client, link(open_letter(letter).text, "confirm")).status_code == 200
        return self.lesson("welcome")


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with httpx.Client(timeout=20) as made:
        yield made


def test_the_whole_walk_with_workers_killed_and_started_again(
    production: Production, sink: Sink, client: httpx.Client
) -> None:
    anna = Reader("anna@example.org", production, sink, client)
    welcome = anna.join()
    production.restart("worker")
    anna.answer(anna.lesson("put-it-down"), "He said no.")
    moved = anna.arrived("/undo/")
    production.restart("beat")
    anna.lesson("after-a-no")
    anna.answer(moved, "undo please")
    anna.lesson("your-own-part")
    production.restart("worker")
    leave = str(message_from_bytes(welcome)["List-Unsubscribe"]).split(",")[0].strip(" <>")
    one_click = client.post(leave, data={"List-Unsubscribe": "One-Click"})
    assert (one_click.status_code, one_click.history) == (200, [])
    anna.arrived("no more notes will come")
    lessons = [mail for mail in sink.mails if "/read/" in open_letter(mail.data).text]
    ids = {mail.parsed()["Message-ID"] for mail in lessons}
    texts = {open_letter(mail.data).text for mail in lessons}
    assert len(ids) == len(texts), "a repeat is the same Message-ID"


def test_sign_up_and_replies_work_while_redis_is_down(
    production: Production, sink: Sink, client: httpx.Client, redis: RedisServer
) -> None:
    cora = Reader("cora@example.org", production, sink, client)
    bert = Reader("bert@example.org", production, sink, client)
    welcome = cora.join()
    redis.stop()
    bert.sign_up()
    cora.answer(welcome, "She said yes")
    redis.start()
    bert.arrived("/confirm/", 180)
    cora.lesson("they-said-yes", 180)


def test_strangers_are_refused_at_the_door(production: Production) -> None:
    code, _ = hand_in(production.lmtp_port, b"Subject: hi\r\n\r\nhi\r\n", "nobody@reply.example")
    assert code == 550
