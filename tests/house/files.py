"""The project's own files, for the tests that measure them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "dripcourse"
_OURS = ("dripcourse", "tests", "benchmarks", "training", "docs", "courses", "requirements", ".ci")


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def python_files() -> tuple[Path, ...]:
    """All Python of the project: the product, its tests and its benchmarks."""
    return tuple(path for path in text_files() if path.suffix == ".py")


@cache
def text_files() -> tuple[Path, ...]:
    """Every file of the project that is no case of the corpus, in a fixed order."""
    found = [path for path in ROOT.iterdir() if path.is_file() and path.name != ".env"]
    for folder in _OURS:
        found += [path for path in (ROOT / folder).rglob("*") if path.is_file() and _written(path)]
    return tuple(sorted(found))


def _written(path: Path) -> bool:
    within = path.relative_to(ROOT).parts
    return (
        "__pycache__" not in within
        and within[:2] != ("tests", "corpus")
        and path.suffix not in (".pyc", ".db")
    )


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), relative(path))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method of a file, inner ones too."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node
