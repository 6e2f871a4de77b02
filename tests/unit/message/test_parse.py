"""Bytes to mail: what the headers say, what the parts hold, and nothing that can hurt."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dripcourse.message.charset import to_text
from dripcourse.message.header import decoded
from dripcourse.message.mailboxes import mailboxes, only_mailbox
from dripcourse.message.parse import Mail, parse, unflowed

HEADERS = (
    b'From: Mara Lind <Mara@INBOX.example>\r\nTo: a@b.example, "C, D" <c@d.example>\r\nCc: e@f.example\r\n'
)


def test_a_mail_is_a_value() -> None:
    raw = (
        HEADERS + b"Subject: =?utf-8?q?Gr=C3=B6?=\r\n =?utf-8?q?=C3=9Fe?=\r\nMessage-ID: <1@x>\r\n\r\nYes\r\n"
    )
    mail = parse(raw)
    assert mail.digest == hashlib.sha256(raw).hexdigest()
    assert (mail.sender, mail.sender_name) == ("Mara@inbox.example", "Mara Lind")
    assert mail.to == ("a@b.example", "c@d.example", "e@f.example")
    assert (mail.subject, mail.message_id, mail.text, mail.problem) == ("Größe", "1@x", "Yes\n", None)
    assert mail.header("SUBJECT") == "=?utf-8?q?Gr=C3=B6?= =?utf-8?q?=C3=9Fe?="


def test_the_last_twenty_references_are_kept() -> None:
    ids = "\r\n ".join(f"<{number}@x>" for number in range(2000))
    mail = parse(HEADERS + f"In-Reply-To: <9@x>\r\nReferences: {ids}\r\n\r\n".encode())
    assert mail.in_reply_to == ("9@x",)
    assert mail.references == tuple(f"{number}@x" for number in range(1980, 2000))


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("mara@inbox.example", "mara@inbox.example"),
        ("Mara <mara@inbox.example>", "mara@inbox.example"),
        ('"mara@inbox.example" <mara@inbox.example>', "mara@inbox.example"),
        ("mara@inbox.example (Mara)", "mara@inbox.example"),
        ("Lind, Mara <mara@inbox.example>", "mara@inbox.example"),
        ("alice@example.org)bob@evil.example", None),
        ("alice@example.org, bob@evil.example", None),
        ("<alice@example.org> <bob@evil.example>", None),
        ("alice@example.org <bob@evil.example>, ", None),
        ('"unclosed <bob@evil.example>', None),
        ("<>", None),
        ("", None),
        ("undisclosed-recipients:;", None),
    ],
)
def test_a_sender_is_one_address_or_none(value: str, address: str | None) -> None:
    found = only_mailbox(value)
    assert (found[1] if found else None) == address


def test_two_from_headers_are_no_sender() -> None:
    assert parse(b"From: a@b.example\nFrom: c@d.example\n\nx").sender is None


def test_a_group_and_names_with_commas_are_read() -> None:
    assert mailboxes('friends: "B, A" <a@b.example>, c@d.example;') == [
        ("B, A", "a@b.example"),
        ("", "c@d.example"),
    ]


def test_the_subject_is_one_clean_line() -> None:
    mail = parse(b"Subject: =?utf-8?q?a=0D=0ABcc:_x@y=00=E2=80=A8z?=\n\n")
    assert mail.subject == "a Bcc: x@y z"


def test_a_character_split_between_two_words_is_whole_again() -> None:
    assert decoded("=?utf-8?b?R3LDtsM=?= =?utf-8?b?n2U=?=") == "Größe"


def test_flowed_paragraphs_are_put_together() -> None:
    assert unflowed("one \ntwo\n> three \n> four\n-- \nMara\n") == "one two\n> three four\n-- \nMara\n"


@pytest.mark.parametrize(
    "charset", ["utf-8mb4", "unknown-8bit", "x-unknown", "ansi", "8bit", "default", "", "idna"]
)
def test_a_charset_that_is_none_is_read_all_the_same(charset: str) -> None:
    assert to_text("Größe".encode(), charset) == "Größe"


@given(
    st.binary(max_size=400),
    st.sampled_from(["utf-8", "utf-7", "utf-16", "idna", "hex", "big5", "x", "cp-850", "\0"]),
)
def test_text_is_always_text(data: bytes, charset: str) -> None:
    text = to_text(data, charset)
    text.encode("utf-8")
    assert "\0" not in text


@given(st.binary(max_size=2000))
def test_parse_takes_any_bytes(raw: bytes) -> None:
    assert isinstance(parse(raw), Mail)


@given(st.lists(st.sampled_from([
    b"From: a@b.example\n", b"Content-Type: multipart/mixed; boundary=b\n", b"\n",
    b"Content-Type: text/html\n",
    b"--b\n", b"--b--\n", b"Content-Transfer-Encoding: base64\n", b"=\xff=3\n", b"\xe4\x00", b"> a\n",
    b"Content-Transfer-Encoding: quoted-printable\n", b"On 1/2/2026 10:00, a@b.example wrote:\n",
    b"Content-Type: message/delivery-status\n", b"Final-Recipient: x\n", b"Action: failed\n",
]), max_size=30))  # fmt: skip
def test_parse_takes_any_order_of_pieces(pieces: list[bytes]) -> None:
    assert isinstance(parse(b"".join(pieces)), Mail)
