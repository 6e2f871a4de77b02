"""A body that is the same for many people but for a few places: encoded once, filled for each.

Between the body and what fills a place stands a soft line break, which readers take out again (RFC 2045
§6.7): what they see is the same as if the whole body had been encoded with the value in it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from dripcourse.message.printable import quoted_printable

_SOFT = b"=\r\n"


@dataclass(frozen=True, slots=True)
class Form:
    """A quoted-printable body with holes: what stands before each, and after the last one."""

    around: tuple[bytes, ...]
    holes: tuple[str, ...]  # one fewer

    def filled(self, values: Mapping[str, bytes]) -> bytes:
        """The body for one person. `values`: each hole's by its name, as `value` makes them."""
        whole = [b""] * (len(self.around) + len(self.holes))
        whole[::2] = self.around
        whole[1::2] = [values[hole] for hole in self.holes]
        last = next(filter(None, reversed(whole)), b"")
        if not last or last.endswith(_SOFT):  # nothing follows: the line ends here
            whole.append(b"\r\n")
        return b"".join(whole)


def form(text: str, holes: Collection[str]) -> Form:
    """A form from a text in which the names of its holes stand where their values belong."""
    found = re.split(f"({'|'.join(map(re.escape, holes))})", text) if holes else [text]
    return Form(tuple(map(_encoded, found[::2])), tuple(found[1::2]))


def _encoded(piece: str) -> bytes:
    """A piece, so that another may follow: it ends with a line break of its own, else with a soft one."""
    if not piece or piece.endswith(("\n", "\r")):
        return quoted_printable(piece) if piece else b""
    return quoted_printable(piece + "x")[:-3] + _SOFT  # the x keeps room for the "=" of the soft break


value = lru_cache(maxsize=4096)(_encoded)
"""What fills a hole, ready to stand in a form."""
