"""How much the likeness counts beside the sentence rules (docs/decisions/0018).

The shares below were chosen on authors of whom nothing had been learnt (tests/corpus/replies/README.md).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dripcourse.course.model import Answer, Sense
from dripcourse.flow.intent import bare
from dripcourse.flow.intent.likeness import CARES, Likeness
from dripcourse.flow.intent.meaning import COMMANDS, Asked, Intent, unclear
from dripcourse.flow.intent.safety import Alarm

_RULE = "likeness"
_DOUBTED = 0.4  # below it an answer that the rules found is asked back
_SURE = 0.75  # from here on an answer counts though no rule found one
_OVERRULED = 0.8  # … though the rules found another
_CALM = 0.15  # how likely danger may be where an answer counts by likeness
_UNTROUBLED = 0.02  # … beside a word that danger is told with
_OURS = 0.1  # below it what looks like a command is no request to us
_LEAVING = 0.02  # the same for STOP, which nobody should have to say twice
_REQUESTED = 0.6  # from here on it is a command though no rule knows the words
_UNEASY = 0.15  # from here on a person should look
_ALARMED = 0.5  # from here on it is a matter of safety
_HARDLY = 0.1  # below it an alarm of the rules is for a person to judge
_ANSWERED = 0.9  # from here on a reply is an answer as good as surely …
_NEVER = 0.02  # … and below this an alarm of the rules does not keep such a one from acting
_CERTAIN = 0.95  # from here on an answer counts beside a word that danger is told with
_SENSES = {"accept": Sense.ACCEPT, "ask": Sense.ASK, "refuse": Sense.REFUSE, "later": Sense.LATER}
# Who tells of danger in a way that neither witness has met uses at least such a word: better asked back.
_GRAVE = re.compile(
    r"\b(?:death|dying|kill\w*|murder\w*|suicid\w*|bruise\w*|strangl\w*|chok\w*|gun|knife|police|restraining)\b",
    re.I,
)
_OPEN = ("message", "ambiguous")  # the kinds of doubt that an answer may settle


def answer(text: str, found: Intent, answers: Sequence[Answer], asked: Asked, like: Likeness) -> Intent:
    """What the rules found, or doubt where hardly anything else speaks for it; what only the likeness finds.

    An answer that no rule knows counts where the letter asked for it and nothing in the reply is like danger;
    where a word of `text` is one that danger is told with, both must be as good as certain.
    """
    shares = _shares(answers, like)
    ruled = found.meaning in shares
    if not shares or found.reason == "phrase" or not (ruled or found.reason in _OPEN):
        return found
    if ruled and shares[found.meaning] >= _DOUBTED:
        return found
    likeliest = max(shares, key=lambda name: shares[name])
    grave = bool(_GRAVE.search(text))
    enough = shares[likeliest] >= (_CERTAIN if grave else _OVERRULED if ruled else _SURE)
    calm = _danger(like) <= (_UNTROUBLED if grave else _CALM)
    if enough and calm and likeliest in asked.expects:
        return replace(found, meaning=likeliest, reason=_RULE, also=())
    return unclear("ambiguous", also=(found.meaning, *found.also)) if ruled else found


def asks_us(command: str, like: Likeness) -> bool:
    """Whether something may be a request to us rather than a line of a story."""
    return not like or _calmly(like)[command] >= (_LEAVING if command == "stop" else _OURS)


def request(like: Likeness) -> str | None:
    """The command that a reply is surely like, though no rule knows its words.

    HELP is never one: who cries for help in words of their own wants no list of commands.
    """
    return next((name for name in COMMANDS if name != "help" and like.get(name, 0) >= _REQUESTED), None)


def alarm(found: Alarm | None, like: Likeness) -> Alarm | None:
    """What the rules found, uncertain where nothing else speaks for it; danger that no rule knows."""
    share = _danger(like)
    if found and like:
        return replace(found, certain=(found.certain and share >= _HARDLY) or share >= _ALARMED)
    if found or share < _UNEASY:
        return found
    return Alarm(max(CARES, key=lambda care: like[care]), _RULE, certain=share >= _ALARMED)


def answers_surely(like: Likeness) -> bool:
    """Whether a reply is as good as certainly an answer, and hardly at all about danger."""
    return bool(like) and _danger(like) < _NEVER and max(like[kind] for kind in _SENSES) >= _ANSWERED


def _danger(like: Likeness) -> float:
    return sum(like[care] for care in CARES) if like else 0.0


def _calmly(like: Likeness) -> Likeness:
    """What a reply is like beside its danger, which is read for itself."""
    rest = max(1 - _danger(like), 1e-6)
    return {kind: share / rest for kind, share in like.items() if kind not in CARES}


def _shares(answers: Sequence[Answer], like: Likeness) -> dict[str, float]:
    """How likely each of the course's answers is, by its id."""
    calm = _calmly(like)
    likely = {bare.by_sense(sense, answers): calm[kind] for kind, sense in _SENSES.items()} if like else {}
    return {answer.id: share for answer, share in likely.items() if answer}
