"""`make bench`: prints a table, adds JSON lines to benchmarks/results/, fails when a figure misses its bar.

python -m benchmarks.bench [--quick | --full] [--only whole,stages,ticks,people,sqlite,demo]

--full also fills tables of ten million enrolments, which takes minutes.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks import people_acts, stages, ticks, whole
from benchmarks.figures import Figure, keep, machine, shown
from benchmarks.memory import measure_demo
from benchmarks.people import Crowd, settings_for
from benchmarks.tools import tool
from dripcourse.engine.deliver import deliver
from dripcourse.mail.mailbox import Mailbox
from tests.servers.broker import redis_program
from tests.servers.missing import MissingServer
from tests.servers.postgres import Databases, PostgresServer

_NOWHERE = "smtp://127.0.0.1:9"
_DEMO_LETTERS = 1000


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one round, fewer letters and rows")
    parser.add_argument("--full", action="store_true", help="tables of 10^7 rows too")
    parser.add_argument("--only", default=",".join(_PARTS), help=f"some of: {', '.join(_PARTS)}")
    given = parser.parse_args()
    try:
        _check_tools()
    except MissingServer as missing:
        print(f"not run: {missing}")
        return 2
    print(", ".join(f"{name} {value}" for name, value in machine().items()))
    figures: list[Figure] = []
    for name in given.only.split(","):
        for figure in _PARTS[name](given):
            print(shown(figure), flush=True)
            figures.append(figure)
    print(f"kept in {keep(figures, 'bench').name}")
    return 0 if all(figure.passed for figure in figures) else 1


def _check_tools() -> None:
    """Raises MissingServer for the first program that is not here."""
    for name in ("smtp-sink", "smtp-source"):
        tool(name)
    redis_program()


def _whole(given: argparse.Namespace) -> Sequence[Figure]:
    return whole.measure(1500, 1) if given.quick else whole.measure()


def _stages(given: argparse.Namespace) -> Sequence[Figure]:
    return _on_postgres(250, stages.measure)


def _people(given: argparse.Namespace) -> Sequence[Figure]:
    def acts(crowd: Crowd) -> Sequence[Figure]:
        people_acts.give_handles(crowd, people_acts.REPLIES + 1)
        return people_acts.measure(crowd)

    return _on_postgres(250, acts)


def _ticks(given: argparse.Namespace) -> Sequence[Figure]:
    sizes = _sizes(given)
    return _on_postgres(1, lambda crowd: ticks.measure(crowd, sizes))


def _sizes(given: argparse.Namespace) -> tuple[int, ...]:
    largest = 10**7 if given.full else 10**5 if given.quick else 10**6
    return tuple(size for size in (10**4, 10**5, 10**6, 10**7) if size <= largest)


def _on_postgres(people: int, measured: Callable[[Crowd], Sequence[Figure]]) -> Sequence[Figure]:
    server = PostgresServer()
    try:
        crowd = Crowd(settings_for(Databases(server.url).create(), _NOWHERE))
        crowd.add(people)
        try:
            return measured(crowd)
        finally:
            crowd.database.close()
    finally:
        server.stop()


def _sqlite(given: argparse.Namespace) -> Sequence[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/bench.db"
        crowd = Crowd(settings_for(url, _NOWHERE, mailbox=Path(folder) / "mailbox"))
        crowd.add(_DEMO_LETTERS)
        begun = time.perf_counter()
        sent = deliver(crowd.parts, Mailbox(Path(folder) / "mailbox"), 120)
        speed = sent / (time.perf_counter() - begun)
        figures = [Figure("SQLite: letters into the mailbox", speed, "letters/s", bar=500)]
        figures += ticks.measure(crowd, tuple(s for s in _sizes(given) if s <= 10**6), most_ms=10)
        crowd.database.close()
    return figures


def _demo(given: argparse.Namespace) -> Sequence[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        return measure_demo(Path(folder))


_PARTS: dict[str, Callable[[argparse.Namespace], Sequence[Figure]]] = {
    "stages": _stages,
    "people": _people,
    "sqlite": _sqlite,
    "demo": _demo,
    "ticks": _ticks,
    "whole": _whole,
}

if __name__ == "__main__":
    sys.exit(main())
