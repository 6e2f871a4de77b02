"""`dripcourse receive`, as a pipe of a mail server runs it: its exit code decides what becomes of a mail."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from sqlalchemy import text

from dripcourse.engine.receive import MOST_BYTES
from dripcourse.store.database import Database
from dripcourse.store.upgrade import upgrade
from tests.servers.process import ROOT, environment, program

KEPT, DATA_ERROR, TRY_LATER = 0, 65, 75  # sysexits.h
MAIL = b"From: anna@example.org\r\nSubject: x\r\n\r\nHe said no\r\n"


@pytest.fixture
def settings(tmp_path: Path) -> Mapping[str, str]:
    url = f"sqlite:///{tmp_path / 'test.db'}"
    database = Database(url)
    upgrade(database)
    database.close()
    return {
        "DRIPCOURSE_DATABASE_URL": url,
        "DRIPCOURSE_SECRET": "x" * 40,
        "DRIPCOURSE_BASE_URL": "http://127.0.0.1:8000",
        "DRIPCOURSE_MAIL_FROM": "courses@demo.example",
        "DRIPCOURSE_REPLY_DOMAIN": "reply.demo.example",
    }


def pipe(settings: Mapping[str, str], mail: bytes, *more: str) -> tuple[int, str]:
    done = subprocess.run(
        [program("dripcourse"), "receive", *more],
        input=mail,
        env=environment(settings),
        cwd=ROOT,
        capture_output=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stderr.decode()


def kept(settings: Mapping[str, str]) -> list[tuple[str, str, str]]:
    database = Database(settings["DRIPCOURSE_DATABASE_URL"])
    with database.read() as connection:
        rows = connection.execute(text("SELECT door, rcpt, mail_from FROM inbox"))
        found = [(row.door, row.rcpt, row.mail_from) for row in rows]
    database.close()
    return found


def test_a_mail_is_kept_and_the_answer_is_zero(settings: Mapping[str, str]) -> None:
    to = ("--to", "r-1@reply.demo.example", "--from", "anna@example.org")
    assert [pipe(settings, MAIL, *to)[0] for _ in range(2)] == [KEPT, KEPT]
    assert kept(settings) == [("pipe", "r-1@reply.demo.example", "anna@example.org")]


def test_the_recipient_may_come_as_postfix_and_exim_tell_it(settings: Mapping[str, str]) -> None:
    told = {**settings, "ORIGINAL_RECIPIENT": "r-1@reply.demo.example", "SENDER": "anna@example.org"}
    assert pipe(told, MAIL)[0] == KEPT
    assert kept(settings) == [("pipe", "r-1@reply.demo.example", "anna@example.org")]


def test_what_is_too_large_is_the_senders_trouble(settings: Mapping[str, str]) -> None:
    code, said = pipe(settings, MAIL + b"x" * MOST_BYTES, "--to", "r-1@reply.demo.example")
    assert (code, said) == (DATA_ERROR, "dripcourse: this mail is larger than 10 MB.\n")
    assert kept(settings) == []


@pytest.mark.parametrize(
    "trouble",
    [
        {"DRIPCOURSE_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"},
        {"DRIPCOURSE_DATABASE_URL": "sqlite://"},
        {"DRIPCOURSE_SECRET": "short"},
        {"DRIPCOURSE_BROKER_URL": "redis://127.0.0.1:1/0"},
    ],
    ids=["database-down", "not-migrated", "wrong-setting", "broker-down"],
)
def test_our_own_trouble_means_later(settings: Mapping[str, str], trouble: Mapping[str, str]) -> None:
    code, said = pipe({**settings, **trouble}, MAIL, "--to", "r-1@reply.demo.example")
    if "DRIPCOURSE_BROKER_URL" in trouble:
        assert code == KEPT  # the bell may be lost; the tick finds the mail
    else:
        assert (code, said.count("\n")) == (TRY_LATER, 1)
