"""Quoted-printable that needs no care on its way."""

from __future__ import annotations

import re
from binascii import a2b_qp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dripcourse.message.printable import quoted_printable

tricky = st.text(st.sampled_from(". =a\t\n\rF\x00é—😀"), max_size=3000)


def with_one_kind_of_line_end(text: str) -> str:
    return re.sub("\r\n|\r", "\n", text)


@given(tricky)
def test_it_decodes_to_the_text(text: str) -> None:
    decoded = a2b_qp(quoted_printable(text).replace(b"\r\n", b"\n")).decode()
    assert decoded == with_one_kind_of_line_end(text).removesuffix("\n") + "\n"


@given(tricky)
def test_its_lines_are_short_and_harmless(text: str) -> None:
    lines = quoted_printable(text).split(b"\r\n")
    assert lines.pop() == b""
    for line in lines:
        assert len(line) <= 78
        assert not line.startswith((b".", b"From "))
        assert not line.endswith((b" ", b"\t"))
        assert re.fullmatch(rb"[\t -~]*", line)


@pytest.mark.parametrize("length", [75, 76, 77, 150, 999, 1000, 5000])
@pytest.mark.parametrize("filling", ["x", ".", "é", "=", " "])
def test_lines_of_every_length(length: int, filling: str) -> None:
    text = filling * length + "\n"
    assert a2b_qp(quoted_printable(text).replace(b"\r\n", b"\n")).decode() == text


@pytest.mark.parametrize("before", range(60, 90))
@pytest.mark.parametrize("word", ["From here on", ".and so on"])
def test_a_soft_break_makes_no_harmful_line_either(before: int, word: str) -> None:
    encoded = quoted_printable("x" * before + word)
    assert not re.search(rb"^(\.|From )", encoded, re.MULTILINE)
    assert a2b_qp(encoded.replace(b"\r\n", b"\n")).decode() == "x" * before + word + "\n"


def test_no_text_is_one_empty_line() -> None:
    assert quoted_printable("") == quoted_printable("\n") == b"\r\n"


def test_half_a_character_does_not_stop_a_letter() -> None:
    assert quoted_printable("a\ud800b") == b"a?b\r\n"
