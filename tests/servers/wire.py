"""Lines and answers over one socket, with answers held back while the client is still sending.

A server that pipelines (RFC 2920) answers a group of commands at once; so answers are gathered
until no complete line is left to read.
"""

from __future__ import annotations

import socket

_CHUNK = 1 << 16


class Gone(Exception):
    """The client closed the connection, or the sink is stopping."""


class Wire:
    """Reads what a client sends and writes answers to it."""

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        self._unread = bytearray()
        self._answers = bytearray()

    def line(self) -> bytes:
        """The next command without its line end. Raises Gone."""
        while (end := self._unread.find(b"\n")) < 0:
            self._receive()
        line = bytes(self._unread[:end])
        del self._unread[: end + 1]
        return line.removesuffix(b"\r")

    def body(self) -> bytes:
        """Everything up to the lone dot, with doubled dots made single (RFC 5321, 4.5.2). Raises Gone."""
        self._unread[:0] = b"\r\n"  # the body may be empty: then the dot comes first
        seen = 0
        while (end := self._unread.find(b"\r\n.\r\n", seen)) < 0:
            seen = max(len(self._unread) - 4, 0)
            self._receive()
        body = bytes(self._unread[: end + 2])
        del self._unread[: end + 5]
        return body.replace(b"\r\n..", b"\r\n.")[2:]

    def answer(self, text: str) -> None:
        """Queues an answer. Several lines become one answer of several lines (RFC 5321, 4.2.1)."""
        code, lines = text[:3], text.split("\n")
        texts = [lines[0][4:], *(line.removeprefix(code).lstrip(" -") for line in lines[1:])]
        for number, rest in enumerate(texts):
            mark = " " if number == len(texts) - 1 else "-"
            self._answers += f"{code}{mark}{rest}\r\n".encode()

    def flush(self) -> None:
        """Sends the answers queued so far."""
        if self._answers:
            self.connection.sendall(self._answers)
            self._answers.clear()

    def _receive(self) -> None:
        try:
            self.flush()
            chunk = self.connection.recv(_CHUNK)
        except OSError:
            raise Gone from None
        if not chunk:
            raise Gone
        self._unread += chunk
