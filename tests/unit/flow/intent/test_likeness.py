"""The second witness, and how much it counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dripcourse.flow.intent import learnt
from dripcourse.flow.intent.counsel import alarm, asks_us, completed, doubted
from dripcourse.flow.intent.likeness import CARES, KINDS, NEUTRAL, Likeness, likeness, turns
from dripcourse.flow.intent.meaning import Asked, Intent, unclear
from dripcourse.flow.intent.safety import Alarm
from dripcourse.flow.intent.sentences import clauses
from tests.unit.flow.intent.replies import ANSWERS, EVERYTHING
from training.replies import digest

CALM = dict.fromkeys(KINDS, 0.0)


def like(**shares: float) -> dict[str, float]:
    return CALM | shares


def test_the_weights_are_those_of_the_replies_as_they_stand() -> None:
    assert digest() == learnt.FROM, "run python -m training.likeness"


@given(st.text(max_size=300))
def test_whatever_is_said_the_shares_make_one(text: str) -> None:
    shares = likeness(clauses(f"{text} she said yes and i am happy about it, so we will go"))
    if not shares:
        return
    assert set(shares) == set(KINDS)
    assert sum(shares.values()) == pytest.approx(1)
    assert all(share >= 0 for share in shares.values())


def test_who_the_partner_is_and_numbers_make_no_odds() -> None:
    assert turns(clauses("She will come on the 3rd.")) == turns(clauses("He will come on the 8th."))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("My wife is happy to come along with me.", "accept"),
        ("He told me he has no interest in any of this.", "refuse"),
        ("She wants to know how long it takes and who pays.", "ask"),
        ("He asked me to give him some time.", "later"),
        ("The dog was sick all night.", "other"),
    ],
)
def test_plain_sentences_are_what_they_are(text: str, kind: str) -> None:
    shares = likeness(clauses(text))
    assert max(shares, key=lambda one: shares[one]) == kind


def test_of_another_language_nothing_is_said() -> None:
    assert likeness(clauses("Meine Frau möchte noch eine Weile darüber nachdenken.")) == NEUTRAL


def test_an_answer_that_nothing_is_like_is_doubted() -> None:
    found = doubted(Intent("yes", "agreed"), ANSWERS, like(other=1.0))
    assert (found.meaning, found.reason, found.also) == ("unclear", "ambiguous", ("yes",))
    assert doubted(Intent("yes", "agreed"), ANSWERS, NEUTRAL).meaning == "yes"
    assert doubted(Intent("booked", "phrase"), ANSWERS, like(other=1.0)).meaning == "booked"


def test_what_no_rule_knows_counts_when_it_is_sure_and_was_asked_for() -> None:
    message = unclear("message")

    def found(
        shares: Likeness, said: str = "no idea", asked: Asked = EVERYTHING, spoken: bool = False
    ) -> Intent:
        return completed(message, clauses(said), ANSWERS, asked, shares, spoken_of=spoken)

    assert found(like(refuse=0.9)) == Intent("no", "likeness")
    assert found(like(refuse=0.45, accept=0.4)) == message
    assert found(like(refuse=0.9), asked=Asked(())) == message
    assert found(like(refuse=0.6), spoken=True) == message
    assert found(like(refuse=0.6, danger=0.35)) == message
    assert found(like(refuse=0.9), said="word " * 200) == message
    assert found(NEUTRAL) == message


def test_a_line_of_a_story_is_no_request() -> None:
    assert asks_us(NEUTRAL)
    assert asks_us(like(command=0.2))
    assert not asks_us(like(other=1.0))


@pytest.mark.parametrize("care", CARES)
def test_danger_is_heard_in_two_steps(care: str) -> None:
    assert alarm(None, [], like(other=0.9, **{care: 0.1})) is None
    uneasy, sure = alarm(None, [], like(other=0.6, **{care: 0.4})), alarm(None, [], like(**{care: 1.0}))
    assert uneasy == Alarm(care, "likeness", certain=False)
    assert sure == Alarm(care, "likeness", certain=True)


def test_an_alarm_of_the_rules_is_never_forgotten() -> None:
    seen = Alarm("danger", "weapon", certain=True)
    assert alarm(seen, [], like(other=1.0)) == Alarm("danger", "weapon", certain=False)
    assert alarm(seen, [], NEUTRAL) == seen


def test_what_the_rules_can_explain_is_no_alarm() -> None:
    doubtful = Alarm("life", "suicide", certain=False)
    assert alarm(doubtful, [], like(life=1.0)) == doubtful
    assert alarm(None, clauses("I have bruises all over my arms from skiing."), like(danger=1.0)) is None
