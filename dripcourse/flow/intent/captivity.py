"""Sentences that speak of living in fear, of being watched and kept from money, people or the door."""

from __future__ import annotations

CAPTIVITY = {
    "dread": """
        if|when|should|in_case|once he|she|partner .. knew|know|knows|finds|found|find|sees|saw|see|\
            reads|read|hears|catches|caught|learns .. i|we will|would|am|'ll|'d [have_to|really|be] pay|\
            suffer|regret|dead|dead_meat|punished|get_it|in_hospital|in_for_it|in_danger|not_safe|\
            finished !for_the_shoes|tired|for_dinner|attention|the_price_for_the_shoes
        i would|will|'ll pay for this|it|that if|when|should he|she
        i|we|kids .. listen|listens|wait|waiting|listening for|to his|her|the .. step|steps|footsteps|\
            key|car|keys|door|truck .. heart|sick|shake|shaking|stomach|afraid|scared|hide|quiet|sweat|\
            tense
        drives|drove|drive|driving .. madman|crazy|maniac|too_fast|dangerously|recklessly|full_speed .. \
            angry|rage|scare|punish|kids|argue|argument|me_scream|frighten !work|racing
        we will|would|'ll all|both [die|go|crash] die|go|crash|burn together
        <P> .. if|when|unless i|we .. i|we will|would|'ll [be] regret|sorry|pay|suffer|wish \
            !it_later_that_i_did_not_try|that_i_did_not
        can|could|i|we tell|know|hear|see by|from .. .. bad|rough|one_of_those|ugly|dangerous night|\
            evening|mood|nights|evenings|one !for_the_baby|sleep|movie
        one_of_his|one_of_her moods|rages|fits|turns|tempers
        if|when|whenever|once|every_time|each_time i|we .. wrong|way|no|late|back|mistake|word|disagree|\
            answer|cry|mistakes|honest|speak_up|anything|something|mind|stand_up|talk_back .. i|we \
            [will|would|always|then|have_to|am_going_to|know_i] pay|suffer|regret|get_it|am_in_for_it|\
            are_in_for_it|am_punished|are_punished|get_punished|get_hurt !attention|for_parking|half|\
            him_back|together
        i|we|i_will|we_will|we_all|kids [will|would|always|have_to|then|all|all_of_us] pay|suffer|paid|\
            suffered|get_punished|am_punished|are_punished [for] [it|that|every_word|my_mistakes] later|\
            afterwards|at_home|for_days|when_we_get_home|when_he|when_she|tonight|dearly
        there is|will_be|would_be hell_to_pay|consequences|punishment if|when|for|later|at_home \
            !insurance
        he|she|partner|they will|would|'ll make me|us|kids|sure pay|suffer|regret|sorry|wish|i_regret|\
            i_pay !attention|for_dinner
        god|heaven|lord help|helps me|us|you|kids if|when
        when|whenever|each_time|every_time|as_soon_as|once|if i|we|kids|they|the_kids hear|hears|heard|\
            see|hears .. key|keys|car|footsteps|steps|truck|van|garage|door|voice|boots|motorbike .. i|\
            we|they|kids|my .. freeze|shake|shaking|tremble|hide|sick|panic|tense|quiet|silent|stomach|\
            heart|hands|hold_my_breath|cold|scatter
        i|we|kids|they .. freeze|shake|shaking|tremble|hide|feel_sick|panic|tense_up|go_quiet|\
            goes_quiet|go_silent|run_upstairs|scatter|flinch|flinches|duck|cower|cowers|wet_myself|\
            wet_themselves|jump|stomach_turns|heart_races when|whenever|if|as_soon_as|every_time|\
            each_time|at [i|we|they|he|she|the] [hear|sound|raises|lifts|moves|see|comes|come|sounds|\
            walks|gets] [of|his|her|him|a|in|home|near|too|up] [voice|hand|arm|key|car|key_in|door|\
            close|boots|footsteps] !on_the_bed|for_joy|call|the_phone|on_him
        kids|they|children|we|everyone|everybody [all] go|goes|went|get|are quiet|silent|still|stiff|\
            to_their_room when|whenever|as_soon_as|if he|she|partner|they|his|her|dad|daddy
        i|we .. afraid|scared|frightened|terrified|petrified|fear|fearful|in_fear .. what|of_what|how \
            [will|would] he|she|they|happens|will_happen|happen|might [will|would|might|could|may|is|\
            has|if] [do|does|happen|react|when|be_capable|capable|he|she|after] [to_me|to_us|to_kids|\
            next|tonight|if|when|once|he|she|after] [gets|comes|finds|drinks|is|reads|hears|do|does|i|\
            he|she] =to|when|if|tonight|next|home|out|drunk|drinks|of|angry|he|she|i|with|this|leave|\
            tell|go|mad|again|or|and|now|because|capable|us|me|kids|now|later|after !says|think|thinks|\
            answer|answers|ask|ask_him|ask_her|say|will_say|would_say|asks
        what he|she|they|partner is|are|was|might_be capable of !in|at_work
        i|we .. afraid|scared|frightened|terrified|petrified|dread .. to go_home|come_home|go_back|\
            be_alone|stay_alone|be_home|stay|fall_asleep|sleep|close_my_eyes|get_home|walk_in|\
            drive_with|sit_with|be_at_home|be_in|go_upstairs|go_to_bed|be_around|be_near|leave|live \
            [alone|home|at_home|in|with|him|her|him] !a_stranger|therapy|out_of_my_comfort|in_the_dark|\
            single|on_stage|on_my_own_when_we_are_old|alone_when_i_am_old|\
            in_the_house_because_of_spiders|the_course|it_there
        i|we .. afraid|scared|frightened|terrified|petrified|frightens|scares .. temper|rage|rages|\
            anger|fits|outbursts|tantrums|fists|threats|violence|moods|drinking|look_in_his|look_in_her|\
            eyes_when !my|say|says
        his|her|their temper|rage|rages|anger|fits|outbursts|moods|look|eyes|face .. scare|scares|\
            frighten|frightens|terrify|terrifies|scary|frightening|terrifying !movie
        afraid|scared|frightened|terrified|petrified|fearful|wary of my|the [own] partner|man|woman|\
            person|father|one|guy i|i_married|i_love|i_live|of|he|she|in|with|and|so|now|that|when|but|\
            who !answer|reaction|house
        i|we|kids|they [am|are|was|were] .. <scared> of|around|near|by him|her|them|partner|my_husband|\
            dad|daddy|their_father|their_dad|their_mother|mum|mom !leaving|saying|finding|losing|going|\
            turning|laughing|answer|shutting|reaction|walking|rejecting|no|being|judging|response|\
            thinking|getting_hurt|mother|friends|family|dying|getting_ill|boss|opinion|having|not|\
            missing|judgement|questions|falling|driving|silence|again_hearing|and_her|telling|moving
        he|she|partner|they [really|sometimes|often|truly|honestly|just] scares|frightens|terrifies|\
            terrorizes|terrorises|intimidates|scared|frightened|terrified me|us|kids .. when|at_times|\
            sometimes|so_much|now|these_days|lately|badly|and|like|because|a_lot|every|more !says_no|\
            he_will_say|she_will_say|with_his_driving|jumping|boo|with_a_mask|with_that_mask|\
            with_his_costume|with_a_spider|with_her_driving|laugh
        <I> [still|constantly|always|just] fear|feared|fears|dread|dreaded him|her|partner|for|his|her|\
            he_will_kill|she_will_kill|he_will_hurt|he_will_hit|the_evenings|the_weekends|weekends_with|\
            coming_home|going_home =for|life|lives|temper|anger|rage|when|if|me|us|kids|because|with|\
            more|at|and|drinking|so|safety|the|violent|he|she|anger|too !answer|for_our_marriage|future|\
            our_future|relationship
        <I> .. fear|fearing|afraid|scared|frightened|terrified|worried|worry for my|our|kids|the_kids|\
            their [own|very] [life|lives|safety|kids] !choices|our_marriage|future
        live|living|lived|grown_up .. in|with|under [constant|permanent|daily|total|the|his|her] fear|\
            terror|threat|reign|tyranny !of_losing_his|of_losing_her|of_his_answer|of_missing
        will|would|going_to|might|could|gonna|'ll .. hurt|murder|beat|attack|strangle|smash|stab|shoot|\
            harm|punish me|us|kids !feelings|with_kindness|at_chess|to_it|to_the|for_saying_this|\
            to_the_punch|in_the_race|for_finishing|for_eating|by_saying|emotionally|with_words
        he|she|partner|they|someone [is] will|going_to|gonna|'ll [really|one_day|some_day|actually] \
            kill me|us|kids !if|when|with_laughter|with_kindness|laughing|for_this|for_saying|\
            for_telling|for_that|one_day_with|he_says_with|in_scrabble
        he|she|partner|they [is] [surely|really|definitely] will|would|going_to|'ll kill me|us|kids if|\
            when|before|once i|we|he|she [ever|try|tried|really|would] leave|left|go|tell|told|report|\
            call|divorce|go_to_the_police|ever|try|walk|take_kids|sober|drunk|drinks
        one|some day|of_these_days|night [he|she] [he|she|is|will|going_to|he_is_going_to|\
            she_is_going_to] .. kill|hurt|murder me|us|kids !laughing
        he|she .. kill|killed|kills me|us|kids before|already|last|next|!with_laughter|laughing
        out of reach|arm's_reach|arms_reach|striking
    """,
    "daring": """
        not stop|stops|stopped at shouting|words|yelling|screaming|that_this_time|threats
        until|till i [am] shake|shaking|tremble|trembling|cannot_breathe|wet_myself|vomit|am_sick|faint \
            !with_laughter|with_excitement
        only|the_one|one_of place|room|time|hour|moment [where|that|when|i] [i] [am] he|she [can|does|\
            is|will|cannot|could] not see|find|hear|reach|follow|watch|check|there|get_to|get me|in|at|\
            what|near|to
        i|we .. not|never dare|daren't|dared [to] [ever] go_home|go_back|open_my_mouth|contradict|\
            disagree|leave|speak|breathe|move|say_no|refuse|go_out|call|phone|ring|go_to_the_police|\
            tell_anyone|tell_anybody|wake_him|look|answer_back|sleep|fall_asleep|argue !about_it_until|\
            the_subject
        i|we dare|daren't not go_home|go_back|open_my_mouth|contradict|disagree|leave|speak|breathe|\
            move|say_no|refuse|go_out|tell_anyone|tell_anybody|wake_him|wake_her|sleep|fall_asleep|\
            go_to_sleep
        <I> [do|did|have|am] not [feel|felt|been|feeling|be] safe =at|in|with|around|near|when|if|here|\
            anymore|any_more|alone|because|any|tonight|now|and|sleeping|going|to_go|to_sleep|to_leave|\
            to_stay !to_open|to_talk|to_share|speaking|talking|sharing|to_say
        it|home|house is|was|feels not safe|unsafe [for|here|at|with|to] [me|us|kids|home|him|go|stay|\
            say|leave|be] !enough|bet|to_eat|to_drive
        never|not know|knows what|when will|would|might set|sets|trigger|triggers him|her|partner off|\
            next
        keep|keeping|stay|staying|kept|be|remain quiet|still|small|invisible|silent|out_of_sight|\
            out_of_his_way|out_of_her_way|out_of_reach so|when|until|because|to|or [that|as|he|she|\
            avoid|not] .. explode|explodes|angry|hit|hits|lose|loses|rage|hurt|set|sober|drinks|drunk|\
            drinking|start|hurts|passes_out
    """,
    "grip": """
        <P> .. deleted|deletes|blocked|blocks|removed|erased|wiped .. my|our contacts|friends|numbers|\
            contact_list|account|accounts|facebook|instagram|whatsapp|messages_from_my !by_accident
        <P> .. answers|answered|replies|replied|writes|wrote [to|all] my messages|emails|texts|calls|\
            phone|whatsapps [for_me|himself|herself|instead|in_my_name] !from_you_with
        <P> .. makes|made|wants|forces|demands|insists|tells .. me .. video_call|video|facetime|photo|\
            photos|picture|location|camera|live_location|speaker|speakerphone .. can|to|so|prove|where|\
            every|see|each|all !of_the|birthday
        so_that|so|to_check|to_see|to_make_sure|prove|to_prove [he|she] [can|could] [always] [see|check|\
            know|knows|be_sure] .. where|who|which|what .. i_am|i_was|i_go|room_i|i_have_been|i_talk|\
            i_meet|me_with|i_do_all|i_spent !calling_for|for_dinner
        no|not_a|not_have_a|not_my|without [a|house|car|own] key|keys to|for my|our|the own|front|house|\
            flat|door|car !success
        deport*|deportation
        visa|residence|residency|immigration|green_card|papers|permit|work_permit .. send_me_back|\
            sent_back|call_immigration|report_me|cancel|cancels|lose_kids|depend* .. him|her|kids|back|\
            says|threat*|call|if|me
        looks|looking|look|sees|reads|watches over|at|on|everything|all|every .. my screen|keyboard|\
            inbox|shoulder_when !saver|with_my
        looks at everything|all|every_message on|in my [own] screen|phone|laptop|computer
        call|phone [the] immigration|home_office|ice|embassy .. me|kids|if !office
        <P> .. turned|turns|cut|cuts|cancelled|cancels|blocked|blocks|froze|frozen|shut|took|takes|\
            took_away|takes_away|stopped|stops|closed|emptied|drained|hid|hides|confiscated|withholds|\
            withheld|keeps|locked|locks|removed|deleted|deletes|smashed|broke|disconnected|unplugged|\
            holds|controls|has|cuts_up|ripped_up|burned [off|up|away|down|all|out|every|both|on_to|onto|\
            of] [all|of|both] my|our [bank|credit|own|car|house|sim|debit|phone|mobile|health|joint|\
            savings|work|id|identity|entire|whole|facebook|social|phone's] [own|bank] card|cards|\
            account|accounts|sim|sim_card|passport|phone|mobile|papers|documents|id|keys|key|money|\
            wages|salary|pay|laptop|internet|wifi|wi-fi|contacts|medication|medicine|pills|purse|wallet|\
            savings|inhaler|insulin|glasses|shoes|clothes|birth_certificate|visa|driving_licence|\
            license|licence|media|numbers !to_charge|to_fix|to_repair|in_for_repair|by_accident|\
            in_the_car_by|out_for_me|to_the|with_my_permission|plan|renewed|for_safekeeping_at|upgrade|\
            charger|when_i_lost|because_i_lost|in_order|down|number_down|to_the_shop|for_me|to_fix|\
            to_change|to_wash
        took|takes|taken|hid|hides|confiscated|pulled|ripped|snatched|threw|removed .. sim|router|\
            battery|wifi|keys|door_handle|doorknob|spark_plugs|distributor|phone|passport .. so|out|\
            away|from|when|until|after|off [of|me|that|my] !charge|it_was_broken|to_fix|of_his_own|\
            repair i|me|us|my|we|of_my|that|he|she|the_wall|phone|the_car|the_door|kids
        checks|checked|checking|inspects|reads|notes|writes_down|looks_at|monitors|logs|records|tracks|\
            counts|counted [the|my|our|how_many] mileage|odometer|kilometres|kilometers|miles|\
            call_history|browser|browsing|search|searches|receipts|bank_statements|statements|underwear|\
            knickers|bins|rubbish|trash|pockets|handbag|location|minutes !on_strava|he_runs|on_his|\
            on_her|his_own|her_own|of_meditation|calendar
        rings|calls|phones|texts|messages|turns_up|shows_up|comes|came|drives|drove|waits|waited|sits|\
            sat|parks|parked [at|by|past|to|outside|in_front_of] [my|me] [office|work|job|workplace|gym|\
            class|mother's|mother|sister's|friends|boss|colleagues|shift|20|twenty|thirty|fifty|every|\
            all|again|a_hundred|outside] [times|five|ten|hour|day|minutes|and|reception|house|place] [a|\
            to|day|an|every] [to|check|see|whether|if|hour|day|see_if|make_sure] to_check|to_see_if_i|\
            to_see_whether|check|where_i_am|checking|to_make_sure|and_checks|to_watch|if_i_am|\
            whether_i_am|where_i
        every|each|all [the|my|single] receipt|receipts|penny|cent|pound|dollar|euro|bill|step|minute|\
            call|purchase|expense|movement|move|shop|journey|trip|mile [has|have|must|is|needs|i|we|\
            i_have|are] .. shown|show|explain|explained|justified|justify|accounted|account|checked|\
            controlled|approved|recorded|watched|monitored|tracked|reported|report|counted|handed|\
            logged|timed !by_my_accountant|for_tax
        he|she|partner|they gives|gave|allows|lets|leaves|hands|allow|let|give me|us [just|only|\
            exactly] .. pounds|dollars|euros|quid|bucks|allowance|pocket_money|housekeeping|a_week|\
            a_month|a_day !of_flowers|for_my_birthday|to_charity|off|the_afternoon|to_think
        i|we get|am_given|receive|have|live_on .. pounds|dollars|euros|quid|bucks|allowance|\
            pocket_money|£* [a|per|from|for] [week|month|day|him|her] .. and|but|from|for|to [i] [must|\
            have_to|need_to|him|her|partner|explain|account|show|everything|every|beg|no]
        i|we [always|also] have|had|must|need|needed to [always] [first] ask|beg|plead|request|explain|\
            account|report|justify|show|hand|send|prove|check|text|call|clock|strip|kneel|keep|share|\
            leave|be [him|her|for|in|over|where|my|every|with|back|permission|home] [him|her|for|\
            permission|money|every|my|in|each|where|to|a|the|back|his|photos|photo|location|on|him_for|\
            when|by|within] !calendar|boss|the_bank|in_with_you|in_with_myself|number permission|money|\
            receipt|receipts|wages|salary|every|before_i|him_before|her_before|where_i|location|tampons|\
            where_i_am|i_am|photo|photos|proof|phone|on|the_minute|on_the_minute|minutes|to_him|what_i|\
            whom_i|who_i|for_food|hour|for_everything|for_shopping|home_on
        without his|her|their|him|partner|partner_'s|'s permission|knowing_where|consent|being_watched|\
            say-so|say_so|approval|him_checking|okay|him_there|her_there !slip
        <P> .. will|would|does|did not have|hear_of|stand|tolerate|permit|accept|like_it|want_me it|me|\
            my|us|that [seeing|going|working|having|talking|i|to|friends|family|leaving|leave] [seeing|\
            going|working|having|friends|family|to_see|see|to_work|to_leave] friends|family|sister|\
            mother|to_see|my|alone|out|working|a_job|parents|anyone|people|without|to_work|leave|\
            to_leave|the_house|a_phone|outside
        not|never|hardly seen|met|visited|spoken_to|talked_to|called|allowed_to_see|allowed_to_call|\
            been_allowed [to|any_of] [see] [my|any|a|the|our] [old|own|best] sister|mother|mum|mom|\
            family|friends|friend|parents|brother|anyone|siblings|anybody|dad .. because|since|he|she|\
            as !covid|moved|they_live|lives_in|died he|she|him|her|partner|me|will|would|does|forbids|\
            forbade|says|hates|not|married|of_him|of_her|let
        not|never|nor|hardly|only|no_longer [ever|really|even] [be|am|been] allowed|permitted|supposed|\
            let|free to|out|near|any|a|my|outside|in|friends|visitors|money|phone|contact|social|alone|\
            without !to_know_the|ask_you|to_park|gluten|sugar|in_the_shed|to_peek|to_open_the_present|\
            sweets|to_talk_about_it_in_the_course|to_drive_yet|chocolate|to_lift|to_eat|to_drink|to_run|\
            on_the_sofa|dogs|carbs|to_see_the_dress|in_the_hospital|to_tell_you_the|to_cry_at|alcohol|\
            to_know_what|to_reply
        <P> .. does|will|did|would|do not let|allow|permit|allowing|letting|want me|us|kids [to] [ever|\
            even] go|see|leave|work|have|use|meet|talk|speak|call|phone|drive|study|sleep|eat|out|close|\
            lock|shower|wear|learn|take|contact|near|visit|shop|visit|go_out|see_a|seeing|leaving|to_be|\
            be|to_go|to_see|to_leave|to_work|to_have|to_talk|breathe|pee|answer [to|out|the|my|a|any|\
            own|anyone|with|see|bathroom|in|without|alone|until|near|at] !to_win|worry|go_of_the_idea|\
            my_coat|my_bags|that_this|out_of_his_arms|be_sad out|house|my|friends|family|a_doctor|\
            anyone|alone|without|any|work|a_job|own|people|until|until_i|doctor|door|money|a_phone|\
            mother|sister|parents|anybody|the_flat|the_phone|bathroom|at_night|the_door|to_anyone|\
            to_work|to_men|other|to_other|to_my|men|kids|to_the_doctor|to_church|makeup|trousers|\
            driving|a_bank|an_account|to_bed|mum|mom|school|on_my_own|food|anywhere|that|what_i|\
            what_i_want|in_peace|outside|from|with_friends|with_my|to_school|facebook
        <P> .. made|makes|forced|forces|making|got|had|has|ordered|told|wants|demands|insists me|that_i|\
            i [to] quit|give_up|leave|resign|delete|deleted|unfriend|block|drop|stop_seeing|\
            stop_talking|change_my_number|cut|hand|sign|undress|strip|wear|cover|account|report|close|\
            ask_permission|kneel|eat|crawl|share|turn_on|send|check_in [my|all|the|over|off|contact|\
            every|him|her|to|up|with|in] [of|my|the|job|every] job|contacts|friends|account|facebook|\
            instagram|number|wages|salary|money|contact|work|studies|family|mother|sister|male|men|\
            numbers|house|car|papers|receipts|photos|location|floor|phone|password|passwords|permission \
            !the_petition|smile|a_hug|birthday|the_form_for|ignore|him_a_kiss
        <P> .. decides|dictates|chooses|controls|determines|checks|monitors|polices|tells_me|regulates|\
            rules|runs [over] when|what|who|whom|where|how|everything|all|which|whether|my|every [i|my|\
            we|much|of|long|friends|our] [wear|eat|see|meet|go|sleep|spend|may|can|am_allowed|talk|say|\
            do|drive|speak|weigh|shower|life|every|phone|money|friends|finances|dress] !menu|tv|\
            thermostat|remote|film|movie|music|playlist|to_do_better|how_i_do_it|how_much_he_loves|\
            how_much_she_loves|what_i_do_wrong|his|her
        app|tracker|tracking|gps|airtag|bug|spyware|camera|cameras|microphone|software|keylogger|\
            location|find_my .. on|in|under|to|inside|at|all_over|everywhere [my|our|the|me|every] \
            phone|car|bag|handbag|house|bedroom|living_room|coat|kids|purse|room|laptop|bathroom|\
            kitchen|cars .. =he|she|so|to|and|put|installed|hid|hidden|placed|without|watch|watches|\
            knows|see|sees|track|follow|him|her|partner|because|that !reminds|to_find_it|for_the_baby|\
            lost_it|doorbell|for_meditation|for_the_course|it_is_called|to_count
        <P> .. put|puts|installed|hid|placed|planted|fitted|found_out|follows|followed|spies|spied|\
            tracks|tracked|traces|watches|listens|listened|eavesdrops|records|recorded|bugged|reads|\
            read [it|them|there|on|in|me|via|through|with|to|over|my|an|a|something|some_kind_of] [an|a|\
            my|me] [hidden|tracking|secret|spy|every] app|tracker|airtag|gps|spyware|camera|cameras|\
            phone_calls|phone|find_my|location|calls|conversations|messages|email|emails|diary|journal|\
            letters|keylogger|recorder|texts|whatsapp !store|nicely|aloud_to_me|by_accident|you_sent_us|\
            after_me|on_sundays|together|with_me|on_the_train|with_my_permission|for_fun
        always|somehow|exactly|already|he|she knows|knew where|that|who|what|every [place|exactly] i|\
            i_had|i_have|we [am|was|been|go|met|went|have_been|say|said|talked|had_been] [at|to|been|\
            every|when|in|with] [minute|the|my|even|without|through|because_of] =minute|though|because|\
            even|library|sister|doctor|without|from|through|moment|solicitor|lawyer|time|phone \
            !coming_from|struggling|best
        locks|locked|locking|shuts|bolted me|us|kids|myself|ourselves|the_door|all_the_doors|doors in|\
            out|inside|up|outside|away|on|so|from|with [the|of|our|my|so|a|all|at|keys|that] [house|\
            bedroom|room|balcony|garden|cellar|basement|flat|cold|night|cupboard|i|we] !by_accident|\
            accidentally|dog|cat|to_work|car|of_the_house_and_we|yesterday_and_we
        lock|locks|bolt on|outside the_outside|of_my_door|of_the_bedroom|of_my|our_bedroom
        keep|keeps|kept|hold|holds|held|hold me|us|kids locked|hostage|captive|prisoner|a_prisoner|\
            inside|indoors|under|hidden|isolated|away_from|from|short_of|without [lock|my|money|seeing|\
            anyone|everyone|friends|food|in|up|all|sleeping|leaving|going|working|house_keys] \
            !in_the_loop|awake|busy|harm|with_his_snoring|the_details|the_truth
        cut|cuts|isolated|isolates|separated|alienated me|us off|from|completely from [all|my|everyone|\
            every] [of] [my|friends|family|everyone|people|money|contact] !a_slice|some_slack|the_cake|\
            in_the_queue|a_piece
        no|not_any|without [own] access|money|bank_account|bank_card|card|car|keys|key .. because|since|\
            as he|she|partner|his|her !to_pay_for|for_therapy
        no|not_any|without access to my|our|the|any money|account|bank|accounts|savings|phone|papers|\
            passport
        everything|account|accounts|house|money|car|wages|salary|cards|all [is|goes|are|go|has|of_it] \
            [in|into|to|on] his|her name|account|hands|pocket .. !i_do_not_mind i|me|ask|beg|nothing|so|\
            cannot|can|not|and_i|control
        <I> [am|feel|live|was|be] [like|as|in] [a|his|her|being] [total|complete] prisoner|hostage|\
            slave|captive|prison|cage|jail|caged|trapped|servant|dog_on [in|at|here|with|to|by] [my|him|\
            her|his|own|this|our] =home|house|and|because|here|marriage|own|he|she|him|her|flat|control|\
            who|that|leash|all !of_my_own_habits|of_the_past|job|my_job|of_work|traffic|in_the_office
        being|am|feel|was|constantly|always watched|controlled|monitored|followed|supervised|stalked|\
            tracked|spied_on|recorded|bugged|isolated|imprisoned [by] =him|her|partner|every|day|all|\
            round|constantly|wherever|everywhere|even|and|at !the_film|a_film|movie|game|tv
        <I> am|feel|was|have_been|being [being|constantly|always|so|totally|under] watched|controlled|\
            monitored|followed|supervised|stalked|tracked|spied_on|recorded|imprisoned|surveillance \
            !by_my_doctor|by_the_doctor|by_doctors
    """,
}
CLASSES = {
    "scared": "afraid scared frightened terrified petrified fearful wary in_fear scared_stiff",
}
