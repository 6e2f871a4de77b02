"""A database that is older than what was sent from it sends nothing until a person says so."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from dripcourse.engine import guard
from dripcourse.engine.deliver import deliver, held
from dripcourse.errors import SendingRefused
from dripcourse.store import identity
from tests.engine.guarded import Processes, backup, held_because, later, mark, outside, refuses
from tests.engine.world import World


@pytest.fixture
def processes(world: World, tmp_path: Path) -> Iterator[Processes]:
    made = Processes(world, tmp_path)
    yield made
    made.end()


def test_the_mark_grows_here_and_outside(processes: Processes) -> None:
    parts = processes()
    for number in (1, 2, 3):
        assert not refuses(parts)
        assert mark(parts) == number
        assert outside(parts) == [number]


def test_a_process_marks_once_in_a_while(processes: Processes) -> None:
    parts = processes()
    assert [guard.Guard(parts).refuses() for _ in range(100)] == [False] * 100
    assert mark(parts) == 1


def test_a_successor_goes_on(processes: Processes) -> None:
    assert not refuses(processes())
    assert not refuses(processes()), "a process that died blocks nobody"


def test_several_machines_share_a_database(processes: Processes) -> None:
    machines = [processes(state=name) for name in ("a", "b", "c")]
    for turn in (0, 1, 2, 1, 0, 0, 2):
        assert not refuses(machines[turn])
    assert [outside(one) for one in machines] == [[6], [4], [7]]


def test_a_lost_state_folder_stops_nothing_and_is_told(
    processes: Processes, caplog: pytest.LogCaptureFixture
) -> None:
    parts = processes()
    refuses(parts)
    assert caplog.messages == []
    shutil.rmtree(parts.settings.state)
    assert not refuses(parts)
    assert "no mark of earlier letters" in caplog.text
    assert outside(parts) == [2]


def test_a_state_folder_that_cant_be_written_stops_nothing(
    processes: Processes, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    assert not refuses(processes(state="file/state"))
    assert "DRIPCOURSE_STATE can't be written" in caplog.text


def test_an_older_database_sends_nothing(processes: Processes, caplog: pytest.LogCaptureFixture) -> None:
    parts = processes()
    refuses(parts)
    restore = backup(parts)
    refuses(parts)
    parts.database.close()
    restore()
    assert guard.doubt(parts) == guard.OLDER
    assert refuses(parts)
    assert caplog.messages == [guard.OLDER]
    assert held_because(parts) == guard.OLDER
    assert refuses(processes(state="elsewhere")), "also where nothing is known of it"


def test_a_person_lets_an_older_database_send(processes: Processes) -> None:
    parts = processes()
    refuses(parts)
    restore = backup(parts)
    for _ in range(3):
        refuses(parts)
    parts.database.close()
    restore()
    assert refuses(parts)
    with pytest.raises(SendingRefused, match="old backup"):
        guard.go(parts)
    assert held(parts)
    guard.go(processes(state="of the operator"), only_one=True)
    assert not held(parts)
    assert not refuses(parts), "whatever mark this folder had"


def test_the_backup_restored_twice(processes: Processes) -> None:
    """Having said "go" to a database doesn't say it to the one that is restored after it."""
    parts = processes()
    refuses(parts)
    restore = backup(parts)
    refuses(parts)
    for _ in range(2):
        parts.database.close()
        restore()
        assert refuses(parts)
        guard.go(parts, only_one=True)
        assert not refuses(parts)


def test_deliver_asks_the_guard(processes: Processes, world: World) -> None:
    parts = processes()
    assert deliver(later(parts), world.carrier) == 0
    restore = backup(parts)
    deliver(later(parts), world.carrier)
    parts.database.close()
    restore()
    world.sign_up("late@example.org")
    before = len(world.letters())
    deliver(later(parts), world.carrier)
    assert held(parts)
    assert len(world.letters()) == before


def test_letters_that_stay_in_a_folder_do_no_harm(world: World) -> None:
    assert not refuses(world.parts)
    with world.database.read() as connection:
        assert identity.known(connection) is None
