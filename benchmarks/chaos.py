"""A course going out while PostgreSQL, Redis, workers and beat are killed, and the mail server has moods.

Nothing may be lost; a letter may come twice only where the server's yes was never recorded.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from sqlalchemy import text

from benchmarks.account import Account, Kill, causes
from benchmarks.people import Crowd, settings_for
from dripcourse.errors import NotReady
from tests.servers import commands
from tests.servers.broker import RedisServer
from tests.servers.postgres import Databases, PostgresServer
from tests.servers.process import Process
from tests.servers.production import Production
from tests.servers.script import Rule
from tests.servers.sink import Act, Sink, Stage

LEASE = 5  # seconds: how long what a killed worker held stays closed
WORKERS = ("worker-1", "worker-2")
_MOODS: tuple[tuple[float, Stage, str | Act], ...] = (  # share of the people, and what is answered about them
    (0.02, Stage.BODY, "451 4.2.0 come again"),
    (0.01, Stage.RCPT, "450 4.2.1 come again"),
    (0.01, Stage.RCPT, "550 5.1.1 no such user"),
    (0.005, Stage.BODY, Act.LOSE),
    (0.005, Stage.BODY, Act.CLOSE),
    (0.005, Stage.DATA, Act.CLOSE),
)
_FOR_EVER = "550 5.1.1 no such user"


@dataclass
class Chaos:
    """One run. `letters` people each get one lesson; `kills` are spread over its course."""

    folder: Path
    letters: int
    kills: int
    seed: int
    stalls: int = 0  # servers that say nothing more; each holds a worker for two minutes
    told: Callable[[str], None] = print
    moods: dict[str, str | Act] = field(default_factory=dict)  # by address
    killed: Counter[str] = field(default_factory=Counter)
    kills_done: list[Kill] = field(default_factory=list)

    def run(self) -> Account:
        self.chance = random.Random(self.seed)
        self.postgres = PostgresServer()
        try:
            self.redis = RedisServer(self.folder)
            try:
                with Sink() as self.sink:
                    return self._run()
            finally:
                self.redis.stop()
        finally:
            self.postgres.stop()

    def _run(self) -> Account:
        url = _durable(Databases(self.postgres.url).create())
        self.crowd = Crowd(settings_for(url, self.sink.url))
        self.crowd.add(self.letters)
        self._set_moods()
        more = {"DRIPCOURSE_LEASE": f"{LEASE}s", "DRIPCOURSE_TICK": "1s"}
        with Production(self.folder, url, self.redis.url, self.sink.url, more) as self.production:
            for name in (*WORKERS, "beat"):
                self._start(name)
            self._kill_on_the_way()
            self._wait(self.letters)
        account = self._account()
        self.crowd.database.close()
        return account

    def _set_moods(self) -> None:
        people = [f"p{number}@example.org" for number in range(1, self.letters + 1)]
        self.chance.shuffle(people)
        plan = [(round(share * self.letters), stage, said) for share, stage, said in _MOODS]
        plan.append((self.stalls, Stage.BODY, Act.STALL))
        for count, stage, said in plan:
            for email in (people.pop() for _ in range(count)):
                self.sink.add_rule(Rule(stage, said, email, None if said == _FOR_EVER else 1))
                self.moods[email] = said

    def _kill_on_the_way(self) -> None:
        """Each kill waits for its share of the letters, so that all come while letters go out."""
        for number in range(1, self.kills + 1):
            self._wait(round(self.letters * number / (self.kills + 1)))
            time.sleep(self.chance.random() * 0.3)
            name = self.chance.choice((*WORKERS, *WORKERS, "beat", "redis", "postgres"))
            self.told(f"kill {number}: {name} after {self._done()} letters")
            self._kill(name)

    def _kill(self, name: str) -> None:
        before = len(self.sink.mails)
        if name == "postgres":
            self.postgres.process.kill()
            self._note(name, before)
            self.postgres.start()
        elif name == "redis":
            self.redis.process.kill()
            self._note(name, before)
            self.redis.start()
        else:
            self.production.processes[name].kill()
            self._note(name, before)
            self._start(name)

    def _note(self, name: str, before: int) -> None:
        self.killed[name.partition("-")[0]] += 1
        self.kills_done.append(Kill(len(self.kills_done) + 1, name, before, len(self.sink.mails)))

    def _start(self, name: str) -> None:
        """A worker has one process, so that a kill leaves one letter open at most."""
        one = ["--concurrency=1", "--hostname", f"{name}@%h"] if name != "beat" else []
        command = [*commands.SERVICES[name.partition("-")[0]], *one]
        log = self.folder / f"{name}.log"
        self.production.processes[name] = Process(command, log, self.production.settings)

    def _wait(self, letters: int, seconds: float = 600) -> None:
        """Until so many are sent or refused; who waits for a later attempt has it soon."""
        ends = time.monotonic() + seconds
        while self._done() < letters:
            if time.monotonic() > ends:
                raise TimeoutError(f"{self._done()} of {letters} letters in {seconds:g} s")
            self._supervise()
            self._hasten()
            time.sleep(0.25)

    def _done(self) -> int:
        return sum(self._states().get(state, 0) for state in ("sent", "refused"))

    def _states(self) -> dict[str, int]:
        number = self.crowd.published.numbers.by_lesson[self.crowd.second]
        query = text("SELECT state, count(*) AS n FROM deliveries WHERE lesson_no = :number GROUP BY state")
        try:
            with self.crowd.database.read() as connection:
                return {row.state: row.n for row in connection.execute(query, {"number": number})}
        except NotReady:
            return {}

    def _hasten(self) -> None:
        """As if the minutes until the next attempt had passed."""
        query = "UPDATE enrolments SET lease_until = now() WHERE claim IS NULL AND lease_until > now()"
        try:
            with self.crowd.database.write() as connection:
                connection.execute(text(query))
        except NotReady:
            pass

    def _supervise(self) -> None:
        """What ended by itself is started again, as a supervisor does."""
        for name, process in list(self.production.processes.items()):
            if not process.running:
                self.killed["ended by itself"] += 1
                now = len(self.sink.mails)
                self.kills_done.append(Kill(len(self.kills_done) + 1, name, now, now))
                self._start(name)

    def _account(self) -> Account:
        states = self._states()
        addresses = [mail.recipients[0] for mail in self.sink.mails]
        ids: dict[str, set[str]] = {}
        for mail in self.sink.mails:
            ids.setdefault(mail.recipients[0], set()).add(str(mail.parsed()["Message-ID"]))
        return Account(
            due=self.letters,
            delivered=len(ids),
            refused=states.get("refused", 0),
            open=self.letters - states.get("sent", 0) - states.get("refused", 0),
            again={email: count - 1 for email, count in Counter(addresses).items() if count > 1},
            scripted=frozenset(email for email, said in self.moods.items() if said is Act.LOSE),
            one_id_each=all(len(found) == 1 for found in ids.values()),
            killed=dict(self.killed),
            causes=causes(self._repeated(), self.kills_done),
        )

    def _repeated(self) -> Iterator[int]:
        """Where each letter stands that was sent again, though the server had not kept it in silence."""
        latest: dict[str, int] = {}
        for place, mail in enumerate(self.sink.mails):
            email = mail.recipients[0]
            if email in latest and self.moods.get(email) is not Act.LOSE:
                yield latest[email]
            latest[email] = place


def _durable(url: str) -> str:
    """A committed row survives a kill, as in production; the tests' servers do without."""
    name = url.rpartition("/")[2]
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"ALTER DATABASE {name} SET synchronous_commit = on")
    return url
