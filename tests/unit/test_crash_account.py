"""The account of a chaos run: which duplicates a kill may explain, and what fails a run."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks.account import NEAR, Account, Kill, causes

WORKER = Kill(1, "worker-1", 100, 104)
AGAIN = Kill(2, "worker-2", 110, 110)
DATABASE = Kill(3, "postgres", 500, 500)

FINE = Account(
    due=10, delivered=8, refused=2, open=0, again={"a": 1}, scripted=frozenset("a"), one_id_each=True,
    killed={"worker": 2}, causes={},
)  # fmt: skip


@pytest.mark.parametrize("place", [100 - NEAR, 99, 102, 104 + NEAR - 1])
def test_a_worker_explains_the_letter_it_had_on_the_wire(place: int) -> None:
    assert causes([place], [WORKER, DATABASE]) == {WORKER: 1}


@pytest.mark.parametrize("place", [99 - NEAR, 104 + NEAR, 500])
def test_nothing_else_is_explained(place: int) -> None:
    assert causes([place], [WORKER, DATABASE]) == {None: 1}


def test_one_kill_explains_one_letter() -> None:
    assert causes([101, 102], [WORKER]) == {WORKER: 1, None: 1}
    assert causes([101, 102], [WORKER, AGAIN]) == {WORKER: 1, AGAIN: 1}


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        (replace(FINE, delivered=7), "1 letters are lost"),
        (replace(FINE, open=1), "1 letters are still open"),
        (replace(FINE, one_id_each=False), "one letter had two Message-IDs"),
        (replace(FINE, again={"b": 1}, causes={None: 1}), "1 duplicates have no cause"),
        (replace(FINE, again={"b": 1}), "the duplicates and their causes differ"),
    ],
)
def test_a_run_fails_for(changed: Account, problem: str) -> None:
    assert FINE.problems() == []
    assert changed.problems() == [problem]
