"""A server that plays a written part to the byte, for dialogues that no sensible server would have."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from ssl import SSLContext
from threading import Thread

Part = Sequence[tuple[bytes, bytes]]
"""Of one connection: what has to be heard (its end), and what is said then. The first hears nothing."""


class Player:
    """Plays one part per connection, then closes it; what it heard is in `heard`, one entry each.

    With `tls` it plays behind a handshake (`smtps://`).
    """

    def __init__(self, *parts: Part, tls: SSLContext | None = None) -> None:
        self.heard: list[bytes] = []
        self._parts = parts
        self._door = socket.create_server(("127.0.0.1", 0))
        self._tls = tls
        self.url = f"{'smtps' if tls else 'smtp'}://127.0.0.1:{self._door.getsockname()[1]}"
        self._thread = Thread(target=self._play, daemon=True)

    def __enter__(self) -> Player:
        self._thread.start()
        return self

    def __exit__(self, *why: object) -> None:
        self._door.close()
        self._thread.join(10)
        assert not self._thread.is_alive()

    def _play(self) -> None:
        for part in self._parts:
            connection, _ = self._door.accept()
            with self._secured(connection) as secured:
                self.heard.append(self._act(secured, part))

    def _secured(self, connection: socket.socket) -> socket.socket:
        return self._tls.wrap_socket(connection, server_side=True) if self._tls else connection

    def _act(self, connection: socket.socket, part: Part) -> bytes:
        heard = b""
        for cue, line in part:
            while not heard.endswith(cue):
                data = connection.recv(65536)
                if not data:
                    return heard
                heard += data
            connection.sendall(line)
        return heard
