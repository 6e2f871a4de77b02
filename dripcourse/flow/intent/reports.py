"""Sentences that report an answer of the partner: a yes or a no."""

from __future__ import annotations

from dripcourse.flow.intent import patterns
from dripcourse.flow.intent.vocabulary import CLASSES

_TO = "!such|one|word|words|more|less|matter|doubt|idea|time|money|reason|big|need|point|problem|problems|worries|sweat|to|questions|for_now|not_now|not_yet|rush|hurry|hard|maybe"
_ABOUT = (
    "it|this|that|therapy|counselling|couples|couple's|marriage|one|a_session|a_workshop|the_workshop|the_course|going_together|going_to_therapy|going_to_counselling|going_there|going_with|going_once|coming_with|coming_along|coming_to|"
    "trying|seeing|the_idea|the_invitation|a_first|the_first_session|the_first_step|the_therapist|a_therapist|help|getting_help|a_counsellor|a_trial|a_check-up|the_check-up|the_session|sessions|the_whole|my_question|my_invitation|your|any|all|family_therapy|online|doing_it|joining|attending|couple|group|working_on|starting|the_appointment|an_appointment|the_retreat|a_retreat|the_programme|a_programme|professional|outside|meeting|talking_to|therapist|treatment|workshops|both|go_to|come_to|try_it|some|some_kind|any_kind"
)

ACCEPT = {
    "said-yes": f"""
        <P> <said> [to me] [that] [it is|was] [a] [big|clear|loud|firm|resounding] <yes> !to|not|problem|is|means|was|is_a
        <P> <said> [to me] [that] [a] [big|clear|loud|firm|resounding] <yes> to {_ABOUT}
        <P> <said> [to me] [that] he|she|they|i|we will|can|could|would|'ll [be] [happy|glad|willing|love|like] [to] [then|just] <step>
        <P> <said> [to me] [that] he|she|they|i|we will|can|could|would|should|is_going_to|wants_to|must|have_to|need_to|want_to [be] [happy|glad|willing] [to] <seek> [a|an|the|some|one|any|our|at_least|us] [a|good|first|few|single|trial|two|nice|proper|real|female|male|online|family|marriage|couples] <helper> !alone|on_my_own|about_me
        <P> <said> [to me] [that] he|she|they|i would|will be up|open|willing|happy|ready|game for|to|with !wait|think|talk_about_it_later|leave|hear
        <P> wants|want us to <step>|get_help|try|go =<onward>
        <P> <said> [to me] [that] he|she|they|i|we will|would|can|could|'ll [be] [happy|glad|willing|love|like] [to] come|go|try =<onward>
        <P> <said> [to me] [that] he|she|they|i would|will $
        <P> <said> [to me] [that] we should|could|must|need_to|have_to|ought_to [try_to|go_and|go] <step>
        <P> <said> [to me] [that] he|she|they is|are|am|was|were in|on_board|up_for_it|game|willing|ready|happy_to|coming|up_for !for|a|the|to_talk|love
        <P> <said> [to me] [that] we should|will|can|could|might_as_well do_it|give_it|book|do_that|go_for_it|sign_up !out|home|away|together|ourselves
        <P> <said> [to me] [that] we should|will|can|could|might_as_well go|try =with|to_therapy|to_counselling|there|to_a_session|to_the_workshop|one|then|once
        <P> <said> [to me] let us do_it|go_for_it|try_it|try|give_it_a|book_it|see_someone|go !out|home
        <P> <said> [to me] [that] it is|was a good|great|nice|lovely|wonderful idea
        <P> [has|had] nodded [his|her|their] [head] $
        <P> gave [me|it|us|this|that] [a|the|his|her] [big|clear] yes|nod|green_light|thumbs_up|go-ahead|ok
        yes !i|we|she|he|they|but|to <said> <P>
        <P> [has|did] <said> i_do
    """,
    "agreed": f"""
        <P> [has|had|have|is|are|did] agreed|agree|agrees !with|that|to|it|he|she|they|not|on|about|we|therapy|i|too_expensive|never|disagree
        <P> [has|had|have|is|are|did] agreed|agrees|agree to <step>|<help>|try|talk_to_a
        <P> [has|had|have|is|are|did] agreed|agrees|agree to go|come =<onward>
        <P> [has|had|have|is|are|did] agreed|agrees|agree to [a|one|the|at_least|some|try|do|have|going|join] [a|one|the] [first|single|trial|online|free|two|three|couple_of|few|small|short] <help>|going_to_therapy|trying_it|coming_with !to_the_doctor
        <P> [has|had|have] agreed that we should|will|need|could_try go|try|see|do|get|start|help
        <P> [has|had|have|is] accepted [it|my|the|your] [invitation|offer|idea|proposal|invite] !that|no
        <P> [has|had] consented
        <P> [has|had|have|is] signed|signing up
        <P> [has|had|have] signed_us up
        <P> [has|had|have|is] come_around|came_around|come_round|came_round|gave_in|given_in|caved
    """,
    "is-in": f"""
        <P> <be> [all|fully|so|up|100|100%] in !pain|bed|hospital|love|therapy|trouble|a|the|his|her|their|my|our|shock|tears|denial|two|charge|favour_of_nothing|for_it|for_a|and_out|no|an|touch|need|town|germany|london|prison|jail|contact|one
        <P> <be> [all|fully|totally] on_board|up_for_it|up_for_that|game|for_it|up_for_a|up_for_trying|up_for_the !not
        <P> <be> willing|happy|ready|prepared|keen|excited|open|eager|glad|delighted|thrilled|pleased to <step>
        <P> <be> willing|happy|ready|prepared|keen|excited|open|eager|glad|delighted|thrilled|pleased to come|go|try =<onward>
        <P> <be> willing|keen|ready !to
        <P> <be> open|willing|keen to it|trying|the_idea|therapy|counselling|couples|one|a|this|that|going|coming|give|try|seeing
        <P> <be> coming [with|along] [me|us|to] [too|the|therapy|counselling|first|session|workshop|a] !home|back|over|down|from|to_bed|to_terms|to_dinner|to_visit|out
        <P> <be> ok|fine|happy|comfortable|cool|down with it|this|going|trying|therapy|counselling|the_idea|doing|seeing|coming|having !me|him
        <P> <be> [all] right with|about it|going|trying|therapy|the_idea
        <P> <be> keen on it|the_idea|going|trying|this
        <P> <be> all for it
        <P> <be> {"|".join(("excited", "enthusiastic", "happy", "pleased", "thrilled", "delighted"))} about it|the_idea|going|trying|therapy|counselling|the_workshop|that_idea
        <P> liked|likes|loved|loves the idea
        <P> thought|thinks [that] it is|was|would_be a good|great|nice|lovely|wonderful idea
        <P> thought|thinks [that] it would be good|great|nice|helpful !if
    """,
    "wants-to": """
        <P> wants|want|would_like|would_love|wanted|is_going|are_going|decided|has_decided|chose|plans to <step> !alone|by|on_my_own|on_his_own|on_her_own|without|himself|herself|as_a_couple_without
        <P> wants|want|would_like|would_love|wanted|is_going|are_going|decided|has_decided|chose to come|go|try|do_it_too =<onward>
        <P> wants|want|would_like therapy|counselling|couples|help|this_too|it_too|to_work_on
        <P> will|shall <step> !alone|anyway
        <P> wants|want|would_like|would_love|wanted|is_going|are_going|decided|has_decided|chose|agreed|agrees|has_agreed|is_willing|is_ready|is_happy|is_open to <seek> [a|an|the|some|one|any|our|at_least|us] [a|good|first|few|single|trial|two|nice|proper|real|female|male|online|family|marriage|couples] <helper> !alone|on_her_own|on_his_own|for_himself|for_herself|in_the_kitchen|who_does_not_exist|else|to_help_with|for_the|to_blame
        <P> wants|would_like|would_love|is_going|agreed|is_willing|decided|is_happy|is_ready to try this|that =<onward>
        <P> will|shall come|go|try =with|along|to_therapy|to_counselling|to_the_first|to_the_session|to_the_workshop|to_a_session|to_one|too|there|to_see|to_a_therapist|together|tomorrow|on_monday|on_tuesday|on_wednesday|on_thursday|on_friday|if|next
        <P> <be> going|coming to therapy|counselling|the_session|the_workshop|couples|the_first|a_session|our_first|the_appointment|the_therapist|the_counsellor|try|do_it|come|give_it|attend|join|go !alone_by
        <P> is|are doing it|this|therapy|counselling
        <P> is|are|will_be going|coming =with_me|along|with_us|too|together
        <P> would be willing|happy|glad|ready|prepared|open|up =to|for|with
        <P> is|was|are [still] a [big|clear|definite|firm|solid|enthusiastic] yes
        <P> [has] agreed|agrees on|with|that it|going|trying|therapy|counselling|we_go|we_try|we_should_go|we_need_help|we_need_therapy|we_should_try
        thumbs up from <P2>
        <P> <be> giving it a try|go|chance|shot
        <P> is|was|are the one who said|suggested|wanted|asked yes|it|therapy|counselling|to_go|to_do
        <P> suggested|proposed [that] [we] going|try|trying|to_go|counselling|therapy|couples|book|start|see|a_therapist|seeing
        <P> asked|asks|told me to book|make|find|schedule|arrange|look_for|call|sign_us|set [up] [it|a|an|the|us] [first] !my|a_lawyer|divorce
        <P> [has] asked when we can|could|do|should start|begin|go|book
    """,
    "a-yes": """
        it|that|answer|reply|response|this|result|verdict|outcome is|was|'s [definitely|now] [a|an] [big|clear|firm|sure|resounding|definite|tentative|cautious|careful|enthusiastic|happy|full|100%|hesitant|small|quiet|shy|whispered] yes !but_no|and_no|or|from_my|no
        [we] got|have|had|received|heard [a|my|the|his|her|our|an|their] [big|clear|firm|hesitant|small|quiet|reluctant|very|whole-hearted|enthusiastic|resounding|definite|cautious] yes !or|but_no|no|and_no|answer
        yes from him|her|them|partner
        [a] big|clear|definite|resounding|firm|solid|hesitant|cautious|tentative yes $
        his|her|their|the answer|reply|response|reaction|word|words is|was|were [a|an] [big|clear] yes
        yes from <P>
    """,
    "we-will": f"""
        we agreed|decided|have_agreed|have_decided|are_agreed on|to [a|one|the|some|couples] [first|trial|single|weekend|couples] <help>
        we agreed|decided|chose|have_agreed|have_decided|are_agreed to go|try|do|see|start|book|attend|give|get|join|look_for|find|sign !on_as|out|home|our_own|it_alone|it_on|divorced|a_divorce|a_dog|something_else|away|without|separate|it_ourselves|to_the|a_break|space|on|by|for_a|a_film|a_movie|his|her
        we are [both|all|now] in|on_board|up_for_it|agreed !trouble|debt|love|a|the|bed|pain|different|our
        we are [both] going|going_to_go|going_to_start|going_to_try|starting|trying|going_to_do|going_to_see|going_to_attend|going_to_book [to|with|in] [a|the|our|some|couples|couple's|marriage] [first|online|weekend] therapy|counselling|therapist|counsellor|session|workshop|course|programme|it|retreat|check-up
        we are doing|trying it|this|therapy|counselling
        we will|shall [both] go|do|try|start|give|attend|see [to|with|in] [a|the|our|some|it|couples|couple's|marriage] [first|online|a] therapy|counselling|therapist|counsellor|session|workshop|course|programme|it|retreat|try|go|chance|check-up !alone|ourselves|some_other
        we start|begin|go|have [with] [couples|marriage|our] [first] therapy|counselling|session|appointment [on|next|tomorrow|this|in] !never
        we [both|all] said yes =to|because|for
        we have [now] booked|scheduled|signed_up|made_an_appointment|an_appointment|a_session|a_first|our_first !argument|fight|child|baby|house|home|dog|holiday|anniversary
        we [both] [have] booked|scheduled|signed_up !a_holiday|a_trip|a_hotel|a_flight|dinner|a_restaurant|our_holiday|a_table|the_holiday|a_cruise|a_vacation|our_vacation|flights
    """,
}

REFUSE = {
    "said-no": f"""
        <P> <said> [to me] [that] [it is|was] [a] [big|clear|loud|firm|hard|flat|resounding|straight] <no> {_TO}
        <P> <said> [to me] [that] [a] [big|clear|loud|firm|hard|flat|straight] no to {_ABOUT}|everything|all_of_it|all_of_that
        <P> <said> [to me] [that] not $
        <P> <said> [to me] [that] he|she|they|i does|do|did not|never [ever] want|need|wish to <step>|talk_about_it|discuss_it
        <P> <said> [to me] [that] he|she|they|i does|do|did not|never [ever] want|need|wish to come|go|try =<onward>
        <P> <said> [to me] [that] he|she|they|i|we will|would|is_going_to|are_going_to|was_going_to|am_going_to not|never [ever] [need|have] [to] <step>|go_there|agree|consider|be_going|be_coming|be_doing|have_any|even_think|do_any
        <P> <said> [to me] [that] he|she|they|i|we will|would|is_going_to|are_going_to|was_going_to|am_going_to not|never [ever] [be] come|go|try|do|going|coming|doing =<onward>
        <P> <said> [to me] [that] he|she|they will|would not $
        <P> <said> [to me] [that] he|she|they|i is|was|am|are not interested|willing|coming|going|doing|up_for|for_it|into_it|the_type|the_kind|one_for|having|game|in !to_give_up|to_lose|to_leave|anywhere
        <P> <said> [to me] [that] he|she|they would rather not
        <P> <said> [to me] [that] he|she|they does|do|did not want it|this|that|to|any|therapy|counselling|help|anything !lose|hurt|fight|rush|a_divorce|divorce|think_about_it_now|decide|break|talk_to_a_stranger
        <P> <said> [to me] [that] it|that|this|therapy|counselling is|was not for him|her|them|us|me
        <P> <said> [to me] [that] it|that|this|therapy|counselling is|was out_of_the_question|off_the_table|never_going|not_going_to|not_happening|not_an_option|a_no
        <P> <said> [to me] [that] it|that|this will never|not happen
        <P> <said> [to me] [that] there is|was no way !to_tell|to_know|of_knowing
        <P> <said> [to me] [that] there is no point going|in_going
        <P> shook his|her|their head
        <P> would sooner|rather .. than
        <P> told|tells me to forget it|about_it|this|that|the_idea
        <P> is|was [so|just|completely] done talking|discussing !to_his|to_her
        <P> can|could not imagine it|that|this|doing|going|such
        <P> [just] laughed|walked [it] [me] off_and_said_no
        <P> [has|had|have] [just] refused|refuses|declined|declines|refusing|refuse !help_me|the|my_hug|to_eat|food|dinner|to_kiss|to_sleep|to_pay|to_say_yes_or|to_help_with|to_do_the|to_apologize|to_apologise|to_give_up|to_say_no|to_answer|to_talk_to_me|to_speak|to_believe|to_let|to_leave
        <P> is refusing !to_eat|to_talk_to_me|to_leave|to_speak
        <P> [has|had|have|is] turned|shot|shut|turns|knocked it|me|us|this|that|the_idea|my_idea|the_offer|my_offer|the_invitation|my_invitation|the_whole_idea|the_proposal|my_proposal|the_suggestion|my_suggestion|therapy|counselling down !again_hard
        <P> [has|had|have|is] turned|turns|shot|shut down it|the_idea|my_idea|the_offer|my_offer|the_invitation|my_invitation|the_whole_idea|the_proposal|my_proposal|the_suggestion|my_suggestion|therapy|counselling
        <P> [has|had|have|is] rejected|dismissed it|the_idea|the_invitation|my_invitation|the_offer|me|my_offer|that|the_whole
        <P> [has|had|have|is] ruled it|that|therapy|counselling out
        <P> [has|had|have|is] backed|pulled|chickened out
        no !i|we|she|he|they|but|to <said> <P>
        <P> [has] decided|decides|chose|chooses against|not_to !say|tell|ask|leave
        <P> [has] decided|decides|chose against it|therapy
    """,
    "will-not": f"""
        <P> will|would|shall|is_going_to|are_going_to|was_going_to not|never [ever] [even] <step>|hear_of|hear_about|consider_it|consider_therapy|consider_counselling|consider_going|agree_to_it|agree_to_therapy|agree_to_go|have_it|budge|discuss_it|set_foot|do_any|do_anything_like|talk_about_it|talk_about_therapy|be_coming|be_going_to|be_going|be_joining|have_any_of|even_discuss|even_consider|even_talk|discuss_therapy|discuss_counselling|be_part|go_near|entertain
        <P> will|would|shall|is_going_to|are_going_to|was_going_to not|never [ever] [even] [be] come|go|try|going|coming =<onward>
        <P> will|would not $
        <P> is|are|was|were not [at all|the least|the least bit] interested =in_it|in_that|in_this|in_therapy|in_counselling|in_going|in_doing|in_couples|in_a_workshop|in_trying|in_any_of|in_such|in_talking_about|in_talking_to|in_anything_like|in_coming|in_working_on|in_seeing|at_all|anymore|any_more|he|she|in_this_kind|in_that_kind|in_any_kind|in_marriage|in_help|in_getting_help|in_the_workshop|in_the_idea|in_your|in_workshops|in_therapists|because|in_a_session|in_that_sort|in_outside|in_professional|in_the_slightest|even_a_little|and
        <P> is|are|was|were not [at all] willing|prepared to <step>|discuss|talk_about_it|go|come|try|do|consider|participate|even !to_lose
        <P> is|are|was|were not [at all] willing|prepared [to] $
        <P> is|are|was|were not doing =it|that|this|therapy|counselling|any|anything_like|couples|a_workshop
        <P> is|was|are [still] a [big|clear|definite|firm|hard|solid|flat] no !saint|go_area|show
        i|we got|was|were|have_been|am turned|shot|knocked down !for|a|by_the
        i|we got|was|were rejected !by_my|at_work
        <P> is|are|was|were not [at all] willing|up_for|having_it|having_any|in_favour|into_it =for|to_it|that|this|it|therapy|counselling|going|of_it|of_that|the_workshop|a_workshop|trying|one
        <P> is|are|was|were not coming|going =with|to_therapy|to_counselling|to_any|to_a_session|to_the_session|to_the_workshop|to_a_therapist|to_a_shrink|to_do_it|to_do_that|to_do_this|to_come|to_go|to_try|to_see_a|to_sit|there|along|to_couples|to_pay_someone|to_pay_anyone|to_pay_for
        <P> <be> not in $
        <P> <be> uninterested|unwilling|against !me|the_wall|divorce
        <P> does|do|did not [even] want|wish to <step>|hear_about|hear_of|talk_about_it|talk_about_therapy|discuss_it|discuss_therapy|know_about_it|be_involved|have_anything_to_do|have_any_part|have_therapy !now|right_now|yet
        <P> [<said>] [that] [he|she|they|i] does|do|did|will|would|is_not_going_to|refuses|refused|is not|to|never [even] [want|wish|willing|going|ready|prepared] [to] <seek> [a|an|the|some|one|any|our] [a|good|first|few|single|trial|two|couples|marriage|kind_of|sort_of] <helper> !yet|right_now|now
        <P> does|do|did not [even] want|wish to come|go|try|do =<onward>
        <P> does|do|did not want|wish it|this|that|any|therapy|counselling|help|anything|couples|to_be_part|any_part !to_end|divorce|now|right_now|yet|kids|trouble|more_children|children|more_fights|drama
        <P> does|do|did not want [to|too] $
        <P> does|do|did not feel|like [the] [idea|like] [of] going|coming|doing|trying|it|therapy|counselling
        <P> would|will rather not
        <P> prefers|prefer|preferred not to
        <P> wants|want|wanted nothing|none|no_part to_do|of|in
        <P> has|have|had [absolutely|really] no|zero interest|intention|desire|wish|plans|inclination [in|of|to] !leave|leaving|to_leave|in_other|hurt|to_hurt|in_leaving|of_leaving|of_hurting|in_me|in_sex|in_a_divorce|in_football
        <P> does|did not have any interest|intention|desire
        is|was not something|anything|a_thing <P> [is|was|wants|want|would|will|wanted|ever] [ever|be] [willing|prepared|interested|want|do|consider|to_do|try|comfortable_doing]
        not|nothing|never for <P2> $
        <P> wants|want no therapy|counselling|help|part
        <P> <be> [dead|strictly|totally] [set] against it|the_idea|therapy|counselling|going|that|this|any|couples|doing
        <P> <be> never going|coming to|with !leave|hurt|leave_me|know|change
    """,
    "a-no": """
        it|that|answer|reply|response|this|result|verdict|outcome is|was|'s [still] [a|an] [big|clear|firm|hard|flat|definite|straight|polite|gentle|kind|sad|resounding|blunt] no !longer|problem|big|doubt|more|good|secret|way_to|joke|fun|one|different|idea|need|use|use_to|wonder|point|easy|time|rush|hurry|reason|big_deal|more|for_now|matter|surprise|small|secret
        [we] got|have|had|received [a|my|the|his|her|our|an|their] [big|clear|firm|hard|flat|definite|straight|polite|gentle|kind|second|resounding|blunt] no !longer|problem|idea|time|money|one|answer|reply|chance_to|clue|words|response|sleep|doubt|energy|kids|or|need|children|more|reaction|way|news|hope|plan|strength|choice|questions|complaints|regrets|problems|friends
        no from him|her|them|partner
        [a] big|clear|firm|hard|flat|definite|straight|polite|resounding|blunt no !longer|problem $
        his|her|their|the answer|reply|response|reaction|word|words is|was|were [still|again] [a|an] [big|clear|firm|hard|flat|definite] no !problem|longer|for_now
        no from <P>
        ^ no therapy|counselling|workshop|therapist|sessions $
        it|that|this is|was not going_to_happen|happening|for_him|for_her|for_them
        therapy|counselling is|was out|not_an_option|off_the_table
    """,
    "we-decided-not": """
        we agreed|decided|chose|have_agreed|have_decided not|against to|it|going|therapy|counselling !say|tell|argue|fight
        we are|will not going|doing|go|do to|it|therapy|counselling|this|couples !out|home|away|argue|fight
    """,
}


def accepting() -> tuple[patterns.Rule, ...]:
    return _ACCEPT


def refusing() -> tuple[patterns.Rule, ...]:
    return _REFUSE


_ACCEPT = patterns.rules(ACCEPT, CLASSES)
_REFUSE = patterns.rules(REFUSE, CLASSES)
