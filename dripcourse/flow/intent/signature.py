"""A name below a short reply ("Questions! / Meera"): not part of what is said."""

from __future__ import annotations

import re

_NAME = re.compile(r"(?:[-–—~*] ?)?[A-Z][\w.'’-]{0,14}(?: (?:& )?[A-Z][\w.'’-]{0,14}){0,3}[.,]? ?(?:xx?x?)?$")
_SIGN_OFF = re.compile(
    r"(?:(?:with )?(?:kind|best|warm|warmest|many|kindest)? ?(?:regards|wishes|best|thanks|thank you|cheers|"
    r"sincerely|yours|love|take care|greetings|rgds|ta|bye|bye bye|bye now)|yours (?:sincerely|truly|"
    r"faithfully))[,.! ]*(?:xx?x?)?$",
    re.IGNORECASE,
)


def unsigned(text: str) -> str:
    """The text without the lines at its end that only say who writes; a text of one line stays as it is.

    A name counts below an empty line or a sign-off, so that "He said" / "No" keeps its answer.
    """
    lines = text.strip().splitlines()
    while len(lines) > 1:
        last = lines[-1].strip()
        named = _NAME.match(last) and (not last.isupper() or "." in last) and _apart(lines)
        if last and not _SIGN_OFF.match(last) and not named:
            break
        lines.pop()
    return "\n".join(lines)


def _apart(lines: list[str]) -> bool:
    """Whether an empty line or a sign-off stands in the last lines above the name."""
    return any(not line.strip() or _SIGN_OFF.match(line.strip()) for line in lines[-4:-1])
