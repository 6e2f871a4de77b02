"""What counts as a question to the reader, and as a word that is asked for."""

from __future__ import annotations

import pytest

from dripcourse.course.checks_known import Known
from dripcourse.course.checks_words import asks_the_reader, keyword_clashes, unhandled, unhandled_in_footer
from dripcourse.course.model import Course, Place
from dripcourse.course.syntax import parse

TOML = """title = "Kites"
replies = "not read"
start = "start"
coach = "operator"
sender.name = "Kites"

[answers.yes]
title = "Yes"
sense = "accept"
keywords = ["yes", "yep"]

[answers.not-yet]
title = "Not yet"
sense = "later"
keywords = ["not yet", "later"]

[tracks.start]
title = "Start"

[tracks.start.answers]
yes = "stay"
not-yet = "stay"
"""
KNOWN = Known()


def course(body: str, keys: str = "", letter: str = "") -> Course:
    lesson = f'+++\nsubject = "x"\n{keys}\n+++\n{body}\n'
    files = {"course.toml": TOML, "tracks/start/01-a.md": lesson}
    if letter:
        files["letters/noted.md"] = f'+++\nsubject = "y"\n+++\n{letter}\n'
    found, problems = parse("kites", files)
    assert found is not None
    assert not problems
    return found


@pytest.mark.parametrize(
    "body",
    [
        "Did you go?",
        "It was sunny. Have you been outside?",
        "So, would you do it again?",
        "- Can you feel the wind?",
        "Don't you\nlike it?",
        "Has it worked?",
        "Was yesterday a good day? We hope so.",
        "And is {{ name }} well?",
    ],
)
def test_a_question_to_the_reader_is_told(body: str) -> None:
    assert [problem.code for problem in asks_the_reader(course(body), KNOWN)] == ["asks-the-reader"]


@pytest.mark.parametrize(
    "body",
    [
        "> Would you like to come along?",
        'Say: "Would you like to come along?" Then wait.',
        "Say: “Do you mind?” Then wait.",
        "What would you do?",
        "How did you fare? Tell us.",
        "Ask what you need? Not today.",
        "If you did, you know.",
        "## Did you know?",
    ],
)
def test_other_questions_are_fine(body: str) -> None:
    assert list(asks_the_reader(course(body), KNOWN)) == []


@pytest.mark.parametrize(
    "keys", ["gate = true", 'when = "unanswered"', "expects = []", 'expects = ["not-yet"]']
)
def test_where_the_answer_is_wanted_or_does_nothing_the_question_is_fine(keys: str) -> None:
    assert list(asks_the_reader(course("Did you go?", keys), KNOWN)) == []


@pytest.mark.parametrize(
    "body",
    [
        "Reply YES or NOT YET.",
        "Reply with YES, or with STOP to leave.",
        "You can answer NOT YET at any time.",
        "Reply PAUSE 2 WEEKS, TIME 7:30 or UNSUBSCRIBE.",
        "The BBC will reply. NASA does not.",
        "Reply in your own words.",
    ],
)
def test_words_that_do_something_are_fine(body: str) -> None:
    assert list(unhandled(course(body), KNOWN)) == []


@pytest.mark.parametrize("body", ["Reply MAYBE.", 'Reply with "MAYBE", please.', "Simply answer **MAYBE**."])
def test_a_word_that_nothing_understands_is_told(body: str) -> None:
    (problem,) = unhandled(course(body), KNOWN)
    assert "MAYBE" in problem.sentence


def test_a_word_is_told_where_a_bare_one_does_not_count() -> None:
    (problem,) = unhandled(course("Reply YES.", 'expects = ["not-yet"]'), KNOWN)
    assert '"expects"' in problem.sentence
    (problem,) = unhandled(course("Text.", letter="Reply YES."), KNOWN)
    assert problem.place.file == "letters/noted.md"


def test_a_keyword_is_compared_without_case_and_hyphens() -> None:
    found = parse("kites", {"course.toml": TOML.replace('"yep"', '"Not-Yet"')})[0]
    assert found is not None
    assert [problem.code for problem in keyword_clashes(found, KNOWN)] == ["keyword-clash"]


@pytest.mark.parametrize(("word", "problems"), [("YES", 0), ("MAYBE", 1), ("STOP", 0)])
def test_the_foot_asks_for_known_words_only(word: str, problems: int) -> None:
    toml = TOML.replace('coach = "operator"', f'coach = "operator"\nfooter = "News? Reply {word}."')
    found = parse("kites", {"course.toml": toml})[0]
    assert found is not None
    told = list(unhandled_in_footer(found, KNOWN))
    assert len(told) == problems
    assert all(problem.place == Place("course.toml", 5) for problem in told)
