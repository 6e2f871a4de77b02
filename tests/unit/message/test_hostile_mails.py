"""Mail made to hurt: each is read, marked, and costs no more than an honest one."""

import tracemalloc

import pytest

from dripcourse.message.parse import parse
from dripcourse.message.reading import Kind, read

FROM = b"From: a@b.example\nSubject: Re: Lesson 4\n"


def _nested(levels: int) -> bytes:
    parts = [
        b"--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n" % (level, level + 1)
        for level in range(levels)
    ]
    return FROM + b"Content-Type: multipart/mixed; boundary=b0\n\n" + b"".join(parts) + b"Yes\n"


def test_a_thousand_levels_are_marked_not_walked() -> None:
    mail = parse(_nested(1000))
    assert mail.problem == "too deep"
    assert read(mail).kind is Kind.OTHER


def test_nineteen_levels_are_read() -> None:
    assert parse(_nested(19)).problem is None


def test_a_header_of_a_megabyte_is_cut_and_the_words_below_are_read() -> None:
    mail = parse(b"From: a@b.example\nX-Long: " + b"x" * 1_000_000 + b"\n\nYes\n")
    assert mail.problem == "headers too long"
    assert (mail.sender, mail.text) == ("a@b.example", "Yes\n")
    assert max(len(value) for _, value in mail.headers) <= 8 * 1024


def test_a_subject_of_a_megabyte_is_cut() -> None:
    assert len(parse(b"Subject: " + b"=?utf-8?q?x?= " * 80_000 + b"\n\n").subject) <= 1000


def test_ten_thousand_receivers_are_a_hundred() -> None:
    mail = parse(
        FROM + b"To: " + b", ".join(b"p%d@inbox.example" % number for number in range(10_000)) + b"\n\nYes\n"
    )
    assert len(mail.to) == 100


@pytest.mark.parametrize(
    "junk", [b"(" * 65536, b"<" * 65536, b'"' * 65537, b"a@b.example, " * 5000, b"=?x?q?" * 10_000]
)
def test_a_from_of_64_kilobytes_names_nobody(junk: bytes) -> None:
    assert parse(b"From: " + junk + b"\n\nYes\n").sender is None


def test_forty_megabytes_are_read_to_the_tenth() -> None:
    raw = FROM + b"\n" + b"Yes, and on it goes.\n" * 2_000_000
    tracemalloc.start()
    mail = parse(raw)
    reading = read(mail)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert mail.problem == "too long"
    assert reading.kind is Kind.REPLY
    assert peak < 80_000_000


def test_nuls_are_no_text() -> None:
    assert read(parse(FROM + b"\nY\0es\0\n")).text == "Yes"
    assert read(parse(b"\0" * 1_000_000)).kind is Kind.OTHER


def test_a_hundred_parts_are_enough() -> None:
    mail = parse(FROM + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nYes\n" * 10_000)
    assert mail.problem == "too many parts"
    assert len(mail.parts) == 100


def test_archives_are_never_opened_nor_kept() -> None:
    bomb = (
        b"Content-Type: application/zip; name=x.zip\nContent-Transfer-Encoding: base64\n\n"
        + b"UEsDBBQA" * 100_000
    )
    mail = parse(
        FROM + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nYes\n--b\n" + bomb + b"\n--b--\n"
    )
    assert [part.payload for part in mail.parts] == [b"Yes", b""]


@pytest.mark.parametrize(
    "body",
    [
        b">" * 300_000,
        b">\n" * 150_000,
        b"On Mon, Jan 5, 2026 at 10:00 AM a@b.example wrote:\n" * 5000,
        b"From: a@b.example\n" * 15_000,
        b":" * 300_000,
        b"a:\n" * 100_000,
        b"-- \n" * 80_000,
        b"_" * 300_000,
        b"undelivered mail could not be delivered to " * 7000,
        (b"a" * 120 + b"@") * 2500,
        b"Final-Recipient: rfc822; a@b.example\nAction: failed\n" * 5000,
        b"{" * 300_000 + b'"notificationType"',
        b'{"notificationType":"Bounce","x":' + b"[" * 60_000,
        b"<" * 300_000,
        b"<a " * 100_000,
        b"<!--" * 75_000,
        b"<div>" * 60_000,
        b"<blockquote>a" * 20_000 + b"</i>" * 20_000,
        b"&#1" * 90_000,
        b"\xc2\xa0" * 150_000,
    ],
)
@pytest.mark.parametrize("content_type", [b"text/plain", b"text/html"])
def test_hostile_bodies_are_read_to_their_end(body: bytes, content_type: bytes) -> None:
    """The time each takes is what benchmarks/fuzz_mail.py reports; here it must only come to an end."""
    raw = (
        b"From: MAILER-DAEMON@b.example\nSubject: hello\nContent-Type: "
        + content_type
        + b"; charset=utf-8\n\n"
        + body
    )
    assert read(parse(raw)).kind in Kind


PIECES = (
    *(":", "re: ", "auto ", "-", "a-", "=?u?q?", "=?utf-8?q?a?= ", "<", "@", "a@", "mail ", ";x=", " ", "\t"),
    *("(", '"', "\\", "a.", "your message is ", "no-reply", "x_", "<a@b.example>,", "bounce-"),
    *(
        "a" * 60 + "@",
        "rejected ",
        "wrote ",
        "on 1 ",
        "__\n",
        "undelivered ",
        "to: ",
        "recipient ",
        "copy of the ",
        "http://",
    ),
    *("original message ", "sent from ", "-- ", "&", "中", "Received: a\n", "To: a@b.example\n", "5.1.1 "),
    *("On 1/2/2020 10:00 ", "---\n", "spam report ", "<div class=x_x_"),
)


@pytest.mark.parametrize("piece", PIECES)
def test_one_piece_over_and_over_is_read_to_its_end(piece: str) -> None:
    long = piece * (100_000 // len(piece))
    header = long[:8000].replace("\n", " ")
    for content_type in ("text/plain", "text/html"):
        body = f"From: MAILER-DAEMON@b.example\nSubject: failure\nContent-Type: {content_type}\n\n{long}"
        assert read(parse(body.encode())).kind in Kind
    for name in ("From", "To", "Subject", "References", "Content-Type", "X-Failed-Recipients"):
        raw = f"{name}: {header}\n\ncould not be delivered to a@b.example\n"
        assert read(parse(raw.encode())).kind in Kind
