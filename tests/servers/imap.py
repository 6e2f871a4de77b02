"""A small IMAP server for tests: folders of mails, IDLE, and a record of everything it was asked."""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from collections.abc import Callable

_RANGE = re.compile(rb"BODY\.PEEK\[(HEADER)?\]<0\.(\d+)>")


class ImapServer:
    """Listens on loopback from the start. Mails are added by `put`; UIDs count from 1 in each folder.

    `idle` False leaves IDLE out. `commands` has each command line in order, without its tag.
    """

    def __init__(self, *folders: str, idle: bool = True, user: str = "anna", password: str = "p@ss") -> None:
        self.folders: dict[str, dict[int, bytes]] = {name: {} for name in folders or ("INBOX",)}
        self.validity = 7
        self.commands: list[str] = []
        self.idle = idle
        self.login = f'"{user}" "{password}"'
        self.arrival = threading.Condition()
        self._open: set[socket.socket] = set()
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]
        threading.Thread(target=self._receive, daemon=True).start()

    def put(self, raw: bytes, folder: str = "INBOX") -> int:
        with self.arrival:
            mails = self.folders[folder]
            uid = max(mails, default=0) + 1
            mails[uid] = raw
            self.arrival.notify_all()
        return uid

    def renumber(self) -> None:
        """As after a restored backup: another UIDVALIDITY."""
        self.validity += 1

    def hang_up(self) -> None:
        """Every connection is lost."""
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        with self.arrival:
            self.arrival.notify_all()

    def stop(self) -> None:
        with contextlib.suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        self.hang_up()

    def __enter__(self) -> ImapServer:
        return self

    def __exit__(self, *why: object) -> None:
        self.stop()

    def _receive(self) -> None:
        while True:
            try:
                connection, _ = self._door.accept()
            except OSError:
                return
            self._open.add(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            _Session(self, connection).talk()
        self._open.discard(connection)


class _Session:
    def __init__(self, server: ImapServer, connection: socket.socket) -> None:
        self._server = server
        self._wire = connection.makefile("rwb")
        self._connection = connection
        self._folder: dict[int, bytes] = {}
        self._told = 0  # how many mails the client knows of

    def talk(self) -> None:
        self._say("* OK ready")
        while line := self._wire.readline():
            tag, _, command = line.decode().strip().partition(" ")
            self._server.commands.append(command)
            word, _, rest = command.partition(" ")
            if word.upper() == "UID":
                word, _, rest = rest.partition(" ")
            answer = self._answers.get(word.upper())
            self._say(f"{tag} {answer(rest) if answer else 'BAD what?'}")

    @property
    def _answers(self) -> dict[str, Callable[[str], str]]:
        return {
            "CAPABILITY": self._capability, "LOGIN": self._login, "EXAMINE": self._examine,
            "SEARCH": self._search, "FETCH": self._fetch, "IDLE": self._idle, "NOOP": self._noop,
        }  # fmt: skip

    def _say(self, line: str) -> None:
        self._wire.write(line.encode() + b"\r\n")
        self._wire.flush()

    def _capability(self, rest: str) -> str:
        self._say("* CAPABILITY IMAP4rev1" + (" IDLE" if self._server.idle else ""))
        return "OK done"

    def _login(self, rest: str) -> str:
        return "OK welcome" if rest == self._server.login else "NO not you"

    def _examine(self, rest: str) -> str:
        name = rest.strip('"')
        if name not in self._server.folders:
            return "NO no such folder"
        self._folder = self._server.folders[name]
        self._told = len(self._folder)
        self._say(f"* {self._told} EXISTS")
        self._say(f"* OK [UIDVALIDITY {self._server.validity}] numbers")
        return "OK [READ-ONLY] open"

    def _search(self, rest: str) -> str:
        first = int(rest.split()[-1].partition(":")[0])
        newest = max(self._folder, default=0)
        found = [uid for uid in sorted(self._folder) if uid >= first or uid == newest]
        self._say("* SEARCH " + " ".join(map(str, found)))
        return "OK done"

    def _fetch(self, rest: str) -> str:
        uids, _, what = rest.partition(" ")
        asked = _RANGE.search(what.encode())
        if asked is None:
            return "BAD only peeking"
        for uid in (int(text) for text in uids.split(",") if int(text) in self._folder):
            raw = self._folder[uid]
            section = raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" if asked[1] else raw
            section = section[: int(asked[2])]
            name = "HEADER" if asked[1] else ""
            self._wire.write(
                b"* %d FETCH (UID %d BODY[%s]<0> {%d}\r\n" % (uid, uid, name.encode(), len(section))
            )
            self._wire.write(section + b")\r\n")
        return "OK done"

    def _noop(self, rest: str) -> str:
        self._told = len(self._folder)
        self._say(f"* {self._told} EXISTS")
        return "OK done"

    def _idle(self, rest: str) -> str:
        self._say("+ idling")
        ended = threading.Event()
        threading.Thread(target=self._tell, args=(ended,), daemon=True).start()
        self._wire.readline()  # DONE
        ended.set()
        with self._server.arrival:
            self._server.arrival.notify_all()
        return "OK done"

    def _tell(self, ended: threading.Event) -> None:
        with self._server.arrival, contextlib.suppress(OSError):
            self._server.arrival.wait_for(lambda: len(self._folder) > self._told or ended.is_set())
            if not ended.is_set():
                self._told = len(self._folder)
                self._connection.sendall(b"* %d EXISTS\r\n" % len(self._folder))
