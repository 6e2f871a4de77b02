"""What carries letters, in one paragraph.

A carrier takes envelopes one after another, as it needs them, and hands each back once with what
became of it, in the same order but where a relay fails. It pulls up to two envelopes ahead of the answer
it waits for, so that letters are rendered while the server digests the last one. It keeps its connection
until `close`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from dripcourse.message.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Envelope:
    """One letter on its way: who it is from and to on the wire, and its bytes (lines end in CRLF)."""

    key: int  # the caller's own; carriers only hand it back
    mail_from: str  # "" is the null sender
    rcpt_to: str
    data: bytes
    clean: bool = False  # as `message.compose` makes it: no line begins with a dot, all end in CRLF


Carried = tuple[Envelope, Outcome]


class Carrier(Protocol):
    """See the top of this file."""

    def carry(self, envelopes: Iterable[Envelope]) -> Iterator[Carried]:
        """Each envelope with its outcome. Trouble with a server is an outcome too, never an exception."""
        ...

    def close(self) -> None:
        """Says goodbye to the server. The carrier may be used again."""
        ...
