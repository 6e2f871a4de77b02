"""The step the partner is asked to take: whether the words after a verb are about it or about dinner.

What belongs to the step is a closed list; a verb with any other object in its slot is no answer.
"""

from __future__ import annotations

import re
from enum import IntEnum

from dripcourse.flow.intent.lists import listed


class Slot(IntEnum):
    """What stands after a verb."""

    ELSEWHERE = 0  # something the course did not ask for
    EMPTY = 1  # nothing, or only when, where and how
    IT = 2  # a pronoun
    STEP = 3  # the step itself


_NOUNS = frozenset(
    listed("""
    therapy therapies therapist therapists therapist's counselling counsellor counsellors counsellor's \
        session \
        sessions workshop workshops retreat retreats programme programmes course courses class classes \
        treatment seminar check-up checkup mediation mediator psychologist psychologists shrink professional \
        professionals specialist expert appointment appointments invitation invite offer idea proposal \
        suggestion couples couple's marriage marital relationship stranger strangers trial consultation \
            visit visits \
        thing help intake conversation coaching coach
    """)
)
_STRONG = frozenset(
    listed("""
    go going come coming try trying attend attending join joining participate participating accompany sign
    """)
)
_WEAK = frozenset(
    listed("""
    see seeing meet meeting talk talking speak speaking work working start starting begin book booking get \
        getting have having find finding look looking sit sitting take taking read reading fix save make \
        making call arrange schedule commit listen consider considering discuss discussing hear hearing \
        entertain agree agreeing improve change open share sharing pay paying hire involve visit use using \
        fight fighting put step stick follow explore be do doing think thinking decide answer tell \
            give_in give giving show argue arguing join_in
    """)
)
_PRONOUNS = frozenset(
    listed(
        "it this that one us things something either these those both chance shot \
    someone somebody anyone anybody person people stuff part group support"
    )
)
# Words that say nothing of what it is about. Any word not on these lists is about something else.
_PLAIN = frozenset(
    listed("""
    to a an the our his her their my your me him them you with for of from about up along into towards \
        else rather
    some more any all every each kind sort type such whole least first second third fourth fifth \
        tenth umpteenth hundredth once \
        twice two three four five six ten few couple several single another next last other ever again \
            anymore \
        any_more together too also either even just only still yet then now today tonight tomorrow yesterday \
        there here soon later whenever weekly monthly day days week weeks weekend month months year years \
        time times hour hours minute minutes january february march april may june july august september \
        october november december monday tuesday wednesday thursday friday saturday sunday mon tue wed thu \
        fri sat sun morning afternoon evening night spring summer autumn winter christmas easter new \
        would will can could shall should must might is are was were am has had did does need needs want \
            wants \
        wanted who which what where how
    good great nice big small little real proper trial free online video local first-time open one-off \
        professional private marriage family female male christian neutral outside third short quick \
        please thanks thank sorry haha lol yay wow ok okay yes yeah sure course dear darling love babe \
        honey mate man straight away right immediately instantly off out loud clear outright point \
        blank very much so quite pretty really fast quickly calm calmer reluctant half-hearted relieved \
            happy \
        sad angry actually finally in_the_end tears tear smile smiles sigh shrug nod grin laugh hug heart \
            hesitation \
        hesitating blinking blink heartbeat pause conditions condition reservations
        clear straight reply mind space letter partner
    way woman lady best well far through question surprise delight relief joy
    """)
)
_LOOSE = frozenset(
    listed("""
    at over after before during while because since till until when as in upon within by inside outside \
        between near despite by than though although like except unless if once whilst coz
    """)
)
_RUN_ON = frozenset(listed("i he she we they"))
_ON_WHAT = _WEAK | _STRONG | _NOUNS  # "go on a diet", "the offer on the flat"
_COUNSEL = frozenset(
    listed("""
    therapy therapist therapists therapist's counselling counsellor counsellors counsellor's workshop \
        workshops \
        session sessions retreat psychologist psychologists shrink shrinks mediator stranger strangers \
            outsider
    """)
)
_DETERMINERS = frozenset(listed("the a an my his her our their some any your these"))
_ENDING = (
    _DETERMINERS
    | _LOOSE
    | frozenset(
        listed(
            "is are was were and or not would will can could should may might who to of about that he "
            "she we i it ourselves"
        )
    )
)
_REASONING = frozenset(
    listed("""
    money lot side sides problem problems question questions waste hundred million bad concerns concern \
        blame \
        childhood kids children fortune cost costs price prices fee fees life private notes main people \
            stuff \
        colleagues fault worry worries failure success website list bunch luxury details information proof \
        options record records company insurance feelings past neighbours family parents business matter \
        matters privacy laundry biggest only own use point sense idea need benefit reason budget others bit \
        outsiders outsider lies secrets doubts doubt rate credentials qualifications experience brochure \
            link \
        names name difference hurry scam joke thought common usual answer answers fuss big-deal deal room \
        whole waiting photo picture test exam person baby admission worry one_who woman man family \
            problem's reviews \
            end schedule stupid silly dumb ridiculous bad crazy lawyer pastor priest
    """)
)
_KNOWN = _NOUNS | _STRONG | _WEAK | _PRONOUNS | _PLAIN | _LOOSE | _REASONING
_THEMSELVES = frozenset(listed("himself herself themselves"))  # "she made the appointment herself"
_SOMEONE = frozenset(listed("someone somebody together us relationship"))
_MOVING = frozenset(listed("go going come coming"))
_AWAY = frozenset(listed("over by"))
_HELPING = re.compile(
    r" help(?= (?:me|him|her|them|us|you|with(?! (?:me|us|this|our|it))|out|my|the|around|more|clean|cook)\b)"
)
_SPOT = re.compile(
    r"^ on (?:the|a|our|my|his|her) (?:phone|spot|sofa|couch|walk|way|bus|train|drive|balcony|bench)\b.*"
)
_BEFORE = re.compile(r" in (?:front of|a room with|the (?:same )?room with)\b")
_WHOSE = re.compile(r" (?:someone|somebody|people|anyone) (?:from|at|in) (?:the|our|his|her|my) \S+")
_FAMILY = re.compile(
    r" for (?:the sake of )?(?:the |our |my |us and the )?(?:kids|children|family|little ones)\b.*"
)


def slot(rest: str) -> Slot:
    """What the words after a verb are about; when, where and why something was said is passed over."""
    found, weak, before = Slot.EMPTY, False, ""
    for word in _settled(rest).split():
        if before in _MOVING and word in _AWAY:
            return Slot.ELSEWHERE
        if word in _LOOSE or word in _RUN_ON or (word == "on" and before and before not in _ON_WHAT):
            break
        if word == "without":
            return Slot.ELSEWHERE if _companion(rest) else found
        if word in _STRONG or word in _NOUNS:
            found = Slot.STEP
        elif word in _WEAK:
            weak = True
        elif word in _PRONOUNS:
            found = max(found, Slot.STEP if weak else Slot.IT)
        elif not (word in _THEMSELVES and before in _NOUNS) and not (
            word in _PLAIN or word == "on" or word.endswith("ly") or word[0].isdigit()
        ):
            return Slot.ELSEWHERE
        before = word
    return found


def _settled(rest: str) -> str:
    rest = _SPOT.sub("", rest).replace(" check up", " check-up").replace(" flat out", "")
    return _BEFORE.sub(" with", _HELPING.sub(" assist", _FAMILY.sub("", rest)))


def _companion(rest: str) -> bool:
    return any(f" without {who}" in rest for who in ("me", "us", "him", "her", "you", "my"))


def is_open(rest: str) -> bool:
    """Nothing else is named: "he agreed", "he agreed to it", "he agreed to counselling"."""
    return slot(rest) is not Slot.ELSEWHERE


def is_it(rest: str) -> bool:
    """A pronoun or the step is named."""
    return slot(rest) >= Slot.IT


def is_step(rest: str) -> bool:
    """The step itself is named."""
    return slot(rest) is Slot.STEP


def names_step(rest: str) -> bool:
    """One of the step's own words is among these, whatever else is."""
    words = rest.split()
    return any(word in _NOUNS or word in _SOMEONE for word in words)


def names_counsel(text: str) -> bool:
    """A therapist, a session, a stranger … is named."""
    return not _COUNSEL.isdisjoint(text.split())


def foreign(text: str) -> bool:
    """A thing the step has nothing to do with is named ("the new fence"), and no therapist beside it."""
    words = _WHOSE.sub(" ", text).split()
    if names_counsel(text):
        return False
    return any(
        _unheard(words[place + 1 : place + 4]) for place, word in enumerate(words) if word in _DETERMINERS
    )


def _unheard(words: list[str]) -> bool:
    """Whether the noun phrase that begins here names a thing of its own."""
    for word in words:
        if word in _ENDING:
            return False
        if word not in _KNOWN:
            return True
    return False
