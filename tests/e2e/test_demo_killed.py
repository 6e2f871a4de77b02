"""`kill -9` of the demo at random moments: nothing lost, no lesson in two rows, repeats counted."""

from __future__ import annotations

import random
import sqlite3
import time
from pathlib import Path

import httpx
import pytest

from tests.e2e.reader import link, press, sign_up
from tests.servers.ports import free_port
from tests.servers.process import Process
from tests.servers.waiting import until

KILLS = 10


class Demo:
    """The demo as a child that can be killed and goes on where it was."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.child: Process | None = None

    def start(self) -> None:
        command = [
            "dripcourse",
            "demo",
            "--day",
            "2s",
            "--port",
            str(self.port),
            "--state",
            str(self.folder / "state"),
        ]
        self.child = Process(command, self.folder / "demo.log")
        self.child.wait_for_port(self.port)

    def kill(self) -> None:
        assert self.child is not None
        self.child.kill()

    def messages(self) -> list[dict[str, object]]:
        found: list[dict[str, object]] = httpx.get(f"{self.base}/mailbox/messages", timeout=10).json()
        return found

    def text(self, message: str) -> str:
        return str(httpx.get(f"{self.base}/mailbox/messages/{message}").json()["text"])


@pytest.fixture
def demo(tmp_path: Path) -> Demo:
    made = Demo(tmp_path)
    made.start()
    return made


def test_ten_kills_lose_nothing_and_send_nothing_twice(demo: Demo) -> None:
    chance = random.Random(20261122)
    with httpx.Client(timeout=20) as client:
        sign_up(client, f"{demo.base}/motivate-your-spouse", "anna@example.org")
        letter = until(demo.messages, "the confirmation letter")[0]
        press(client, link(demo.text(str(letter["id"])), "confirm"))
        answered = ""
        for number in range(KILLS):
            time.sleep(chance.uniform(0.05, 1.5))  # a kill at any moment is the point
            if number == KILLS // 2:
                answered = _answer(client, demo)
            demo.kill()
            demo.start()
        before = len(_lessons(demo))
        until(lambda: len(_lessons(demo)) > before + 1, "lessons go on", 60)
        assert any(one["track"] == "navigating-no" for one in demo.messages()), answered
        messages = demo.messages()
    demo.kill()
    lessons = [(one["to"], one["lesson"]) for one in messages if one["lesson"]]
    assert len(lessons) == len(set(lessons)), "a repeat is the same Message-ID, so one file"
    repeats = sum(int(str(one["copies"])) - 1 for one in messages)
    assert repeats <= KILLS, "the letter on its way, no more"
    _check_ledger(demo, {str(lesson) for _, lesson in lessons})


def _answer(client: httpx.Client, demo: Demo) -> str:
    newest = str(_lessons(demo)[-1]["id"])
    said = client.post(
        f"{demo.base}/mailbox/messages/{newest}/reply", json={"text": "He said no", "style": "apple"}
    )
    assert said.status_code in (200, 202), said.text
    return newest


def _lessons(demo: Demo) -> list[dict[str, object]]:
    return [one for one in demo.messages() if one["lesson"]]


def _check_ledger(demo: Demo, arrived: set[str]) -> None:
    """Every lesson the ledger calls sent is in the mailbox, once; its key forbids a second row."""
    with sqlite3.connect(demo.folder / "state" / "demo.db") as database:
        rows = database.execute(
            "SELECT n.lesson, d.round FROM deliveries d JOIN enrolments e ON e.id = d.enrolment_id "
            "JOIN lesson_numbers n ON n.course_id = e.course_id AND n.number = d.lesson_no "
            "WHERE d.state = 'sent'"
        ).fetchall()
    database.close()
    assert len(rows) == len(set(rows))
    assert {lesson for lesson, _ in rows} <= arrived
