"""`kill -9` of any process at random moments while replies arrive: each accepted one acts exactly once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from dripcourse.mail.opened import open_letter
from tests.e2e.crowd import COURSE, Crowd, Killer, deliver, settled
from tests.servers.process import ROOT
from tests.servers.production import Production
from tests.servers.sink import Sink
from tests.servers.waiting import until

REPLIES = 200
KILLS = 6
SERVICES = ("lmtp", "worker", "web", "beat")
SETTINGS = {"DRIPCOURSE_LEASE": "4s", "DRIPCOURSE_TICK": "1s"}


@pytest.fixture
def crowd(tmp_path: Path, postgres_url: str, redis_url: str, sink: Sink) -> Iterator[Crowd]:
    with Production(tmp_path, postgres_url, redis_url, sink.url, SETTINGS) as production:
        production.prepare(ROOT / "courses" / COURSE)
        production.start_all()
        made = Crowd(production, sink)
        yield made
        made.close()


def test_every_accepted_reply_acts_exactly_once(crowd: Crowd) -> None:
    mails = crowd.join(REPLIES)
    assert len({mail.rcpt for mail in mails}) == REPLIES
    with Killer(crowd.production, SERVICES, seed=20261122, longest=3) as killer:
        deliver(crowd.production.lmtp_port, mails, pause=0.1)
        deliver(crowd.production.lmtp_port, mails[:20])  # a queue that missed some answers
        until(lambda: killer.kills >= KILLS, "enough kills while replies are acted on")
    settled(crowd, REPLIES)
    check(crowd, REPLIES)


def check(crowd: Crowd, replies: int) -> None:
    """One mail kept, one change, one letter and one move for each reply; repeats are the same Message-ID."""
    states = crowd.rows("SELECT state, kind, intent, count(*) FROM inbox GROUP BY state, kind, intent")
    assert [tuple(row) for row in states] == [("done", "reply", "no", replies)]
    per_person = crowd.rows("SELECT enrolment_id, count(*) FROM changes GROUP BY enrolment_id")
    assert Counter(row[1] for row in per_person) == {1: replies}
    tracks = crowd.rows("SELECT track, count(*) FROM enrolments GROUP BY track")
    assert [tuple(row) for row in tracks] == [("navigating-no", replies)]
    letters = crowd.rows("SELECT state, count(*) FROM letters WHERE cause LIKE 'in:%' GROUP BY state")
    assert [tuple(row) for row in letters] == [("sent", replies)]
    told = {
        mail.parsed()["Message-ID"] for mail in crowd.sink.mails if "/undo/" in open_letter(mail.data).text
    }
    assert len(told) == replies
