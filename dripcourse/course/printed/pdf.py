"""The smallest PDF that does: text and lines on pages (ISO 32000-1). The same drawing, the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dripcourse.course.printed.typeface import PLAIN, Style, encoded

A4 = (595.28, 841.89)  # points
Colour = tuple[float, float, float]  # red, green, blue, from 0 to 1
_STYLES = (PLAIN, Style(bold=True), Style(italic=True), Style(bold=True, italic=True))


@dataclass(slots=True)
class Page:
    """One page being drawn. Points, from its top left corner; text stands on its base line."""

    marks: list[bytes] = field(default_factory=list)

    def text(self, x: float, y: float, text: str, style: Style, size: float, colour: Colour) -> None:
        font = _STYLES.index(style) + 1
        place = f"{x:.2f} {A4[1] - y:.2f} Td".encode()
        self.marks.append(
            b"BT /F%d %.2f Tf %s rg %s %s Tj ET" % (font, size, _paint(colour), place, _string(text))
        )

    def line(self, x: float, y: float, to: float, thick: float, colour: Colour) -> None:
        """A level line."""
        up = A4[1] - y
        self.marks.append(b"%.2f w %s RG %.2f %.2f m %.2f %.2f l S" % (thick, _paint(colour), x, up, to, up))


def document(pages: Sequence[Page], title: str, language: str) -> bytes:
    """A PDF file. `title` is what a window of a PDF reader says."""
    return _file([*_frame(pages, language), *_fonts(), *_sheets(pages), _information(title)])


def _frame(pages: Sequence[Page], language: str) -> list[bytes]:
    kids = b" ".join(b"%d 0 R" % (7 + 2 * number) for number in range(len(pages)))
    return [
        b"<< /Type /Catalog /Pages 2 0 R /Lang %s /ViewerPreferences << /DisplayDocTitle true >> >>"
        % _string(language),
        b"<< /Type /Pages /Count %d /Kids [%s] /MediaBox [0 0 %.2f %.2f] /Resources << /Font << %s >> >> >>"
        % (len(pages), kids, *A4, b" ".join(b"/F%d %d 0 R" % (one, one + 2) for one in (1, 2, 3, 4))),
    ]


def _fonts() -> list[bytes]:
    return [
        b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>" % style.font.encode()
        for style in _STYLES
    ]


def _sheets(pages: Sequence[Page]) -> list[bytes]:
    """Two objects for each page: itself and what is drawn on it."""
    found = []
    for number, page in enumerate(pages):
        drawn = b"\n".join(page.marks)
        found.append(b"<< /Type /Page /Parent 2 0 R /Contents %d 0 R >>" % (8 + 2 * number))
        found.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn))
    return found


def _information(title: str) -> bytes:
    return b"<< /Title <%s> >>" % ("\ufeff" + title).encode("utf-16-be").hex().encode()


def _file(objects: Sequence[bytes]) -> bytes:
    """The objects, numbered from 1, with the table of where each begins; the last is the information."""
    out, places = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table, size = len(out), len(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\n" % (size, size - 1)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % table)


def _paint(colour: Colour) -> bytes:
    return b"%.3f %.3f %.3f" % colour


def _string(text: str) -> bytes:
    plain = encoded(text)
    for special in (b"\\", b"(", b")"):
        plain = plain.replace(special, b"\\" + special)
    return b"(%s)" % plain.replace(b"\r", b" ").replace(b"\n", b" ")
