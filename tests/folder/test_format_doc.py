"""docs/course-format.md names every key, code, built-in letter and variable."""

from __future__ import annotations

from pathlib import Path

import pytest

from dripcourse.course.codes import CODES
from dripcourse.course.sandbox import FILTERS
from dripcourse.course.syntax_keys import TABLES
from dripcourse.course.words import EVERYWHERE, LAYOUT, LETTER_LINKS, LETTERS, LINKS, MAIL_LINKS, MAILS
from dripcourse.folder.reader import builtin_texts

PAGE = (Path(__file__).parents[2] / "docs" / "course-format.md").read_text(encoding="utf-8")
LETTER_IDS = [name[8:-3] for name in builtin_texts() if name.startswith("letters/")]
VARIABLES = sorted({*EVERYWHERE, *MAILS, *LETTERS, *LAYOUT} - {"links", "course"})
DOTTED = [f"links.{name}" for name in (*LINKS, *MAIL_LINKS, *LETTER_LINKS)]


def row(section: str, name: str) -> bool:
    return f"\n| `{name}` |" in section


@pytest.mark.parametrize("table", TABLES)
def test_keys_have_a_row_with_their_meaning(table: str) -> None:
    for key in TABLES[table]:
        assert f"| `{key.name}` | {key.meaning} |" in PAGE


@pytest.mark.parametrize("code", CODES)
def test_codes_have_a_row(code: str) -> None:
    assert f"| `{code}` | {CODES[code]} |" in PAGE


@pytest.mark.parametrize("word", [*LETTER_IDS, *VARIABLES, *DOTTED, *FILTERS])
def test_letters_variables_and_filters_are_named(word: str) -> None:
    assert f"`{word}`" in PAGE
