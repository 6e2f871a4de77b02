"""Which mailbox is watched for replies, read from one URL."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from dripcourse.config import loopback
from dripcourse.errors import SettingError

_PORTS = {"imap": 143, "imaps": 993}


@dataclass(frozen=True, slots=True)
class Account:
    """`imaps://user:password@host:port/FOLDER,FOLDER`: TLS from the first byte.

    `imap://` means STARTTLS or nothing; only to this machine it goes without. No folder means INBOX.
    """

    host: str
    port: int
    tls: str  # implicit | starttls | none
    user: str
    password: str = field(repr=False)
    folders: tuple[str, ...]

    @property
    def name(self) -> str:
        """The account without its password."""
        return f"{self.user}@{self.host}:{self.port}"


def read_account(url: str) -> Account:
    """The mailbox of an IMAP URL. Raises SettingError, without the password, when it isn't one."""
    parts = urlsplit(url)
    if parts.scheme not in _PORTS or not parts.hostname or not parts.username or not parts.password:
        raise SettingError("DRIPCOURSE_IMAP_URL must look like imaps://user:password@host/INBOX.")
    try:
        port = parts.port or _PORTS[parts.scheme]
    except ValueError:
        raise SettingError("The port in DRIPCOURSE_IMAP_URL must be a number from 1 to 65535.") from None
    folders = tuple(unquote(name).strip() for name in parts.path.removeprefix("/").split(","))
    return Account(
        parts.hostname,
        port,
        "implicit" if parts.scheme == "imaps" else "none" if loopback(parts.hostname) else "starttls",
        unquote(parts.username),
        unquote(parts.password),
        tuple(dict.fromkeys(name for name in folders if name)) or ("INBOX",),
    )
