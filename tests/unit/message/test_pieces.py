"""A letter made from remembered pieces reads exactly like one encoded at once."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from quopri import decodestring

from hypothesis import given
from hypothesis import strategies as st

from dripcourse.message.compose import Outgoing, compose
from dripcourse.message.pieces import encoded_pieces, filled
from dripcourse.message.printable import quoted_printable

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=200)
PIECES = st.lists(st.one_of(TEXT, st.sampled_from([".", "From ", " ", "\n", "=", "é" * 40, "x" * 76, ""])))


@given(PIECES)
def test_the_pieces_read_like_the_whole(pieces: list[str]) -> None:
    whole = "".join(pieces)
    assert decodestring(encoded_pieces(pieces)) == decodestring(quoted_printable(whole))


@given(PIECES)
def test_the_lines_are_harmless(pieces: list[str]) -> None:
    body = encoded_pieces(pieces)
    assert body.endswith(b"\r\n")
    for line in body.split(b"\r\n"):
        assert len(line) <= 78
        assert line.isascii()
        assert not line.startswith((b".", b"From "))
        assert b"\n" not in line
        assert not line.endswith((b" ", b"\t"))


@given(st.lists(TEXT, min_size=1), TEXT)
def test_a_filled_letter_parses_to_what_compose_makes(pieces: list[str], text: str) -> None:
    def parsed(data: bytes) -> list[object]:
        mail = message_from_bytes(data, policy=default)
        return [mail.items(), *(part.get_content() for part in mail.iter_parts())]  # type: ignore[attr-defined]

    whole = compose(letter(text, "".join(pieces)))
    made = filled(compose(letter("", "")), quoted_printable(text), encoded_pieces(pieces))
    assert parsed(made) == parsed(whole)


def letter(text: str, html: str) -> Outgoing:
    return Outgoing(
        message_id="d-1-0@mail.example", date=datetime(2026, 3, 2, tzinfo=UTC), sender_name="Course",
        sender="course@mail.example", to="anna@a.example", reply_to="r-1@reply.example",
        envelope_from="b-1@reply.example", subject="Kites", text=text, html=html,
        list_name="Kites", list_id="abc.mail.example", unsubscribe_url="https://a.example/leave/1",
    )  # fmt: skip
