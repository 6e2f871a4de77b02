"""The frame of every mail: what it has to print, what mail programs drop, what can't be compiled."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dripcourse.course import css
from dripcourse.course.checks_jinja import mistakes, names_of
from dripcourse.course.checks_known import Known, warning
from dripcourse.course.model import Course, Place
from dripcourse.course.problem import Problem
from dripcourse.course.shield import JINJA
from dripcourse.course.words import LAYOUT

HTML = "layout/lesson.html"
TEXT = "layout/lesson.txt"
STYLE = "layout/style.css"
_NEEDED = {"content": "no-content", "postal_address": "no-postal-address", "links.leave": "no-leave-link"}
_TAG = re.compile(r"<(?P<name>/?[a-zA-Z][^\s/>]*)(?P<rest>[^>]*)>", re.DOTALL)
_ATTRIBUTE = re.compile(r"([a-zA-Z-]+)\s*=\s*(\"[^\"]*\"|'[^']*'|\S+)")
_DROPPED_TAGS = (
    "script",
    "form",
    "iframe",
    "object",
    "embed",
    "svg",
    "video",
    "audio",
    "link",
    "base",
    "input",
)
_SIBLING = re.compile(r"[+~]|:(?:first|last|only|nth)[a-z-]*")
_DROPPED_STYLE = re.compile(
    r"^(?:position|float|display|animation.*|transition.*|transform|filter|background-image|content)$"
)
_KEPT_DISPLAY = ("none", "block", "inline", "inline-block", "table", "table-cell", "table-row")


def prints(course: Course, known: Known) -> Iterator[Problem]:
    """The layout prints the text, the postal address and a way to leave, in both parts."""
    for file, layout in ((HTML, course.layout.html), (TEXT, course.layout.text)):
        for name, code in _NEEDED.items():
            if not re.search(rf"\{{\{{[^}}]*\b{re.escape(name)}\b", layout):
                yield Problem(Place(file), code, f"Print {{{{ {name} }}}} here: every mail needs it.")


def layout_jinja(course: Course, known: Known) -> Iterator[Problem]:
    names = {**names_of(course, "lesson"), **dict.fromkeys(LAYOUT, ())}
    for file, layout in ((HTML, course.layout.html), (TEXT, course.layout.text)):
        for line, code, sentence in mistakes(layout, names):
            yield Problem(Place(file, line), code, sentence)


def doctype(course: Course, known: Known) -> Iterator[Problem]:
    if course.layout.html and not course.layout.html.lstrip().startswith("<!DOCTYPE html>"):
        yield Problem(Place(HTML), "doctype", "Begin with <!DOCTYPE html> in these very letters.")


def dynamic_attributes(course: Course, known: Known) -> Iterator[Problem]:
    """Jinja where publishing could not keep its promise: in tag names, classes and styles."""
    html = course.layout.html
    hidden = JINJA.sub(lambda match: "\x01" + "\n" * match.group().count("\n"), html)
    for tag in _TAG.finditer(hidden):
        if "\x01" not in tag.group():
            continue
        loose = "\x01" in tag["name"] or "\x01" in _ATTRIBUTE.sub("", tag["rest"])
        named = [match[1].lower() for match in _ATTRIBUTE.finditer(tag["rest"]) if "\x01" in match[2]]
        if loose or {"class", "style", "id"} & set(named):
            sentence = (
                "Keep Jinja out of tag names, class, style and id: write both variants as whole elements."
            )
            yield Problem(_at(HTML, hidden, tag.start()), "dynamic-attribute", sentence)


def dropped_tags(course: Course, known: Known) -> Iterator[Problem]:
    for tag in _TAG.finditer(course.layout.html):
        if tag["name"].lower() in _DROPPED_TAGS:
            sentence = f"Mail programs drop <{tag['name']}>: do without it."
            yield Problem(_at(HTML, course.layout.html, tag.start()), "dropped-tag", sentence)


def layout_images(course: Course, known: Known) -> Iterator[Problem]:
    for tag in _TAG.finditer(course.layout.html):
        if tag["name"].lower() == "img" and not re.search(r"\balt\s*=", tag["rest"]):
            sentence = 'Add alt="…" to this picture, or alt="" when it is mere decoration.'
            yield Problem(_at(HTML, course.layout.html, tag.start()), "image-without-alt", sentence)


def style_constructs(course: Course, known: Known) -> Iterator[Problem]:
    """Rules that can't be compiled safely, or that mail programs drop."""
    style = course.layout.style
    if brace := re.search(r"\{[{%#]", style):
        yield Problem(_at(STYLE, style, brace.start()), "style-jinja", "Keep Jinja out of the style sheet.")
    for at_rule, line in css.at_rules(style):
        if at_rule.lower().startswith("@import"):
            yield Problem(
                Place(STYLE, line),
                "style-import",
                "Nothing is fetched: write the rules here instead of @import.",
            )
    for rule in css.rules(style):
        yield from _rule(rule)


def _rule(rule: css.StyleRule) -> Iterator[Problem]:
    for selector in rule.selectors:
        if _SIBLING.search(selector):
            sentence = f'"{selector}" looks at neighbours, which change from reader to reader: use a class.'
            yield Problem(Place(STYLE, rule.line), "sibling-selector", sentence)
    for said in rule.declarations:
        fine = said.name == "display" and said.value in _KEPT_DISPLAY
        if (_DROPPED_STYLE.match(said.name) and not fine) or "var(" in said.value or "calc(" in said.value:
            sentence = f'Many mail programs drop "{said.name}: {said.value}": do without it.'
            yield warning(Place(STYLE, rule.line), "dropped-style", sentence)


def _at(file: str, text: str, position: int) -> Place:
    return Place(file, text.count("\n", 0, position) + 1)
