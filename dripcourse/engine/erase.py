"""Erasing and giving out what is kept about a person, and letting old words go (D12, GDPR Art. 15-17)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from dripcourse.engine.links import email_key
from dripcourse.engine.parts import Parts
from dripcourse.errors import LinkError
from dripcourse.store import erasure, facts, people
from dripcourse.store.database import Connection

# How long what is kept, in machine time (LAW-1, LAW-2, LAW-8).
UNCONFIRMED = timedelta(days=7)
RAW = timedelta(days=30)
TYPED = timedelta(days=180)
LETTERS = timedelta(days=365)
CONSENT = timedelta(days=3 * 365)
_SWEEP = "retention-swept"


def erase(parts: Parts, email: str) -> None:
    """Forgets a person. A keyed hash of the address stays where it must not be written to again."""
    with parts.database.write() as connection:
        erasure.forget_person(connection, _person(parts, connection, email), parts.machine())


def export(parts: Parts, email: str) -> dict[str, Any]:
    """Everything kept about a person, by table."""
    with parts.database.read() as connection:
        return erasure.copy_of(connection, _person(parts, connection, email))


def sweep(parts: Parts) -> None:
    """Once a day: unconfirmed sign-ups, raw mails, words and proofs whose time is over."""
    now = parts.machine()
    today = f"{now:%Y-%m-%d}"
    with parts.database.read() as connection:
        if facts.get(connection, _SWEEP) == today:
            return
    with parts.database.write() as connection:
        erasure.drop_unconfirmed(connection, now - UNCONFIRMED)
        erasure.drop_raw(connection, now - RAW)
        erasure.drop_words(connection, now - TYPED)
        erasure.drop_letters(connection, now - LETTERS)
        erasure.drop_consents(connection, now - CONSENT)
        facts.forget_counts(connection, now)
        facts.put(connection, _SWEEP, today)


def _person(parts: Parts, connection: Connection, email: str) -> int:
    found = people.find(connection, email_key(parts.secret, email))
    if found is None:
        raise LinkError("Nobody here has this address.")
    return found
