"""The doorbell: the Celery app, and rings by name. A ring carries nothing and may be lost or doubled."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from celery import Celery
from redis import Redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from dripcourse.config import Settings

_log = logging.getLogger(__name__)
_REST = 5.0  # seconds without ringing after the broker didn't answer; the tick rings anyway
_AWAY = 60.0  # seconds without a mark there, likewise; the state folder has it too


def make(settings: Settings) -> Celery:
    """The Celery app with the settings that survived losing the broker (docs/decisions/0004)."""
    app = Celery("dripcourse", broker=settings.broker_url, set_as_current=False)
    app.conf.update(
        **_RINGS,
        # A worker that prefetches exits when the broker drops; only Redis knows this setting.
        worker_disable_prefetch=settings.broker_url.startswith(("redis://", "rediss://")),
        broker_transport_options=_transport(settings),
        beat_max_loop_interval=min(5.0, settings.tick_seconds),
        beat_schedule=_beat(settings.tick_seconds),
    )
    return app


_RINGS: dict[str, object] = {
    "task_ignore_result": True,
    "task_store_errors_even_if_ignored": False,
    "task_serializer": "json",
    "accept_content": ["json"],
    "enable_utc": True,
    "timezone": "UTC",
    # Early acknowledgement: Celery 5.7 workers exit when the broker drops while a message is
    # unacknowledged. A lost ring is nothing: the next tick rings again.
    "task_acks_late": False,
    "worker_prefetch_multiplier": 1,
    "broker_connection_retry_on_startup": True,
    "broker_connection_max_retries": None,
    # Rings for replies stand in a line of their own: a morning's rings for lessons are many.
    "task_queues": {name: {"exchange": name, "binding_key": name} for name in ("celery", "replies")},
    "task_routes": {"dripcourse.receive": {"queue": "replies"}},
    "task_publish_retry": False,
    "task_publish_retry_policy": {"max_retries": 0},
    "worker_hijack_root_logger": False,
    "worker_redirect_stdouts": False,
    "worker_send_task_events": False,
    "worker_max_tasks_per_child": 5000,
    "worker_soft_shutdown_timeout": 10,
    "beat_scheduler": "celery.beat:Scheduler",
}


def _beat(seconds: float) -> dict[str, object]:
    """One tick every so many seconds; one that waited longer than two is not worth running."""
    expires = {"expires": max(2 * seconds, 1.0)}
    return {"tick": {"task": "dripcourse.tick", "schedule": seconds, "options": expires}}


def _transport(settings: Settings) -> dict[str, object]:
    if settings.broker_url.startswith("memory://"):
        return {"polling_interval": 0.01}
    # Publishing to a silent Redis would block for ever without these.
    return {
        "socket_timeout": 5,
        "socket_connect_timeout": 2,
        "socket_keepalive": True,
        "global_keyprefix": "drip",
    }


class Bell:
    """Rings `deliver` and `receive`. Quick, and never an error: the database is the truth."""

    def __init__(self, app: Celery, clock: Callable[[], float] = time.monotonic) -> None:
        self._app = app
        self._clock = clock
        self._quiet_until = 0.0

    def __call__(self, name: str) -> None:
        if self._clock() < self._quiet_until:
            return
        try:
            self._app.send_task(f"dripcourse.{name}", ignore_result=True, expires=60, retry=False)
        except Exception as error:  # whatever a broker's client raises, nobody waits for it
            self._quiet_until = self._clock() + _REST
            _log.warning("the broker can't be reached (%s); the next tick will do", type(error).__name__)


class InRedis:
    """The last-send mark beside the bell (`store.marks.Marks`): for workers whose state folder was lost."""

    def __init__(self, url: str, clock: Callable[[], float] = time.monotonic) -> None:
        once = Retry(NoBackoff(), 0)
        self._redis = Redis.from_url(url, socket_timeout=1, socket_connect_timeout=1, retry=once)
        self._clock = clock
        self._quiet_until = 0.0

    def read(self, name: str) -> int | None:
        found = self._try(lambda: self._redis.get(_key(name)))
        return int(found) if isinstance(found, bytes) and found.isdigit() else None

    def write(self, name: str, mark: int) -> None:
        self._try(lambda: self._redis.set(_key(name), mark))

    def _try(self, ask: Callable[[], object]) -> object:
        if self._clock() < self._quiet_until:
            return None
        try:
            return ask()
        except Exception:  # whatever a client raises, nobody waits for it
            self._quiet_until = self._clock() + _AWAY
            return None


def _key(name: str) -> str:
    return f"dripcourse:last-send:{name}"
