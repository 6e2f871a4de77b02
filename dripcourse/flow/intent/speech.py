"""Answers and questions spoken aloud, where the words for them stand in a clause of their own."""

from __future__ import annotations

from dripcourse.course.model import Sense
from dripcourse.flow.intent import attitudes, bare, frames, patterns
from dripcourse.flow.intent.people import PARTNER
from dripcourse.flow.intent.sentences import Clause

_CLASSES = {"P": PARTNER.replace("|", " ")}
_ANNOUNCED = patterns.any_of(
    """
    <P> said|answered|replied|answers|thanks [thanks|to_me|me] $
    <P> [just] texted|wrote|told|messaged|emailed|whatsapped [me|back|to_me] [back|from_work|today|\
        at_lunch|just_now|this_morning|yesterday|last_night] $
    <P> said|answered|replied [only|something|just] [like] $
    i|we [have] [just] asked|invited <him> !to_stop
    <P> said he|she|they could|would not $
    <P> looked|smiled|nodded|sighed|paused|thought [at_me|about_it|for_a_moment] $
    answer|reply|response|verdict|result|update|reaction|word|version|news|line|short|summary|outcome [is|\
        was|came|for_today|from_him|from_her|today|this_week|so_far|only] $
    ^ asked <him>
    ^ <P> $
    [i|we] [have] [finally] got|have|received my|an|the|his|her|our answer|reply|response
    <P> [has|have] given|gave me his|her|their|an answer
    """,
    {**_CLASSES, "him": "him her them partner last on yesterday today"},
)
_WOULD = patterns.any_of(
    "^ [and] [yes] <P> would come|go|do_it|try|join|be_there|try_it =with|along|if|to_therapy|too",
    _CLASSES,
)
_TOLD = patterns.any_of("<P> said|told|answered|replied", _CLASSES)
_ASKS = patterns.any_of(
    "<P> [has|only|just] said|asked|asks|says|was_like|goes|answered|replied|wants_to_know|"
    "wanted_to_know [me] $\n<P> first|main|only question [was|is] $\n<P> question [was|is] $",
    {"P": PARTNER.replace("|", " ") + " his her their"},
)


def asked_aloud(clauses: list[Clause], place: int) -> bool:
    """She asked: "Do we have to tell them everything?" – the question is the partner's."""
    clause, before = clauses[place], clauses[place - 1] if place else None
    if before is None or not clause.asks or before.sentence != clause.sentence or before.asks:
        return False
    return bool(_ASKS.search(before.text)) and attitudes.about_the_step(clause.text)


def spoken(clauses: list[Clause], place: int) -> Sense | None:
    """A bare yes or no right after words that announce it: "He said, if it helps you, yes", "I asked him.
    No."."""
    sense = bare.spoken(clauses[place].text.strip())
    if sense is None and _WOULD.search(clauses[place].text) and _told_before(clauses, place):
        return Sense.ACCEPT
    if sense not in (Sense.ACCEPT, Sense.REFUSE) or clauses[place].asks:
        return None
    here = clauses[place].sentence
    near = [clause for clause in clauses[max(0, place - 3) : place] if here - clause.sentence <= 1]
    return sense if any(_announces(clause) for clause in near) else None


def _told_before(clauses: list[Clause], place: int) -> bool:
    """Whether "he would come" goes on from "he said" in the same sentence."""
    here = clauses[place]
    before = [clause for clause in clauses[:place] if clause.sentence == here.sentence]
    return not here.opener and any(_TOLD.search(clause.text) for clause in before)


def _announces(clause: Clause) -> bool:
    return bool(_ANNOUNCED.search(clause.text)) and not frames.blocking(clause, len(clause.text))
