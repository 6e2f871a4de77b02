"""The whole engine over a real database, with clocks that the test moves and a mailbox to look into."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from dripcourse.config import Settings
from dripcourse.course.compiled import Compiled, Which
from dripcourse.course.model import Course
from dripcourse.engine import enrol, receive
from dripcourse.engine.deliver import deliver
from dripcourse.engine.enrol import Form
from dripcourse.engine.parts import Parts
from dripcourse.engine.publish import publish
from dripcourse.engine.tick import tick
from dripcourse.flow.decision import Reason
from dripcourse.mail.carrier import Carrier
from dripcourse.mail.mailbox import Mailbox
from dripcourse.mail.opened import Opened, Summary, open_letter
from dripcourse.mail.reply import make_reply
from dripcourse.store.database import Database
from dripcourse.store.upgrade import upgrade

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)  # a Monday morning


class World:
    """One course, published; `now` is both clocks and moves only by `wait`."""

    def __init__(
        self,
        database_url: str,
        folder: Path,
        course: Course,
        texts: Mapping[Which, Compiled],
        **changes: object,
    ) -> None:
        self.now = START
        self.mailbox = Mailbox(folder / "mailbox")
        self.carrier: Carrier = self.mailbox
        usual: dict[str, object] = {
            "database_url": database_url,
            "secret": "x" * 40,
            "base_url": "http://127.0.0.1:8000",
            "mail_from": "courses@demo.example",
            "reply_domain": "reply.demo.example",
            "postal_address": "1 Example Street",
            "coach": "coach@demo.example",
            "mailbox": folder / "mailbox",
        }
        self.database = Database(database_url)
        upgrade(self.database)
        self.parts = Parts(
            Settings(**{**usual, **changes}),  # type: ignore[arg-type]
            self.database,
            clock=lambda: self.now,
            ring=lambda _: None,
            machine=lambda: self.now,
        )
        self.course = course
        publish(self.parts, course, texts)

    # --- what people do ---

    def sign_up(self, email: str = "anna@example.org", **changes: object) -> None:
        usual: dict[str, object] = {
            "email": email, "name": "Anna", "hour": time(7, 30), "zone": "Europe/Berlin", "discreet": False,
            "fields": {"partner": "husband"}, "language": "en", "consent": {"text": "yes"},
        }  # fmt: skip
        with self.database.read() as connection:
            published = self.parts.shelf.find(connection, self.course.id)
        enrol.sign_up(self.parts, published, Form(**{**usual, **changes}), "127.0.0.1")  # type: ignore[arg-type]
        self.send()

    def confirm(self) -> Reason:
        """Follows the link of the newest confirmation letter."""
        links = [self.link(letter, "confirm") for letter in self.letters()]
        reason = enrol.confirm(self.parts, [link for link in links if link][-1].rpartition("/")[2])
        self.send()
        return reason

    def join(self, email: str = "anna@example.org", **changes: object) -> None:
        self.sign_up(email, **changes)
        self.confirm()

    def reply(self, text: str, to: Summary | None = None, *, style: str = "gmail") -> None:
        """Answers a letter, the newest when none is named, and lets the engine act on it."""
        letter = self.raw(to or self.letters()[-1])
        self.hand_in(make_reply(letter, text, style, self.now), self.reply_address(to or self.letters()[-1]))

    def hand_in(self, raw: bytes, rcpt: str, mail_from: str = "") -> int | None:
        kept = receive.accept(self.parts, raw, rcpt, mail_from, "lmtp")
        receive.receive(self.parts)
        self.send()
        return kept

    # --- what time does ---

    def wait(self, days: float = 1) -> None:
        """Lets time pass, with a tick and a delivery every three hours."""
        end = self.now + timedelta(days=days)
        while self.now < end:
            self.now = min(self.now + timedelta(hours=3), end)
            self.send()

    def send(self) -> None:
        tick(self.parts)
        deliver(self.parts, self.carrier)

    # --- what arrived ---

    def letters(self) -> list[Summary]:
        return list(self.mailbox.list())

    def lessons(self, to: str = "") -> list[str]:
        return [one.lesson for one in self.letters() if one.lesson and to in one.to]

    def raw(self, letter: Summary) -> bytes:
        caught = self.mailbox.get(letter.id)
        assert caught is not None
        return caught.raw

    def open(self, letter: Summary | None = None) -> Opened:
        return open_letter(self.raw(letter or self.letters()[-1]))

    def link(self, letter: Summary, word: str) -> str | None:
        found = re.search(rf"http://127\.0\.0\.1:8000/{word}/\S+", self.open(letter).text)
        return found[0] if found else None

    def reply_address(self, letter: Summary) -> str:
        return self.open(letter).headers["Reply-To"].strip("<>")
