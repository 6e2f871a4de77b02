"""Just enough CSS."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dripcourse.course import css
from dripcourse.course.color import color, contrast

STYLE = """/* a { comment } */
.a, .b { color: #fff; margin: 0 !important }
a:hover { color: red; }
@media (max-width: 480px) {
  .a { color: blue; }
  .b { color: green; }
}
"""


def test_rules_with_their_lines() -> None:
    found = [(rule.selectors, rule.media, rule.line, rule.inlined) for rule in css.rules(STYLE)]
    assert found == [
        ((".a", ".b"), "", 2, True),
        (("a:hover",), "", 3, False),
        ((".a",), "@media (max-width: 480px)", 5, False),
        ((".b",), "@media (max-width: 480px)", 6, False),
    ]
    assert css.rules(STYLE)[0].declarations[1] == css.Declaration("margin", "0")


def test_what_stays_in_the_mail() -> None:
    kept = css.kept(STYLE)
    assert "a:hover" in kept
    assert "@media" in kept
    assert ".a, .b" not in kept


def test_at_rules_without_a_block() -> None:
    assert list(css.at_rules('a { b: c }\n@import "x.css";')) == [('@import "x.css";', 2)]


@given(st.text(alphabet="{}@;:,.a/* \n", max_size=60))
def test_any_text_is_read(style: str) -> None:
    css.rules(style)
    css.kept(style)


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("#fff", (255, 255, 255)),
        ("#102030", (16, 32, 48)),
        ("rgb(1, 2, 3)", (1, 2, 3)),
        ("white", (255, 255, 255)),
        ("1px solid #000000", (0, 0, 0)),
        ("transparent", None),
        ("", None),
    ],
)
def test_colours(value: str, wanted: tuple[int, int, int] | None) -> None:
    assert color(value) == wanted


def test_contrast_is_that_of_wcag() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((9, 9, 9), (9, 9, 9)) == pytest.approx(1)
    assert contrast((118, 118, 118), (255, 255, 255)) == pytest.approx(4.54, abs=0.01)
