"""Sentences in which the partner threatens to die, or tried to."""

from __future__ import annotations

ULTIMATUMS = {
    "partner-farewell": """
        his|her|their|with cut|slit|bleeding|slashed|sliced|bandaged|opened|cuts_on_his|cuts_on_her \
            wrist|wrists|arms|arm|veins|throat
        photos|pictures|photo|picture|videos|selfie of .. cut|cuts|blood|pills|razor|rope|noose|\
            bleeding|the_bridge|wrists !finger|holiday|kids|wedding
        he|she|partner|they .. drive|drives|drove|driving|crash|steer|walk|jump|step .. into|off|\
            in_front_of|under a|the|an|oncoming bridge|tree|wall|lorry|truck|river|cliff|train|traffic|\
            bus|roof|balcony|pillar !school|on_holiday|to_work|sightseeing|home|by_accident
        he|she|partner|they .. says|said|told_me|tells_me|swears|swore|threat*|texted|wrote|writes|\
            talks|talked|talking|keeps_saying|screams|cries|shouted|screamed|hints|hinted|warned|warns|\
            announced|promised .. kill_himself|kill_herself|kill_themselves|hang_himself|hang_herself|\
            end_it_all|end_his|end_her|jump_off|jump_from|jump_in|overdose|take_his_life|take_her_life|\
            take_his_own|take_her_own|gas_himself|drown_himself|drown_herself|shoot_himself|\
            shoot_herself|slit|suicide|suicidal|be_dead|dying|want_to_die|wants_to_die|want_to_live|\
            something_stupid|something_to_himself|something_to_herself|harm_himself|harm_herself|\
            hurt_himself|hurt_herself|see_him_again|see_her_again|see_him_alive|see_her_alive|\
            never_wake|off_a_bridge|into_a_tree|in_front_of_a_train|better_off_without_him|\
            better_off_without_her|better_off_dead|be_sorry_when_he|be_sorry_when_she|blood_on|\
            find_him_dead|find_her_dead|find_her_hanging|find_him_hanging|coffin|funeral|\
            not_worth_living|no_reason_to_live|nothing_to_live|rather_die|rather_be_dead|\
            live_without_me !laughing|of_shame|of_boredom|of_hunger|of_laughter|insurance|to_hear|\
            to_know|to_see|to_tell|than_go_to|than_talk|than_sit|than_do|than_come|than_let|for_a|squad|\
            in_front_of_strangers|his_pen|her_pen|old|with_me
        if|when|because|unless|before|since|once i|we|i_ever .. leave|left|go|divorce|mention|talk|say|\
            said|walk|bring|move|refuse|do_not|separate|break|ask|come_with|end|told|tell .. he|she .. \
            kill*|hang*|hurt*|harm*|end|die|jump|overdose|swallow|blood|pills|something_stupid|\
            something_to|gone|dead|himself|herself|responsible|cut*|noose|sleeping_pills|rope|do_it \
            !out_with|the_lawn|the_argument|the_conversation|discussion|the_call|my_feelings|\
            for_the_weekend|his_knee|her_knee himself|herself|it|on|his|her|stupid|off|pills|themselves|\
            if|for|and|to_himself|to_herself|life|all|then|when|by|when_he|when_she|someday|before|or|\
            from|around
        he|she|partner|they .. hang|hanging|hanged|shoot|drown|drowning|gas|poison|kill|killing|harm|\
            harming|hurt|hurting|cut|cutting|starve|strangle|slit|slash|stab|burn|injure|injuring|throw|\
            set|cuts|hurts|harms|hit|bangs|bang himself|herself|themself|themselves|his_wrists|\
            her_wrists|his_arms|her_arms|his_head_against|her_head_against [off|in_front|on|if|when|\
            with|in|again|after|because|to|from|over|and|down|every|so|at|whenever|until|under|last|out|\
            by|some|tonight|rather] !shaving|laughing|off_a|slack|some_slack|a_slice|the_gym|a_piece|\
            for_the|his_finger|playing|work|in_the_kitchen|cooking|on_the_bread|out_of_the_conversation|\
            from_screens|feelings|into_work|skiing|football|up|goals|into_his|into_her|a_challenge|\
            on_holiday|apart|on_the_sofa
        he|she|partner|they .. pills|tablets|overdose|overdosed|razor|noose|rope|blade|exhaust|balcony|\
            window_sill|windowsill|bridge|railing|ledge|roof|train_tracks|the_tracks|wrists|\
            sleeping_pills|gun_to_his|gun_to_her|gun_in_his_mouth|note|goodbye_note|farewell_letter|\
            goodbye_letter|suicide .. if|when|in_front|and|because|after|saying|so|counts|counted|took|\
            swallow*|jump*|says|said|until|unless|whenever|threat*|on_the_table|goodbye|hospital|\
            stomach|again|last|before|each|every|jumps|to_his|to_her|before_me|at_me .. !allerg*|\
            headache|vitamins|smoke|smoking|flowers|blood_pressure|repair|to_fix|call|sandwich|the_dog|\
            view|photo|coffee|a_beer|plants|fridge|post-it|wine|lunch|shopping|phone|kissed|tent|\
            climbing|guttering|gutter|cleaning|told_me_he_loves|love|mortgage|kitchen leave|me|jump|\
            leaves|swallow|i_leave|hospital|of_me|separat*|go|divorce|said|die|end|i_left|take|took|\
            therapy|alone|threatened|pumped|himself|herself|if|night|week|year|saying|throat|stay|wrist|\
            wrists|it_will
        takes|took|gets|got|counts|counted|lines_up|lined_up|holds|held|swallows|swallowed|waves|puts|\
            hides|has [out|up|all] [the|his|her|all|a|some] [whole|sleeping|handful|box|bottle] [of|\
            the] pills|tablets|sleeping_pills|razor|blade|rope|noose [out] [and|in|to|when|if|on|\
            whenever|every] .. in_front|if|when|each|me|threat*|counts|says|said|wrist|wrists|throat|\
            leave|every_time|whenever !headache|allerg*|breakfast|vitamins|shaving|blood
        he|she|partner [just|simply|then|always] drives|drove|walks|walked|ran|runs|leaves|disappears|\
            disappeared|stormed|storms .. saying|said|shouting|texted|texts|screaming .. never|not|last|\
            goodbye .. see|hear|come_back|find|return|be_back .. him|her|again|alive|us|me !late|dinner
        he|she|partner .. texted|texts|wrote|messaged|said|says goodbye [and] [forever|that] to|and|\
            forever|from|kids !hung_up|left|went|kissed
        found|find|caught|cut_down|talked|stopped|rescued|saved|pulled him|her|partner|them [from|down|\
            with|in|on|off|hanging|out|trying|lying|unconscious|back|just] .. pills|rope|garage|noose|\
            hang*|bath|bridge|wrists|unconscious|overdose|suicide|jump*|ledge|roof|balcony|kill !asleep|\
            laughing|the_shed|the_sofa|singing|repairing
        suicide note|attempt|attempts|watch|threat|threats|threatening|plan|thoughts|letter|hotline \
            !squad|film|movie
        depressed|hopeless|dark|desperate|drinking|broken .. does|do|says|said not [want] [to|want|\
            know] [live|be_here|wake|go_on|to_live|to_be_here|to_wake|why_he_lives|why_she_lives] !with|\
            talk
        he|she|partner|they .. not|no_longer|never want|wants|wish|wishes [to] live|be_alive|be_here|\
            wake_up|go_on|exist|continue_living|carry_on|be_in_this_world !with|together|in|at|there|\
            like_this|apart|early|when|on_the|to_the|on_holiday|under|near|next_to|here_for|for_the
        he|she|partner|they .. sees|see|saw|has|have|finds|find|left no|not_any|nothing|without .. \
            reason|point|sense|purpose|hope|strength|worth .. live|living|go_on|going_on|life|alive|\
            wake_up|being_here
        if anything|something [ever] happens|happened to him|her|partner !insurance|car
        afraid|scared|worried|fear|terrified|dread|frightened .. he|she|partner|that_he|that_she|of_him|\
            of_her .. kill|harm|hurt|end|do|take|jump|attempt|hang|overdose|try|doing|hurting|killing|\
            harming|taking [something|himself|herself|it|his|her|anything] [to|stupid|all|life|own|\
            again|if|when|himself|herself] !feelings|me|my|say|the_course|the_lessons|homework|kids|\
            offence|notice|seriously|job|back|wrong|too_much|sides|part|dishes|cooking|same|advantage|\
            yes|a_break|credit himself|herself|life|stupid|if|all|again|to|own|to_himself|when|it|over
    """,
}
