"""The Celery side: `celery -A dripcourse.tasks worker` (or `-A worker` in a checkout)."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache, partial

from celery import Celery
from celery.signals import worker_init, worker_process_init

from dripcourse import bell, wiring
from dripcourse.errors import DripcourseError
from dripcourse.flow.intent import warm_up
from dripcourse.tasks.jobs import register
from dripcourse.wiring import House

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as `dripcourse` does


def __getattr__(name: str) -> Celery:
    """`app` is made when Celery asks for it, so that others may import the tasks without an environment."""
    if name != "app":
        raise AttributeError(name)
    return _app()


@cache
def _app() -> Celery:
    try:
        settings = wiring.environment()
    except DripcourseError as error:
        sys.exit(f"dripcourse: {error}")
    app = bell.make(settings)
    house = wiring.once_per_process(settings, app)
    worker_init.connect(_before_the_fork, weak=False)
    worker_process_init.connect(partial(_after_the_fork, house), weak=False)
    register(app, house)
    return app


def _before_the_fork(**_: object) -> None:
    """The patterns for replies, once for all processes: no first reply waits for them, no letter either."""
    warm_up()


def _after_the_fork(house: Callable[[], House], **_: object) -> None:
    """The first task of a process finds all there; where there is no database, that task says so."""
    with suppress(DripcourseError):
        house()
    gc.freeze()  # what is there by now stays: looking through it for garbage would cost each letter a tenth
