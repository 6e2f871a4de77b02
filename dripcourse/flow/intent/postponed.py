"""Sentences that report an answer still to come: maybe, later, not asked yet."""

from __future__ import annotations

from dripcourse.flow.intent import patterns
from dripcourse.flow.intent.vocabulary import CLASSES

LATER = {
    "said-maybe": """
        <P> <said> [to me] [that] [a] [big|definite|clear|strong] maybe|perhaps|possibly|potentially !we|i|\
            you|it|that|he|she|they|because|there|my|his|her|the|if|some_people|a
        <P> <said> [to me] [that] maybe|perhaps he|she|they|i will|would|might|can|could|should come|go|\
            do_it|try|consider|think|be_ready|be_open
        <P> <said> [to me] [that] [a] [big|definite|clear|strong] not_now|not_yet|later|not_right_now|\
            not_today|some_day|someday|one_day|some_other_time|another_time|in_a_while|eventually|\
            not_this_week|not_this_month|we_will_see|we_shall_see|let_us_see|we'll_see|he_will_see|\
            she_will_see|they_will_see|let_us_talk|let_me_think|give_me|not_at_the_moment|when_things|\
            not_sure|he_does_not_know|she_does_not_know|they_do_not_know|i_do_not_know|soon|in_a_few|\
            next_week|next_month|next_year|he_might|she_might|they_might|i_might|after_the|after_christmas|\
            after_easter|after_summer|let_us_wait|it_depends|we_can_talk|ask_me|ask_again|possibly|\
            potentially|not_this_year|too_early|too_soon|it_is_too_early|it_is_too_soon|the_time_is_not|\
            now_is_not|this_is_not_the|not_until|no_not_now|no_not_yet|no_for_now|he_may|she_may|they_may|\
                hmm \
            !somebody|someone|a_|a_therapist|what|how_it|who|why|how_that|what_it
        <P> <said> [to me] [that] he|she|they|i would|will|is_going_to|needs_to|wants_to|has_to|had_to|\
            must|wanted_to|needed_to|is|was|would_have_to|will_have_to|would_like_to|would_need_to [have] \
            [to] [think|thinking|consider|sleep|see|mull|reflect|ponder|look] [about|over|on|into|me] it|\
            that|this|about_it|on_it|over_it|consider|it_over
        we agreed|decided to talk|speak|discuss|think|decide|wait|sleep|come_back [it] [about|on|over|to] \
            [it|this] \
            again|later|next|tomorrow|until|about_it|on_it|more|first|when|after|once|it
        no|yes for|right now|yet !he|she
        <P> <said> no for now
        ^ [just|only|still] a maybe [from] [him|her|them] $
        we will talk|speak|discuss|decide|see|look [about|at] [it|this] on|next|later|tomorrow|again|when|\
            at|after|in
        <P> <said> .. he|she|they|i would|will tell|answer|give me|you|an_answer [tomorrow|on|soon|later|\
            next] !the_truth|about|how|a_hug
        <P> is [still] thinking $
        <P> [<said>] [that] [he|she|they] can|could|will|would not [really] give_me_an_answer|\
            give_an_answer|answer|\
            decide|say|promise|tell_me|commit|deal_with_it|deal_with_this|think_about_it [me] [anything] \
                =yet|now|\
            right_now|today|this|that|at_the_moment|because|before|until
        <P> is|has|went|gone|goes|stays|has_been [gone|been] quiet|silent since|about_it|on_it|for
        <P> does|do|did not want|wish to decide|answer|give_an_answer|say_yes|commit !me|sorry
        <P> needs|need|wants|would_like a while|moment|few_days|bit|week|month|couple_of_days|little_while|\
            few_weeks !of_a|away|off|with|for_himself|for_herself|from
        <P> needs|need|wants|would_like [some|a_bit_of|a_little] space to think|decide|consider
        <P> <said> [to me] give me|him|her|us|them [a|some|time|until|more|$]
        <P> <said> he|she|they|i might|may|could come|go|try|do|consider|be
    """,
    "will-think": """
        <P> <said> let|give him|her|me|us think|time|sleep|some|see|a|until !somebody|someone|somebody's|\
            couple's
        <P> <said> [that] he|she|they would|will need|want|like|have [some|a_bit_of|a_little|more] time|days
        <P> <may-think> [to] [have|has] [to] think|thinking|sleep|mull|mulling|reflect|reflecting|ponder|\
            pondering \
            [some|a_bit|carefully|long|hard] [more] about|on|over @it
        <P> [<may-think>] [to] consider|considering|contemplating|pondering @it
        <P> <may-think> [to] [have|has] [to] think|thinking|mull|mulling|chew it|this|that|things over|through
        <P> <may-think> [to] [have|has] [to] think|thinking|reflect|consider [some|a_bit|carefully] [more] \
            =first|for_a|until|before|when|overnight|about_what_i_asked|about_what_i_said|about_everything|\
            about_my_question|about_my_letter|about_all|about_my_request|about_whether|for_some|for_another
        <P> wants|want|wanted|needs|need|needed|asked|asks|would_like|requires|is_asking|asked_me|begged \
            [for|me_for|to_have|to_take] [some|a_few|a_couple_of|a_bit|a_little|a_while|more|a_bit_of|\
                a_few_days|a_week|\
            a_lot_of|a_little_more|a_bit_more|a_couple_of_days|a_few_weeks] time|more_time|days|to_decide|\
            longer|to_wait|weeks !apart|alone|with|together|for|in|than|every|for_us|for_me|off|away|from|at|\
                for_himself|for_herself|off|\
            from_me|from_us|after|in_the|before_he|before_she|when @open
        <P> wants|want|wanted|needs|need|needed|would_like|prefers|would_prefer|would_rather to_wait|wait|\
            a_few_days|time_to|to_decide_later|a_week|a_little_longer|another_week|to_postpone|\
                to_do_it_later !off|away|apart|from|alone
        <P> [<said>] [that] [he|she|they] will|would|is_going_to|wants_to|needs_to decide|tell_me|\
            give_me_an_answer|\
            answer|let_me_know =later|soon|tomorrow|after|when|by|on|next|until|once|in|this|before
        <P> will|is_going_to|would|wants_to|promised_to|has_promised_to let me know|think
        <P> will|is_going_to|would|wants_to|promised_to get back to_me
        <P> is [still] taking|weighing [it|his|her|their|the|up] time|options|pros|it_slow
        <P> [will|would|wants_to|said_to|asked_to] [talk|ask|decide|look|discuss|revisit|postpone|come] \
            [back] [it|about|at|to] [it|this|about|again] later|next_week|next_month|after_the_holidays|\
            in_the_new_year|in_a_month|another_time|in_a_few_weeks|some_other_time|when_things
        <P> postponed|postpones|put_it_off|dodged|avoided|changed_the_subject|changes_the_subject|\
            avoids_the_subject|brushed_it_off|did_not_answer|has_not_answered|did_not_say_anything|\
            did_not_reply|has_not_replied|gave_no_answer|said_nothing|did_not_really_answer|\
            did_not_give_me_an_answer|did_not_respond|has_not_responded|has_not_reacted|\
            has_not_said_anything|did_not_react|does_not_answer|ignored_the_question|ignored_my_question|\
            avoided_the_question|left_it_open|kept_it_open|stayed_silent|was_silent|went_quiet|\
            did_not_give_me_a_straight|did_not_give_me_a_clear|did_not_give_me_an|has_not_decided|did_not_decide|\
                has_not_made_up|can_not_decide|could_not_decide|\
            has_not_given_me|have_not_decided|avoids_answering|stayed_quiet|did_not_commit|\
            would_not_commit|is_noncommittal|was_noncommittal|has_not_said_yes_or|did_not_say_yes_or|\
            postpones !for|at_first|until|immediately|right_away|straight_away|then|when|a_word_for|much @open
        <P> <said> [that] he|she|they|i might|may =come|go|try|do_it|consider|be_open|be_willing|agree|later
        <P> does|do|did not know|know_yet !how|what_it|what_this|what_happens|what_that|what_to|what_i|\
            what_a|what_we|that|who|why|about|i|where|when_to|anything|me|we
        <P> <be> not|still_not [quite|yet] ready|sure|certain|decided !which|who|where|therapy|counselling|\
            if|whether|it|this|we|talking|he|she|they|that|of|about_us|what|how|why @open
        <P> <be> unsure|undecided|hesitant|hesitating|on_the_fence|torn|wavering|ambivalent|unready|\
            reluctant|in_two_minds|indecisive|uncertain !about_us|about_me @open
        <P> wants|want|prefers to wait|hold_off|take_it_slow|leave_it_for_now
        <P> is|are [still] [sitting|sat] deciding|making_up|weighing|on_the_fence|wavering
        not ready yet
        <P> <be> leaning|warming|tending|inclined
        it|that is|was [a|still|just] [a|big|definite|clear|solid|firm] maybe|perhaps|undecided
        answer|reply|response is|was maybe|perhaps|not_yet|not_now|later|he_does_not_know|she_does_not_know
        [got|have|had|got_a|have_a|i_got_a] [big|definite|clear|solid] maybe from|back|so_far|for_now
    """,
    "undecided": """
        <P> [<said>] [that] [he|she|they|i] [will|would|is|needs_to|wants_to|has|has_got_to|have_to|\
            got_to|must] \
            [to] mull|mulling|chew|chewing|stew|sit|sitting|reflecting|weighing|digest|process|absorb \
                [it|this|that] \
            it_over|that_over|this_over|on_it|on_that|with_it|with_that|it|this|that
        <P> <said> [to] leave it with|to him|her|them|me
        <P> <be> not|neither saying yes|no|either
        <P> has|have|had not made|given|reached|come|replied|responded|answered|decided|committed|settled|\
            said \
            [up|me|to] [his|her|their|an|any|a] mind|answer|decision|reply|either|yes|no|back|yet \
                !about_my|sorry
        <P> <be> [still|really] in two minds|torn|humming|wavering|dithering|hovering|50/50|fifty-fifty
        <P> did|does|would|has not rule|ruled|ruling it|that|this|anything|therapy|counselling out
        <P> <said> neither [yes|no]
        <P> neither said
        <P> has not replied|answered|responded [to] [my] [letter|question|text|note] [yet] $
        <P> <said> [that] now|this|it|today is|was not a|the [right|good|best] time|moment
        <P> <said> ask|remind [me|him|her|them] [again] later|in|after|when|next|once|again|tomorrow|at
        <P> <said> see|wait|to_see|to_wait [and] how|see|until|till|for|a|what
        <P> <said> it_would_depend|that_depends|it_depends|depends
        <P> left|leaves it|things|that|the_question open|hanging|there|unanswered|at_that
        <P> <be> [being] noncommittal|non-committal|evasive|vague|unclear|cagey [about_it] $
        <P> [has] promised|said|agreed|promises to let|give|get|tell|come [back] [to] me \
            [an|back|know|his|her] \
            [answer|to|by|at|on|soon|after|when|next]
        <P> gave|gives|given no [clear|real|straight|definite|proper] answer|reply|response
        <P> gave|gives me|us a|an vague|unclear|half|non non-answer|answer|reply
        the|his|her|their answer|reply|decision is [still] pending|open|outstanding|coming|missing|awaited
        i|we [have|am|are] await|awaiting|waiting [on|for] [his|her|their|an|the] \
            answer|reply|decision|verdict|response
        <P> needs|need|wants|want|asked_for|asks_for|would_like [some|a_bit|a_little|a_bit_of|\
            a_little_bit_of] more \
            [of] time|days|thinking|space $
        <P> wants|want|would_like|needs|asked to leave|park|postpone|delay|put|defer \
            it|this|that|the_question|things \
            for|until|till|off|on
    """,
    "in-the-air": """
        <P> <said> [that] he|she|they|i will|would|shall see $
        the ball is in his|her|their court
        we left|parked it|things at_that|there|open|for_now
        <P> <be> warming [up] to @it
        <P> <be> slowly coming round|around @open
        <P> <be> blowing|blows hot_and_cold
        <P> <be> digesting|processing|considering @it
        [it|that] is under_consideration|up_in_the_air|undecided|pending
        we agreed to talk|come_back|return|speak [about|to] [it] again|later|next
        i [have] decided to wait|hold_off
        ^ has|have not come_up|happened|come_to_it
        ^ [far] only|just a shrug|silence
    """,
    "not-asked": """
        ^ could|did|have not ask|asked|talk|manage|dare|raise [him|her|them|it|to|about]
        i|we have|had|did not [yet] asked|ask|put|raised|raise|posed|broached|plucked|summoned|put \
            [it|the|him|her|them|partner|to|up|my] [to|question|subject|courage|nerve|him|her|them] \
            !why|what|how|if|that|you|for|out|money|a|the
        ^ [still|have|yet] not spoken|talked|raised|broached|mentioned|brought|discussed [it|to|the|about] \
            [up|him|her|them|question|it|partner] yet|so_far|$
        too scared|nervous|shy|afraid|chicken|cowardly|tired to ask|talk|bring [him|her|them|it|to] [up] \
            [so_far|far|yet] $
        i|we have|had not said|breathed|uttered a|one word to|about .. counselling|it|therapy|this|\
            workshop|invitation
        i|we have|had not said|breathed|uttered a|one word yet|so_far
        it|that|this|conversation|talk|question is|was on_hold|postponed|parked|shelved [for_now]
        i [have] planned|had_planned the|our|to talk|ask|conversation
        no conversation|talk|chat|opportunity|chance|moment up|so|yet to_now|far|yet|until
        i [simply|just] lacked|lost|lack|am_missing the|my courage|nerve
        my|the courage|nerve left|failed|deserted|went [me]
        the question itself|is|still i|has|remains [have|not|unasked|unspoken]
        i|we have|had not [yet] got|gotten|come|been round|to|around|able [to] .. \
            it|asking|ask|that|question|him|her
        i|we keep|kept|keeps finding|making|looking|putting|chickening excuses|reasons|it|out
        i|we did|have not get|got|manage|managed|find_time|come_round to|around_to ask|talk|bring|asking|\
            talking|it [it|to|about] !you|any|much
        still to be_done|do|ask
        i [am|was] [still] working|building|plucking up|myself|up_the|up_my [up] [courage|nerve] to
        words would|did not come|come_out
        moment|time was|is|has|felt never|not [been|quite] right|there|good
        i will try [it|asking] again tomorrow|later|soon|tonight
        i|we keep|kept|am|are putting_it_off|postponing|delaying|putting_off !dinner
        no talk|conversation|discussion yet|so_far
        i|we have|had not [yet] talked|spoken [to] him|her|them|partner|about_it|yet !in|for|since|all|\
            much|properly|each|a_word|about_anything|like|in_days
        i|we have not [yet] asked|brought|had|raised|mentioned|done_it|said_anything|dared|\
            managed|got_to|got_round|got_around|gotten|discussed|tried|invited|come_to|started_the_talk|\
                been_able|gathered \
            !any_sleep|sex|a_fight|a_good|any_fun|slept|lately|a_date|paid|a_holiday|much_fun
        i|we did not [yet] talk|speak [to|with] [him|her|them|partner] [about_it] yet
        i|we did not [yet] ask|bring|find|raise|mention|dare|manage|have|tell|do_it !any_sleep|sex|money|\
            fun|that|you|much|enough|why|a_fight|know|what_to
        i still|yet have_not|need_to_ask|have_to_ask|did_not
        i could not|can_not ask|bring_myself|find_the|bring_it|get_myself|find_a_moment|muster
        have not asked|ask|had_the_talk|had_the_conversation|brought_it_up [him|her|them|it|yet|\
            about|to] [yet] !why|what|how|for
        did not ask|have_the_talk|bring_it_up [him|her|them|it|yet|about|to] [yet] !why|what|how|for|you|me
        not asked|talked|there|spoken [him|her|them|to_him|to_her] yet|so_far
        no|not answer|reply|response|reaction|news|decision|word|verdict|an_answer|a_decision|a_yes_or \
            yet|so_far|far|still|until_now|up_to_now|from_him|from_her|from_them|from_partner \
                !from|on_the|about|about_the
        ^ [there|it] [is|was|has_been] [still] no answer|reply|response|reaction|decision|verdict $
        it|that|this|question|talk|conversation will|has|had|have [have] [to] wait !and_see
        nothing|not_a_word [to_report|to_tell|to_tell_you|to_say|new|from_him|from_her] yet|so_far
        [i|we|am|are|is] [am|are] still waiting|undecided|thinking|deciding|nothing|no_answer \
            !for_the_lesson|for_my_lesson|for_your|for_lesson|for_an_email
        waiting for|on an|his|her|their|the answer|reply|response|decision|right_moment
        not|no yet $
        i am|was [still] waiting|looking for|until [the] right|a|better|good|quiet|him|her|moment
        [i] have|did not found|had|find|have the|a|any|enough right|good|courage|chance|moment|nerve|\
            opportunity|guts
        i need|want [a_bit|some|a_little] [more] time before|to [i] ask|talk|bring
        too early|soon to [ask|say|tell|know]
        we have not decided
        i|we chickened|bottled|wimped out|it
        i|we lost|lack my|the|courage nerve|courage
        i|we got|get cold_feet
        i|we was|were|had [just] going|planning|about|planned|meant|wanted|intended|supposed to ask|talk|\
            bring_it|bring_up|have_the|have_our|do_it|tell_him|tell_her|raise|speak|invite !you|for|\
            about_the_lesson|to_you
        no|not_a|any [good|right|real|quiet] chance|time|opportunity|moment to [even|really] ask|talk|\
            bring|sit|speak !to_you|you|write
        <P> is not there|quite_there|that_far yet|quite|by_a
        <P> is|are|was fifty-fifty|50/50|50-50|undecided
        i|we wanted|meant|planned|intended to ask|talk|bring|have_the|raise|invite [him|her|them|it|the] \
            !you|for|if_you|why|what|a_question
        [i] have|had not dared|managed|got_round|gotten_around|asked|had_the|plucked|mustered
        ^ maybe|perhaps|possibly [not|we_can_talk|we_will|another|some|then] in|on|at|next|after|later|\
            when|some|another|tomorrow|this|once|one_day|during|over !it|he|she|this_is|the_problem|my
        <P> said|says hmm|nothing|mm
        i|we did_not|do_not|could_not|can_not|have_not dare|dared|manage|find_the_courage|pluck
        it|that|talk|conversation has|did not happened|happen|taken_place [yet]
        we are|want still|to thinking|undecided|deciding|discussing_it|think_about_it|talking_about_it|\
            on_the_fence
        we will see [what|if|how|when]
        the jury is
        still [no|not] [an] answer|decided|sure|asked|ready|open|undecided|hesitating|on_the_fence
    """,
}


def postponing() -> tuple[patterns.Rule, ...]:
    """The rules for an answer still to come ("she'll think about it", "not asked yet")."""
    return _LATER


_LATER = patterns.rules(LATER, CLASSES)
