"""The Celery side: `celery -A dripcourse.tasks worker` (or `-A worker` in a checkout)."""

from __future__ import annotations

import sys
from functools import cache

from celery import Celery

from dripcourse import bell, wiring
from dripcourse.errors import DripcourseError
from dripcourse.tasks.jobs import register


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
    register(app, wiring.once_per_process(settings, app))
    return app
