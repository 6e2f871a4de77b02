"""A text as the pieces of words that the network knows: BERT's WordPiece (Devlin et al., 2019)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

UNKNOWN, OPENS, CLOSES = "[UNK]", "[CLS]", "[SEP]"
_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
_LONGEST_WORD = 40  # characters; nothing longer is a word
_READ = 8000  # characters of either end of a text
_HEAD, _TAIL = 120, 72  # pieces of a long letter: how it begins and how it ends


def numbers(text: str, vocabulary: Mapping[str, int]) -> list[int]:
    """The numbers of a text's pieces, between the marks that open and close it; at most 194."""
    if len(text) > 2 * _READ:
        text = f"{text[:_READ]} {text[-_READ:]}"
    found = [vocabulary[piece] for word in _words(text) for piece in _pieces(word, vocabulary)]
    if len(found) > _HEAD + _TAIL:
        found = found[:_HEAD] + found[-_TAIL:]
    return [vocabulary[OPENS], *found, vocabulary[CLOSES]]


def _words(text: str) -> Iterator[str]:
    """In lower case and without accents; a picture is the words that Unicode has for it."""
    spoken = "".join(map(_spoken, text)) if not text.isascii() else text
    bare = "".join(
        character
        for character in unicodedata.normalize("NFD", spoken.lower())
        if unicodedata.category(character) not in ("Mn", "Cf")
    )
    return (found.group() for found in _WORD.finditer(bare))


def _spoken(character: str) -> str:
    if unicodedata.category(character) != "So":
        return _PLAIN.get(character, character)
    return f" {unicodedata.name(character, '').removesuffix(' SIGN')} "


_PLAIN = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "..."}


def _pieces(word: str, vocabulary: Mapping[str, int]) -> list[str]:
    """The longest piece the vocabulary has, then the longest of the rest; UNKNOWN where none fits."""
    if len(word) > _LONGEST_WORD:
        return [UNKNOWN]
    found: list[str] = []
    start = 0
    while start < len(word):
        joined = "##" if start else ""
        ends = range(len(word), start, -1)
        end = next((end for end in ends if joined + word[start:end] in vocabulary), None)
        if end is None:
            return [UNKNOWN]
        found.append(joined + word[start:end])
        start = end
    return found
