"""What takes the weight from a sign of danger: a denial, time long past, play, a way of speaking."""

from __future__ import annotations

import re

from dripcourse.flow.intent import patterns

_NEVER = patterns.any_of(
    """
    never|not|no|nobody|without|neither|nor|nothing|isn't|hardly|none
    do|does|did|would|could|is|was|has|am|have|are not
    """,
    {},
)
_STILL = patterns.any_of(
    """
    until|but|except|yet|before|since|not_anymore|only
    used to
    """,
    {},
)
_LONG_AGO = patterns.any_of(
    """
    used to
    years|decades|ages|months ago|back
    as|when|since [i|we|he|she] [was|were] [a] child|kid|kids|children|young|little|teenager|boy|girl|small
    in the past|my_past|a_past|an_earlier|my_childhood|his_childhood|her_childhood|my_first|my_previous|\
        a_previous|our_early|my_youth|my_last
    long time ago
    at twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty !past|to|o'clock|thirty
    in his|her|my teens|twenties|youth|school_days|student_days
    as a teenager|student|child|kid|boy|girl
    in 19*|20*
    before we met
    no longer
    not anymore|any_more
    """,
    {},
)
_OTHERS = patterns.any_of(
    """
    my ex|ex-husband|ex-wife|first_husband|first_wife|first_marriage|previous|former|old_boyfriend|\
        last_boyfriend|childhood
    my|his|her|their|a father|dad|mother|mom|stepfather|stepdad|parents|brother|uncle|mum|grandfather|\
        stepmother [and|mother|father|who|that] hit|hits|beat|beats|was|is|were|used|slapped|abused|killed|\
        drank|threatened|did|had|tried|committed|raped|strangled|kicked|has|have|took|died|hanged|shot
    his|her father|mother|dad|ex|stepfather|mom|parents|mum|brother|uncle|ex-wife|ex-husband|first !'s
    friend|sister|neighbour|neighbor|colleague|cousin|aunt 's|was|is|got|gets|has|had|who|whose
    my friend hits|hit|beats|beat
    """,
    {},
)
_PLAY = patterns.any_of(
    """
    ski*|snowboard*|football|rugby|climbing|judo|karate|yoga|gym|skating|ice-skating|hiking|cycling|bike|\
        horse|paintball|trampoline|volleyball|tennis|basketball|hockey|wrestl*|handball|gardening|marathon|\
        surfing|kickboxing|boxing|massage|dance|dancing|bouncy_castle|tackle|training|\
        self-defence|self-defense|dojo|sparring|aikido|jiu-jitsu|taekwondo|mma|swimming|rehearsal
    """,
    {},
)
_TENDER = patterns.any_of(
    """
    close|closer|tight|tightly|gently|lovingly|tenderly|tender|hugged|hug|cuddl*|danc*|embrac*|giggl*|\
        tickl*|romantic*|kissed|kiss|playfully|snuggl*|kissed_my|laughing_together|laughed_together|pillow_fight|\
        pillow|we_laughed|we_both_laughed|laughed_till|laughed_until|burst_out_laughing|for_fun|joking|\
        like_when_we|for_joy|beaming|proposed
    """,
    {},
)
_REPORT = re.compile(
    r" (?:read|reading|article|paper|newspaper|news|radio|podcast|statistics|campaign|charity|poster|seminar|"
    r"lecture|leaflet|blog|magazine|chapter|volunteer\w*|fundraiser|clients?|patients?)(?= |$)"
)
_NEAR_ONES = re.compile(r" (?:me|us|my|our|kids|i|we|he|she|partner|myself)(?= |$)")
_JOURNEY = re.compile(
    r" (?:holidays?|vacation|trips?|travel\w*|flight|conference|spa|visiting|business|airport|"
    r"for (?:a|the|one|two) (?:weekends?|days?|weeks?|evenings?|nights?|hours?)|"
    r"(?:we|i) (?:are|am|will be) in|waiting for (?:his|her|my|the|our))(?= |$)"
)
_DEATH = re.compile(r" (?:die|dead|dying|kill\w*|suicid\w*|pills|tablets|rope|alive|live|living|life)(?= |$)")
_WORK = re.compile(r" (?:boss|manager|landlord|employer|headmaster|principal|supervisor|hr)(?= |$)")
_AT_HOME = re.compile(r" (?:he|she|him|her|his|partner|they)(?= |$)")
_OURS = re.compile(r" (?:me|us|my|our|kids|i|we)(?= |$)")
_SOFT = re.compile(
    r" (?:pull|push|h[eo]ld|grab|pin|press|thr[oe]w|knock|drag|tackl|lift|put|took|shove|shook|shak|back|"
    r"corner|carr)"
)
_ASKED = re.compile(
    r" (?:asked|asks|ask|asking|wonder|wondered|quiz|survey|form)\b.{0,80} (?:if|whether)(?= |$)"
)
_SURELY = re.compile(r" (?:thought|think|sure|bet|expected|figured|assumed|feared|reckoned)(?= |$)")
_AS_IF = re.compile(r" (?:would|could|might) (?:\w+ )?(?:kill|murder|strangle|shoot|throttle)(?= |$)")
_TRADE = re.compile(
    r" (?:knife|knives|gun|guns|rifle|pistol|sword|axe)s? (?:sharpen\w*|shop|business|set|block|collection|"
    r"licen[cs]e|club|range|cabinet|show|dealer|skills|throwing)(?= |$)"
)
_MACHINE = re.compile(
    r" (?:laptop|computer|phone|printer|car|plant|plants|battery|tv|dishwasher|fridge|washing machine|oven|"
    r"router|tablet|boiler|kettle|goldfish|toaster|app|server|wifi)(?: \S+){0,2} (?:committed|suicide|"
    r"died|killed|dead|attacked|hates?)(?= |$)"
)
_HAND = re.compile(r" (?:grab\w*|took|takes|holds?|held|squeez\w*|pull\w*) (?:my|our|his|her) hands?$")
_ILL = re.compile(
    r" (?:heart|cancer|tumou?r|surgery|operation|stroke|covid|pneumonia|ill|illness|disease|seizure|allergic|"
    r"sepsis|transplant|chemo|chemotherapy|diagnosis|diagnosed|intensive care|ambulance)(?= |$)"
)
_TRIED = re.compile(r" (?:tried|attempt\w*|pills|threat\w*|overdose|hospital)(?= |$)")
_MISHAP = re.compile(r" (?:by mistake|by accident|accidentally|unintentionally)(?= |$)")
_WORSE = re.compile(r" (?:rather|sooner) (?:.{0,120} )?than(?= |$)")
_SAYING_NO = re.compile(r" (?:say|says|said|saying|answer|answered|tell him|tell her|told him|told her) no\b")
_BEFORE_IT = re.compile(
    r" (?:(?<!do )not|never|isn't|nobody)(?! (?:know|sure|care|only|just|tell|lie))(?: \w+)?$"
)
_SUBJECT = re.compile(r" (?:i|he|she|they|we|partner)(?= )")
_OPENS = re.compile(r" (?:think|believe|say|says|said|mean|means|that|as if|like|claim|remember|why)$")


def denied(before: str, hit: str) -> bool:
    """Whether a sign is denied, by what stands `before` it in its clause or within it."""
    near = _SAYING_NO.sub("", " ".join(["", *before.split()[-5:]]))
    last = " " + hit.rpartition(" and ")[2].lstrip()  # "he said no and hit me" denies nothing
    return bool((_reaches(near, hit) and _NEVER.search(near)) or _NEVER.search(last))


def denied_before(before: str, hit: str) -> bool:
    """The same for a sign that has a "not" of its own ("does not let me out")."""
    return bool(_reaches(before, hit) and _BEFORE_IT.search(before))


def _reaches(before: str, hit: str) -> bool:
    """ "When he is not in the mood he hits me": the "not" is another's."""
    return not _SUBJECT.match(hit) or bool(_OPENS.search(before))


def past(text: str) -> bool:
    """Whether it lies behind the writer."""
    return bool(_LONG_AGO.search(text))


def others(text: str) -> bool:
    """Whether it is another couple's trouble."""
    return bool(_OTHERS.search(text))


def half(text: str) -> bool:
    """Whether a denial is taken back in the same breath ("never until last night")."""
    return bool(_STILL.search(text))


def playful(text: str, hit: str) -> bool:
    """Whether it is sport, or an embrace."""
    return bool(_PLAY.search(text) or (_SOFT.search(hit) and _TENDER.search(text)))


def reported(text: str, hit: str) -> bool:
    """Whether it is what a paper or a lecture was about, and names nobody of the house."""
    return bool(_REPORT.search(text) and not _NEAR_ONES.search(hit))


def worse(text: str) -> bool:
    """Whether it is the worse of two ("I would rather jump off a bridge than ask"), and nobody tried."""
    return bool(_WORSE.search(text)) and not _TRIED.search(text)


def mishap(text: str) -> bool:
    """Whether it happened by mistake."""
    return bool(_MISHAP.search(text))


def ill(text: str) -> bool:
    """Whether it is an illness somebody may die of."""
    return bool(_ILL.search(text))


def away(text: str, hit: str) -> bool:
    """Whether "without me" and "not here" speak of a journey."""
    return bool(_JOURNEY.search(text)) and not _DEATH.search(hit)


def at_work(text: str) -> bool:
    """Whether somebody at work decides, and nobody at home is spoken of."""
    return bool(_WORK.search(text)) and not _AT_HOME.search(text)


def near_ones(hit: str) -> bool:
    """Whether a sign names the writer or the children."""
    return bool(_OURS.search(hit))


def asked_about(before: str) -> bool:
    """Whether somebody only asked if it is so."""
    return bool(_ASKED.search(before))


def figure(text: str, before: str, hit: str) -> bool:
    """Whether it is a way of speaking ("I thought he would kill me when he heard the price")."""
    if _MACHINE.search(text) or _TRADE.search(text) or _HAND.search(hit) or " in the foot" in text:
        return True
    return bool(_AS_IF.search(hit) and (_SURELY.search(before) or _SURELY.search(hit)))
