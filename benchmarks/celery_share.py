"""What Celery adds: the cost of a task that finds nothing to do, less that of finding nothing."""

from __future__ import annotations

import time
from pathlib import Path

from celery import Celery

from benchmarks.memory import processor_time
from benchmarks.people import Crowd
from dripcourse.engine.deliver import deliver
from dripcourse.mail.smtp import Smtp
from tests.servers.process import Process
from tests.servers.waiting import until

TASKS = 300
_DONE = "deliver["


def task_cost(crowd: Crowd, worker: Process, log: Path, app: Celery) -> float:
    """Processor seconds of one task on both sides of the broker. Nothing may be due."""
    before, said = processor_time(worker.pid), _succeeded(log)
    begun = time.process_time()
    for _ in range(TASKS):
        app.send_task("dripcourse.deliver", ignore_result=True)
    published = time.process_time() - begun
    until(lambda: _succeeded(log) >= said + TASKS, f"{TASKS} tasks", 120)
    return (published + processor_time(worker.pid) - before) / TASKS - _direct(crowd)


def _succeeded(log: Path) -> int:
    return sum(_DONE in line and "succeeded" in line for line in log.read_text().splitlines())


def _direct(crowd: Crowd) -> float:
    """The same work without Celery."""
    carrier = Smtp(crowd.settings.smtp_url)
    begun = time.process_time()
    for _ in range(TASKS):
        deliver(crowd.parts, carrier)
    return (time.process_time() - begun) / TASKS
