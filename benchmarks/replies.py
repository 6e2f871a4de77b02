"""How soon a reply moves its person's track, and what `kill -9` leaves of many replies.

    python -m benchmarks.replies [--people 1000] [--rate 50]     seconds from the LMTP yes to the new track
    python -m benchmarks.replies --killed [--people 1000]        every process and server killed at random

In the production shape: PostgreSQL, Redis, an SMTP server, and web, LMTP door, worker and beat as processes.
Prints a JSON line; ends with 1 when the 99th percentile is over two seconds, or a reply was lost or doubled.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psycopg
import redis

from tests.e2e.crowd import COURSE, Crowd, Killer, Mail, Server, deliver, measured, settled
from tests.e2e.test_replies_killed import SERVICES, SETTINGS, check
from tests.servers.broker import RedisServer
from tests.servers.lmtp import hand_in
from tests.servers.postgres import Databases, PostgresServer
from tests.servers.process import ROOT
from tests.servers.production import Production
from tests.servers.sink import Sink
from tests.servers.waiting import until

SLOWEST = 2.0  # seconds, the 99th percentile
_WARM_UP = 20  # replies before it is measured
_LOOK = 0.02  # seconds between two looks for changed tracks
_MOVED = "SELECT i.rcpt FROM changes c JOIN inbox i ON c.cause = 'in:' || i.id"


@contextmanager
def crowd() -> Iterator[tuple[Crowd, dict[str, Server]]]:
    """The production shape with nobody in it, and its servers of its own."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        postgres, broker = PostgresServer(), RedisServer(folder)
        stack.callback(postgres.stop)
        stack.callback(broker.stop)
        sink = stack.enter_context(Sink())
        url = _durable(Databases(postgres.url).create())
        production = stack.enter_context(Production(folder, url, broker.url, sink.url, SETTINGS))
        production.prepare(ROOT / "courses" / COURSE)
        production.start_all()
        made = Crowd(production, sink)
        stack.callback(made.close)
        yield made, {"postgres": postgres, "redis": broker}


def _durable(url: str) -> str:
    """What was committed survives a kill, as in production; the tests' servers do without."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"ALTER DATABASE {url.rpartition('/')[2]} SET synchronous_commit = on")
    return url


class Watch:
    """Notes when each reply's change is first seen committed."""

    def __init__(self, crowd: Crowd) -> None:
        self.moved: dict[str, float] = {}
        self._crowd = crowd
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def stop(self) -> None:
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._over.wait(_LOOK):
            seen = self._crowd.rows(_MOVED)
            now = time.monotonic()
            for row in seen:
                self.moved.setdefault(row.rcpt, now)


def hand_in_at(crowd: Crowd, mails: Sequence[Mail], rate: float) -> dict[str, float]:
    """So many mails a second. Returns when the door said yes to each."""
    begun = time.monotonic()

    def one(numbered: tuple[int, Mail]) -> tuple[str, float]:
        number, mail = numbered
        time.sleep(max(0.0, begun + number / rate - time.monotonic()))
        code, said = hand_in(crowd.production.lmtp_port, mail.raw, mail.rcpt)
        assert code == 250, said
        return mail.rcpt, time.monotonic()

    with ThreadPoolExecutor(16) as queue:
        return dict(queue.map(one, enumerate(mails)))


def answered(crowd: Crowd) -> None:
    """Waits until the rings of all the sign-ups before were heard: they are no part of this."""
    broker = redis.Redis.from_url(crowd.production.settings["DRIPCOURSE_BROKER_URL"])
    until(lambda: broker.llen("dripcelery") == 0, "the bell is quiet", 300)
    broker.close()


def speed(people: int, rate: float) -> bool:
    with crowd() as (those, _):
        mails = those.join(people + _WARM_UP)
        answered(those)
        deliver(those.production.lmtp_port, mails[:_WARM_UP])  # new workers compile their rules once
        settled(those, _WARM_UP)
        mails = mails[_WARM_UP:]
        watch = Watch(those)
        yes: dict[str, float] = {}
        taken = measured(lambda: yes.update(hand_in_at(those, mails, rate)))
        settled(those, people + _WARM_UP)
        watch.stop()
    waits = sorted(watch.moved[rcpt] - said for rcpt, said in yes.items())
    p50, p99 = (waits[min(len(waits) - 1, int(len(waits) * share))] for share in (0.5, 0.99))
    print(
        json.dumps(
            {"replies": people, "per_second": round(people / taken, 1), "p50_s": round(p50, 3),
             "p99_s": round(p99, 3), "slowest_s": round(waits[-1], 3)}
        )
    )  # fmt: skip
    return p99 <= SLOWEST


def killed(people: int, seed: int) -> bool:
    with crowd() as (those, servers):
        mails = those.join(people)
        with Killer(those.production, SERVICES, seed, longest=4, servers=servers) as killer:
            attempts = deliver(those.production.lmtp_port, mails, pause=0.1)
        settled(those, people, 600)
        check(those, people)
    kills = dict(killer.killed)
    print(json.dumps({"replies": people, "kills": kills, "attempts": attempts, "lost": 0, "twice": 0}))
    return True


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.replies")
    parser.add_argument("--people", type=int, default=1000)
    parser.add_argument("--rate", type=float, default=50)
    parser.add_argument("--killed", action="store_true")
    parser.add_argument("--seed", type=int, default=1, help="of the kills")
    given = parser.parse_args()
    good = killed(given.people, given.seed) if given.killed else speed(given.people, given.rate)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
