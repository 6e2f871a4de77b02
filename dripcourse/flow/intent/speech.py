"""Answers and questions spoken aloud, where the words for them stand in a clause of their own."""

from __future__ import annotations

import re

from dripcourse.course.model import Sense
from dripcourse.flow.intent import attitudes, bare, frames, patterns
from dripcourse.flow.intent.people import PARTNER
from dripcourse.flow.intent.sentences import Clause

_CLASSES = {"P": PARTNER.replace("|", " ")}
_SAYING = re.compile(
    rf" (?:{PARTNER})(?: just| then| also)? (?:said|says|say|answered|replied|replies|told me|tells me|"
    rf"texted me|"
    r"texted|wrote|texted back|announced|promised|admitted|confirmed|insisted|mumbled|whispered|decided|"
    r"thinks|"
    r"came back and said|turned around and said)(?: to me)?(?: that)?(?: yes| sure| ok| of course| no)?"
    rf" (?={PARTNER} |i )(?:{PARTNER}|i)(?= )( would(?! (?:rather|sooner|prefer|like|love|need|want|"
    rf"have))| was| were| am| are)?"
)
_GOT_TO = re.compile(r" (?:is|has) got to(?= )")
_NOW = {" would": " will", " was": " is", " were": " are", " am": " is"}


def stated(text: str) -> str:
    """What the partner said of themselves as a plain statement: "he said that he would come" → "he will
    come"."""
    text = _GOT_TO.sub(" needs to", text)
    return _SAYING.sub(lambda found: f" he{_NOW.get(found.group(1) or '', found.group(1) or '')}", text)


_ANNOUNCED = patterns.any_of(
    """
    <P> said|answered|replied|answers|thanks [thanks|to_me|me] $
    <P> [just] texted|wrote|told|messaged|emailed|whatsapped [me|back|to_me] [back|from_work|today|\
        at_lunch|just_now|this_morning|yesterday|last_night] $
    <P> said|answered|replied [only|something|just] [like] $
    i|we [have] [just] asked|invited <him> !to_stop
    <P> said he|she|they could|would not $
    <P> looked|smiled|nodded|sighed|paused|thought [at_me|about_it|for_a_moment] $
    answer|reply|response|verdict|result|update|reaction|word|version|news|line|short|summary|outcome \
        [as_before|again|still|as_last_time|is|\
        was|came|for_today|from_him|from_her|today|this_week|so_far|only] $
    ^ asked <him>
    ^ <P> $
    answer|reply|response [is|was] [always|still|again] [the] same [as_before|again] $
    [i|we] [have] [finally] got|have|received my|an|the|his|her|our answer|reply|response
    <P> [has|have] given|gave me his|her|their|an answer
    """,
    {**_CLASSES, "him": "him her them partner last on yesterday today"},
)
_WOULD = patterns.any_of(
    "^ [and] [yes] <P> would come|go|do_it|try|join|be_there|try_it =with|along|if|to_therapy|too",
    _CLASSES,
)
_LET_US = patterns.rules(
    {
        "let-us": "^ [and|then|yes|ok] let us @step\n^ [and] that we need|should|must|have_to|could|"
        "ought_to @step"
    },
    {},
)[0]
_TOLD = patterns.any_of("<P> said|told|answered|replied", _CLASSES)
_ASKS = patterns.any_of(
    "<P> [has|just] grilled|interrogated|quizzed|questioned|cross-examined|bombarded me\n<P> [has|only|"
    "just] said|asked|asks|says|was_like|goes|answered|replied|wants_to_know|"
    "wanted_to_know [me] $\n<P> first|main|only question [was|is] $\n<P> had|has [only|just] one|a|two|"
    "some question|questions|thing|things [to_ask] $\n<P> question [was|is] $",
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
    proposed = _WOULD.search(clauses[place].text) or _LET_US.find(clauses[place].text)
    if sense is None and proposed and _told_before(clauses, place):
        return Sense.ACCEPT
    if sense not in (Sense.ACCEPT, Sense.REFUSE) or clauses[place].asks:
        return None
    here = clauses[place].sentence
    if _last_word(clauses, place):
        return sense
    near = [clause for clause in clauses[max(0, place - 3) : place] if here - clause.sentence <= 1]
    return sense if any(_announces(clause) for clause in near) else None


def _last_word(clauses: list[Clause], place: int) -> bool:
    """ "He said he isn't broken, and no": the word that ends what somebody was said to say."""
    here = [clause for clause in clauses if clause.sentence == clauses[place].sentence]
    return here[-1] is clauses[place] and clauses[place].opener == "and" and bool(_TOLD.search(here[0].text))


def _told_before(clauses: list[Clause], place: int) -> bool:
    """Whether "he would come" goes on from "he said" in the same sentence."""
    here = clauses[place]
    before = [clause for clause in clauses[:place] if clause.sentence == here.sentence]
    return here.opener in ("", "and") and any(_TOLD.search(clause.text) for clause in before)


def _announces(clause: Clause) -> bool:
    return bool(_ANNOUNCED.search(clause.text)) and not frames.blocking(clause, len(clause.text))
