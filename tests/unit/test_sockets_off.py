"""What is in this folder decides without asking anybody."""

from __future__ import annotations

import socket

import pytest


def test_a_unit_test_reaches_nobody() -> None:
    with socket.socket() as one, pytest.raises(AssertionError, match="must not use the network"):
        one.connect(("127.0.0.1", 9))
    with pytest.raises(AssertionError, match="must not use the network"):
        socket.getaddrinfo("localhost", 9)
