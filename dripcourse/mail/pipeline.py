"""Letters over one open session, one round trip each when the server allows it (RFC 2920).

The body of one letter and the envelope of the next go out together, and the letter after that is
rendered while the server digests them:

    we      MAIL RCPT DATA ·  body 1, MAIL RCPT DATA ·  body 2, MAIL RCPT DATA ·  body 3
    server                 250 250 354             250, 250 250 354          250, …

A server that doesn't announce PIPELINING gets each command after its answer to the one before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache

from dripcourse.mail.carrier import Carried, Envelope
from dripcourse.mail.queue import Queue
from dripcourse.mail.session import Session
from dripcourse.mail.wire import Answer, Lost
from dripcourse.message.outcome import Outcome, Refused, Scope, Stage, read_answer

_PATIENCE = 4.0  # how many times longer the answer to a whole letter may take than one to a command
_WANTED: tuple[tuple[Stage, int], ...] = (("mail", 2), ("rcpt", 2), ("data", 3))  # first digits
_DOT = b".\r\n"
_DOT_FIRST = re.compile(rb"\n\.")  # as a pattern: twice as fast as `in`
_LINE_END = re.compile(rb"\r\n|\r|\n")
_ON_THE_WIRE = re.compile(r"[!-;=?-~]{0,320}")


class Broken(Exception):
    """The session broke. `outcome` is that of the first letter in the queue, None if it wasn't touched."""

    def __init__(self, outcome: Outcome | None, answer: Answer) -> None:
        super().__init__(answer.text)
        self.outcome = outcome
        self.answer = answer


class Pipeline:
    """One session at work on a queue."""

    def __init__(self, session: Session, queue: Queue) -> None:
        self._wire = session.wire
        self._together = session.pipelining
        self._queue = queue
        self._dot_sent = False  # the first letter is out with its final dot, unanswered

    def run(self) -> Iterator[Carried]:
        """Carries the queue until it is empty. Raises Broken."""
        try:
            self._announce()
            while (envelope := self._queue.head) is not None:
                refusal = self._refusal(envelope)
                outcome = refusal or self._deliver(envelope)
                self._queue.pop()
                yield envelope, outcome  # before anything else may go wrong
                if refusal:
                    self._announce()
        except Lost as gone:
            raise Broken(self._verdict(gone), gone.answer) from None

    def _announce(self) -> None:
        """Pipelining: says MAIL, RCPT, DATA of the first letter at once."""
        if self._together and self._queue.head is not None:
            self._wire.send(*_said(self._queue.head))
            self._queue.pull(2)

    def _refusal(self, envelope: Envelope) -> Outcome | None:
        """What stands against this letter before its body is sent; None when the server waits for it."""
        if not _said(envelope):
            return Refused(0, "the address can't be said in SMTP", Scope.RECIPIENT)
        answers = self._answers(envelope)
        refused = _first_refusal(answers)
        if refused is None:
            return None
        stage, answer = refused
        if stage == "mail" and answer.code == 421:  # "enough for one session": not about this letter
            raise Lost(answer)
        self._abandon(waits_for_body=len(answers) == len(_WANTED) and answers[-1].code == 354)
        return read_answer(stage, *answer)

    def _answers(self, envelope: Envelope) -> list[Answer]:
        """The answers to MAIL, RCPT, DATA, as far as they came if one of them is a refusal."""
        answers: list[Answer] = []
        for command in _said(envelope):
            if not self._together:
                if _first_refusal(answers):
                    break
                self._wire.send(command)
            try:
                answers.append(self._wire.answer())
            except Lost:
                if _first_refusal(answers):
                    break
                raise
        return answers

    def _abandon(self, waits_for_body: bool) -> None:
        """Leaves the server ready for the next MAIL; if it has gone, the next letter will find out."""
        with suppress(Lost):
            self._wire.send(_DOT if waits_for_body else b"RSET\r\n")
            self._wire.answer()

    def _deliver(self, envelope: Envelope) -> Outcome:
        following = self._queue.second if self._together else None
        body = (envelope.data, _DOT) if envelope.clean else dotted(envelope.data)
        try:
            self._wire.send(*body, *(_said(following) if following else ()))
        except Lost as gone:
            self._dot_sent = gone.sent >= sum(map(len, body))
            raise self._last_word(gone) from None
        self._dot_sent = True
        self._queue.pull(3)
        answer = self._wire.answer(_PATIENCE)
        self._dot_sent = False
        return read_answer("body", *answer)

    def _last_word(self, gone: Lost) -> Lost:
        """Servers that hang up in the middle of a body often say why first."""
        try:
            return Lost(self._wire.answer())
        except Lost:
            return gone

    def _verdict(self, gone: Lost) -> Outcome | None:
        said_no = gone.answer.code >= 400 and gone.answer.code != 421
        return read_answer("body", *gone.answer) if self._dot_sent or said_no else None


def dotted(data: bytes) -> tuple[bytes, bytes]:
    """The data as DATA wants it, and the final dot: dots at line starts doubled (RFC 5321 §4.5.2).

    Letters of ours are `clean`; whatever else is carried costs a search. Where there are such dots, no line
    may end in a way that servers read differently, or the data could end the letter and begin another.
    """
    if _DOT_FIRST.search(data) or data.startswith(b"."):
        lines = _LINE_END.split(data)
        data = b"\r\n".join(b"." + line if line[:1] == b"." else line for line in lines)
    return data, _DOT if data.endswith(b"\r\n") else b"\r\n" + _DOT


def _said(envelope: Envelope) -> tuple[bytes, ...]:
    return _commands(envelope.mail_from, envelope.rcpt_to)


@lru_cache(maxsize=16)  # a letter's are needed when they are said and when they are answered
def _commands(mail_from: str, rcpt_to: str) -> tuple[bytes, ...]:
    """MAIL, RCPT, DATA; none when a line break or a bracket would slip into a command."""
    if not (_ON_THE_WIRE.fullmatch(mail_from) and _ON_THE_WIRE.fullmatch(rcpt_to)):
        return ()
    return (
        b"MAIL FROM:<%s>\r\n" % mail_from.encode(),
        b"RCPT TO:<%s>\r\n" % rcpt_to.encode(),
        b"DATA\r\n",
    )


def _first_refusal(answers: list[Answer]) -> tuple[Stage, Answer] | None:
    for (stage, digit), answer in zip(_WANTED, answers, strict=False):
        if answer.code // 100 != digit:
            return stage, answer
    return None
