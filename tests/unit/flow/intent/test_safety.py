"""Signs of danger: what counts, what a person must look at, and what only sounds like it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dripcourse.flow.intent import alarms, denials, patterns, safety
from tests.unit.flow.intent.replies import by_rules, meaning

CORPUS = Path(__file__).parents[3] / "corpus" / "replies"
SPOKEN = [
    json.loads(line)
    for file in sorted(CORPUS.glob("safety-*.jsonl"))
    for line in file.read_text("utf-8").splitlines()
]


def test_of_ten_replies_in_danger_nine_are_seen_and_none_is_read_as_an_answer() -> None:
    danger = [case for case in SPOKEN if case["intent"] == "safety"]
    understood = [meaning(case["text"]).meaning for case in danger]
    assert understood.count("safety") >= 0.9 * len(danger)
    assert set(understood) <= {"safety", "unclear", "stop"}


def test_what_only_sounds_like_danger_raises_no_alarm() -> None:
    ordinary = [case["text"] for case in SPOKEN if case["intent"] != "safety"]
    assert len(ordinary) >= 150
    assert [text for text in ordinary if by_rules(text).meaning == "safety"] == []


@pytest.mark.parametrize(
    ("text", "care"),
    [
        ("He dragged me down the stairs by my hair.", "danger"),
        ("If he finds this I will pay for it.", "danger"),
        ("When I say no in bed he carries on anyway.", "danger"),
        ("My daughter told me that daddy hurts her at night.", "danger"),
        ("They would all be better off without me.", "life"),
        ("He says he will hang himself if I leave.", "life"),
        ("I lost it and pushed her against the wall.", "own"),
        ("I read all her messages and I hid her car keys.", "own"),
    ],
)
def test_each_kind_has_its_own_care(text: str, care: str) -> None:
    intent = meaning(text)
    assert (intent.meaning, intent.care) == ("safety", care)


@pytest.mark.parametrize(
    ("grave", "harmless"),
    [
        ("He held me against the wall by my throat.", "He held me close against the wall and kissed me."),
        ("I have bruises all over my arms from him.", "I have bruises all over my arms from skiing."),
        ("He took my car keys so I can't leave.", "He took my car keys by mistake."),
        ("He said he would kill me.", "I thought he would kill me when he saw the bill."),
        ("My wife says she will die by her own hand, she took pills.", "I'd rather die than ask him again."),
        ("He bought a gun.", "He has a gun licence."),
        ("When he is not sober he hits me.", "It is not true that he hits me."),
    ],
)
def test_the_same_words_weigh_less_beside_what_explains_them(grave: str, harmless: str) -> None:
    assert by_rules(grave).meaning == meaning(grave).meaning == "safety"
    assert by_rules(harmless).meaning != "safety"


@pytest.mark.parametrize(
    "text",
    [
        "I walk on eggshells at home.",
        "He used to slap me, years ago.",
        "I'm not suicidal.",
        "He never hit me until Friday.",
    ],
)
def test_what_may_be_danger_is_for_a_person_to_look_at(text: str) -> None:
    assert by_rules(text).reason == "disturbing"


def test_worries_add_up() -> None:
    """One says little, two different ones are an alarm, the same one twice is still one."""
    one, other = "I walk on eggshells at home.", "He calls me worthless."
    assert by_rules(one).reason == by_rules(f"{one} {one}").reason == "disturbing"
    assert by_rules(f"{one} {other}").meaning == "safety"


@pytest.mark.parametrize(
    ("text", "language", "care"),
    [
        ("Er hat mich gewürgt", "de", "danger"),
        ("mio marito mi ha messo le mani addosso", "it", "danger"),
        ("já não quero viver", "pt", "life"),
        ("mijn man slaat mij", "nl", "danger"),
        ("死にたいです", "ja", "life"),
        ("他打我", "zh", "danger"),
        ("पति ने मुझे मारा", "hi", "danger"),
        ("أريد أن أموت", "ar", "life"),
        ("jag slog henne", "sv", "own"),
    ],
)
def test_plain_phrases_of_other_languages(text: str, language: str, care: str) -> None:
    assert alarms.sign(text) == (language, care)


def test_a_foreign_never_denies_what_stands_near() -> None:
    assert alarms.sign("er hat mich nie geschlagen") is None
    assert alarms.sign("mein laptop committed suicide on monday") is None


@pytest.mark.parametrize(
    "rule", [rule for _, family in safety.KINDS for rule in family], ids=lambda r: r.name
)
def test_no_pattern_matches_what_says_nothing(rule: patterns.Rule) -> None:
    """Optional elements alone would match anything."""
    for text in (
        "",
        " zz",
        " he is zz",
        " i am zz",
        " it is zz",
        " we have zz",
        " she said zz",
        " no",
        " i",
        " he",
    ):
        assert rule.find(text) is None, (rule.name, text)


HOSTILE = [
    "he hit me ",
    "i want to die and ",
    "he asked me rather ",
    "he said he will kill me if ",
    "我",
    "if i ",
]


@pytest.mark.parametrize("word", HOSTILE)
def test_long_hostile_texts_come_to_an_end(word: str) -> None:
    assert meaning((word * 64_000)[:64_000]).meaning in {"safety", "unclear"}


def test_a_denial_reaches_only_its_own_clause() -> None:
    assert denials.denied(" i do not think", " he hits me")
    assert not denials.denied(" when he is not sober", " he hits me")
    assert denials.denied("", " he does not hit me")
    assert not denials.denied_before(" because", " he does not let me out")
