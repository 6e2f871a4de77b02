"""Free ports for servers that must be told theirs before they start."""

from __future__ import annotations

import random
import socket

# Below the range from which systems take ports for outgoing connections, so that none of those comes between.
_RANGE = range(15_000, 30_000)


def free_port() -> int:
    """A loopback port nobody listens on now."""
    for port in random.sample(_RANGE, 50):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise OSError("no free port was found on loopback")


def answers(port: int) -> bool:
    """Whether somebody accepts connections at a loopback port."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0
