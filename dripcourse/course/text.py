"""The text/plain part: Markdown to plain text that reads well on its own. Works on shielded text."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Mapping, Sequence

from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

WIDTH = 72
_LONE_TAG = re.compile(r"jj(?:\d+q)?b\d+jj(?:\d+q)?")
_TOKEN = re.compile(r"jj(?:\d+q)?([bv])\d+jj(?:\d+q)?")


def to_text(found: Sequence[Token], width: int = WIDTH) -> str:
    """Plain text of parsed Markdown, wrapped at `width` characters.

    Paragraphs end in a blank line; a block tag alone in its paragraph brings no line of its own.
    """
    return _blocks(SyntaxTreeNode(found).children, width)


def _blocks(nodes: Sequence[SyntaxTreeNode], width: int) -> str:
    out = []
    for index, node in enumerate(nodes):
        if _is_tag(node):
            out.append(_inline(node) + ("\n" if _ends_list(nodes, index) else ""))
        else:
            text = _BLOCKS.get(node.type, _paragraph)(node, width).rstrip()
            out.append(text + ("\n" if _goes_on(nodes, index) else "\n\n"))
    return "".join(out)


def _is_tag(node: SyntaxTreeNode) -> bool:
    return node.type == "paragraph" and _LONE_TAG.fullmatch(_inline(node)) is not None


def _is_list(node: SyntaxTreeNode) -> bool:
    return node.type.endswith("_list")


def _goes_on(nodes: Sequence[SyntaxTreeNode], index: int) -> bool:
    """A list that block tags cut: its items come one after another, without blank lines."""
    before, after = nodes[max(index - 1, 0) : index], nodes[index + 1 : index + 3]
    cut = _is_list(nodes[index]) and bool(after) and _is_tag(after[0])
    return cut and (any(map(_is_tag, before)) or any(map(_is_list, after)))


def _ends_list(nodes: Sequence[SyntaxTreeNode], index: int) -> bool:
    """A block tag behind such a list, with no further items to come."""
    return index > 0 and _goes_on(nodes, index - 1) and not any(map(_is_list, nodes[index + 1 : index + 2]))


def _paragraph(node: SyntaxTreeNode, width: int) -> str:
    return "\n".join(_wrap(line, width) for line in _inline(node).split("\n"))


def _wrap(text: str, width: int) -> str:
    return textwrap.fill(text, max(width, 20), break_long_words=False, break_on_hyphens=False)


def _heading(node: SyntaxTreeNode, width: int) -> str:
    text = _wrap(_inline(node), width)
    longest = max(len(_TOKEN.sub(_guess, line)) for line in text.split("\n"))
    return f"{text}\n{('=' if node.tag == 'h1' else '-') * longest}"


def _guess(token: re.Match[str]) -> str:
    """Something about as long as what will stand there: a name for a value, nothing for a block tag."""
    return "" if token[1] == "b" else "x" * 6


def _quote(node: SyntaxTreeNode, width: int) -> str:
    return textwrap.indent(_blocks(node.children, width - 4).rstrip(), "    ")


def _list(node: SyntaxTreeNode, width: int) -> str:
    start = int(str(node.attrs.get("start", 1)))
    items = []
    for number, item in enumerate(node.children, start):
        lead = f"{number}. " if node.type == "ordered_list" else "- "
        inside = _blocks(item.children, width - len(lead)).rstrip()
        if _tight(item):
            inside = inside.replace("\n\n", "\n")
        items.append(lead + textwrap.indent(inside, " " * len(lead)).lstrip())
    return ("\n" if all(map(_tight, node.children)) else "\n\n").join(items)


def _tight(item: SyntaxTreeNode) -> bool:
    return all(child.type != "paragraph" or child.hidden for child in item.children)


def _code(node: SyntaxTreeNode, width: int) -> str:
    return textwrap.indent(node.content.rstrip("\n"), "    ")


def _rule(node: SyntaxTreeNode, width: int) -> str:
    return "* * *"


def _table(node: SyntaxTreeNode, width: int) -> str:
    rows = [row for section in node.children for row in section.children]
    return "\n".join(" | ".join(_inline(cell) for cell in row.children) for row in rows)


_BLOCKS: Mapping[str, Callable[[SyntaxTreeNode, int], str]] = {
    "heading": _heading,
    "blockquote": _quote,
    "bullet_list": _list,
    "ordered_list": _list,
    "fence": _code,
    "code_block": _code,
    "hr": _rule,
    "table": _table,
}


def _inline(node: SyntaxTreeNode) -> str:
    return "".join(_span(child) for child in node.children)


def _span(node: SyntaxTreeNode) -> str:
    if node.type == "text" or node.type == "code_inline":
        return node.content
    if node.type in ("softbreak", "hardbreak"):
        return " " if node.type == "softbreak" else "\n"
    if node.type == "link":
        return _link(node)
    if node.type == "image":
        return f"[{node.content}]" if node.content else ""
    mark = {"strong": "*", "em": "_"}.get(node.type, "")
    return f"{mark}{_inline(node)}{mark}"


def _link(node: SyntaxTreeNode) -> str:
    href, label = str(node.attrs["href"]).removeprefix("mailto:"), _inline(node)
    if not label or label == href:
        return href
    button = "button" in (node.attrs.get("title"), node.attrs.get("class"))
    return f"{label}: {href}" if button else f"{label} ({href})"
