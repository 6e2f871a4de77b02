"""The smaller form of `make crash`: 2,000 letters, ten kills; nothing lost, every duplicate explained."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.chaos import Chaos
from tests.servers.missing import MissingServer


def test_nothing_is_lost_when_everything_is_killed(tmp_path: Path) -> None:
    told: list[str] = []
    try:
        account = Chaos(tmp_path, letters=2000, kills=10, seed=1, told=told.append).run()
    except MissingServer as missing:
        pytest.skip(missing.reason)
    assert account.problems() == [], "\n".join([*told, account.shown()])
