"""A filled form reads exactly like the whole body encoded at once."""

from __future__ import annotations

from quopri import decodestring

from hypothesis import given
from hypothesis import strategies as st

from dripcourse.message.form import form, value
from dripcourse.message.printable import quoted_printable

HOLES = ("0hole0one", "0hole0two")
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=200)
ODD = st.sampled_from([".", "From ", " ", "\n", "=", "é" * 40, "x" * 76, "", *HOLES])
BODY = st.lists(st.one_of(TEXT, ODD)).map("".join)
VALUE = st.one_of(TEXT, ODD).filter(lambda text: not any(hole in text for hole in HOLES))


def filled(body: str, one: str, two: str) -> tuple[bytes, str]:
    """By the form, and by hand."""
    values = {HOLES[0]: value(one), HOLES[1]: value(two)}
    made = form(body, HOLES)
    by_hand = "".join({HOLES[0]: one, HOLES[1]: two}.get(piece, piece) for piece in split(body))
    return made.filled(values), by_hand


def split(body: str) -> list[str]:
    pieces = [body]
    for hole in HOLES:
        pieces = [part for piece in pieces for part in parted(piece, hole)]
    return pieces


def parted(piece: str, hole: str) -> list[str]:
    found = piece.split(hole)
    return [found[0], *(part for rest in found[1:] for part in (hole, rest))]


@given(BODY, VALUE, VALUE)
def test_it_reads_like_the_whole(body: str, one: str, two: str) -> None:
    made, by_hand = filled(body, one, two)
    assert decodestring(made) == decodestring(quoted_printable(by_hand))


@given(BODY, VALUE, VALUE)
def test_the_lines_are_harmless(body: str, one: str, two: str) -> None:
    made, _ = filled(body, one, two)
    assert made.endswith(b"\r\n")
    for line in made.split(b"\r\n"):
        assert len(line) <= 78
        assert line.isascii()
        assert not line.startswith((b".", b"From "))
        assert b"\n" not in line
        assert not line.endswith((b" ", b"\t"))


def test_a_body_without_holes() -> None:
    assert form("one\ntwo", HOLES).filled({}) == b"one\r\ntwo=\r\n\r\n"
