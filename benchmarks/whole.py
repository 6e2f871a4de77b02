"""(a) Letters a second through the whole product, beside the reference and the common design."""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure
from benchmarks.naive.shop import prepare_naive
from benchmarks.people import Crowd, settings_for
from benchmarks.tools import smtp_sink, smtp_source
from dripcourse import bell
from tests.servers.broker import RedisServer, empty
from tests.servers.postgres import Databases, PostgresServer
from tests.servers.process import Process
from tests.servers.production import Production
from tests.servers.waiting import until

LETTERS, ROUNDS, NAIVE_LETTERS = 4000, 3, 150


def measure(letters: int = LETTERS, rounds: int = ROUNDS) -> list[Figure]:
    """Interleaved rounds of smtp-source, one worker process, two, and the naive design."""
    server = PostgresServer()
    try:
        with tempfile.TemporaryDirectory() as folder, smtp_sink() as port:
            redis = RedisServer(Path(folder))
            try:
                return _measured(server, redis, Path(folder), port, letters, rounds)
            finally:
                redis.stop()
    finally:
        server.stop()


def _measured(
    server: PostgresServer, redis: RedisServer, folder: Path, port: int, letters: int, rounds: int
) -> list[Figure]:
    url, smtp = Databases(server.url).create(), f"smtp://127.0.0.1:{port}"
    crowd = Crowd(settings_for(url, smtp))
    crowd.add(letters)
    size = _size(crowd)
    costs: dict[str, list[float]] = {"source": [], "one": [], "two": [], "naive": []}
    memory = 0.0
    shop = prepare_naive(Databases(server.url).create(), NAIVE_LETTERS, crowd)
    for _ in range(rounds):
        costs["source"].append(smtp_source(port, letters, size))
        for name, processes in (("one", 1), ("two", 2)):
            cost, memory = _product(crowd, redis, folder, url, smtp, processes, letters)
            costs[name].append(cost)
        costs["naive"].append(shop.run(redis.url, smtp, folder))
        empty(redis.url)
    crowd.database.close()
    return _figures({name: median(found) for name, found in costs.items()}, memory, size)


def _figures(cost: dict[str, float], memory: float, size: int) -> list[Figure]:
    return [
        Figure("smtp-source -d -s 4, letters of the same size", 1 / cost["source"], "letters/s"),
        Figure("whole product, 1 worker process", 1 / cost["one"], "letters/s"),
        Figure("whole product, 2 worker processes", 1 / cost["two"], "letters/s"),
        Figure("size of a letter", size, "bytes"),
        Figure("2 worker processes to smtp-source", cost["source"] / cost["two"], "x", bar=0.45, aim=0.75),
        Figure("1 worker process to smtp-source", cost["source"] / cost["one"], "x"),
        Figure("naive Celery design, 2 processes", 1 / cost["naive"], "letters/s"),
        Figure("2 processes to naive Celery, 2 processes", cost["naive"] / cost["two"], "x", bar=20, aim=40),
        Figure("memory of a worker process after its letters", memory, "MB", bar=120, at_most=True),
    ]


def _size(crowd: Crowd) -> int:
    """What one of these letters weighs on the wire."""
    from benchmarks.stages import Stages

    return len(Stages(crowd).envelope(1).data)


def _product(
    crowd: Crowd, redis: RedisServer, folder: Path, url: str, smtp: str, processes: int, letters: int
) -> tuple[float, float]:
    """Seconds a letter, and the memory of the largest worker process in MB."""
    empty(redis.url)
    app = bell.make(settings_for(url, smtp, broker_url=redis.url))
    with Production(
        folder, url, redis.url, smtp, {"DRIPCOURSE_BASE_URL": "https://courses.example.org"}
    ) as made:
        worker = _worker(made, folder, processes)
        crowd.again()
        for _ in range(processes):
            app.send_task("dripcourse.deliver", ignore_result=True)
        until(lambda: crowd.sent()[0] >= letters, f"{letters} letters", 300, 0.5)
        memory = max(map(_resident, _family(worker.pid)))
    count, seconds = crowd.sent()
    app.close()
    return seconds / count, memory


def _worker(made: Production, folder: Path, processes: int) -> Process:
    """A worker of so many processes, each of which has its house already."""
    command = ["celery", "-A", "worker", "worker", "--loglevel=INFO", f"--concurrency={processes}"]
    worker = Process(command, folder / "worker.log", made.settings)
    made.processes["worker"] = worker
    worker.wait_for_output("ready")
    return worker


def _family(pid: int) -> list[int]:
    found = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True, check=False
    )
    return [pid, *map(int, found.stdout.split())]


def _resident(pid: int) -> float:
    """Megabytes that are the process's own or shared, as the system counts them."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    return int(found[1]) / 1024 if found else 0.0
