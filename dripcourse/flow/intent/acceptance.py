"""Sentences that report a yes of the partner."""

from __future__ import annotations

from dripcourse.flow.intent import patterns
from dripcourse.flow.intent.vocabulary import CLASSES

ACCEPT = {
    "said-yes": """
        <P> <said> [to me] [that] [it_is|it_was] [a] [big|clear|loud|firm|resounding] <yes> !to|not|problem|\
            is|means|was|is_a
        <P> <said> [to me] [that] [a] [big|clear|loud|firm|resounding] <yes> to <about>
        <P> <said> [to me] <yes> [that] he|she|they|i|we will|can|could|would|'ll [be] [happy|glad|willing|\
            love|like] [to] <step>|come|go|try =<onward>
        <P> <said> [to me] [that] he|she|they|i|we will|can|could|would|'ll [be] [happy|glad|willing|love|\
            like] [to] [then|just] <step>
        <P> <said> [to me] [that] he|she|they|i|we will|can|could|would|should|is_going_to|wants_to|must|\
            have_to|need_to|want_to [be] [happy|glad|willing] [to] <seek> [a|an|the|some|one|any|our|\
            at_least|us] [a|good|first|few|single|trial|two|nice|proper|real|female|male|online|family|\
            marriage|couples] <helper> !alone|on_my_own|about_me
        <P> <said> [to me] [that] he|she|they|i would|will be up|open|willing|happy|ready|game for|to|with \
            !wait|think|talk_about_it_later|leave|hear
        <P> wants|want us to <step>|get_help|try|go =<onward>
        <P> <said> [to me] [that] he|she|they|i|we will|would|can|could|'ll [be] [happy|glad|willing|love|\
            like] [to] come|go|try [along] [with_me|with_us|with_you] [too] =<onward>
        <P> <said> [to me] [that] he|she|they|i would|will $
        <P> <said> [to me] [that] he|she|they|i would love|like|be_happy|be_glad|be_delighted to|it $
        <P> <said> [to me] [that] we should|could|must|need_to|have_to|ought_to [try_to|go_and|go] <step>
        <P> <said> [to me] [that] he|she|they|i is|are|am|was|were in|on_board|up_for_it|game|willing|\
            ready|coming =with_me|along|too|now|if
        <P> <said> [to me] [that] he|she|they|i is|are|am|was|were happy|ready|willing|open|prepared to <step>
        <P> <said> [to me] [that] he|she|they|i is|are|am|was|were happy|ready|willing|open|prepared to \
            come|go|try [along] [with_me|with_us|with_you] [too] =<onward>
        <P> <said> [to me] [that] we should|will|can|could|might_as_well do_it|give_it|book|do_that|\
            go_for_it|sign_up !out|home|away|together|ourselves
        <P> <said> [to me] [that] we should|will|can|could|might_as_well go|try =with|to_therapy|\
            to_counselling|there|to_a_session|to_the_workshop|one|then|once
        <P> <said> [to me] let us do_it|go_for_it|try_it|try|give_it_a|book_it|see_someone|go !out|home
        <P> <said> [to me] [that] it is|was a good|great|nice|lovely|wonderful idea
        <P> gave [me|it|us|this|that] [a|the|his|her] [big|clear] yes|nod|green_light|thumbs_up|go-ahead|ok
        yes !i|we|she|he|they|but|to <said> <P>
        <P> [has|did] <said> i_do
    """,
    "nodded": "<P> [has|had] nodded [his|her|their] [head] $",
    "agreed": """
        <P> [has|had|have|is|are|did] agreed|agree|agrees !with|that|to|it|he|she|they|not|on|about|we|\
            therapy|i|too_expensive|never|disagree
        <P> [has|had|have|is|are|did] agreed|agrees|agree to <step>|<help>|try|talk_to_a
        <P> [has|had|have|is|are|did] agreed|agrees|agree to go|come [along] [with_me|with_us|with_you] \
            [too] =<onward>
        <P> [has|had|have|is|are|did] agreed|agrees|agree to [a|one|the|at_least|some|try|do|have|going|\
            join] [a|one|the] [first|single|trial|online|free|two|three|couple_of|few|small|short] <help>|\
            going_to_therapy|trying_it|coming_with !to_the_doctor
        <P> [has|had|have] agreed that we should|will|need|could_try go|try|see|do|get|start|help
        <P> [has|had|have|is] accepted [it|my|the|your] [invitation|offer|idea|proposal|invite] !that|no
        <P> [has|had] consented
        <P> [has] agreed with tears|a_smile|a_nod|pleasure|joy|some_hesitation|a_sigh|a_shrug
        <P> [has|had|have] agreed|agrees|agree [that] we [both] need|could_use|should|must|have_to|need_to \
            [some|to] \
            [get|see|try|go_to|find|start] help|therapy|counselling|someone|a_therapist|a_counsellor|\
                support !but
        <P> [has|had|have|is] signed|signing up
        <P> [has|had|have] signed_us up
        <P> [has|had|have|is] come_around|came_around|come_round|came_round|gave_in|given_in|caved
    """,
    "is-in": f"""
        <P> <be> [all|fully|so|up|100|100%] in !pain|bed|hospital|love|therapy|trouble|a|the|his|her|their|\
            my|our|shock|tears|denial|two|charge|favour_of_nothing|for_it|for_a|and_out|no|an|touch|need|\
            town|germany|london|prison|jail|contact|one
        <P> <be> [all|fully|totally] on_board|up_for_it|up_for_that|game|for_it|up_for_trying|\
            up_for_therapy|up_for_the_workshop|\
            up_for_a_session|up_for_one|up_for_counselling|up_for_giving !not|a_plane|a_ship|a_train|\
                a_flight|the_plane|the_train
        <P> <be> willing|happy|ready|prepared|keen|excited|open|eager|glad|delighted|thrilled|pleased to \
            <step>
        <P> <be> willing|happy|ready|prepared|keen|excited|open|eager|glad|delighted|thrilled|pleased to \
            come|go|try [along] [with_me|with_us|with_you] [too] =<onward>
        <P> <be> willing|keen|ready !to
        <P> <be> open|willing|keen to it|trying|the_idea|therapy|counselling|couples|one|a|this|that|going|\
            coming|give|try|seeing
        <P> <be> coming [along] [with_me|with_us|with_you] =to_therapy|to_counselling|to_the_session|\
            to_the_first|\
            to_the_workshop|to_a_session|\
            to_one|too|once|for_me|on_monday|on_tuesday|on_wednesday|on_thursday|on_friday|next
        <P> <be> ok|fine|happy|comfortable|cool|down with it|this|going|trying|therapy|counselling|\
            the_idea|doing|seeing|coming|having !me|him
        <P> <be> [all] right with|about it|going|trying|therapy|the_idea
        <P> <be> keen on it|the_idea|going|trying|this
        <P> <be> all for it
        <P> <be> looking forward to it|this|therapy|counselling|the_session|the_first|the_workshop|\
            our_first|going|trying
        <P> <be> {"|".join(("excited", "enthusiastic", "happy", "pleased", "thrilled", "delighted"))} \
            about it|the_idea|going|trying|therapy|counselling|the_workshop|that_idea
        <P> liked|likes|loved|loves the idea !of
        <P> liked|likes|loved|loves the idea of therapy|counselling|going_to|trying_it|a_workshop|\
            the_workshop|getting_help|seeing_someone|working_on
        <P> thought|thinks [that] it is|was|would_be a good|great|nice|lovely|wonderful idea
        <P> thought|thinks [that] it would be good|great|nice|helpful !if
    """,
    "wants-to": """
        <P> wants|want|would_like|would_love|wanted|is_going|are_going|decided|has_decided|is_decided|\
            promised|has_promised|offered|chose|plans to \
            <step> !'s|alone|by|on_my_own|on_his_own|on_her_own|without|himself|herself|as_a_couple_without
        <P> wants|want|would_like|would_love|wanted|is_going|are_going|decided|has_decided|is_decided|\
            promised|has_promised|offered|chose to come|\
            go|try \
            [along] [with_me|with_us|with_you] [too] =<onward>
        <P> wants|want|would_like therapy|counselling|couples|help|this_too|it_too|to_work_on
        <P> will|shall <step> !alone|anyway
        ^ that [of_course|yes|sure|naturally] <P> will|would [love|like|be_happy|be_glad] [to] <step> !alone
        ^ that [of_course|yes|sure|naturally] <P> will|would [love|like|be_happy|be_glad] [to] come|go|try \
            =<onward>
        <P> wants|want|would_like|would_love|wanted|is_going|are_going|decided|has_decided|is_decided|\
            promised|has_promised|offered|chose|agreed|\
            agrees|has_agreed|is_willing|is_ready|is_happy|is_open to <seek> [a|an|the|some|one|any|our|\
            at_least|us] [a|good|first|few|single|trial|two|nice|proper|real|female|male|online|family|\
            marriage|couples] <helper> !'s|website|alone|on_her_own|on_his_own|for_himself|for_herself|\
                in_the_kitchen|\
            who_does_not_exist|else|to_help_with|for_the|to_blame
        <P> wants|would_like|would_love|is_going|agreed|is_willing|decided|is_happy|is_ready to try this|\
            that =<onward>
        <P> will|shall come|go|try [along] [with_me|with_us|with_you] =too|to_that|to_therapy|to_counselling|\
            to_the_first|\
            to_the_session|\
            to_the_workshop|to_a_session|to_one|too|there|to_see|to_a_therapist|together|tomorrow|\
            on_monday|on_tuesday|on_wednesday|on_thursday|on_friday|if|next
        <P> <be> going|coming to therapy|counselling|the_session|the_workshop|couples|the_first|a_session|\
            our_first|the_appointment|\
            the_therapist|the_counsellor|do_it|give_it|attend|join !alone|by_himself|by_herself
        <P> <be> going|coming to try|come|go [along] [with_me|with_us|with_you] [too] =<onward>
        <P> is|are doing it|this|therapy|counselling
        <P> is|are|will_be going|coming =with_me|along|with_us|too|together
        <P> answered|replied with [a|an] [big|clear] yes
        <P> would be willing|happy|glad|ready|prepared|open|up =to|for|with
        <P> is|was|are [still] a [big|clear|definite|firm|solid|enthusiastic] yes
        <P> [has] agreed|agrees on|with|that it|going|trying|therapy|counselling|we_go|we_try|we_should_go|\
            we_need_help|we_need_therapy|we_should_try
        <P> [has|also] [already] found|contacted|called|phoned|emailed|researched|picked|chose [us] [a|an|\
            the|some|our|\
            three|two] [good|first|couples|marriage|female|male|online] therapist|therapists|counsellor|\
                counsellors|\
            session|workshop|mediator !for_himself|for_herself|but|alone
        thumbs up from <P2>
        <P> <be> giving it a try|go|chance|shot
        <P> is|was|are the one who said|suggested|wanted|asked yes|it|therapy|counselling|to_go|to_do
        <P> suggested|proposed [that] [we] going|try|trying|to_go|counselling|therapy|couples|book|start|\
            see|a_therapist|seeing
        <P> asked|asks|told me to book|make|find|schedule|arrange|look_for|call|sign_us|set [up] [it|a|an|\
            the|us] [first] !my|a_lawyer|divorce
        <P> [has] asked when we can|could|do|should start|begin|go|book
    """,
    "a-yes": """
        it|that|answer|reply|response|this|result|verdict|outcome is|was|'s [definitely|now] [a|an] [big|\
            clear|firm|sure|resounding|definite|tentative|cautious|careful|enthusiastic|happy|full|100%|\
            hesitant|small|quiet|shy|whispered] yes !but_no|and_no|or|from_my|no
        [we] got|have|had|received|heard [a|my|the|his|her|our|an|their] [big|clear|firm|hesitant|small|\
            quiet|reluctant|very|whole-hearted|enthusiastic|resounding|definite|cautious] yes !or|but_no|\
            no|and_no|answer|for|on_the
        yes from him|her|them|partner
        [a] big|clear|definite|resounding|firm|solid|hesitant|cautious|tentative yes $
        his|her|their|the answer|reply|response|reaction|word|words is|was|were [a|an] [big|clear] yes
        yes from <P>
    """,
    "we-will": """
        we agreed|decided|have_agreed|have_decided|are_agreed on|to [a|one|the|some|couples] [first|trial|\
            single|weekend|couples] <help>
        we agreed|decided|chose|have_agreed|have_decided|are_agreed to <step> !alone|on_our_own|ourselves
        we agreed|decided|chose|have_agreed|have_decided|are_agreed to go|try =<onward>
        we agreed|decided|chose|have_agreed|have_decided|are_agreed to <seek> [a|an|the|some|one|any|our|\
            couples] \
            [couple's|marriage|first|good|few|single|trial|two|proper|online|weekend|family] <helper> !alone
        we are [both|all|now] in|on_board|up_for_it|agreed !trouble|debt|love|a|the|bed|pain|different|our
        we are [both] going|going_to_go|going_to_start|going_to_try|starting|trying|going_to_do|\
            going_to_see|going_to_attend|going_to_book [to|with|in] [a|the|our|some|couples|couple's|\
            marriage] [first|online|weekend] therapy|counselling|therapist|counsellor|session|workshop|\
            course|programme|it|retreat|check-up
        we are [both] going|going_to give it|this|that|therapy|counselling [a|one|another] [real|serious|\
            second] try|\
            chance|go|shot
        we [both|all|now] want|would_like to <step>
        we [both|all|now] want|would_like to go|try =<onward>
        we are|will [both|now] [going] [to] <seek> [a|an|the|some|one|our|us] [good|first|couples|marriage|\
            new] <helper> \
            !alone|else
        we are doing|trying it|this|therapy|counselling
        we will|shall [both] go|do|try|start|give|attend|see [to|with|in] [a|the|our|some|it|couples|\
            couple's|marriage] [first|online|a] therapy|counselling|therapist|counsellor|session|workshop|\
            course|programme|it|retreat|try|go|chance|check-up !alone|ourselves|some_other
        we start|begin|go|have [with] [couples|marriage|our] [first] therapy|counselling|session|\
            appointment [on|next|tomorrow|this|in] !never
        we [both|all] said yes =to|because|for
        we [both|have|have_now|just|already] [have] booked|scheduled|signed_up|made|have|got|arranged \
            [for] [a|an|our|\
            the|one] [first|trial|online|free|marriage|couples|next] therapy|counselling|session|workshop|\
            retreat|therapist|counsellor|check-up !if
    """,
}


def accepting() -> tuple[patterns.Rule, ...]:
    """The rules for a yes ("she's in", "he agreed to one session")."""
    return _RULES


_RULES = patterns.rules(ACCEPT, CLASSES)
