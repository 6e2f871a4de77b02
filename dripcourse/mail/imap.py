"""The door for replies that lie in a mailbox: reads folders by IMAP (RFC 9051), and only reads.

Folders are opened with EXAMINE and mails fetched with BODY.PEEK, so nothing is ever marked, moved or deleted.
What was read is remembered by UIDVALIDITY and UID; after a crash a mail may be handed in twice, which does
no harm.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Event, Thread
from typing import Protocol

from dripcourse.mail.account import Account
from dripcourse.mail.folder import Folder

Wanted = Callable[[bytes], str | None]
"""From a mail's header block: the recipient it is for, None for mail that is not ours and stays alone."""

Accept = Callable[[bytes, str], None]
"""Keeps a mail for good: raw bytes, recipient. When it raises, the mail comes again."""


class Cursors(Protocol):
    """Remembers per folder (UIDVALIDITY, last UID read); zeros in the beginning."""

    def get(self, folder: str) -> tuple[int, int]: ...

    def put(self, folder: str, validity: int, uid: int) -> None: ...


_log = logging.getLogger(__name__)

_FIRST_REST, _LONGEST_REST = 1.0, 300.0
_TRIES = 3  # of one mail that can't be kept for a reason of its own


class Imap:
    """Watches each folder of an account in a thread and a connection of its own.

    `again` is how many seconds lie between two looks where nobody rings: a server without IDLE is asked so
    often, one with IDLE (RFC 2177) is told so often to go on, which must be under 29 minutes.
    """

    def __init__(
        self,
        account: Account,
        wanted: Wanted,
        accept: Accept,
        cursors: Cursors,
        *,
        poll: float = 60,
        idle: float = 540,
    ) -> None:
        self._account = account
        self._wanted = wanted
        self._accept = accept
        self._cursors = cursors
        self._poll, self._idle = poll, idle
        self._ended = Event()
        self._open: dict[str, Folder] = {}
        self._failed: dict[tuple[str, int], int] = {}
        self._threads = [
            Thread(target=self._watch, args=(name,), name=f"imap {name}", daemon=True)
            for name in account.folders
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Returns when nothing runs any more; a mail being kept is kept first."""
        self._ended.set()
        for folder in list(self._open.values()):
            folder.hang_up()
        for thread in self._threads:
            thread.join()

    def _watch(self, name: str) -> None:
        """Whatever happens to the connection or the database, it is tried again, ever more slowly."""
        rest = _FIRST_REST
        while not self._ended.is_set():
            try:
                with Folder(self._account, name) as folder:
                    self._open[name] = folder
                    while not self._ended.is_set():
                        self.collect(folder)
                        rest = _FIRST_REST
                        folder.wait(self._ended, self._poll, self._idle)
            except Exception as error:  # its text may hold an address
                if not self._ended.is_set():
                    _log.warning("IMAP folder %s: %s; again in %.0f s.", name, type(error).__name__, rest)
            self._ended.wait(rest)
            rest = min(rest * 2, _LONGEST_REST)

    def collect(self, folder: Folder) -> None:
        """Hands in what is new, in order, and remembers after each group how far it came."""
        validity, last = self._cursors.get(folder.name)
        if validity != folder.validity:  # the server has numbered its mails anew (RFC 9051 §2.3.1.1)
            last = 0
        for group in folder.headers_after(last):
            for uid, header in group:
                self._take(folder, uid, header)
            last = max(uid for uid, _ in group)
            self._cursors.put(folder.name, folder.validity, last)

    def _take(self, folder: Folder, uid: int, header: bytes) -> None:
        try:
            rcpt = self._wanted(header)
            raw = folder.mail(uid) if rcpt else None
            if rcpt and raw is not None:
                self._accept(raw, rcpt)
        except Exception:
            key = (folder.name, uid)
            self._failed[key] = self._failed.get(key, 0) + 1
            if self._failed[key] < _TRIES or not folder.answers():
                raise
            _log.error("IMAP folder %s: mail %d can't be kept and is left where it is.", *key)
