"""The parts of a mail, found without recursion on the sender's terms (RFC 2045, 2046).

The standard library's parser raises on mail nested a thousand deep and can take a second per megabyte
of hostile lines; this one looks for boundary lines with `bytes.find`, 20 levels and 100 parts at most.
"""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass

from dripcourse.message.charset import to_text
from dripcourse.message.header import Headers, decoded, from_base64, parameters, split

MAX_DEPTH = 20
MAX_PARTS = 100
MAX_PAYLOAD = 256 * 1024

_GUESSED_BOUNDARY = re.compile(rb"--([^\s-][^\n]{0,80}|-[^\n]{4,80})\n(?i:content-)")
_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s]*")
_KEPT = ("text/", "message/", "multipart/", "application/json")


@dataclass(frozen=True, slots=True)
class Part:
    """One leaf of a mail: its type, what it is called, and its first 256 KB, transfer encoding undone."""

    content_type: str
    parameters: dict[str, str]
    disposition: str
    filename: str | None
    headers: Headers
    payload: bytes
    depth: int

    @property
    def text(self) -> str:
        """The payload as text, by its charset or what it plainly is."""
        return to_text(self.payload, self.parameters.get("charset"))

    @property
    def is_attachment(self) -> bool:
        named = self.filename is not None and self.disposition != "inline"
        return self.disposition == "attachment" or named


@dataclass(slots=True)
class Walk:
    """What a walk over the parts may still take, and why it stopped short."""

    left: int = MAX_PARTS
    problem: str | None = None


def parts(headers: Headers, body: bytes, walk: Walk, depth: int = 0) -> Iterator[Part]:
    """The leaves of a mail or part in order; what lies deeper or later than the caps is left out."""
    content_type, options = _content_type(headers)
    boundary = _boundary(options, body) if content_type.startswith("multipart/") else None
    if boundary is None:
        yield _leaf(content_type, options, headers, body, depth)
        return
    if depth >= MAX_DEPTH:
        walk.problem = "too deep"
        return
    for chunk in _chunks(body, boundary):
        if walk.left <= 0:
            walk.problem = "too many parts"
            return
        walk.left -= 1
        inner_headers, inner_body = _part_headers(chunk)
        yield from parts(inner_headers, inner_body, walk, depth + 1)


def _content_type(headers: Headers) -> tuple[str, dict[str, str]]:
    value = next((value for name, value in headers if name == "content-type"), "text/plain")
    content_type, options = parameters(value)
    if content_type.count("/") != 1 or not all(content_type.split("/")):
        content_type = "text/html" if content_type.endswith("html") else "text/plain"
    return content_type, options


def _boundary(options: dict[str, str], body: bytes) -> bytes | None:
    """The boundary line's text: as declared, else the first line that acts like one."""
    declared = options.get("boundary", "").encode("utf-8", "replace")
    if declared and (b"\n--" + declared in body or body.startswith(b"--" + declared)):
        return b"--" + declared
    guess = _GUESSED_BOUNDARY.search(body[:65536])
    return b"--" + guess[1].rstrip() if guess else None


def _chunks(body: bytes, boundary: bytes) -> Iterator[bytes]:
    """What lies between boundary lines; a missing last boundary is forgiven."""
    body = b"\n" + body
    mark = b"\n" + boundary
    start = body.find(mark)
    while start >= 0:
        line_end = body.find(b"\n", start + len(mark))
        tail = body[start + len(mark) : line_end if line_end >= 0 else len(body)]
        if tail.startswith(b"--") or line_end < 0:
            return
        following = _next_boundary(body, mark, line_end)
        if not tail.strip():
            yield body[line_end + 1 : following if following >= 0 else len(body)]
        start = following


def _next_boundary(body: bytes, mark: bytes, position: int) -> int:
    """A longer boundary that only begins like ours belongs to an inner part."""
    for _ in range(MAX_PARTS):
        position = body.find(mark, position)
        if position < 0:
            return -1
        after = body[position + len(mark) : position + len(mark) + 2]
        if not after.strip() or after[:1] == b"\n" or after[:2] == b"--" or after[:1] in b" \t":
            return position
        position += len(mark)
    return -1


def _part_headers(chunk: bytes) -> tuple[Headers, bytes]:
    if chunk.startswith(b"\n"):
        return (), chunk[1:]
    headers, body, _ = split(chunk)
    return headers, body


def _leaf(content_type: str, options: dict[str, str], headers: Headers, body: bytes, depth: int) -> Part:
    named = dict(reversed(headers))
    disposition, placed = parameters(named.get("content-disposition", ""))
    filename = placed.get("filename") or options.get("name")
    kept = content_type.startswith(_KEPT)
    encoding = named.get("content-transfer-encoding", "").strip().lower()
    payload = _untransfer(body, encoding)[:MAX_PAYLOAD] if kept else b""
    name = decoded(filename)[:255] if filename else None
    return Part(content_type, options, disposition, name, headers, payload, depth)


def _untransfer(body: bytes, encoding: str) -> bytes:
    """Undo the transfer encoding; a label the bytes contradict is ignored."""
    body = body[: MAX_PAYLOAD * 3]
    if encoding == "base64":
        return _unbase64(body)
    if encoding == "quoted-printable":
        return binascii.a2b_qp(body)
    if encoding in ("x-uuencode", "uuencode", "x-uue", "uue"):
        return _unuuencode(body)
    return body


def _unbase64(body: bytes) -> bytes:
    """Plain text behind the encoded (a list's footer), or in its stead, is kept as it is."""
    match = _BASE64.match(body)
    head = match[0] if match else b""
    if len(head) == len(body):
        return from_base64(head)
    start = head.rfind(b"\n") + 1
    encoded, tail = body[:start], body[start:]
    if encoded.strip():
        return from_base64(encoded) + (b"\n" + tail if b" " in tail else b"")
    return body if b" " in body.strip() else from_base64(body)


def _unuuencode(body: bytes) -> bytes:
    decoded_lines = []
    for line in body.split(b"\n"):
        if line.startswith((b"begin ", b"end")) or not line:
            continue
        try:
            decoded_lines.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(decoded_lines)
