"""Word lists as one writes them: words with spaces between."""

from __future__ import annotations


def listed(words: str) -> tuple[str, ...]:
    """The words of a text, in order."""
    return tuple(words.split())
