"""How much the likeness counts beside the sentence rules (docs/decisions/0017).

The shares below were chosen on authors the weights had not been learnt from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dripcourse.course.model import Answer, Sense
from dripcourse.flow.intent import bare
from dripcourse.flow.intent.likeness import CARES, Likeness
from dripcourse.flow.intent.meaning import Asked, Intent, unclear
from dripcourse.flow.intent.safety import Alarm, explained_away
from dripcourse.flow.intent.sentences import Clause

_RULE = "likeness"
_DOUBTED = 0.3  # below it an answer that the rules found is asked back
_SURE = 0.6  # from here on an answer counts though no rule found one
_SURE_ALL_THE_SAME = 0.7  # … though a rule saw that an answer is spoken of, and none given
_LONGEST = 120  # words; a longer letter that no rule understands is for a person
_CALM = 0.25  # how likely danger may be where an answer counts by likeness
_OURS = 0.1  # below it what looks like a command is no request to us
_UNEASY = 0.25  # from here on a person should look
_ALARMED = 0.5  # from here on it is a matter of safety
_HARDLY = 0.1  # below it an alarm of the rules is for a person to judge
_SENSES = {"accept": Sense.ACCEPT, "ask": Sense.ASK, "refuse": Sense.REFUSE, "later": Sense.LATER}


def doubted(found: Intent, answers: Sequence[Answer], like: Likeness) -> Intent:
    """The answer that the rules found, or doubt where hardly anything else speaks for it."""
    share = _shares(answers, like).get(found.meaning, 1.0)
    return found if share >= _DOUBTED else unclear("ambiguous", also=(found.meaning, *found.also))


def completed(
    found: Intent,
    said: Sequence[Clause],
    answers: Sequence[Answer],
    asked: Asked,
    like: Likeness,
    *,
    spoken_of: bool,
) -> Intent:
    """The answer that no rule found; else `found`. `spoken_of`: a rule saw that one is spoken of."""
    if found.reason not in ("message", "ambiguous") or _danger(like) > _CALM:
        return found
    if sum(len(clause.whole.split()) for clause in said) > _LONGEST:
        return found
    least = _SURE_ALL_THE_SAME if spoken_of else _SURE
    sure = [
        name for name, share in _shares(answers, like).items() if share >= least and name in asked.expects
    ]
    return replace(found, meaning=sure[0], reason=_RULE, also=()) if sure else found


def asks_us(like: Likeness) -> bool:
    """Whether something may be a request to us rather than a line of a story."""
    return not like or like["command"] >= _OURS


def alarm(found: Alarm | None, said: list[Clause], like: Likeness) -> Alarm | None:
    """What the rules found, uncertain where nothing else speaks for it; a sign of danger that no rule knows.

    Where the rules know the words and what explains them ("bruises from skiing"), they know better.
    """
    share = _danger(like)
    if found:
        return replace(found, certain=False) if like and share < _HARDLY else found
    if share < _UNEASY or explained_away(said):
        return None
    return Alarm(max(CARES, key=lambda care: like[care]), _RULE, certain=share >= _ALARMED)


def _danger(like: Likeness) -> float:
    return sum(like[care] for care in CARES) if like else 0.0


def _shares(answers: Sequence[Answer], like: Likeness) -> dict[str, float]:
    """How likely each of the course's answers is, by its id."""
    likely = {bare.by_sense(sense, answers): like[kind] for kind, sense in _SENSES.items()} if like else {}
    return {answer.id: share for answer, share in likely.items() if answer}
