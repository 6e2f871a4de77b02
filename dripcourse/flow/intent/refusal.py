"""Sentences that report a no of the partner."""

from __future__ import annotations

from dripcourse.flow.intent import patterns
from dripcourse.flow.intent.vocabulary import CLASSES

_TO = (
    "!such|one|word|words|more|less|matter|doubt|idea|time|money|reason|big|need|point|problem|problems|"
    "worries|sweat|questions|for_now|not_now|not_yet|rush|hurry|hard|maybe|pressure"
)
_HAS = "[has|had|have|is|are|did] [just|since|still|now]"
_THE_IDEA = (
    "it|this|that|them|me|us|the_idea|my_idea|the_offer|my_offer|the_invitation|my_invitation|"
    "the_whole_idea|the_proposal|my_proposal|the_suggestion|my_suggestion|therapy|counselling|the_whole_thing|"
    "everything_about_it|the_workshop|any_of_it"
)
_NOT_THE_STEP = "!lose|hurt|fight|rush|a_divorce|divorce|me|to_lose|to_hurt|to_rush|to_end|now|right_now|yet"
REFUSE = {
    "said-no": f"""
        <P> <said> [to me] [that] [it_is|it_was] [a|an] [big|clear|loud|firm|hard|flat|resounding|straight|\
            absolute|outright|polite] <no> [no|nope|nah|never] [no|nope|nah|never|is_no|means_no] {_TO} @open
        <P> <said> [to me] [that] [a] [big|clear|firm|hard|flat] no to all_of_it|all_of_that $
        <P> <said> [to me] [that] not $
        <P> <said> [that] he|she|they|i can_not|cannot $
        <P> <said> [to me] [that] he|she|they will|would not $
        <P> <said> [to me] [that] it|that|this|therapy|counselling is|was not for him|her|them|us|me
        <P> <said> [to me] [that] it|that|this will never|not happen
        <P> <said> [to me] [that] there is|was no way !to_tell|to_know|of_knowing
        <P> <said> [to me] [that] there is no point going|in_going
        <P> <said> [to me] forget it
        <P> shook his|her|their head @open
        <P> told|tells me to forget it|about_it|this|that|the_idea
        <P> told|tells|asked|warned|begged me never|not [ever] to bring|mention|talk_about|ask|speak_of|\
            raise [it|this|that|therapy|counselling|the_subject|the_topic] [up] [again|ever|about] !why|you|\
                for_money|him_why
        <P> is|was [so|just|completely] done talking|discussing !to_his|to_her
        <P> can|could not imagine it|that|this|doing|going|such
        <P> [just] laughed|walked [it] [me] off_and_said_no
        <P> answered|replied with [a|an] [big|clear|flat|firm] no
        no !i|we|she|he|they|but|to <said> <P>
    """,
    "refused": f"""
        <P> {_HAS} [flat_out|point-blank|point_blank|outright] refused|refuses|declined|declines|refusing|\
            declining !to @open
        <P> {_HAS} [flat_out|point-blank|point_blank|outright] refused|refuses|declined|declines|refusing|\
            refuse|\
            declining to [even|ever] @step
        <P> {_HAS} [flat_out|outright] rejected|rejects|dismissed|dismisses|vetoed|refuses_to_do \
            {_THE_IDEA} @open
        <P> {_HAS} turned|shot|shut|turns|shoots|shuts|knocked|batted|swatted {_THE_IDEA} down|off|away \
            !again_hard|gently_for|in_bed|again_in|for_sex @open
        <P> {_HAS} turned|turns|shot|shut down {_THE_IDEA} @open
        <P> {_HAS} ruled {_THE_IDEA} out
        <P> {_HAS} backed|pulled|chickened|opted|bowed out @open
        <P> {_HAS} decided|decides|chose|chooses not to @step
        <P> {_HAS} decided|decides|chose|chooses against @it
    """,
    "will-not": f"""
        <P> will|would|shall|is_going_to|are_going_to|was_going_to not|never [ever] [even] [be|agree_to] @step
        <P> will|would|shall|is_going_to not|never [ever] [even] budge|hear_of_it|have_it|have_any_of_it|\
            set_foot|entertain|go_near|be_part|hear_about_it
        <P> will|would not [be] $
        <P> [<said>] [to me] [that] [he|she|they] would|will never|not [ever] talk|speak|open_up to|with|\
            in_front_of a|some|any|to stranger|strangers|therapist|counsellor|shrink|outsider
        <P> [<said>] [that] [he|she|they] would rather|sooner die|get_divorced|divorce|separate|split_up|\
            be_single|live_alone|eat|jump|have_a_root|walk|pull|end_it|break_up|stick|chew|swallow|have_teeth|have_a_tooth|have_his|have_her|pull|gouge|watch_paint
        <P> [<said>] [that] [he|she|they] would|will rather not
        <P> [<said>] [that] [he|she|they] would rather [that] i|we did_not $
        <P> would rather [that] i|we did_not|never [talk|bring|mention|speak|ask|discuss] [it] [about|of] @it
        <P> would sooner|rather .. than @step
        <P> <said> [that] he|she|they|i would sooner
        <P> <be> not|never [at_all|the_least|the_least_bit|even|remotely|going_to_be|the_slightest] \
            interested|willing|prepared|up|game|keen|open|coming|going|doing|having [at_all] \
                [in|for|to|on|with|the_least|\
            along|at_all] !anywhere|on_it|sure @it
        <P> <be> not|never [at_all|the_least|the_least_bit|even|remotely] \
            interested|willing|prepared|up_for_it|game|coming|going|doing_it|into_it \
                [at_all|in_the_slightest|in_the_least|\
            any_more|anymore|to] $
        <P> <be> not having it|any|that
        <P> <be> not|never [at_all] in favour|in $
        <P> <be> not the type|kind|one to|for @it
        <P> is|was|are [still] a [big|clear|definite|firm|hard|solid|flat] no !saint|go_area|show
        i|we got|was|were|have_been|am turned|shot|knocked down !for|a|by_the @open
        i|we got|was|were rejected !by_my|at_work @open
        <P> <be> uninterested|unwilling @open
        <P> <be> [dead|strictly|totally|completely|very] [set] against [having|doing|going] !me|the_wall @it
        <P> [does|do|did] not|never [even|ever] want|wish|fancy|care|wants|wanted to|for @step
        <P> [does|do|did] not|never [even|ever] want|wish|fancy|wants|wanted {_NOT_THE_STEP} @it
        <P> does|do|did not want [to|too] $
        <P> does|do|did not [really] feel|like like [the_idea_of] going|coming|doing|trying|it|therapy|\
            counselling @open
        <P> prefers|prefer|preferred|would_prefer not to [go|come|do_it] $
        <P> wants|want|wanted nothing|none|no_part to_do|of|in @it
        <P> has|have|had [absolutely|really] no|zero interest|intention|desire|wish|plans|inclination \
            [whatsoever|at_all] [in|of|to] @it
        <P> has|have|had [absolutely|really] no|zero interest|intention|desire [whatsoever|at_all] $
        <P> does|did not have any interest|intention|desire [in|of|to] @it
        is|was|are something|one_thing|a_thing <P> will|would|does|could|can not|never
        is|was not something|anything|a_thing <P> [is|was|wants|want|would|will|wanted|ever] [ever|be] \
            [willing|prepared|interested|want|do|consider|to_do|try|comfortable_doing]
        not|nothing|never for <P2> $
        <P> wants|want no therapy|counselling|help|part @open
        no way <P> is|was|will|would [be|ever|going_to] @step
    """,
    "a-no": """
        it|that|answer|reply|response|this|result|verdict|outcome is|was|'s [still] [a|an] [big|clear|firm|\
            hard|flat|definite|straight|polite|gentle|kind|sad|resounding|blunt] no !longer|problem|big|\
            doubt|more|good|secret|way_to|joke|fun|one|different|idea|need|use|use_to|wonder|point|easy|\
            time|rush|hurry|reason|big_deal|more|for_now|matter|surprise|small|secret @open
        [i|we] got|received|had [a|my|the|his|her|our|an|their] [big|clear|firm|hard|flat|definite|\
            straight|polite|gentle|kind|second|resounding|blunt] no $
        [i|we] got|received|had|have the|a|my|his|her|their|another [big|clear|firm|hard|flat|definite|\
            straight|polite|gentle|kind|second|resounding|blunt] no @open
        no from him|her|them|partner @open
        [i|we] got|received|heard a .. no $
        <P> gave|given me|us a|an .. no @open
        [a] big|clear|firm|hard|flat|definite|straight|polite|resounding|blunt no !longer|problem $
        ^ [it_is|it_was|got|that_is] a|an .. no $
        his|her|their|the answer|reply|response|reaction|word|words is|was|were [still|again] [a|an] [big|\
            clear|firm|hard|flat|definite] no !problem|longer|for_now @open
        no from <P> @open
        ^ no therapy|counselling|workshop|therapist|sessions [for_us|for_me] $
        it|that|this is|was not going_to_happen|happening|for_him|for_her|for_them
        therapy|counselling|it|this is|was out|not_an_option|off_the_table|out_of_the_question
    """,
    "dug-in": f"""
        <P> put|puts his|her|their foot down @open
        <P> dug|digs in|his|her|their [his|her|their] heels [in]
        <P> <be> not|never budging|moving|shifting @open
        <P> <be> not agreeing|consenting|agreeable|having [to] [it|that|this|any] @open
        <P> <be> having none of it|that|this
        <P> would|will have none of it|that|this
        <P> does|do|did not agree|consent|accept [to] @open
        <P> [has] torpedoed|vetoed|sank|scuppered|squashed|nixed|quashed|binned|dismissed {_THE_IDEA} @open
        <P> closed|shut|slammed the door|subject|topic|book|conversation on \
            it|this|that|the_idea|the_subject @open
        <P> <be> not|never the|a [sort|type|kind|one] [of] person|man|woman|guy|who|that|for|to .. therapy|\
            counselling|therapist|therapists|shrink|shrinks|that|this|it|strangers
        <P> [<said>] [that] [he|she|they|it] does|do|did not do therapy|counselling|therapists|shrinks|\
            that_sort|that_kind
        <P> wants|want|wanted none of it|this|that
        <P> does|do|did not want to know|hear [about_it|of_it|another_word|anything_more] $
        <P> would|will not even|ever let_me|hear|listen|discuss|consider|look|entertain \
            [it|this|that|me_finish|of_it] @open
        his|her|their mind is made_up
        <P> <said> .. it|that|this will|would not|never happen
        [i|we] got no_way|no_thanks|a_refusal|a_rejection|not_a_chance|rejected|refused|a_flat_refusal
        <P> <be> adamant|firm|clear|sure [that|about] it|that|he|she|they will|is|does|do|would not
        <P> will|would not be moved|swayed|persuaded|convinced|talked_into|talked_round @open
        i|we could|can|did not persuade|convince|talk|get|manage [to] [persuade|convince|get] \
            him|her|them|partner \
            [in] [into|to] @it
        i|we failed to persuade|convince|get him|her|them|partner
        <P> brushed|waved|swept|laughed it|me|that|this|the_idea|my_idea aside|away|off
        <P> laughed in my face
        <P> <be> dead_against|dead_set_against|totally_opposed|opposed|vehemently_against [to] @it
        the door is shut|closed
        <P> <said> under_no_circumstances|not_for_all|not_if
        <P> will|would|shall not|never discuss|talk|speak|share|tell|open .. outsiders|strangers|outsider|\
            stranger|\
            anyone|anybody|others|therapist|counsellor
        <P> would .. before [he|she|they] goes|go|sets_foot|sees|talks|will_go|would_go @step
        <P> [<said>] [that] you|i can|could|should go|do_it|do_that|talk|see_someone|see_somebody \
            [there|to_someone] \
            alone|by_myself|on_my_own|myself|by_yourself|without_him|without_her|on_your_own|yourself
        <P> <said> [that] he|she|they|i can_not|cannot do that|it|this @open
        <P> does|do|did not want us to @step
        <P> has|have|had no need of|for @step
        ^ will|would not [even] consider|budge|discuss|entertain|hear @open
        that|it was the_end|end of it|that|the_discussion|the_conversation|discussion
        [so] [it|that] is|was a non-starter|dead_end|lost_cause|closed_door|shut_door
        <P> told|asked|tells me [to] drop|leave|let|forget|stop it|this|that|the_subject|the_idea|asking|\
            pushing [go] @open
        <P> told|asked|tells me to stop|quit going_on|asking|pushing|nagging [on] [about] @it
        [he|she|they|partner] never|not in a|one million years
    """,
    "we-decided-not": """
        we agreed|decided|chose|have_agreed|have_decided not to @step
        we agreed|decided|chose|have_agreed|have_decided against @it
        we are|will not going|doing|go|do to|it|therapy|counselling|this|couples @it
    """,
}


def refusing() -> tuple[patterns.Rule, ...]:
    """The rules for a no ("he won't go", "it's not for her")."""
    return _RULES


_RULES = patterns.rules(REFUSE, CLASSES)
