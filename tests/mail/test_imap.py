"""The door that watches a mailbox, over real sockets."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from dripcourse.errors import SettingError
from dripcourse.mail.account import read_account
from dripcourse.mail.folder import MOST_BYTES
from dripcourse.mail.imap import Imap
from tests.servers.imap import ImapServer
from tests.servers.waiting import until

OURS = b"To: r-1@reply.example\r\nSubject: Re: x\r\n\r\nyes\r\n"
OTHERS = b"To: somebody@else.example\r\nSubject: private\r\n\r\nprivate words\r\n"


@dataclass
class Engine:
    """What stands behind the door in these tests."""

    places: dict[str, tuple[int, int]] = field(default_factory=dict)
    taken: list[bytes] = field(default_factory=list)
    fails: list[Exception] = field(default_factory=list)

    def wanted(self, header: bytes) -> str | None:
        return "r-1@reply.example" if b"r-1@reply.example" in header else None

    def accept(self, raw: bytes, rcpt: str) -> None:
        if self.fails:
            raise self.fails.pop()
        self.taken.append(raw)

    def get(self, folder: str) -> tuple[int, int]:
        return self.places.get(folder, (0, 0))

    def put(self, folder: str, validity: int, uid: int) -> None:
        self.places[folder] = (validity, uid)


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture(params=[True, False], ids=["idle", "polled"])
def server(request: pytest.FixtureRequest) -> Iterator[ImapServer]:
    with ImapServer("INBOX", "Junk E-mail", idle=request.param) as running:
        yield running


@contextmanager
def watching(server: ImapServer, engine: Engine, folders: str = "INBOX,Junk%20E-mail") -> Iterator[None]:
    account = read_account(f"imap://anna:p%40ss@127.0.0.1:{server.port}/{folders}")
    door = Imap(account, engine.wanted, engine.accept, engine, poll=0.05)
    door.start()
    try:
        yield
    finally:
        door.stop()


def arrive(engine: Engine, count: int) -> None:
    until(lambda: len(engine.taken) >= count, f"{count} mails taken")


def at(engine: Engine, uid: int, folder: str = "INBOX") -> Callable[[], bool]:
    return lambda: engine.places.get(folder, (0, 0))[1] == uid


def test_what_lies_there_and_what_comes_is_taken_from_every_folder(
    server: ImapServer, engine: Engine
) -> None:
    server.put(OURS)
    with watching(server, engine):
        arrive(engine, 1)
        server.put(OURS + b"two", "Junk E-mail")
        arrive(engine, 2)
        server.put(OURS + b"three")
        arrive(engine, 3)
    assert engine.taken == [OURS, OURS + b"two", OURS + b"three"]


def test_nothing_is_changed_and_other_mail_is_left_alone(server: ImapServer, engine: Engine) -> None:
    server.put(OTHERS)
    server.put(OURS)
    with watching(server, engine, "INBOX"):
        until(at(engine, 2), "both seen")
    assert engine.taken == [OURS]
    words = {command.split()[0] for command in server.commands}
    assert words <= {"CAPABILITY", "LOGIN", "EXAMINE", "UID", "NOOP", "IDLE", "DONE"}
    fetched = [command for command in server.commands if "FETCH" in command]
    assert all("PEEK" in command for command in fetched)
    assert not [
        command for command in fetched if command.startswith("UID FETCH 1 ") and "HEADER" not in command
    ]


def test_a_restart_goes_on_where_it_was(server: ImapServer, engine: Engine) -> None:
    server.put(OURS)
    for _ in range(2):
        with watching(server, engine, "INBOX"):
            until(at(engine, 1), "seen")
    server.put(OURS + b"two")
    with watching(server, engine, "INBOX"):
        arrive(engine, 2)
    assert engine.taken == [OURS, OURS + b"two"]


def test_a_mailbox_numbered_anew_is_read_again(server: ImapServer, engine: Engine) -> None:
    server.put(OURS)
    with watching(server, engine, "INBOX"):
        until(at(engine, 1), "seen")
    server.renumber()
    with watching(server, engine, "INBOX"):
        arrive(engine, 2)
        until(lambda: engine.places["INBOX"] == (8, 1), "the new number is kept")


def test_a_lost_connection_is_made_again(server: ImapServer, engine: Engine) -> None:
    with watching(server, engine, "INBOX"):
        until(lambda: any(command.startswith("UID SEARCH") for command in server.commands), "a first look")
        server.hang_up()
        server.put(OURS)
        arrive(engine, 1)
    assert engine.taken == [OURS]


def test_when_the_database_is_down_the_mail_comes_again(server: ImapServer, engine: Engine) -> None:
    engine.fails = [OSError("down")]
    server.put(OURS)
    with watching(server, engine, "INBOX"):
        arrive(engine, 1)
    assert engine.taken == [OURS]


def test_a_mail_that_can_never_be_kept_does_not_stop_the_others(
    server: ImapServer, engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    engine.fails = [ValueError("anna@example.net")] * 3
    server.put(OURS)
    server.put(OURS + b"two")
    with watching(server, engine, "INBOX"):
        arrive(engine, 1)
    assert engine.taken == [OURS + b"two"]
    assert "can't be kept" in caplog.text
    assert "@" not in caplog.text


def test_of_a_giant_the_beginning_is_taken(engine: Engine) -> None:
    with ImapServer() as server:
        server.put(OURS + b"x" * (MOST_BYTES + 100))
        with watching(server, engine, "INBOX"):
            arrive(engine, 1)
    assert len(engine.taken[0]) == MOST_BYTES


def test_a_wrong_password_is_tried_again_slowly_and_not_logged(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with ImapServer(password="another") as server, watching(server, engine, "INBOX"):
        until(lambda: "again in" in caplog.text, "a warning")
    assert "p@ss" not in caplog.text


@pytest.mark.parametrize(
    ("url", "tls", "folders"),
    [
        ("imaps://a%40b.example:x%2Fy@mail.example.org", "implicit", ("INBOX",)),
        ("imap://a:b@mail.example.org:1143/One,Two%2FThree,One", "starttls", ("One", "Two/Three")),
        ("imap://a:b@localhost/", "none", ("INBOX",)),
    ],
)
def test_an_url_names_the_account(url: str, tls: str, folders: tuple[str, ...]) -> None:
    account = read_account(url)
    assert (account.tls, account.folders) == (tls, folders)


@pytest.mark.parametrize(
    "url", ["imaps://host", "imaps://a@host", "http://a:secret@host", "imap://a:secret@host:x"]
)
def test_a_wrong_url_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(SettingError) as error:
        read_account(url)
    assert "secret" not in str(error.value)
