"""A short run of the fuzzer over the corpus; the long one is `python -m benchmarks.fuzz_mail 100000`."""

from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.fuzz_mail import run
from dripcourse.message.parse import parse
from dripcourse.message.quoting import typed, typed_html
from dripcourse.message.reading import Kind, read


def test_mutated_mails_are_read_without_an_error() -> None:
    assert run(600, seed=20260302).errors == []


@given(st.binary(max_size=1500))
def test_any_bytes_are_some_kind_of_mail(raw: bytes) -> None:
    assert read(parse(raw)).kind in Kind


@given(st.text(max_size=800), st.text(max_size=200))
def test_typed_takes_any_text(text: str, ours: str) -> None:
    assert isinstance(typed(text, ours), str)
    assert isinstance(typed_html(text, ours), str)


SAMPLE = ["yes", "no", "we", "talked", "last", "night", "and", "it", "went", "well", "thanks", "she", "said"]
WORDS = st.lists(st.sampled_from(SAMPLE), min_size=1)
PARAGRAPH = WORDS.map(" ".join)


@settings(max_examples=60)
@given(st.lists(PARAGRAPH, min_size=1, max_size=4), st.lists(PARAGRAPH, min_size=1, max_size=4))
def test_what_stands_above_a_quote_is_all_there_is(own: list[str], quoted: list[str]) -> None:
    above = "\n\n".join(own)
    quote = "\n".join(f"> {line}" for line in quoted)
    attribution = "On Mon, Mar 2, 2026 at 8:00 AM Ann <ann@course.example> wrote:"
    assert typed(f"{above}\n\n{attribution}\n{quote}\n") == above


@settings(max_examples=60)
@given(st.lists(PARAGRAPH, min_size=1, max_size=4))
def test_words_alone_come_back_unchanged(own: list[str]) -> None:
    text = "\n\n".join(own)
    assert typed(text) == text


@settings(max_examples=60)
@given(st.lists(PARAGRAPH, min_size=1, max_size=4), st.lists(st.integers(0, 99), min_size=1, max_size=4))
def test_our_own_letter_is_taken_out_wherever_it_stands(own: list[str], letter: list[str]) -> None:
    ours = [f"lesson {line} of a hundred is here for you" for line in letter]
    text = "\n\n".join([own[0], *ours, *own[1:]])
    assert typed(text, "\n\n".join(ours)) == "\n\n".join(own)
