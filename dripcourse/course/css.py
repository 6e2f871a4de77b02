"""Just enough CSS: the rules of a style sheet, each with its media query and line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LATER = re.compile(
    r":(?!first-child|last-child|nth-child)"
)  # :hover, :root …: for the mail program to apply


@dataclass(frozen=True, slots=True)
class Declaration:
    name: str
    value: str  # without !important


@dataclass(frozen=True, slots=True)
class StyleRule:
    selectors: tuple[str, ...]
    declarations: tuple[Declaration, ...]
    media: str  # "@media (…)" or ""
    line: int

    @property
    def inlined(self) -> bool:
        """Whether the rule goes onto the elements themselves at publish."""
        return not self.media and not any(_LATER.search(selector) for selector in self.selectors)


def rules(style: str) -> list[StyleRule]:
    """The rules of a style sheet, in order; what is no rule is passed over."""
    return list(_rules(_blank_comments(style), "", 1))


def at_rules(style: str) -> Iterator[tuple[str, int]]:
    """The at-rules without a block, such as @import, each with its line."""
    text = _blank_comments(style)
    for match in re.finditer(r"@[\w-]+[^;{}]*;", text):
        yield match.group(), text.count("\n", 0, match.start()) + 1


def kept(style: str) -> str:
    """What stays in the mail's <style>: media queries and rules a mail program applies later."""
    out = []
    for head, body, _line in _blocks(_blank_comments(style), 1):
        if head.startswith("@") or _LATER.search(head):
            out.append(f"{head} {{{body}}}")
    return "\n".join(out)


def _blank_comments(style: str) -> str:
    """The style sheet without its comments; lines stay where they are."""
    out, end = [], 0
    while (start := style.find("/*", end)) >= 0:
        closed = style.find("*/", start + 2)
        after = closed + 2 if closed >= 0 else len(style)
        out += [style[end:start], "\n" * style.count("\n", start, after)]
        end = after
    return "".join([*out, style[end:]])


def _blocks(text: str, line: int) -> Iterator[tuple[str, str, int]]:
    """Head, inside and line of every block at this level."""
    depth, start, body = 0, 0, 0
    for position, sign in enumerate(text):
        if sign == "{":
            depth += 1
            body = position + 1 if depth == 1 else body
        elif sign == "}" and depth:
            depth -= 1
            if not depth:
                head = text[start : body - 1].rpartition(";")[2]
                first = body - 1 - len(head.lstrip())
                yield head.strip(), text[body:position], line + text.count("\n", 0, first)
                start = position + 1


def _rules(text: str, media: str, line: int) -> Iterator[StyleRule]:
    for head, body, at in _blocks(text, line):
        if head.startswith("@media"):
            inside = at + head.count("\n")
            yield from _rules(body, head, inside)
        elif not head.startswith("@"):
            selectors = tuple(one.strip() for one in head.split(","))
            yield StyleRule(selectors, tuple(_declarations(body)), media, at)


def _declarations(body: str) -> Iterator[Declaration]:
    for piece in body.split(";"):
        name, colon, value = piece.partition(":")
        if colon:
            yield Declaration(name.strip().lower(), value.replace("!important", "").strip())
