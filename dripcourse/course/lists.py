"""Lists that a block tag cut in two are made one again, where that changes nothing for any reader."""

from __future__ import annotations

import re

from dripcourse.course.shield import Shield

_LIST = r"<(?P<kind>ul|ol)>(?P<items>(?:(?!</?(?:ul|ol)\b|<!--).)*)</(?P=kind)>"


def join_lists(shield: Shield, html: str) -> str:
    """`{% for %}` around a list goes inside it, and a list goes on behind an `{% if %}` with more items."""
    tag = rf"<!--{shield.mark}b\d+{shield.mark}-->"
    looped = re.compile(rf"(?P<open>{tag})\s*{_LIST}\s*(?P<close>{tag})", re.DOTALL)
    html = looped.sub(lambda match: _inside(shield, match), html)
    more = re.compile(
        rf"</(?P<kind>ul|ol)>\s*(?P<open>{tag})\s*<(?P=kind)>(?P<items>(?:(?!</?(?:ul|ol)\b|<!--).)*)"
        rf"</(?P=kind)>\s*(?P<close>{tag})(?P<next>\s*<(?P=kind)>)?",
        re.DOTALL,
    )
    return more.sub(lambda match: _further(shield, match), html)


def _source(shield: Shield, comment: str) -> str:
    return shield.hidden[comment.removeprefix("<!--").removesuffix("-->")].strip("{%-+ \t\n")


def _inside(shield: Shield, match: re.Match[str]) -> str:
    opening, closing = _source(shield, match["open"]), _source(shield, match["close"])
    if not opening.startswith("for ") or not closing.startswith("endfor"):
        return match.group()
    kind = match["kind"]
    return f"<{kind}>{match['open']}{match['items']}{match['close']}</{kind}>"


def _further(shield: Shield, match: re.Match[str]) -> str:
    opening, closing = _source(shield, match["open"]), _source(shield, match["close"])
    if not opening.startswith("if ") or not closing.startswith("endif"):
        return match.group()
    end = "" if match["next"] else f"</{match['kind']}>"
    return f"{match['open']}{match['items']}{match['close']}{end}"
