"""Which servers take our letters, read from URLs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote, urlsplit

from dripcourse.config import loopback
from dripcourse.errors import SettingError

TLS_MODES = ("required", "starttls", "none")
_PORTS = {"smtp": 25, "smtps": 465}


@dataclass(frozen=True, slots=True)
class Relay:
    """`smtp://user:password@host:port?tls=MODE&weight=N`, or `smtps://` for TLS from the first byte.

    MODE: `required` (STARTTLS or nothing; the default), `starttls` (when offered; required all the same
    when there is a password), `none` (the default for this machine). Certificates are verified always.
    N: 1 to 1000, the relay's share of the letters beside the others' (1).
    """

    host: str
    port: int
    tls: str  # "implicit" for smtps
    user: str = ""
    password: str = field(default="", repr=False)
    weight: int = 1

    @property
    def name(self) -> str:
        """What it is called in logs."""
        return f"{self.host}:{self.port}"


def read_relay(url: str) -> Relay:
    """The relay of an SMTP URL. Raises SettingError, without the password, when it isn't one."""
    parts = urlsplit(url)
    asked = parse_qs(parts.query)
    modes = asked.get("tls", [])
    if parts.scheme not in _PORTS or not parts.hostname:
        raise SettingError("The SMTP URL must look like smtp://user:password@host:port or smtps://host.")
    if any(mode not in TLS_MODES for mode in modes):
        raise SettingError(f"tls in the SMTP URL must be one of: {', '.join(TLS_MODES)}.")
    try:
        port = parts.port or _PORTS[parts.scheme]
    except ValueError:
        raise SettingError("The port in the SMTP URL must be a number from 1 to 65535.") from None
    tls = (modes or ["none" if loopback(parts.hostname) else "required"])[0]
    return Relay(
        parts.hostname,
        port,
        "implicit" if parts.scheme == "smtps" else tls,
        unquote(parts.username or ""),
        unquote(parts.password or ""),
        _weight(asked.get("weight", ["1"])[0]),
    )


def read_relays(urls: str) -> tuple[Relay, ...]:
    """The relays of one or several URLs with blanks between them. Raises SettingError."""
    relays = tuple(map(read_relay, urls.split()))
    if len({(relay.name, relay.user) for relay in relays}) < len(relays):
        raise SettingError("The SMTP URLs name a relay twice: give it a weight instead.")
    return relays


def _weight(text: str) -> int:
    if not re.fullmatch(r"[1-9]\d{0,2}|1000", text):
        raise SettingError("weight in the SMTP URL must be a number from 1 to 1000.")
    return int(text)
