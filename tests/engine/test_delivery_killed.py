"""A sender that is killed: of what it had sent, one letter may come again, and without a journal a group."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dripcourse.engine.deliver import deliver
from dripcourse.engine.parcel import GROUP
from dripcourse.mail.carrier import Carried, Envelope
from dripcourse.mail.mailbox import Mailbox
from dripcourse.store.journal import Journals
from tests.engine.crowd import crowd, run, sent, tomorrow
from tests.engine.world import World


class Killed(BaseException):
    """As a signal ends a process: nothing but the operating system clears up."""


class UntilKilled:
    """The mailbox, for so many letters; the last one's answer is never heard."""

    def __init__(self, mailbox: Mailbox, letters: int) -> None:
        self._mailbox = mailbox
        self._left = letters

    def carry(self, envelopes: Iterable[Envelope]) -> Iterator[Carried]:
        for carried in self._mailbox.carry(envelopes):
            self._left -= 1
            if self._left == 0:
                raise Killed
            yield carried

    def close(self) -> None:
        """Nothing of its own is open."""


@pytest.fixture
def many(world: World, tmp_path: Path) -> World:
    """Sixty people whose second lesson is due, and a journal."""
    world.join("anna@z.example")
    crowd(world, 59)
    world.parts = replace(world.parts, journals=Journals(tmp_path / "state", "postgresql:///drip"))
    return world


def killed_after(world: World, letters: int) -> None:
    """A run of sending that dies with its last letter's answer, and the end of the lease on what it had."""
    with pytest.raises(Killed):
        deliver(world.parts, UntilKilled(world.mailbox, letters))
    for table in ("enrolments", "letters"):
        run(world, f"UPDATE {table} SET lease_until = NULL")


@pytest.mark.parametrize("letters", [1, 2, GROUP, GROUP + 1, 2 * GROUP + 5, 60])
def test_one_lesson_comes_again(many: World, letters: int) -> None:
    tomorrow(many)
    killed_after(many, letters)
    assert len(sent(many)) == letters
    many.send()
    copies = Counter(one.copies for one in many.letters() if one.lesson == "put-it-down")
    assert copies == {1: 59, 2: 1}
    states = run(many, "SELECT state, count(*) AS n FROM deliveries WHERE lesson_no = 2 GROUP BY state")
    assert [tuple(row) for row in states] == [("sent", 60)]
    tomorrow(many)
    many.send()
    assert len([one for one in many.letters() if one.lesson == "your-own-part"]) == 60, "all walk on"


def test_a_killed_run_that_others_went_on_from_is_left_to_them(many: World) -> None:
    tomorrow(many)
    killed_after(many, 5)
    other = replace(many.parts, journals=Journals())  # on another machine
    deliver(other, many.mailbox)
    before = run(many, "SELECT enrolment_id, done_at FROM deliveries WHERE lesson_no = 2 ORDER BY 1")
    many.send()
    assert run(many, "SELECT enrolment_id, done_at FROM deliveries WHERE lesson_no = 2 ORDER BY 1") == before
    assert Counter(one.copies for one in many.letters() if one.lesson == "put-it-down") == {1: 55, 2: 5}


def test_letters_are_in_the_journal_too(many: World) -> None:
    people = run(many, "SELECT id FROM enrolments ORDER BY id LIMIT 4")
    for row in people:
        run(
            many,
            "INSERT INTO letters "
            "(enrolment_id, kind, cause, details, to_coach, state, due_at, created_at, attempts, lane) "
            "VALUES (:id, 'help', :cause, '{}', false, 'waiting', :at, :at, 0, '')",
            id=row.id, cause=f"in:{row.id}", at=f"{many.now:%Y-%m-%d %H:%M:%S}.000000",
        )  # fmt: skip
    before = {one.id for one in many.letters()}
    killed_after(many, 3)
    many.send()
    assert Counter(one.copies for one in many.letters() if one.id not in before) == {1: 3, 2: 1}
