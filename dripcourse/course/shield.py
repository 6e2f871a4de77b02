"""Jinja hidden behind plain tokens, so that Markdown, lxml and premailer let it through unharmed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import count

# No brace stands inside a piece outside of quotes, so an unclosed one is given up at the next brace.
JINJA = re.compile(
    r"""\{\{(?:[^"'{}]|"[^"]*"|'[^']*'|\}(?!\}))*\}\}"""
    r"""|\{%(?:[^"'{%]|"[^"]*"|'[^']*'|%(?!\}))*%\}"""
    r"""|\{\#(?:(?!\{\#).)*?\#\}""",
    re.DOTALL,
)
LONE_BLOCK = re.compile(r"^[ \t]*(\{%(?:(?!%\}).)*%\})[ \t]*(?:\n|\Z)", re.MULTILINE)
_OPAQUE = re.compile(
    r"<!--.*?-->|<(title|style)\b.*?</\1>|<[^>]*>", re.DOTALL
)  # a comment can't stand in there


@dataclass(slots=True)
class Shield:
    """The tokens of one text and what stands behind them.

    A token is lower-case letters and digits only. `jj…v…jj` stands for a value, `jj…b…jj` for a block tag.
    """

    mark: str = "jj"
    hidden: dict[str, str] = field(default_factory=dict)

    @classmethod
    def over(cls, *texts: str) -> Shield:
        """A shield whose tokens occur in none of the texts."""
        marks = ("jj" if number == 0 else f"jj{number}q" for number in count())
        return cls(next(mark for mark in marks if not any(mark in text.lower() for text in texts)))

    @property
    def token(self) -> re.Pattern[str]:
        return re.compile(rf"{self.mark}[vb]\d+{self.mark}")

    def hide(self, text: str) -> str:
        """Replace every piece of Jinja; comments go away altogether."""
        return JINJA.sub(lambda match: self._token(match.group()), text)

    def hide_markdown(self, text: str) -> str:
        """The same for Markdown, where a block tag alone on its line stands between paragraphs."""
        return self.hide(LONE_BLOCK.sub(r"\n\1\n\n", text))

    def comments(self, html: str) -> str:
        """Turn block tokens that stand in text into comments, which may stand anywhere in HTML."""
        block = re.compile(rf"({self.mark}b\d+{self.mark})")
        out, end = [], 0
        for tag in _OPAQUE.finditer(html):
            out.append(block.sub(r"<!--\1-->", html[end : tag.start()]) + tag.group())
            end = tag.end()
        return "".join([*out, block.sub(r"<!--\1-->", html[end:])])

    def reveal(self, text: str) -> str:
        """Put the Jinja back, comments around block tags included."""
        bare = re.sub(rf"<!--({self.mark}b\d+{self.mark})-->", r"\1", text)
        return self.token.sub(lambda match: self.hidden[match.group()], bare)

    def _token(self, source: str) -> str:
        if source.startswith("{#"):
            return ""
        letter = "b" if source.startswith("{%") else "v"
        token = f"{self.mark}{letter}{len(self.hidden):04d}{self.mark}"
        self.hidden[token] = source
        return token
