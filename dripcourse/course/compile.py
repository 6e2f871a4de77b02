"""Publishing's work on one text: shield → Markdown → layout → inline → unshield.

What comes out is Jinja source that the sending side fills without Markdown or premailer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dripcourse.course import css
from dripcourse.course.compiled import Compiled, CompiledCourse, Which
from dripcourse.course.markup import (
    body_html,
    body_text,
    framed,
    page_of,
    safe_addresses,
    without_lone_lines,
)
from dripcourse.course.model import Course, Letter, Text
from dripcourse.course.shield import Shield


def compile_text(
    course: Course, text: Text, one_tap: bool, language: str = "", footer: bool = True
) -> Compiled:
    """A lesson or letter in one language, ready to fill per person.

    `footer` adds the course's own sentence at the foot.
    """
    asked = course if footer else replace(course, footer="")
    shield, page = shielded_page(asked, text, language or course.language)
    html = shield.reveal(inlined(course, page))
    return _compiled(asked, text, one_tap, language or course.language, html)


def inlined(course: Course, page: str) -> str:
    """A page with the course's style on its elements; only what is applied later stays in <style>."""
    from dripcourse.course.inline import inline

    style = course.layout.style
    return inline(page).replace(style, css.kept(style), 1) if style else inline(page)


def source_html(course: Course, text: Text, language: str = "", footer: bool = True) -> str:
    """The same HTML before premailer: what a mail rendered first and inlined afterwards would start from."""
    asked = course if footer else replace(course, footer="")
    shield, page = shielded_page(asked, text, language or course.language)
    return shield.reveal(page)


def asks(letter: Letter) -> bool:
    """Whether a letter is one to be answered: only then does it carry the course's own footer."""
    return letter.one_tap or bool(letter.expects)


def compile_all(course: Course) -> CompiledCourse:
    """Every lesson, letter, page and worksheet of a course, in each of its languages."""
    return dict(_each(course))


def _each(course: Course) -> Iterator[tuple[Which, Compiled]]:
    for lesson in course.lessons():
        for language, text in lesson.texts.items():
            compiled = compile_text(course, text, lesson.one_tap, language)
            yield Which("lesson", lesson.id, language), compiled
    for letter in course.letters.values():
        for language, text in letter.texts.items():
            compiled = compile_text(course, text, letter.one_tap, language, asks(letter))
            yield Which("letter", letter.id, language), compiled
    for page in course.pages.values():
        yield (
            Which("page", page.id, course.language),
            compile_fragment(course, page.title, page.title, page.body),
        )
    for sheet in course.worksheets.values():
        title = sheet.discreet_title or course.discreet.title
        yield (
            Which("worksheet", sheet.id, course.language),
            compile_fragment(course, sheet.title, title, sheet.body),
        )


def shielded_page(course: Course, text: Text, language: str) -> tuple[Shield, str]:
    """The whole page of a mail before premailer, with its Jinja still behind tokens."""
    return page_of(course.layout, text.body, course.footer, language)


def _compiled(course: Course, text: Text, one_tap: bool, language: str, html: str) -> Compiled:
    return Compiled.of(
        subject=text.subject,
        discreet_subject=text.discreet_subject or course.discreet.subject,
        preheader=text.preheader,
        discreet_preheader=course.discreet.preheader,
        title=course.title,
        discreet_title=course.discreet.title,
        html=html,
        text=_plain(course, text),
        one_tap=one_tap,
        language=language,
    )


def _plain(course: Course, text: Text) -> str:
    shield = Shield.over(text.body, course.footer, course.layout.text)
    slots = dict.fromkeys(("style", "language", "direction"), "")
    slots["content"] = body_text(shield, text.body)
    slots["footer"] = body_text(shield, course.footer)
    return shield.reveal(framed(shield, without_lone_lines(course.layout.text), slots))


def compile_fragment(course: Course, title: str, discreet_title: str, body: str) -> Compiled:
    """A page or worksheet: its own words as bare HTML, without the layout of a mail."""
    shield = Shield.over(body)
    html = shield.reveal(safe_addresses(shield, body_html(shield, body)))
    return Compiled.of(
        subject=title,
        discreet_subject=discreet_title,
        preheader="",
        discreet_preheader="",
        title=title,
        discreet_title=discreet_title,
        html=html,
        text=shield.reveal(body_text(shield, body)),
        language=course.language,
    )
