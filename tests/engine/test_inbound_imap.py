"""Replies that lie in a mailbox, through the command's own watch, over the whole engine."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from dripcourse.cli.imap import watcher
from dripcourse.course.compiled import Compiled, Which
from dripcourse.course.model import Course
from dripcourse.engine import receive
from dripcourse.errors import SettingError
from dripcourse.mail.reply import make_reply
from tests.engine.world import World
from tests.servers.imap import ImapServer
from tests.servers.waiting import until

Bundled = tuple[Course, Mapping[Which, Compiled]]


def world_with(server: ImapServer, tmp_path: Path, bundled: Bundled) -> World:
    url = f"imap://anna:p%40ss@127.0.0.1:{server.port}/INBOX,Junk"
    made = World(f"sqlite:///{tmp_path / 'test.db'}", tmp_path, *bundled, imap_url=url)
    made.join()
    return made


def rows(world: World) -> list[Any]:
    with world.database.read() as connection:
        return list(connection.execute(text("SELECT door, rcpt, mail_from, intent FROM inbox ORDER BY id")))


def seen(world: World, folder: str, uid: int) -> None:
    """Waits until the watch has noted how far it came."""

    def noted() -> bool:
        with world.database.read() as connection:
            values = connection.execute(text("SELECT value FROM facts WHERE name LIKE 'imap:%'")).scalars()
            return any(f'"uid": {uid}' in str(value) for value in values)

    until(noted, f"{folder} read up to {uid}")


def test_a_reply_is_taken_once_and_private_mail_is_not(tmp_path: Path, bundled: Bundled) -> None:
    with ImapServer("INBOX", "Junk") as server:
        world = world_with(server, tmp_path, bundled)
        lesson = world.letters()[-1]
        raw = make_reply(world.raw(lesson), "He said no", "apple", world.now)
        server.put(b"From: x@y.example\r\nTo: me@y.example\r\nSubject: private\r\n\r\nsecret words\r\n")
        server.put(b"Return-Path: <anna@example.org>\r\n" + raw)
        server.put(b"Received: again\r\n" + raw, "Junk")
        for _ in range(2):  # as after a restart
            door = watcher(world.parts)
            door.start()
            until(lambda: len(rows(world)) == 2, "both copies kept")
            seen(world, "INBOX", 2)
            door.stop()
        receive.receive(world.parts)
    found = {(row.door, row.rcpt, row.mail_from) for row in rows(world)}
    rcpt = world.reply_address(lesson)
    assert found == {("imap", rcpt, "anna@example.org"), ("imap", rcpt, "")}
    assert sorted(row.intent or "" for row in rows(world)) == ["", "no"]
    world.database.close()


def test_mail_to_another_address_of_the_mailbox_is_ours_by_its_thread(
    tmp_path: Path, bundled: Bundled
) -> None:
    with ImapServer("INBOX", "Junk") as server:
        world = world_with(server, tmp_path, bundled)
        letter = world.open().headers["Message-ID"]
        head = f"From: anna@example.org\r\nTo: old-list@y.example\r\nIn-Reply-To: {letter}\r\n"
        server.put(head.encode() + b"Message-ID: <1@example.org>\r\n\r\nHe said no\r\n")
        door = watcher(world.parts)
        door.start()
        until(lambda: rows(world), "the reply kept")
        door.stop()
        receive.receive(world.parts)
    assert [row.intent for row in rows(world)] == ["no"]
    world.database.close()


def test_without_a_mailbox_one_sentence_says_so(tmp_path: Path, bundled: Bundled) -> None:
    world = World(f"sqlite:///{tmp_path / 'test.db'}", tmp_path, *bundled)
    with pytest.raises(SettingError, match="DRIPCOURSE_IMAP_URL is not set"):
        watcher(world.parts)
    world.database.close()
