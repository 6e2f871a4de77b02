"""Sentences that speak of fear of the partner, of being watched, locked in, cut off or kept without money."""

from __future__ import annotations

CONTROL = {
    "would-kill": """
        <P0> will|would kill|murder|strangle me if|when
    """,
    "fear": """
        <I> [am|feel|was|have|been|become|get|got|live|living|lived|sit|go|wake] [am|been|become|always|\
            constantly|so|very|really|just|too|honestly|genuinely|actually|also|a_bit|a_little|in|\
            sometimes|often|still|now|truly|deeply|kind_of|quite|absolutely|getting|constant] [so|\
            always|really|in|to] <fear> [all_the_time|every_day|when_i_am] of|from|when him|her|them|\
            partner|his_temper|her_temper|their_temper|his_anger|her_anger|his_rage|her_rage|\
            his_outbursts|her_outbursts|his_moods|his_violence|what_he_will_do|what_he_would_do|\
            what_he_might_do|what_he_could_do|what_he_can_do|what_she_will_do|what_she_would_do|\
            what_she_might_do|what_she_could_do|what_they_might_do|what_they_will_do|what_he_is_capable|\
            what_she_is_capable|what_happens_when_he|what_happens_when_she|what_happens_when_we|\
            what_will_happen_if_he_finds|what_will_happen_if_she_finds|what_happens_if_he_finds|\
            what_happens_if_she_finds|being_alone_with|coming_home|going_home|partner|his_fists|\
            he_comes_home|she_comes_home|he_drinks|she_drinks|he_is_drunk|she_is_drunk|his_drinking|\
            he_gets_angry|she_gets_angry|he_shouts|the_sound_of !answer|reaction|no|leaving|opinion|\
            saying|mother|friends|losing|shutting|response|family|judgement|judgment|judging|rejection|\
            laughing|parents|walking|rejecting|boss|say|feelings
        <I> [am|feel|was|have] [so|too|very|really] <fear> to go|come|sleep|be|stay|return|leave [home|\
            alone|in|at|with|house|him|her|back|because|tonight] [with|because|home|at|from] [him|her|\
            he|she|home|of|night|work|what] !to_therapy|a_stranger
        <I> [am|feel|was] [so|too|very|really] <fear> [to|that|of] .. hit|hits|hurt|hurts|kill|kills|\
            beat|violent|explode|explodes|lose_it|loses_it|snap|snaps|punish|punishes|punished|beaten|\
            harm|attack|rage|flip_out|attacks|hitting|loses_control|lose_control|throws|throw_things|\
            take_it_out_on !feelings|the_roof|himself_up|a_wall
        <P0> [<adv>] scares|frightens|terrifies|terrorizes|terrorises|intimidates me|us|<kids> \
            !when_he_says_no|with_his_driving|with_that_mask|with_how|that_he_will_say
        <I> live|lived|living [with|in] [him|her] [constant|in|total] fear|terror
        <fear> for kids|children .. .. him|her|he|she|dad|father|partner|temper|anger
        <fear> of|in my|our own home|house
        life|lives in|with [constant] fear
        <I> flinch|flinched|cower|tremble|freeze when he|she|they
        <P0> .. kids|children|son|daughter|boys|girls [are|is|get|gets|were|was|always|also|so] [afraid|\
            scared|terrified|frightened] of him|her|them|dad|daddy|mom|mum|their|his
        <kids> [are|is|get|gets|were|was|hide|hides|hiding] [also|so|very|really|always|too|both] \
            <fear> [of|when] him|her|them|dad|daddy|mom|mum|their_father|their_mother|his_father|\
            her_father|he|she
        <kids> .. he|she|they [is|are|gets|get|was|were] [so|very|really|also] <fear> of him|her|them|\
            his|dad|daddy|mom|mum
        <P0> [<adv>] touches|touched|touching <girls> [in|inappropriately|at|when|again|down] \
            !the_shoulder|with_his_words|heart
        <P0> [<adv>] watches|watched|photographs|films|filmed|photographed|undresses <kids> .. shower|\
            bath|naked|undress|undressing|sleep|bathroom
        <kids> [always|often] hide|hides|hid|run|cry [under|in|and|from|away|behind] [their|the|his|her|\
            cry|hide|from|me|him] [bed|room|when|closet|him|beds|rooms] when he|she|dad|daddy|\
            their_father|his_father
    """,
    "control": """
        <P0> [<adv>] has|put|puts|installed|hid cameras|camera|microphones in|everywhere|all !front|\
            the_garden
        <P0> [always|somehow] knows|tracks where i am|go|was !lying|wrong|right|coming_from|struggling
        <P0> .. put|puts|installed|hid [something|an_app|software|a_device|some] [on|in] my phone|car|\
            bag|computer|laptop !away|on_silent|on_the_charger
        <P0> .. took|takes|taken|hid|hides|keeps kids|children ['s] passport|passports|papers|documents
        <P0> .. blocks|blocked|blocking|stands_in|stood_in|bars|barred the|my [front|bedroom] door|\
            doorway|way|exit|number !way_to
        <P0> .. can|could not have me no_one|nobody|then
        <P0> .. will|would|does|did not give|gives|buy|let_me_have me food|money|anything_to_eat|\
            my_medication|my_medicine|my_keys|the_keys|a_key|my_phone|my_passport|my_insulin
        <P0> [<adv>] makes|made|forces|forced me sleep|kneel|beg|stand|crawl|eat|wait [for] on|in|\
            outside|at|for|off [the|my] [my|the|cold] yard|rain|snow|garden|corner|hall|street|floor|\
            garage|knees|basement|outside|cold|balcony|hours|forgiveness|car|couch_every
        <P0> [<adv>] [<adv>] humiliates|humiliated|terrorizes|terrorises|terrorized|intimidates|\
            degrades me|us|kids
        <P0> [<adv>] [<adv>] checks|check|reads|read|goes_through|went_through|looks_through|\
            looked_through|monitors|monitored|tracks|tracked|controls|controlled|searches|searched|\
            inspects|checking|reading|monitoring|tracking|controlling|going_through|spies_on|spied_on|\
            spying_on|reads_through|scrolls_through|has_access_to|took_over|hacked|hacks|\
            has_the_password_to|has_all_my_passwords|has_my_password|demands_to_see|wants_to_see|\
            watches_over|takes|took|confiscated|confiscates|hides|hid|looks_at|looks_into|went_into|\
            opens|opened|intercepts|bugged [all|me|of|everything_on|every_one_of] my phone|messages|\
            emails|email|texts|location|whatsapp|mails|mail|every_move|bank_account|account|accounts|\
            money|wages|salary|paycheck|pay_check|pay|car_keys|keys|passport|cards|card|bank_cards|\
            credit_card|credit_cards|passwords|laptop|computer|calls|inbox|private_messages|diary|\
            mileage|letters|life|movements|income|id|papers|documents|every_step|car|social_media|\
            medication|phone_calls|chats|savings|wallet|purse|browser !at_the_page|to_fix|in_for_repair|\
            to_the_garage|to_the_shop|to_repair|seriously|with_my_permission|to_wash|for_an_oil|\
            for_service|number|to_the_mechanic|address_down|advice|to_take_a_photo|\
            and_gave_it_back_nicely
        <P0> [<adv>] [<adv>] controls|controlled|controlling|monitors|watches|decides|dictates|tracks|\
            checks [over] me|us|everything_i|everything_we|who_i|what_i|where_i|when_i|how_i|\
            all_the_money|the_money|our_money|every_cent|every_penny|all_money|all_my|my|all_our_money|\
            what_i_wear|every_aspect|how_much_i_eat !with_love|sleep|every_morning_to_see_if_i_am_ok|out
        <P0> [<adv>] will|would|does|did|do not|never [ever] let|allow|permit|allowed [me|us] [to] \
            see_my|see_anyone|see_anybody|see_friends|see_people|see_kids|see_a|see_other|see_our|leave|\
            go_out|work|have_a_job|have_money|have_my|have_a_phone|have_friends|have_any|have_my_own|\
            meet|call|visit|drive|use|talk_to|speak_to|contact|go_anywhere|out|go_to_work|get_a_job|\
            sleep|near|spend|touch_the_money|go_alone|study|learn|wear|be_alone|eat|access|near_kids|\
            keep|see_my|phone|text|go_without|have_an_account|have_access|go_home|to_work|to_see|\
            to_leave|to_go_out|to_have !his_feelings|through_to_him|the_dishes_alone|in|him|the_kitchen|\
            close|the_good|what|the_remote|this_feeling
        <P0> [<adv>] forbids|forbade|forbidden|prohibits|bans|banned me|us|my|any [to|from|contact] \
            !dessert
        <I> [am] not|never [ever|been] allowed|permitted|let to|out|money|my|a|any|in|friends|contact \
            !ask_him_that_by|tell_you_the|in_the_shed|eat_gluten|on_the_sofa|to_know_what_he_is_getting|\
            to_eat|to_cry_at
        <P0> [<adv>] [<adv>] locks|locked|locking <victim> in|out|inside|up|at
        <P0> [<adv>] [<adv>] cut|cuts|cutting|isolates|isolated|isolating|keeps|kept me|us off_from|\
            from|away_from|prisoner|locked|isolated|captive|a_prisoner !sane|warm|company|waiting|\
            grounded|going|awake|safe|calm|laughing|busy
        <P0> [<adv>] [<adv>] stalks|stalked|stalking|follows|followed|following me|us !on_instagram|\
            into_the_kitchen|around_like_a_puppy|lead|on_facebook|advice|upstairs|to_bed|downstairs|\
            to_the_door|outside_to|out_to_the
        <P0> [<adv>] [<adv>] put|puts|installed|hid|placed|installs [a] [hidden] tracker|tracking|gps|\
            spyware|spy|camera|cameras|airtag|app_on_my_phone|listening
        tracker|gps|spyware|airtag on|in my
        <I> [have|had|must|need] to account|ask|beg|explain|justify|report|send_him|show [him|her|for|\
            permission|every|where] [for|him|her|permission|to|every|where|my|a] [permission|money|\
            every|to|each|photo|receipts|receipt|where|penny|cent|single|i]
        <I> [have|had] no [own] [access|money|bank] [to|of|account] [my|any|our] [own] [money|bank|\
            account|of_my_own] because|he|she|without|since
        <P0> [<adv>] [<adv>] takes|took|keeps|holds all [of] [my|the|our] money|wages|salary|pay|income
        <P0> [<adv>] gives|gave me [an|a] [weekly|tiny|small] allowance
        <P0> [<adv>] watches|watched|watching me|us|everything|every_step|every_move|my_every \
            !like_a_hawk_at_cards|perform|sing|play|dance|cook|with_love|run|sleep_lovingly
        <P0> .. everything|every_word|every_thing i do|say|write|type|spend|wear|eat !wrong|right|\
            is_wrong|annoys_him|for_him|bothers
        prisoner in my|our own
        like a prisoner
        coercive control
    """,
}
