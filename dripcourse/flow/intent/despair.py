"""Sentences that speak of wanting to die, of a farewell, of the partner's threat, and of hurting somebody
oneself."""

from __future__ import annotations

LIFE = {
    "suicide": """
        i [<adv1>] [<adv1>] want|wanted|wish|wished|going|plan|planning|thinking|think|thought|thoughts|\
            consider|considering|considered|tried|try|decided|ready|about|tempted|intend|need|dream|\
            fantasize|feel_like|feeling_like|like|prepared|rather [to|of|about|i|i_could|that_i_could|\
            i_can] [just|was|were|be] die|dead|dying|kill_myself|killing_myself|end_my_life|\
            ending_my_life|end_it_all|ending_it_all|take_my_life|taking_my_life|take_my_own_life|\
            taking_my_own_life|hurt_myself|hurting_myself|harm_myself|harming_myself|cut_myself|\
            cutting_myself|hang_myself|hanging_myself|shoot_myself|drown_myself|be_dead|\
            disappear_forever|never_wake_up|not_wake_up|sleep_forever|jump_off|jumping_off|\
            jump_in_front|jumping_in_front|jump_from|overdose|overdosing|commit_suicide|\
            committing_suicide|suicide|had_never_been_born|was_never_born|not_being_here|\
            not_being_alive|drive_into_a_tree|driving_into_a_tree|drive_off_a_bridge|not_exist|\
            stop_existing|not_be_alive|not_be_here_anymore|not_be_here_any_more|go_to_sleep_and_never|\
            fall_asleep_and_never|step_in_front|not_alive|slit_my|swallow|go_to_sleep_and_not !laughing|\
            of_laughter|for_a_coffee|of_embarrassment|to_know|old_with|of_shame|together|of_curiosity|\
            than_ask|happy|to_self|to_my_old|to_the_old
        peaceful|easier|relief|nice|better|beautiful|calm|good|quiet [it] [would|will|must] [be] [if] \
            [i] [to] not|never|did_not|could_not|just_not|stop [have] [to] [just] wake|woke|wake_up|\
            be_here|exist|existing|waking_up|be_alive !early|by|in_the_night|at_night
        i will|am_going_to|might|could|'ll kill|end|hurt|harm|hang|shoot|cut|drown myself|my_life|\
            it_all !out_of_here
        kill|killing|killed|harm|harming|harmed|cutting|cut|hanging|hang|hurt|hurting myself|my_self \
            !laughing|slack|shaving|cooking|with_work|at_the_gym|in_the_kitchen|some_slack|for_missing|\
            off|out|loose|some|a_piece|a
        suicidal|suicide !squad|prevention_film|rate_in|note_in_the
        end|ending|take|taking my [own] life|existence
        end|ending it|things all
        i do|did|would not|no_longer [even|really] want|wish|like [to] live|be_here|be_alive|exist|wake|\
            go_on|be_around|be_in_this_world|be_on_this_earth|keep_living|continue_living|survive|life|\
            carry_on_living !with|apart|in_this_house|in_this_town|without|tired|next_to|in|together|\
            here_when|under|at_my|near|up_early|up_at|when_he|for_the_talk|like_this|like|up_next|\
            on_with_the_course|this
        i do|did|can|could not|no_longer see [any|a|the] reason|point|sense|use [to|in|of] [live|living|\
            go_on|going_on|being_here|staying_alive|being_alive|life|existing|anything_anymore|\
            carrying_on]
        no|any|without_a reason|point|sense|purpose|will|reasons|strength|desire to|in|for|of live|\
            living|go_on|going_on|life|being_alive|keep_living|stay_alive|being_here|exist|existing \
            !with_the|with_this|with_your|with_these|in_this_house|together
        sleep|asleep|bed and|but never|not wake|wake_up
        life is|feels|seems not|no_longer worth [living|it]
        life has|makes lost|no|not_any [all|its] sense|meaning|point|purpose|worth
        not worth living
        nothing|not_much|little left|anything to live for
        nothing to live for
        tired|sick|done|weary|exhausted of|with|from living|life|being_alive|this_life|existing|my_life|\
            this_world
        better off without_me|dead|if_i_was|if_i_were|when_i_am|once_i_am !around_for|in_the_car|\
            on_the_trip|driving|at_the_party|at_dinner
        do not be sad|angry|blame_yourself|cry_for_me|look_for_me|blame_yourselves|come_looking|\
            be_sad_for_me !about_the_lesson|with_me|at_me|if_he|if_she
        forgive me for what_i_am|what_i_will|leaving_you_all|leaving_this
        what is|'s the point of|in living|life|all_this|going_on|it_all|being_here|anything|existing|\
            waking_up !talking|asking|lessons|exercises|trying_to_talk
        everyone|everybody|world|family|kids|children|all|they|he|she|you|nobody|people .. would|will|\
            'd|were be [much|so|far|a_lot] [all] better|happier|easier [off] without me|if_i_was_gone|\
            if_i_were_gone|when_i_am_gone|if_i_died|if_i_was_dead|if_i_disappeared !there
        nobody|no_one|no-one|none would|will [even|ever] miss|notice|care [me] [if|when] [i] [was|were|\
            am|died|disappeared] [gone|dead|not]
        no_one|nobody would|will [even] miss me
        this|it is|will_be|might_be [my|the|a|likely|probably|maybe] [final|last|a] goodbye|farewell|\
            last_email|last_message|final_message|last_letter|last_mail|last_you_hear|last_words|\
            last_time_you_hear|last_you_will_hear|end_for_me|end_of_me|last_thing_i !lesson|week|day_of|\
            try|chance|question|attempt|straw
        goodbye|farewell to|my|dear|sweet|cruel|forever|for_ever|everyone|all [everyone|all|world|\
            forever|love] !and_thanks|have_a|see_you|for_now|until_next
        say|said|saying|write|writing|wrote|written|leave|leaving|left [my] [a] goodbye|goodbyes|\
            farewell|farewells|note|notes|letters|letter to|for everyone|kids|my_family|kids|them_all|\
            my_loved|my_mother|my_parents|kids|all
        tell|please_tell [my|the|our] kids|partner|children|mother|family|parents|them|everyone|\
            everybody|mum|mom [that] i [always|will_always|did|really|am|was|have] love|loved|sorry|\
            so_sorry !but_i_need|for_being_late
        take|look [good] [care|after] [of] my|the|our kids|children|dog|cat|family|son|daughter when|\
            after|once|if|for_me_when i am|'m|have gone|dead|not_here|no_longer|not_around
        when|once|after|if i am gone|dead|not_here|no_longer_here|not_around_anymore !for_work|\
            for_the_weekend|on|for_a|to_the
        by the time you read|get|see|receive this
        i will|would not|never|no_longer|soon_not be|need [around|here|there|alive|in_this_world|a|\
            these|any|this|the_lessons] [much|any|tomorrow|anymore|any_more|longer|for_long|soon|\
            to_see] [longer|where_i|more|when] !free|on_holiday|home|at_home|for_the_weekend|before|\
            until|back|able|talking|doing|asking|on_vacation|travelling
        will not|no_longer|never have|need to worry|deal|put_up about|with me [any_more|anymore|soon|\
            much|again]
        not be around|here|alive much|any longer|more|tomorrow
        i can|could|just not|no_longer|never go_on|carry_on|bear_to_live|take_living|go_on_living|\
            live_anymore|keep_living|face_another_day|go_on_anymore|bear_life|stand_being_alive|\
            survive_this [any_more|anymore|any_longer|$|living|alive|another_day] !like_this|with_him|\
            in_this_marriage|without_knowing|with_her|together|under_one_roof|apart|with_this_course|\
            holiday|holidays|vacation|a_holiday|a_trip|about_it|a_diet|tour|as_if|as_we|pretending|\
            with_the_course
        ^ can not|no_longer go_on|carry_on|keep_going $
        i can not|no_longer [just] go_on|carry_on|keep_going !like_this|with_this|with_him|with_her|\
            in_this_marriage|with_the_course|holiday|without_a_holiday|a_holiday|holidays|vacation|\
            a_trip|about_it|stage|the_course|with_the|to_the|a_diet|with_these|with_this|tour|\
            for_ever_about|as_if|as_we|pretending
        have|has|got|took|taken|taking|saved|hidden|collected|counted|counting|bought|swallowed|\
            stockpiled|saving|hoarding [all|all_of|enough|too_many|a_lot_of|a_bunch_of|a_bottle_of|\
            a_box_of|a_whole_bottle_of|up] [the|my|of|his|her|sleeping|these] [bottle|box|of|sleeping] \
            pills|tablets|rope|razor|razors|overdose|sleeping_pills|medication_ready|blades \
            !for_my_headache|for_a_headache|from_the_doctor|for_allergies
        started|began|start|begun|am|keep|kept|been cutting again|myself|my_arms|my_legs
        overdose|overdosed|self-harm|self_harm|selfharm|selfharming|self-harming
        jump|jumping|jumped off|from|in_front|out a|the|of [bridge|roof|balcony|train|building|cliff|\
            window|car|the|a] [train|bridge|window|car|roof|of] !for_joy|conclusions
        see|seeing|seen|is|there_is|find|left|know no|not_any [other] way out !of_this_argument|\
            of_the_argument|of_debt|of_this_conversation|of_it_but|of_the_contract|of_the_meeting|\
            of_the_job|of_the_loan
        just want|wanted the_pain|everything|it_all|all_of_it|all_this|all_of_this|the_thoughts [to] \
            end|stop|be_over|be_gone_forever !arguing|fighting|sending|this_course|the_lessons|\
            the_emails|emails|course|talking_about
        want|wish|wanted the|this|it_all|everything|all_this pain to end|stop|be_over|just_stop
        want|wanted|wish to just disappear|vanish|be_gone|sleep_forever|not_wake
        want|wanted|wish to disappear|vanish|be_gone [forever|from|for_good|completely|and] !to_a|\
            to_the|into_a|for_a|to_an|for_the|on_holiday|for_one|with
        i wish i|that [i|was|were|had] [was|were|had|could] dead|never_been_born|gone|not_alive|\
            not_here|just_disappear|not_wake|die|never_born|disappear|sleep_forever !to_a|to_the|into_a|\
            for_a|to_an|for_the|on_holiday|for_one|from_the_party|to_the_party
        i should|could|would not|better_not|never be_here|be_alive|have_been_born|exist
        i am|have done|finished|had_enough|through with|of life|living|this_life|this_world|being_alive|\
            everything_and_everyone
        can not|no_longer|hardly|barely stay|keep|be alive|myself_safe|here_any_longer
        dark|darkest|black|suicidal thoughts|place_and_i !chocolate|coffee|humor
        thoughts|ideas|urges|fantasies of|about|to dying|death|suicide|ending|killing|hurting|harming|\
            cutting|not_being !our|the_relationship|the_marriage|my_marriage|this_marriage|our_marriage|\
            things_with|it_with
        think|thinking about|of dying|ending_it|ending_everything|not_being_here|not_being_alive|\
            killing_myself !with_him|with_her|between_us|with_my|the_marriage|our
        my will is written|done|ready|made|signed|finished
        i have|bought|got|keep|tied a|the rope !ladder|for_the|course|swing
        think|thinking|thought|dream|dreaming about|of jumping !into_the_pool|on_the|for_joy|in_the_pool
        if|when i die|am_dead tell|say|she|he|they|you|please|my
        better|easier|best for .. if|when i was|were|am|is gone|dead|not_here|not_around|no_longer
        tonight it is|will_be|will [all] over|finished|the_end|end !with_the
        my|the funeral will|would|should|is_planned
        nothing|none_of_it|nothing_at_all|none_of_this matters|will_matter|makes_sense|means_anything \
            any_more|anymore|soon|tomorrow|after_tonight
        thank you|all|everyone for everything [and|you] goodbye|farewell|i_will_not|did
        sorry for everything !and_he|and_she|i_did|that_happened|but|to_him|to_her|and_asked|and_then|\
            and_we|he|she
        it will|would [all] be over soon|tonight|tomorrow|for_me
        i have|already made my|up_my|peace peace|mind_to_die|plans_to_die|with_dying
        made|making my|peace|a_plan peace_with|with_death|with_dying|to_die|to_end|to_kill|will
        ready|prepared to die|go|leave_this_world|leave_this_life !to_therapy|home|out|ahead|now|with|\
            for|on|to|back|there|along|together|into|through
        leave|leaving|depart|quit this|the world|life|earth|planet
    """,
    "partner-suicide": """
        <P0> [<adv>] [<adv>] [<adv>] [<adv>] wants|wanted|threatens|threatened|threatening|tried|tries|\
            says|said|talks|talked|keeps|spoke|speaks|going|will|would|might|could|attempted|is|planned|\
            plans|about|swears|swore|tells_me|told_me|texted|wrote|promised|thinking|thinks [that] [me|\
            if .. ] [about|of|to|he|she|they|saying|threatening|talking|i] [will|would|is_going_to|\
            wants_to|might|is|'ll|could|does_not|wanted_to|just|should|is_thinking_about] [to|about|of|\
            just|not|going_to] kill_himself|kill_herself|kill_themselves|kill_themself|take_poison|\
            swallow_pills|take_all|gas_himself|slit_his|slit_her|hurt_himself|hurt_herself|harm_himself|\
            harm_herself|end_his_life|end_her_life|end_their_life|ending_his_life|ending_her_life|\
            take_his_life|take_her_life|take_his_own_life|take_her_own_life|commit_suicide|suicide|\
            suicidal|die|be_dead|killing_himself|killing_herself|hurting_himself|hurting_herself|jump|\
            jump_off|hang_himself|hang_herself|shoot_himself|shoot_herself|want_to_live|end_it_all|\
            ending_it_all|overdose|take_pills|cut_himself|cut_herself|ending_it|live_anymore|\
            harming_himself|harming_herself|end_it|do_something_to_himself|do_something_to_herself|\
            drive_into|live_without_me_and_will !first|laughing|to_the_occasion|on_this_hill|in_and|\
            ship|for_joy|of_boredom|into_conclusions|of_embarrassment|in|the_gun
        if i|we leave|left|go|divorce|say|walk .. kill|kills|hurt|hurts|harm|harms|end|ends|hang|shoot|\
            cut|cuts himself|herself|themselves|his_life|her_life|it_all|his_own|her_own
        <P0> .. not want|wants to|no_longer live|be_alive|be_here_anymore|go_on_living [any_more|\
            anymore|without] !with_my|in_this|here_in|with_her|in_a|in_the|near
        <P0> .. kill|killing|killed|hurt|hurting|harm|harming|hang|hanging|shoot|cut|cutting himself|\
            herself|themselves !laughing|shaving|slack|some|off|a|with_work|at_work|at_the_gym|out|\
            playing|in_the_kitchen
        <P0> [<adv>] [<adv>] is|was|has_been|seems|became|feels|sounds suicidal
        his|her|their suicide|suicidal
        <P0> .. take|takes|took|swallow|swallows|swallowed all|all_of|too_many|a_lot_of|a_bottle_of|\
            a_handful_of|the_whole_box_of|twenty|thirty [his|her|their|the|these] [sleeping] pills|\
            tablets|medication|sleeping_pills|painkillers
        <P0> .. overdose|overdosed|suicide !squad|prevention
        <P0> .. cut|cuts|slit|slits|slashed|opened his|her|their wrists|wrist|arms
        <P0> .. life is|was not_worth|over|without_meaning
    """,
}
_AT = "him her them partner kids children"
OWN = {
    "own-threat": """
        i [<adv1>] [<adv1>] [<adv1>] [want_to|will|going_to|could|would|might|am_going_to|wanted_to] \
            kill|strangle|choke|shoot|stab|murder|slap|punch|smack|throttle him|her|them|partner|kids
        i [<adv1>] [<adv1>] want|wanted to hurt|hit|beat him|her|them|partner !at|to_it
    """,
    "own-violence": """
        i [<adv1>] [<adv1>] [<adv1>] [<adv1>] hit|hits|slapped|slap|punched|punch|choked|choke|\
            strangled|beat|beaten|kicked|smacked|assaulted|abused|abuse|attacked|raped|spanked|bit|\
            headbutted|burned|whipped|struck|hitting|slapping|beating|punching|choking|spat_at|\
            backhanded|battered|molested|hurting_physically|throttled <at> !with_the_question|\
            with_a_question|with_a_surprise|with_the_news|with_the_fact|with_the_truth|up|to_it|to_the|\
            at_chess|at_cards|at_tennis|at_scrabble|with_it|with_questions|at_golf|out|off|with_this|\
            with_that|at_monopoly|at_ping|with_all|with_my_question|with_my_idea|at_our|under_the|\
            with_an|home|at_badminton|at_darts|in_chess|in_tennis|at_pool|at_a_game|with_love|\
            in_monopoly|with_everything|with_too
        i [<adv1>] [<adv1>] [<adv1>] [<adv1>] pushed|push|shoved|shove|grabbed|grab|shook|shake|threw|\
            throw|pinned|slammed|dragged|held|flung|yanked <at> down|against|into_the|over|by|hard|so|\
            across|onto|on_the|to_the_floor|to_the_ground|to_the_wall|last_night|yesterday|up_against|\
            physically|violently|again|when_she|when_he|when_i|and_she|and_he|in_anger|out_of_anger|\
            the_other_day|around|off|to_the !for_an_answer|to_decide|to_talk|to_answer|about
        i [<adv1>] [<adv1>] [<adv1>] pushed|shoved|shook|grabbed|shoved|pushed <at> $
        i [<adv1>] [<adv1>] [<adv1>] grabbed|twisted|pulled|squeezed|broke his|her|their arm|wrist|hair|\
            throat|neck|face|nose|collar
        i .. put|laid|lay|raised|lifted [my] hand|hands|fist [on|against|to|at|around] him|her|them|\
            partner|kids|his_neck|her_neck|his_throat|her_throat|kids
        my hand|hands slipped|around|was_raised|were_around
        i [<adv1>] [<adv1>] [<adv1>] threw|throw|hurled|smashed .. at him|her|them|partner|kids !a_look|\
            a_party|kisses
        i [<adv1>] [<adv1>] [<adv1>] threw|smashed|punched|broke|kicked [a|the|her|his|some] [hole] [in|\
            into|through] [the|a|kitchen] things|plates|plate|furniture|dishes|chair|wall|door|phone|\
            glass|mirror|table !by_accident|to_the_curb|moving|accidentally|repairing
        i [<adv1>] [<adv1>] hurt|hurts|hurting|harmed <at> physically|badly_and_there|so_badly_that|\
            with_my_hands|again_last_night|when_i_drink|when_i_get_angry|when_i_was_drunk|\
            when_i_am_drunk|and_she_bled|and_there_was_blood
        i [<adv1>] [<adv1>] [<adv1>] got|get|became|become|was|am|been|turned|turn|can_be|being|can_get \
            [so|very|too|really|a_bit|also|even] [the] violent|physical|abusive|abuser|aggressive|\
            the_violent_one|the_abusive_one|an_abuser|a_violent|an_abusive|one_who_hits|one_who_hurts|\
            one_that_hits|one_hitting !therapy|about|towards_myself|exam|victim
        i threatened|threaten|have_threatened [to] him|her|them|partner|kill|hurt|kids|hit !to_leave|\
            with_divorce|with_leaving|to_divorce|to_move|with_a_divorce
        i .. lost|lose|losing control|it|my_temper .. hit|slapped|pushed|hurt|grabbed|shoved|punched|\
            choked|threw|physical|hitting|kicked|hand
        i [<adv1>] [<adv1>] afraid|scared|worried|terrified|fear|frightened [that|of] i|myself will|\
            might|could|would|may|am_going_to|can [really|seriously|do] hurt|hit|lose|harm|kill|snap|\
            do_something [him|her|them|control|partner|someone|kids] [and] [hurt|hit|harm] !at|\
            his_feelings|her_feelings|feelings|my_job|with_words|him_forever|my_temper_with_the_emails
        i [<adv1>] [<adv1>] afraid|scared|terrified of what_i_might|what_i_could|what_i_am_capable|\
            what_i_would|hurting_her|hurting_him|hitting_her|hitting_him|my_own_anger|my_own_rage|\
            losing_control !say
        i [<adv1>] [<adv1>] might|may|will|'ll|am_going_to|going_to|could [really|seriously|one_day] \
            hurt|hit|harm|beat him|her|them|partner|kids|partner|someone|kids !feelings|at|by|\
            with_words|emotionally|to_it|with_the|with_it|up|to_the|in
        <P0> [is|are|was|seems|gets|got|says_he_is|says_she_is|said_he_is|said_she_is|told_me_he_is|\
            told_me_she_is] [now|so|very|really|always|often|sometimes|still|also|both|all|too|a_bit] \
            afraid|scared|frightened|terrified of|by me|my_temper|my_anger|my_rage|my_outbursts|\
            what_i_might|what_i_could !leaving|telling|finding|judging|saying|going
        <KIDS> [is|are|was|were|seem|seems|gets|get] [now|so|very|really|always|also|all|both] afraid|\
            scared|frightened|terrified of me|my_temper|my_anger|my_rage
        partner|kids is|are|was|were [now|so|always] afraid|scared|frightened|terrified of me
        <P0> flinches|flinched|cowers|hides when|from|whenever i|me [raise|get|move|come|shout|lift]
        i scare|scared|frighten|frightened|terrify|terrified|terrorize <at> [so|badly|when|with|again|\
            and|last] [much|i|my|night] [lose|get|rage|temper|anger|fist]
        i forced|force|forcing|coerced|made|make <at> [to|into|have|having] [have|having] sex|\
            sleep_with_me|intercourse|have_sex
        i .. forced myself on|upon him|her|them|partner
        i .. did not stop when she|he|they said_no|said_stop|cried
        i [<adv1>] [<adv1>] locked|lock him|her|them|partner|kids|partner in|inside|out|up !of_my_heart|\
            eyes
        i .. check|checked|read|track|tracked|monitor|go_through|went_through|search|searched|control|\
            controlled [all|secretly|every] [of] his|her|their|partner_'s phone|messages|emails|email|\
            location|money|whatsapp|texts|movements|calls|mileage|account|accounts|pockets|bag
        i .. follow|followed|stalk|stalked|track|tracked him|her|partner to|when|secretly|everywhere|at|\
            after|from !around|on_facebook|on_instagram
        i .. took|hid|keep|confiscated his|her|partner_'s passport|phone|keys|money|bank_card|cards \
            !to_the|to_a|in_for|to_charge|for_him|for_her|and_plugged|because_he_lost|because_she_lost|\
            to_be
        i .. put|installed|hid|placed .. tracker|gps|airtag|spyware|camera|cameras !front_door|baby
        i .. gun|knife|belt at|to|on|with him|her|them|partner|kids
        i hit|slapped|spanked|shook|beat|hurt kids !at|with_the_news
        i am|was|have_been the|a|an abuser|abusive|violent|batterer|abusive_partner|wife_beater|\
            wife-beater
    """,
}
CLASSES = {
    "adv1": (
        "am was have had did do just really actually also even so sometimes often still always again "
        "almost nearly honestly only ever already been being would could will 'd 'll myself then lately "
        "got_so_angry_that_i got_angry_and lost_it_and lost_control_and lost_my_temper_and snapped_and "
        "was_drunk_and got_drunk_and drank_and went_and keep kept started_to feel constantly tonight "
        "seriously completely hard once admit_i confess_i admit_that_i and got_so_mad_i got_so_angry_i "
        "was_so_angry_i was_so_angry_that_i regularly secretly a_bit that_i might may accidentally "
        "physically"
    ),
    "at": _AT,
    "KIDS": "kids children",
}
