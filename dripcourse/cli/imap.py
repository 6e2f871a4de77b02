"""The process that watches a mailbox for replies."""

from __future__ import annotations

import click

from dripcourse.cli.house import opened
from dripcourse.cli.serve import wait_for_end
from dripcourse.engine import intake, receive
from dripcourse.engine.parts import Parts
from dripcourse.errors import SettingError
from dripcourse.mail.account import read_account
from dripcourse.mail.imap import Imap
from dripcourse.message.mailboxes import mailboxes
from dripcourse.message.parse import parse
from dripcourse.store.cursors import Cursors


def watcher(parts: Parts) -> Imap:
    """The watch over the mailbox that the settings name. Raises SettingError."""
    if not parts.settings.imap_url:
        raise SettingError("DRIPCOURSE_IMAP_URL is not set: it names the mailbox where replies arrive.")
    account = read_account(parts.settings.imap_url)

    def wanted(header: bytes) -> str | None:
        return intake.recipient(parts, parse(header))

    def accept(raw: bytes, rcpt: str) -> None:
        receive.accept(parts, raw, rcpt, _return_path(raw), "imap")

    return Imap(account, wanted, accept, Cursors(parts.database, account.name))


def _return_path(raw: bytes) -> str:
    """Where the delivering server noted the envelope's sender."""
    found = mailboxes(parse(raw[:65536]).header("return-path") or "")
    return found[0][1] if found else ""


@click.command()
def imap() -> None:
    """Watches the mailbox DRIPCOURSE_IMAP_URL for replies; it only reads there."""
    with opened() as house:
        door = watcher(house.parts)
        door.start()
        click.echo("Watching the mailbox.")
        wait_for_end()
        door.stop()


commands = [imap]
