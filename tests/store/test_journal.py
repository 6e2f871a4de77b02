"""The journal: what a dead run leaves is found once, by whoever shares its folder and its database."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from subprocess import PIPE, Popen

import pytest

from dripcourse.store.journal import Journals, Left

URL = "postgresql+psycopg://drip:secret@127.0.0.1/drip"


def left(journals: Journals) -> list[Left]:
    with journals.left() as found:
        return list(found)


def test_what_was_not_cleared_is_left(tmp_path: Path) -> None:
    journals = Journals(tmp_path / "state", URL)
    with journals.of_run("a1") as journal:
        journal.note("d", 7)
        journal.clear()
        journal.note("d", 8)
        journal.note("l", 9)
        journal.note("d", 2**62)
    assert left(journals) == [Left("a1", (8, 2**62), (9,))]
    assert left(journals) == [], "it is told once"


def test_nothing_is_left_of_a_run_that_ended_well(tmp_path: Path) -> None:
    journals = Journals(tmp_path, URL)
    with journals.of_run("a1"):
        pass
    with journals.of_run("a2") as journal:
        journal.note("d", 7)
        journal.clear()
    assert list(tmp_path.iterdir()) == []


def test_it_is_told_again_when_it_could_not_be_recorded(tmp_path: Path) -> None:
    journals = Journals(tmp_path, URL)
    with journals.of_run("a1") as journal:
        journal.note("d", 7)
    with pytest.raises(OSError, match="away"), journals.left():
        raise OSError("the database is away")
    assert left(journals) == [Left("a1", (7,), ())]


def test_a_living_run_keeps_its_own(tmp_path: Path) -> None:
    journals = Journals(tmp_path, URL)
    with journals.of_run("a1") as journal:
        journal.note("d", 7)
        assert left(journals) == []


def test_a_killed_process_leaves_its_own(tmp_path: Path) -> None:
    journals = Journals(tmp_path, URL)
    program = (
        "import sys, time; from pathlib import Path; from dripcourse.store.journal import Journals\n"
        f"with Journals(Path({str(tmp_path)!r}), {URL!r}).of_run('a1') as journal:\n"
        "    journal.note('d', 7); print('noted', flush=True); time.sleep(60)"
    )
    with Popen([sys.executable, "-c", program], stdout=PIPE) as process:
        assert process.stdout
        assert process.stdout.readline() == b"noted\n"
        assert left(journals) == []
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert left(journals) == [Left("a1", (7,), ())]


def test_databases_that_share_a_folder_are_kept_apart(tmp_path: Path) -> None:
    with Journals(tmp_path, URL).of_run("a1") as journal:
        journal.note("d", 7)
    assert left(Journals(tmp_path, URL.replace("/drip", "/other"))) == []
    assert left(Journals(tmp_path, URL.replace("secret", "changed"))) == [Left("a1", (7,), ())]


@pytest.mark.parametrize("torn", ["d 12\nd 1", "d 12\nd ", "d 12\n\x00\x00", "d 12\nx 3\n"])
def test_half_a_line_says_nothing(tmp_path: Path, torn: str) -> None:
    journals = Journals(tmp_path, URL)
    with journals.of_run("a1") as journal:
        journal.note("d", 7)
    (path,) = tmp_path.iterdir()
    path.write_text(torn, "ascii")
    assert left(journals) == [Left("a1", (12,), ())]


def test_a_folder_that_cant_be_written_stops_nobody(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    journals = Journals(tmp_path / "state", URL)
    with journals.of_run("a1") as journal:
        journal.note("d", 7)
        journal.note("d", 8)
        journal.clear()
    assert left(journals) == []
    assert [record.getMessage() for record in caplog.records] == [
        f"DRIPCOURSE_STATE can't be written ({os.strerror(17)}): a kill may repeat a group"
    ]


def test_without_a_folder_none_are_kept() -> None:
    with Journals().of_run("a1") as journal:
        journal.note("d", 7)
        journal.clear()
    assert left(Journals()) == []
