"""The servers and processes the other tests stand on."""

from __future__ import annotations

import subprocess
from pathlib import Path

import psycopg
import pytest
import redis
from playwright.sync_api import Page

from tests.servers.broker import RedisServer
from tests.servers.lmtp import hand_in
from tests.servers.ports import free_port
from tests.servers.postgres import Databases
from tests.servers.process import Ended, Process, program
from tests.servers.sink import Sink
from tests.servers.waiting import until


def one_table(url: str) -> None:
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE made AS SELECT 1 AS number")


def count(url: str) -> int:
    with psycopg.connect(url) as connection:
        row = connection.execute("SELECT count(*) FROM made").fetchone()
    return int(row[0]) if row else -1


def test_a_copied_database_has_the_tables(databases: Databases) -> None:
    first, second = databases.copy(one_table), databases.copy(one_table)
    with psycopg.connect(first) as connection:
        connection.execute("INSERT INTO made VALUES (2)")
    assert (count(first), count(second)) == (2, 1)


def test_each_database_is_empty(postgres_url: str) -> None:
    with pytest.raises(psycopg.errors.UndefinedTable):
        count(postgres_url)


def test_database_url_names_both_kinds(database_url: str) -> None:
    assert database_url.startswith(("sqlite:///", "postgresql://"))


@pytest.mark.parametrize("time", [1, 2])
def test_redis_begins_empty(redis_url: str, time: int) -> None:
    with redis.Redis.from_url(redis_url) as client:
        assert client.dbsize() == 0
        client.set("left", "behind")


def test_redis_may_die_and_hang(redis_server: RedisServer) -> None:
    def ping() -> bool:
        with redis.Redis.from_url(redis_server.url, socket_timeout=0.2, retry=None) as client:
            return bool(client.ping())

    redis_server.process.kill()
    with pytest.raises(redis.ConnectionError):
        ping()
    redis_server.start()
    redis_server.process.pause()
    with pytest.raises(redis.TimeoutError):
        ping()
    redis_server.process.resume()
    assert ping()


def test_a_process_that_ends_early_shows_its_output(tmp_path: Path) -> None:
    command = [program("python"), "-c", "print('no port'); raise SystemExit(3)"]
    with Process(command, tmp_path / "log") as process, pytest.raises(Ended, match=r"with 3(.|\n)*no port"):
        process.wait_for_port(free_port())


def test_output_is_that_of_this_process_alone(tmp_path: Path) -> None:
    for word in ("first", "second"):
        with Process([program("python"), "-c", f"print({word!r})"], tmp_path / "log") as process:
            process.wait()
    assert process.output() == "second\n"


def test_stopping_ends_the_children_too(tmp_path: Path) -> None:
    child = "[sys.executable, '-c', 'import time; time.sleep(100)']"
    code = f"import subprocess, sys; p = subprocess.Popen({child}); print(p.pid); p.wait()"
    with Process([program("python"), "-c", code], tmp_path / "log") as process:
        process.wait_for_output("\n")
        pid = int(process.output())
    until(lambda: not _alive(pid), "the child ended", 5)


def test_mail_handed_in_gets_the_servers_word(sink: Sink) -> None:
    with pytest.raises(OSError, match="refused"):
        hand_in(free_port(), b"", "r-1@reply.example")
    assert hand_in(sink.port, b"Subject: a\r\n\r\nb\r\n", "r-1@reply.example")[0] == 500  # it speaks no LMTP


def _alive(pid: int) -> bool:
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True).stdout
    return bool(state.strip()) and not state.startswith("Z")


def test_a_page_shows_what_it_is_given(page: Page) -> None:
    page.set_content("<form><label>Name <input name=who></label></form>")
    page.get_by_label("Name").fill("Anna")
    assert page.locator("input").input_value() == "Anna"


def test_a_test_without_its_server_is_named_at_the_end(tmp_path: Path) -> None:
    lines = [
        "import pytest",
        "from tests.servers.missing import MissingServer",
        "def test_rings(): pytest.skip(MissingServer('no Redis here').reason)",
    ]
    (tmp_path / "test_bell.py").write_text("\n".join(lines))
    command = [program("python"), "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider"]
    with Process([*command, str(tmp_path)], tmp_path / "log") as process:
        assert process.wait() == 0
    assert "test_bell.py::test_rings: no Redis here" in process.output().partition("NOT RUN ")[2]
