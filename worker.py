"""The Celery app, for `celery -A worker worker` and `celery -A worker beat`."""

from dripcourse.tasks import app

__all__ = ["app"]
