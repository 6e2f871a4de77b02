"""What the envelope and the addresses say of who pressed send: a person, a list, a robot."""

import re

from dripcourse.message.parse import Mail

_MACHINE = re.compile(
    r"(?<![\w.-])(?:no-?_?\.?reply|do-?_?not-?_?reply|auto-?_?(?:reply|respond\w*|confirm|response|mail|answer)"
    r"|vacation|responder|notifications?|robot|helpdesk-auto|noreply[-\w.]{0,60}|listserv|majordomo|ezmlm\S{0,60}"
    r"|mailman\S{0,60}|[\w.-]{1,60}-(?:request|owner|bounces?|confirm\S{0,60}|help))@",
    re.I,
)
_ROBOT = re.compile(
    r"(?:[\w.]{1,40}[_-])?(?:no-?_?\.?reply|do-?_?not-?_?reply|mailer-daemon)(?:[._+-][^@]{1,80})?@", re.I
)
_LIST_HEADERS = (
    "list-id",
    "list-post",
    "mailing-list",
    "x-mailing-list",
    "x-beenthere",
    "x-listname",
    "x-ml-name",
    "x-ml-count",
    "list-help",
)
_LIST_SENDER = re.compile(
    r"(?:\bowner-[\w.-]{1,60}|[\w.-]{1,60}-(?:owner|bounces?|admin|errors|return)(?:[-+][^@\s]{0,100})?|\bsentto-[\d-]{1,60}[^@\s]{0,100})@"
    r"|@listserv\b",
    re.I,
)


def is_robot(mail: Mail) -> bool:
    """An address that says nobody reads it, and nobody writes from it."""
    return bool(_ROBOT.match(mail.sender or ""))


def is_list_post(mail: Mail) -> bool:
    """A mailing list passed it on: list headers (RFC 2369, 2919) or those of older list programs."""
    return any(mail.header(name) for name in _LIST_HEADERS) or bool(
        _LIST_SENDER.search(f"{mail.header('sender') or ''} {mail.header('return-path') or ''}"[:500])
    )


def is_machine(mail: Mail) -> bool:
    """A sign, not a proof, that no person pressed send."""
    precedence = (mail.header("precedence") or "").strip().lower()
    return (
        (mail.header("return-path") or "").replace(" ", "") == "<>"
        or bool(_MACHINE.search((mail.sender or mail.header("from") or "")[:500]))
        or (precedence in ("bulk", "junk") and not is_list_post(mail))
        or "all" in (mail.header("x-auto-response-suppress") or "").lower()
    )
