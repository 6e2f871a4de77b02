"""Where a database lives, and how far was sent from it: what is told apart, and what may be lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from dripcourse.bell import InRedis
from dripcourse.store import identity
from dripcourse.store.database import Database
from dripcourse.store.marks import Everywhere, InFolder, Marks
from tests.servers.broker import RedisServer, empty


@pytest.mark.parametrize(
    ("here", "known", "same"),
    [
        ({"system": "1", "database": 5}, {"system": "1", "database": 5}, True),
        ({"system": "2", "database": 5}, {"system": "1", "database": 5}, False),
        ({"system": "1", "database": 6}, {"system": "1", "database": 5}, False),
        ({"system": None, "database": 5}, {"system": "1", "database": 5}, True),
        ({"system": None, "database": 5}, {"inode": 1, "device": 1, "path": "/a"}, False),
        ({"inode": 1, "device": 1, "path": "/a"}, {"inode": 1, "device": 1, "path": "/a"}, True),
        ({"inode": 2, "device": 1, "path": "/a"}, {"inode": 1, "device": 1, "path": "/a"}, False),
        ({"inode": 1, "device": 2, "path": "/a"}, {"inode": 1, "device": 1, "path": "/a"}, True),
        ({"inode": 1, "device": 1, "path": "/b"}, {"inode": 1, "device": 1, "path": "/a"}, True),
        ({"inode": 1, "device": 2, "path": "/b"}, {"inode": 1, "device": 1, "path": "/a"}, False),
        ({"inode": 1, "device": 1, "path": "/a"}, {"system": "1", "database": 5}, False),
    ],
)
def test_what_one_place_is(here: identity.Place, known: identity.Place, same: bool) -> None:
    assert identity.same(here, known) is same


def test_a_database_is_where_it_was(database_url: str) -> None:
    places = []
    for _ in range(2):
        database = Database(database_url)
        with database.write() as connection:
            places.append(identity.place(connection))
        database.close()
    assert places[0] is not None
    assert places[0] == places[1]


def test_an_ordinary_role_may_ask_and_one_that_may_not_knows_less(postgres_url: str) -> None:
    database = Database(postgres_url.replace("postgresql://", "postgresql+psycopg://"))
    with database.engine.connect() as connection:  # rolled back at its end, role and all
        connection.execute(text("CREATE ROLE ordinary"))
        connection.execute(text("SET ROLE ordinary"))
        allowed = identity.place(connection)
        connection.execute(text("RESET ROLE"))
        connection.execute(text("REVOKE EXECUTE ON FUNCTION pg_control_system() FROM PUBLIC"))
        connection.execute(text("SET ROLE ordinary"))
        forbidden = identity.place(connection)
    database.close()
    assert allowed
    assert forbidden == {**allowed, "system": None}
    assert allowed["system"]
    assert identity.same(forbidden, allowed)


def test_a_database_in_memory_is_nowhere() -> None:
    with Database("sqlite://").read() as connection:
        assert identity.place(connection) is None


@pytest.fixture(params=["folder", "redis", "both"])
def marks(request: pytest.FixtureRequest, tmp_path: Path) -> Marks:
    if request.param == "folder":
        return InFolder(tmp_path / "a" / "b")
    redis = InRedis(request.getfixturevalue("redis_url"))
    return redis if request.param == "redis" else Everywhere([InFolder(tmp_path), redis])


def test_marks_are_kept_by_name(marks: Marks) -> None:
    assert marks.read("one") is None
    marks.write("one", 10**12 + 7)
    marks.write("two", 3)
    marks.write("one", 10**12 + 8)
    assert (marks.read("one"), marks.read("two")) == (10**12 + 8, 3)


@pytest.mark.parametrize("torn", ["", "12x", "\0\0", "ä"])
def test_a_torn_mark_is_no_mark(tmp_path: Path, torn: str) -> None:
    (tmp_path / "last-send-one").write_text(torn)
    assert InFolder(tmp_path).read("one") is None


def test_nothing_passing_is_left_in_the_folder(tmp_path: Path) -> None:
    for mark in range(5):
        InFolder(tmp_path).write("one", mark)
    assert [path.name for path in tmp_path.iterdir()] == ["last-send-one"]


def test_the_highest_mark_counts(tmp_path: Path, redis_url: str) -> None:
    folder, redis = InFolder(tmp_path), InRedis(redis_url)
    both = Everywhere([folder, redis])
    both.write("one", 5)
    folder.write("one", 4)
    assert both.read("one") == 5
    empty(redis_url)
    assert both.read("one") == 4


def test_a_redis_that_is_away_or_frozen_stops_nothing(redis_server: RedisServer) -> None:
    now = 0.0
    marks = InRedis(redis_server.url, lambda: now)
    marks.write("one", 1)
    redis_server.process.pause()
    assert marks.read("one") is None
    redis_server.process.resume()
    assert marks.read("one") is None, "it is left alone for a while"
    now = 61.0
    assert marks.read("one") == 1
    redis_server.process.kill()
    marks.write("one", 2)
    assert marks.read("one") is None
