"""The clone guard: a database that was copied, or is older than what was sent from it, sends nothing.

A database keeps where it lives and a mark that grows while it sends; the mark is also kept outside it (state
folder, Redis). Another place means a copy, a lower mark than outside means a backup. Either may be right (a
machine was moved, an accident mended), but only a person knows that the other one sends no more:
`dripcourse go --this-is-the-only-one`. docs/decisions/0015 says what this can't see.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from typing import Any

from dripcourse.engine.parts import Parts
from dripcourse.engine.trouble import HOLD
from dripcourse.errors import SendingRefused
from dripcourse.store import facts, identity
from dripcourse.store.database import Connection

COPIED = (
    "This database was copied or moved to another place, so nothing is sent: make sure that the other one "
    "never sends again, then say `dripcourse go --this-is-the-only-one`."
)
OLDER = (
    "More was sent than this database knows of, so nothing is sent: it is an old backup, or another copy was "
    "said to be the only one. If it is the one to go on with, though what it forgot may be sent twice, say "
    "`dripcourse go --this-is-the-only-one`."
)
_EVERY = 5.0  # seconds between two looks; what was sent since the last one a backup may hide
_LEAP = 10**12  # no sending ever makes so many marks: whoever goes by the old ones is behind

_log = logging.getLogger(__name__)


class Guard:
    """The guard of one run of sending. It costs a process one small commit every five seconds."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def refuses(self) -> bool:
        """Whether nothing may be sent from this database. To be asked before each batch.

        Sending is then on hold, with the reason. Raises NotReady when the database can't be reached.
        """
        now = time.monotonic()
        if now - self._parts.looked.at < _EVERY:
            return False
        self._parts.looked.at = now
        return bool(_look(self._parts))


def doubt(parts: Parts) -> str:
    """What speaks against sending from this database as it is seen from here, "" for nothing."""
    outside = _outside(parts)
    with parts.database.read() as connection:
        record = identity.known(connection)
        here = identity.place(connection)
    return _against(record, here, outside) if record and here and _guarded(parts) else ""


def go(parts: Parts, *, only_one: bool = False) -> None:
    """Lets sending go on. `only_one`: a person says that no other copy of this database sends.

    Raises SendingRefused when somebody has to say so first.
    """
    outside = _outside(parts)
    with parts.database.write() as connection:
        here = identity.place(connection) if _guarded(parts) else None
        record = identity.taken(connection, here) if here else None
        if record and here:
            why = _against(record, here, outside)
            if why and not only_one:
                raise SendingRefused(why)
            if only_one:
                top = max(record["mark"], record["seen"], outside or 0)
                record |= {"place": dict(here), "refused": "", "seen": 0, "mark": top + _LEAP}
                identity.keep(connection, record)
        facts.put(connection, HOLD, False)
    if record and only_one:
        parts.marks.write(record["id"], record["mark"])


def _look(parts: Parts) -> str:
    """Why nothing may be sent, "" if all is well; then the mark has moved on, here and outside."""
    if not _guarded(parts):
        return ""
    outside = _outside(parts)
    with parts.database.write() as connection:
        here = identity.place(connection)
        if here is None:
            return ""
        record = identity.taken(connection, here)
        why = _against(record, here, outside)
        if why:
            _hold(connection, record, why, outside)
        else:
            if outside is None and record["mark"]:
                _log.warning(
                    "no mark of earlier letters in DRIPCOURSE_STATE: a backup could not be told here"
                )
            record |= {"place": dict(here), "mark": record["mark"] + 1}
        identity.keep(connection, record)
    # After the commit: outside it is never ahead of a healthy database.
    if not why:
        parts.marks.write(record["id"], record["mark"])
    return why


def _guarded(parts: Parts) -> bool:
    """Letters that stay in a folder do no harm: a demo may be copied."""
    return parts.settings.mailbox is None


def _outside(parts: Parts) -> int | None:
    """The mark outside the database. To be read before the one in it, which is written first."""
    with parts.database.read() as connection:
        record = identity.known(connection)
    return parts.marks.read(record["id"]) if record else None


def _against(record: Mapping[str, Any], here: identity.Place, outside: int | None) -> str:
    if record["refused"]:
        return str(record["refused"])
    if not identity.same(here, record["place"]):
        return COPIED
    return OLDER if outside is not None and outside > record["mark"] else ""


def _hold(connection: Connection, record: dict[str, Any], why: str, outside: int | None) -> None:
    """For every process at once, also for those that see nothing wrong from where they are."""
    if not record["refused"]:
        _log.error(why)
    record |= {"refused": why, "seen": max(record["seen"], outside or 0)}
    facts.put(connection, HOLD, why)
