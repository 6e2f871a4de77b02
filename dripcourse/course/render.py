"""Filling a compiled text for one person. Knows Jinja only: no Markdown, no premailer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from jinja2 import Template, TemplateError

from dripcourse.course.compiled import Compiled
from dripcourse.course.sandbox import HTML, PLAIN
from dripcourse.course.words import reader_words
from dripcourse.errors import DripcourseError

_BLANKS = re.compile(r"\n(?:[ \t]*\n)+")
_SPACES = re.compile(r"\s+")


class RenderError(DripcourseError):
    """A text could not be filled: a variable is missing, or the course was compiled by something else."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A mail's words for one person."""

    subject: str  # one line
    html: str
    text: str


@dataclass(frozen=True, slots=True)
class _Templates:
    subject: Template | str
    discreet_subject: Template | str
    preheader: Template | str
    html: Template
    text: Template


@lru_cache(maxsize=512)  # by hash; about 50 kB each
def _templates(compiled: Compiled) -> _Templates:
    return _Templates(
        _line(compiled.subject),
        _line(compiled.discreet_subject),
        _line(compiled.preheader),
        HTML.from_string(compiled.html),
        PLAIN.from_string(compiled.text),
    )


def _line(source: str) -> Template | str:
    """A template; the line itself where there is nothing to fill."""
    return PLAIN.from_string(source) if "{" in source else _one_line(source)


def render(compiled: Compiled, context: Mapping[str, object], discreet: bool) -> Rendered:
    """Fill a compiled text.

    `context` holds plain values only (texts, numbers, mappings, lists of them); `title`, `subject` and
    `preheader` are added here, neutral when `discreet`. Raises RenderError.
    """
    try:
        return _rendered(_templates(compiled), compiled, dict(context), discreet)
    except (TemplateError, TypeError, ValueError, KeyError) as error:
        raise RenderError(f"This text can't be filled for this person: {error}.") from error


def _rendered(found: _Templates, compiled: Compiled, words: dict[str, object], discreet: bool) -> Rendered:
    words["taps"] = words.get("taps", ()) if compiled.one_tap else ()
    words["language"] = compiled.language
    words["subject"] = subject = _said(found.discreet_subject if discreet else found.subject, words)
    words["title"] = compiled.discreet_title if discreet else compiled.title
    words["preheader"] = compiled.discreet_preheader if discreet else _said(found.preheader, words)
    text = _BLANKS.sub("\n\n", _filled(found.text, words)).strip() + "\n"
    return Rendered(subject, _filled(found.html, words), text)


def _filled(template: Template, words: dict[str, object]) -> str:
    """Jinja's `render` with the words as they are: there are no globals to add to them."""
    return "".join(template.root_render_func(template.new_context(words, shared=True)))


def _said(line: Template | str, words: dict[str, object]) -> str:
    return line if isinstance(line, str) else _one_line(_filled(line, words))


def _one_line(text: str) -> str:
    return _SPACES.sub(" ", text).strip()


__all__ = ["RenderError", "Rendered", "reader_words", "render"]
