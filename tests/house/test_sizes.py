"""Files and functions stay small enough to be read at once."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.house.files import PACKAGE, functions, python_files, relative

LONGEST_FILE = 300
LONGEST_FUNCTION = 39
LONG_FUNCTION = 30  # nine in ten are no longer

# A migration is written by a program, once, and never changed.
WRITTEN = [path for path in python_files() if "migrations/versions" not in relative(path)]


def lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def test_no_file_is_long() -> None:
    sizes = [(len(path.read_text().splitlines()), relative(path)) for path in WRITTEN]
    long = [f"{name} has {size} lines" for size, name in sizes if size > LONGEST_FILE]
    assert not long, "\n".join(long)


def test_no_function_is_long() -> None:
    long = [
        f"{relative(path)}:{function.lineno}: {function.name} has {lines(function)} lines"
        for path in WRITTEN
        for function in functions(path)
        if lines(function) > LONGEST_FUNCTION
    ]
    assert not long, "\n".join(long)


def parts() -> dict[str, list[Path]]:
    """The files by package, two names deep."""
    found: dict[str, list[Path]] = {}
    for path in WRITTEN:
        found.setdefault("/".join(relative(path.parent).split("/")[:2]), []).append(path)
    return found


PARTS = parts()


@pytest.mark.parametrize("part", PARTS)
def test_nine_functions_in_ten_are_short(part: str) -> None:
    sizes = [(lines(function), function.name) for path in PARTS[part] for function in functions(path)]
    long = [(size, name) for size, name in sizes if size > LONG_FUNCTION]
    assert len(long) <= max(1, len(sizes) // 10), (
        f"{len(long)} of {len(sizes)} are longer than {LONG_FUNCTION}: {long}"
    )


@pytest.mark.parametrize("vague", ["utils", "util", "helpers", "helper", "common", "manager", "misc"])
def test_no_file_has_a_vague_name(vague: str) -> None:
    assert [relative(path) for path in PACKAGE.rglob("*") if path.stem == vague] == []
