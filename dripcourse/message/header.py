"""The header block of a mail: split, unfolded, decoded (RFC 5322, 2047), never trusted."""

import binascii
import re

from dripcourse.message.charset import clean, to_text

MAX_BLOCK = 64 * 1024
MAX_VALUE = 8 * 1024
MAX_HEADERS = 500

Headers = tuple[tuple[str, str], ...]

_NAME = re.compile(rb"([!-9;-~]{1,76})[ \t]*:")
_WORD = re.compile(r"=\?([^?\s]{1,40})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN_WORDS = re.compile(r"(\?=)[ \t]{1,20}(?==\?)")
_PARAMETER = re.compile(r";\s*([^=;\s]{1,60})\s*=\s*(\"[^\"]*\"|[^;]*)")


def split(raw: bytes) -> tuple[Headers, bytes, str | None]:
    """Cut a mail (LF line ends) into headers, body and what was wrong, if anything.

    Names come lower-cased, values unfolded and cut at 8 KB; the block is read up to 64 KB and 500 headers.
    """
    end = raw.find(b"\n\n")
    block = raw if end < 0 else raw[:end]
    headers, used = _read(block[:MAX_BLOCK])
    if used is not None:
        return headers, raw[used:].lstrip(b"\n"), None if headers else "no headers"
    problem = "headers too long" if len(block) > MAX_BLOCK or len(headers) >= MAX_HEADERS else None
    if not headers:
        return headers, raw, "no headers"
    return headers, b"" if end < 0 else raw[end + 2 :], problem


def _read(block: bytes) -> tuple[Headers, int | None]:
    """The headers, and where the body starts if a line that is no header came before a blank one."""
    found: list[list[bytes]] = []
    lines = block.split(b"\n")
    position = 0
    for number, line in enumerate(lines):
        match = _NAME.match(line)
        if match and len(found) < MAX_HEADERS:
            found.append([match[1], line[match.end() :]])
        elif line[:1] in (b" ", b"\t") and found:
            found[-1].append(line)
        elif not match and not _may_skip(line, lines, number):
            return _values(found), position
        position += len(line) + 1
    return _values(found), None


def _may_skip(line: bytes, lines: list[bytes], number: int) -> bool:
    """A mangled line between headers (an mbox mark, a lost fold) is passed over; body text is not."""
    if line.startswith((b"From ", b">From ")):
        return True
    following = lines[number + 1 : number + 2]
    return number > 0 and bool(following) and bool(_NAME.match(following[0]))


def _values(found: list[list[bytes]]) -> Headers:
    return tuple((pieces[0].decode("ascii").lower(), _unfold(pieces)) for pieces in found)


def _unfold(pieces: list[bytes]) -> str:
    joined = b" ".join(piece.strip() for piece in pieces[1:])
    if pieces[0].lower() == b"references":
        joined = joined[-MAX_VALUE:]
    return clean(to_text(joined[:MAX_VALUE], None)).replace("\n", " ").strip()


def decoded(value: str) -> str:
    """A header's text with its encoded words read (RFC 2047), on one line, without control characters."""
    value = _BETWEEN_WORDS.sub(r"\1", value[:MAX_VALUE])
    pieces: list[tuple[str, bytes]] = []
    end = 0
    for match in _WORD.finditer(value):
        _add(pieces, "utf-8", value[end : match.start()].encode("utf-8", "replace"))
        charset = match[1].split("*")[0].lower()
        _add(pieces, charset, _word_bytes(match[2], match[3]))
        end = match.end()
    _add(pieces, "utf-8", value[end:].encode("utf-8", "replace"))
    text = "".join(to_text(data, charset) for charset, data in pieces)
    return " ".join(text.split())


def _add(pieces: list[tuple[str, bytes]], charset: str, data: bytes) -> None:
    """Words of one charset are joined as bytes: some clients split a character between two words."""
    if not data:
        return
    if pieces and pieces[-1][0] == charset:
        data = pieces.pop()[1] + data
    pieces.append((charset, data))


def _word_bytes(encoding: str, text: str) -> bytes:
    data = text.encode("utf-8", "replace")
    if encoding in "qQ":
        return binascii.a2b_qp(data, header=True)
    return from_base64(data)


def from_base64(data: bytes) -> bytes:
    """Base64 as found in the wild: junk skipped, padding mended."""
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def parameters(value: str) -> tuple[str, dict[str, str]]:
    """A structured header such as Content-Type: its value and its parameters, both lower-cased by name."""
    value = value[:2048]
    head = value.split(";", 1)[0].strip().lower()
    found = {match[1].lower(): match[2].strip().strip('"') for match in _PARAMETER.finditer(value)}
    return head, found
