"""A worksheet as a PDF: one page, all its words, and nothing near the edge of the paper."""

from __future__ import annotations

import html
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dripcourse.course.printed import letters_missing, pdf
from dripcourse.course.printed.typeface import Style, width
from dripcourse.course.prose import to_html, tokens
from dripcourse.folder.compiler import compile_course
from dripcourse.folder.reader import read_course

COURSE, _ = read_course(Path(__file__).parents[3] / "courses" / "motivate-your-spouse")
assert COURSE is not None
SHEETS = {
    which.id: compiled for which, compiled in compile_course(COURSE).items() if which.kind == "worksheet"
}
SHOWN = re.compile(rb"BT /F(\d) ([\d.]+) Tf [\d. ]+ rg ([\d.]+) ([\d.]+) Td \(((?:[^()\\]|\\.)*)\) Tj ET")
DRAWN = re.compile(rb"([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l S")
LETTER_IS_LOWER, MARGIN = 25, 28  # points: what Letter lacks above and below A4, and 1 cm
LETTERS = st.characters(codec="cp1252", exclude_categories=["C", "Z"], exclude_characters="·_")
TEXTS = st.lists(st.text(LETTERS, min_size=1, max_size=120), min_size=1, max_size=40)


def sheet(markdown: str, title: str = "A page") -> bytes:
    return pdf(to_html(tokens(markdown)), title, "en")


def pages(data: bytes) -> int:
    return data.count(b"/Type /Page ")


def said(data: bytes) -> str:
    """All text of a file, in order, as a reader that copies it would have it."""
    parts = [re.sub(rb"\\(.)", rb"\1", found[4]) for found in SHOWN.findall(data)]
    return b" ".join(parts).decode("cp1252")


def plain(text: str) -> str:
    return " ".join(re.sub(r"[*|_·]+|^-+ | ---\|", " ", text, flags=re.MULTILINE).split())


@pytest.mark.parametrize("name", SHEETS)
def test_each_sheet_of_the_course_is_one_page_with_all_its_words(name: str) -> None:
    compiled = SHEETS[name]
    data = pdf(compiled.html, compiled.discreet_subject, compiled.language)
    assert pages(data) == 1
    assert letters_missing(compiled.html) == ""
    missing = [word for word in re.findall(r"[\w']+", plain(compiled.text)) if word not in said(data)]
    assert missing == []


@pytest.mark.parametrize("name", SHEETS)
def test_a_discreet_sheet_names_itself_so_in_its_window_too(name: str) -> None:
    compiled = SHEETS[name]
    data = pdf(compiled.html, compiled.discreet_subject, compiled.language)
    title = ("\ufeff" + compiled.discreet_subject).encode("utf-16-be").hex().encode()
    assert b"/Title <" + title + b">" in data
    assert compiled.subject.encode() not in data


@pytest.mark.parametrize("name", SHEETS)
def test_lines_to_write_on_leave_room_for_a_hand(name: str) -> None:
    heights = sorted({float(line[1]) for line in DRAWN.findall(pdf(SHEETS[name].html, "A page", "en"))})
    assert all(upper - lower >= 20 for lower, upper in pairwise(heights))


@given(
    TEXTS, st.sampled_from(["{}", "- {}", "> {}", "1. {}", "## {}", "**{}**", "| a | b |\n|--|--|\n| {} | |"])
)
def test_whatever_stands_on_a_sheet_stays_within_the_margins_of_a4_and_letter(
    words: list[str], form: str
) -> None:
    text = " ".join(re.sub(r"[^\w.,;?]", "x", word) for word in words)
    data = sheet("\n\n".join([form.format(text), "___", form.format(text)]))
    for font, size, x, y, shown in SHOWN.findall(data):
        wide = width(shown.decode("cp1252"), Style(bold=font in (b"2", b"4")), float(size))
        assert MARGIN <= float(x) <= 595 - MARGIN - wide
        assert LETTER_IS_LOWER + MARGIN <= float(y) <= 842 - LETTER_IS_LOWER - MARGIN
    for left, y, right, _ in DRAWN.findall(data):
        assert MARGIN <= float(left) <= float(right) <= 595 - MARGIN
        assert float(y) >= LETTER_IS_LOWER + MARGIN


@given(st.text(LETTERS, min_size=1, max_size=20))
def test_any_letter_of_western_europe_is_printed(text: str) -> None:
    assert letters_missing(f"<p>{html.escape(text)}</p>") == ""
    assert said(pdf("<hr>", text, "en")) == text


MARKDOWN = st.lists(
    st.sampled_from(
        [
            "- ",
            "1. ",
            "> ",
            "\n",
            "\n\n",
            "    ",
            "# ",
            "**",
            "*",
            "| ",
            "|--|--|\n",
            "___",
            "word ",
            "`",
            "~~~\n",
            "![x](y.png)",
            "[a](b)",
            "· · · · ",
            "&amp;",
            "<b>",
            "  \n",
        ]
    ),
    max_size=40,
)


@given(MARKDOWN)
def test_any_markdown_makes_a_sheet(pieces: list[str]) -> None:
    data = sheet("".join(pieces))
    assert pages(data) >= 1
    assert said(data).count("word") == "".join(pieces).count("word")


def test_every_object_is_where_the_table_says() -> None:
    data = sheet("# Heading\n\nA (bracket) and a \\\\ stroke.\n\n___\n")
    table = int(data.rpartition(b"startxref\n")[2].split()[0])
    assert data[table:].startswith(b"xref")
    places = [int(line[:10]) for line in data[table:].splitlines() if line.endswith(b" n ")]
    for number, place in enumerate(places, 1):
        assert data[place:].startswith(b"%d 0 obj" % number)
    for length, stream in re.findall(rb"/Length (\d+) >>\nstream\n(.*?)\nendstream", data, re.DOTALL):
        assert int(length) == len(stream)


def test_the_same_sheet_is_the_same_file() -> None:
    assert sheet("One.\n\n___") == sheet("One.\n\n___")


def test_a_heading_of_its_own_replaces_the_title() -> None:
    assert said(sheet("# Mine\n\nText.", "Title")) == "Mine Text."
    assert said(sheet("Text.", "Title")) == "Title Text."


def test_nothing_is_lost_when_a_text_is_too_long_for_one_page() -> None:
    data = sheet("\n\n".join(f"Paragraph {number}." for number in range(200)))
    assert pages(data) > 1
    assert all(f"Paragraph {number}." in said(data) for number in range(200))


def test_lists_have_their_marks_and_go_on_counting() -> None:
    assert said(sheet("3. three\n4. four\n\n- one\n  - inside", "T")) == "T 3. three 4. four • one • inside"


def test_dots_and_strokes_reach_the_end_of_the_line() -> None:
    dots = [float(x) for _, _, x, _, text in SHOWN.findall(sheet("cold · · · · · warm")) if text == b"\xb7"]
    assert len(dots) > 30
    assert max(dots) > 450
    assert len(DRAWN.findall(sheet("Date: ____"))) == 2, "the title's and the date's"


def test_letters_that_the_typeface_lacks_are_named_and_never_break_it() -> None:
    assert letters_missing("<p>Žluťoučký → ☐</p>") == "ťč→☐"
    assert letters_missing("<p>Grüße, señor – “œuvre” … 5 €</p>") == ""
    assert pages(pdf("<p>Ж</p>", "Ж", "ru")) == 1
