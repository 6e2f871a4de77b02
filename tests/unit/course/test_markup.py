"""Markdown becomes HTML and plain text: tests/corpus/texts/NAME.md beside NAME.html and NAME.txt."""

from __future__ import annotations

from pathlib import Path

import pytest

from dripcourse.course.markup import body_html, body_text, safe_addresses
from dripcourse.course.shield import Shield

CORPUS = Path(__file__).parents[2] / "corpus" / "texts"
CASES = sorted(path.stem for path in CORPUS.glob("*.md"))


def html_of(markdown: str) -> str:
    shield = Shield.over(markdown)
    return shield.reveal(safe_addresses(shield, body_html(shield, markdown)))


def text_of(markdown: str) -> str:
    shield = Shield.over(markdown)
    return shield.reveal(body_text(shield, markdown)) + "\n"


@pytest.mark.parametrize("case", CASES)
def test_html(case: str) -> None:
    markdown = (CORPUS / f"{case}.md").read_text(encoding="utf-8")
    assert html_of(markdown) == (CORPUS / f"{case}.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES)
def test_text(case: str) -> None:
    markdown = (CORPUS / f"{case}.md").read_text(encoding="utf-8")
    assert text_of(markdown) == (CORPUS / f"{case}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("worksheets/plan.md", "plan"),
        ("../../worksheets/plan.md", "plan"),
        ("../pages/questions.md#how", "questions#how"),
    ],
)
def test_links_to_the_course_s_own_pages_lead_to_where_they_are_served(written: str, address: str) -> None:
    markdown = f"[the page]({written})"
    html = html_of(markdown)
    assert f'href="{{{{ (links.course)|address }}}}/{address}"' in html
    assert f"{{{{ links.course }}}}/{address}" in text_of(markdown)
