"""Bytes to text when the charset label lies, is missing or was never a charset at all."""

import codecs
import re

_ALIASES = {
    "utf8mb4": "utf-8", "utf-8mb4": "utf-8", "utf8mb3": "utf-8", "utf-8-mac": "utf-8", "x-utf-8": "utf-8",
    "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "cp936": "gb18030", "gb-2312": "gb18030",
    "ks_c_5601-1987": "cp949", "ksc5601": "cp949", "euc-kr": "cp949", "windows-949": "cp949",
    "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "sjis": "cp932", "windows-31j": "cp932",
    "iso-8859-8-i": "iso-8859-8", "iso-8859-8-e": "iso-8859-8", "unicode-1-1-utf-7": "utf-7",
    "macintosh": "mac-roman", "x-mac-roman": "mac-roman", "iso-2022-jp": "iso2022_jp_ext",
    "windows-874": "cp874", "tis-620": "cp874", "big5": "big5hkscs", "x-big5": "big5hkscs",
}  # fmt: skip
_WESTERN = frozenset({
    "us-ascii", "ascii", "iso-8859-1", "latin1", "latin-1", "iso8859-1", "iso-8859-15",
    "windows-1252", "cp1252",
})  # fmt: skip
_NOT_CHARSETS = frozenset({"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape"})
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_CP_WITH_DASH = re.compile(r"(cp|windows|win)[-_]?(\d{3,4})\Z")


def to_text(data: bytes, charset: str | None) -> str:
    """Decode `data` by its label, by what it plainly is where the label is wrong; never raises.

    Newlines come out as LF, tabs stay, other control characters, NULs and lone surrogates go.
    """
    return clean(_decode(data, charset)).removeprefix("\ufeff")


def clean(text: str) -> str:
    """`text` without characters a database, a log or a header must never be given."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    return _CONTROLS.sub("", text)


def _decode(data: bytes, charset: str | None) -> str:
    name = _codec(charset)
    if name is None or name in _WESTERN:
        return _western(data, name)
    text = data.decode(name, "replace")
    if name == "utf-8" and _is_mojibake(text):
        return data.decode("cp1252", "replace")
    return text


def _codec(charset: str | None) -> str | None:
    name = (charset or "").strip(" \t\"'").lower()
    name = _CP_WITH_DASH.sub(r"cp\2", name)
    name = _ALIASES.get(name, name)
    if name in _WESTERN:
        return name
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError, UnicodeError):
        return None
    if not info._is_text_encoding or info.name.replace("_", "-") in _NOT_CHARSETS:
        return None
    return info.name


def _western(data: bytes, name: str | None) -> str:
    """Latin labels are put on everything: valid UTF-8 or ISO-2022-JP is never an accident."""
    if b"\x1b$" in data and data.isascii():
        return data.decode("iso2022_jp_ext", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("iso-8859-15" if name == "iso-8859-15" else "cp1252", "replace")


def _is_mojibake(text: str) -> bool:
    """Said to be UTF-8, but more bytes failed than characters beyond ASCII succeeded."""
    bad = text.count("\ufffd")
    if not bad:
        return False
    return bad > sum(1 for character in text if character > "\x7f") - bad
