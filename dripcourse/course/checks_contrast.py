"""Text that is hard to read on what lies behind it, in light and in dark mode."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from lxml import html as lxml_html
from lxml.html import HtmlElement

from dripcourse.course import css
from dripcourse.course.checks_known import Known
from dripcourse.course.checks_layout import STYLE
from dripcourse.course.color import Color, color, contrast
from dripcourse.course.markup import page_of
from dripcourse.course.model import Course, Layout, Place
from dripcourse.course.problem import Problem

LEAST = 4.5  # WCAG AA
LEAST_LARGE = 3.0  # from 24 px, or 19 px in bold
_SAMPLE = """
# Heading

## Heading

Text with a [link](https://course.example), *stress* and **more**.

> A sentence to say.

- One thing

[Button](https://course.example "button")

| Table | Head |
|---|---|
| Cell | Cell |
"""


@dataclass(frozen=True, slots=True)
class _Look:
    """How the text of an element is shown; what it does not say itself it has from around it."""

    ink: Color
    paper: Color
    pixels: float = 16
    bold: bool = False

    def inside(self, element: HtmlElement) -> _Look:
        style = _style(element)
        paper = color(style.get("background-color") or style.get("background") or "")
        ink = color(style.get("color", ""))
        pixels = style.get("font-size", "").removesuffix("px")
        bold = style.get("font-weight") in ("bold", "600", "700", "800", "900")
        return _Look(
            ink or self.ink,
            paper or self.paper,
            float(pixels) if pixels.isdigit() else self.pixels,
            bold or self.bold or element.tag in ("b", "strong", "h1", "h2", "h3", "th"),
        )

    def readable(self) -> bool:
        large = self.pixels >= 24 or (self.bold and self.pixels >= 18.7)
        return contrast(self.ink, self.paper) >= (LEAST_LARGE if large else LEAST)


def contrast_problems(course: Course, known: Known) -> Iterator[Problem]:
    yield from _of_layout(course.layout)


@lru_cache(maxsize=8)
def _of_layout(layout: Layout) -> tuple[Problem, ...]:
    if not layout.html or not layout.style:
        return ()
    light = _in_mode(layout, layout.style, _Look((0, 0, 0), (255, 255, 255)), "light")
    night = _night(layout.style)
    if not night:
        return tuple(light)
    dark = _in_mode(layout, f"{layout.style}\n{night}", _Look((255, 255, 255), (0, 0, 0)), "dark")
    return (*light, *dark)


def _night(style: str) -> str:
    """The rules for dark mode, freed of their media query."""
    found = [rule for rule in css.rules(style) if "prefers-color-scheme: dark" in rule.media]
    return "\n".join(f"{', '.join(rule.selectors)} {{ {_forced(rule)} }}" for rule in found)


def _forced(rule: css.StyleRule) -> str:
    return "; ".join(f"{said.name}: {said.value} !important" for said in rule.declarations)


def _in_mode(layout: Layout, style: str, look: _Look, mode: str) -> Iterator[Problem]:
    from dripcourse.course.inline import inline

    _, shown = page_of(replace(layout, style=style), _SAMPLE, "", "en")
    page = lxml_html.document_fromstring(inline(shown))
    faint: dict[tuple[Color, Color], list[str]] = {}
    for name, found in _looks(page, look):
        names = faint.setdefault((found.ink, found.paper), [])
        if not found.readable() and name not in names:
            names.append(name)
    for (ink, paper), names in faint.items():
        if names:
            place = Place(STYLE, _line(_mode_first(layout, mode), ink, paper))
            yield Problem(place, "low-contrast", _faint(names, contrast(ink, paper), mode))


def _faint(names: list[str], ratio: float, mode: str) -> str:
    some = ", ".join(names[:3]) + (" and others" if len(names) > 3 else "")
    return f"Text in {some} has a contrast of {ratio:.1f} in {mode} mode: make it at least {LEAST}."


def _mode_first(layout: Layout, mode: str) -> list[css.StyleRule]:
    """The rules of one mode first, then all others."""
    rules = css.rules(layout.style)
    return sorted(rules, key=lambda rule: ("dark" in rule.media) != (mode == "dark"))


def _line(rules: list[css.StyleRule], ink: Color, paper: Color) -> int:
    """The rule that sets one of the two colours."""
    for rule in rules:
        if any(color(said.value) in (ink, paper) for said in rule.declarations if "color" in said.name):
            return rule.line
    return 1


def _looks(element: HtmlElement, around: _Look) -> Iterator[tuple[str, _Look]]:
    if not isinstance(element.tag, str) or element.tag == "head" or _style(element).get("display") == "none":
        return
    look = around.inside(element)
    texts = [element.text or "", *(child.tail or "" for child in element)]
    if any(text.strip() for text in texts):
        yield _name(element), look
    for child in element:
        yield from _looks(child, look)


def _style(element: HtmlElement) -> dict[str, str]:
    pieces = (piece.partition(":") for piece in str(element.get("style", "")).split(";"))
    return {name.strip(): value.replace("!important", "").strip() for name, _, value in pieces}


def _name(element: HtmlElement) -> str:
    chosen = str(element.get("class", "")).split()
    return f"{element.tag}.{chosen[0]}" if chosen else str(element.tag)
