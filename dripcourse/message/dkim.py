"""Signing our letters (DKIM, RFC 6376): rsa-sha256, headers relaxed, the body as it is.

Most relays sign, and better so; this is for those that don't. A letter of ours has each header once and
ends with one line break, which makes both canonical forms short.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

_SIGNED = (
    "From", "To", "Reply-To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "List-Id",
    "List-Unsubscribe", "List-Unsubscribe-Post", "MIME-Version", "Content-Type",
)  # fmt: skip
_FOLDED = re.compile(rb"\r\n(?=[ \t])")
_BLANKS = re.compile(rb"[ \t]+")
_WIDTH = 72


@dataclass(frozen=True, slots=True)
class Signer:
    """Signs for a domain. `sign` makes RSASSA-PKCS1-v1_5 with SHA-256 of some bytes, by the domain's key."""

    domain: str
    selector: str  # the public key is at `selector`._domainkey.`domain`
    sign: Callable[[bytes], bytes]

    def signed(self, mail: bytes, now: datetime) -> bytes:
        """The mail with a DKIM-Signature before it. `mail` is as `message.compose` makes it."""
        head, _, body = mail.partition(b"\r\n\r\n")
        fields = {name: line for line in _unfolded(head) if (name := line.partition(b":")[0].lower())}
        names = [name for name in _SIGNED if name.lower().encode() in fields]
        # From is named once more than it is there: nobody can add another (§8.15).
        tags = (
            f"v=1; a=rsa-sha256; c=relaxed/simple;\r\n d={self.domain}; s={self.selector}; "
            f"t={int(now.timestamp())};\r\n h={':'.join(['From', *names])};\r\n bh={_digest(body)};\r\n b="
        )
        own = b"DKIM-Signature: " + _wrapped(tags)
        canonical = [_relaxed(fields[name.lower().encode()]) + b"\r\n" for name in names]
        (unfolded,) = _unfolded(own)
        proof = b64encode(self.sign(b"".join(canonical) + _relaxed(unfolded)))
        lines = [proof[start : start + _WIDTH] for start in range(0, len(proof), _WIDTH)]
        return own + b"\r\n ".join(lines) + b"\r\n" + mail


def _unfolded(head: bytes) -> list[bytes]:
    return _FOLDED.sub(b"", head).split(b"\r\n")


def _relaxed(line: bytes) -> bytes:
    """One unfolded field (§3.4.2)."""
    name, _, value = line.partition(b":")
    return name.strip().lower() + b":" + _BLANKS.sub(b" ", value).strip()


def _digest(body: bytes) -> str:
    """Of the body as it is, with one line break at its end (§3.4.3)."""
    return b64encode(sha256(body.rstrip(b"\r\n") + b"\r\n").digest()).decode()


def _wrapped(tags: str) -> bytes:
    """The list of headers is the only line that grows long; it may be folded at its colons."""
    lines = []
    for line in tags.split("\r\n"):
        while len(line) > _WIDTH and ":" in line[1:_WIDTH]:
            end = line.rindex(":", 1, _WIDTH) + 1
            lines.append(line[:end])
            line = " " + line[end:]
        lines.append(line)
    return "\r\n".join(lines).encode("ascii")
