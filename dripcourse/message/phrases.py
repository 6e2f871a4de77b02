"""Many ways of saying one thing, as one pattern."""

import re
from collections.abc import Iterable


def any_of(phrases: Iterable[str], before: str = "") -> re.Pattern[str]:
    """A pattern, case ignored, that finds any of `phrases` (themselves patterns), each behind `before`."""
    return re.compile(f"{before}(?:{'|'.join(phrases)})", re.IGNORECASE | re.MULTILINE)
