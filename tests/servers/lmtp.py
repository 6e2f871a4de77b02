"""Handing a mail in by LMTP, as the MTA in front of dripcourse does (RFC 2033)."""

from __future__ import annotations

import smtplib
from collections.abc import Callable


def hand_in(port: int, data: bytes, recipient: str, sender: str = "") -> tuple[int, str]:
    """The door's last word on a mail for one recipient: its code and text.

    `sender` is the envelope's; empty for a bounce. Raises OSError when nobody answers.
    """
    with smtplib.LMTP("127.0.0.1", port, timeout=30) as door:
        steps: tuple[Callable[[], tuple[int, bytes]], ...] = (
            door.ehlo,
            lambda: door.mail(sender),
            lambda: door.rcpt(recipient),
        )
        for step in steps:
            code, text = step()
            if code // 100 != 2:
                return code, text.decode(errors="replace")
        code, text = door.data(data)
        return code, text.decode(errors="replace")
