"""Frames that take the weight from what stands inside them: wishes, fears, guesses, conditions, stories,
the past."""

from __future__ import annotations

from dripcourse.flow.intent import patterns
from dripcourse.flow.intent.people import OTHERS
from dripcourse.flow.intent.sentences import Clause
from dripcourse.flow.intent.vocabulary import CLASSES

CONDITIONS = frozenset(
    (
        "if", "even if", "what if", "only if", "unless", "until", "till", "whenever", "once", "in case",
        "suppose", "supposing", "provided", "assuming", "as soon as", "as long as", "or", "as if",
        "by the time", "whatever", "no matter what", "no matter how",
    )
)  # fmt: skip
_OTHERS = OTHERS.replace("|", " ")
_CLASSES = {**CLASSES, "other": _OTHERS}
_IN_CLAUSE = patterns.rules(
    {
        "wish": """
            hope|hoping|hopes|wish|wished|wishing|pray|praying|fingers|hopefully|dream|dreamed|dreamt|\
                dreaming|imagine|imagined|imagining|pretend|fantasize|fantasise|longing
            i|we would|'d love|like|give !to_say|to_tell
            if only
            i can|could only see|hear|picture
            i|we want|wanted|need|needed|long|wish [to] hear|get|have|see a
            i|we want|wanted|need|needed him|her|them|my|partner
            i|we long|am_dying|am_longing for|to
            it would be|mean|make
            waiting|wait for|until|till
        """,
        "fear": """
            i|we|also|still|and|but|just [am|are|was|were|had|have|feel|felt] [so|a|bit|too|very|also|also|\
                still|really|just|been] [little|bit] afraid|scared|worried|fear|dread|dreading|terrified|\
                nervous|anxious|panicked|feared [that|of|about|to] .. will|would|might|could|is_going_to|\
                may|says|say
            ^ [so|very|too|a] [bit] afraid|scared|worried|terrified|nervous|anxious
            i|we worry|fear|dread
            i am afraid|scared|worried of|if|when|to|about
            my [biggest|worst|greatest|only] fear|nightmare|worry
        """,
        "guess": """
            i|we|you would|will|'ll|could|might|may bet|guess|think|assume|expect|imagine|suspect
            i|we bet|assume|suspect|expect|predict|believe|doubt|reckon|suppose|thought|expected|assumed|\
                figured|presume|knew_he_would|knew_she_would|guessed !the_lesson
            i|we [do] [not] think|guess !it_is_a|that_is_a|this_is_a|that_was_a|it_is_no|we_got|it_was_a|\
                that_means_no|that_means_yes
            i have|had a|the|this|no feeling|hunch|sense|impression|suspicion|idea
            i am|was [not] sure|certain|convinced|confident|positive|unsure|expecting !i_got
            i do|did not know|think|believe|doubt !what_to_do_he|what_to_say
            expect|expects|expecting
            probably|possibly|perhaps|maybe|might|supposedly|presumably|likely|almost|nearly|allegedly|\
                seemingly
            it|that|he|she|they looks|seems|feels|sounds|appears like|as|to|that
            no idea|clue
            not sure|certain
            knowing him|her|them
            somehow he|she
            i wonder|wondered|am_wondering|was_wondering|ask_myself|keep_asking
        """,
        "indirect": """
            asked|ask|asking|know|knows|see|sure|tell|wonder|wondered|wondering|idea|certain|question [him|\
                her|them|me|partner] if|whether $
        """,
        "other-speaker": f"""
            {OTHERS} !and_then_i|but_i|and_i [has|have|had|just|also|always|still|keeps|kept] [always] \
                says|say|said|told|tells|thinks|think|thought|believes|feels|warned|advised|claims|heard|\
                asked|asks|suggested|suggests|saying|predicted|convinced|bets|knows|insists|reckons|agrees|\
                agreed|is_sure|wants|texted|wrote|mentioned
            according to <other>|my|his|her|the
        """,
        "you": """
            you|your|lesson|lessons|course|emails [lesson|course|email|emails] said|say|says|wrote|told|\
                tell|mentioned|assume|assumes|predicted|asked|promised
        """,
        "joke": """
            just|only kidding|joking
            in my|a dream|dreams|head|imagination|mind|fantasy
            i|we [just|often|always|already] imagined|imagine|picture|pictured|dreamed|dreamt|rehearsed|\
                daydream|daydreamed !it|coming|anything
            jk|lol_not|april_fool*|april_fools
            the movie|film|book|novel|series|episode|show|song
            in|from a|the|this movie|film|book|novel|series|episode|show
        """,
        "habit": """
            always|usually|every_time|typically|whenever|normally|often|constantly|never_ever
        """,
        "practice": """
            role play|plays|played
            i|we [am|was|have|keep|kept] rehearsing|practising|practicing|rehearsed_it|rehearse
            rehearsal|roleplay
            in|to front_of_the|the|my mirror
        """,
        "almost": "almost|nearly|half|practically|as_good_as|sort|kind",
    },
    _CLASSES,
)
_SPREADING = frozenset({"wish", "fear", "guess", "other-speaker", "you"})
_OLD = patterns.any_of(
    """
    last year|time|winter|summer|spring|autumn|christmas|month
    years|months|ages|decades ago|back
    at first|the_beginning|the_start
    in the past|beginning
    back then
    in 19*|20*
    long ago
    used to
    originally|previously|initially|earlier|formerly
    before !i|he|she|partner|anything|it|we|they|things|too|going
    had said|agreed|refused|promised|told
    first [he|she|they] said|says|refused|was|agreed|wanted|did
    the first|last|previous time
    the other time
    when we first|were|got
    before we
    until now|recently|yesterday|last
    """,
    CLASSES,
)
_NEW = patterns.any_of(
    """
    now|finally|today|yesterday|tonight|eventually|ultimately|lately|recently|then|afterwards
    last night|week
    this time|morning|week|evening|weekend|afternoon
    in the end
    at last
    after all
    on monday|tuesday|wednesday|thursday|friday|saturday|sunday
    after that|dinner|a|we|i|an|some|thinking|sleeping
    later|suddenly|meanwhile
    came|come|came_back around|round|and|later
    changed his|her|their mind
    the next|following day|morning
    update|the_answer|his_answer|her_answer
    """,
    CLASSES,
)


_TURNED = patterns.any_of(
    """
    changed|changes|changing his|her|their mind !about_me
    took|takes|taken it|that|this|everything|his_word|her_word|his_yes|her_yes back
    take|taking it|that back
    second thoughts
    never|not said|say|agreed|agree|promised|promise that|so|any_such|anything_like
    ^ i|we will|can|could|would not $
    cold feet
    un-agreed|unagreed|backtracked|back-pedalled|backpedalled|back-tracked|reneged|withdrew|retracted|wobbled|bailed
    talked|talk|talks|put him|her|them|partner out|off of|it|the
    persuaded|convinced him|her|them|partner not|otherwise|against
    forget he|she|they said
    cancelled|canceled|cancels|cancelling|called_it_off|called_off|calls_it_off
    not|no so|that|as sure any_more|anymore|now
    regrets|regretted|regret it|saying|agreeing|having|that|his|her|promising
    pretends|pretended|denies|denied|acts|acted|behaves as|that|it|he|she|never|like
    goes|went back on his|her|their|it|that
    not want to any_more|anymore|after_all
    """,
    CLASSES,
)
_TIME_AGAIN = patterns.any_of(
    """
    ^ now|today|this_morning|tonight|this_evening|then|later|yesterday|since_then|the_next_day|last_night|\
        when_the_day|by_the_evening|an_hour_later .. he|she|they|partner|it
    he|she|they|partner .. now|today|this_morning|any_more|anymore|again
    """,
    CLASSES,
)


def turned(clause: Clause) -> bool:
    """Whether what was said before holds no more: a change of mind."""
    if clause.opener in CONDITIONS:
        return False
    found = _TURNED.search(clause.text)
    kept = found and clause.text[: found.start()].endswith((" not", " never"))
    return bool(found and not kept)


def overtaken(clause: Clause) -> bool:
    """Whether a clause sets something newer against what was said ("but this morning he …")."""
    against = clause.opener in ("but", "however", "though", "although")
    return against and bool(_TIME_AGAIN.search(clause.whole))


def fiction(clause: Clause) -> bool:
    """A rehearsal, a dream, a film, a joke: nothing in its sentence happened."""
    return any(rule.find(clause.text) for rule in _IN_CLAUSE if rule.name in _ANYWHERE)


def blocking(clause: Clause, found_at: int) -> str | None:
    """The frame that the words found at an offset of a clause stand in, None when they stand on their own."""
    if clause.asks:
        return "question"
    if clause.opener in CONDITIONS:
        return "condition"
    if clause.opener == "when" and _present(clause.text[found_at:]):
        return "condition"
    return framed(clause, found_at)


def framed(clause: Clause, found_at: int) -> str | None:
    """As `blocking`, for the words of the clause alone."""
    before = clause.text[:found_at]
    for rule in _IN_CLAUSE:
        found = rule.find(clause.text if rule.name in _ANYWHERE else before)
        if found:
            return rule.name
    return None


_ANYWHERE = frozenset({"joke", "practice"})


def spreads(clause: Clause) -> bool:
    """Whether what follows, joined by "and" or a bare verb, stands in the same frame ("I hope he comes
    and …")."""
    for rule in _IN_CLAUSE:
        found = rule.find(clause.text) if rule.name in _SPREADING else None
        if found and (rule.name in ("other-speaker", "you") or _about_partner(clause.text[found.end() :])):
            return True
    return False


def old(whole: str) -> bool:
    """Words that put what they go with in a past that may have been overtaken ("at first", "last year")."""
    return bool(_OLD.search(whole))


def new(whole: str) -> bool:
    """Words that say this is how it stands now ("finally", "in the end", "yesterday")."""
    return bool(_NEW.search(whole.removesuffix(" then")))  # "he said yes then": in those days


def _present(words: str) -> bool:
    return any(
        word in words.split()[:4]
        for word in ("says", "say", "is", "are", "will", "wants", "agrees", "refuses")
    )


def _about_partner(words: str) -> bool:
    return any(word in words.split()[:4] for word in ("he", "she", "they", "partner"))
