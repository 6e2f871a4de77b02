"""Cursors: up to which mail each folder of a mailbox was read, so that a restart goes on from there."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from dripcourse.store import facts
from dripcourse.store.database import Database


@dataclass(frozen=True, slots=True)
class Cursors:
    """The folders of one mailbox, which `mailbox` names (its URL without the password)."""

    database: Database
    mailbox: str

    def get(self, folder: str) -> tuple[int, int]:
        """(UIDVALIDITY, last UID) of a folder; zeros when it was never read."""
        with self.database.read() as connection:
            value = facts.get(connection, self._name(folder))
        return (int(value["validity"]), int(value["uid"])) if value else (0, 0)

    def put(self, folder: str, validity: int, uid: int) -> None:
        with self.database.write() as connection:
            facts.put(connection, self._name(folder), {"validity": validity, "uid": uid})

    def _name(self, folder: str) -> str:
        return "imap:" + sha256(f"{self.mailbox}\0{folder}".encode()).hexdigest()[:32]
