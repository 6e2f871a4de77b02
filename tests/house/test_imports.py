"""Who imports whom. The layers themselves are in .importlinter; here is what it cannot say."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.house.files import PACKAGE, ROOT, python_files, relative, tree
from tests.servers.process import environment

PURE = ("course", "flow", "message")
IMPURE_CALLS = {"open", "input", "print"}
IMPURE_METHODS = {"now", "today", "utcnow", "read_text", "read_bytes", "write_text", "write_bytes", "getenv"}
NAMES_OF_SQL = {"Connection", "Engine", "Row"}  # what the engine may say of SQLAlchemy

SETTINGS = {
    "DRIPCOURSE_DATABASE_URL": "sqlite://",
    "DRIPCOURSE_SECRET": "of no importance whatever, yet long enough",
    "DRIPCOURSE_BASE_URL": "http://127.0.0.1:8000",
    "DRIPCOURSE_MAIL_FROM": "course@a.example",
    "DRIPCOURSE_REPLY_DOMAIN": "reply.a.example",
}

Graph = Mapping[str, frozenset[str]]


def module(path: Path) -> str:
    return relative(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def imported(path: Path) -> Iterator[str]:
    """Every name that an import of this file could mean, inner and type-checking imports too."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def graph() -> Graph:
    paths = {module(path): path for path in python_files() if path.is_relative_to(PACKAGE)}
    return {name: frozenset(_targets(paths, path) - {name}) for name, path in paths.items()}


def _targets(paths: Mapping[str, Path], path: Path) -> set[str]:
    """A name from a package that is a module of its own means that module, not the package."""
    return {name if name in paths else name.rpartition(".")[0] for name in imported(path)} & paths.keys()


def cycle(edges: Graph) -> list[str]:
    """One cycle of the graph, or nothing: what leads nowhere is taken away until only cycles are left."""
    left = {name: set(targets) for name, targets in edges.items()}
    while ends := [name for name, targets in left.items() if not targets]:
        for name in ends:
            del left[name]
        for targets in left.values():
            targets.difference_update(ends)
    walk = sorted(left)[:1]
    while walk and walk[-1] not in walk[:-1]:
        walk.append(min(left[walk[-1]]))
    return walk[walk.index(walk[-1]) :] if walk else []


def test_imports_have_no_cycle() -> None:
    assert cycle(graph()) == []


def test_a_cycle_is_found() -> None:
    edges = {"a": frozenset("b"), "b": frozenset("cd"), "c": frozenset("b"), "d": frozenset[str]()}
    assert cycle(edges) == ["b", "c", "b"]


@pytest.mark.parametrize("package", PURE)
def test_pure_packages_touch_nothing(package: str) -> None:
    """No file, clock, environment or terminal, whoever offers it."""
    found = []
    for path in (PACKAGE / package).rglob("*.py"):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and _impure(node.func):
                found.append(f"{relative(path)}:{node.lineno}: {ast.unparse(node.func)}")
    assert found == []


def _impure(called: ast.expr) -> bool:
    if isinstance(called, ast.Name):
        return called.id in IMPURE_CALLS
    return isinstance(called, ast.Attribute) and called.attr in IMPURE_METHODS


def test_sql_is_written_in_the_store_alone() -> None:
    """Others may name a connection or a row in a signature, and build nothing."""
    found = []
    for path in python_files():
        if path.is_relative_to(PACKAGE) and not path.is_relative_to(PACKAGE / "store"):
            names = [name for name in imported(path) if name.startswith("sqlalchemy")]
            found += [
                f"{relative(path)}: {name}" for name in names if name.rpartition(".")[2] not in NAMES_OF_SQL
            ]
    assert found == []


def test_the_environment_is_read_at_the_top() -> None:
    """Settings come from `config`; only the commands and the start of a process hand it the environment."""
    above = ("cli", "tasks", "testing")
    readers = {
        relative(path)
        for path in python_files()
        if path.is_relative_to(PACKAGE) and "environ" in {node.attr for node in _attributes(path)}
    }
    assert {name for name in readers if name.split("/")[1] not in above and "wiring" not in name} == set()


def _attributes(path: Path) -> Iterator[ast.Attribute]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, ast.Attribute))


@pytest.mark.parametrize("entry", ["dripcourse.tasks", "dripcourse.wiring", "dripcourse.web.server"])
def test_workers_never_load_premailer(entry: str) -> None:
    """It costs 15 MiB a process and belongs to publishing."""
    code = f"import {entry}, sys; print([name for name in ('premailer', 'cssutils') if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment(SETTINGS),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
