"""What events do: the table as a whole, and the cases the brief and DESIGN name."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from dripcourse.flow import events, walk
from dripcourse.flow.decision import Desk, Reason
from dripcourse.flow.machine import TABLE, advance
from dripcourse.flow.state import Enrolment, Status
from tests.unit.flow.build import COURSE, NOW, person

DAY = timedelta(days=1)
EXAMPLES: dict[type, events.Event] = {
    events.Confirmed: events.Confirmed(),
    events.LessonSent: events.LessonSent("i1"),
    events.Answered: events.Answered("no"),
    events.Wrote: events.Wrote(),
    events.Stop: events.Stop(),
    events.Pause: events.Pause(7),
    events.Resume: events.Resume(),
    events.Pace: events.Pace(1),
    events.Hour: events.Hour(time(6, 45)),
    events.Again: events.Again(),
    events.Help: events.Help(),
    events.Safety: events.Safety("danger"),
    events.Unreachable: events.Unreachable(),
    events.Offer: events.Offer("invite"),
}
AT_GATE = frozenset({"i1", "i2", "i3"})


def walked(status: Status = Status.ACTIVE, **changes: object) -> Enrolment:
    usual = {"sent": frozenset({"i1"}), "last_sent_at": NOW - DAY, "entered_at": NOW - 2 * DAY}
    return person(status, **{**usual, **changes})


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("event", EXAMPLES)
def test_every_status_knows_every_event(status: Status, event: type) -> None:
    decision = advance(COURSE, walked(status), EXAMPLES[event], NOW)
    assert decision.after.sent >= {"i1"}, "what was sent stays sent"
    if decision.after == walked(status):
        assert not decision.undoable or decision.reason is Reason.NOTHING_NEW


def test_the_table_has_no_gap() -> None:
    assert set(TABLE) == {(status, event) for status in Status for event in EXAMPLES}


@pytest.mark.parametrize("status", [one for one in Status if one is not Status.ACTIVE])
def test_nobody_outside_active_gets_a_lesson(status: Status) -> None:
    decision = advance(COURSE, walked(status), events.Tick(), NOW + 10 * DAY)
    assert decision.lesson is None


def test_lesson_one_comes_at_once_whatever_the_hour() -> None:
    confirmed = advance(COURSE, person(Status.PENDING), events.Confirmed(), NOW).after
    assert advance(COURSE, confirmed, events.Tick(), NOW).lesson == "i1"


def test_the_next_lesson_waits_for_the_next_morning() -> None:
    after = advance(COURSE, person(entered_at=NOW), events.LessonSent("i1"), NOW).after
    due = walk.due(COURSE, after, NOW)
    assert due.lesson == "i2"
    assert due.at is not None
    assert due.at.isoformat() == "2026-03-03T06:30:00+00:00"


def test_a_slot_missed_by_hours_waits_for_the_next() -> None:
    late = walked()
    due = walk.due(COURSE, late, NOW).at
    assert due is not None
    decision = advance(COURSE, late, events.Tick(), due + timedelta(hours=5))
    assert decision.reason is Reason.SLOT_MISSED
    again = walk.due(COURSE, decision.after, NOW)
    assert again.at == due + DAY


def test_silence_at_a_gate_leads_through_its_check_ins_to_the_end_and_no_further() -> None:
    at = person(sent=AT_GATE, last_sent_at=NOW, entered_at=NOW - 5 * DAY)
    met = []
    now = NOW
    while at.status is Status.ACTIVE:
        now += timedelta(hours=1)
        decision = advance(COURSE, at, events.Tick(), now)
        at = decision.after
        if decision.lesson:
            met.append(decision.lesson)
            at = advance(COURSE, at, events.LessonSent(decision.lesson), now).after
    assert met == ["i3-first", "i3-second", "i3-close"]
    assert at.status is Status.FINISHED


@pytest.mark.parametrize(
    ("answer", "track", "entry", "letter"),
    [
        ("yes", "bridge", "b-yes", "moved-yes"),
        ("questions", "bridge", None, "moved-questions"),
        ("no", "no", None, "moved-no"),
    ],
)
def test_an_answer_moves(answer: str, track: str, entry: str | None, letter: str) -> None:
    decision = advance(COURSE, walked(), events.Answered(answer), NOW)
    assert (decision.after.track, decision.after.entry) == (track, entry)
    assert (decision.reason, decision.letter, decision.undoable) == (Reason.MOVED, letter, True)


def test_an_answer_changes_the_track_not_the_rhythm() -> None:
    moved = advance(COURSE, walked(), events.Answered("no"), NOW).after
    due = walk.due(COURSE, moved, NOW)
    assert due.lesson == "n1"
    assert due.at == walk.slot_after(NOW, 1, moved.hour, moved.zone)


def test_not_yet_at_a_gate_puts_the_check_in_off_by_a_week() -> None:
    at = person(sent=AT_GATE, last_sent_at=NOW, entered_at=NOW - 5 * DAY)
    decision = advance(COURSE, at, events.Answered("not-yet"), NOW + DAY)
    assert (decision.reason, decision.letter) == (Reason.STAYS, "maybe")
    due = walk.due(COURSE, decision.after, NOW)
    assert due.lesson == "i3-first"
    assert due.at is not None
    assert due.at >= NOW + 8 * DAY


def test_not_yet_before_the_gate_changes_nothing() -> None:
    decision = advance(COURSE, walked(), events.Answered("not-yet"), NOW)
    assert decision.after == walked()


def test_who_has_written_is_not_asked_how_it_is_going() -> None:
    at = person(sent=AT_GATE, last_sent_at=NOW, entered_at=NOW - 5 * DAY)
    after = advance(COURSE, at, events.Wrote(), NOW + DAY).after
    assert walk.due(COURSE, after, NOW).lesson == "i3-second"


def test_a_second_no_rests_for_three_days() -> None:
    on_no = walked(track="no", sent=frozenset({"i1", "n1"}))
    decision = advance(COURSE, on_no, events.Answered("no"), NOW)
    assert decision.letter == "let-it-rest"
    due = walk.due(COURSE, decision.after, NOW)
    assert due.at is not None
    assert due.at >= NOW + 3 * DAY


def test_in_part_b_a_no_means_they_stopped() -> None:
    there = walked(track="bridge", entry="b-yes", sent=frozenset({"i1", "b-yes"}))
    after = advance(COURSE, there, events.Answered("no"), NOW).after
    assert (after.track, after.entry) == ("no", "stopped")
    assert advance(COURSE, there, events.Answered("yes"), NOW).reason is Reason.STAYS


def test_silence_never_falls_into_part_b() -> None:
    there = walked(track="bridge", sent=frozenset({"i1", "b1", "b2", "b2-close"}))
    assert walk.next_lesson(COURSE, there) is None


def test_a_track_seen_before_goes_on_at_its_first_unsent_lesson() -> None:
    seen = walked(sent=frozenset({"i1", "n1"}))
    decision = advance(COURSE, seen, events.Answered("no"), NOW)
    assert (decision.reason, decision.letter) == (Reason.BACK_AGAIN, "back-again")
    assert walk.due(COURSE, decision.after, NOW).lesson == "n2"


def test_nothing_left_on_a_track_is_for_a_person() -> None:
    seen = walked(sent=frozenset({"i1", "n1", "n2"}))
    decision = advance(COURSE, seen, events.Answered("no"), NOW)
    assert (decision.reason, decision.desk) == (Reason.NOTHING_NEW, Desk.SHOWN)
    assert decision.after.status is Status.FINISHED


def test_an_answer_after_the_close_opens_again() -> None:
    decision = advance(COURSE, walked(Status.FINISHED), events.Answered("yes"), NOW)
    assert decision.after.status is Status.ACTIVE


def test_paused_people_move_and_stay_paused() -> None:
    paused = walked(Status.PAUSED, paused_until=NOW + 5 * DAY)
    after = advance(COURSE, paused, events.Answered("no"), NOW).after
    assert (after.status, after.track) == (Status.PAUSED, "no")


def test_a_pause_ends_by_itself_without_a_burst() -> None:
    paused = advance(COURSE, walked(), events.Pause(7), NOW).after
    assert paused.paused_until is not None
    over = advance(COURSE, paused, events.Tick(), paused.paused_until)
    assert over.reason is Reason.PAUSE_OVER
    due = walk.due(COURSE, over.after, paused.paused_until)
    assert due.at is not None
    assert paused.paused_until <= due.at <= paused.paused_until + DAY


def test_trouble_holds_without_end_and_resume_goes_on() -> None:
    held = advance(COURSE, walked(), events.Safety("danger"), NOW)
    assert (held.after.status, held.letter, held.desk) == (Status.HELD, "care-danger", Desk.URGENT)
    assert walk.due(COURSE, held.after, NOW).at is None
    assert advance(COURSE, held.after, events.Answered("no"), NOW).reason is Reason.DESK_ONLY
    assert advance(COURSE, held.after, events.Resume(), NOW).after.status is Status.ACTIVE


def test_trouble_with_stop_beside_it_sends_no_letter_at_all() -> None:
    decision = advance(COURSE, walked(), events.Safety("danger", silent=True), NOW)
    assert (decision.after.status, decision.letter) == (Status.LEFT, None)


def test_a_pending_sign_up_hears_only_confirm_and_stop() -> None:
    pending = person(Status.PENDING)
    for event in (events.Answered("no"), events.Pause(3), events.Resume(), events.Again()):
        assert advance(COURSE, pending, event, NOW).after == pending
    assert advance(COURSE, pending, events.Stop(), NOW).after.status is Status.LEFT


def test_slower_and_faster_stay_within_their_steps() -> None:
    slow = replace(walked(), pace_days=7)
    assert advance(COURSE, slow, events.Pace(1), NOW).after.pace_days == 7
    assert advance(COURSE, slow, events.Pace(-1), NOW).after.pace_days == 3
