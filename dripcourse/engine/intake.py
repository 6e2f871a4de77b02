"""Mail from doors that hand over more than ours: a mailbox that others use too, a provider's account."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dripcourse.engine import receive
from dripcourse.engine.matching import match, of_ours
from dripcourse.engine.parts import Parts
from dripcourse.message.mailboxes import mailboxes
from dripcourse.message.parse import Mail
from dripcourse.message.reading import Kind, read

# Where delivering programs note the envelope's recipient, the surest first.
_ENVELOPE = ("x-original-to", "delivered-to", "envelope-to", "x-envelope-to")
_MOST = 20  # addresses of one mail that are looked up


def recipient(parts: Parts, mail: Mail, envelope: Iterable[str] = ()) -> str | None:
    """The address of ours this mail came to, or None when it has nothing to do with us.

    `envelope` are the recipients a door was told, "" among them at will. A mail to none of our addresses
    is ours when it answers a letter of ours, or returns or complains about one.
    """
    for address in _addresses(mail, envelope):
        if receive.knows(parts, address):
            return address
    return f"postmaster@{parts.settings.reply_domain}" if _about_ours(parts, mail) else None


def _addresses(mail: Mail, envelope: Iterable[str]) -> Iterator[str]:
    noted = [address for name, value in mail.headers if name in _ENVELOPE for _, address in mailboxes(value)]
    found = (*envelope, *noted, *mail.to)
    yield from list(dict.fromkeys(address for address in found if address))[:_MOST]


def _about_ours(parts: Parts, mail: Mail) -> bool:
    with parts.database.read() as connection:
        if match(parts, connection, "", mail) is not None:
            return True
        reading = read(mail)
        if reading.kind not in (Kind.BOUNCE, Kind.COMPLAINT):
            return False
        return of_ours(parts, connection, "", reading.original_message_ids) is not None
