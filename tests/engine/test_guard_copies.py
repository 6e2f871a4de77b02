"""A database that was copied sends nothing until a person says that it is the only one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from dripcourse import wiring
from dripcourse.config import Settings
from dripcourse.engine import guard
from dripcourse.engine.deliver import deliver, hold
from dripcourse.errors import SendingRefused
from tests.engine.guarded import Processes, copy_sqlite, held_because, refuses
from tests.engine.world import World
from tests.servers.postgres import Databases
from tests.servers.sink import Sink


@pytest.fixture
def processes(world: World, tmp_path: Path) -> Iterator[Processes]:
    made = Processes(world, tmp_path)
    yield made
    made.end()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_copied_file_sends_nothing(processes: Processes, tmp_path: Path) -> None:
    parts = processes()
    refuses(parts)
    copy_sqlite(tmp_path / "test.db", tmp_path / "copy.db")
    copy = processes(f"sqlite:///{tmp_path / 'copy.db'}", "new machine")
    assert guard.doubt(copy) == guard.COPIED
    assert refuses(copy)
    assert held_because(copy) == guard.COPIED
    assert not refuses(parts), "the one that was copied goes on"
    with pytest.raises(SendingRefused, match="copied"):
        guard.go(copy)
    guard.go(copy, only_one=True)
    assert not refuses(copy)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_once_a_copy_is_the_only_one_the_other_is_not(processes: Processes, tmp_path: Path) -> None:
    """As far as they share the state folder."""
    parts = processes()
    refuses(parts)
    copy_sqlite(tmp_path / "test.db", tmp_path / "copy.db")
    guard.go(processes(f"sqlite:///{tmp_path / 'copy.db'}"), only_one=True)
    assert refuses(parts)
    assert held_because(parts) == guard.OLDER


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_renamed_file_is_no_copy(processes: Processes, tmp_path: Path) -> None:
    parts = processes()
    refuses(parts)
    parts.database.close()
    (tmp_path / "moved").mkdir()
    for path in tmp_path.glob("test.db*"):
        path.rename(tmp_path / "moved" / path.name)
    assert not refuses(processes(f"sqlite:///{tmp_path / 'moved' / 'test.db'}"))


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_copied_postgres_database_sends_nothing(
    processes: Processes, databases: Databases, world: World
) -> None:
    parts = processes()
    refuses(parts)
    parts.database.close()
    world.database.close()
    name = parts.settings.database_url.rpartition("/")[2]
    url = databases.create(name)
    copy = processes(url.replace("postgresql://", "postgresql+psycopg://"), "new machine")
    assert refuses(copy)
    assert held_because(copy) == guard.COPIED
    copy.database.close()
    databases.drop(url)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_as_the_processes_are_put_together(world: World, tmp_path: Path, sink: Sink) -> None:
    """Two installations with the same settings, one with a copy of the other's database."""
    own = replace(world.parts.settings, mailbox=None, smtp_url=sink.url, state=tmp_path / "state")
    sign_up(world, "anna@example.org")
    send(own)
    assert len(sink.mails) == 1
    sign_up(world, "bert@example.org")
    copy_sqlite(tmp_path / "test.db", tmp_path / "copy.db")
    send(replace(own, database_url=f"sqlite:///{tmp_path / 'copy.db'}", state=tmp_path / "other"))
    assert len(sink.mails) == 1, "the copy is silent"
    send(own)
    assert len(sink.mails) == 2


def sign_up(world: World, email: str) -> None:
    """Whose letter waits for a worker."""
    hold(world.parts, True)
    world.sign_up(email)
    hold(world.parts, False)


def send(settings: Settings) -> None:
    """As a worker's process does."""
    with closing(wiring.build(settings)) as house:
        deliver(house.parts, house.carrier)
