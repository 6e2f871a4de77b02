"""A body that comes in pieces, and a letter put together around it: the quick way to the same letter.

A template hands out the same literals for every person, so their quoted-printable form is kept and only
a person's own values are encoded anew. Between two pieces stands a soft line break, which readers take
out again (RFC 2045 §6.7): what they see is the same as if the whole body had been encoded at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from dripcourse.message.printable import quoted_printable

_REMEMBERED = 16_384  # pieces; a few MB when full
_SOFT = b"=\r\n"
_GAP = b"\r\n\r\n\r\n\r\n"  # where `compose` leaves an empty body


@lru_cache(maxsize=_REMEMBERED)
def _encoded(piece: str) -> bytes:
    """A piece, so that another may follow: it ends with a line break of its own, else with a soft one."""
    if not piece or piece.endswith(("\n", "\r")):
        return quoted_printable(piece) if piece else b""
    return quoted_printable(piece + "x")[:-3] + _SOFT  # the x keeps room for the "=" of the soft break


def encoded_pieces(pieces: Iterable[str]) -> bytes:
    """What `printable.quoted_printable` says of the joined pieces, with a few more soft line breaks."""
    body = b"".join(map(_encoded, pieces))
    return body + b"\r\n" if not body or body.endswith(_SOFT) else body


def filled(skeleton: bytes, text: bytes, html: bytes) -> bytes:
    """A letter that was composed with empty bodies, with these bodies (quoted-printable) in their places."""
    head, between, end = skeleton.split(_GAP)
    return b"".join((head, b"\r\n\r\n", text, b"\r\n", between, b"\r\n\r\n", html, b"\r\n", end))
