"""The hidden mark of when a form was made: a form answered faster than a person types is a robot's."""

from __future__ import annotations

import hmac
import re

from dripcourse.engine.parts import Parts
from dripcourse.errors import FormError

YOUNGEST, OLDEST = 2.0, 6 * 3600.0  # seconds between making a form and its answer
_STAMP = re.compile(r"([0-9]{1,12}\.[0-9])-([0-9a-f]{16})")


def stamp(parts: Parts) -> str:
    """The mark for a form made now."""
    made = f"{parts.machine().timestamp():.1f}"
    return f"{made}-{_sign(parts, made)}"


def check(parts: Parts, text: str | None) -> None:
    """A form on another site has no mark and is taken; one of ours must be as old as a person is slow.

    Raises FormError.
    """
    if text is None:
        return
    found = _STAMP.fullmatch(text)
    if not found or not hmac.compare_digest(found[2], _sign(parts, found[1])):
        raise FormError("", "This form is not one of ours; please press the button once more.")
    age = parts.machine().timestamp() - float(found[1])
    if age < YOUNGEST:
        raise FormError("", "That was faster than a person can type; please press the button once more.")
    if age > OLDEST:
        raise FormError("", "This form was open for very long; please press the button once more.")


def _sign(parts: Parts, made: str) -> str:
    return hmac.digest(parts.secret, b"form:" + made.encode(), "sha256").hex()[:16]
