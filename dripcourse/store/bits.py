"""A set of lesson numbers as bytes: bit n of the little-endian number says that n is in it."""

from __future__ import annotations

from collections.abc import Iterable


def pack(numbers: Iterable[int]) -> bytes:
    total = 0
    for number in numbers:
        total |= 1 << number
    return total.to_bytes((total.bit_length() + 7) // 8, "little")


def unpack(packed: bytes) -> frozenset[int]:
    total = int.from_bytes(packed, "little")
    return frozenset(number for number in range(total.bit_length()) if total >> number & 1)
