"""What an operator reads: is sending going on, by which relays, and if not, why and what to say."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import text

from dripcourse import wiring
from dripcourse.cli.main import main
from dripcourse.clock import machine_now
from dripcourse.engine.guard import COPIED, OLDER, Guard
from dripcourse.wiring import House
from tests.servers.ports import free_port
from tests.servers.sink import Manners, Sink

Say = Callable[..., Result]


@pytest.fixture
def say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Say:
    """Runs `dripcourse …` as on a small machine with SQLite."""
    for name, value in {
        "DATABASE_URL": f"sqlite:///{tmp_path / 'live.db'}",
        "SECRET": "x" * 40,
        "BASE_URL": "http://127.0.0.1:8000",
        "MAIL_FROM": "courses@mail.example",
        "REPLY_DOMAIN": "reply.example",
        "STATE": str(tmp_path / "state"),
        "SMTP_URL": "smtp://127.0.0.1:25",
    }.items():
        monkeypatch.setenv(f"DRIPCOURSE_{name}", value)

    def run(*words: str) -> Result:
        return CliRunner().invoke(main, words)

    assert run("db", "upgrade").exit_code == 0
    return run


@pytest.fixture
def house(say: Say) -> Iterator[House]:
    made = wiring.build(wiring.environment())
    yield made
    made.close()


def first_lines(result: Result) -> dict[str, str]:
    """The part of `status` that is for people."""
    assert result.exit_code == 0, result.output
    told, _, _ = result.output.partition("\n\n")
    return {line[:9].strip(): line[10:] for line in told.splitlines()}


def test_all_is_well(say: Say) -> None:
    assert first_lines(say("status")) == {
        "sending": "goes on",
        "relays": "127.0.0.1:25",
        "resting": "nobody",
        "unknown": "none",
        "past day": "0 sent, 0 addresses given up, 0 complained",
        "care": "nothing urgent waits",
    }


def test_the_same_for_programs(say: Say) -> None:
    found = json.loads(say("status", "--json").output)
    assert (found["sending"], found["why"], found["unknown"]) == ("on", "", 0)
    assert found["relays"] == ["127.0.0.1:25"]
    assert found["desk_urgent_oldest_seconds"] == 0


def test_hold_and_go(say: Say) -> None:
    assert "until `dripcourse go`" in say("hold").output
    assert first_lines(say("status"))["sending"] == (
        "is held: by `dripcourse hold`; `dripcourse go` starts it again"
    )
    assert say("go").output == "Sending goes on.\n"
    assert first_lines(say("status"))["sending"] == "goes on"


def test_relays_limits_and_what_rests(say: Say, house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRIPCOURSE_SMTP_URL", "smtp://u:geheim@a.example?weight=3 smtps://b.example")
    monkeypatch.setenv("DRIPCOURSE_PER_SECOND", "20")
    monkeypatch.setenv("DRIPCOURSE_PER_SECOND_BY", "gmail=10")
    later = (machine_now() + timedelta(hours=1)).replace(microsecond=0)
    with house.parts.database.write() as connection:
        for name, until in (("gmail", later), ("outlook", later - timedelta(days=1))):
            connection.execute(
                text("INSERT INTO pauses (name, strikes, rests, until) VALUES (:name, 0, 1, :until)"),
                {"name": name, "until": until.replace(tzinfo=None).isoformat(" ")},
            )
    told = first_lines(say("status"))
    assert told["relays"] == "a.example:25 (weight 3), b.example:465 (weight 1)"
    assert told["limits"].startswith("20 a second, gmail 10 a second")
    assert told["resting"] == f"gmail until {later.isoformat()}"
    assert "geheim" not in say("status").output


def test_a_copied_database(say: Say, house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not Guard(house.parts).refuses()
    house.close()
    shutil.copy(tmp_path / "live.db", tmp_path / "copy.db")
    monkeypatch.setenv("DRIPCOURSE_DATABASE_URL", f"sqlite:///{tmp_path / 'copy.db'}")
    assert first_lines(say("status"))["sending"] == f"is held: {COPIED}"
    assert json.loads(say("status", "--json").output)["why"] == COPIED
    refused = say("go")
    assert (refused.exit_code, refused.stderr) == (2, f"dripcourse: {COPIED}\n")
    assert say("go", "--this-is-the-only-one").output == "Sending goes on.\n"
    assert first_lines(say("status"))["sending"] == "goes on"
    monkeypatch.setenv("DRIPCOURSE_DATABASE_URL", f"sqlite:///{tmp_path / 'live.db'}")
    assert first_lines(say("status"))["sending"] == f"is held: {OLDER}", "it goes by the same state folder"


def test_a_database_that_never_sent_may_go(say: Say) -> None:
    assert say("go").exit_code == 0
    assert say("go", "--this-is-the-only-one").exit_code == 0


def test_relays_are_greeted(say: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    dead = free_port()
    with Sink() as open_one, Sink(manners=Manners(login=("me", "right"))) as closed:
        wrong = closed.url.replace("//", "//me:geheim@")
        monkeypatch.setenv("DRIPCOURSE_SMTP_URL", f"{open_one.url} {wrong} smtp://127.0.0.1:{dead}")
        told = say("relays")
        assert told.output.splitlines() == [
            f"127.0.0.1:{open_one.port}: ready",
            f"127.0.0.1:{closed.port}: 535 wrong user or password",
            f"127.0.0.1:{dead}: connection refused",
        ]
        assert told.exit_code == 1
        assert not [line for line in open_one.transcript if line.startswith("MAIL")]
        monkeypatch.setenv("DRIPCOURSE_SMTP_URL", open_one.url)
        assert say("relays").exit_code == 0
