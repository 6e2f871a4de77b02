"""All that knows premailer: rules of a style sheet become style attributes. Imported at publish only."""

from __future__ import annotations

import logging
import re

from premailer import Premailer

_IMPORT = re.compile(r"@import[^;]*;?", re.IGNORECASE)


def inline(html: str) -> str:
    """Put the rules of the page's <style> on its elements; the <style> stays for media queries.

    Fetches nothing, from the network or from disk. The page begins with an upper-case `<!DOCTYPE html>`.
    """
    page = Premailer(
        _IMPORT.sub("", html),
        keep_style_tags=True,
        strip_important=False,
        allow_network=False,
        allow_loading_external_files=False,
        disable_validation=True,
        disable_basic_attributes=["width", "height"],
        cssutils_logging_level=logging.CRITICAL,
    )
    return str(page.transform(pretty_print=False))
