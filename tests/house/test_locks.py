"""One set of versions for the demo, the tests and the image, whatever the Python."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from tests.house.files import ROOT

FOLDER = ROOT / "requirements"
LOCKS = ("run", "dev", "postgres", "redis")
_PIN = re.compile(r"^([a-z0-9._-]+)==(\S+)(.*)$", re.MULTILINE)


def text(lock: str) -> str:
    return (FOLDER / f"{lock}.lock").read_text()


def pins(lock: str) -> dict[str, str]:
    return {name: version for name, version, _ in _PIN.findall(text(lock))}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_a_hash(lock: str) -> None:
    blocks = re.split(r"\n(?=[a-z0-9])", re.sub(r"^#.*\n", "", text(lock), flags=re.MULTILINE))
    assert all("--hash=sha256:" in block for block in blocks)
    assert len(blocks) == len(_PIN.findall(text(lock)))


@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_says_where_packages_come_from(lock: str) -> None:
    assert not re.search(r"://|--index|--find-links|--extra|@ ", text(lock))


@pytest.mark.parametrize("lock", LOCKS[1:])
def test_all_locks_agree(lock: str) -> None:
    known = pins("run") | pins("dev")
    assert {
        name: version for name, version in pins(lock).items() if known.get(name, version) != version
    } == {}


def test_the_locks_have_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    groups = project["dependency-groups"]
    wanted = {"run": project["project"]["dependencies"] + groups["build"], "dev": groups["dev"]}
    wanted |= {name: groups[name] for name in ("postgres", "redis")}
    for lock, lines in wanted.items():
        names = {re.split(r"[\[<>=; ]", line)[0].lower() for line in lines}
        assert names <= pins(lock).keys(), f"run `make lock`: {lock}.lock lacks {names - pins(lock).keys()}"


def test_without_a_fit_python_one_sentence_says_so(tmp_path: Path) -> None:
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    done = subprocess.run(
        ["/bin/sh", FOLDER / "env.sh", "run"],
        env={"PYTHON": str(old), "VENV": str(tmp_path / "venv"), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "Python 3.11 or newer" in done.stderr
