"""Every mail in tests/corpus/mails is read as the JSON file beside it says."""

import json
from pathlib import Path

import pytest

from dripcourse.message.parse import parse
from dripcourse.message.reading import Reading, read

MAILS = sorted(Path(__file__).parents[2].joinpath("corpus", "mails").glob("*.eml"))


def _got(reading: Reading, key: str) -> object:
    value = getattr(reading, key)
    return list(value) if isinstance(value, tuple) else value


@pytest.mark.parametrize("path", MAILS, ids=lambda path: path.stem)
def test_a_mail_is_read_as_its_case_says(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    reading = read(parse(path.read_bytes()))
    assert {key: _got(reading, key) for key in expected} == expected


def test_the_corpus_is_large_and_varied() -> None:
    kinds = [json.loads(path.with_suffix(".json").read_text("utf-8"))["kind"] for path in MAILS]
    assert len(MAILS) >= 250
    assert {kind: kinds.count(kind) >= 10 for kind in set(kinds)} == dict.fromkeys(
        ("reply", "bounce", "complaint", "auto-reply", "other"), True
    )


def test_only_words_of_people_are_given_as_text() -> None:
    for path in MAILS:
        reading = read(parse(path.read_bytes()))
        assert (reading.text is not None) == (reading.kind == "reply"), path.stem
        assert (reading.permanent is not None) == (reading.kind == "bounce"), path.stem
