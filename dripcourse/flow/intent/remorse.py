"""Sentences in which the writer is the one who hurts, frightens, watches or forces."""

from __future__ import annotations

REMORSE = {
    "own-hands": """
        i|my .. hand|hands|fingers|fist|thumbs .. on|around|round|at|over|about|against her|his|their|\
            kids_'s|partner_'s neck|throat|mouth|windpipe|jaw
        i .. had|have|got|held my hand|hands|fingers on|around|round her|his|their neck|throat
        i|i_have|i_just|me [<adv1>] [<adv1>] [<adv1>] <lost> [it|at|red|control|my|temper] [temper|rag|\
            cool|control|head] .. push*|shov*|hit|slap*|punch*|grab*|shook|shak*|chok*|kick*|hurt*|beat|\
            strangl*|smack*|pinned|dragged|bruise*|spat_at|struck|knocked|threw_something_at|\
            threw_it_at|swung_at him|her|them|partner|kids|someone !off_my|home|up_the
        i|i_have|i_just|me [<adv1>] [<adv1>] [<adv1>] <lost> [it|at|red|control|my|temper] [temper|rag|\
            cool|control|head] .. physical|hands_on|bleeding|fist|belt|marks|her_arm|his_arm|his_throat|\
            her_throat|her_neck|bruised|black_eye !own|heart_bleeding
        i .. went|gone|took_it|go too far .. push*|hit|slap*|grab*|hurt|eye|bruise*|bleeding|physical|\
            arm|marks|blood|hand|she|he !asking|with_the_joke|joking
        i [<adv1>] [<adv1>] [<adv1>] [<adv1>] <hit1> <at> [in|on|again|across|twice|once|when|yesterday|\
            last|with|so|and|because|really|hard|against|for|after|until|but|out|back|too|during|at] \
            [the|my|a|her|his|she|he|night|week|i|face|home] !with_the_question|with_a_question|\
            with_a_surprise|with_the_news|with_the_fact|with_the_truth|up|to_it|at_chess|at_cards|\
            at_tennis|at_scrabble|with_it|at_golf|with_this|with_that|at_monopoly|at_ping|with_all|\
            with_my_question|with_my_idea|at_our|under_the|with_an|home|at_badminton|at_darts|in_chess|\
            in_tennis|at_pool|at_a_game|in_monopoly|with_everything|with_too|with_the_invitation|\
            by_a_point|with_the_idea|out_of_the_company|off_with|over_the_head_with_the_idea|with_love|\
            with_kisses
        i [<adv1>] [<adv1>] [<adv1>] <push1> <at> [so|really|very] [down|against|into|onto|over|by|hard|\
            across|on|to|last|yesterday|up|physically|violently|again|when|and|in|out|off|around|\
            around_by|roughly|from|away|once|because|during|aside|until|against_the] [the|a|his|her|my|\
            anger|she|he|i|so|we|floor|wall] =the|a|his|her|anger|she|he|i|wall|floor|stairs|hard|night|\
            arm|hair|throat|table|door|again|that|bed|we|sofa|down|violently|badly|fight|argument|of|\
            fridge|roughly !for_an_answer|too|hard_to|too_hard|to_decide|to_talk|to_answer|about_it|\
            to_come|to_therapy|hard_to_go|in_my_arms|in_the_arm_lovingly|close|tight|while_he_cried|\
            while_she_cried|all_night|when_she_cried|when_he_cried|and_we_kissed|and_kissed|a_kiss|\
            over_the_edge|out_of_his_comfort|out_of_her_comfort|away_emotionally|away_with_my|\
            away_for_years|off_a_party|in_the_pool|and_said_i|and_told|by_the_hand|when_he_was_sad|\
            when_she_was_sad|for_a
        i [<adv1>] [<adv1>] [<adv1>] grab*|twist*|pull*|squeez*|broke|broken|bruise*|yank*|bent|burn*|\
            hurt|slap*|punch*|hit|spat_in|covered|held|smash*|cut|scratch*|injur*|fractured|dislocated \
            his|her|their|kids_'s [left|right|upper] arm|arms|wrist|wrists|hair|throat|neck|face|nose|\
            collar|jaw|ribs|rib|finger|hand|eye|shoulder|mouth|head|lip|cheek|leg|ear !gently|\
            and_kissed|and_said|and_told|while|and_we|in_mine|and_apologised|and_asked|and_looked|\
            and_led|and_danced|tight|until_she_fell|until_he_fell|and_thanked
        i .. put|laid|lay|raise*|lift*|lay|laying|used|use|swung|swing [my|a|both] [my|both] hand|hands|\
            fist|fists|finger|belt|arm [on|against|to|at|around|round|over] him|her|them|partner|kids|\
            his|her|again|in_anger|once|last !shoulder|and_comforted|to_comfort|in_the_air|to_vote|\
            gently|lovingly|knee|arm_and_asked|back_and|hand|heart
        my hand|hands|fist slipped|around|round|was_raised|were_around|were_round|landed|flew|connected|\
            went_up|ended_up_around|came_down|on_her_throat|on_his_throat|went_to_her|went_to_his|itched
        i .. gave|give|given him|her|them|partner|kids [a|another|one] [good|hard|little|light|few|\
            proper|real|bit_of_a] slap|slaps|smack|shove|push|kick|punch|black_eye|beating|hiding|\
            thrashing|bruise|bruises|fat_lip|bloody|backhand|spanking|shaking|belting|whack \
            !on_the_back|in_the_right|of_support|start|notification|to_go
        [he|she|partner|they|kids] .. bruise*|stitches|black_eye|bleeding|bled|hospital|er|split_lip|\
            marks|broken|fell|limps|concussion|cut .. because_of_me|from_me|by_my_hand|that_i_did|\
            i_did_that|my_fault_i|from_my_hand|from_my_hands|i_caused|i_gave|from_my_grip|because_i_hit|\
            because_i_push*|i_did_it|after_i_hit|after_i_push*|where_i|from_where_i|my_doing|through_me|\
            of_what_i_did|i_left|from_what_i_did|i_put_there
        i left|leave|caused|gave|made [a|him|her|some] .. bruise*|marks|mark|handprint|black_eye|scar|\
            scratches|bleed|scars
        i .. threw|throw|hurled|hurl|flung|chucked|launched|smash*|lobbed|swept [the|a|my|her|his|an|\
            hot|some|our] [full|hot|whole|coffee|dinner|wine|kitchen|glass] [plate|plates|mug|cup|glass|\
            phone|chair|remote|bottle|things|stuff|dinner|coffee|shoe|book|vase|lamp|knife|pan|ashtray|\
            tea|food|soup|water|something|object|dishes|table] [at|past|after|across|over|against|\
            towards|into|off] .. !the_bin|garbage|window_open|the_sea|the_fish him|her|wall|room|\
            kitchen|head|partner|kids|face|the_wall|table|door|floor
        i [<adv1>] [<adv1>] [<adv1>] smash*|punch*|broke|kick*|wreck*|trash*|destroy*|demolish* [up|a|\
            the|her|his|some|our|my|in|through|down|all] [hole|of|whole|her|his|the|our|bathroom|\
            bedroom|kitchen|front|half|car] [in|into|through|of|the] [the|a|his|her|our] [kitchen|\
            bedroom|bathroom] things|plates|plate|furniture|dishes|chair|wall|door|phone|glass|mirror|\
            table|laptop|kitchen|window|flat|house|tv|crockery|car|wall|room !by_accident|to_the_curb|\
            moving|accidentally|repairing|washing_up|while_washing|while_cleaning|and_had_it|\
            when_i_dropped|doing_the_dishes|on_holiday|down_last_week|of_silence|handle|bell|open_for|\
            on_my_way|ceiling|and_fixed
        i [<adv1>] [<adv1>] hurt|hurts|hurting|harm|harmed|injured|injure|injuring|abused|abuse|abusing|\
            bullied|bully|bullying|terrorise*|terrorize*|intimidate|intimidated|intimidating|batter|\
            battered|batter|mistreat*|control|controlling|controlled|humiliate|humiliated <at> \
            [physically|badly|again|with|when|for|because|and|so|every|for_years|all|financially|\
            sexually|emotionally] !at_chess|with_words|with_my_words|deeply|his_feelings|her_feelings|\
            with_my_silence|by physically|badly_and|again|with_my_hands|with_my_fists|when_i_drink|\
            when_i_get_angry|when_i_am_angry|when_i_was_drunk|when_i_am_drunk|with_my_temper_and_hands|\
            when_drunk|sexually|financially|every_time_i_drink|for_years|when_i_lose|when_i_rage|\
            all_the_time|because_i_am_jealous
        i [<adv1>] [<adv1>] [<adv1>] [<adv1>] got|get|gets|became|become|was|am|been|turned|turn|can_be|\
            being|can_get|become|getting|can_turn|went|go [so|very|too|really|a_bit|also|even|quite|\
            a_little|physically|rather] [so|the|a|an] violent|physical|abusive|abuser|aggressive|\
            physically_aggressive|rough|heavy-handed|handsy|violent_one|batterer|monster_when|bully|\
            controlling [with|towards|to|again|when|last|and|at|against|in|on|one|man|person|husband|\
            wife|partner|once] =with|towards|to|again|when|last|and|in|one|man|person|husband|wife|once|\
            her|him|partner|during|at|yesterday|she|he|because|over|that|if !therapy|about|\
            towards_myself|exam|victim|the_gym|checkup|with_my_training|work|exercise|therapist|week|\
            day|night|on_myself|seas|road|with_the_dog|with_work|with_my_boss|at_football|driver|sleep
        it|things|we|argument|fight|row .. physical|violent|hands_on .. i|my_fault|me|from_my_side \
            !therapy|exam|distance|closeness|touch|exercise|course|shop
        i threaten*|i_threatened|i_have_threatened|i_keep_threatening [to] [him|her|them|partner|kids] \
            [with|to|that|i] .. kill|hurt|hit|take_kids|knife|gun|burn|beat|find|destroy|kids_away|ruin|\
            smash|fist|deport*|strangle|photos|custody|kids !to_leave|divorce|leaving
        i [<adv1>] [<adv1>] afraid|scared|worried|terrified|fear|frightened|frighten|frightens [that|\
            of] [i|myself|what|me|my] [myself|own|will|might|could|would|may|am_going_to|can|i|am|anger|\
            temper|rage] [really|seriously|do|one_day|again|badly|soon|might|could|will|would|am|\
            end_up] [to|and|when] !at|his_feelings|her_feelings|feelings|my_job|with_words|of_his|\
            of_her|his_temper|her_temper hurt|hit|harm|kill|snap|hurting|hitting|do_something|do_to|\
            capable|strangle|lose_control|anger|rage|temper|lose_it_with|do_next|killing|throttle|\
            might_do|could_do|violent|physical|do_worse
        i [<adv1>] [<adv1>] might|may|will|'ll|am_going_to|going_to|could|would|almost|nearly|want_to|\
            wanted_to|feel_like|about_to [really|seriously|one_day|have|just|almost|nearly] hurt|hit|\
            harm|beat|kill*|strangl*|throttl*|hitting|hurting|slap*|smack*|punch*|chok*|stab*|shoot|\
            smother* [him|her|them|partner|kids|someone|him_or_her] =if|again|one|soon|when|next|and|\
            because|tonight|badly|this|last|if_he|if_she|in|for_real|physically|with_my|with_a|\
            yesterday|some_day|or !feelings|with_kindness|with_the_news|in_chess|with_laughter|\
            for_the_socks|for_leaving_the_socks|for_the_towel
        he|she|partner|they|kids [now|also|both|both_of_them] [is|are|was|were|seems|gets|got|\
            says_he_is|says_she_is|said_he_is|said_she_is|told_me_he_is|told_me_she_is|\
            told_me_that_she_is|told_me_that_he_is|say_they_are|has_become|became|feels|felt|says_she|\
            says_he] [is|was] [now|so|very|really|always|often|sometimes|still|also|both|all|too|a_bit|\
            genuinely|even] <scared> of|by|around|to_be_alone_with|to_be_near|near|when me|my_temper|\
            my_anger|my_rage|my_outbursts|what_i_might|what_i_could|what_i|my_moods|my_drinking|\
            my_fists|i_drink|i_shout|i_raise|i_come !leaving|telling|finding|judging|saying|going|not|\
            dying|doing|feel
        he|she|partner|they|kids .. flinch*|cower*|hides|hide|duck|ducks|shrinks|freezes|trembles|\
            cringes|run|runs|locks_the_door|locks_himself|locks_herself|locked_herself|locked_himself \
            .. when|from|whenever|if|because_of|against|as_soon_as i|me|my .. =raise|get|move|come|\
            shout|lift|hand|reach|walk|temper|drink|start|lose|voice|enter|rage|am|and|again|angry|came|\
            raised|lost !joke|jokes|sing|singing|cook|mother
        i scare*|frighten*|terrif*|terrorise*|terrorize* <at> [so|badly|when|with|again|and|last|to|\
            a_lot|too|sometimes|now|even] =so|badly|when|with|again|last|to|sometimes|now|and|too|\
            physically|even|because !jumping|with_a_mask|with_how_much_i|with_my_driving|with_how|\
            when_i_jumped|halloween|with_my_honesty
        i|me did|do|have|had|was|am|doing|have_done .. [things|something|awful|terrible|it] [to] \
            her_that_i|ashamed_of_last_night_and_she_is_bruised
    """,
    "own-force": """
        i .. block|blocked|bar|barred|lock|locked|stood_in|stand_in|guard the|his|her door|way|exit|\
            doorway|path|hallway [and|until|so|when|to] [i|and|he|she|would|they|keep|stop] [not|him|\
            her|shake|shook|hold|held|cannot|can|answers|listens|tells|leave|leaves|left|got|gave|would|\
            from] !view|bill
        i .. and shake|shook|push*|shove*|slap*|hit|kick*|grab*|punch*|drag*|pin*|chok* him|her|kids \
            until|till|when|so_that|hard|again|against|down|by !gently
        i [<adv1>] [<adv1>] forced|force|forcing|coerced|made|make|makes|pressured|pressure|pushed|\
            talked|guilt|guilted|got|begged_until <at> [to|into|have|having] [have|having|do|give|be|\
            sleep|make] [having|give|sex|it] sex|sleep_with_me|intercourse|have_sex|in_bed|intimate|\
            love|oral|it_although|with_me_although|naked|strip|undress|it_in_bed !feel|laugh
        i .. did|do|would|could|have not stop|stopped|listen|accept|ask|take_no|let_go when|although|\
            though|even_though|until|if|in_bed|while|for_an_answer .. no|stop|cried|asleep|crying|drunk|\
            sleeping|not_want|did_not_want|in_bed !talking|crying_myself|asking|snoring|smoking
        i had|took|started|have|initiated|forced .. sex|my_way|intercourse|myself .. although|though|\
            even_though|while|when|after|on|upon .. not_want|asleep|no|drunk|sleep|crying|not_want_to|\
            did_not|not_in_the_mood|her|him|unwilling|passed_out
        i .. lock|locked|locking|shut him|her|them|partner|kids in|inside|out|up|away !of_my_heart|eyes|\
            by_accident|accidentally
        i .. check*|read|reads|track*|monitor*|go_through|went_through|search*|control*|look_through|\
            looked_through|hack*|log_into|logged_into|spy|spied|spying|follow|follows|stalk*|listen_in|\
            record*|know_the_password|watch|film|filmed [all|secretly|every|on|to|of|her|his] [of] his|\
            her|their|partner_'s|everything_he|everything_she [private|personal|work|every|whole|text|\
            bank] phone|messages|emails|email|location|money|whatsapp|texts|movements|calls|mileage|\
            account|accounts|pockets|bag|diary|journal|browser|chats|inbox|search_history|instagram|\
            facebook|every_move|car|step|spending|move|conversations|receipts !with_her_permission|\
            with_his_permission|at_his_request|at_her_request|post|story|posts|any_more|anymore|\
            to_see_if_there_was_an_answer_from
        i .. stalk*|track*|spy*|shadow* [on|after] him|her|partner !down_to|on_instagram
        i .. follow* him|her|partner [to|when|secretly|everywhere|after|from|home] .. work|everywhere|\
            secretly|gym|car|gps|office|see_where|make_sure|jealous|airtag|see_who !around_the_house|\
            instagram|facebook|kitchen|upstairs
        i .. took|take|hid|hide|keep|kept|confiscated|cut_up|smashed|broke|cancelled|blocked|cut_off|\
            stopped|took_away|control|withhold|withheld [away|all|of] his|her|partner_'s|their [bank|\
            car|mobile|house] passport|phone|keys|key|money|card|cards|allowance|wages|salary|account|\
            access|laptop|sim|papers|medication !to_the|to_a|in_for_a|to_repair|to_fix|to_the_shop|\
            to_the_garage|by_accident|to_charge|in_for|accidentally|out_of_the_car|warm|for_him|for_her|\
            and_made
        i .. put|installed|hid|placed|planted|have|got .. tracker|gps|airtag|spyware|camera|cameras|\
            tracking_app|recorder|bug|keylogger|spy_app .. =him|her|his|car|phone|bag|house|see|watch|\
            know|in|on|living|bedroom !front_door|baby|the_dog|my_own|keys|luggage
        i|i_will|i_have|i_would|i_just|i_simply do|did|will|would|can not|never [want] let|allow|\
            letting|allowing|permit|like|want him|her|them|partner [to|have] [go|see|leave|work|have|\
            meet|talk|out|use|spend|any|drive|wear|visit|speak] [out|her|his|to|with|the|any|alone|\
            money|friends|anyone|other|without|men|women|on|until|short] !down|worry|win|in_the_kitchen|\
            carry|pay|off_the_hook|feel|forget|lift|without_a_kiss|without_saying_sorry|alone_with_this|\
            alone_in_this|do_it_alone|see_me_cry|go_of_the out|house|friends|alone|money|other|men|\
            women|without|family|room|until|job|own|any|phone|mother|sister|with|at_night|go|skirts|\
            colleagues|leave|anywhere|room_until|door|past
        i .. forbid|forbade|forbidden|banned|ban|prohibit* <at>|her_from|his|her [to|from|friends|\
            contact|family] =to|from|friends|contact|see|seeing|go|meet|family|work|out !to_cry|dessert
        i .. decide|decides|control|dictate|check what|who|where|how|all_the|the [much] she|he|they|\
            money|finances [wears|spends|sees|goes|eats|may] !film|movie
        i .. gun|knife|rifle|pistol|belt|axe|bat|machete|scissors|hammer|razor .. at|to|on|with|against|\
            towards|over [him|her|partner|them|kids|his|her] [him|her|partner|them|kids|throat|face|\
            neck|head] !cut_her_hair|cut_his_hair|the_cake|cut_the
        i|me [was|am|have_been|got] .. arrested|charged|convicted|cautioned|restraining|removed|\
            reported .. assault|battery|violence|hitting|beating|her|him|domestic|order|kids|kicked \
            !car|speeding
        i am|was|have_been|become|became|be|becoming|being the|a|an|like|just_like|turning_into|become \
            [real|total|complete|terrible] abuser|batterer|wife_beater|wife-beater|abusive_husband|\
            abusive_wife|abusive_partner|abusive_man|violent_man|violent_person|one_who_hits|\
            one_who_hurts|one_hitting|one_who_is_violent|dangerous_to|danger_to|danger_for|perpetrator|\
            monster_to|the_violent_one|violent_one|who_hits
        i|me|my|i_have .. hit|hits|smack*|slap*|spank*|shook|shake|shaking|beat|beating|belt*|kick*|\
            hurt*|thrash*|whip*|push*|shove*|grab*|punch*|threw|dragged|pinch*|burn*|lash*|strangl*|\
            cane*|caned [on|at|by] kids [so|again|on|with|when|because|too|and|in|for|yesterday|last|\
            hard|until|across|against|by|over|badly|out|to|really|twice] [hard|the|a|my|he|she|they|\
            anger|night|week|i|much|legs|arm] !at_chess|with_the_news|the_ball|feelings|hand|\
            up_in_the_air|gently|awake|to_sleep|on_the_swing|on_the_bike|in_the_pram|to_study|\
            hard_to_study|out_of_bed_for_school|off_to_school
        i .. bruise*|marks|scare*|frighten*|terrify|terrified .. on kids
    """,
}
CLASSES = {
    "lost": (
        "lost lose losing saw see snapped snap exploded explode flipped flip went_too_far gone_too_far "
        "crossed_the_line crossed_a_line blacked_out hit_out raged lashed_out go_too_far was_drunk got_drunk "
        "was_furious was_so_angry got_so_angry get_so_angry was_so_mad was_so_angry_that_i was_so_angry_i "
        "was_so_furious got_so_mad"
    ),
    "hit1": (
        "hit slap slapped punch punched choke choked strangle strangled beat beaten kick kicked smack "
        "smacked assaulted attacked attack raped bit bite headbutted whipped struck strike hitting "
        "slapping beating punching choking kicking strangling backhanded battered throttled thumped thump "
        "bashed clouted whacked elbowed pummelled clipped belted walloped "
        "spat_at scratched manhandled manhandle floored"
    ),
    "push1": (
        "pushed push shoved shove grabbed grab shook shake threw throw pinned pin slammed slam dragged drag "
        "held flung yanked yank pushing shoving shaking grabbing pulled pull knocked cornered tackled pressed"
    ),
}
