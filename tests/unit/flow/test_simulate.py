"""A script lived through production's own decisions: what comes when, what replies do, how it ends."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dripcourse.flow import events
from dripcourse.flow.decision import Desk
from dripcourse.flow.script import Act, Says, Script, TakesBack
from dripcourse.flow.simulate import Entry, live
from tests.unit.flow.build import COURSE

START = date(2026, 3, 20)


def lived(*acts: Act, **changes: Any) -> list[Entry]:
    usual: dict[str, Any] = {"start": START, "zone": "Europe/Berlin", "hour": time(7, 30), "acts": acts}
    return list(live(COURSE, Script(**{**usual, **changes})))


def mails(entries: list[Entry]) -> list[tuple[int, str | None]]:
    return [(one.day, one.lesson or one.letter) for one in entries if one.mail]


def test_silence_from_confirming_to_the_close() -> None:
    assert mails(lived()) == [
        (1, "i1"),
        (2, "i2"),
        (3, "i3"),
        (7, "i3-first"),
        (14, "i3-second"),
        (24, "i3-close"),
    ]


def test_each_entry_says_when_where_and_why() -> None:
    confirmed, first, second, *_ = lived()
    assert (confirmed.reason, confirmed.mail) == ("confirmed", False)
    assert (first.local.isoformat(), first.reason) == ("2026-03-20T12:00:00+01:00", "first-lesson")
    assert (second.at.isoformat(), second.reason) == ("2026-03-21T06:30:00+00:00", "next-lesson")
    assert {one.track for one in lived()} == {"invite"}


def test_the_last_entry_is_how_it_ends() -> None:
    end = lived()[-1]
    assert (end.reason, end.person.status, end.mail) == ("track-ended", "finished", False)


def test_an_answer_moves_and_its_letter_comes_at_once() -> None:
    entries = lived(Act(2, Says("She said no")))
    assert mails(entries)[2:] == [(2, "moved-no"), (3, "n1"), (6, "n2")]
    moved = next(one for one in entries if one.letter)
    assert (moved.reason, moved.answer, moved.track) == ("moved", "no", "no")


def test_what_is_due_at_noon_comes_before_what_is_said_at_noon() -> None:
    entries = lived(Act(2, Says("no")), hour=time(12))
    assert mails(entries)[1:3] == [(2, "i2"), (2, "moved-no")]


def test_acts_are_lived_by_time_however_they_are_given() -> None:
    early, late = Act(2, Says("no")), Act(3, events.Answered("yes"))
    assert mails(lived(late, early)) == mails(lived(early, late))


def test_a_bare_word_counts_only_where_it_was_asked_for() -> None:
    entries = lived(Act(2, Says("no")), Act(2, Says("yes"), time(13)), Act(2, Says("no"), time(14)))
    assert [one.letter for one in entries if one.letter] == ["moved-no", "ask-back", "let-it-rest"]


def test_asked_back_once_a_week() -> None:
    acts = [Act(2, Says("no")), *(Act(2, Says("yes yes no"), time(hour)) for hour in (13, 15))]
    entries = lived(*acts)
    assert [one.letter for one in entries if one.letter].count("ask-back") <= 1


def test_thanks_bring_no_mail() -> None:
    entry = next(one for one in lived(Act(2, Says("Thank you!"))) if one.reason == "thanks")
    assert not entry.mail


def test_a_message_goes_to_the_desk() -> None:
    entry = next(
        one for one in lived(Act(2, Says("Could you tell me who writes these?"))) if one.desk is Desk.SHOWN
    )
    assert entry.letter == "desk-received"


def test_danger_holds_and_writes_once_a_day() -> None:
    danger = Says("He hit me and I'm scared to go home.")
    entries = lived(Act(2, danger), Act(2, danger, time(18)), Act(3, danger, time(19)))
    assert [(one.day, one.letter) for one in entries if one.letter] == [
        (2, "care-danger"),
        (3, "care-danger"),
    ]
    assert entries[-1].person.status == "held"


def test_undo_takes_the_newest_change_back_once() -> None:
    undo = TakesBack()
    entries = lived(Act(2, Says("no")), Act(2, undo, time(13)), Act(2, undo, time(14)))
    assert [one.letter for one in entries if one.letter] == ["moved-no", "undone", "nothing-to-undo"]
    assert mails(entries)[-1] == mails(lived())[-1]


def test_undo_does_not_touch_what_changed_later() -> None:
    entries = lived(Act(2, Says("no")), Act(3, events.Safety("danger")), Act(4, TakesBack()))
    assert entries[-1].reason == "nothing-to-undo"
    assert not entries[-1].mail, "nobody is written to while sending is held"


def test_until_is_the_last_day() -> None:
    entries = lived(Act(2, Says("no")), Act(9, Says("yes")), until=3)
    assert max(one.day for one in entries) == 3
    assert "moved-yes" not in [one.letter for one in entries]


@pytest.mark.parametrize(
    ("zone", "start", "hour", "expected"),
    [
        ("Europe/Berlin", date(2026, 3, 28), time(2, 30), "2026-03-29T03:00:00+02:00"),  # a gap
        ("Europe/Berlin", date(2026, 10, 24), time(2, 30), "2026-10-25T02:30:00+02:00"),  # a fold: its first
        ("Asia/Beirut", date(2025, 3, 29), time(0, 15), "2025-03-30T01:00:00+03:00"),  # a gap at midnight
    ],
)
def test_a_change_of_the_clocks(zone: str, start: date, hour: time, expected: str) -> None:
    second = lived(zone=zone, start=start, hour=hour)[2]
    assert (second.local.isoformat(), second.day) == (expected, 2)


def test_ten_years_are_few_entries() -> None:
    """Pauses of a year, one after the other: time is jumped over, not waited for."""
    pauses = [Act(2 + 360 * year, events.Pause(365)) for year in range(10)]
    entries = lived(*pauses)
    assert entries[-1].at - entries[0].at > timedelta(days=3600)
    assert len(entries) < 40


def test_it_is_the_same_every_time() -> None:
    acts = Act(2, Says("no")), Act(5, Says("She has some questions")), Act(9, events.Pause(3))
    assert lived(*acts) == lived(*acts)


def test_moments_are_in_utc_and_never_run_back() -> None:
    times = [one.at for one in lived(Act(2, Says("no")), Act(2, events.Pause(30)))]
    assert times == sorted(times)
    assert {one.utcoffset() for one in times if isinstance(one, datetime)} == {timedelta(0)}


ANSWERS = st.sampled_from([events.Answered(answer.id) for answer in COURSE.answers])
DEEDS = st.one_of(
    ANSWERS,
    st.sampled_from(
        ["no", "She said yes", "Thanks!", "STOP", "UNDO", "SLOWER", "FASTER", "I want to die."]
    ).map(Says),
    st.integers(1, 40).map(events.Pause),
    st.sampled_from([TakesBack(), events.Resume(), events.Offer("invite"), events.Hour(time(20, 15))]),
)
ACTS = st.lists(
    st.builds(Act, st.integers(1, 60), DEEDS, st.times().map(lambda at: at.replace(microsecond=0))),
    min_size=1,
    max_size=12,
)
ZONES = st.sampled_from(["Europe/Berlin", "Asia/Beirut", "Pacific/Apia", "Australia/Lord_Howe", "UTC"])


@given(ACTS, ZONES, st.times(), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
@settings(max_examples=60)
def test_laws_of_every_life(acts: list[Act], zone: str, hour: time, start: date) -> None:
    hour = hour.replace(second=0, microsecond=0)
    lessons = [one for one in lived(*acts, zone=zone, hour=hour, start=start) if one.lesson]
    assert len({one.lesson for one in lessons}) == len(lessons)
    assert all(one.person.status == "active" for one in lessons)
    for before, after in pairwise(lessons):
        assert after.at - before.at >= timedelta(hours=12)
        assert after.day > before.day


@given(ANSWERS, st.integers(2, 30), st.integers(13, 23))
@settings(max_examples=60)
def test_an_answer_taken_back_at_once_was_never_given(answer: events.Answered, day: int, hour: int) -> None:
    """Where it moved somebody: lessons come as if nothing had been said, none lost, none late."""
    taken_back = lived(Act(day, answer), Act(day, TakesBack(), time(hour)))
    if "undone" in {one.letter for one in taken_back}:
        assert [one.lesson for one in taken_back if one.lesson] == [
            one.lesson for one in lived() if one.lesson
        ]
