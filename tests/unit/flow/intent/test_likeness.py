"""The second witness, and how much it counts."""

from __future__ import annotations

import pytest

from dripcourse.flow.intent.commands import likely
from dripcourse.flow.intent.counsel import alarm, answer, answers_surely, asks_us, request
from dripcourse.flow.intent.likeness import CARES, KINDS, NEUTRAL, Likeness, likeness, network
from dripcourse.flow.intent.meaning import Asked, Intent, unclear
from dripcourse.flow.intent.safety import Alarm
from dripcourse.flow.intent.sentences import clauses
from dripcourse.flow.intent.understanding import understand
from tests.unit.flow.intent.replies import ANSWERS, EVERYTHING, meaning
from training.replies import digest

CALM = dict.fromkeys(KINDS, 0.0)


def like(**shares: float) -> dict[str, float]:
    return CALM | shares


def test_the_weights_are_those_of_the_replies_as_they_stand() -> None:
    assert digest() == network().learnt_from, "run python -m training.likeness"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("My wife is happy to come along with me.", "accept"),
        ("He told me he has no interest in any of this.", "refuse"),
        ("She wants to know how long it takes and who pays.", "ask"),
        ("He asked me to give him some time.", "later"),
        ("Please don't send me any more of these.", "stop"),
        ("Could these come every other day instead?", "slower"),
        ("He threw me against the wall again.", "danger"),
        ("By the time you read this I will be gone.", "life"),
        ("I slapped her and I'm ashamed.", "own"),
        ("The dog was sick all night.", "other"),
    ],
)
def test_plain_sentences_are_what_they_are(text: str, kind: str) -> None:
    shares = likeness(text)
    assert max(shares, key=lambda one: shares[one]) == kind


def test_of_another_language_nothing_is_asked() -> None:
    german = "Meine Frau möchte noch eine Weile darüber nachdenken."
    assert meaning(german).reason == "foreign"


def test_an_answer_that_nothing_is_like_is_doubted() -> None:
    found = Intent("yes", "agreed")
    doubt = answer("", found, ANSWERS, EVERYTHING, like(other=1.0))
    assert (doubt.meaning, doubt.reason, doubt.also) == ("unclear", "ambiguous", ("yes",))
    assert answer("", found, ANSWERS, EVERYTHING, like(accept=0.5, other=0.5)) == found
    assert answer("", found, ANSWERS, EVERYTHING, NEUTRAL) == found


def test_the_words_of_the_course_are_never_doubted() -> None:
    booked = Intent("booked", "phrase")
    assert answer("", booked, ANSWERS, EVERYTHING, like(refuse=1.0)) == booked


def test_where_the_witnesses_differ_only_near_certainty_counts() -> None:
    found = Intent("yes", "agreed")
    assert answer("", found, ANSWERS, EVERYTHING, like(refuse=0.75)).meaning == "unclear"
    assert answer("", found, ANSWERS, EVERYTHING, like(refuse=0.99)).meaning == "no"


def test_what_no_rule_knows_counts_when_it_is_sure_and_was_asked_for() -> None:
    message = unclear("message")

    def found(shares: Likeness, asked: Asked = EVERYTHING) -> Intent:
        return answer("not on your life", message, ANSWERS, asked, shares)

    assert found(like(refuse=0.9)) == Intent("no", "likeness")
    assert found(like(refuse=0.45, accept=0.4)) == message
    assert found(like(refuse=0.9), asked=Asked(())) == message
    assert found(like(refuse=0.72, danger=0.28)) == message
    assert found(NEUTRAL) == message
    assert answer("", unclear("thanks"), ANSWERS, EVERYTHING, like(accept=0.9)).reason == "thanks"


def test_beside_a_word_that_danger_is_told_with_only_certainty_counts() -> None:
    message = unclear("message")
    for text in ("he said till death do us part", "she'd kill for an answer", "There's a Gun in this story."):
        assert answer(text, message, ANSWERS, EVERYTHING, like(refuse=0.9, other=0.1)) == message
        assert answer(text, message, ANSWERS, EVERYTHING, like(refuse=0.97, danger=0.03)) == message
        assert answer(text, message, ANSWERS, EVERYTHING, like(refuse=0.97)).meaning == "no"
    assert answer("skilled, begun", message, ANSWERS, EVERYTHING, like(refuse=0.9)).meaning == "no"


def test_an_alarm_of_the_rules_alone_is_for_a_person() -> None:
    kept = alarm(Alarm("danger", "violence", certain=True), like(refuse=0.95, other=0.05))
    assert kept
    assert not kept.certain
    assert answers_surely(like(refuse=0.95, other=0.05))
    for doubtful in (
        like(other=0.95),
        like(refuse=0.85, other=0.15),
        like(refuse=0.95, danger=0.03),
        NEUTRAL,
    ):
        assert not answers_surely(doubtful)


def test_such_an_answer_counts_and_a_person_hears_of_it() -> None:
    text = "He used to hit me years ago. He says yes to the counsellor."
    sure = understand(text, ANSWERS, EVERYTHING, lambda _: like(accept=0.97))
    assert (sure.meaning, sure.disturbing) == ("yes", True)
    unsure = understand(text, ANSWERS, EVERYTHING, lambda _: like(accept=0.97, danger=0.03))
    assert (unsure.meaning, unsure.disturbing) == ("unclear", True)


def test_a_line_of_a_story_is_no_request_but_stop_needs_little() -> None:
    assert asks_us("pause", NEUTRAL)
    assert asks_us("pause", like(pause=0.2))
    assert not asks_us("pause", like(other=1.0, stop=0.05))
    assert asks_us("stop", like(other=1.0, stop=0.05))
    assert not asks_us("stop", like(other=1.0))
    assert asks_us("stop", like(danger=0.95, stop=0.01, other=0.04))


def test_a_request_in_words_no_rule_knows() -> None:
    assert request(NEUTRAL) is None
    assert request(like(slower=0.5)) is None
    assert request(like(slower=0.9)) == "slower"
    assert request(like(help=0.9)) is None
    pause = likely("pause", clauses("we could do with two weeks without these"))
    assert pause
    assert (pause.name, pause.days, pause.rule) == ("pause", 14, "likeness")
    assert likely("time", clauses("mornings suit me better")) is None
    assert likely(None, []) is None


@pytest.mark.parametrize("care", CARES)
def test_danger_is_heard_in_two_steps(care: str) -> None:
    assert alarm(None, like(other=0.9, **{care: 0.1})) is None
    uneasy, sure = alarm(None, like(other=0.6, **{care: 0.4})), alarm(None, like(**{care: 1.0}))
    assert uneasy == Alarm(care, "likeness", certain=False)
    assert sure == Alarm(care, "likeness", certain=True)


def test_an_alarm_of_the_rules_is_never_forgotten() -> None:
    seen = Alarm("danger", "weapon", certain=True)
    assert alarm(seen, like(other=1.0)) == Alarm("danger", "weapon", certain=False)
    assert alarm(seen, NEUTRAL) == seen
    doubtful = Alarm("life", "suicide", certain=False)
    assert alarm(doubtful, like(other=0.7, life=0.3)) == doubtful
    assert alarm(doubtful, like(life=1.0)) == Alarm("life", "suicide", certain=True)
