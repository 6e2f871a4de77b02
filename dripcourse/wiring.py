"""Puts the real parts together from the settings; the only file that names concrete classes."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial

from celery import Celery

from dripcourse import bell, config
from dripcourse.config import Settings
from dripcourse.engine import receive
from dripcourse.engine.parts import Parts
from dripcourse.mail.carrier import Carrier
from dripcourse.mail.dkim_key import signing
from dripcourse.mail.lmtp import Lmtp
from dripcourse.mail.mailbox import Mailbox
from dripcourse.mail.relay import read_relays
from dripcourse.mail.relays import Relays
from dripcourse.message.dkim import Signer
from dripcourse.store import courseclock
from dripcourse.store.database import Database
from dripcourse.store.journal import Journals
from dripcourse.store.marks import Everywhere, InFolder, Marks


def environment() -> Settings:
    """The settings this process was started with. Raises SettingError."""
    return config.load(os.environ)


@dataclass
class House:
    """Everything one process works with. Make it after a fork."""

    settings: Settings
    app: Celery
    parts: Parts
    _own: threading.local = field(default_factory=threading.local)

    @property
    def carrier(self) -> Carrier:
        """The way out for letters, one connection a thread."""
        if not hasattr(self._own, "carrier"):
            self._own.carrier = _carrier(self.settings)
        carrier: Carrier = self._own.carrier
        return carrier

    def lmtp(self) -> Lmtp:
        """The door for replies."""
        return Lmtp(
            self.settings.lmtp_host,
            self.settings.lmtp_port,
            accept=self._accept,
            knows=partial(_knows, self.parts),
        )

    def _accept(self, raw: bytes, rcpt: str, mail_from: str) -> None:
        receive.accept(self.parts, raw, rcpt, mail_from, "lmtp")

    def close(self) -> None:
        with suppress(AttributeError):
            self._own.carrier.close()
        self.parts.database.close()


def build(settings: Settings, app: Celery | None = None, *, migrated: bool = True) -> House:
    """The house for these settings. Raises NotReady when the database is down or not up to date."""
    if settings.mailbox is None:
        read_relays(settings.smtp_url)  # a wrong URL stops the start, not the first letter
    database = Database(settings.database_url)
    if migrated:
        database.refuse_unmigrated()
    chosen = app or bell.make(settings)
    clock = courseclock.start(database, settings.rate)
    marks, journals = _marks(settings), Journals(settings.state, settings.database_url)
    parts = Parts(settings, database, clock, bell.Bell(chosen), marks=marks, journals=journals)
    return House(settings, chosen, _signing(parts))


def once_per_process(settings: Settings, app: Celery) -> Callable[[], House]:
    """A house made at the first call in each process: engines and sockets must not cross a fork."""
    made: dict[int, House] = {}
    lock = threading.Lock()

    def house() -> House:
        with lock:
            if os.getpid() not in made:
                made.clear()
                made[os.getpid()] = build(settings, app)
            return made[os.getpid()]

    return house


def _signing(parts: Parts) -> Parts:
    """The same, with letters that are signed here where a key is named. Raises SettingError."""
    if parts.settings.dkim is None:
        return parts
    selector, path = parts.settings.dkim
    signer = Signer(parts.settings.mail_domain, selector, signing(path))
    return replace(parts, sign=lambda letter: signer.signed(letter, parts.machine()))


def _marks(settings: Settings) -> Marks:
    places: list[Marks] = [InFolder(settings.state)]
    if settings.broker_url.startswith(("redis://", "rediss://")):
        places.append(bell.InRedis(settings.broker_url))
    return Everywhere(places)


def _carrier(settings: Settings) -> Carrier:
    if settings.mailbox is not None:
        return Mailbox(settings.mailbox)
    config.refuse_unready(settings)
    relays = read_relays(settings.smtp_url)
    # One letter's answers may take four time-outs and more, and two at each relay that fails before:
    # they must not outlast the claim on it.
    timeout = min(30.0, settings.lease.total_seconds() / (6 + 2 * len(relays)))
    return Relays(relays, timeout, settings.mail_domain)


def _knows(parts: Parts, rcpt: str) -> bool | None:
    try:
        return receive.knows(parts, rcpt)
    except Exception:  # the database is down: "come again later" is the only honest answer
        return None
