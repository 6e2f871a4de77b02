"""A mail's HTML as part of a page: its words and structure, without the look it needs in mail programs."""

from __future__ import annotations

import re

_TAG = re.compile(r"<[a-zA-Z][^>]*>")
_LOOK = re.compile(r'\s(?:style|bgcolor|width|height|align|valign|border|cellpadding|cellspacing)="[^"]*"')
_BODY = re.compile(r"<body\b[^>]*>(.*)</body>", re.DOTALL | re.IGNORECASE)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_PREHEADER = re.compile(r'<div class="preheader".*?</div>', re.DOTALL)


def as_page(html: str) -> str:
    """What stands inside a mail's body, for the page's own style. The page's policy allows no other."""
    found = _BODY.search(_COMMENT.sub("", html))
    inside = _PREHEADER.sub("", found[1] if found else html, count=1)
    return _TAG.sub(lambda tag: _LOOK.sub("", tag[0]), inside)
