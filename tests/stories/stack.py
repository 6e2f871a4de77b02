"""A story lived by the whole engine over a database: clocks are moved to where the engine says it is due."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, select

from dripcourse.engine import self_service
from dripcourse.flow import events
from dripcourse.flow.schedule import local_date
from dripcourse.flow.script import Act, Says, Script, TakesBack
from dripcourse.mail.opened import Summary
from dripcourse.store import tables
from dripcourse.testing import Calendar, Mail
from tests.engine.world import World

READER = "anna@example.org"
LATE = timedelta(seconds=5)  # what a tick takes: nothing may depend on its coming to the second
_MOST_TURNS = 500


class Life:
    """One reader of the course that a world has published."""

    def __init__(self, world: World, script: Script) -> None:
        self.world = world
        self.script = script

    def live(self, end: datetime) -> tuple[Calendar, str]:
        """The mails they get until `end`, and what they are then."""
        script, world = self.script, self.world
        world.now = script.moment(1) - timedelta(minutes=2)
        world.sign_up(READER, hour=script.hour, zone=script.zone, fields={})
        world.now = script.moment(1)
        world.confirm()
        for act in script.in_order():
            self._wait(script.moment(act.day, act.at))
            self._do(act)
            world.send()
        self._wait(end)
        return self._calendar(), self._row().status

    def _wait(self, end: datetime) -> None:
        for _ in range(_MOST_TURNS):
            due = self._row().due_at
            if due is None or due > end:
                break
            self.world.now = max(due, self.world.now) + LATE
            self.world.send()
        else:
            raise AssertionError("something stays due for ever")
        self.world.now = max(end, self.world.now)

    def _do(self, act: Act) -> None:
        parts = self.world.parts
        match act.does:
            case Says(text):
                self.world.reply(text, self._mails()[-1])
            case TakesBack():
                token, change = self._newest_link("undo").split("/")[-2:]
                self_service.undo_change(parts, token, int(change))
            case events.Answered(answer):
                self_service.answer(parts, self._token(), answer)
            case events.Offer(track):
                self_service.offer(parts, self._token(), track)
            case event:
                self_service.change(parts, self._token(), event)

    def _token(self) -> str:
        return self._newest_link("leave").rpartition("/")[2]

    def _newest_link(self, word: str) -> str:
        links = (self.world.link(mail, word) for mail in reversed(self._mails()))
        return next(link for link in links if link)

    def _mails(self) -> list[Summary]:
        return [mail for mail in self.world.letters() if mail.to == READER]

    def _row(self) -> Row[Any]:
        with self.world.database.read() as connection:
            return connection.execute(select(tables.enrolments)).one()

    # --- what arrived ---

    def _calendar(self) -> Calendar:
        kinds = iter(self._letters())
        mails = [(mail, None if mail.lesson else next(kinds)) for mail in self._mails()]
        return Calendar(self._mail(mail, kind) for mail, kind in mails if kind != "confirm")

    def _letters(self) -> list[str]:
        """The kinds of the letters that were sent to the reader, in the order they were written."""
        table = tables.letters
        sent = select(table.c.kind).where(table.c.state == "sent", ~table.c.to_coach).order_by(table.c.id)
        with self.world.database.read() as connection:
            return list(connection.execute(sent).scalars())

    def _mail(self, mail: Summary, kind: str | None) -> Mail:
        assert mail.date is not None
        local = mail.date.astimezone(ZoneInfo(self.script.zone))
        day = (local_date(mail.date, self.script.zone) - self.script.start).days + 1
        return Mail(day, local, mail.track or "", mail.lesson, kind)
