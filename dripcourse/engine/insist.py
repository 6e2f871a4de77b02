"""Answers of a mail server are recorded, also when the database goes away at that moment."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from dripcourse.errors import NotReady

_BETWEEN = 1.0  # seconds
_log = logging.getLogger(__name__)

T = TypeVar("T")


def insist(record: Callable[[], T], patience: timedelta) -> T:
    """What `record` returns, tried again while the database is away.

    It may run twice where a commit's own answer was lost. Raises NotReady when the patience is over:
    the letters are then unknown, as after a crash.
    """
    ends = time.monotonic() + patience.total_seconds()
    while True:
        try:
            return record()
        except NotReady:
            if time.monotonic() + _BETWEEN > ends:
                raise
            _log.warning("the database is away; what the mail server said is kept until it is back")
            time.sleep(_BETWEEN)
