"""The header fields of the letters we send, one line of code each (RFC 5322 §2.2, RFC 2047).

Written by hand, because the standard library encodes what must stay plain (List-Unsubscribe,
In-Reply-To), forgets the space between two encoded words, and on some versions lets an encoded line
break through.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from functools import lru_cache
from typing import TypeVar

from dripcourse.errors import DripcourseError

WIDTH = 76  # characters of a folded line (RFC 2047 §2)
_WORD = 60  # characters of an encoded word, or of a plain word that need not be encoded
_ENVELOPE = len("=?utf-8?q??=")
_LONGEST = 900  # octets of a value that can't be folded; a line may have 998 (RFC 5322 §2.1.1)

_FORBIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]|=\\?")
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")
_NAME = re.compile(r"[A-Za-z0-9-]+")
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,253}")
_LIST_ID = re.compile(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)+")
_PLAIN = re.compile(r"[!-;=?-~]+")  # printable ASCII without space and angle brackets
_Text = TypeVar("_Text", str, bytes)
_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/")


class HeaderError(DripcourseError):
    """A value can't stand in a header of a mail; the text says which and why."""


def plain(name: str, value: str) -> str:
    """A field whose value stands as it is: ASCII, folded at its own spaces, never encoded.

    Raises HeaderError when a word has other characters, or more of them than a line holds, or when
    `name` can't be that of a header.
    """
    if not _NAME.fullmatch(name):
        raise HeaderError("A header's name is made of letters, digits and hyphens.")
    if not all(map(is_plain, value.split(" "))):
        raise HeaderError(f"{name} can only hold plain ASCII words of at most {_LONGEST} characters.")
    return fold(name, value.split(" "))


def is_plain(word: str) -> bool:
    """Whether this can stand in a header as it is: ASCII, no space, no angle bracket, not too long."""
    return len(word) <= _LONGEST and _PLAIN.fullmatch(word) is not None


def bracketed(name: str, values: Iterable[str], between: str = "") -> str:
    """A field of ids or URLs in angle brackets, folded only between them (RFC 2369, RFC 5322 §3.6.4)."""
    words = []
    for value in values:
        if not is_plain(value):
            raise HeaderError(f"{name} can only hold ASCII without spaces, {_LONGEST} characters at most.")
        words.append(f"<{value}>{between}")
    words[-1] = words[-1].removesuffix(between)
    return fold(name, words)


@lru_cache(maxsize=1024)
def unstructured(name: str, text: str) -> str:
    """A field of free text, such as Subject. Runs of spaces become one."""
    return fold(name, _words(checked(name, text)))


@lru_cache(maxsize=256)
def named(name: str, display: str, target: str) -> str:
    """A field of a display name (may be empty) and, in angle brackets, what it names."""
    if not display.strip():
        return fold(name, [target] if "@" in target else [f"<{target}>"])
    return fold(name, [*_phrase(checked(name, display)), f"<{target}>"])


def address(name: str, value: str) -> str:
    """The address itself, if it can stand in a header as it is: a dot-atom, ASCII, no quotes.

    Domains come in their ASCII form (`message.address.normalise`). Raises HeaderError otherwise.
    """
    if not _ADDRESS.fullmatch(value):
        raise HeaderError(f"{name} needs an address in plain ASCII, its domain in the xn-- form.")
    return value


def mailbox(name: str, value: str) -> str:
    """A field that is one address. Raises HeaderError as `address` does."""
    return f"{name}: {address(name, value)}\r\n"


def list_id(value: str) -> str:
    """A List-Id without its brackets: words joined by dots (RFC 2919 §3)."""
    if not _LIST_ID.fullmatch(value):
        raise HeaderError("List-Id needs letters, digits and dots, such as code.lists.example.org.")
    return value


def checked(name: str, text: str) -> str:
    """The text with single spaces. Raises HeaderError for control characters and for `=?`."""
    if _FORBIDDEN.search(text):
        raise HeaderError(f"{name} can't hold line breaks, control characters or the sequence '=?'.")
    return " ".join(text.split())


def fold(name: str, words: list[str]) -> str:
    """`Name: words` on as few lines as fit into 76 characters; a longer word gets a line of its own."""
    line = f"{name}: {' '.join(words)}"
    if len(line) <= WIDTH or len(words) < 2:
        return line + "\r\n"
    lines = [f"{name}: {words[0]}"]
    for word in words[1:]:
        if len(lines[-1]) + 1 + len(word) > WIDTH:
            lines.append(f" {word}")
        else:
            lines[-1] += f" {word}"
    return "\r\n".join(lines) + "\r\n"


def _words(text: str) -> list[str]:
    words = text.split(" ")
    if text.isascii() and max(map(len, words)) <= _WORD:
        return words
    return _encoded_words(text)


def _phrase(text: str) -> list[str]:
    if not text.isascii() or max(map(len, text.split(" "))) > _WORD:
        return _encoded_words(text)
    if _ATOMS.fullmatch(text):
        return text.split(" ")
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'.split(" ")


def _encoded_words(text: str) -> list[str]:
    """RFC 2047: whole characters only in each word; readable as it is when most letters are ASCII."""
    letters = [letter.encode() for letter in text]
    room = _WORD - _ENVELOPE
    if sum(map(str.isascii, text)) * 3 >= len(text) * 2:
        pieces = _pieces([_quoted(letter) for letter in letters], room)
        return [f"=?utf-8?q?{''.join(piece)}?=" for piece in pieces]
    return [f"=?utf-8?b?{b64encode(b''.join(p)).decode()}?=" for p in _pieces(letters, room // 4 * 3)]


def _quoted(letter: bytes) -> str:
    if letter == b" ":
        return "_"
    return "".join(chr(code) if code in _SAFE else f"={code:02X}" for code in letter)


def _pieces(units: list[_Text], room: int) -> list[list[_Text]]:
    pieces: list[list[_Text]] = [[]]
    used = 0
    for unit in units:
        if used + len(unit) > room:
            pieces.append([])
            used = 0
        pieces[-1].append(unit)
        used += len(unit)
    return pieces
