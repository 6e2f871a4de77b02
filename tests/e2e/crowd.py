"""Many people of the production shape at once, and the mail server through which they reply."""

from __future__ import annotations

import random
import smtplib
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from datetime import time as hour
from email import message_from_bytes
from typing import Any, Protocol

from sqlalchemy import text

from dripcourse import config, wiring
from dripcourse.engine import enrol
from dripcourse.engine.enrol import Form
from dripcourse.mail.opened import open_letter
from dripcourse.mail.reply import make_reply
from dripcourse.wiring import House
from tests.servers.kept import Kept
from tests.servers.lmtp import hand_in
from tests.servers.process import Process
from tests.servers.production import Production
from tests.servers.sink import Sink
from tests.servers.waiting import until

COURSE = "motivate-your-spouse"


@dataclass(frozen=True, slots=True)
class Mail:
    """A reply on its way: its bytes, and the envelope's recipient."""

    raw: bytes
    rcpt: str


class Crowd:
    """`house` shares the database with the processes of `production`, whose letters end in `sink`."""

    def __init__(self, production: Production, sink: Sink) -> None:
        self.production = production
        self.sink = sink
        self.house: House = wiring.build(config.load(production.settings))

    def join(self, count: int) -> list[Mail]:
        """So many people sign up and confirm. Returns a "no" of each to lesson 1, once all have it."""
        parts = self.house.parts
        with parts.database.read() as connection:
            published = parts.shelf.find(connection, COURSE)
        for number in range(count):
            form = Form(
                f"person{number}@example.org", "Anna", hour(7, 30), "Europe/Berlin", False,
                {"partner": "husband"}, "en", {"text": "yes"},
            )  # fmt: skip
            enrol.sign_up(parts, published, form, f"10.0.{number // 256}.{number % 256}")
        for row in self.rows("SELECT token FROM handles WHERE purpose = 'confirm'"):
            enrol.confirm(parts, row.token)
        self.sink.wait(lambda mails: len(lessons(mails)) >= count, 60 + count)
        return [self._no(mail) for mail in lessons(self.sink.mails)]

    def _no(self, lesson: Kept) -> Mail:
        raw = make_reply(lesson.data, "He said no.", "gmail", datetime.now(UTC))
        return Mail(raw, str(message_from_bytes(lesson.data)["Reply-To"]).strip("<>"))

    def rows(self, query: str) -> Sequence[Any]:
        with self.house.parts.database.read() as connection:
            return connection.execute(text(query)).all()

    def number(self, query: str) -> int:
        return int(self.rows(query)[0][0])

    def close(self) -> None:
        self.house.close()


def lessons(mails: Sequence[Kept]) -> list[Kept]:
    """The first copy of each lesson."""
    found = {mail.parsed()["Message-ID"]: mail for mail in reversed(mails)}
    return [mail for mail in found.values() if "/read/" in open_letter(mail.data).text]


def deliver(port: int, mails: Sequence[Mail], pause: float = 0) -> int:
    """Hands each mail in until the door says yes, as a mail server's queue does; returns the attempts.

    Four at a time; `pause` (seconds) after each spreads them over the kills.
    """

    def one(mail: Mail) -> int:
        attempts = _until_yes(port, mail)
        time.sleep(pause)
        return attempts

    with ThreadPoolExecutor(4) as queue:
        return sum(queue.map(one, mails))


def _until_yes(port: int, mail: Mail) -> int:
    attempts = 0

    def yes() -> bool:
        nonlocal attempts
        attempts += 1
        try:
            return hand_in(port, mail.raw, mail.rcpt)[0] == 250
        except (OSError, smtplib.SMTPException):
            return False

    until(yes, "the door takes a reply", 120, pause=0.2)
    return attempts


class Server(Protocol):
    """A server of the tests' own, as `tests.servers` has them."""

    @property
    def process(self) -> Process: ...

    def start(self) -> None: ...


class Killer:
    """Kills one of the processes with -9 at random moments, and starts it again at once.

    `names` are services of `production`; `servers` are databases and brokers by their names.
    """

    def __init__(
        self,
        production: Production,
        names: Sequence[str],
        seed: int,
        longest: float,
        servers: Mapping[str, Server] | None = None,
    ) -> None:
        self.killed: Counter[str] = Counter()
        self._production = production
        self._servers = servers or {}
        self._names = (*names, *self._servers)
        self._chance = random.Random(seed)
        self._longest = longest
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run)

    @property
    def kills(self) -> int:
        return self.killed.total()

    def __enter__(self) -> Killer:
        self._thread.start()
        return self

    def __exit__(self, *why: object) -> None:
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._over.wait(self._chance.uniform(0.1, self._longest)):
            name = self._chance.choice(self._names)
            self._kill(name)
            self.killed[name] += 1

    def _kill(self, name: str) -> None:
        server = self._servers.get(name)
        if server is None:
            self._production.restart(name)
        else:
            server.process.kill()
            server.start()


def settled(crowd: Crowd, replies: int, seconds: float = 180) -> None:
    """Waits until every reply was handled and every letter about it was sent."""
    waiting = "SELECT count(*) FROM inbox WHERE state = 'new'"
    unsent = "SELECT count(*) FROM letters WHERE due_at IS NOT NULL"
    moved = "SELECT count(*) FROM changes"

    def all_done() -> bool:
        return (crowd.number(waiting), crowd.number(unsent)) == (0, 0) and crowd.number(moved) >= replies

    until(all_done, "all replies handled", seconds, pause=0.5)


def measured(act: Callable[[], object]) -> float:
    """Seconds that it took."""
    begun = time.monotonic()
    act()
    return time.monotonic() - begun
