"""Replies that speak of danger: seen beside every other meaning, never hidden by one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate, islice

from dripcourse.flow.intent import (
    captivity,
    control,
    danger,
    denials,
    despair,
    farewell,
    intimacy,
    patterns,
    refuge,
    remorse,
    ultimatums,
    violence,
    worries,
    wounds,
)
from dripcourse.flow.intent.idioms import tells_a_story, without_idioms
from dripcourse.flow.intent.sentences import Clause

_CLASSES = {
    **danger.CLASSES,
    **despair.CLASSES,
    **wounds.CLASSES,
    **captivity.CLASSES,
    **intimacy.CLASSES,
    **remorse.CLASSES,
}
_DANGER = (
    violence.VIOLENCE
    | control.CONTROL
    | wounds.WOUNDS
    | refuge.REFUGE
    | captivity.CAPTIVITY
    | intimacy.INTIMACY
)
_LIFE = despair.LIFE | farewell.FAREWELL | ultimatums.ULTIMATUMS
_WEIGHTS = {"worry": 2, "faint": 1, "life-worry": 2, "life-faint": 1}
_WORRYING = 2  # a person should look
_ALARMING = 4  # two worries, or a worry beside two faint signs, are as much as one plain word
_WORRIES = patterns.rules(worries.WORRIES, _CLASSES)
KINDS: tuple[tuple[str, tuple[patterns.Rule, ...]], ...] = (
    ("life", patterns.rules(_LIFE, _CLASSES)),
    ("own", patterns.rules(despair.OWN | remorse.REMORSE, _CLASSES)),
    ("danger", patterns.rules(_DANGER, _CLASSES)),
)


@dataclass(frozen=True, slots=True)
class Alarm:
    """A sign of danger. Not `certain`: a person should look at it soon, no care letter goes out by itself."""

    care: str  # "danger" | "life" | "own"
    rule: str
    certain: bool
    silent: bool = False


def alarm(clauses: list[Clause]) -> Alarm | None:
    """The gravest sign in a reply, None when there is none."""
    sentences = dict.fromkeys(tuple(sentence) for sentence in _sentences(clauses))
    found = [sign for sentence in sentences for sign in _signs(list(sentence))]
    if not any(sign.certain for sign in found):
        found += _worries(["".join(_plain_parts(list(sentence))) for sentence in sentences])
    if not found:
        return None
    found.sort(key=lambda sign: (not sign.certain, _GRAVITY[sign.care]))
    return found[0]


def _worries(sentences: list[str]) -> list[Alarm]:
    """Several signs that alone say little say something together."""
    hits = {(rule.name, hit.group()) for text in sentences for rule in _WORRIES for hit in rule.all(text)}
    weight = sum(_WEIGHTS[name] for name, _ in hits)
    heaviest = max((_WEIGHTS[name] for name, _ in hits), default=0)
    if heaviest < _WORRYING:
        return []
    life = sum(name.startswith("life") for name, _ in hits) * 2 > len(hits)
    return [Alarm("life" if life else "danger", "worries", weight >= _ALARMING)]


_GRAVITY = {"life": 0, "danger": 1, "own": 2}


_LONGEST = 32_000  # characters read for danger; a letter of ten pages has no more


def _sentences(clauses: list[Clause]) -> list[list[str]]:
    """The clauses of each sentence with the words that join them."""
    whole: dict[int, list[str]] = {}
    ends = accumulate(len(clause.whole) for clause in clauses)
    for clause, end in zip(clauses, ends, strict=True):
        if end > _LONGEST and whole:
            break
        joint = f" {clause.opener}" if clause.opener else ""
        whole.setdefault(clause.sentence, []).append((joint + clause.whole)[:_LONGEST])
    return list(whole.values())


def _signs(parts: list[str]) -> list[Alarm]:
    if tells_a_story("".join(parts)):
        return []
    parts = _plain_parts(parts)
    text = "".join(parts)
    return [sign for care, family in KINDS for rule in family if (sign := _first(care, rule, parts, text))]


def _first(care: str, rule: patterns.Rule, parts: list[str], text: str) -> Alarm | None:
    """The first certain sign of a rule, else an uncertain one; to repeat it a thousand times adds nothing."""
    doubtful = None
    for hit in islice(rule.all(text), _HITS):
        near = text[max(0, hit.start() - _NEAR) : hit.end() + _NEAR]
        certain = _certainty(rule.name, near, _before(parts, hit.start()), hit.group())
        if certain:
            return Alarm(care, rule.name, certain=True)
        if certain is not None:
            doubtful = Alarm(care, rule.name, certain=False)
    return doubtful


_HITS = 100  # of one rule in one sentence
_NEAR = 400  # characters of the sentence on either side that bear on a sign


def _plain_parts(parts: list[str]) -> list[str]:
    text = without_idioms("".join(parts))  # a figure of speech may reach over a comma
    ends = list(accumulate(len(part) for part in parts))
    return [danger.plain_roles(text[begin:end]) for begin, end in zip([0, *ends], ends, strict=False)]


def _before(parts: list[str], start: int) -> str:
    """What stands before an offset of the sentence in its own clause: a "no" across a comma denies
    nothing."""
    for part in parts:
        if start < len(part):
            return part[max(0, start - _NEAR) : start]
        start -= len(part)
    return ""


def _certainty(rule: str, text: str, before: str, hit: str) -> bool | None:
    """True: an alarm. False: past, or denied with a "but": a person looks. None: clearly denied."""
    if _excused(rule, text, before, hit):
        return None
    if denials.asked_about(before) or (rule in _PARTNERS and denials.ill(text)):
        return False
    if rule in _HYPERBOLE or (rule in _OWN and _CONDITIONAL.search(hit)):
        return None if denials.denied(before, hit) else False
    if rule in _DENIAL_INSIDE:
        return not _away(rule, text, hit) and not denials.denied_before(before, hit)
    if denials.denied(before, hit):
        return False if denials.half(text) else None
    return not _away(rule, text, hit)


def _excused(rule: str, text: str, before: str, hit: str) -> bool:
    """Whether it is a way of speaking, or play."""
    return (
        denials.figure(text, before, hit)
        or denials.reported(text, hit)
        or (rule in _SEIZING and (denials.mishap(text) or denials.at_work(text)))
        or (rule in _ABSENCE and denials.away(text, hit))
        or (rule in _BODILY and denials.playful(text, hit))
        or ((rule in _LIFE or rule == "own-threat") and denials.worse(text))
    )


def _away(rule: str, text: str, hit: str) -> bool:
    """Long past, or not in this house; "his dad hits me", a child says, is in this house."""
    if denials.past(text):
        return True
    reach = text.partition(hit)[0] + hit if denials.near_ones(hit) else text
    return rule != "children" and denials.others(reach)


_PARTNERS = frozenset({"partner-suicide", "partner-farewell"})
_HYPERBOLE = frozenset({"own-threat", "would-kill"})  # "I could kill him" is said of socks on the floor
_OWN = frozenset({"own-hands", "own-violence"})
_CONDITIONAL = re.compile(
    r"^(?!.* (?:afraid|scared|worried|fear|terrified))(?:.*) i (?:could|would|might) (?!have)"
)
_ABSENCE = frozenset({"suicide", "goodbye-to-life"})
_SEIZING = _OWN | {"control", "grip", "broke-things", "own-force"}
_BODILY = _OWN | {"violence", "hurt", "marks"}
_DENIAL_INSIDE = frozenset(
    {
        *("suicide", "control", "unsafe", "forced-sex", "partner-suicide", "daring", "grip", "no-consent"),
        *(
            "children",
            "goodbye-to-life",
            "partner-farewell",
            "own-force",
            "called-for-help",
            "marks",
            "price",
        ),
    }
)
