"""What a test does when its server is not to be had: it is not run, and named at the end."""

from __future__ import annotations

NOT_RUN = "not run: "


class MissingServer(Exception):
    """The server can't be started here; the text says why in a few words."""

    @property
    def reason(self) -> str:
        """What a skipped test gives as its reason."""
        return f"{NOT_RUN}{self}"
