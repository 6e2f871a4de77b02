"""Words that must not stand in the code, each with its reason."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.house.files import PACKAGE, python_files, relative, text_files, tree

# Celery's own timers lose or double messages on Redis: what is due is a column (docs/decisions).
TIMERS = {"eta", "countdown", "retry_backoff", "autoretry_for"}

# The locks and images are found by name alone: where they come from is the operator's choice.
HOSTS = ("pypi" + ".org", "python" + "hosted.org", "npmjs" + ".org", "docker" + ".io", "debian" + ".org")

# A path of the machine something was written on works nowhere else.
PLACES = re.compile(r"(?<![\w.])/(?:work|root|home/\w+|farm)/")


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Every call in the product, with its place."""
    for path in python_files():
        if path.is_relative_to(PACKAGE):
            for node in ast.walk(tree(path)):
                if isinstance(node, ast.Call):
                    yield f"{relative(path)}:{node.lineno}", node


def test_celery_keeps_no_time() -> None:
    assert [place for place, call in calls() for keyword in call.keywords if keyword.arg in TIMERS] == []


def test_celery_repeats_nothing() -> None:
    methods = [(place, call.func) for place, call in calls() if isinstance(call.func, ast.Attribute)]
    assert [place for place, method in methods if method.attr == "retry"] == []


@pytest.mark.parametrize("host", HOSTS)
def test_no_registry_is_named(host: str) -> None:
    assert [relative(path) for path in text_files() if host.encode() in path.read_bytes()] == []


def test_no_place_on_one_machine_is_named() -> None:
    found = []
    for path in text_files():
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1):
            if PLACES.search(line):
                found.append(f"{relative(path)}:{number}: {line.strip()[:80]}")
    assert found == []
