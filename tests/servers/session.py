"""One SMTP dialogue of the sink: RFC 5321 as a server speaks it, with the script's word before its own."""

from __future__ import annotations

import base64
import contextlib
import re
import socket
import threading
from dataclasses import dataclass, field
from ssl import SSLContext

from tests.servers.kept import Kept, Shelf
from tests.servers.script import Act, Script, Stage
from tests.servers.wire import Gone, Wire

_PATH = re.compile(r"\s*<([^<>]*)>|\s*(\S+)")


@dataclass(frozen=True, slots=True)
class Manners:
    """How the sink presents itself, the same in every session."""

    extensions: tuple[str, ...] = ("PIPELINING", "8BITMIME", "ENHANCEDSTATUSCODES", "SIZE 20000000")
    tls: SSLContext | None = None  # STARTTLS is announced when there is one
    login: tuple[str, str] | None = None  # MAIL is refused until this user and password were given
    mails_per_session: int | None = None  # after so many the sink says 421 and closes


@dataclass(slots=True)
class Transaction:
    """What MAIL and RCPT have said since the last mail."""

    sender: str | None = None
    recipients: list[str] = field(default_factory=list)
    refused: int = 0


class Session:
    """Serves one connection until QUIT, an error, or the script ends it. `transcript` gets every command."""

    def __init__(
        self, number: int, wire: Wire, manners: Manners, script: Script, shelf: Shelf, transcript: list[str]
    ) -> None:
        self._number = number
        self._wire = wire
        self._manners = manners
        self._script = script
        self._shelf = shelf
        self._transcript = transcript
        self._mail = Transaction()
        self._sent = 0
        self._open_door = manners.login is None
        self._secured = False

    def serve(self, stopping: threading.Event) -> None:
        """Talks until the end; a stalled session waits for `stopping`."""
        try:
            self._say(Stage.CONNECT, "220 sink.example ESMTP")
            while True:
                self._command(self._wire.line().decode("utf-8", "replace"))
        except Gone:
            pass
        except _Stalled:
            stopping.wait()

    def hang_up(self) -> None:
        """Ends the connection from another thread; `serve` then returns."""
        with contextlib.suppress(OSError):
            self._wire.connection.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._wire.connection.close()

    def _command(self, line: str) -> None:
        self._transcript.append(line)
        verb, _, rest = line.partition(" ")
        handler = getattr(self, f"_on_{verb.lower()}", None)
        if handler is None:
            self._answer("500 5.5.2 what is that")
        else:
            handler(rest)

    def _say(self, stage: Stage, usual: str, *addresses: str) -> str:
        """Answers as the script has it, else as usual. The code answered is returned."""
        said = self._script.find(stage, *addresses)
        if isinstance(said, Act):
            self._act(said)
        return self._answer(said if isinstance(said, str) else usual)

    def _act(self, act: Act) -> None:
        self._wire.flush()
        raise _Stalled if act is Act.STALL else Gone

    def _answer(self, text: str) -> str:
        self._wire.answer(text)
        if text.startswith("421"):
            self._wire.flush()
            raise Gone
        return text[:3]

    def _on_helo(self, name: str) -> None:
        self._mail = Transaction()
        self._answer("250 sink.example")

    def _on_ehlo(self, name: str) -> None:
        self._mail = Transaction()
        offers = list(self._manners.extensions)
        if self._manners.tls and not self._secured:
            offers.append("STARTTLS")
        if self._manners.login:
            offers.append("AUTH PLAIN LOGIN")
        self._say(Stage.EHLO, "\n".join(["250 sink.example", *(f"250 {offer}" for offer in offers)]))

    def _on_starttls(self, rest: str) -> None:
        if not self._manners.tls or self._secured:
            self._answer("503 5.5.1 no TLS here")
            return
        self._answer("220 2.0.0 go ahead")
        self._wire.flush()
        try:
            secured = self._manners.tls.wrap_socket(self._wire.connection, server_side=True)
        except OSError:
            raise Gone from None
        self._wire = Wire(secured)
        self._secured = True
        self._mail = Transaction()

    def _on_auth(self, rest: str) -> None:
        method, _, first = rest.partition(" ")
        if method.upper() == "PLAIN":
            _, user, word = self._ask("", first).split("\0")
        else:
            user, word = self._ask("Username:", first), self._ask("Password:", "")
        good = self._manners.login is not None and (user, word) == self._manners.login
        usual = "235 2.7.0 welcome" if good else "535 5.7.8 wrong user or password"
        self._open_door = self._say(Stage.AUTH, usual) == "235"

    def _ask(self, question: str, given: str) -> str:
        """What the client answers to a question of AUTH (RFC 4954), or what it gave at once."""
        if not given:
            self._answer("334 " + base64.b64encode(question.encode()).decode())
            given = self._wire.line().decode()
        return base64.b64decode(given).decode()

    def _on_mail(self, rest: str) -> None:
        if not self._open_door:
            self._answer("530 5.7.0 log in first")
            return
        if self._sent == self._manners.mails_per_session:
            self._answer("421 4.7.0 enough for one connection")
        sender = _address(rest)
        if self._say(Stage.MAIL, "250 2.1.0 ok", sender)[0] == "2":
            self._mail = Transaction(sender)

    def _on_rcpt(self, rest: str) -> None:
        if self._mail.sender is None:
            self._answer("503 5.5.1 MAIL first")
            return
        address = _address(rest)
        if self._say(Stage.RCPT, "250 2.1.5 ok", address)[0] == "2":
            self._mail.recipients.append(address)
        else:
            self._mail.refused += 1

    def _on_data(self, rest: str) -> None:
        usual = "354 end with a dot" if self._mail.recipients else "554 5.5.1 no valid recipients"
        if self._say(Stage.DATA, usual, *self._mail.recipients) != "354":
            self._mail = Transaction()
            return
        data = self._wire.body()
        mail, self._mail = self._mail, Transaction()
        if not mail.recipients:
            self._answer("554 5.5.1 no valid recipients")
            return
        self._take(Kept(self._number, mail.sender or "", tuple(mail.recipients), data))

    def _take(self, mail: Kept) -> None:
        """The mail is kept before it is said to be."""
        said = self._script.find(Stage.BODY, *mail.recipients)
        if said is None or said is Act.LOSE or (isinstance(said, str) and said[0] == "2"):
            self._shelf.put(mail)
            self._sent += 1
        if isinstance(said, Act):
            self._act(said)
        else:
            self._answer(said or "250 2.0.0 kept")

    def _on_rset(self, rest: str) -> None:
        self._mail = Transaction()
        self._answer("250 2.0.0 ok")

    def _on_noop(self, rest: str) -> None:
        self._answer("250 2.0.0 ok")

    def _on_quit(self, rest: str) -> None:
        self._answer("221 2.0.0 bye")
        self._wire.flush()
        raise Gone


class _Stalled(Exception):
    """The script wants silence."""


def _address(rest: str) -> str:
    """The address in `FROM:<a@b> SIZE=1` or `TO:<a@b>`."""
    match = _PATH.match(rest.partition(":")[2])
    return (match[1] or match[2] or "") if match else ""
