"""Markup behind the shield: bodies as HTML and plain text, and the layout around them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dripcourse.course.lists import join_lists
from dripcourse.course.model import Layout
from dripcourse.course.prose import to_html, tokens
from dripcourse.course.shield import LONE_BLOCK, Shield
from dripcourse.course.text import to_text

_SLOT = re.compile(r"\{\{-?\s*(content|style|footer|language|direction)\s*-?\}\}")
_ADDRESS = re.compile(r'(\s(?:href|src)=")([^"]*)(")')
_EXPRESSION = re.compile(r"\{\{-?\s*(.*?)\s*-?\}\}", re.DOTALL)
_RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")
_BASE = "{{ links.course }}"  # where the course's own pages live


def body_html(shield: Shield, markdown: str) -> str:
    """Shielded HTML of a body; block tags stand in it as comments."""
    found = tokens(shield.hide_markdown(markdown), shield.hide(_BASE))
    return join_lists(shield, shield.comments(_lift(shield, to_html(found))))


def body_text(shield: Shield, markdown: str) -> str:
    """Shielded plain text of a body."""
    return to_text(tokens(shield.hide_markdown(markdown), shield.hide(_BASE))).rstrip("\n")


def page_of(layout: Layout, body: str, footer: str, language: str) -> tuple[Shield, str]:
    """A body inside its layout, shielded."""
    shield = Shield.over(body, footer, layout.html)
    slots = {
        "content": body_html(shield, body),
        "style": layout.style,
        "footer": body_html(shield, footer),
        "language": language,
        "direction": "rtl" if language.split("-")[0] in _RIGHT_TO_LEFT else "ltr",
    }
    return shield, shield.comments(safe_addresses(shield, framed(shield, layout.html, slots)))


def framed(shield: Shield, layout: str, slots: Mapping[str, str]) -> str:
    """A layout with its slots filled by what is shielded already; everything else in it gets shielded."""
    out, end = [], 0
    for slot in _SLOT.finditer(layout):
        out += [shield.hide(layout[end : slot.start()]), slots[slot[1]]]
        end = slot.end()
    return "".join([*out, shield.hide(layout[end:])])


def without_lone_lines(layout: str) -> str:
    """A plain-text layout whose block tags take the line they stand on alone away with them."""
    return LONE_BLOCK.sub(r"\1", layout)


def safe_addresses(shield: Shield, html: str) -> str:
    """Make every value inside an address pass the filter that keeps addresses harmless."""

    done: set[str] = set()  # a base address stands behind several links

    def guard(match: re.Match[str]) -> str:
        for value in shield.token.finditer(match[2]):
            if value.group() in done:
                continue
            done.add(value.group())
            kind = "address" if value.start() == 0 else "address_part"
            source = shield.hidden[value.group()]
            shield.hidden[value.group()] = _EXPRESSION.sub(rf"{{{{ (\1)|{kind} }}}}", source)
        return match.group()

    return _ADDRESS.sub(guard, html)


def _lift(shield: Shield, html: str) -> str:
    """Take a block tag that is alone in its paragraph out of it."""
    return re.sub(rf"<p>({shield.mark}b\d+{shield.mark})</p>", r"\1", html)
