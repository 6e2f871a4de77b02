"""Sentences that say farewell to life without naming it."""

from __future__ import annotations

FAREWELL = {
    "goodbye-to-life": """
        i [am] going_to|will|'ll end it|this tonight|for_good|once_and_for_all !with_him|with_her|\
            between
        given|gave|giving the|my|our dog|cat|pets|animals|parrot|horse to .. and|too .. paid|sold|\
            cancel*|wrote|written|closed|cleared|letters|said|rent
        i .. imagin*|pictur*|fantasi*|see_myself|dream* .. car|train|bridge|roof|falling|jumping|\
            funeral|water .. through|into|off|barrier|going|over|under|without_me|my_own|people_crying \
            !holiday|our_new|buying|new_car
        look|looks|seem|be .. like an accident !it_was|was_an|it_did
        want|wanted|need it|this|everything to stop|end|be_over|go_away [hurting] for_good|forever|\
            once_and_for_all !arguing
        none|nothing|all of|else|this|it [this|it] will|would|is_going_to matter|hurt|bother to_me|\
            after|soon|me_anymore|me_any_more|when_i_am|once_i_am !than|what_he|if_he
        after tonight|today|tomorrow|sunday|saturday|friday|monday|the_weekend|christmas|this_week|\
            next_week|this .. nothing|none|not|over|no_longer|gone|peace .. matter|matters|be_here|\
            be_around|hurt|need|hear_from_me|trouble|bother|worry|be_over !kids_are|school|the_exam|he|\
            she|we|party
        if|when i [just|simply|only|could|ever] [do|did|would|could|was] not|never [have_to] wake|woke|\
            waking|woken up|tomorrow|again|anymore
        they|kids|everyone|everybody|family|partner|he|she will|would|'ll [all] manage|cope|be_fine|\
            be_ok|be_all_right|get_over_it|be_okay|survive|move_on|do_better|be_better without|once|\
            when|after|if me|i_am|it_is_over|i|i'm !on_holiday|at_work|back|late|away_for
        i .. made_sure|arranged|sorted|checked|paid|settled .. insurance|will|debts|funeral|mortgage|\
            custody|school_fees|pension .. manage|fine|taken_care|covered|looked_after|so_that_they|\
            for_them|after_i|when_i_am|without_me !house_insurance|car_insurance|holiday
        i|me am|will_be|would_be|feel|felt [just|better|already|more|as_good_as] dead|gone|\
            in_the_ground [soon|to_them|anyway|than|inside_and|to_everyone|now] than|to_everyone|\
            to_them|soon|anyway|and_nobody|and_no_one|and_inside !tired|on_my_feet|beat|for_a_week|\
            for_two
        better|happier|easier|simpler|freer|best|fine|relieved|lighter [off] [for] [everyone|them|all|\
            him|her|kids|the_family|you_all] without|once|if|when|after|that [me|i|i'm] [am|were|was|\
            had] =gone|dead|around|anyway|in|here|and|not|disappear*|died|no_longer|vanish*|were|passed|\
            at|being|never|as|so|because|alive|i !at_the_gym|at_work|singing|nagging|asking|reading|\
            talking|calmer|him|her|with_less|more
        put|putting|set|setting|got|getting|getting_all|have|left .. affairs|papers|things|documents|\
            finances|everything|accounts|desk|life|business|paperwork|insurance|will|estate in|is_in \
            order|sorted_so|ready_for_them|ready_for_when|tidy_for !for_tax|taxes|house_move|shopping_in
        wrote|written|writing|write|left|leave|leaving|finished|recorded|record|prepared|sealed|\
            addressed .. letter|letters|note|notes|video|videos|message|messages|cards|birthday_cards|\
            goodbye|goodbyes [to|for|each|one|with|ready] [to|for|each|my|every|all|of|the|everyone|\
            them|one] [of|my|the|our|mother|parents|of_them|everyone] !teacher|school|about_the_party|\
            his_mother_about|santa|thank-you|for_christmas|landlord|thanks|invitation|invitations|camp|\
            for_his_lunch kids|everyone|family|mother|mum|mom|parents|open|read|each|every|loved|them|\
            whole|find|when|after|those|grown|18|future|their|brother|sister|dad|father|all
        letter|letters|note|notes|my_will|goodbyes|envelope|envelopes [for] [the|my|our|all|kids|\
            my_wife|my_husband|partner|everyone|them] .. written|ready|finished|in_the_drawer|\
            on_the_table|on_the_desk|in_the_safe|signed|sealed !school|tax|to_him_that|lesson
        wrote|written|write to kids [already|too|each|and|so] !teacher|school|from_camp|a_postcard|\
            happy_birthday|every_day|every_week|from_work|text
        i|have|just|already|to .. said|saying|say|making|made|done|gave|giving|kissed [my|all|their|our|\
            them|kids|her|him|everyone|one|a] [my|last|their|all|final|the|for] goodbyes|goodbye|\
            farewell|farewells|peace|last_time !at_the_airport|at_the_station|wave|to_the_house|\
            to_my_boss|to_work
        for|one|the last|final time tonight|today|tomorrow|before|goodbye|forever|i_see|i_saw_them|\
            and_then_i !we_argued
        gave|given|giving|give away|all my|the|all|our|away things|clothes|jewellery|jewelry|watch|\
            tools|guitar|dog|cat|books|belongings|stuff|possessions|ring|everything .. =already|need|\
            because|so|last|to|since|won't|will|anyway|where !charity|flea|oxfam|goodwill|moving|\
            declutter*|garage_sale|jumble
        found|find|arranged [a|new|good|someone|somebody|home] [a|good|home|new|to] [home|for|look|take|\
            for] [for|after|the|care|my] .. dog|cat|kids|pets .. after|when|once|because|gone|ready|\
            peace !holiday|trip|vacation|allergic
        life insurance|insurance pays|is|would|will|money|policy|covers|covers_it|looks !salesman|\
            renewal|too_expensive|rep
        worth more dead|gone [than]
        won't|will_not|not|never|no_longer|never_again hear|hearing|see|bother|trouble|disturb|read|\
            have_to_worry|have_to_deal|need_to_worry|need_to_deal|have_to_put_up|write|reach|find [from|\
            of|you|me|about|with|anyone|anybody] [again|me|any_more|anymore|after|much_longer|from] .. \
            goodbye|farewell|forgive|written|wrote|letters|love_them|loved|over|peace|\
            sorry_for_everything|better_off|kids|tired|ends|order|pain|hurt|tonight|anyone|gone|dead \
            !unsubscribe|email
        never|not [have_to|be_able_to|going_to|ever] hear|bother|worry|trouble|burden [from] me|\
            about_me|anyone|him|her|them|you|anybody [any] after|much_longer|any_longer|for_much_longer \
            [tonight|today|this_week|the_weekend|friday|sunday]
        burden to|for|on [my|the|all] them|everyone|everybody|family|kids|him|her|partner|people|all|\
            others|anyone|you .. =and|so|they|without|i|he|she|anymore|any_more|gone|now|nothing|all \
            !of_proof|talk|the_mortgage
        i|me am|feel|just|only|such|be|become|being|been [nothing|only|just|such|but] [but] a burden \
            [to|on|for|and]
        i|i_will|i_might|i_would|i_do_not_think_i|probably|me|and|anyway|that_i not|no_longer|never|\
            soon_not|hardly be|make|live|last|see|reach|survive|last_until|get|wake|exist|do|stay|here|\
            around [to|it|here|around|alive|there|until|past|this|see|another|up] [to|around|see|for|\
            until|till|past|here|another|much|when|by|next|alive|through|another|the|my|christmas|\
            tonight] [then|christmas|summer|spring|new|longer|next|birthday|year|long|weekend|winter|\
            morning|tomorrow|that|grow|happens|of|it|kids|easter|week|see] !on_time|home|back|at_home|\
            in_the_office|free|party|in_town|able|at_the|train|flight|for_dinner|on_holiday|to_the|\
            in_time|for_the_weekend|his_mother|deadline|this_summer|next_week_to|until_six|that_long|\
            in_england|dinner around|longer|alive|christmas|then|anyway|see|when|grow|morning|spring|\
            summer|to|year|any_more|anymore|for_it|here|tomorrow|up|weekend|forever|happens|birthday|\
            much|on_sunday|monday|of_it|that
        not|never|no_longer plan|expect|intend|going|planning|want|need to|on be|being|see|seeing|make|\
            wake|live|waking [here|around|it|alive|up|christmas|next|the] [for|when|by|to|tomorrow|next|\
            much|spring|christmas|anymore|any_more|again|past|end|forever] =christmas|longer|see|year|\
            tomorrow|then|for|when|again|week|spring|any_more|anymore|morning|up|grow|weekend|forever|\
            past !in_the_office|early|at_home|at_work|free|in_town|my_mother|late|my_boss|him|her|\
            a_therapist|fighting|next_to
        no|not_any|little|zero|without_a|without_any|without [real|more|good|single|one] reason|point|\
            sense|purpose|use|will|strength|energy [left|more|anymore|any_more] [for|to|in|of] [me] [to|\
            in|of] go_on|going_on|live|living|carry_on|carrying_on|keep_going|be_here|being_here|\
            stay_alive|staying_alive|wake_up|waking_up|get_up_in_the|getting_up_in_the|exist|existing|\
            life|being_alive|continue_living|breathing|breathe|keep_living|stay_here|my_life|it_all|\
            anything|get_out_of_bed|be_alive|get_up_anymore !together|with|without_knowing|like_this|\
            apart|under_one|in_this_house|in_this_town|insurance|in_the_same|as_flatmates|is_good|\
            separately|here_in_this|on_with|on_like|next_to|as_we|in_a
        not|no_longer|hardly|barely|can_not see|find|have|know|feel [a|any|the|much|one|single|good|\
            why] [single|real] reason|point|sense|purpose|use|will|strength|energy|why [left|more|\
            anymore|any_more] [i|for|to|in|of] [me|should] [to|in|of] go_on|going_on|live|living|\
            carry_on|carrying_on|keep_going|be_here|being_here|stay_alive|staying_alive|wake_up|\
            waking_up|get_up_in_the|getting_up_in_the|exist|existing|life|being_alive|continue_living|\
            breathing|breathe|keep_living|stay_here|my_life|it_all|anything|get_out_of_bed|be_alive|\
            get_up_anymore !together|with|without_knowing|like_this|apart|under_one|in_this_house|\
            in_this_town|insurance|in_the_same|as_flatmates|is_good|separately|here_in_this|on_with|\
            on_like|next_to|as_we|in_a
        no|not_any|without|see_no|not_see_a|not_see_any future|hope|light|way_out|tomorrow left|for_me|\
            anymore|any_more|for_myself|at_all|at_the_end !in_this_marriage|for_our|for_us
        nothing [is] [more|else] left|here|remains [is] [here|for|in] [for|me|in|to] [me|us|to|life|it] \
            [here|live|anymore|any_more|in|to|now|but|except|any] =here|live|anymore|in|now|for|me|\
            to_live|any_more|hope|without|but|stay !to_say|to_eat|to_talk|to_ask|to_do|to_discuss|\
            to_lose|to_read|the_fridge|to_fix|to_try|for_dinner
        just|only|all|simply i|want|wanted|wish|need|like [want|is|for|it|that|would] .. pain|hurt*|\
            everything|suffering|all_of_it|it_all|thoughts|peace|sleep [all|pain|would|in_my_head|to|\
            inside|of_it] [to|pain] stop|stopped|end|ended|be_over|be_done|over|go_away|goes_away|away \
            [for|forever|hurting|now|all] [good|ever|forever] =for|forever|now|one|any_way|somehow|\
            hurting|and|so|good|whatever !arguing|fighting|emails|the_emails|the_course|bickering|\
            shouting|the_lessons|the_silence_between|nagging|snoring|texting|asking|with_him|pushing
        stop|stops|stopped hurting|feeling|existing|living|being|breathing|waking [for|forever|anything|\
            alive|up|here|altogether|now|so] [good|ever|forever|all] =good|forever|anymore|any_more|\
            alive|up|here|altogether|now|ever|and !so_quickly|my_feelings|guilty|sorry|each|one|his|her|\
            anxious|jealous|like
        sleep|sleeping|asleep|bed|sleeps .. and|never|not|forever [not|never|just|hope|pray] [to|have|\
            wake|waking] wake|waking|up|woken|forever [up] [again|ever|anymore|any_more|up|in] =again|\
            up|ever|anymore|any_more|tomorrow|in_the_morning !the_kids|him|her|early|the_baby|kids|\
            so_often
        hope|hoping|pray|prayed|wish|wished [every|that|each|i|to|at|he|before|and|night|for|god] .. i|\
            not|never do|would|will|not|never|wake|had [not|never|just] [wake|woken|woke|waking|just] \
            [up|not] =again|up|tomorrow|in_the|anymore|any_more|at_all|and|ever !early|him|her|kids|\
            the_baby
        wish|wished|wishing i|that_i|somebody|the|god [was|were|had|could|would|just|simply|only|not|\
            never|have] [just|not|never|be|been|would|simply|have|take] [not|wake|been|go|take|be] .. \
            dead|born|alive|gone|woken|exist|existed|disappear|vanish|vanished|vanish|away|\
            sleep_forever|die|died|over|here_anymore|wake_up|end !to_a|to_the|into_a|for_a|for_the|\
            on_holiday|at_the_party|out_of_this_argument|go_away_for|away_for|earlier|gone_to|\
            my_headache|sooner|gone_with|his_phone|the_beach|this_weekend|gone_there|from_the_party
        do|would|does not care|mind|matter [anymore|any_more|if|whether|to_me|whether_or_not|about] [if|\
            whether|waking|i] [i|i_am|it] [live|die|wake|am|lived|were|was|exist|survive|dead|did_not|\
            never|do_not|not_wake] =or|up|dead|anymore|any_more|tomorrow|alive|here|die|live|wake|\
            survive !in_town|in_london
        tired|sick|weary|exhausted|fed_up|done of|with|from [it|all|this|everything|being] [all|living|\
            here|alive|of|life|waking|fighting|breathing] =to_live|living|life|alive|here|\
            and_i_want_to_sleep|existing|waking|breathing|all_and|i_want_to_go|want_it_to_end !arguing|\
            waiting|together|him|in_this_house|with_the|the_same|her|with_his|for_her|for_him|out_of|\
            at_my|apart|like_this_flat|in|like_roommates|like_flatmates|with_my|between|for_him_to|\
            to_talk|with_him|at_his
        stood|standing|sat|sitting|been|went|walked|drove|parked|waiting|looking|looked|stand|sit|\
            found_myself [for_an_hour|yesterday|again|there|last_night|myself|for_a_long_time|\
            there_and_looked|up|out|hours|alone] [on|at|by|near|to|in|over|down|off|with|beside|outside|\
            from] [the|a|top|that|edge|our|railway] [of|the|railway|train|old|high|edge|parking|\
            motorway|multi-storey] [a|the|of] [roof|railway|top|bridge|motorway] bridge|railway|tracks|\
            rails|platform|roof|edge|balcony|railing|railings|cliff|overpass|viaduct|ledge|parapet|\
            level_crossing|pills|razor|rope|tablets .. =and|thinking|thought|for|on|yesterday|last|\
            again|looked|until|a|where|looking|because|train|down|trains|tonight|with|when|watching|\
            counting|it|someone|in !waiting_for_him|took_a_photo|first_kiss|kissed|picnic|to_meet|\
            to_pick|proposed|photos|view_was|concert|train_home|sunset|pizza|holding_hands|\
            train_was_late|to_work|delayed|on_time|hand_in
        pills|tablets|medication|sleeping_pills|painkillers|paracetamol|insulin|bottle_of_pills|\
            antidepressants .. counted|counting|saved|saving|ready|lined_up|enough|stockpil*|hoard*|\
            swallow*|all_of_them|took_all|in_my_hand|in_front|at_once|too_many|drawer_and|\
            on_the_table_and|hid|looking_at_me|all_at !for_my_headache|prescription|pharmacy|\
            for_the_trip|vitamins|allerg*|for_the_dog|blood_pressure|pillbox|the_week
        counted|counting|saved|saving|lined_up|laid_out|took|swallowed|looked_at|staring|stare|emptied|\
            hoard*|stockpil*|collected|collecting|bought|hid|take|have|holding|got .. enough|all|\
            too_many|my|the|up|a_whole|at|bottle_of|box_of|handful|lot_of|out [of] [my|the|his|her|all|\
            up|sleeping|those|old] [sleeping|old|left-over|pain] pills|tablets|medication|\
            sleeping_pills|painkillers|paracetamol|antidepressants !for_my_headache|twice_a|\
            prescription|pharmacy|for_the_trip|allerg*|for_the_dog|with_food|and_went_to_sleep_early|\
            blood_pressure|for_my_back|every_morning|on_time|for_my_thyroid
        rope|noose|gun|razor|razor_blade|blade|knife|exhaust|hose|gas|poison .. for_me|for_myself|\
            to_myself|my_wrist|my_wrists|my_arm|my_arms|in_my_mouth|my_head|my_neck|ready|\
            use_it_on_myself|quick_way|my_way_out|would_be_easy|end_it
        looked|look|looking|searched|search|google|googled|googling|read|reading|researched|know|found \
            [up|out|about|for|online|how|into] .. how|ways|which|what|methods|painless .. die|kill|\
            end_it|painless|pills|dose|paracetamol|hang|drown|overdose|suicide|end_my|height|jump \
            !his_back_pain|a_wasp|the_dog|weeds|slugs
        drive|drove|driving|steer|steering|crash|turn|swerve|ride|walk [my|straight|the|myself] [car|\
            wheel] [straight|just|off|head-on|right] [into|off|in|under|against|in_front] [a|the|of|an|\
            oncoming] tree|wall|bridge|lorry|truck|river|traffic|cliff|road|train|pillar|sea|lake|bus \
            .. =and|it|on|some|over|end|be|to|or|one|with|all|tonight|myself|at|so|often|would|when \
            !school|accident_yesterday|by_accident|he|she|home|icy|ice|him
        let|letting go|myself of|go_under the_wheel|steering|the_rope|go_of_life|sink|in_the_sea|\
            everything_for_good
        hurt|cut|cutting|burn|burning|burned|burnt|scratch|scratching|starve|starving|starved|punish|\
            punishing|harm|harming|hit|hitting|punch|bang|slit|slitting myself|my_arms|my_arm|my_legs|\
            my_thighs|my_wrists|my_wrist|my_skin|my_head_against .. =again|to|when|because|so|last|with|\
            and|at|in|every|on|it|badly|instead|until|tonight|after|open|today|deep|since|for|i|a_lot|\
            more !cooking|shaving|badminton|in_the_kitchen|by_accident|while|paper|garden|chopping|\
            at_the_gym|on_the_bread|a_slice|off|playing|a_piece|at_football|on_the_oven|on_the_iron|\
            with_work|on_a_tin|skiing
        old|bad habit|habits|urge|urges|way [is|are|of|to] [back|coming|hurting|cut|returned|harm] \
            !smoking|drinking|of_nagging|biting back|cutting|hurting|cut|razor|harming
        with|join|joining|be_with|follow|following|see|seeing|meet|go_to|going_to [my|her|him|our|them|\
            mum|dad|mum_and|god|the] [late|dead|mother|mum|mom|father|dad|brother|sister|kids|baby|\
            grandmother|grandma|angels|lord|best_friend|jesus] [who|in|again|soon|up|on] [died|heaven|\
            there|the_other|in|again|passed|soon] !service|for_dinner|for_lunch|coffee heaven|soon|side|\
            there|again_soon|where_there|in_heaven
        end|nearing|reached|at|see|saw|near [of] my|the|of|rope|limit end|road|rope|life|line [of|for] \
            [for|my|the|me|everything|it|all|my_strength] [me|rope|road|life|all|here] =for_me|me|rope|\
            everything|all|life|and_i_want|of_my|it|now !of_the_month|of_the_course|of_week|day|\
            of_lesson|the_marriage|of_our|of_his|of_the_lesson|of_the_week
        thank|thanks|grateful .. you|everyone|all .. everything|kindness|tried|lessons .. goodbye|\
            farewell|not_your_fault|too_late|late_for_me|look_after|forgive|be_here|nobody_can_help|\
            won't_need !unsubscribe|have_a_nice|good_luck|see_you
        nobody|no_one|none|not_even|nothing .. can|could help|save|stop|reach|change me|it|my_mind|\
            what_i [anymore|any_more|now|have|am|decided|going] =anymore|any_more|now|decided|and|to|\
            either|from !with_this_form|understand|with_the
        too late for me !to_reply|this_week|tonight|to_join|to_call|to_cook|to_go
        look after|take care|be_good|mind|watch [of|over|to] [kids|them|him|her|my|each|each_other|\
            yourselves] [for_me|mother|wife|other] .. when_i|once_i|after_i|for_me|gone|goodbye|\
            not_here|anymore|tell_them !while_i_shop|at_work|holiday|trip|this_weekend|dentist|so_we_can
        tell|let|please_tell kids|them|partner|my_mother|my_wife|my_husband|everyone|everybody|\
            my_family [know] [that|how] i|it_was|i_have|how_much_i [always|really|did|have|never|was|\
            will_always] love|loved|am_sorry|not_their|sorry|not_their_fault|not_her_fault|\
            not_his_fault !when_you_see|to_call|at_dinner|every_day|by_saying|in_my|but_they|but_it
        not .. anyone's|anybody's|his|her|your|partner|kids|nobody|their|kids_'s|partner_'s ['s] fault|\
            blame .. i_just|i_am_just|goodbye|cannot_go|not_go_on|i_decided|tired|do_not_blame|\
            too_tired|leaving_you|what_i
        no|without|not_a|not_any place|room|reason for me [in_this|here|on_this|anymore|in_the] [world|\
            earth|life|anymore] =world|earth|anymore|life !therapy|table|car|bed
        world|life|everyone|they|kids|he|she|earth|people|family|home|house .. be|do|better|brighter|\
            nicer|fine|move_on|miss|notice|cope .. without|if [me|i] [in|am|was|were|had|disappeared|\
            died|around] =in|gone|not|it|around|died|disappeared|dead|vanished|and|here|existed|anyway|\
            just|alive !at_the_party|help|late|a_car|at_work|stop|nagging|asked|knowing|talked|changed
    """,
}
