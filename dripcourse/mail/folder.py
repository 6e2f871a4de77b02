"""One folder of a mailbox over one connection, opened so that nothing in it can be changed."""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
from collections.abc import Iterator
from threading import Event
from types import TracebackType
from typing import Any

from imap_tools import BaseMailBox, MailBox, MailBoxStartTls, MailBoxUnencrypted

from dripcourse.mail.account import Account

MOST_BYTES = 10 * 1024 * 1024  # of one mail; the beginning of a longer one is what the person wrote
_HEADER = "(UID BODY.PEEK[HEADER]<0.65536>)"
_WHOLE = f"(UID BODY.PEEK[]<0.{MOST_BYTES}>)"
_GROUP = 50
_TIMEOUT = 60.0
_UID = re.compile(rb"\bUID (\d{1,10})\b")


class Folder:
    """Connects at once. Raises OSError and imap_tools' and imaplib's errors, as does every method."""

    def __init__(self, account: Account, name: str) -> None:
        self.name = name
        self._box = _connect(account)
        try:
            self._box.login(account.user, account.password, initial_folder=None)
            self._box.folder.set(name, readonly=True)
            self.validity = int(_told(self._box.client.response("UIDVALIDITY")))
            self._idles = b"IDLE" in _told(self._box.client.capability()).upper().split()
        except BaseException:
            self.hang_up()
            raise

    def headers_after(self, last: int) -> Iterator[list[tuple[int, bytes]]]:
        """UID and header block of each mail after UID `last`, in groups, in order."""
        self._box.client.noop()  # what has arrived is only told with an answer
        found = self._box.uids(f"UID {last + 1}:*", charset=None)
        new = sorted(uid for uid in map(int, found) if uid > last)  # n:* always names the newest mail
        for start in range(0, len(new), _GROUP):
            uids = new[start : start + _GROUP]
            fetched = self._fetch(",".join(map(str, uids)), _HEADER)
            yield [(uid, fetched.get(uid, b"")) for uid in uids]

    def mail(self, uid: int) -> bytes | None:
        """A mail's bytes, the first 10 MB at most; None when it is gone meanwhile."""
        return self._fetch(str(uid), _WHOLE).get(uid)

    def wait(self, ended: Event, poll: float, idle: float) -> None:
        """Until something may have arrived, or a time is over (seconds)."""
        if self._idles:
            self._box.idle.wait(timeout=idle)
        else:
            ended.wait(poll)

    def answers(self) -> bool:
        """Whether the connection lives."""
        try:
            return bool(self._box.client.noop()[0] == "OK")
        except Exception:
            return False

    def hang_up(self) -> None:
        """Ends the connection, whoever is waiting on it."""
        with contextlib.suppress(OSError):
            self._box.client.sock.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(OSError):
            self._box.client.shutdown()

    def __enter__(self) -> Folder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.hang_up()

    def _fetch(self, uids: str, what: str) -> dict[int, bytes]:
        """The one literal of each mail, by UID, which servers name before or after it."""
        status, answer = self._box.client.uid("FETCH", uids, what)
        if status != "OK":
            raise OSError("the server refused to hand a mail over")
        found: dict[int, bytes] = {}
        for place, item in enumerate(answer):
            if isinstance(item, tuple):
                after: Any = answer[place + 1] if place + 1 < len(answer) else b""
                told = _UID.search(item[0]) or _UID.search(after if isinstance(after, bytes) else b"")
                if told:
                    found[int(told[1])] = item[1]
        return found


def _told(answer: tuple[str, list[Any]]) -> bytes:
    """What came untagged with an answer; empty when nothing did."""
    return bytes(answer[1][-1] or b"0")


def _connect(account: Account) -> BaseMailBox:
    checked = ssl.create_default_context()  # without it imaplib believes any certificate
    if account.tls == "implicit":
        return MailBox(account.host, account.port, timeout=_TIMEOUT, ssl_context=checked)
    if account.tls == "starttls":
        return MailBoxStartTls(account.host, account.port, timeout=_TIMEOUT, ssl_context=checked)
    return MailBoxUnencrypted(account.host, account.port, timeout=_TIMEOUT)
