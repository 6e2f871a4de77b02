"""Quoted-printable bodies (RFC 2045 §6.7), made line by line and remembered.

Letters of a lesson differ in a few lines only, so the encoded form of a line is kept and the next
person's letter mostly looks its lines up.
"""

from __future__ import annotations

import re
from functools import lru_cache

WIDTH = 76  # characters of an encoded line, its soft break included
_REMEMBERED = 16_384  # lines; about 6 MB when full
_LONG = 600  # longer lines are encoded anew each time, so that memory stays bounded

_SPECIAL = re.compile(rb"[^ -<>-~]")  # everything but printable ASCII and space; "=" is special too
_HEX = {bytes((code,)): b"=%02X" % code for code in range(256)}


def quoted_printable(text: str) -> bytes:
    """The body as ASCII lines of at most 76 characters, each ended by CRLF, none beginning with a dot.

    Line ends of any kind count as one; the text ends with exactly those it had, and at least one.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.removesuffix("\n").split("\n")
    return (
        b"\r\n".join([_remembered(line) if len(line) < _LONG else _encoded(line) for line in lines]) + b"\r\n"
    )


def _encoded(line: str) -> bytes:
    code = _SPECIAL.sub(lambda match: _HEX[match[0]], line.encode("utf-8", "replace"))
    if code[-1:] == b" ":  # a space at the end of a line may be lost on the way
        code = code[:-1] + b"=20"
    if code.startswith(b"From "):  # mbox files would put a ">" before it
        code = b"=46" + code[1:]
    return _undotted(code) if len(code) <= WIDTH else _wrapped(code)


def _wrapped(code: bytes) -> bytes:
    pieces = []
    start, end = 0, len(code)
    while end - start > WIDTH:
        cut = start + WIDTH - 1 - (code[start : start + 1] == b".") * 2
        escape = code.rfind(b"=", cut - 2, cut)
        if escape >= 0:  # never cut through "=3D"
            cut = escape
        pieces.append(_undotted(code[start:cut]))
        start = cut
    pieces.append(_undotted(code[start:]))
    return b"=\r\n".join(pieces)


def _undotted(piece: bytes) -> bytes:
    """A line that begins with a dot would have to be changed on its way through SMTP (RFC 5321 §4.5.2)."""
    return b"=2E" + piece[1:] if piece[:1] == b"." else piece


_remembered = lru_cache(maxsize=_REMEMBERED)(_encoded)
