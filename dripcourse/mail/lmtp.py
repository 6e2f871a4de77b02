"""The door for replies: LMTP (RFC 2033) or SMTP from the MTA in front of us, by aiosmtpd.

A mail is answered with yes only after `accept` has returned, so whoever hands it in keeps it until then.
One recipient per transaction: aiosmtpd can't answer for several (aio-libs/aiosmtpd#517), so each further
one is put off and comes in a transaction of its own.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Thread

from aiosmtpd.smtp import SMTP, Envelope, Session, syntax

from dripcourse.errors import SettingError

Accept = Callable[[bytes, str, str], str | None]
"""Keeps a mail for good: raw bytes, recipient, envelope sender ("" for a bounce). What it returns is said
to the sender after "250", or instead of it when it begins with a code. When it raises, the answer is 451."""

Knows = Callable[[str], bool | None]
"""Whether mail to this address is taken; None when that can't be told now."""

MOST_BYTES = 10 * 1024 * 1024  # of one mail

_log = logging.getLogger(__name__)

_THREADS = 8
_NAME = "dripcourse"
_LATER = "451 4.3.0 Please try again later"
_ANSWER = re.compile(r"[245]\d\d .+")


class Lmtp:
    """The door on one address and port, in a thread of its own. Meant for loopback, behind a real MTA.

    `accept` and `knows` may block; they run in threads. `port` 0 takes a free one, told by `port` after
    `start`. Raises SettingError from `start` when the port can't be had.
    """

    def __init__(self, host: str, port: int, accept: Accept, knows: Knows) -> None:
        self.host = host
        self.port = port
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="lmtp")
        self._handler = _Handler(accept, knows, self._pool)
        self._loop = asyncio.new_event_loop()
        self._ready = Event()
        self._trouble: OSError | None = None
        self._thread = Thread(target=self._run, name="lmtp", daemon=True)
        # aiosmtpd's log holds addresses and, at its lower levels, whole mails.
        logging.getLogger("mail.log").setLevel(logging.CRITICAL)

    def start(self) -> None:
        """Returns when the door is open."""
        self._thread.start()
        self._ready.wait()
        if self._trouble is not None:
            raise SettingError(
                f"The LMTP door can't be opened at {self.host}:{self.port}: {self._trouble.strerror}."
            )

    def stop(self) -> None:
        """Closes the door; a mail being accepted is accepted first. Returns when nothing runs any more."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
        self._loop.close()
        self._pool.shutdown()

    def _run(self) -> None:
        try:
            server = self._loop.run_until_complete(
                self._loop.create_server(self._session, self.host, self.port)
            )
        except OSError as error:
            self._trouble = error
            self._ready.set()
            return
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        self._loop.run_until_complete(self._end())

    async def _end(self) -> None:
        await self._handler.idle()
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _session(self) -> asyncio.Protocol:
        return _Door(
            self._handler,
            data_size_limit=MOST_BYTES,
            enable_SMTPUTF8=True,
            hostname=_NAME,
            ident="ready for replies",
            loop=self._loop,
        )


class _Door(SMTP):
    """Understands LMTP's greeting beside SMTP's, and lines as long as a mail may be."""

    # Whatever writes lines over 998 octets (RFC 5322 §2.1.1): its mail is somebody's words all the same.
    line_length_limit = MOST_BYTES

    @syntax("LHLO hostname")
    async def smtp_LHLO(self, arg: str) -> None:
        await self.smtp_EHLO(arg)

    async def push(self, status: str) -> None:  # type: ignore[override]
        try:
            await super().push(status)
        finally:
            self.event_handler.answered(self)


class _Handler:
    """aiosmtpd's hooks: each returns the answer to give."""

    def __init__(self, accept: Accept, knows: Knows, pool: ThreadPoolExecutor) -> None:
        self._accept = accept
        self._knows = knows
        self._pool = pool
        self._owed: dict[SMTP, asyncio.Future[None]] = {}  # doors with a mail that has no answer yet

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if envelope.rcpt_tos:
            return "452 4.5.3 One recipient at a time, please"
        try:
            known = await asyncio.get_running_loop().run_in_executor(self._pool, self._knows, address)
        except Exception as error:
            known = None
            _failed("look an address up", error)
        if known is None:
            return _LATER
        if not known:
            return "550 5.1.1 No such address here"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        loop = asyncio.get_running_loop()
        self._owed[server] = loop.create_future()
        sender = "" if envelope.mail_from == "<>" else envelope.mail_from or ""
        raw = bytes(envelope.original_content or b"")
        try:
            said = await loop.run_in_executor(self._pool, self._accept, raw, envelope.rcpt_tos[0], sender)
        except asyncio.CancelledError:  # whoever handed it in is gone, and will come again
            self.answered(server)
            raise
        except Exception as error:
            _failed("keep a mail", error)
            return _LATER
        return said if said and _ANSWER.fullmatch(said) else f"250 2.0.0 {said or 'OK'}"

    async def handle_exception(self, error: Exception) -> str:
        """Not aiosmtpd's 500, which would send somebody's mail back for a fault of ours."""
        _failed("follow a client", error)
        return _LATER

    def answered(self, server: SMTP) -> None:
        """Something was said to that client: nothing is owed to it."""
        owed = self._owed.pop(server, None)
        if owed is not None:
            owed.set_result(None)

    async def idle(self) -> None:
        """Waits until each mail that is being accepted has its answer."""
        if self._owed:
            await asyncio.wait(list(self._owed.values()))


def _failed(what: str, error: Exception) -> None:
    """For the operator. The error's own text may hold addresses, so only its kind is told."""
    _log.error("The LMTP door could not %s (%s); it was answered 451.", what, type(error).__name__)
