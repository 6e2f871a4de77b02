"""A whole house with its pages at a port of this machine, and a browser's half of the conversation."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from dripcourse import wiring
from dripcourse.config import Settings
from dripcourse.course.compiled import CompiledCourse
from dripcourse.course.model import Course
from dripcourse.engine.deliver import deliver
from dripcourse.engine.publish import publish
from dripcourse.engine.receive import receive
from dripcourse.store.database import Database
from dripcourse.store.upgrade import upgrade
from dripcourse.web.server import listen, server
from dripcourse.wiring import House
from tests.servers.waiting import until

Published = tuple[Course, CompiledCourse]
ANNA = {
    "email": "anna@example.org",
    "name": "Anna",
    "timezone": "Europe/Berlin",
    "hour": "7",
    "consent": "yes",
}


class Watch:
    """The machine clock of a house, which a test may set: so many seconds before the true time."""

    def __init__(self) -> None:
        self.behind = 0.0

    def __call__(self) -> datetime:
        return datetime.now(UTC) - timedelta(seconds=self.behind)


@dataclass(frozen=True, slots=True)
class Site:
    """What a test holds: the house, its clock, and a client that neither follows nor keeps anything."""

    house: House
    watch: Watch
    client: httpx.Client

    def sign_up(self, course: str = "hello", /, **fields: str) -> httpx.Response:
        """Anna's form as it would come from another site's page, with `fields` changed."""
        return self.client.post(f"/{course}", data={**ANNA, **fields})

    def send(self) -> list[Mapping[str, Any]]:
        """Reads replies, sends all that is due, and gives the mailbox as its JSON."""
        receive(self.house.parts)
        deliver(self.house.parts, self.house.carrier)
        found: list[Mapping[str, Any]] = self.client.get("/mailbox/messages").json()
        return found

    def letter(self, id: str) -> dict[str, Any]:
        found: dict[str, Any] = self.client.get(f"/mailbox/messages/{id}").json()
        return found

    def newest(self) -> dict[str, Any]:
        """The letter sent last, whole."""
        return self.letter(self.send()[-1]["id"])

    def link(self, kind: str) -> str:
        """A link of the newest letter that has one of that kind, such as "confirm" or "leave"."""
        for line in reversed(self.send()):
            found = re.search(rf"https?://[^/\s]+(/{kind}/\S+)", self.letter(line["id"])["text"])
            if found:
                return found[1]
        raise AssertionError(f"no letter has a link to {kind}")

    def status(self) -> str:
        """Where the one person of this site stands."""
        with self.house.parts.database.read() as connection:
            return str(connection.exec_driver_sql("SELECT status FROM enrolments").scalar_one())

    def track(self) -> str:
        with self.house.parts.database.read() as connection:
            return str(connection.exec_driver_sql("SELECT track FROM enrolments").scalar_one())

    def join(self, course: str = "hello", /, **fields: str) -> str:
        """Signs up, confirms, and gives the link token after lesson 1 was sent."""
        assert self.sign_up(course, **fields).status_code == 200
        assert self.client.post(self.link("confirm")).status_code == 200
        return self.link("leave").removeprefix("/leave/")

    def stored(self) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of every table."""
        with self.house.parts.database.read() as connection:
            tables = connection.exec_driver_sql(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
            ).scalars()
            return {
                name: [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {name}")]
                for name in tables.all()
            }


def prepare(path: Path, courses: list[Published]) -> None:
    """A database file with these courses in force, to be copied for each test."""
    settings = _settings(path, "http://127.0.0.1:1", None)
    database = Database(settings.database_url)
    upgrade(database)
    database.close()
    house = wiring.build(settings)
    for course, texts in courses:
        publish(house.parts, course, texts)
    house.close()


@contextmanager
def running(database: Path, mailbox: Path | None) -> Iterator[Site]:
    """A site on a prepared database; with a mailbox it is the demo's."""
    door = listen("127.0.0.1", 0)
    url = f"http://127.0.0.1:{door.getsockname()[1]}"
    watch = Watch()
    house = wiring.build(_settings(database, url, mailbox))
    house.parts = replace(house.parts, machine=watch)
    serving = server(house)
    thread = threading.Thread(target=serving.run, kwargs={"sockets": [door]})
    thread.start()
    until(lambda: serving.started, "the pages are served", pause=0.01)
    with httpx.Client(base_url=url) as client:
        yield Site(house, watch, client)
    serving.should_exit = True
    thread.join()
    door.close()
    house.close()


def _settings(database: Path, url: str, mailbox: Path | None) -> Settings:
    return Settings(
        database_url=f"sqlite:///{database}",
        secret="s" * 32,
        base_url=url,
        mail_from="courses@demo.example",
        reply_domain="reply.demo.example",
        postal_address="1 Example Street",
        check_domains=False,
        mailbox=mailbox,
    )
