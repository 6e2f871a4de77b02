"""Replies that speak of danger: seen beside every other meaning, never hidden by one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate

from dripcourse.flow.intent import control, danger, despair, patterns, violence
from dripcourse.flow.intent.idioms import tells_a_story, without_idioms
from dripcourse.flow.intent.sentences import Clause

_CLASSES = {**danger.CLASSES, **despair.CLASSES}
_KINDS: tuple[tuple[str, tuple[patterns.Rule, ...]], ...] = (
    ("life", patterns.rules(despair.LIFE, _CLASSES)),
    ("own", patterns.rules(despair.OWN, _CLASSES)),
    ("danger", patterns.rules(violence.VIOLENCE | control.CONTROL, _CLASSES)),
)
_PARTNER_LIFE = "partner-suicide"
_NEVER = patterns.any_of(
    """
    never|not|no|nobody|without|neither|nor|nothing|isn't|hardly|none
    do|does|did|would|could|is|was|has|am|have|are not
    """,
    {},
)
_STILL = patterns.any_of(
    """
    until|but|except|yet|before|since|not_anymore
    used to
    """,
    {},
)
_DISTANT = patterns.any_of(
    """
    used to
    years|decades|ages|months ago|back
    my ex|ex-husband|ex-wife|first_husband|first_wife|first_marriage|previous|former|old_boyfriend|\
        last_boyfriend|childhood
    my|his|her|their|a father|dad|mother|mom|stepfather|stepdad|parents|brother|uncle|mum|grandfather|\
        stepmother [and|mother|father|who|that] hit|hits|beat|beats|was|is|were|used|slapped|abused|killed|\
        drank|threatened|did|had|tried|committed|raped|strangled|kicked|has|have
    as|when|since [i|we|he|she] [was|were] [a] child|kid|kids|children|young|little|teenager|boy|girl|small
    in the past|my_past|a_past|an_earlier|my_childhood|his_childhood|her_childhood|my_first|my_previous|\
        a_previous|our_early|my_youth|my_last
    long time ago
    his|her father|mother|dad|ex|stepfather|mom|parents|mum|brother|uncle|ex-wife|ex-husband|first !'s
    in 19*|20*
    friend|sister|neighbour|neighbor|colleague|cousin|aunt 's|was|is|got|gets|has|had|who|whose
    my friend hits|hit|beats|beat
    before we met
    no longer
    not anymore|any_more
    """,
    {},
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
    if not found:
        return None
    found.sort(key=lambda sign: (not sign.certain, _GRAVITY[sign.care]))
    return found[0]


_GRAVITY = {"life": 0, "danger": 1, "own": 2}


def _sentences(clauses: list[Clause]) -> list[list[str]]:
    """The clauses of each sentence with the words that join them."""
    whole: dict[int, list[str]] = {}
    for clause in clauses:
        joint = f" {clause.opener}" if clause.opener else ""
        whole.setdefault(clause.sentence, []).append(joint + clause.whole)
    return list(whole.values())


def _signs(parts: list[str]) -> list[Alarm]:
    if tells_a_story("".join(parts)):
        return []
    parts = _plain_parts(parts)
    text = "".join(parts)
    found = []
    for care, family in _KINDS:
        for rule in family:
            for hit in rule.all(text):
                certain = _certainty(rule.name, text, _before(parts, hit.start()), hit.group())
                if certain is not None:
                    found.append(Alarm(care, rule.name, certain))
    return found


def _plain_parts(parts: list[str]) -> list[str]:
    text = without_idioms("".join(parts))  # a figure of speech may reach over a comma
    ends = list(accumulate(len(part) for part in parts))
    return [danger.plain_roles(text[begin:end]) for begin, end in zip([0, *ends], ends, strict=False)]


def _before(parts: list[str], start: int) -> str:
    """What stands before an offset of the sentence in its own clause: a "no" across a comma denies
    nothing."""
    for part in parts:
        if start < len(part):
            return part[:start]
        start -= len(part)
    return ""


def _certainty(rule: str, text: str, before: str, hit: str) -> bool | None:
    """True: an alarm. False: past, or denied with a "but": a person looks. None: clearly denied."""
    if rule in _HYPERBOLE:
        return None if _denied(before, hit) else False
    if rule not in _DENIAL_INSIDE and _denied(before, hit):
        return False if _STILL.search(text) else None
    return not _DISTANT.search(text)


_HYPERBOLE = frozenset({"own-threat", "would-kill"})  # "I could kill him" is said of socks on the floor
_DENIAL_INSIDE = frozenset({"suicide", "control", "unsafe", "forced-sex", "partner-suicide"})


_SAYING_NO = re.compile(r" (?:say|says|said|saying|answer|answered|tell him|tell her|told him|told her) no\b")


def _denied(before: str, hit: str) -> bool:
    near = _SAYING_NO.sub("", " ".join(["", *before.split()[-5:]]))
    last = " " + hit.rpartition(" and ")[2].lstrip()  # "he said no and hit me" denies nothing
    return bool(_NEVER.search(near) or _NEVER.search(last))
