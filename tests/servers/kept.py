"""The mails a sink has kept: in memory, and in a folder when it runs as a process of its own."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Kept:
    """One mail as it came: the envelope, and the bytes with CRLF line ends."""

    session: int  # counts the connections from 1
    mail_from: str
    recipients: tuple[str, ...]
    data: bytes

    def parsed(self) -> Message:
        return BytesParser(policy=compat32).parsebytes(self.data)


class Shelf:
    """Holds kept mails, tells waiting tests, and writes them to a folder if there is one."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._mails = read_folder(folder) if folder else []
        self._arrival = threading.Condition()

    def put(self, mail: Kept) -> None:
        with self._arrival:
            self._mails.append(mail)
            if self._folder:
                _write(self._folder, len(self._mails), mail)
            self._arrival.notify_all()

    def all(self) -> list[Kept]:
        with self._arrival:
            return list(self._mails)

    def clear(self) -> None:
        with self._arrival:
            self._mails.clear()

    def wait(self, enough: Callable[[list[Kept]], bool], seconds: float) -> list[Kept]:
        """The mails once `enough` says so. Raises TimeoutError after `seconds`."""
        end = time.monotonic() + seconds
        with self._arrival:
            while not enough(self._mails):
                if not self._arrival.wait(end - time.monotonic()) and time.monotonic() >= end:
                    raise TimeoutError(
                        f"the sink kept {len(self._mails)} mails in {seconds} s: not the ones awaited"
                    )
            return list(self._mails)


def read_folder(folder: Path) -> list[Kept]:
    """The mails a sink process has kept so far, in their order."""
    return [_read(path) for path in sorted(folder.glob("*.mail"))]


def _read(path: Path) -> Kept:
    """A file is the envelope as a line of JSON, then the mail."""
    first, _, data = path.read_bytes().partition(b"\n")
    envelope = json.loads(first)
    return Kept(envelope["session"], envelope["mail_from"], tuple(envelope["recipients"]), data)


def _write(folder: Path, number: int, mail: Kept) -> None:
    """By a rename, so that a mail that is seen is whole."""
    envelope = {"session": mail.session, "mail_from": mail.mail_from, "recipients": mail.recipients}
    draft = folder / f"{number:07d}.draft"
    draft.write_bytes(json.dumps(envelope).encode() + b"\n" + mail.data)
    draft.replace(draft.with_suffix(".mail"))
