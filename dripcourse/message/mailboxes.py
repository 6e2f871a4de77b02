"""Who a mail names: the addresses of a From, To or Cc header, read without trusting it (RFC 5322, 3.4)."""

import re

from dripcourse.message.header import decoded

MAX_MAILBOXES = 100

_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"\\]{1,128}@[^\s@<>()\[\],;:\"\\]{1,255}\Z")
_GROUP = re.compile(r"\A[\w .-]{1,60}:(?=[\s\"<])")


def mailboxes(value: str, limit: int = MAX_MAILBOXES) -> list[tuple[str, str]]:
    """(name, address) for each mailbox in `value` that can be read; at most `limit`."""
    found = []
    carried = ""
    for piece in _pieces(value):
        text = f"{carried} {piece}".strip()
        read = _mailbox(text)
        carried = text if read is None and "@" not in text else ""
        if read:
            found.append(read)
        if len(found) >= limit:
            break
    return found


def only_mailbox(value: str) -> tuple[str, str] | None:
    """The one mailbox in `value`, or None when there are none, several, or any doubt (CVE-2023-27043)."""
    if _is_unbalanced(value):
        return None
    pieces = [piece for piece in _pieces(value) if "@" in piece]
    found = mailboxes(value, 2)
    if len(found) != 1 or len(pieces) != 1 or _names_another(pieces[0], found[0][1]):
        return None
    return found[0]


def _names_another(piece: str, address: str) -> bool:
    """`alice@a.example <bob@b.example>`: which of the two is meant is not ours to guess."""
    name = re.sub(r'"[^"]*"', "", piece.rpartition("<")[0])
    return any("@" in word and word.strip("'()").lower() != address.lower() for word in name.split())


def bare(address: str) -> str:
    """`address` with its domain in lower case; the local part is the receiver's to judge."""
    local, _, domain = address.rpartition("@")
    return f"{local}@{domain.lower().rstrip('.')}"


def is_address(text: str) -> bool:
    return bool(_ADDRESS.match(text)) and ".." not in text and not text.endswith((".", "-"))


def _is_unbalanced(value: str) -> bool:
    plain = re.sub(r'"[^"]*"', "", value)
    angles = plain.count("<"), plain.count(">")
    return plain.count("(") != plain.count(")") or angles not in ((0, 0), (1, 1)) or '"' in plain


def _pieces(value: str) -> list[str]:
    """Cut at the commas and semicolons that stand outside quotes, comments and angle brackets."""
    pieces: list[str] = []
    current: list[str] = []
    quoted, depth, angle, escaped = False, 0, False, False
    for character in value:
        if escaped or character == "\\":
            escaped = not escaped
        elif character == '"' and depth == 0:
            quoted = not quoted
        elif not quoted and character in "()":
            depth = max(0, depth + (1 if character == "(" else -1))
        elif not quoted and depth == 0 and character in "<>":
            angle = character == "<"
        elif not quoted and depth == 0 and not angle and character in ",;":
            pieces.append("".join(current))
            current = []
            continue
        current.append(character)
    pieces.append("".join(current))
    return [piece.strip() for piece in pieces if piece.strip()]


def _mailbox(piece: str) -> tuple[str, str] | None:
    """`Name <a@b>`, `a@b (Name)`, `<a@b>`, `mailto:a@b`; a group's name before its colon is dropped."""
    name, angle, rest = _GROUP.sub("", piece).rpartition("<")
    if angle:
        address = rest.partition(">")[0]
    else:
        address, _, name = piece.partition("(")
        name = name.rstrip(")")
        address = address.rpartition(":")[2]
    address = address.strip().strip("'\"").removeprefix("mailto:").removeprefix("SMTP:")
    if not is_address(address):
        return None
    return decoded(name.strip().strip("\"'")).replace('\\"', '"'), bare(address)
