"""Clauses that say nothing about an answer: greetings, thanks, feelings, "I asked him on Sunday"."""

from __future__ import annotations

from dripcourse.flow.intent import patterns
from dripcourse.flow.intent.lists import listed
from dripcourse.flow.intent.sentences import Clause
from dripcourse.flow.intent.vocabulary import CLASSES

_WHEN = "yesterday|today|tonight|on|last|this|at|over|after|during|finally|again|and|in|now|just|when"
_THANKS = patterns.any_of(
    """
    ^ thanks|thank|thx|cheers|ta|grateful|bless|appreciated|gracias|merci|danke
    ^ i am|we are [so|very|really|truly|both] grateful|thankful
    ^ i|we [really|do|so] appreciate|love|enjoy|like|needed|loved|enjoyed|liked this|these|your|the|it|\
        that|today's
    ^ [many|much|big|all|huge] [my] thanks
    ^ this|that|it|these|your|the|today's [one|lesson|lessons|emails|course|was|is|are|were] .. helpful|\
        great|good|lovely|beautiful|useful|needed|helps|helped|wonderful|amazing|helping|brilliant|\
        touching|perfect|spot|excellent|nice
    ^ what a great|lovely|beautiful|wonderful lesson|email|course|idea|thought
    ^ great|good|lovely|beautiful|nice|wonderful|excellent|useful|helpful|amazing|brilliant|awesome|\
        fantastic|perfect lesson|email|course|one|advice|tips|idea|stuff|work|point|read $
    ^ keep it|up|going|them up|coming|going
    ^ got|received|read|noted it|this|that|thanks $
    ^ noted|understood|received|great|perfect|awesome|wonderful|lovely|nice|amazing|brilliant|helpful|\
        super|cool|good|fantastic $
    ^ will do $
    ^ much|greatly appreciated
    ^ you are amazing|wonderful|great|the_best|so_kind
    ^ i|we will do|try that|this|it|so $
    """,
    CLASSES,
)
_NEUTRAL = patterns.any_of(
    """
    ^ hi|hello|hey|dear|good_morning|good_evening|good_afternoon|greetings|hiya|morning|hallo [there|all|\
        everyone|team|again|you|*] $
    ^ kind|best|warm|warmest|many|all [the] regards|wishes|best|greetings $
    ^ regards|best|cheers|sincerely|love|yours|bye|xx|xxx|x|xoxo|take_care|greetings $
    ^ i|we|it|that|this|she|he|they [am|are|is|was|were|feel|feels|felt|have] [a|bit|little|both|all|so|\
        not|to|quite|too|really] happy|sad|glad|relieved|devastated|heartbroken|disappointed|excited|\
        nervous|proud|sorry|hopeful|crushed|hurt|shocked|stunned|surprised|overjoyed|upset|gutted|tired|\
        grateful|thrilled|amazed|broken|lost|lonely|ok|calm|gentle|kind|friendly|over_the_moon|in_shock|\
        speechless|emotional|scared|confused|numb|empty|down|delighted|ecstatic|crying|shaking|brave|hard|\
        difficult|tough|awkward|sweet|lovely|great|wonderful|awful|terrible|painful|quick|short|good|fine|\
        easy|surprising|expected|unexpected|alone|better|worse|bad|all|it
    ^ so|feeling|feel|felt|very|really|bit|both|too [so] happy|sad|glad|relieved|excited|disappointed|\
        devastated|sorry|proud|crushed|lost|alone|grateful|heartbroken $
    ^ happy|sad|glad|relieved|excited|disappointed|sorry|devastated|heartbroken|crushed|gutted|yay|hooray|\
        finally|phew|ouch|sigh|wow|hurrah|woohoo|yippee $
    ^ i|we can|could|still|do not|hardly|barely [even] believe
    ^ can|could not believe
    ^ i|we am|was|are|were|have|burst|just crying|cried|in_tears|been_crying|into_tears
    ^ [i|we] [both|also|all] cried|hugged|smiled|laughed|talked|kissed
    ^ [the] [long|short|quick|big|good|bad|great|sad|happy] story|version|news|update|summary|answer [short] $
    ^ in|to_make [a|one] [long] short|word|story|nutshell [short] $
    ^ [a|the] bottom line $
    ^ i cried|smiled|laughed|almost_cried|hugged|kissed|thanked [him|her|them]
    ^ [so] i|we [have|had] [just] asked|talked|spoke|spoken|did_it|told|invited|sat_down|had_the_talk|\
        had_our_talk|had_the_conversation|raised_it|brought_it_up|asked_the_question|went_for_a_walk|\
        chatted|had_a_good_talk|had_a_long_talk|had_a_talk [him|her|them|my|husband|wife|partner|it|up] .. $
    ^ [i] asked|asking|talked|spoke [him|her|them|my|to|with|about] .. $
    ^ it|that|talk|the_talk|conversation|we went [so|very] well|ok|badly|fine|good|great|better|worse|\
        smoothly|easier|terribly|wrong|not
    ^ at last|least|the_end $
    ^ sadly|unfortunately|luckily|finally|sorry $
    ^ here|there is|you [my|the|his|her|our] answer|reply|go|update|news $
    ^ [the|his|her|my|our|their] answer|reply|response|verdict|update|result|news [is|was] $
    ^ [i|we] finally|just did_it $
    ^ as|like [i] expected|feared|hoped|you_said|suggested
    ^ i|we expected|feared|hoped|knew|saw it|that|as_much|so|this
    ^ he|she|they|partner did not [even] [think|hesitate] [twice|about_it|one_second|a_second|for_a_second] $
    ^ not [even] a|an discussion|word|explanation|look|glance|reason|moment|second|smile $
    ^ not|no surprise|what_i_hoped|what_i_expected|a_surprise
    ^ oh dear|well|my|god|no|boy
    ^ my god|goodness|heart
    ^ [i|we] did it
    ^ sent from
    ^ big|huge|what_a relief|step|surprise|day|news $
    ^ such a relief|shame|pity
    ^ what a relief|shame|pity|day|week|surprise|night
    ^ i|we have been|waited|hoped|prayed waiting|hoping|so_long|for|long
    ^ [after] all this|these|of_that|the|that
    ^ and|but|so|then $
    ^ i|we did not see|expect that|it|this
    ^ plenty|lots|loads|tons|many|a_lot|dozens|hundreds of them|those $
    """,
    CLASSES,
)
_PRAISE = patterns.any_of(
    """
    lesson|lessons|course|email|emails|letter|letters|advice|tip|tips|exercise|exercises|programme|worksheet
    i|we love|like|enjoy|loved|liked|enjoyed this|it|these|them
    this|it|that is|was [so|very|really] helpful|useful|interesting
    """,
    {},
)
_WORDS = frozenset(
    listed("""
    hi hello hey dear thanks thank you so much very many a lot please sorry all the best regards kind love \
        x xx xxx cheers
    bye finally oh ah wow well ok great lol haha yay team coach morning evening good day sir madam and for \
        your this it
    alas sadly unfortunately everyone there again really indeed
    """)
)


def thanks(clause: Clause) -> bool:
    """Gratitude, praise or a receipt: nothing to answer."""
    return bool(_THANKS.search(clause.text))


def praise(clause: Clause) -> bool:
    """Words about the course itself: a "yes" beside them is no answer of the partner."""
    return bool(_PRAISE.search(clause.text))


def neutral(clause: Clause) -> bool:
    """Leaves the meaning of a bare "yes" or "no" beside it as it is."""
    if clause.asks:
        return False
    return (
        not clause.text or bool(_NEUTRAL.search(clause.text)) or all(w in _WORDS for w in clause.text.split())
    )
