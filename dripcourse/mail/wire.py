"""A connection to an SMTP server: lines out, answers in, nothing waited for without an end."""

from __future__ import annotations

import re
import socket
import ssl
from functools import lru_cache
from time import monotonic
from typing import NamedTuple

_MOST_LINES = 200
_MOST_BYTES = 64 * 1024  # of one answer; a server that says more is not one
_LINE = re.compile(rb"([2-5]\d\d)(?: .*)?", re.DOTALL)
_MORE = re.compile(rb"[2-5]\d\d-")
_ENHANCED = re.compile(r"([245]\.\d{1,3}\.\d{1,3})(?:\s+|$)")


class Answer(NamedTuple):
    """What the server said: its code, the status of RFC 3463 if it gave one, its words line by line."""

    code: int
    enhanced: str | None
    text: str


class Lost(Exception):
    """The connection is of no more use; `answer` is the server's last word, or code 0 and how it broke.

    `sent` is how many bytes of what was being sent the network had taken.
    """

    def __init__(self, answer: Answer, sent: int = 0) -> None:
        super().__init__(answer.text)
        self.answer = answer
        self.sent = sent


def lost(how: str, sent: int = 0) -> Lost:
    return Lost(Answer(0, None, how), sent)


class Wire:
    """Wraps a connected socket. Any trouble is a Lost; after one, only `close` makes sense."""

    def __init__(self, connected: socket.socket, timeout: float) -> None:
        self._socket = connected
        self._timeout = timeout
        self._buffer = b""
        connected.settimeout(timeout)

    def send(self, *pieces: bytes) -> None:
        """Hands all pieces to the network, in one go if it takes them.

        Waits at most `timeout` seconds for room, each time.
        """
        total, sent = sum(map(len, pieces)), 0
        try:
            self._socket.settimeout(self._timeout)
            if not isinstance(self._socket, ssl.SSLSocket):
                sent = self._socket.sendmsg(pieces)
            rest = memoryview(b"".join(pieces) if sent < total else b"")
            while sent < total:
                sent += self._socket.send(rest[sent:])
        except OSError as error:
            raise lost(_told(error), sent) from None

    def answer(self, patience: float = 1.0) -> Answer:
        """The next answer, however many lines it has.

        The whole of it has to come within `timeout` seconds, times `patience`. If it doesn't, the
        connection is closed: it may come later and be taken for the answer to something else.
        """
        try:
            return self._answer(monotonic() + self._timeout * patience)
        except Lost:
            self.close()
            raise

    def _answer(self, deadline: float) -> Answer:
        lines = [self._line(deadline)]
        while _MORE.match(lines[-1]):
            if len(lines) == _MOST_LINES:
                raise lost("the server's answer has no end")
            lines.append(self._line(deadline))
        return _read(tuple(lines))

    def secure(self, context: ssl.SSLContext, host: str) -> None:
        """Turns TLS on. Whatever was received before it is thrown away (RFC 3207 §4.2)."""
        try:
            self._socket.settimeout(self._timeout)
            self._socket = context.wrap_socket(self._socket, server_hostname=host)
        except (OSError, ValueError) as error:
            raise lost(f"TLS failed: {_told(error)}") from None
        self._buffer = b""

    def close(self) -> None:
        self._socket.close()

    def _line(self, deadline: float) -> bytes:
        end = self._buffer.find(b"\n")
        while end < 0:
            if len(self._buffer) > _MOST_BYTES:
                raise lost("the server's answer is too long")
            self._receive(deadline)
            end = self._buffer.find(b"\n")
        line, self._buffer = self._buffer[:end], self._buffer[end + 1 :]
        return line.rstrip(b"\r")

    def _receive(self, deadline: float) -> None:
        remaining = deadline - monotonic()
        if remaining <= 0:
            raise lost("the server is silent")
        try:
            self._socket.settimeout(remaining)
            data = self._socket.recv(16 * 1024)
        except OSError as error:
            raise lost(_told(error)) from None
        if not data:
            raise lost("the server closed the connection")
        self._buffer += data


def connect(host: str, port: int, timeout: float) -> Wire:
    """Opens the connection. Raises Lost when nobody answers there."""
    try:
        connected = socket.create_connection((host, port), timeout)
        connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except OSError as error:
        raise lost(_told(error)) from None
    return Wire(connected, timeout)


@lru_cache(maxsize=64)  # a server mostly says the same
def _read(lines: tuple[bytes, ...]) -> Answer:
    """The status stands before the words of each line (RFC 2034 §4)."""
    last = _LINE.fullmatch(lines[-1])
    if not last:
        raise lost("the server's answer is not SMTP")
    words = [line[4:].decode("utf-8", "replace").strip() for line in lines]
    first = _ENHANCED.match(words[0])
    status = first[1] if first else ""
    text = "\n".join(word.removeprefix(status).lstrip() for word in words)
    return Answer(int(last[1]), status or None, text)


def _told(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "the server is silent"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"certificate: {error.verify_message}"
    if isinstance(error, ssl.SSLError):
        return (error.reason or type(error).__name__).replace("_", " ").lower()
    return (getattr(error, "strerror", None) or type(error).__name__).lower()
