"""The demo's mail catcher: one file per Message-ID, repeats counted; safe to kill at any moment.

A letter is written under a passing name and then linked to its own, which either wins or finds the
letter there already. Each repeat adds one byte to the file beside it, so the count is a file size.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from threading import Lock
from time import time_ns

from dripcourse.mail.carrier import Carried, Envelope
from dripcourse.mail.opened import Summary, summarise
from dripcourse.mail.reply import make_reply
from dripcourse.message.outcome import Sent

__all__ = ["Caught", "Mailbox", "Summary", "make_reply"]

_ID = re.compile(r"[0-9a-f]{32}")
_MESSAGE_ID = re.compile(rb"^message-id:\s*(<[^>]*>)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Caught:
    """A letter in the mailbox. `copies` is how often it was delivered."""

    id: str
    raw: bytes
    copies: int


class Mailbox:
    """A folder of caught letters. It is a Carrier too: what it carries, it keeps."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = Lock()
        self._latest = 0
        self._summaries: dict[str, Summary] = {}
        folder.mkdir(parents=True, exist_ok=True)

    def carry(self, envelopes: Iterable[Envelope]) -> Iterator[Carried]:
        for envelope in envelopes:
            self.keep(envelope.data)
            yield envelope, Sent(250, "kept in the mailbox")

    def close(self) -> None:
        """Nothing is open between two letters."""

    def keep(self, raw: bytes) -> str:
        """Keeps a letter, or counts it if it is there already. Returns its id."""
        name = _name(raw)
        moment = self._moment()
        passing = self._folder / f"{name}.{os.getpid()}.{moment}.new"
        passing.write_bytes(raw)
        os.utime(passing, ns=(moment, moment))
        try:
            os.link(passing, self._folder / f"{name}.eml")
        except FileExistsError:
            with (self._folder / f"{name}.again").open("ab") as again:
                again.write(b"+")
        passing.unlink()
        return name

    def list(self) -> tuple[Summary, ...]:
        """All letters, oldest first."""
        found = [(path.stat().st_mtime_ns, path) for path in self._folder.glob("*.eml")]
        return tuple(self._summary(path) for _, path in sorted(found))

    def get(self, id: str) -> Caught | None:
        """The letter of that id, or None."""
        path = self._folder / f"{id}.eml"
        return self._caught(path) if _ID.fullmatch(id) and path.exists() else None

    def _caught(self, path: Path) -> Caught:
        return Caught(path.stem, path.read_bytes(), _copies(path))

    def _summary(self, path: Path) -> Summary:
        if path.stem not in self._summaries:  # a letter never changes, only its count does
            self._summaries[path.stem] = summarise(path.stem, path.read_bytes(), 1)
        return replace(self._summaries[path.stem], copies=_copies(path))

    def _moment(self) -> int:
        """Now in nanoseconds, but always later than the letter before, whatever the clock does."""
        with self._lock:
            if not self._latest:
                stamps = (path.stat().st_mtime_ns for path in self._folder.glob("*.eml"))
                self._latest = max(stamps, default=0)
            self._latest = max(self._latest + 1, time_ns())
            return self._latest


def _copies(path: Path) -> int:
    again = path.with_suffix(".again")
    return 1 + (again.stat().st_size if again.exists() else 0)


def _name(raw: bytes) -> str:
    head = raw.partition(b"\r\n\r\n")[0]
    found = _MESSAGE_ID.search(head)
    return sha256(found[1] if found else raw).hexdigest()[:32]
