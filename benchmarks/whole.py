"""(a) Letters a second through the whole product, beside the reference and the designs of others."""

from __future__ import annotations

import os
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from benchmarks.celery_share import task_cost
from benchmarks.figures import Figure
from benchmarks.memory import family, processor_time, resident
from benchmarks.naive.shop import prepare_naive
from benchmarks.peers.rival import install
from benchmarks.people import Crowd, settings_for
from benchmarks.tools import SafePostgres, smtp_sink, smtp_source
from dripcourse import bell
from dripcourse.engine.lessons import BATCH
from tests.servers.broker import RedisServer, empty
from tests.servers.postgres import Databases
from tests.servers.process import Process
from tests.servers.production import Production
from tests.servers.waiting import until

LETTERS, ROUNDS, NAIVE_LETTERS, RIVAL_LETTERS = 12_000, 5, 150, 400


@dataclass
class Whole:
    """One run: interleaved rounds of everything that is compared."""

    databases: Databases
    redis: RedisServer
    folder: Path
    smtp_url: str
    letters: int
    servers: dict[str, int]  # the pids of those whose processor time is shown
    costs: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))  # seconds a letter
    computed: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))  # with two processes
    memory: float = 0.0  # MB of the largest worker process
    size: int = 0  # bytes of a letter
    task: float = 0.0  # seconds of Celery for a task

    def run(self, rounds: int) -> list[Figure]:
        url = self.databases.create()
        crowd = self.crowd = Crowd(settings_for(url, self.smtp_url, broker_url=self.redis.url))
        crowd.add(self.letters)
        self.size = _size(crowd)
        self.shop = prepare_naive(self.databases.create(), NAIVE_LETTERS, crowd)
        self.rival = install(self.folder, crowd)
        for number in range(rounds):
            self._round(url, last=number == rounds - 1)
        crowd.database.close()
        return self._figures()

    def _round(self, url: str, last: bool) -> None:
        port = int(self.smtp_url.rpartition(":")[2])
        self.costs["source"].append(smtp_source(port, self.letters, self.size))
        for name, processes in (("one", 1), ("two", 2)):
            with self._worker(url, processes) as worker:
                before = self._computed(worker)
                self.costs[name].append(self._product(worker, processes, measure_task=last and name == "one"))
                if name == "two":
                    for who, seconds in self._computed(worker).items():
                        self.computed[who].append((seconds - before[who]) / self.letters)
        self.costs["naive"].append(self.shop.run(self.redis.url, self.smtp_url, self.folder))
        empty(self.redis.url)
        if self.rival:
            fresh = self.databases.create()
            self.costs["rival"].append(self.rival.run(fresh, self.smtp_url, RIVAL_LETTERS))

    @contextmanager
    def _worker(self, url: str, processes: int) -> Iterator[Process]:
        """A worker of so many processes, each of which has its house already."""
        empty(self.redis.url)
        more = {"DRIPCOURSE_BASE_URL": self.crowd.settings.base_url}
        with Production(self.folder, url, self.redis.url, self.smtp_url, more) as made:
            command = ["celery", "-A", "worker", "worker", "--loglevel=INFO", f"--concurrency={processes}"]
            self.log = self.folder / f"worker-{len(self.costs['one'])}-{processes}.log"
            worker = made.processes["worker"] = Process(command, self.log, made.settings)
            worker.wait_for_output("ready")
            yield worker

    def _product(self, worker: Process, processes: int, measure_task: bool) -> float:
        """Seconds a letter."""
        crowd, app = self.crowd, bell.make(self.crowd.settings)
        crowd.again()
        for _ in range(processes):
            app.send_task("dripcourse.deliver", ignore_result=True)
        until(lambda: crowd.sent()[0] >= self.letters, f"{self.letters} letters", 300, 0.5)
        self.memory = max(self.memory, *map(resident, family(worker.pid)))
        count, seconds = crowd.sent()
        if measure_task:
            self.task = task_cost(crowd, worker, self.log, app)
        app.close()
        return seconds / count

    def _computed(self, worker: Process) -> dict[str, float]:
        pids = {"worker": worker.pid, **self.servers}
        return {who: processor_time(pid) for who, pid in pids.items()}

    def _figures(self) -> list[Figure]:
        cost = {name: median(found) for name, found in self.costs.items()}
        share = self.task / (self.task + BATCH * cost["one"])
        return [
            Figure("size of a letter", self.size, "bytes"),
            Figure("smtp-source -d -s 4, letters of the same size", 1 / cost["source"], "letters/s"),
            Figure("whole product, 1 worker process", 1 / cost["one"], "letters/s"),
            Figure("whole product, 2 worker processes", 1 / cost["two"], "letters/s"),
            Figure("2 processes to smtp-source", cost["source"] / cost["two"], "x", 0.45, aim=0.75),
            Figure("1 process to smtp-source", cost["source"] / cost["one"], "x", 0.25),
            Figure("naive Celery design, 2 processes", 1 / cost["naive"], "letters/s"),
            Figure("2 processes to naive Celery, 2 processes", cost["naive"] / cost["two"], "x", 20, aim=40),
            *_against(cost),
            *self._shown(cost["two"]),
            Figure("Celery, a task", self.task * 1e6, "µs"),
            Figure(f"Celery's share, a task for each batch of {BATCH}", share * 100, "%", 10, at_most=True),
            Figure("memory of a worker process after its letters", self.memory, "MB", 120, at_most=True),
        ]

    def _shown(self, wall: float) -> list[Figure]:
        """Where a letter's time goes: steadier than the clock on a machine that others share."""
        spent = {who: median(found) for who, found in self.computed.items()}
        every, receiver = sum(spent.values()), spent["receiver"]
        return [
            *(
                Figure(f"2 processes: processor time of {who}, a letter", s * 1e6, "µs")
                for who, s in spent.items()
            ),
            Figure("2 processes: processor time of all, to the receiver's", every / receiver, "x"),
            Figure("2 processes: the clock, to the receiver's processor time", wall / receiver, "x"),
            Figure("2 processes: the cores are at work", 100 * every / wall / (os.cpu_count() or 1), "%"),
        ]


def _against(cost: dict[str, float]) -> list[Figure]:
    if "rival" not in cost:
        print("django-drip-campaigns was not measured: the package index does not answer")
        return []
    return [
        Figure("django-drip-campaigns, 1 process", 1 / cost["rival"], "letters/s"),
        Figure("1 process to django-drip-campaigns", cost["rival"] / cost["one"], "x", 12, aim=25),
    ]


def measure(letters: int = LETTERS, rounds: int = ROUNDS) -> list[Figure]:
    server = SafePostgres()
    try:
        with tempfile.TemporaryDirectory() as name, smtp_sink() as (port, receiver):
            folder = Path(name)
            redis = RedisServer(folder)
            try:
                smtp = f"smtp://127.0.0.1:{port}"
                pids = {"PostgreSQL": server.process.pid, "receiver": receiver}
                return Whole(Databases(server.url), redis, folder, smtp, letters, pids).run(rounds)
            finally:
                redis.stop()
    finally:
        server.stop()


def _size(crowd: Crowd) -> int:
    """What one of these letters weighs on the wire."""
    from benchmarks.stages import Stages

    return len(Stages(crowd).envelope(1).data)
