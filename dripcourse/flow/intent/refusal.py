"""Sentences that report a no of the partner."""

from __future__ import annotations

from dripcourse.flow.intent import patterns
from dripcourse.flow.intent.vocabulary import CLASSES

_TO = (
    "!such|one|word|words|more|less|matter|doubt|idea|time|money|reason|big|need|point|problem|problems|"
    "worries|sweat|to|questions|for_now|not_now|not_yet|rush|hurry|hard|maybe"
)
REFUSE = {
    "said-no": f"""
        <P> <said> [to me] [that] [it_is|it_was] [a] [big|clear|loud|firm|hard|flat|resounding|straight] \
            <no> \
            {_TO}
        <P> <said> [to me] [that] [a] [big|clear|loud|firm|hard|flat|straight] no to <about>|everything|\
            all_of_it|all_of_that
        <P> <said> [to me] [that] not $
        <P> <said> [to me] [that] he|she|they|i does|do|did not|never [ever] want|need|wish to <step>|\
            talk_about_it|discuss_it
        <P> <said> [to me] [that] he|she|they|i does|do|did not|never [ever] want|need|wish to come|go|try \
            =<onward>
        <P> <said> [to me] [that] he|she|they|i|we will|would|is_going_to|are_going_to|was_going_to|\
            am_going_to not|never [ever] [need|have] [to] <step>|go_there|agree|consider|be_going|\
            be_coming|be_doing|have_any|even_think|do_any
        <P> <said> [to me] [that] he|she|they|i|we will|would|is_going_to|are_going_to|was_going_to|\
            am_going_to not|never [ever] [be] come|go|try|do|going|coming|doing [along] [with_me|with_us|\
                with_you] \
                [too] =<onward>
        <P> <said> [to me] [that] he|she|they will|would not $
        <P> [<said>] [to me] [that] [he|she|they] would|will never|not [ever] talk|speak|open_up to|with|\
            in_front_of \
            a|some|any stranger|strangers|therapist|counsellor|shrink|outsider
        <P> <said> [to me] [that] he|she|they|i is|was|am|are not interested|willing|coming|going|doing|\
            up_for|for_it|into_it|the_type|the_kind|one_for|having|game|in !to_give_up|to_lose|to_leave|\
            anywhere
        <P> <said> [to me] [that] he|she|they would rather not
        <P> [<said>] [that] [he|she|they] would rather|sooner die|get_divorced|divorce|separate|split_up|\
            be_single|\
            live_alone|eat|jump|have_a_root|walk|pull|end_it|break_up
        <P> <said> [to me] [that] he|she|they does|do|did not want it|this|that|to|any|therapy|counselling|\
            help|anything !lose|hurt|fight|rush|a_divorce|divorce|think_about_it_now|decide|break|\
            talk_to_a_stranger
        <P> <said> [to me] [that] it|that|this|therapy|counselling is|was not for him|her|them|us|me
        <P> <said> [to me] [that] it|that|this|therapy|counselling is|was out_of_the_question|\
            off_the_table|never_going|not_going_to|not_happening|not_an_option|a_no
        <P> <said> [to me] [that] it|that|this will never|not happen
        <P> <said> [to me] [that] there is|was no way !to_tell|to_know|of_knowing
        <P> <said> [to me] [that] there is no point going|in_going
        <P> shook his|her|their head
        <P> would sooner|rather .. than
        <P> told|tells me to forget it|about_it|this|that|the_idea
        <P> told|tells|asked|warned|begged me never|not [ever] to bring|mention|talk_about|ask|speak_of|\
            raise|start_with \
            [it|this|that|therapy|counselling|the_subject|the_topic] [up] [again|ever|about] !why|you|\
                for_money|him_why
        <P> is|was [so|just|completely] done talking|discussing !to_his|to_her
        <P> can|could not imagine it|that|this|doing|going|such
        <P> [just] laughed|walked [it] [me] off_and_said_no
        <P> [has|had|have|is] [just] refused|refuses|declined|declines|refusing|refuse =to_go|to_come|\
            to_do_it|to_try|to_see_a|\
            to_see_someone|to_attend|to_participate|to_talk_about_it|to_discuss_it|to_discuss_this|\
                to_consider|to_even|to_join|therapy|\
            counselling|it|my_invitation|the_invitation|any|again|because|and|when|at|to_hear_of|\
                to_work_on|to_meet_a|to_get_help|to_take|\
            to_be_part|to_sit|my_offer|the_idea|the_offer|to_start|to_give_it|with|he|she|point|straight|\
                right|once|twice|last|\
            yesterday|today|on|this|without|in|three|everything|to_book|to_have_anything|to_talk_to_a|\
                to_speak_to_a|but|the_session|\
            to_go_to|to_do_this|to_do_that|to_change_his_mind|to_change_her_mind|politely|tonight|even|\
                every|so|though|as|after
        <P> answered|replied with [a|an] [big|clear|flat|firm] no
        <P> [has] flat_out|point-blank|point_blank refused|refuses|said_no|declined|rejected
        <P> [has|had|have|is] turned|shot|shut|turns|knocked it|me|us|this|that|the_idea|my_idea|the_offer|\
            my_offer|the_invitation|my_invitation|the_whole_idea|the_proposal|my_proposal|the_suggestion|\
            my_suggestion|therapy|counselling down !again_hard|for|gently_for
        <P> [has|had|have|is] turned|turns|shot|shut down it|the_idea|my_idea|the_offer|my_offer|\
            the_invitation|my_invitation|the_whole_idea|the_proposal|my_proposal|the_suggestion|\
            my_suggestion|therapy|counselling
        <P> [has|had|have|is] rejected|dismissed it|the_idea|the_invitation|my_invitation|the_offer|me|\
            my_offer|that|the_whole
        <P> [has|had|have|is] ruled it|that|therapy|counselling out
        <P> [has|had|have|is] backed|pulled|chickened out
        no !i|we|she|he|they|but|to <said> <P>
        <P> [has] decided|decides|chose|chooses against|not_to !say|tell|ask|leave
        <P> [has] decided|decides|chose against it|therapy
    """,
    "will-not": """
        <P> will|would|shall|is_going_to|are_going_to|was_going_to not|never [ever] [even] <step>|hear_of|\
            hear_about|consider_it|consider_therapy|consider_counselling|consider_going|agree_to_it|\
            agree_to_therapy|agree_to_go|have_it|budge|discuss_it|set_foot|do_any|do_anything_like|\
            talk_about_it|talk_about_therapy|be_coming|be_going_to|be_going|be_joining|have_any_of|\
            even_discuss|even_consider|even_talk|discuss_therapy|discuss_counselling|be_part|go_near|entertain
        <P> will|would|shall|is_going_to|are_going_to|was_going_to not|never [ever] [even] [be] come|go|\
            try|going|coming =<onward>
        <P> will|would not $
        <P> is|are|was|were not [at_all|the_least|the_least_bit] interested =in_it|in_that|in_this|\
            in_therapy|in_counselling|in_going|in_doing|in_couples|in_a_workshop|in_trying|in_any_of|\
            in_such|in_talking_about|in_talking_to|in_anything_like|in_coming|in_working_on|in_seeing|\
            at_all|anymore|any_more|he|she|in_this_kind|in_that_kind|in_any_kind|in_marriage|in_help|\
            in_getting_help|in_the_workshop|in_the_idea|in_your|in_workshops|in_therapists|because|\
            in_a_session|in_that_sort|in_outside|in_professional|in_the_slightest|even_a_little|and
        <P> is|are|was|were not [at all] willing|prepared to <step>|discuss|talk_about_it|go|come|try|do|\
            consider|participate|even !to_lose
        <P> is|are|was|were not [at all] willing|prepared [to] $
        <P> is|are|was|were not doing =it|that|this|therapy|counselling|any|anything_like|couples|a_workshop
        <P> is|was|are [still] a [big|clear|definite|firm|hard|solid|flat] no !saint|go_area|show
        i|we got|was|were|have_been|am turned|shot|knocked down !for|a|by_the
        i|we got|was|were rejected !by_my|at_work
        <P> is|are|was|were not [at all] willing|up_for|having_it|having_any|in_favour|into_it =for|to_it|\
            that|this|it|therapy|counselling|going|of_it|of_that|the_workshop|a_workshop|trying|one
        <P> is|are|was|were not coming|going =with|to_therapy|to_counselling|to_any|to_a_session|\
            to_the_session|to_the_workshop|to_a_therapist|to_a_shrink|to_do_it|to_do_that|to_do_this|\
            to_come|to_go|to_try|to_see_a|to_sit|there|along|to_couples|to_pay_someone|to_pay_anyone|\
            to_pay_for
        <P> <be> not in $
        <P> <be> uninterested|unwilling|against !me|the_wall|divorce
        <P> does|do|did not [even] want|wish to <step>|hear_about_it|hear_of_it|hear_about_therapy|\
            hear_anything_about|hear_of|talk_about_it|talk_about_therapy|\
            discuss_it|discuss_therapy|know_about_it|be_involved|have_anything_to_do|have_any_part|\
            have_therapy !now|right_now|yet
        <P> [<said>] [that] [he|she|they|i] does|do|did|will|would|is_not_going_to|refuses|refused|is not|\
            to|never [even] [want|wish|willing|going|ready|prepared] [to] <seek> [a|an|the|some|one|any|\
            our] [a|good|first|few|single|trial|two|couples|marriage|kind_of|sort_of] <helper> !yet|\
            right_now|now
        <P> does|do|did not [even] want|wish to come|go|try|do [along] [with_me|with_us|with_you] [too] \
            =<onward>
        <P> does|do|did not want|wish it|this|that|any|therapy|counselling|help|anything|couples|\
            to_be_part|any_part !to_end|divorce|now|right_now|yet|kids|trouble|more_children|children|\
            more_fights|drama
        <P> does|do|did not want [to|too] $
        <P> does|do|did not feel|like [the] [idea|like] [of] going|coming|doing|trying|it|therapy|counselling
        <P> would|will rather not
        <P> prefers|prefer|preferred not to
        <P> wants|want|wanted nothing|none|no_part to_do|of|in
        <P> has|have|had [absolutely|really] no|zero interest|intention|desire|wish|plans|inclination [in|\
            of|to] !leave|leaving|to_leave|in_other|hurt|to_hurt|in_leaving|of_leaving|of_hurting|in_me|\
            in_sex|in_a_divorce|in_football
        <P> does|did not have any interest|intention|desire
        is|was not something|anything|a_thing <P> [is|was|wants|want|would|will|wanted|ever] [ever|be] \
            [willing|prepared|interested|want|do|consider|to_do|try|comfortable_doing]
        not|nothing|never for <P2> $
        <P> wants|want no therapy|counselling|help|part
        <P> <be> [dead|strictly|totally] [set] against it|the_idea|therapy|counselling|going|that|this|any|\
            couples|doing
        <P> <be> never going|coming to|with !leave|hurt|leave_me|know|change
    """,
    "a-no": """
        it|that|answer|reply|response|this|result|verdict|outcome is|was|'s [still] [a|an] [big|clear|firm|\
            hard|flat|definite|straight|polite|gentle|kind|sad|resounding|blunt] no !longer|problem|big|\
            doubt|more|good|secret|way_to|joke|fun|one|different|idea|need|use|use_to|wonder|point|easy|\
            time|rush|hurry|reason|big_deal|more|for_now|matter|surprise|small|secret
        [we] got|have|had|received [a|my|the|his|her|our|an|their] [big|clear|firm|hard|flat|definite|\
            straight|polite|gentle|kind|second|resounding|blunt] no !longer|problem|idea|time|money|one|\
            answer|reply|chance_to|clue|words|response|sleep|doubt|energy|kids|or|need|children|more|\
            reaction|way|news|hope|plan|strength|choice|questions|complaints|regrets|problems|friends
        no from him|her|them|partner
        [a] big|clear|firm|hard|flat|definite|straight|polite|resounding|blunt no !longer|problem $
        his|her|their|the answer|reply|response|reaction|word|words is|was|were [still|again] [a|an] [big|\
            clear|firm|hard|flat|definite] no !problem|longer|for_now
        no from <P>
        ^ no therapy|counselling|workshop|therapist|sessions $
        it|that|this is|was not going_to_happen|happening|for_him|for_her|for_them
        therapy|counselling is|was out|not_an_option|off_the_table
    """,
    "we-decided-not": """
        we agreed|decided|chose|have_agreed|have_decided not|against to|it|going|therapy|counselling !say|\
            tell|argue|fight
        we are|will not going|doing|go|do to|it|therapy|counselling|this|couples !out|home|away|argue|fight
    """,
}


def refusing() -> tuple[patterns.Rule, ...]:
    """The rules for a no ("he won't go", "it's not for her")."""
    return _RULES


_RULES = patterns.rules(REFUSE, CLASSES)
