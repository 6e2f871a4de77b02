"""Texts as numbers, and what the network makes of them."""

from __future__ import annotations

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dripcourse.flow.intent.likeness import network
from dripcourse.flow.intent.network import Norm, softmax
from dripcourse.flow.intent.wordpieces import numbers

MOST = 194


def pieces(text: str) -> list[str]:
    known = network().vocabulary
    names = {number: name for name, number in known.items()}
    return [names[number] for number in numbers(text, known)][1:-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She said YES!", ["she", "said", "yes", "!"]),
        ("he won’t", ["he", "won", "'", "t"]),
        ("naïve café", ["naive", "cafe"]),
        ("snake_case", ["snake", "_", "case"]),
        ("well—no…", ["well", "-", "no", ".", ".", "."]),
        ("👍", ["thumbs", "up"]),
        ("ye\u200bs", ["yes"]),
        ("x" * 500, ["[UNK]"]),
        ("Ω", ["[UNK]"]),
        ("", []),
    ],
)
def test_a_text_is_cut_into_pieces_that_are_known(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


def test_of_a_long_letter_the_beginning_and_the_end_are_read() -> None:
    found = pieces("first " + "and so on " * 20_000 + "last")
    assert len(found) == MOST - 2
    assert (found[0], found[-1]) == ("first", "last")


@given(st.text(max_size=2000))
def test_every_text_has_numbers_between_the_two_marks(text: str) -> None:
    known = network().vocabulary
    found = numbers(text, known)
    assert 2 <= len(found) <= MOST
    assert (found[0], found[-1]) == (known["[CLS]"], known["[SEP]"])


@given(st.text(max_size=200))
def test_the_shares_make_one(text: str) -> None:
    shares = network().shares(numbers(text, network().vocabulary))
    assert shares.min() >= 0
    assert float(shares.sum()) == pytest.approx(1, abs=1e-5)


def test_huge_scores_are_no_overflow() -> None:
    assert softmax(numpy.array([1e30, 0.0], numpy.float32)).tolist() == [1.0, 0.0]


def test_a_row_of_equal_numbers_has_no_spread() -> None:
    one, none = numpy.ones(4, numpy.float32), numpy.zeros(4, numpy.float32)
    assert Norm(one, none)(5 * one).tolist() == [0, 0, 0, 0]
