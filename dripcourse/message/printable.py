"""Quoted-printable bodies (RFC 2045 §6.7), made line by line and remembered.

Letters of a lesson differ in a few lines only, so the encoded form of a line is kept and the next
person's letter mostly looks its lines up.
"""

from __future__ import annotations

from binascii import b2a_qp
from functools import lru_cache

_REMEMBERED = 16_384  # lines; about 6 MB when full
_LONG = 1000  # characters; longer lines are encoded anew each time, so that memory stays bounded


def quoted_printable(text: str) -> bytes:
    """The body as ASCII lines of 76 characters (78 where a dot was hidden), CRLF after each.

    Line ends of any kind count as one; the text ends with exactly those it had, and at least one.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.removesuffix("\n").split("\n")
    return (
        b"\r\n".join([_remembered(line) if len(line) < _LONG else _encoded(line) for line in lines]) + b"\r\n"
    )


def _encoded(line: str) -> bytes:
    """Each line begins harmlessly: SMTP would double a dot (RFC 5321 §4.5.2), mbox put ">" before "From "."""
    code = b"\n" + b2a_qp(line.encode("utf-8", "replace"))
    code = code.replace(b"\n.", b"\n=2E").replace(b"\nFrom ", b"\n=46rom ")
    return code[1:].replace(b"\n", b"\r\n")


_remembered = lru_cache(maxsize=_REMEMBERED)(_encoded)
