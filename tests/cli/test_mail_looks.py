"""The built-in layout in a browser: whole on any width, readable in both lights and without its style sheet.

Real mail programs are not here. What is known to set them apart can be done to a mail beforehand: some
throw away the style sheet, and Word, with which Outlook draws, knows no max-width but minds its own comments.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from dripcourse.cli.sample import rendered
from dripcourse.folder.reader import read_course
from tests.web.test_look import FAINT, WIDTH

COURSE, _ = read_course(Path(__file__).parents[2] / "courses" / "motivate-your-spouse")
LESSONS = ("looking-back", "how-did-it-go", "with-open-hands")
STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
COMMENT = re.compile(r"<!--\[if mso\]>(.*?)<!\[endif\]-->", re.DOTALL)
HIDDEN = '() => document.querySelector(".preheader").getBoundingClientRect().height'
SMALL = """() => [...document.querySelectorAll(".card p, .card li, .card h2")]
  .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 16).map((one) => one.textContent)"""
COLUMN = '() => document.querySelector(".column").getBoundingClientRect().width'


def mail(lesson: str) -> str:
    assert COURSE is not None
    return rendered(COURSE, lesson, {"name": "Anna", "partner": "wife"}, "en", discreet=False).html


def shown(browser: Browser, html: str, width: int, light: str = "light") -> Page:
    context = browser.new_context(color_scheme=light, viewport={"width": width, "height": 640})  # type: ignore[arg-type]
    page = context.new_page()
    page.set_content(html)
    return page


@pytest.mark.parametrize("light", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 375, 700])
@pytest.mark.parametrize("lesson", LESSONS)
def test_a_mail_is_whole_and_readable(browser: Browser, lesson: str, width: int, light: str) -> None:
    page = shown(browser, mail(lesson), width, light)
    assert page.evaluate(WIDTH) == width
    assert page.evaluate(FAINT) == []
    assert page.evaluate(SMALL) == []
    page.context.close()


@pytest.mark.parametrize("light", ["light", "dark"])
@pytest.mark.parametrize("lesson", LESSONS)
def test_a_mail_without_its_style_sheet_is_the_light_one(browser: Browser, lesson: str, light: str) -> None:
    bare = STYLE.sub("", mail(lesson))
    for width in (320, 700):
        page = shown(browser, bare, width, light)
        assert page.evaluate(WIDTH) == width
        assert page.evaluate(FAINT) == []
        assert page.evaluate(HIDDEN) == 0, "the preheader is for the list of mails only"
        page.context.close()


@pytest.mark.parametrize("lesson", LESSONS)
def test_word_s_comments_keep_the_column_where_max_width_is_unknown(browser: Browser, lesson: str) -> None:
    html = COMMENT.sub(r"\1", STYLE.sub("", mail(lesson))).replace("max-width", "unknown")
    page = shown(browser, html, 900)
    assert page.evaluate(COLUMN) == 600
    assert page.evaluate(WIDTH) == 900
    page.context.close()
