"""The law of sending: nothing on the wire that is not noted, and never more than a group not recorded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

import pytest
from sqlalchemy import text

from dripcourse.engine.deliver import hold
from dripcourse.engine.parcel import GROUP
from dripcourse.errors import NotReady
from dripcourse.mail.carrier import Carried, Carrier, Envelope
from dripcourse.store.database import Database
from tests.engine.crowd import crowd, run, sent, tomorrow
from tests.engine.world import World
from tests.servers.waiting import until


@pytest.fixture
def many(world: World) -> World:
    """Sixty people whose second lesson is due."""
    world.join("anna@z.example")
    crowd(world, 59)
    tomorrow(world)
    return world


class Watched:
    """The mailbox, with somebody who looks on before each letter goes into it."""

    def __init__(self, within: Carrier, look: Callable[[Envelope], None]) -> None:
        self._within = within
        self._look = look

    def carry(self, envelopes: Iterable[Envelope]) -> Iterator[Carried]:
        for envelope in envelopes:
            self._look(envelope)
            yield from self._within.carry([envelope])

    def close(self) -> None:
        """Nothing of its own is open."""


def test_what_is_on_the_wire_is_noted_and_all_but_a_group_recorded(many: World) -> None:
    """With the answers of the group before on their way, a kill costs the group on the wire, no more."""
    onlooker, begun = Database(many.parts.settings.database_url), 0

    def count(state: str) -> int:
        with onlooker.read() as connection:
            query = text("SELECT count(*) FROM deliveries WHERE lesson_no = 2 AND state = :state")
            return connection.execute(query, {"state": state}).scalar_one()

    def look(envelope: Envelope) -> None:
        nonlocal begun
        with onlooker.read() as connection:
            query = text("SELECT state FROM deliveries WHERE enrolment_id = :key AND lesson_no = 2")
            assert connection.execute(query, {"key": envelope.key}).scalar_one() == "sending"
        begun += 1
        until(lambda: begun - count("sent") <= GROUP, "the record of the group before")
        assert count("sending") <= 3 * GROUP, "this group, the one before, the one after"

    many.carrier = Watched(many.mailbox, look)
    many.send()
    assert begun == count("sent") == 60
    onlooker.close()


def test_hold_stops_with_the_next_group(many: World) -> None:
    many.carrier = Watched(many.mailbox, lambda _: hold(many.parts, stopped=True))
    many.send()
    assert len(sent(many)) == 2 * GROUP, "the one on the wire and the one that was noted already"
    assert run(many, "SELECT count(*) FROM deliveries WHERE state = 'sending'")[0][0] == 0
    assert run(many, "SELECT count(*) FROM enrolments WHERE claim IS NOT NULL")[0][0] == 0
    many.send()
    assert len(sent(many)) == 2 * GROUP
    many.carrier = many.mailbox
    hold(many.parts, stopped=False)
    many.send()
    assert Counter(Counter(sent(many)).values()) == {1: 60}
    assert run(many, "SELECT max(attempts) FROM deliveries WHERE lesson_no = 2")[0][0] == 1


def test_a_database_that_goes_away_meanwhile_is_told_when_it_is_back(many: World) -> None:
    """The answers recorded and the answers at hand: nobody gets a letter twice."""
    if many.database.sqlite:
        pytest.skip("SQLite does not go away")
    onlooker, gone = Database(many.parts.settings.database_url), False

    def look(_: Envelope) -> None:
        nonlocal gone
        if not gone:
            gone = True
            with onlooker.write() as connection:
                others = (
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                )
                connection.execute(text(f"{others} AND datname = current_database()"))

    many.carrier = Watched(many.mailbox, look)
    with pytest.raises(NotReady):
        many.send()
    onlooker.close()
    assert len(sent(many)) <= 2 * GROUP, "what was noted before, then nothing more"
    recorded = run(many, "SELECT count(*) FROM deliveries WHERE lesson_no = 2 AND state = 'sent'")[0][0]
    assert recorded == len(sent(many))
    run(many, "UPDATE enrolments SET lease_until = NULL, claim = NULL")
    many.send()
    assert Counter(Counter(sent(many)).values()) == {1: 60}


def test_what_was_recorded_is_not_recorded_again(many: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The database goes away after a group was recorded, while one of it is walked anew."""
    meanwhile: list[int] = []

    def decide(envelope: Envelope) -> None:
        if not meanwhile:
            meanwhile.append(envelope.key)
            run(many, "UPDATE enrolments SET revision = revision + 1 WHERE id = :id", id=envelope.key)

    def gone(*_: object) -> None:
        raise NotReady("It is away.")

    many.carrier = Watched(many.mailbox, decide)
    with monkeypatch.context() as patch:
        patch.setattr("dripcourse.engine.turn.load", gone)
        with pytest.raises(NotReady):
            many.send()
    run(many, "UPDATE enrolments SET lease_until = NULL, claim = NULL")
    many.send()
    assert Counter(Counter(sent(many)).values()) == {1: 60}
    told = run(many, "SELECT enrolment_id, count(*) FROM history WHERE at = :now GROUP BY 1", now=_at(many))
    assert {count for key, count in told if key not in meanwhile} == {1}


def _at(world: World) -> str:
    return f"{world.now:%Y-%m-%d %H:%M:%S}.000000"
