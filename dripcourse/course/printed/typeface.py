"""How wide text is in Helvetica: one of the typefaces every PDF reader has, so none travels with a sheet.

Its four styles cover the letters of Windows code page 1252, that is the languages of Western Europe. The
figures are the metrics of the standard fonts (ISO 32000-1, 9.6.2.2); slanted letters are as wide as upright.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

ENCODING = "cp1252"  # WinAnsiEncoding of PDF
_LIKE = str.maketrans({"\u2009": " ", "\u202f": "\xa0", "\u2011": "-", "\u2212": "–"})

# In thousandths of the size, for the codes from 32 to 255.
_REGULAR = """
278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556
556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778
722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222
500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584 350 556 350 222 556
333 1000 556 556 333 1000 667 333 1000 350 611 350 350 222 222 333 333 350 556 1000 333 1000 500 333
944 350 500 667 278 333 556 556 556 556 260 556 333 737 370 556 584 333 737 333 400 584 333 333 333
556 537 278 333 333 365 556 834 834 834 611 667 667 667 667 667 667 1000 722 667 667 667 667 278 278
278 278 722 722 778 778 778 778 778 584 778 722 722 722 722 667 667 611 556 556 556 556 556 556 889
500 556 556 556 556 278 278 278 278 556 556 556 556 556 556 556 584 611 556 556 556 556 500 556 500
"""
_BOLD = """
278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556
556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778
722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278
556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584 350 556 350 278 556
500 1000 556 556 333 1000 667 333 1000 350 611 350 350 278 278 500 500 350 556 1000 333 1000 556 333
944 350 500 667 278 333 556 556 556 556 280 556 333 737 370 556 584 333 737 333 400 584 333 333 333
611 556 278 333 333 365 556 834 834 834 611 722 722 722 722 722 722 1000 722 667 667 667 667 278 278
278 278 722 722 778 778 778 778 778 584 778 722 722 722 722 667 667 611 556 556 556 556 556 556 889
556 556 556 556 556 278 278 278 278 611 611 611 611 611 611 611 584 611 611 611 611 611 556 611 556
"""
_WIDTHS = {bold: [int(one) for one in text.split()] for bold, text in ((False, _REGULAR), (True, _BOLD))}


@dataclass(frozen=True, slots=True)
class Style:
    bold: bool = False
    italic: bool = False

    @property
    def font(self) -> str:
        """The name of the standard font, such as "Helvetica-BoldOblique"."""
        ending = ("Bold" if self.bold else "") + ("Oblique" if self.italic else "")
        return f"Helvetica-{ending}" if ending else "Helvetica"


PLAIN = Style()


def encoded(text: str) -> bytes:
    """Text as PDF wants it; letters that Helvetica lacks become question marks."""
    return text.translate(_LIKE).encode(ENCODING, "replace")


def width(text: str, style: Style, size: float) -> float:
    """In points, at a size in points."""
    widths = _WIDTHS[style.bold]
    return sum(widths[code - 32] for code in encoded(text) if code >= 32) * size / 1000


def missing(texts: Iterable[str]) -> str:
    """The letters that Helvetica lacks, each once."""
    found = dict.fromkeys(letter for text in texts for letter in text.translate(_LIKE))
    return "".join(letter for letter in found if not _has(letter))


def _has(letter: str) -> bool:
    try:
        letter.encode(ENCODING)
    except UnicodeEncodeError:
        return False
    return True
