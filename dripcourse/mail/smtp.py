"""Carrying letters to an SMTP relay on a kept connection, and starting over when it breaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dripcourse.mail.carrier import Carried, Envelope
from dripcourse.mail.pipeline import Broken, Pipeline
from dripcourse.mail.queue import Queue
from dripcourse.mail.relay import Relay, read_relay
from dripcourse.mail.session import Session, Unavailable, open_session
from dripcourse.message.outcome import read_answer

_MOST_LOSSES = 2  # in a row, without an answer about a letter between them
_SILENT = "the server is silent"  # as `mail.wire` has it


class Smtp:
    """A Carrier to one relay. Not for several threads at once; make it after a fork, not before.

    `relay` may be a URL as `mail.relay.Relay` describes it. `timeout` is in seconds, for connecting and for
    each answer; the answer to a whole letter may take four times as long, as giving up on it leaves the
    letter's fate unknown. `hostname` is what we greet with. Raises SettingError for a URL that isn't one.
    """

    def __init__(self, relay: Relay | str, timeout: float = 30.0, hostname: str = "localhost") -> None:
        self._relay = read_relay(relay) if isinstance(relay, str) else relay
        self._timeout = timeout
        self._hostname = hostname
        self._kept: Session | None = None

    def carry(self, envelopes: Iterable[Envelope]) -> Iterator[Carried]:
        """Each envelope with its outcome, in order.

        A letter whose body wasn't out when the connection broke is tried once more on a new one, one command
        at a time if the server fell silent: some announce PIPELINING and lose commands. When the relay can't
        be reached, or breaks twice running, all that is left comes back deferred.
        """
        queue = Queue(envelopes)
        losses, together = 0, True
        while queue.head is not None:
            try:
                for carried in self._session_long(queue, together):
                    losses = 0
                    yield carried
            except Unavailable as closed:
                yield from queue.rest(closed.outcome)
            except Broken as broken:
                losses += 1
                together = broken.answer.text != _SILENT
                if broken.outcome is not None:
                    yield queue.pop(), broken.outcome
                if losses == _MOST_LOSSES:
                    yield from queue.rest(read_answer("mail", *broken.answer))
        queue.finish()

    def close(self) -> None:
        """Says goodbye to the relay."""
        if self._kept is not None:
            self._kept.leave()
            self._kept = None

    def _session_long(self, queue: Queue, together: bool) -> Iterator[Carried]:
        """Carries on the kept session, or a new one. A session left in the middle is not used again."""
        session = self._kept or open_session(self._relay, self._timeout, self._hostname)
        self._kept = None
        if not together:
            session = replace(session, pipelining=False)
        try:
            yield from Pipeline(session, queue).run()
            self._kept = session
        finally:
            if self._kept is None:
                session.wire.close()
