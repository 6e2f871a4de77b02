"""An SMTP server that keeps every mail and can be scripted to refuse, defer, close, stall or lose.

In a test:

    with Sink() as sink:
        sink.script("RCPT", "550 5.1.1 no such user", address="anna@a.example")
        sink.script("BODY", Act.LOSE, times=1)
        ...
        sink.wait(3)

As a process: `python -m tests.servers.sink --port 2525 --folder DIR --rule 'RCPT anna@a.example 550 no'`;
the mails are then read by `kept.read_folder(DIR)`.
"""

from __future__ import annotations

import argparse
import contextlib
import signal
import socket
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.servers.kept import Kept, Shelf
from tests.servers.script import Act, Rule, Script, Stage, read_rule
from tests.servers.session import Manners, Session
from tests.servers.wire import Wire

__all__ = ["Act", "Kept", "Manners", "Sink", "Stage"]


class Sink:
    """Listens on loopback from the start; `port` 0 takes a free one. A thread serves each connection."""

    def __init__(self, port: int = 0, folder: Path | None = None, manners: Manners | None = None) -> None:
        self.transcript: list[str] = []  # every command line of every session, in the order they came
        self.sessions = 0  # connections taken so far
        self._manners = manners or Manners()
        self._script = Script()
        self._shelf = Shelf(folder)
        self._stopping = threading.Event()
        self._open: dict[Session, threading.Thread] = {}
        self._lock = threading.Lock()
        self._door = socket.create_server(("127.0.0.1", port), backlog=100)
        self.port: int = self._door.getsockname()[1]
        self._porter = threading.Thread(target=self._receive, name="sink", daemon=True)
        self._porter.start()

    @property
    def url(self) -> str:
        """What DRIPCOURSE_SMTP_URL takes."""
        return f"smtp://127.0.0.1:{self.port}"

    @property
    def mails(self) -> list[Kept]:
        return self._shelf.all()

    def script(
        self, stage: str, answer: str | Act, *, address: str | None = None, times: int | None = None
    ) -> None:
        """From now on answers so at `stage` (to `address` only; `times` times only). 421 also closes."""
        self._script.add(Rule(Stage(stage), answer, address, times))

    def add_rule(self, rule: Rule) -> None:
        self._script.add(rule)

    def clear(self) -> None:
        """Forgets rules, mails and transcript; connections stay."""
        self._script.clear()
        self._shelf.clear()
        self.transcript.clear()

    def wait(self, enough: int | Callable[[list[Kept]], bool], seconds: float = 20) -> list[Kept]:
        """The mails once there are `enough` of them, or once `enough(mails)` holds. Raises TimeoutError."""
        if isinstance(enough, int):
            count = enough
            return self._shelf.wait(lambda mails: len(mails) >= count, seconds)
        return self._shelf.wait(enough, seconds)

    def hang_up(self) -> None:
        """Closes every open connection, as a server that restarts does."""
        with self._lock:
            sessions = list(self._open)
        for session in sessions:
            session.hang_up()

    def stop(self) -> None:
        self._stopping.set()
        with contextlib.suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)  # wakes the porter
        self._door.close()
        self._porter.join(10)
        self.hang_up()
        with self._lock:
            threads = list(self._open.values())
        for thread in threads:
            thread.join(10)

    def __enter__(self) -> Sink:
        return self

    def __exit__(self, *why: object) -> None:
        self.stop()

    def _receive(self) -> None:
        while not self._stopping.is_set():
            try:
                connection, _ = self._door.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.sessions += 1
            session = Session(
                self.sessions, Wire(connection), self._manners, self._script, self._shelf, self.transcript
            )
            thread = threading.Thread(target=self._serve, args=(session,), name="sink session", daemon=True)
            with self._lock:
                self._open[session] = thread
            thread.start()

    def _serve(self, session: Session) -> None:
        try:
            session.serve(self._stopping)
        except OSError:
            pass  # the client is gone in the middle of an answer
        finally:
            session.close()
            with self._lock:
                self._open.pop(session, None)


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs until SIGTERM or SIGINT."""
    parser = argparse.ArgumentParser(prog="python -m tests.servers.sink", description=main.__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--rule", type=read_rule, action="append", default=[], help="STAGE ADDRESS ANSWER")
    given = parser.parse_args(arguments)
    given.folder.mkdir(parents=True, exist_ok=True)
    over = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: over.set())
    with Sink(given.port, given.folder) as sink:
        for rule in given.rule:
            sink.add_rule(rule)
        print(f"listening on {sink.port}", flush=True)  # noqa: T201
        over.wait()


if __name__ == "__main__":
    main()
