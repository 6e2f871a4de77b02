"""The commands of the production shape, each named once.

The acceptance test runs exactly these, and tests/house holds docker-compose.yml to them.
"""

from __future__ import annotations

UPGRADE = ("dripcourse", "db", "upgrade")
SERVE = ("dripcourse", "serve")
LMTP = ("dripcourse", "lmtp")
WORKER = ("celery", "-A", "worker", "worker", "--loglevel=INFO")
BEAT = ("celery", "-A", "worker", "beat")

SERVICES: dict[str, tuple[str, ...]] = {
    "migrate": UPGRADE,
    "web": SERVE,
    "lmtp": LMTP,
    "worker": WORKER,
    "beat": BEAT,
}


def publish(folder: str) -> tuple[str, ...]:
    """The command that publishes a course folder."""
    return ("dripcourse", "publish", folder, "--yes")
