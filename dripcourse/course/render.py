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
    subject: Template
    discreet_subject: Template
    preheader: Template
    html: Template
    text: Template


@lru_cache(maxsize=512)  # by hash; about 50 kB each
def _templates(compiled: Compiled) -> _Templates:
    return _Templates(
        PLAIN.from_string(compiled.subject),
        PLAIN.from_string(compiled.discreet_subject),
        PLAIN.from_string(compiled.preheader),
        HTML.from_string(compiled.html),
        PLAIN.from_string(compiled.text),
    )


def render(compiled: Compiled, context: Mapping[str, object], discreet: bool) -> Rendered:
    """Fill a compiled text.

    `context` holds plain values only (texts, numbers, mappings, lists of them); `title`, `subject` and
    `preheader` are added here, neutral when `discreet`. Raises RenderError.
    """
    try:
        return _render(_templates(compiled), compiled, dict(context), discreet)
    except (TemplateError, TypeError, ValueError, KeyError) as error:
        raise RenderError(f"This text can't be filled for this person: {error}.") from error


def _render(found: _Templates, compiled: Compiled, words: dict[str, object], discreet: bool) -> Rendered:
    words["taps"] = words.get("taps", ()) if compiled.one_tap else ()
    words["language"] = compiled.language
    subject = _one_line((found.discreet_subject if discreet else found.subject).render(words))
    words["subject"] = subject
    words["title"] = compiled.discreet_title if discreet else compiled.title
    words["preheader"] = compiled.discreet_preheader if discreet else _one_line(found.preheader.render(words))
    text = _BLANKS.sub("\n\n", found.text.render(words)).strip() + "\n"
    return Rendered(subject, found.html.render(words), text)


def _one_line(text: str) -> str:
    return _SPACES.sub(" ", text).strip()


__all__ = ["RenderError", "Rendered", "reader_words", "render"]
