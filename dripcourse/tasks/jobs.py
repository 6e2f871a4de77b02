"""The tasks, a few lines each: what they do is in `engine`."""

from __future__ import annotations

from collections.abc import Callable

from celery import Celery

from dripcourse.engine.deliver import deliver
from dripcourse.engine.receive import receive
from dripcourse.engine.tick import tick
from dripcourse.wiring import House


def register(app: Celery, house: Callable[[], House]) -> None:
    """Gives the app its tasks. `house` is called inside the worker, after its fork."""

    def run_tick() -> None:
        tick(house().parts)

    def run_deliver() -> None:
        deliver(house().parts, house().carrier)

    def run_receive() -> None:
        receive(house().parts)

    for job in (run_tick, run_deliver, run_receive):
        app.task(job, name=f"dripcourse.{job.__name__.removeprefix('run_')}")
