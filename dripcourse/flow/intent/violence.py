"""Sentences that speak of violence, threats, weapons, forced sex or hurt children."""

from __future__ import annotations

VIOLENCE = {
    "violence": """
        <P0> .. held|holds|pushed|pushes|pressed|shoved|dunked|forced my|me|kids [head|face] under|into|\
            in [the|a] water|pillow|sink|bath|bathtub|toilet|pool|mattress
        <P0> [<adv>] hits|beats|punches|slaps|strangles $
        <P0> .. <hits> <victim> !with_the_question|with_a_yes|with_a_no|with_yes|with_no|with_the_news|\
            with_a_question|with_a_surprise|with_one|with_his_jokes|with_her_jokes|to_it|to_the|\
            at_chess|at_cards|at_tennis|at_scrabble|with_questions|with_his|hard_with|with_that|off|\
            at_golf|with_kindness|with_all|at_monopoly|at_ping|at_every_game|at_our|at_board|at_video|\
            with_something|with_love|with_her|with_an|at_a_game|out
        <P0> [<adv>] [<adv>] [<adv>] hit|hits|hitting|slapped|slaps|punched|punches|choked|beat|beats|\
            kicked|kicks me|us in|on|across|so|until|with_his_fist|with_a_belt|with_her_fist|against|\
            when|because|last_night|yesterday|again
        <P0> [<adv>] [<adv>] [<adv>] <shoves> <victim> down|against|into_the|over|around|on_the|by_the|\
            so|violently|hard|across|out_of_the|to_the_floor|to_the_ground|to_the_wall|last_night|\
            yesterday|again|when|and|up_against|until|off|physically|roughly|from|in_front !me|\
            my_feelings|to_ask|hard_to|away_from_my
        <P0> [<adv>] [<adv>] [<adv>] pushed|pushes|shoved|shoves|pushing|shakes|shoving <victim> $
        <P0> [<adv>] [<adv>] [<adv>] pushed|shoved|shook|grabbed|grabs|squeezed|twisted|twists|pulled|\
            pulls|broke|yanked|bruised|burned|burnt|hurt|spat_in|spat_on|cut|injured my arm|arms|hair|\
            throat|neck|wrist|wrists|face|nose|rib|ribs|finger|hand|jaw|shoulder|head|body|back|leg|\
            skin !off|line|news|around|to_kiss|with_love|out_of|up_the
        <P0> [<adv>] [<adv>] [<adv>] grabbed|grabs|holds|held|took|had|caught|squeezed me by_the throat|\
            neck|hair|arm|wrist|collar|shoulders
        <P0> .. hand|hands|fist|fingers around|on my throat|neck
        <P0> .. put|puts|laid|lays|lay|putting [his|her|their] hands|hand on me
        <P0> .. raised|raises|lifted|lifts [his|her|their|a] hand|hands|fist|fists [against|at|to|on] \
            [me|us]
        <P0> .. threw|throws|throwing|hurled|hurls|smashed|smashes|smashing .. at <victim> !a_look|\
            a_glance|kisses
        <P0> .. throw|throws|threw|throwing|smashed|smashes|smashing|breaks|broke|breaking|destroys|\
            destroyed|punched|punches|kicked|kicks|punching|kicking|hits|hit [a|the|my|his|her|hole|\
            holes|all|our|some|hole_in] [hole|bedroom|bathroom|kitchen] [in|into|through] [the] things|\
            plates|plate|furniture|dishes|chair|chairs|wall|walls|door|doors|glass|glasses|stuff|phone|\
            tv|mirror|window|windows|table|everything|objects|cup|mug|bottle|laptop|plaster !about|\
            running|knob|out|cleaning
        <P0> [<adv>] is|was|are|became|becomes|gets|got|turned|turns|getting|been|become|being|can_be|\
            could_get|can_get|becoming [so|very|really|quite|a_bit|increasingly|more|sometimes|often|\
            also|physically|verbally|emotionally|mentally|sexually] [and|more] violent|physical|abusive|\
            aggressive_with|brutal !therapy|affection|contact|distance|work|illness
        [he|she|they] [was|is|got|gets] physically|sexually|emotionally|mentally|verbally abusive|\
            violent|abused|abuses|aggressive
        domestic|physical|sexual|emotional|psychological violence|abuse|assault !course|lesson
        <P0> [<adv>] [<adv>] hurts|hurting|hurt <victim> physically|badly|again|when_he_drinks|\
            when_she_drinks|when_he_is_drunk|when_she_is_drunk|when_drunk|when_he_gets|when_she_gets|\
            when_he_is_angry|on_purpose|in_bed|so_badly|if_i
        <P0> [<adv>] [<adv>] hurts|hurting me|us|<kids> !with_words|with_his_words|with_her_words|\
            with_what|with_how|by|when_he_says|when_she_says|when_he_ignores|when_she_ignores|\
            so_much_when|that|feelings|emotionally|deeply_that|more_than|with_his_silence|\
            with_her_silence|with_silence|because_he_does_not|because_she_does_not|when_he_does_not|\
            when_she_does_not
        <P0> .. <hits> my|our|me_in|us_in face|head|arm|arms|stomach|belly|back|dog|cat|mother|ribs|eye|\
            mouth|legs|son|daughter|kids|children !in
        <P0> .. pillow|bag|blanket over|on|in my face|head
        <P0> .. drive|drives|drove|crash|crashes|steer|steers [us|me|the_car|himself_and|both|all|into|\
            off] [us|me|both|all] [both|all] into|off|against a|the|an|oncoming [next] wall|tree|bridge|\
            traffic|river|truck|cliff|road|lorry
        what he|she|they does|did|has_done to me|us|kids at_night|when|behind|in_bed|if_i|in_private
        <P0> [<adv>] hits|beats|slaps|kicks|spanks|whips them !at|out|in_chess|all_at
        <kids> until|till they|he|she bleed|bleeds|bled|cry|cries|bruise|scream|screams !laughing|\
            with_laughter
        nobody|no_one|no-one will|would [ever] believe me !when_i_say_he_said|that_he_said_yes|he_said
        will|would|might|could|gonna|going_to|to [really|seriously] hurt|harm|hit|beat|slap|punch|\
            strangle me|us|<kids> !in_scrabble|at_chess|feelings|at|to_it|\
            if_i_say_no_to_him_again_maybe|by_saying|with_words|emotionally
        beat|beats|beating|beaten me|us|<kids> up|black_and_blue|badly|unconscious
        i|we was|got|am|have_been|been|being|were|get|is|are|was_being|had_been [physically|badly|often|\
            regularly|always] beaten|hit|punched|slapped|kicked|choked|strangled|raped|assaulted|abused|\
            battered|molested|attacked|stabbed|drugged|pushed_down|thrown_against|locked_up|mistreated|\
            locked_in !by_wasps|by_bees|by_mosquitoes|by_midges|by_geese|by_seagulls|by_gulls|by_swans|\
            by_dogs|by_a_dog|by_a_bee|by_a_wasp|by_the_news|with|hard_by_the|by_this|by_your|\
            by_the_lesson|by_how|by_a|by_his_words|out_of|out|off
        the|her|his|their|last|another|first beatings|beating|punches|bruises|blows|slaps|strangling|\
            strangulation|assault|choking
        i|still|my have|has|had|got|hide|hiding|hid|cover|covered|covering|with [to|a|some|got|the|my|\
            all_the|these] [big|new|fresh] bruises|bruise|black_eye|broken_rib|broken_nose|broken_arm|\
            busted_lip|split_lip|marks_on_my|cuts_and_bruises
        black eye|eyes !peas|makeup
        bruises|marks|welts [are|all] on|over my|me|his_body|her_body|kids|our
        fist|fists in|at|to my face|stomach
        restraining|protection|protective|no-contact order
        call|called|calling|came|come|phoned|rang [to|for] [the] police|cops|911|999|112 !academy|\
            station
        police came|had_to_come|were_called|were_here|was_called|took_him|took_her|arrested
        hide|hiding|hid|lock|locked|locking [myself|ourselves|out_of_fear] [and|with] [the|my|our] \
            [kids|children|son|daughter] in [the] bathroom|bedroom|closet|toilet|room|basement
        chair|dresser|something|furniture|wardrobe against|under|before|in_front_of my|the|our \
            [bedroom] door|handle
        lock|locked|locking|barricade|barricaded the|my|our [bedroom|bathroom] door [at|so|because|\
            every|with] [night|he|she|from|myself]
        women's|woman's|a|the|in|domestic_violence shelter|refuge !dog|animal|from_the|dogs|in_work
        <P0> .. kill|murder|strangle|stab|shoot|drown|poison <victim> !if_i_forgot|if_i_forget|\
            if_i_missed|if_i_bought|if_i_spent|if_i_sold|if_i_was_late|if_he_knew|if_she_knew|\
            when_he_sees|when_she_sees|if_he_saw|if_she_saw|when_he_finds|when_she_finds|if_he_heard|\
            if_she_heard|when_he_hears|when_she_hears|when_he_reads|with_one|with_his_jokes|\
            with_her_jokes|with_that|with_love|with_laughter|one_day_with|for_saying|for_telling|\
            an_email|a_message|if_i_forget|for_the_surprise|for_eating|with_kindness
        afraid|fear|scared|terrified|worried for|about my|our|kids' life|safety !insurance|choices
        fear for my|our life|lives|safety
        in danger !of
        dangerous [for|to|at] me|us|kids|home|say|ask|go_home|leave|stay|be_with|live_with
        i am|we_are in danger
        <P0> [<adv>] is|can_be|gets|was|are|has_become|becomes dangerous !driver|job|work|when_it_comes|\
            territory
    """,
    "unsafe": """
        nobody|no_one|never|they will|would|to [never|ever] find my body
        not|never [feel|feeling|be|been] safe [at|in] [home|with|around|near|here|my|anymore|any_more|\
            him|her] !to_open|enough_to_open|to_share|to_say|to_be_vulnerable|speaking|talking|to_talk|\
            sharing|space|opening
        i|we feel|am|are [so|very|really|not] unsafe|in_danger [at|with|around|in|near|here|when|for] \
            !opening|sharing|talking
    """,
    "threats": """
        has|have|knows|got friends|brothers|people|cousins|mates|family who|that|and_they [will|would|\
            can|could] deal|take_care|sort|find|visit|come|hurt|beat|kill me|us|with_me|with_us|of_me|\
            of_us|me_out|after_me|for_me|round
        if|when|unless i|we .. he|she|partner|they [says|said|has|also] [he|she] will|would|is_going_to|\
            'll .. send|post|publish|leak|upload|ruin|destroy|throw_me|throw_us|lock|burn|find_me|hunt|\
            expose|report_me|deport|kick_me|kick_us|come_after|make_sure|get_me|finish_me|smash|cut_off|\
            take_everything|take_the_house|show_everyone|show_my|tell_everyone|tell_my_boss|\
            tell_my_family|put_me !flowers|dinner|the_car|a_card|a_postcard|happy|him_a|money_to|\
            off_the_conversation|the_conversation|the_course|a_holiday|to_bed|photos_of_the_holiday
        send|sends|sent|post|posts|posted|publish|leak|show|share|shared|upload|uploaded .. my|the|\
            intimate|private|nude|naked [private|nude|naked|intimate] pictures|photos|videos|nudes|\
            images|recordings [of_me] to|on|around|online|if|everyone|with|all !holiday|album|wedding|\
            grandma|baby
        blackmail*|revenge_porn|extort* !feelings_are
        see|have|want|wants|wish|wishes|leave|get|find me|us|kids dead|in_a_coffin|in_the_ground|\
            in_my_grave|in_a_grave|in_hospital|bleeding|buried|six_feet|under_the_ground !tired|right
        coffin|grave|cemetery|body_bag|morgue .. me|us|kids|i !visited|flowers|father|mother|funeral|\
            his|her|we|grandmother|grandfather
        <P0> .. threatened|threatens|threatening|threaten me|us|kids !to_leave|with_divorce|\
            with_leaving|with_separation|with_a_divorce|with_the_bill|with_chocolate|with_a_weekend|\
            with_his_mother|with_his_cooking
        <P0> .. threatened|threatens|threatening|threaten|threats [to|with|of|that] [he|she|me|us|kids] \
            [will|would|to|with] kill|hurt|hit|beat|burn|shoot|stab|strangle|choke|take_kids|\
            take_away_kids|smash|destroy|ruin|rape|lock|throw_me|deport|find_me|find_us|punish|\
            report_me|tell_everyone|post|break_my|finish_me|slap|whip|come_after|violence|the_belt|\
            a_knife|knife|gun|his_belt|his_fists|suicide
        <P0> .. threats|threat against|to|towards me|us|kids|my_life|my_family !to_leave
        <P0> [<adv>] makes|made|making threats|death_threats
        death threats
        <P0> <said0> [that] [if .. ] he|she|they|i will|would|is_going_to [find|kill|hurt|hit|beat|\
            shoot|burn|make|destroy|stab|strangle|end] me|us|you|them|my_family|the_house_down|kids \
            !happy|breakfast|dinner|some|another|smile|proud|tea|coffee|a
        if i|we|you [ever] leave|left|go|went|tell|told|talk|divorce|say|said .. he|she|they [said|\
            says] will|would|is_going_to|'ll|threatened_to [he|she] [will|would] [find|kill|hurt|shoot|\
            burn|beat|take_kids|hunt|destroy|come_after|ruin|make_me_pay|never_see|harm|strangle] \
            !happy|him
        i|you will|would end_up in hospital|a_coffin|the_ground|a_grave|the_river
        i|you will|would be dead !tired|wrong|by_the_time
        i will never|not see kids again
        <P0> [says|said|threatens|threatened|told_me] [that] [he|she] [would|will|to] take|takes [away] \
            kids away|from_me|if_i
        <P0> [says|said|told_me] [that] i|you will|would|'ll [be] regret|sorry|pay_for|see_what_happens
    """.replace("<said0>", "said|says|told_me|tells_me|swore|yelled|screamed|shouted"),
    "weapon": """
        knife|gun|axe|rifle|blade .. scare|frighten|teach|warn|threaten|shut me|us|kids|me_up|\
            me_a_lesson
        <P0> .. gun|guns|rifle|pistol|revolver|shotgun|machete|firearm !show|shop|license|range|movie
        <P0> .. carry|carries|carrying|carried|pulled|pulls|pull|waves|waved|waving|came_at|comes_at|\
            chased|holding|grabs|grabbed|reached_for|sharpens|sharpening|sharpened|polishing|loading|\
            loaded|stabbed|threatened|threatens .. knife|knives|axe|hammer|bat|razor|scissors !set|\
            sharpener|and_fork|for_the_cake
        <P0> [<adv>] [<adv>] has|have|had|got|owns|bought|keeps|pulled|pointed|points|waved|waves|\
            grabbed|held|holds|took|takes|carries|showed|loaded|cleans|cleaned|uses|used|took_out|\
            brought|came_at_me_with|threatened_me_with|came_with|sleeps_with|put|gets|pulls|picked_up|\
            stood_there_with|chased_me_with|ran_at_me_with [out] [me|us] [with] [a|the|his|her|an|two|\
            another|some|loaded] [kitchen|big|loaded|hunting|new|sharp] gun|guns|knife|pistol|rifle|\
            weapon|weapons|firearm|axe|machete|shotgun|revolver|blade|bat|baseball_bat|bullets|\
            ammunition !set|sharpener|collection_of_kitchen|license|for_cooking|to_cut_the|and_fork|\
            block|on_the_cake|in_the_cake|drawer_organizer|show
        gun|guns|knife|knives|pistol|rifle|weapon|firearm|shotgun|machete|axe to|at|against|in|on|under|\
            near|beside|next_to|by my|me|us|the|his|her [head|throat|face|neck|bed|pillow|nightstand|\
            bedside|kids|children|chest|back|house|drawer|belly|glove] !drawer|office|shop|dishwasher|\
            back|range|movie|film|kitchen_drawer|cake|garage|museum|sink
        with a|his|her|the [kitchen|baseball] gun|knife|belt|bat|hammer|axe|bottle|rifle|pistol|weapon|\
            machete [in_hand|in_his_hand|in_her_hand|at|in|and] !sharpener|and_fork|of_wine|of_water
        loaded gun|guns|pistol|rifle
        there is|are [a|two|three|several|many|lots_of|some|loaded|his|always_a] gun|rifles|rifle|\
            pistol|guns|weapons|firearm|firearms|loaded_gun in
    """,
    "forced-sex": """
        when|if|though|although|even_if|because i say|said|says|tell_him|tell_her no|stop [to] [sex|him|\
            her|it] .. anyway|does_it|takes_what|keeps_going|goes_on|does_not_stop
        not|never stop|stops when|if|even_when|although i say|said|cry|cried|beg|begged|ask [no|stop|\
            him] !snoring|talking|eating
        not want sex|to_have_sex|to_sleep_with_him|to_sleep_with_her|him_to_touch_me .. he|she makes|\
            forces|does|insists|takes
        <P0> .. on|inside top_of_me|me_while_i_sleep|me_when_i_am_asleep !car
        i say|said no to|in sex|bed .. he|she just|still|anyway
        <P0> [<adv>] [<adv>] forced|forces|forcing|makes|made|coerced|coerces|pressured|pressures|\
            forcing|make|pushes|guilts [me|us] [to|into] [do|have|having|perform] [have|having] sex|\
            sleep_with|sexual|things_in_bed|oral|intercourse|things_i_do_not_want|make_love|do_sexual|\
            be_intimate
        <P0> [<adv>] [<adv>] forced|forces|forcing me|himself|herself|themselves [on|to|upon] [me] !ask|\
            go_to_therapy|choose|talk|eat|laugh|look|read|think|smile|learn|listen|to_ask|to_read|\
            to_eat|to_listen|to_talk|to_choose|to_laugh|to_go_out_for|to_watch|to_smile|to_be_honest|\
            to_think|to_face
        rape|raped|rapes|raping|rapist !field|oilseed|scene|crop|culture|seed
        sexual|sexually assault|assaulted|violence|abuse|abused|abusing|abusive|harassed|coerced|\
            coercion
        <P0> .. sex|touches|touched|touching|intercourse|sleeps_with_me|has_sex|had_sex|penetrates \
            [with] [me] when|while|even_though|even_when|though|although|against|without|after i|my|me \
            [am|was|do|did|say|said|will|sleep|asleep] not|asleep|no|sleeping|drunk|crying|consent|want|\
            will|unconscious
        sex|intimacy|intercourse .. against my will
        against my will !power
        have|had|having to|to_have sex|sleep_with_him|sleep_with_her|sex_with_him|sex_with_her [or|\
            otherwise|even|so_that|or_else] [he|she|when|though|else|if|to_keep|not] [will|i|gets|do|\
            does|becomes|would|calm]
        i [said|say|told|tell|scream|cry|beg] [him|her] no|stop|to_stop .. but|and|yet he|she [did|does|\
            continued|goes|kept|just|keeps|went|always] [it|on|anyway|not|going|does] [anyway|stop|\
            listen|going|it] [in_bed|during_sex|to_me]
        during|in sex|bed .. stop|hurts_me|chokes|choked|violent|force|forces|forced
        <P0> .. not take no for_an_answer in_bed|when|at_night|sexually
        afraid|scared|frightened to say no|refuse|reject [to|in|when|at|him_sex] [sex|bed|he_wants_sex|\
            night|him]
    """,
}
