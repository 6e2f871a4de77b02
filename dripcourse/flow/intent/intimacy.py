"""Sentences that speak of forced closeness, and of children hurt, touched, frightened or left alone."""

from __future__ import annotations

INTIMACY = {
    "no-consent": """
        saying|say|said|stopped_saying no .. longer|worse|harder|hurts_more|angrier|rougher !to_therapy|\
            to_him_about
        not|never .. say|said yes in bed|to_sex|to_it_in|at_night
        takes|took|take|taking what|whatever he|she wants|wanted|is_owed|is_entitled|thinks_is_his|\
            feels_like !to_say|from_the_fridge|to_do
        too sore|torn|ill|sick|pregnant|weak|unwell|raw|exhausted .. no_difference|did_not_stop|\
            does_not_stop|did_not_care|does_not_care|insisted|insists|anyway|did_it|made_me|forced|\
            no_matter !to_talk|to_go
        can|could|is|be|was not|no|never rape|raping|rape_in|rape_if|raped if|his|her|your|my|when|in|\
            between|a|own|he|married !field
        it|this|that is|was not|no|never rape if|when|he|she|because|in|between|to
        when|if|though|although|even_if|even_when|because|whenever|after|and|but i|i_have say|said|says|\
            tell_him|tell_her|told_him|told_her|push_him|beg|begged|cry|cried|ask|asked|whisper|scream \
            [no|stop|him|her|to|that|not|i] .. he|she .. carries_on|carried_on|keeps_going|kept_going|\
            continues|continued|goes_on|went_on|anyway|does_it|did_it|ignores|ignored|does_not_stop|\
            did_not_stop|does_not_care|finishes|finished|all_the_same|holds_me|pushes_in|takes_it|\
            regardless|still_does|forces|gets_on_top|does_not_hear !talking|asking|eating|me_for_days|\
            snoring|working|gaming|watching|the_dishes|reading|with_his|with_her|with_the|my_messages|\
            typing|my_calls|the_email|complaining
        carries_on|carried_on|keeps_going|kept_going|continues|goes_on|does_it|did_it|does_not_stop|\
            did_not_stop .. when|though|although|while|even_though|even_when|even_if|after .. no|cry|\
            crying|asleep|pain|hurts|hurt|not_want|sleep|unwell|ill|stop !snoring|talking|crying_baby|\
            eating
        woke|wake|waking|woken [up] [at_night|and|to|with|because|once|in_the_night|again|by|one_night|\
            this_morning] [find|with|to|by] .. doing_it|on_top|inside_me|inside|in_me|having_sex|\
            touching_me|between_my|my_pyjamas|my_underwear|undressing|pulling|filming !doing_the_laundry
        while|when|as|although|though|because|if i [am|was|were|have|had] [still|fast|half|too|so] \
            asleep|sleeping|sleep|drunk|passed_out|unconscious|ill|crying|sedated|on_medication .. sex|\
            touch*|did_it|does_it|inside|undress*|on_top|films|filmed|takes_me|took_me|helps_himself|\
            used_me|uses_me|clothes_off|advantage
        sex|touch*|does_it|did_it|took_me|takes_me|undress*|on_top_of_me|helps_himself|advantage_of_me|\
            had_me|used_me|uses_me .. while|when|although|though|even_when|because i [am|was|were] \
            [still|fast|half|too|so] asleep|sleep|sleeping|drunk|passed_out|unconscious|ill|crying|\
            sedated
        until|till|so|because|unless|and_then|then|or_else|finally|eventually|just|always i [just|\
            always|finally|then] give_in|gave_in|let_him|let_her|submit|give_up_and_let .. sex|bed|\
            him_do|her_do|do_it|have_sex|him_have|touch|want|finish|get_it_over|body|it_over|happen|\
            take_me|use_me|intercourse|between_the
        give_in|gave_in|giving_in|submit|submitted to|and .. sex|sleep_with|let_him|intercourse|do_it|\
            his_demands_in_bed|him_in_bed
        let_me|lets_me|leave_me|leaves_me|not_sleep|no_sleep|stays_awake|keeps_me .. until|unless|till \
            i [have|give|give_in|let|sleep|gave|submit|do|did|agree] .. sex|him|her|it|in|bed|intimate \
            !answer|reply|know|tell|finish|eat|him_know
        wifely|marital|conjugal duty|duties|rights|right
        what|that's|that_is|this_is [what] wives|a_wife|wife|women|a_woman is|are for|there_for|supposed
        whether i want|like|feel|am|agree|say [it|to|him|like|well|ill|in|yes] or not|no !to_go|to_come|\
            the_course|to_talk|therapy|your
        even though|if|when i [really|clearly] do|did|said not [want|like|consent|feel|agree] [to|it|\
            him|like|that|want] .. sex|bed|touched|touch|sleep_with|did_it|does_it|undress|on_top|\
            intercourse|inside|took_me|had_his_way|pull
        lie|lay|lying there|still [and] [and|until|while|waiting|till|let|wait|hope] [it|he|him|she|for|\
            wait|let|hope|until] [is|to|has|it|him|he|finish|be] over|done|finished|finish|finishes|\
            until|it|he|him|does|is|to|happen|stops
        wait|waiting|pray|count [for|until|till|the|that|him|it] [he|him|it|is|seconds] .. done|\
            finished|over_with|rolls_off|off_me
        has|had|have|having|takes|took|gets|got his|her way with me !therapist
        <P> .. <makes> me|us .. bed|sex|sexually|naked|nude|porn|his_friends|strangers|things_i_do_not|\
            things_i_hate|undress|strip !coffee|tea|dinner|the_dishes|laugh|a_hug|and_i_love|breakfast|\
            in_the_morning|early|before_the|at_nine
        <P> .. demands|demanded|insists_on|insisted_on|expects|wants|needs|forces|pressures_me_for|\
            coerces|blackmails sex|me_in_bed|intimacy|oral|it_every .. or|otherwise|or_else|even|\
            whatever|no_matter|if_i_refuse|angry|sulk*|punish*|throw*|threat*|when_i_am
        if|when|whenever i refuse|say_no|do_not|turn_him_down|turn_her_down|reject|won't|will_not|\
            do_not_want [him|her|to|sex|in|do|it|have|at|in_bed] .. sex|bed|night|intimate|sleep_with|\
            naked .. he|she .. angry|punish*|sulk*|rage*|hits|hurt*|throw*|violent|forces|takes|pay|\
            shouts|locks|anyway|still
        have|has|had|must|need to have_sex|sleep_with_him|sleep_with_her|give_him_sex|do_it_with_him|\
            lie_with_him|be_available|perform|go_to_bed_with .. or|otherwise|else|even|every|before|so|\
            to_keep|to_calm|if|whether|because|to_get !therapy|we_never
        sex|it|bed|that to|so keep|calm|he|make|stop|avoid|prevent|get [him|he|her|does|is|stays|a|the|\
            money|from] .. calm|quiet|angry|hitting|hit|violent|happy_and_quiet|rage|beating|kids_safe|\
            shouting|exploding !the_noise
        took|takes|slipped|pulls|pulled [off] [the|his] condom [off] [without|during|when|and|off|\
            secretly|halfway]
        flushed|hides|hid|threw_away|throws_away|took_away|takes|took|swapped|replaced|poked [holes_in] \
            my|the [birth_control|contraceptive] pill|pills|contraception|contraceptives|birth_control|\
            condoms !for_a_headache
        films|filmed|photographs|posted|shares|shared|records|recorded|secretly|puts|put [me|us|naked|\
            private|nude|a|pictures|intimate|the|secretly] .. naked|nude|in_bed|having_sex|\
            intimate_photos|intimate_videos|undressed|sex_video|nudes !baby_photos|truth
        rough|hurts|hurt|painful|bleeding|bled|violent|strangles|chokes|slaps|ties|brutal .. during_sex|\
            in_bed|when_we_have_sex|during_intercourse|when_we_sleep_together|with_me_in_bed !back|knee
        during_sex|in_bed|having_sex|when_we_have_sex .. hurts|chokes|strangles|slaps|hits|ties|force|\
            forces|forced|hold_me_down|holds_me|afraid|scared|no_say|stop|cry|pain !his_back|my_back|\
            talk
        drugged|spiked|drug|put something_in|me|my_drink|my_tea|my_food|my_wine !laundry
        not|never ask|asks|asked|care|cares|matter|matters [if|whether|him|her|that|to] i want|wanted|\
            agree|like|say_no|am_asleep [to|it|him|or|sex] .. just_takes|takes|does_it|in_bed|sex|\
            when_he_wants
        made|making|had|having|forces|forced .. love|sex .. against|without my will|consent|wish
        touch*|grab*|grope*|undress* me .. although|though|even|when|after|while .. no|not_want|not_to|\
            stop|asleep|crying|said|hate !lovingly
        not|never .. my own body|bed [anymore|any_more|belongs] !image|care
        not take no|refuse|listen_to_no|accept_no .. bed|sex|night|sexually|on_top
    """,
    "children": """
        drink*|drunk .. picks|drives|fetches|collects|drops|driving|picking .. kids|with_kids !water|\
            coffee|tea|lovingly
        he|she|grandpa|grandfather|uncle|partner|dad|daddy|stepdad|my_friend|cousin|brother .. touch*|\
            tickl*|kiss*|strok*|rub*|wash* kids|him|her|them .. where he|she|nobody|no_one|one [should|\
            is|really] should|not|is|must [not]
        kids .. tickl*|touch*|kiss*|strok*|rub* .. where|down_there|private|under .. he|she|not|there|\
            panties|pants|pyjamas|parts
        kids says|said|told|tells|say .. dad|daddy|stepdad|his_father|her_father|mum|mummy|he|she|\
            partner .. hits|hit|hurts|touch*|slap*|beat*|kick*|locks|choke*|punch*|smack* him|her|them|\
            me|us|kids !at_chess|feelings
        found|has|have|took|takes|keeps|saw|discovered|there_are .. photos|pictures|videos|films|images|\
            pics of .. .. naked|bath|shower|undress*|underwear|bedroom|without_clothes|asleep .. \
            computer|phone|laptop|tablet|drive|his|her !baby|album|first_bath|grandparents
        found|has|have|took|saw .. photos|pictures|videos|images|pics of .. kids .. computer|phone|\
            laptop|hidden|bath|shower|naked !birthday|wallet|fridge|holiday|grandparents|wedding|album|\
            desk|sent_me|funny
        he|she|partner|they|dad|daddy|his_father|their_father|her_father|grandpa|my_father-in-law .. \
            hits|hit|beats|beat|slaps|slapped|smacks|smacked|spanks|spanked|whips|whipped|canes|caned|\
            belts|belted|shakes|shook|shaking|kicks|kicked|punches|punched|burns|burned|bites|bit|\
            pinches|throws|threw|hurts|hurt|strangled|choked|thrashes|thrashed|pushes|pushed|shoves|\
            shoved|starves|dragged|drags|wallops|walloped|grabbed|grabs|locks|locked|lifted|dangled|\
            drags|punishes|terrorizes|terrifies|abuses|abused|molests|molested|drowns|thumps|yanked|\
            yanks|pulled|pulls [on|at] kids [by|with|in|against|on|until|across|out|so|when|for|because|\
            again|over|too|hard|into|down|if|bare|about|around|and|up|outside|like|like_he|as|the|next|\
            now|from] !the_ball|a_kiss|a_party|birthday|up_in_the_air|into_the_pool|in_the_air|hand|\
            hands|off_at|feelings|hard_to_study|on_the_swing|to_study|in_the_sledge|and_caught|\
            to_do_their|into_bed_and|out_of_school_early|at_chess|at_football|at_fifa|a_surprise
        belt|stick|cane|strap|wooden_spoon|slipper|cable|hanger|shoe|hose|fist .. on|to|with|at|across|\
            for .. kids
        takes|took|uses|used|use|gets|with [off] a|his|her|the belt|stick|cane|strap|wooden_spoon|\
            slipper|cable|hose|hanger [to|on] .. kids|to|them|him|her|me !off|seat
        kids .. has|have|had|with|got|shows|showed|find|found|full_of|covered_in|saw|noticed [new|a|\
            strange|more|some|his|her|big|red|fresh|finger] bruise*|marks|welts|handprint|burns|\
            black_eye|broken_arm|red_hand !football|playground|climbing
        bruise*|handprint|welts|marks|burns on|over my|our|the|his|her [kids|kids_'s|baby|arms|legs|\
            back|bottom] .. =kids|arms|legs|back|bottom|body|and|when|after|he|she|that|from !football|\
            skiing
        he|she|partner|they|dad|daddy|my_father-in-law|his_brother|his_father|uncle .. touches|touched|\
            touching|fondles|fondled|rubs|gropes|kisses|films|photographs|watches|showers_with|\
            sleeps_in|creeps|sneaks|climbs|crawls|lies [my|our|the|into|in|to|with|up|naked] [kids_'s|\
            kids|her|his|their|bed] [room|bedroom|bed|private_parts|down_there|between|under|at_night|\
            in_the_shower|in_the_bath|sexually|inappropriately|in_bed|where|naked|private|secretly] \
            !to_read|and_sing|to_say_goodnight|a_goodnight|to_tuck|the_story|to_comfort|the_heart|\
            with_pride|to_fetch|the_fridge|when_they_have_nightmares|play_football|and_reads|to_wake|\
            hair room|bedroom|bed|at_night|in|private|naked|down|where|when|between|sexually|\
            inappropriately|under|with|places|parts|that|a_way|secretly
        kids|she|he|they told|tells|says|said|said_to|whispered|confided me|us|her_teacher|his_teacher|\
            the_teacher|at_school|my_mother [that|about] .. he|daddy|dad|partner|stepdad|his_father|\
            her_father|their_father|uncle|she|mummy .. touches|touched|hurts|hurt|hits|hit|comes_into|\
            comes_to|came_into|goes_into|in_her_bed|in_his_bed|into_her_room|in_the_shower|naked|slaps|\
            locks|private_parts !feelings|nothing|surprise|reads
        our|a|little|their|special secret|game .. daddy|grandpa|kids|bed|bath|touch* !santa
        kids .. [is|are|was|were|seems|seem|get|gets|now|also] .. afraid|scared|frightened|terrified|\
            petrified|hide|hides|hiding|hid|flinch|flinches|wet|wets|cower|cowers|shake|shakes|tremble|\
            scream|screams|crying|beg|begs|begged|cling|clings|clinging .. of|when|from|because|if|\
            whenever|not_to|behind|under|the_bed|themselves [he|she|dad|daddy|mum|mummy|him|her|partner|\
            their|his|the|me|leave|my|they|we|go|being] =him|her|dad|daddy|partner|he|she|father|mother|\
            mum|mummy|bed|home|comes|shouts|hear|alone|starts|hears|gets|drinks|raises|are|hurt|heard|\
            is|with|to !of_the_dark|spiders|dogs|thunder|the_dentist|school|exams|dark|the_water|\
            monsters|sleep_alone|i_have_to_work|leave_for_school|ice_cream|lose_us|of_losing|toy
        kids .. see|saw|seen|watched|watch|heard|hear|witness*|in_front_of|was_there|were_there|\
            between_us|tried_to_stop|try_to_protect|tries_to_protect|protects|stood_between|\
            stands_between|jumped_between .. him|her|partner|us|me|everything|it|when|that|while|how \
            [he|she|push*|was|is|hit*|had] [hit|hits|push*|chok*|kick*|beat*|slap*|strangl*|throw*|\
            threw|hurt*|he|on_the_floor|bleeding|down|violent] !film|movie hit|hits|me|pushed|choked|\
            choke|kicked|beat|slapped|bleeding|on|strangled|throw|threw|hitting|beating|hurt|was|had_me|\
            hitting|push|grab|grabbed|lying|dragged
        in|before front|the of kids|eyes .. hit|hits|slapped|slaps|pushed|kicked|beat|choked|punched|\
            strangled|humiliates
        hit|hits|slapped|slaps|pushed|pushes|kicked|kicks|beat|beats|choked|punched|strangled|shoved .. \
            in|before front|the of|eyes [of] kids
        unsafe|danger|dangerous|risk|harm|neglect* .. for|to|with|of|around kids .. =he|she|when|home|\
            with|alone|because|and|him|her|drunk !change|ski|road|sport
        afraid|scared|frightened|terrified|worried|fear|worry|frightens|scares .. for kids [when|with|\
            because|if|alone|safety|lives|and|around|'s|at] .. him|her|he|she|dad|partner|safety|lives|\
            drunk|temper|alone|harm|home !exam|marks|school|grades|future|divorce
        leave|leaving|left|trust|alone kids [alone|with|home] [with|for|in|him|her|all] .. drunk|hurt|\
            temper|passed_out|drinking|high|unconscious|drugs|hours|all_night|car|afraid|scared|violent|\
            cannot|unsafe|safe !their_grandmother|his_mother|lovingly
        drives|drove|driving|drive .. drunk|drinking|high|stoned|after_drinking .. kids|with_kids|baby
        drinks|drunk|high|stoned .. drives|drove|driving|car|drive .. kids|with_kids
        kids [in|with|home|alone] [the|him|her|partner] [car|back] .. drunk|high|drinking|alcohol
        kids .. not|no|nothing|without .. fed|food|eat|supper|dinner|medicine .. for|as|because|when|\
            until|by .. punishment|him|her|he|she|days|punishes|drunk !hungry|broccoli
        locks|locked|shuts|shut|left|leaves|makes|made|puts|put kids|them in|outside|out|stand|kneel|\
            sit|sleep|on [the|a|of|for|in|his|her|outside|on] [dark|cold|hot|hours] cellar|basement|\
            cupboard|closet|dark|cold|garage|bathroom|shed|rain|snow|balcony|house|hours|floor|room|\
            outside|stairs|corner|car|bedroom .. =hours|for|until|when|as|all|because|without|and|dark|\
            whole|night|with|while !by_accident|bed_at_eight|the_car_and_drove
        shook|shakes|shaking|shake the|our|my|kids [kids|newborn] .. =because|when|to|so|and|hard|until|\
            he|she|it
        <P> .. hurt|hurts|hit|hits|hitting|hurting|touching|molesting|abusing|beating|harming|\
            terrorizing|scaring|threatening|starving|smacking|slapping|screaming_at kids =when|because|\
            if|again|and|too|with|for|so|by|in|badly|as|now|last|at|whenever|while|until|more|even \
            !feelings|with_the_news|by_accident
        take|takes|took|taking|steal|kidnap|disappear|vanish|snatch|get|abduct [away] kids [with|away|\
            from|out|to|and] [me|of|and|his|her|abroad|the|with|forever] [country|never|home|him|\
            disappear|again|run] .. never|disappear|not_see|abroad|again|if_i|country|harm !zoo|park|\
            school|holiday|dinner|cinema|soccer|football
        never see|find|meet kids again
        social|child services|protection|welfare|protective
    """,
}
CLASSES = {
    "makes": (
        "makes made making forces forced forcing coerces coerced coercing pressures pressured pressuring "
        "pushes pushed guilts guilted blackmails blackmailed bullies bullied manipulates_me_and_makes"
    ),
}
