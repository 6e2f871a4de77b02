"""Markdown as course authors write it, to HTML. Works on shielded text: no Jinja is seen here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

_LONE_BUTTON = re.compile(r'<p>(<a href="[^"]*" class="button">[^<]*</a>)</p>')
_BUTTON = (
    '<table role="presentation" class="button-table" cellpadding="0" cellspacing="0" border="0">'
    r'<tr><td class="button-cell">\1</td></tr></table>'
)
OWN_PAGE = re.compile(r"(?:\.\./)*(pages|worksheets)/([a-z0-9-]+)(?:\.md)?(#[\w-]*)?")
BUTTON = "button"  # the title that makes a link a button


@lru_cache(maxsize=1)
def _markdown() -> MarkdownIt:
    return MarkdownIt("js-default", {"html": False})


def tokens(markdown: str, base: str | None = None) -> list[Token]:
    """The Markdown tokens of a shielded text.

    With a `base`, links to the course's own pages and worksheets, written as file names, are put behind it.
    """
    found = _markdown().parse(markdown)
    if base is not None:
        for token in found:
            for child in token.children or ():
                _own_page(child, base)
    return found


def to_html(found: Sequence[Token]) -> str:
    """HTML of parsed Markdown; a link titled "button" becomes a button."""
    for token in found:
        for child in token.children or ():
            if child.type == "link_open" and child.attrs.get("title") == BUTTON:
                child.attrs = {"href": child.attrs["href"], "class": BUTTON}
    markdown = _markdown()
    html: str = markdown.renderer.render(found, markdown.options, {})
    return _LONE_BUTTON.sub(_BUTTON, html)


def _own_page(token: Token, base: str) -> None:
    match = OWN_PAGE.fullmatch(str(token.attrs.get("href", "")))
    if token.type == "link_open" and match:
        token.attrs["href"] = f"{base}/{match[2]}{match[3] or ''}"
