"""A statement under way on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import text

from dripcourse.errors import NotReady
from dripcourse.store.asked import Statement
from dripcourse.store.database import Database
from tests.servers.waiting import until

ADD = Statement("add", "INSERT INTO lines (word) VALUES ($1) RETURNING number, word")
SLOWLY = Statement("slowly", "INSERT INTO lines (word) SELECT $1 FROM pg_sleep(0.2)")


@pytest.fixture
def database(postgres_url: str) -> Iterator[Database]:
    made = Database(postgres_url.replace("postgresql://", "postgresql+psycopg://"))
    with made.write() as connection:
        connection.execute(text("CREATE TABLE lines (number serial, word text NOT NULL)"))
    yield made
    made.close()


def words(database: Database) -> list[str]:
    with database.read() as connection:
        return list(connection.execute(text("SELECT word FROM lines ORDER BY number")).scalars())


def test_rows_come_when_they_are_wanted(database: Database) -> None:
    for number, word in enumerate(("one", 'ü "{', ""), 1):
        with database.asking(ADD, [word]) as rows:
            assert rows() == [(str(number).encode(), word.encode())]
    assert words(database) == ["one", 'ü "{', ""], "each is a transaction by itself"


def test_whoever_does_not_wait_has_it_done(database: Database) -> None:
    with database.asking(ADD, ["one"]):
        pass
    with database.asking(ADD, ["two"]) as rows:
        assert rows() == [(b"2", b"two")]


def test_what_was_asked_is_done_whatever_becomes_of_who_asked(database: Database) -> None:
    with pytest.raises(KeyboardInterrupt), database.asking(SLOWLY, ["one"]):
        raise KeyboardInterrupt
    until(lambda: words(database) == ["one"], "the statement")
    with database.asking(ADD, ["two"]) as rows:
        assert rows() == [(b"2", b"two")], "nobody gets the rows of another"


def test_a_database_that_goes_away(database: Database) -> None:
    with pytest.raises(NotReady), database.asking(SLOWLY, ["one"]):
        end_others(database)
    with database.asking(ADD, ["two"]) as rows:
        assert rows()[0][1] == b"two"
    end_others(database)
    with pytest.raises(NotReady), database.asking(ADD, ["three"]) as rows:
        rows()
    assert words(database) == ["two"]


def end_others(database: Database) -> None:
    with database.write() as connection:
        own = "pid <> pg_backend_pid() AND datname = current_database()"
        connection.execute(text(f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE {own}"))


def test_a_statement_that_is_wrong_says_so(database: Database) -> None:
    with pytest.raises(Exception, match="23502"), database.asking(ADD, [None]) as rows:
        rows()
    with pytest.raises(Exception, match="42601"), database.asking(Statement("no", "INSERT nothing"), []):
        pass
    assert words(database) == []
