"""Sentences that report a yes of the partner."""

from __future__ import annotations

from dripcourse.flow.intent import patterns
from dripcourse.flow.intent.vocabulary import CLASSES

_GLAD = (
    "willing|happy|ready|prepared|keen|excited|open|eager|glad|delighted|thrilled|pleased|inclined|content"
)
_HAS = "[has|had|have|is|are|did|also|even|finally|actually] [just|now|since|already|even]"
_WANTS = (
    "wants|want|would_like|would_love|wanted|decided|has_decided|is_decided|promised|has_promised|offered|"
    "has_offered|chose|plans|is_planning|intends|insisted_on|insists_on|is_determined|is_dying|cannot_wait|"
    "can_not_wait|would_be_happy|would_be_glad|would_be_willing|would_be_open|would_be_ready|volunteered"
)
ACCEPT = {
    "said-yes": """
        <P> <said> [to me] [that] [it_is|it_was] [a] [big|clear|loud|firm|resounding|very] <yes> \
            !not|problem|\
            is|means|was|is_a|if_it|whatever @open
        <P> <said> [to me] [that] [yes|sure|ok] we should|will|can|could|might_as_well|must|need_to|have_to|\
            ought_to|'ll [try_to|go_and|both] @step
        <P> <said> [to me] [yes|sure|ok] let us [both|just] @step
        <P> <said> [to me] [that] it is|was|sounds|sounded|would_be [a|like_a|like] good|great|nice|lovely|\
            wonderful|brilliant|fine idea !but @open
        <P> <said> [to me] [that] when|where do|can|should|shall we start|begin|go|book
        <P> gave [me|it|us|this|that] [a|the|his|her] [big|clear] yes|nod|green_light|thumbs_up|go-ahead|\
            ok @open
        yes !i|we|she|he|they|but|to <said> <P>
        <P> [has|did] <said> i_do
    """,
    "unopposed": """
        <P> does|did|do|would not mind|object|oppose @open
        <P> has|had no objection|objections|problem [to|with] !now @it
        <P> has|had no objection|objections $
        <P> <be> not opposed to @it
        <P> gave|given [me|us|it|this|the_idea] [a|the|his|her|their] [full] green_light|thumbs_up|go-ahead|\
            go_ahead|blessing|ok|nod|word|consent|approval @open
        <P> jumped at it|the_idea|the_chance|that|this|my_offer @open
        <P> wants in $
        <P> <be>|will|would|agreed|agrees|decided [to|happy_to] go|going|gone along with \
            it|this|that|me|whatever|my @open
        would be .. to say|refuse no|it|that
        <P> could|can not say no|refuse [to] [me|that|it|this]
        <P> [has] made|booked|arranged|organized|scheduled the|an|our|a|us [first] \
            appointment|session|booking|call \
            !off|with_the_dentist|with_his|with_her @open
        <P> [has] took|taken|takes me|us up on @it
        <P> let|lets himself|herself be persuaded|convinced|talked_into @open
        i [have|finally|managed_to] talked|persuaded|convinced|got him|her|them|partner [in] [to] \
            into|to|round !stop @step
        i [have|finally|managed_to] talked|persuaded|convinced him|her|them|partner [into_it|round] $
        we shook [hands] on @it
        it|that is happening|settled|agreed|arranged|decided|a_go|a_deal|a_date|on $
        <P> told|tells me to go_ahead|book @open
        <P> <be> over_the_moon|thrilled|delighted|ecstatic about|with it|this|the_idea|that
        <P> and i are going|doing|starting|trying|seeing @it
        <P> [is|has|have] wanted|been_wanting|hoped_for this|it|that|to_go|to_do_this [for|all|too] @open
        <P> <be> [totally|completely] sold|convinced [on|of] [it|the_idea|this] $
        <P> put|wrote|entered|marked|noted it|the_date|the_session|the_appointment|our_session|\
            our_appointment \
            in|into|on his|her|their|the|our calendar|diary|planner|phone
        <P> [has] signed|filled [in|out] [the|up] form|registration|booking @open
        <P> [has] took|taken|booked|cleared|blocked the|her|his|their [day|afternoon|evening|morning|\
            thursday] off \
            for @step
        <P> has_been|have_been|was|were|had_been [just|secretly|already] waiting|hoping|wishing [for] \
            [i|me|you|him|her] \
            [would|to] ask|bring_it_up|suggest|say_it|mention_it
        <P> [has|had|even] rang|called|phoned|emailed|found|contacted|booked|looked_up \
            the|a|us|two|some|three therapist|therapists|counsellors|places|counsellor|session|\
            appointment|one himself|herself
        we are|will both going|in|coming|doing_it|on_board $
        <P> could|can not say yes fast|quick|soon|quickly
        <P> said|says i_only_had_to_ask|you_only_had_to_ask|i_should_have_asked_sooner|\
            why_did_you_not_ask_sooner
        we are|both [are] booked [in] [for|on] monday|tuesday|wednesday|thursday|friday|saturday|sunday|\
            next|tomorrow|two|the_first
        we are|both [are] booked [in] [for|on|with] @step
        we are booked in $
        both of us are|will|want @it
        <P> will|would be there|present|along [too|with_me|with_you] $
        we [can|will|are] start|begin|starting|beginning on|in|next|this|tomorrow|monday|tuesday|\
            wednesday|thursday|friday @open
    """,
    "open": "<P> <be> open|receptive|sympathetic to|about|for [it|that|this|the_idea|counselling|"
    "therapy] [in_principle] $",
    "nodded": "<P> [has|had] nodded [his|her|their] [head] $",
    "agreed": f"""
        <P> {_HAS} agreed|agrees|agree|consented|consents|accepted|accepts|acquiesced|relented !with|that|to|\
            it|he|she|they|not|about|we|i|too_expensive|never|disagree|money|no @open
        <P> {_HAS} agreed|agrees|agree|consented|consents|accepted|accepts to @it
        <P> {_HAS} agreed|agrees|agree [with_me|with_us] [that] we|he|she|they|something|it [both] @step
        <P> {_HAS} agreed|agrees|agree on|about @it
        <P> {_HAS} accepted [it|my|the|your|our] [invitation|offer|idea|proposal|invite] \
            !that|no|on|for|from @open
        <P> [has] agreed with tears|a_smile|a_nod|pleasure|joy|some_hesitation|a_sigh|a_shrug
        <P> {_HAS} signed|signing us up @open
        <P> {_HAS} signed|signing up @open
        <P> {_HAS} come_around|came_around|come_round|came_round|gave_in|given_in|caved|gave_way|\
            came_over_to_the_idea !again|to_my|to_the_house|to_mine|to_see @open
    """,
    "is-in": f"""
        <P> <be> [all|fully|so|up|100|100%|totally] in !a|the|his|her|their|my|our|therapy|an|touch|need|no|\
            two|charge|it|one|front|counselling|treatment|for_it|for_a @open
        <P> <be> [all|fully|totally|completely] on_board|up_for_it|up_for_that|up_4_it|game|for_it \
            !not|a_plane @open
        <P> <be> {_GLAD} to @step
        <P> <be> {_GLAD}|up|game|all to|for|about|with @it
        <P> <be> willing|keen|ready|up_for_it|game [now|today|finally|at_last] $
        <P> <be> coming|joining|attending [along] [with_me|with_us|with_you] @open
        <P> <be> ok|fine|happy|comfortable|cool|down|good|all_right with|about|for|going|trying|doing|seeing|\
            coming|having @it
        <P> <be> looking forward to @it
        <P> liked|likes|loved|loves|like|love the|my|your|our|that|this idea !of @open
        <P> liked|likes|loved|loves|like the idea of @step
        <P> thought|thinks|think [that] it|that|this is|was|would_be|sounds|sounded [a|like_a|like] \
            good|great|\
            nice|lovely|wonderful|brilliant idea @open
        <P> thought|thinks [that] it would be good|great|nice|helpful !if @open
    """,
    "wants-to": f"""
        <P> {_WANTS}|is_going|are_going to [also|finally|even] @step
        <P> {_WANTS} us to @step
        <P> wants|want|would_like therapy|counselling|couples|help|this_too|it_too|to_work_on @open
        <P> {_HAS} agreed|agrees|is_willing|is_ready|is_happy|is_open to @step
        <P> will|shall [also|even|definitely|gladly|happily|now|finally] \
            [be_happy_to|be_glad_to|be_willing_to|\
            be_ready_to|love_to|like_to] @step
        <P> would be willing|happy|glad|ready|prepared|open|up @it
        ^ [that] of_course|obviously|sure|naturally <P> will|would [love|like|be_happy|be_glad] [to] @step
        ^ that <P> will|would [love|like|be_happy|be_glad] [to] @step
        <P> <said> [yes|ok|sure] book_it|go_ahead|count_me_in|let_us_do_this|let_us_do_that @open
        <P> <be> going|coming [along] to !therapy_already|counselling_already @step
        <P> <be> going with_me|with_us|along|together|too @open
        <P> <be> doing|trying|giving|starting|going_along @it
        <P> is|was|are [still] a [big|clear|definite|firm|solid|enthusiastic] yes
        <P> answered|replied with [a|an] [big|clear] yes
        <P> [has|had|also] [already] looked_up|found|contacted|called|phoned|emailed|rang|researched|\
            picked|chose|booked|\
            messaged [us] @step
        thumbs up from <P2>
        <P> is|was|are the one who said|suggested|wanted|asked yes|it|therapy|counselling|to_go|to_do
        <P> suggested|proposed|suggests [that] [we] [could|should|might] @step
        <P> asked|asks|told me to book|make|find|schedule|arrange|look|call|sign|ring @it
        <P> will|would love|like|be_happy|be_glad|be_delighted to|it $
        <P> <said> [that] he|she|they|i would|will $
        <P> [has] asked when we can|could|do|should start|begin|go|book
        <P> asked|told|wants me to|already book|make|find|arrange|schedule \
            it|that|one|a_session|an_appointment
    """,
    "a-yes": """
        it|that|answer|reply|response|this|result|verdict|outcome is|was|'s [definitely|now] [a|an] [big|\
            clear|firm|sure|resounding|definite|tentative|cautious|careful|enthusiastic|happy|full|100%|\
            hesitant|small|quiet|shy|whispered] yes !but_no|and_no|or|from_my|no @open
        [i|we] got|have|had|received|heard [a|my|the|his|her|our|an|their] [big|clear|firm|hesitant|small|\
            quiet|reluctant|very|whole-hearted|enthusiastic|resounding|definite|cautious] yes !or|but_no|\
            no|and_no|answer|for|on_the @open
        yes from him|her|them|partner @open
        [i|we] got|received|heard a .. yes $
        <P> gave|given me|us a|an .. yes @open
        we have|got a deal
        [a] big|clear|definite|resounding|firm|solid|hesitant|cautious|tentative yes $
        ^ [it_is|it_was|got|that_is] a|an .. yes $
        [i|we] got|have|had|received the|a nod|go-ahead|green_light|thumbs_up|ok|okay|all-clear !to_leave \
            @open
        his|her|their|the answer|reply|response|reaction|word|words is|was|were [a|an] [big|clear] yes
        yes from <P> @open
    """,
    "we-will": """
        we [have|both|all|are] [both] agreed|decided|chose on|to|that_we [should|would|will] @step
        we are [both|all|now] in|on_board|up_for_it|agreed !a|the|our|different|two @open
        we [are] [both] going|want|would_like|planning|hoping|looking to @step
        we are|will_be [both] doing|trying|starting|giving|seeing|attending|going_for|going_in|booking @it
        we will|shall [both] @step
        we start|begin|go|have [with] [couples|marriage|our] [first] therapy|counselling|session|\
            appointment [on|next|tomorrow|this|in] !never @open
        we [both|all] said yes =to|because|for @open
        we [both|have|have_now|just|already] [have] booked|scheduled|signed_up|made|have|got|arranged \
            [for|in] [a|an|our|the|one] @step
    """,
}


def accepting() -> tuple[patterns.Rule, ...]:
    """The rules for a yes ("she's in", "he agreed to one session")."""
    return _RULES


_RULES = patterns.rules(ACCEPT, CLASSES)
