"""All settings as one frozen value, read once from the environment.

Every name is `DRIPCOURSE_` and the field in capitals; a secret may also be given as a file by
`DRIPCOURSE_<NAME>_FILE`. A bad value stops the start with a sentence that names it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import timedelta
from email.utils import parseaddr
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from dripcourse.errors import SendingRefused, SettingError

PREFIX = "DRIPCOURSE_"
HOOKS = ("hook_postmark", "hook_mailgun", "hook_sendgrid", "hook_ses")
SECRET_FIELDS = ("database_url", "broker_url", "smtp_url", "secret", "imap_url", *HOOKS)
FULL_DAY = timedelta(days=1)
PROVIDERS = ("gmail", "outlook", "yahoo", "icloud", "gmx", "proton")  # their domains: limits.providers
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


def duration(text: str) -> timedelta:
    """`20s`, `15m`, `24h` or `2d`. Raises ValueError for anything else."""
    match = re.fullmatch(r"\s*(\d{1,6})\s*([smhd])\s*", text)
    if not match:
        raise ValueError(text)
    return timedelta(seconds=int(match[1]) * _UNITS[match[2]])


@dataclass(frozen=True, slots=True)
class Settings:
    """What the operator decides. See docs/running.md for each in words."""

    database_url: str = field(repr=False)  # sqlite:///path or postgresql://…
    secret: str = field(repr=False)  # at least 32 characters; links and reply addresses are made from it
    base_url: str  # https://courses.example.org, no slash at the end
    mail_from: str  # the address lessons come from
    reply_domain: str  # replies come back to something@ this domain
    broker_url: str = field(default="memory://", repr=False)
    smtp_url: str = field(default="smtp://127.0.0.1:25", repr=False)  # or several, blanks between them
    dkim: tuple[str, Path] | None = None  # selector and file of the key to sign with; None: the relay signs
    postal_address: str = ""  # printed in every mail; real sending is refused without it
    privacy_url: str = ""
    coach: str = ""  # who is told when a reply needs a person
    day: timedelta = FULL_DAY  # how long a course day lasts (D5)
    host: str = "127.0.0.1"
    port: int = 8000
    lmtp_host: str = "127.0.0.1"
    lmtp_port: int = 8024
    imap_url: str = field(default="", repr=False)  # imaps://user:password@host/FOLDER, where replies arrive
    hook_postmark: str = field(default="", repr=False)  # user:password; each hook is closed while empty
    hook_mailgun: str = field(default="", repr=False)  # the webhook signing key
    hook_sendgrid: str = field(default="", repr=False)  # the public key, base64
    hook_ses: str = ""  # the SNS topics that may speak, by ARN
    unknown: str = "resend"  # or "hold": what becomes of a letter whose fate a crash left unknown
    state: Path = Path(".dripcourse")  # what is kept outside the database
    tick: timedelta = timedelta(seconds=5)  # machine time between two looks for due lessons
    lease: timedelta = timedelta(minutes=5)  # machine time after which a dead worker's claims are free
    per_second: float | None = None  # letters, by all workers together; None: no limit
    per_second_by: tuple[tuple[str, float], ...] = ()  # letters a second to providers of `PROVIDERS`
    per_day: int | None = None  # letters a day (UTC); those that answer a person count but don't wait
    ramp: tuple[int, float] | None = None  # letters on the first day of sending, times so much each day
    check_domains: bool = True  # ask DNS whether a new address's domain takes mail
    trusted_proxies: str = "127.0.0.1"  # whose X-Forwarded-For is believed
    mailbox: Path | None = None  # demo only: letters go into this folder instead of SMTP

    @property
    def rate(self) -> float:
        """Course seconds per machine second."""
        return FULL_DAY / self.day

    @property
    def tick_seconds(self) -> float:
        """Machine seconds between two ticks: a fast course clock needs them closer together."""
        usual = self.tick.total_seconds()
        fast = self.day != FULL_DAY or self.mailbox is not None
        return min(usual, 1.0, self.day.total_seconds() / 20) if fast else usual

    @property
    def mail_domain(self) -> str:
        return self.mail_from.rpartition("@")[2]

    @property
    def real_sending(self) -> bool:
        """Whether letters may reach people outside this machine."""
        hosts = [urlsplit(url).hostname or "" for url in self.smtp_url.split()]
        stays_here = all(map(loopback, (*hosts, self.reply_domain)))
        return self.mailbox is None and not stays_here


def loopback(host: str) -> bool:
    """Whether a host name can only mean this machine or nobody (RFC 2606's `.example`)."""
    if host == "localhost" or host == "example" or host.endswith((".localhost", ".example", ".test")):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def load(environ: Mapping[str, str]) -> Settings:
    """The settings an environment gives. Raises SettingError with a sentence naming the setting."""
    values: dict[str, object] = {}
    for entry in fields(Settings):
        text = _text(environ, entry.name)
        if text is not None:
            values[entry.name] = _READERS.get(entry.name, _plain)(entry.name, text)
    for name in ("database_url", "secret", "base_url", "mail_from", "reply_domain"):
        if name not in values:
            raise _wrong(name, "is not set; docs/running.md shows a complete example")
    settings = Settings(**values)  # type: ignore[arg-type]
    _check_speed(settings)
    if settings.ramp and settings.per_day is None:
        raise _wrong("ramp", f"leads nowhere without {PREFIX}PER_DAY; set the number of letters it rises to")
    return settings


def refuse_unready(settings: Settings) -> None:
    """Raises SendingRefused when real mail would go out without what the law asks to be in it."""
    if settings.real_sending and not settings.postal_address:
        raise SendingRefused(
            f"Real sending needs a postal address in every mail: set {PREFIX}POSTAL_ADDRESS."
        )


def _check_speed(settings: Settings) -> None:
    if settings.day == FULL_DAY:
        return
    if settings.real_sending:
        raise _wrong(
            "day", "may only differ from 24h when SMTP and the reply domain are loopback or end in .example"
        )


def _text(environ: Mapping[str, str], name: str) -> str | None:
    key = PREFIX + name.upper()
    path = environ.get(key + "_FILE")
    if path and name in SECRET_FIELDS:
        try:
            return Path(path).read_text().strip()
        except OSError:
            raise _wrong(name + "_file", f"names a file that can't be read: {path}") from None
    text = environ.get(key)
    return text.strip() if text and text.strip() else None


def _wrong(name: str, sentence: str) -> SettingError:
    return SettingError(f"{PREFIX}{name.upper()} {sentence}.")


def _plain(name: str, text: str) -> str:
    if any(ord(letter) < 32 for letter in text):
        raise _wrong(name, "must be one line")
    return text


def _secret(name: str, text: str) -> str:
    if len(text) < 32:
        raise _wrong(name, "is too short: use at least 32 random characters")
    return text


def _url(*schemes: str):  # type: ignore[no-untyped-def]
    def read(name: str, text: str) -> str:
        if urlsplit(text).scheme not in schemes:
            raise _wrong(name, f"must begin with one of: {', '.join(s + '://' for s in schemes)}")
        return text.rstrip("/") if name.endswith("base_url") else text

    return read


def _relays(name: str, text: str) -> str:
    """One URL or several with blanks between them; `mail.relay` reads what is in them."""
    for url in text.split():
        _url("smtp", "smtps")(name, url)
    return text


def _database(name: str, text: str) -> str:
    text = re.sub(r"^postgres(ql)?://", "postgresql+psycopg://", text)
    if urlsplit(text).scheme not in ("sqlite", "postgresql+psycopg"):
        raise _wrong(name, "must begin with sqlite:/// or postgresql://")
    return text


def _address(name: str, text: str) -> str:
    address = parseaddr(_plain(name, text))[1]
    if not re.fullmatch(r"[\w.+=-]{1,64}@[A-Za-z0-9.-]{1,253}", address, re.ASCII):
        raise _wrong(name, "must be an e-mail address such as courses@example.org")
    return address


def _domain(name: str, text: str) -> str:
    if not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)*", text.lower()):
        raise _wrong(name, "must be a domain name such as reply.example.org")
    return text.lower()


def _duration(name: str, text: str) -> timedelta:
    try:
        length = duration(text)
    except ValueError:
        raise _wrong(name, "must be a length of time such as 20s, 15m or 24h") from None
    if not timedelta(seconds=1) <= length <= FULL_DAY:
        raise _wrong(name, "must lie between 1s and 24h")
    return length


def _port(name: str, text: str) -> int:
    if not text.isdigit() or not 0 < int(text) < 65536:
        raise _wrong(name, "must be a port number from 1 to 65535")
    return int(text)


def _unknown(name: str, text: str) -> str:
    if text not in ("resend", "hold"):
        raise _wrong(name, 'must be "resend" or "hold"')
    return text


def _rate(name: str, text: str) -> float:
    if not re.fullmatch(r"\d{1,6}(\.\d{1,3})?", text) or float(text) == 0:
        raise _wrong(name, "must be a number of letters a second such as 20 or 0.5")
    return float(text)


def _rates(name: str, text: str) -> tuple[tuple[str, float], ...]:
    found = [part.partition("=") for part in text.split()]
    if not all(provider in PROVIDERS and sign for provider, sign, _ in found):
        raise _wrong(name, f"must be like gmail=10 outlook=5; the providers are {', '.join(PROVIDERS)}")
    return tuple((provider, _rate(name, rate)) for provider, _, rate in found)


def _number(name: str, text: str) -> int:
    if not re.fullmatch(r"\d{1,9}", text) or int(text) == 0:
        raise _wrong(name, "must be a number of letters a day such as 20000")
    return int(text)


def _ramp(name: str, text: str) -> tuple[int, float]:
    match = re.fullmatch(r"(\d{1,9}) +x(\d{1,2}(?:\.\d{1,3})?)", text)
    if not match or int(match[1]) == 0 or float(match[2]) <= 1:
        raise _wrong(name, "must be like 500 x1.5: letters on the first day, and how they grow each day")
    return int(match[1]), float(match[2])


def _dkim(name: str, text: str) -> tuple[str, Path]:
    selector, _, path = text.partition(" ")
    if not re.fullmatch(r"[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?", selector, re.IGNORECASE) or not path.strip():
        raise _wrong(name, "must be a selector and the file of a private key, such as: course /etc/dkim.pem")
    return selector, Path(path.strip())


def _yes_no(name: str, text: str) -> bool:
    if text.lower() not in ("yes", "no", "true", "false", "1", "0"):
        raise _wrong(name, "must be yes or no")
    return text.lower() in ("yes", "true", "1")


def _path(name: str, text: str) -> Path:
    return Path(text)


_READERS = {
    "database_url": _database,
    "secret": _secret,
    "base_url": _url("http", "https"),
    "broker_url": _url("redis", "rediss", "memory", "amqp", "amqps"),
    "smtp_url": _relays,
    "imap_url": _url("imap", "imaps"),
    "dkim": _dkim,
    "privacy_url": _url("http", "https"),
    "mail_from": _address,
    "coach": _address,
    "reply_domain": _domain,
    "day": _duration,
    "tick": _duration,
    "lease": _duration,
    "port": _port,
    "lmtp_port": _port,
    "unknown": _unknown,
    "per_second": _rate,
    "per_second_by": _rates,
    "per_day": _number,
    "ramp": _ramp,
    "check_domains": _yes_no,
    "state": _path,
    "mailbox": _path,
}
