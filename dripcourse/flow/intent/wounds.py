"""Sentences that speak of being hurt, of its traces, and of what was broken."""

from __future__ import annotations

WOUNDS = {
    "price": """
        last|first time i|we|they asked|spoke|said|mentioned|brought|refused|complained|answered|disagreed|\
            tried .. i could|can not|hardly|barely chew|eat|walk|sit|hear|swallow|breathe|lift|stand|\
            leave_the_house
    """,
    "hurt": """
        ended|finished|finishes|until|with|and|left|ends [up] [with] me on|against|under|in|at the|a|my \
            [kitchen|bathroom|bedroom] floor|ground|stairs|wall|corner|er|hospital|casualty !phone|\
            shopping|laughing|waiting_for_him
        <P> .. hurt|hurts me .. my <body>|not_lift|not_walk|not_move|not_sit|not_breathe|not_sleep_on|\
            hospital|doctor|bleeding|bruise* !feelings
        <P> .. <handles> me|us|kids [right|straight|half|all_the_way|backwards] out_of|off|down|into|\
            onto|across|over|against|by_the|by_my|from|up_against|through|under|outside|to_the_floor|\
            to_the_ground|along|around|about|backwards|at !my_comfort|my_shell|a_hug|his_arms|her_arms|\
            the_conversation|asking|this|it|therapy|counselling|talking|a_decision|my_misery|the_dance|\
            the_party|the_cinema|ikea|shopping|a_shop|the_pool|the_sea|my_feet|guard|balance|track|\
            the_edge|course|the_mud_laughing|to_see|the_moment|his_lap|her_lap|the_bus|the_team|\
            the_sofa_laughing|the_air|to_a|the_shops|every|the_project|the_swing|bed_for_breakfast|\
            bed_at|bed_to|bed_early|bed_for|the_hole|a_deep|my_head|the_hardest|the_garden_centre|\
            my_stupor|the_kitchen_to_show|his_family|her_family|to_church|the_deep_end|and_said_sorry|\
            a_gallery|a_museum|mother|for_a_loop
        <P> .. got|had|has|have|'s me [up|backed] against|by_the|by_my|on_the_floor|on_the_ground|\
            in_a_headlock|pinned|cornered|under_him|over_the_banister !throat_of|hand|first
        <P> .. closed|closes|clamped|clamps|tightened|tightens|dug|digs|locked|wrapped|sank|pressed his|\
            her|their hand|hands|fingers|grip|nails|fingernails|teeth .. around|round|into|on|over my|\
            our arm|arms|wrist|skin|shoulder|thigh|knee|hand|neck|mouth|throat !and_smiled|gently|\
            lovingly|warm
        slap|slaps|smack|smacks|beating|shove|clip now_and_then|once_in_a_while|from_time_to_time|\
            every_now|every_day|each_day|when_he|when_she|if_i|because_i|does_not_hurt|or_two \
            !on_the_back|forehead
        both|all|two of_them|they|men|of_us [have] hit|hits|beat|beats !it_off|the_road|the_gym|\
            the_roof|rock|it|the|a|off|send
        <P> .. poured|pours|tipped|tips|emptied|empties|splashed|threw|throws [a|the|his|her] [cup|pan|\
            pot|kettle|bowl|glass|bucket|bottle] [of] boiling|hot|scalding|cold|freezing|petrol|\
            gasoline|acid|soup|coffee|tea|beer|wine|kerosene|paraffin|water .. over|on|at|in me|my|us|\
            our|kids !a_cup|by_accident
        <P> .. tried|tries|trying|wanted|attempted|almost|nearly [to] push|pushed|throw|threw|kick|\
            kicked|shove|shoved|drag|dragged|hit|drown|strangle|choke|smother|run me|us|kids down|off|\
            over|out|under|into|with|from|against [the|a] !for_a_loop|a_curve|a_party
        <P> .. burns|burned|burnt|burn|scalds|scalded|brands me|us|kids with
        <P> .. swung|swings|swing|waved|waves|aimed|aims|pointed|raised|hurled|brandished|shook|lashed \
            .. [the|a|his|her|it|that] it|that|something|lamp|chair|pan|bottle|hammer|bat|stick|broom|\
            belt|iron|vase|brick|poker|tool|spade at|over|above|in me|us|kids|my_face|my_head !phone|\
            photo|camera
        <P> .. went|goes|came|comes|lunged|flew|flies|clawed|swiped|swung|grabbed for|at my face|throat|\
            eyes|neck|hair|head
        next time|time_it it|he|she|i|you|would|will [will|would|is|'ll] be|wo|not [be] me|you|worse|\
            miss|so_lucky|stop|survive|my_face|walk
        <P> .. stood|stands|standing|came|comes|sat|sits|ran|runs over|in_front_of|at|after me|us|kids|\
            my_bed with a|the|his|her .. knife|scissors|axe|bat|hammer|gun|belt|iron|bottle|poker|\
            shotgun|rifle|machete|stick
        <P> .. went|goes|go|going|came|comes|coming|flew|flies|lunged|lunges|swung|swings|swing|charged|\
            ran|laid_into|lays_into|laying_into|tore_into|set|lashed_out|lashes_out|lashing_out [for|at|\
            on|about|upon|into] me|us|kids [with|like|again|in|when|and|physically|again] !to|home|\
            for_help|for_advice|first|with_flowers|as|apart|that|by|back|free
        <P> .. laid|lays|lay|laying|tore|tears into me|us|kids with|physically|last_night|again|in_front
        <P> .. took|takes|had|aimed|aims a swing|swipe|punch|kick at me|us|kids
        <P> .. knocked|knocks|knocking|roughed|roughs|beats|beat|smacked|smacks|slapped|slaps|knocking|\
            pushed|pushes|pushing|shoves|shoved|shoving|kicked|kicks|throws|threw|shook|shakes|\
            manhandled|manhandles|bashed|bashes me|us|kids about|around|up|over|unconscious|out_cold|\
            off_my|to_the|down|senseless|silly|into|onto|against|out_of_bed|out_of_the_car|so_hard|\
            across|really_hard|really_badly|pretty_hard|quite_hard !with_kisses|at_chess|in_the_pool|\
            the_swing|the_sledge|the_bed_laughing|the_stage|the_dance
        <P> .. bashed|bashes|bashing|clouted|clouts|clobbers|wallops|walloped|cuffed|scratched|\
            scratches|scratching|clawed|claws|pinches|pinched|elbowed|kneed|stomped|stamped|trampled|\
            manhandled|manhandles|manhandling|cornered|corners|roughed_up|smothered|smothers|gagged|\
            gags|jabbed|headbutts|head-butted|head-butts|elbows|shoves|pummels|pummelled|pummeled|whips|\
            belts|thumping|walloping|bit|bites|biting|lashed|flogged|caned|canes|spits|spat|tied_up|\
            ties_up|hog-tied|winded|pushes_around|pounded|clubbed|scalded|scalds|singed|electrocuted|\
            drowned|poisoned [on|at|up] <us> !on_this|with_questions|with_kindness
        <P> [<adv>] [<adv>] bites|bit|scratches|scratched|claws|clawed|kicks|kicked|hits|slaps|pinches|\
            punches|pushes|shoves and bites|bit|scratches|scratched|claws|clawed|kicks|kicked|hits|hit|\
            slaps|slapped|pinches|punches|punched|pushes|shoves|spits|pulls me|us|kids|my
        hits|hit|slapped|slaps|punched|punches|strangled|strangles|choked|chokes|raped|smacked|\
            headbutted|kicked|kicks|backhanded|throttled|bashed|thumped [me|us] [and|or] [me|us] hits|\
            hit|slapped|slaps|punched|punches|strangled|choked|chokes|raped|kicked|kicks|pushed|pushes|\
            shoved me|us|kids
        <P> .. gave|gives|got|landed|dealt|given me|us|kids [a|another|one] [good|right|real|proper|big|\
            few|hard|little] slap|slaps|smack|smacks|hiding|beating|thrashing|black_eye|fat_lip|shove|\
            kick|punch|backhand|thick_ear|whack|bruise|bruises|bloody_nose|thumping|kicking|shoving|\
            belting|pasting|walloping|slapping|concussion|shiner|clout|bump_on_my_head !on_the_back|\
            up_the
        <P> .. put|puts|laid|lays|lay|putting|got|gets|had|has|wrapped|wraps|clamped|clasped|clenched|\
            closed|pressed|tightened|uses|used|raised|raises|lifted|lifts|pushed [his|her|their|a|both|\
            one] hand|hands|fingers|fist|fists|arm|belt|cord|scarf|thumbs|forearm|pillow|rope|wire \
            round|around|on|to|over|against|about|across [my|our|kids] neck|throat|mouth|windpipe|\
            nose_and|neck_and|face|me|us|kids !and_said|gently|and_kissed|and_hugged|shoulder|\
            when_i_cry|and_told_me_it|lovingly|and_held|and_apologised|and_apologized|and_smiled|softly|\
            and_cried|and_we|to_comfort|to_hug|to_pray|for_a
        hand|hands|fingers|thumbs round|around|about|at|on|over my|our neck|throat|windpipe|mouth
        hand|hands on me in_anger|again|last|when|yesterday !he_is_sorry|and_said
        never .. hand|hands|finger on me|us|kids until|before|but
        <P> .. hurt|hurts|broke|breaks|breaking|twisted|twists|wrenched|bent|bends|burned|burnt|burns|\
            split|splits|grabbed|grabs|grabbing|gripped|grips|yanked|yanks|yanking|pulled|pulls|pulling|\
            banged|bangs|banging|smashed|smashes|slammed|slams|slamming|bashed|crushed|cracked|\
            fractured|dislocated|sprained|stamped_on|stood_on|trod_on|squeezes|squeezed|squeezing|cut|\
            bit|scratched|clawed|clenched|kicked|punched|hit|tore_out|ripped_out|knocked|knocked_out|\
            shut|jammed|trapped|pushed|shoved|dunked|held [me|us] [by|at|on|in|a|and] my|our|kids|'s \
            [left|right|whole|front|little] <body> !off|line|up_with|and_kissed|in_his_and|and_said|\
            by_accident|tight_while|while_i_was_in|news|accidentally|when_we_played|of_mine
        <P> .. pulled|pulls|pulling|dragged|drags|dragging|grabbed|grabs|grabbing|yanked|yanks|held|\
            holds|lifted|lifts|seized|seizes|picked|picks|pinned|pins|pinning|had|has|gripped|grips|\
            shook|shakes me|us|kids [up|down|back|out|along|hard] by|at|from the|my|kids hair|throat|\
            neck|arm|arms|ear|ears|wrist|wrists|ankles|feet|collar|scruff|ponytail|shoulders|face|jaw|\
            legs|leg
        <P> .. pinned|pins|pinning|held|holds|holding|pressed|presses|trapped|traps|trapping|cornered|\
            corners|wedged|sat|sits|knelt|kneels|kneeling|backed|backs|shoved|shoves|slams|slammed [on] \
            me|us|kids [on|up] down|against|in|to|into|up_against|underneath|between|so [a|the|his] \
            [kitchen|bedroom] [wall|corner|bed|floor|door|fridge|sofa|counter|sink|hallway|car|ground|\
            room|that|i|and|banister|railing|until|stairs|wardrobe|mattress|bathtub|cupboard] \
            !with_love|when_i_cried|while_i_cried|to_hug|lovingly|and_cried|and_kissed|tight|\
            to_his_word|to_it|to_a_promise|to_that|in_high|in_his_arms|in_her_arms|in_suspense|\
            in_her_embrace|in_his_embrace
        <P> .. would|will|did|could not let go_of|me_go|me_leave|me_past|me_out|me_up|go [my|of|me|the|\
            from] [my] [arm|arms|wrist|wrists|hair|throat|neck|room|until|door|bathroom|kitchen|by|\
            house] !of_the_idea|of_this|of_it|of_that|of_the_past|of_her_hand|of_my_hand|of_control|\
            of_the_kids
        <P> .. <throws> [a|the|an|his|her|my|some|every|another|hot|boiling|cold|full|whole] [hot|\
            boiling|wine|coffee|kitchen|full|glass|dinner|heavy|beer|frying|iron|tv|remote] [<things>|\
            control] at|past|after|across|over|in|to|towards|toward|into|against [my|the|me|our|us] [me|\
            us|kids|head|face|wall|room|kitchen|direction|floor|bedroom|living_room|legs|body] !bin|\
            sink|trash|garbage|house_on|dishwasher|washing|machine|laundry|basket|moon
        <P> .. <throws> <things>|stuff|whatever !away|out|in_the_bin|in_the_trash|into_the_suitcase|\
            in_the_skip|into_the_bin|in_the_washing|in_a_bag|together|into_the_car|for_the_dog|\
            in_the_dishwasher
        <P> .. spits|spat|spitting in|at|on [my] me|us|face|kids|food
        <P> [<adv>] [<adv>] got|gets|gotten|was|turned|turns|became|becomes|being|is|can_be|can_get|has|\
            getting|goes [really|very|so|a_bit|a_little|quite|rather|pretty|too|kind_of] [been] [really|\
            very|so|a_bit|too|pretty] physical|rough|violent|handy|physically_aggressive|heavy-handed|\
            handsy !about|therapy|affection|time|week|day|patch|job|work|exam|road|sleep|checkup|\
            on_himself|on_herself|with_the_dog|with_work|fitness
        physical|violent between|with us|me|him|her|them [again] !touch|closeness|affection
        it|things|argument|quarrel|fight|row|evening|night|he|she [has|had|really|then|often] turned|\
            turns|gets|got|became|becomes|went|gotten [a_bit|really|very|so|too] physical|violent|\
            ugly_and_he_hit !again_in
        with|used|uses|using|in|had [his|her|their|clenched] fists|fist|belt [on|against|at|clenched|\
            raised] !pump|bump
        <P> .. clenches|clenched|raises|raised|shakes|shook|balled|balls|waved|waves his|her|their|a \
            fist|fists|hand_at|hand_to|hand_against !pump|in_the_air|in_joy|for_joy|at_the_tv|to_vote
        <P> .. temper|anger|rage .. hits|hit|hurts|slaps|violent|physical|broke|bruise|bruises
        <P> .. shoves|shoved|pushes|pushed|pushing|shoving me|us|kids [about|around|hard] when|if|until|\
            again|whenever|because|so|out|off|last|yesterday|this|and|over !to_ask|i_push|we_laughed|go|\
            out_of_my_comfort|out_of_his
        <P> .. killing|strangling|hitting|beating|punching|slapping|kicking|choking|hurting|raping|\
            threatening|abusing|assaulting|stalking|harassing me|us|kids !with_laughter|at_chess|\
            at_cards|with_his_silence|with_her_silence|with_kindness|with_his_jokes|feelings
        victim|victims|survivor of|from .. violence|abuse
        <I> [still|have|had|got|am|was] .. hit|slapped|punched|kicked|pushed|shoved|choked|beaten|\
            strangled|attacked|thumped|spat_at by him|her|partner|them
        <P> .. hits|hit|slaps|slapped|beats|beat|punches|kicks|hurts|shoves|pushes [<us>] when|whenever|\
            if|because|unless|every_time|each_time [he|she|they|i|dinner|something|things|we|kids] [is|\
            has|have|gets|do|drinks|had|drank|comes|talk|answer|say|said|am|was|cry|ask|asked|got] \
            [back|drunk|angry|been|something|drinking|wrong|too|not|no|late|drunk|upset|stressed|\
            jealous] =from|when|and|again|wrong|late|home|drunk|angry|drinking|much|mad|me|i|he|she|but|\
            to|cold !the_gym
        <P> hits|beats|slaps|punches|kicks|hurts women|me|his_wife|her_husband
    """,
    "marks": """
        not|hardly|barely|still_not|can_not [really|even|properly] lift|move|bend|turn|open|see_out_of|\
            walk|sit|swallow|chew|hear_with|feel my|on_my|with_my [left|right] <body> .. he|she|after|\
            because|since|from|last_night !gym|training|marathon|yoga|operation|ski*
        hurt|hit|hits|hurts me .. .. not lift|move|bend|turn|open|see_out_of|walk_on|sit_on|swallow|\
            chew|hear_with|feel|use my [left|right] <body>
        last time|time_it my .. <body>
        my <body> .. last time|night_he|night_she|week_he|week_she !massage|i_skied|i_ran|at_the_gym|\
            match
        my <body> still [is|are] not right|healed|the_same|hurts|sore|swollen|clicks|hurt|aches .. from|\
            since|because|after he|she|last_time|what_he|what_she|his|her
        <P> .. cracked|broke|broken|fractured|bruised|dislocated|busted|split|burst|ruptured|perforated|\
            knocked_out [two|three|one|some|several|a|both|four] [of] my|our|kids|a <body>|tooth|teeth|\
            eardrum|collarbone|lip|cheekbone|bone|bones|nose !accidentally|playing
        burn*|cut*|mark*|bruise* .. only|just where it|they|nobody|no_one does|do|can|will|sees [not] \
            show|see|seen|sees|visible
        not|nobody|never [where|that] .. show|see|sees|visible .. bruise*|hits|burn*|marks
        never|not .. fist|fists .. only|just .. hand|slap|slaps|push|pushes
        only|just [ever] [with] [a|the|his|her|some] flat_of|slap|slaps|slapped|push|pushes|pushed|\
            shove|shoved|shoves|shoving|pushing|slapping|open_hand|flat_hand|grabs|grabbed|pinches me|\
            us|his|her|now|hand|sometimes|once|twice|when !my_luck
        my|the .. <body> .. from|since|after last_time|the_last_time|what_he_did|what_she_did|he_hit|\
            she_hit|our_last_fight|the_last_fight|his_last|her_last|he_pushed|she_pushed|where_he|\
            where_she|when_he_pushed|when_he_grabbed|when_he_hit|last_night_when !massage|yoga|run|\
            injection|operation
        my|kids|'s scream*|screams|cries|crying neighbour*|neighbor*|could_be_heard|for_help|woke
        neighbour*|neighbor*|everyone|people|kids .. hear|heard|hears|banged|bang|complained|knocked|\
            because_of .. scream|screaming|screams|crying_for_help|beg|begging !kids|playing|baby
        split|bloody|bloodied|busted|bust|swollen|fat|cut|burst lip|nose|eyebrow|mouth
        black|swollen|bruised eye|eyes|cheek|face|jaw|ribs|rib|arm|arms|neck|throat|wrist|back|legs \
            !peas|make-up|look
        shiner|handprint|handprints|finger_marks|fingermarks|bite_marks|strangulation_marks|thumbprints|\
            cigarette_burns|cigarette_burn
        broken|cracked|fractured|broke [my] rib|ribs|nose|jaw|collarbone|cheekbone|eye_socket|arm|wrist|\
            tooth|teeth|eardrum|fingers
        perforated|burst eardrum
        bruise*|marks|scratches|welts|imprints|red_marks|burns|scars [are|is|still|that|all] from|\
            around|round|on|over|up|of|where [his|her|my|over|all|the] [fingers|fist|hands|grip|belt|my|\
            nails|fingernails] [arm|arms|wrist|wrists|neck|throat|legs|thigh|thighs|back|face|ribs|\
            shoulder|shoulders|body|chest|upper|he|she|upper] !from_football|from_skiing|from_rugby|\
            of_time|ego|from_the_gym|on_the_map|on_the_wall|for_effort|from_my_mother|from_childhood|\
            on_the_calendar|on_the_table|from_climbing|my_words|from_judo
        cover|covers|covered|covering|hide|hides|hid|hiding|conceal|concealed [up] [the|my|it|\
            what_he_did|them] [bruise*|marks|mark|eye|neck|face|arms|with] [with|under] make-up|makeup|\
            foundation|concealer|scarf|sunglasses|long_sleeves|sleeves|turtleneck|polo_neck
        make-up|makeup|foundation|concealer|scarf|sunglasses|turtleneck to|over|so [cover|hide|conceal|\
            the|that|my|nobody|no] [bruise*|mark|marks|eye|neck|it|nobody|sees|one|face|the|my|up] \
            !my_tears|my_age|look|wrinkles|my_nose|red_eyes
        long|sleeves sleeves|in|all [in|at|so|to|even|all|because|when] [hide|cover|nobody|summer|no|\
            the|july|august|they|it|june|heat|hot|that] [summer|heat|nobody|one|no|my|is] [sees|my|hot|\
            will|can|one] !dress|on_sale
        told|tell|telling|lied|lie|said|say|saying|explained .. doctor|nurse|work|boss|everyone|\
            everybody|colleagues|hospital|mother|mum|mom|friends|gp|dentist|parents|sister|people|them|\
            school .. fell|slipped|tripped|walked_into|walked_in_to|bumped_into|ran_into|falling|clumsy|\
            door|stairs
        said|say|told|lied .. fell|slipped|tripped|walked_into|ran_into|bumped_into down|on|a|the|over|\
            in [a|the] stairs|door|steps|cupboard|ice|kerb|shower|cat|step !love|him|her
        er|hospital|emergency_room|aande|emergency|urgent_care|casualty|x-ray|x-rayed|stitches .. .. \
            wrist|ribs|arm|head|nose|jaw|eye|shoulder|face|cheek|rib|finger|collarbone .. he|she|again|\
            afterwards|sorry !surgery|appointment
        er|hospital|emergency_room|aande|emergency|urgent_care|casualty|stitches .. [of|after|where] he|\
            she|what_he|what_she .. pushed|hit|did|threw|kicked|broke|hurt|beat|choked|shoved
        afterwards|afterward|after_that|next_day|the_morning_after|always|then [he|she] [is|was|he_is|\
            she_is|always] .. sorry|flowers|cries|swears_never|promises_never .. always|never_again|\
            never_happen|every_time|each_time
        needed|need|got|had|have|with|get [two|three|four|five|six|seven|eight|nine|ten|some] stitches \
            !of_laughter|knitting|in_my_knitting
        loose|lost|knocked_out a|my|two|one [front] tooth|teeth !filling
        pee|peed|wet|miscarried|bled|bleeding|blood .. after|when|because .. hit|kicked|pushed|beat|\
            punched
        lost our|the|my baby after|because|when he|she
    """,
    "broke-things": """
        <P> .. turned|turns|flipped|flips|tipped|tips|overturned|upended|pushed|kicked|threw [over] the|\
            our [whole|kitchen|coffee|dinner|dining] table|table_over|bookcase|fridge|wardrobe|\
            bookshelf|christmas_tree|desk over|across|because|and|when|at|onto !the_page|tables|\
            on_me_by_asking
        <P> .. smashed|broke|threw|destroyed|crushed|stamped_on the|my [last|old|new|only|work] phone|\
            laptop|tablet|glasses|mobile|computer|car_window !by_accident|out|and_paid_for_a
        <P> .. smashed|smashes|smashing|smash|wrecked|wrecks|wrecking|trashed|trashes|trashing|\
            destroyed|destroys|broke|breaks|breaking|demolished|ripped_up|tore_up|slashed|burned|burnt|\
            burns|cut_up|kicked|kicks|kicking|punched|punches|punching|ripped|shattered|overturned|\
            upended|hurled|hits|hit [up|down|in|out|off|over|through|apart|a|hole|holes|all] [in|of|\
            into|through] <my2> [bedroom|bathroom|kitchen|car|front|glass|living|wedding|whole|coffee|\
            dining|mobile|bloody] [room] door|doors|phone|laptop|kitchen|house|room|plates|dishes|\
            furniture|mirror|window|windscreen|windshield|windows|tv|television|clothes|photos|pictures|\
            car|table|chair|wall|walls|plate|glasses|place|flat|apartment|crockery|tyres|tires|computer|\
            tablet|screen|cupboard|wardrobe|vase|things|belongings|door_frame|doorframe|lamp|cabinet \
            !bell|by_accident|accidentally|on_the|about|loan|and_repaired|from_laughing|when_moving|\
            handle_fell|for_new|down_for|into_small|while_cleaning|while_washing|washing|while_moving|\
            while_cooking
        put|puts|punched|punches|drove|rammed|shoved [his|her|their|a] fist|hole|head|foot|hand|holes \
            through|in|into the|a|our|my [bedroom|bathroom|kitchen] door|wall|walls|window|glass|\
            cupboard|plaster|plasterboard|drywall|doors
        hole|holes in|through the|our [bedroom|kitchen|bathroom] wall|door|walls|doors where|from|\
            because|after|he|she !mice|moths|hanging|the_old
        broke|breaks|kicked|kicks|smashed|battered|bashed|beat|knocked [down|in|on] [the|my|our] [front|\
            bathroom|bedroom] door [down|in|open|off] [to|until|because|after|when|with|down|in|and|off|\
            so] !bell|handle|on_the_way
        hurt|hurts|kicked|kicks|killed|kills|beat|beats|poisoned|strangled|drowned|hit|hits|threw|\
            threatened_to_kill|threatens_to_kill my|our|the dog|cat|puppy|kitten|pet|rabbit|hamster|\
            parrot|budgie|pets !ball|a_stick|treats|food|outside|by_accident|paw|accidentally|toy|out|\
            a_bone
        <P> .. kicked|kicks|killed|kills|beat|beats|hurt|hurts|strangled|drowned|poisoned my|our|the \
            dog|cat|puppy|kitten|pet|rabbit|pets
    """,
}
CLASSES = {
    "handles": (
        "dragged drags dragging knocked knocks yanked yanks hauled hauls flung flings hurled hurls slammed "
        "slams shoved shoves pushed pushes threw throws kicked kicks pulled pulls chased chases chasing "
        "bundled rammed banged frogmarched wrestled pushing throwing kicking pulling slamming shoving bashed"
    ),
    "us": "me us kids",
    "my2": "my our the a his her kids every all everything some both",
    "body": (
        "head face neck throat arm arms wrist wrists hair rib ribs stomach belly back leg legs shin shins "
        "knee jaw nose mouth eye eyes ear ears shoulder shoulders chest hand hands finger fingers cheek "
        "lip tooth teeth foot feet ankle skull breast thumb ponytail chin thigh"
    ),
    "throws": (
        "threw throws throwing hurled hurls hurling flung flings flinging chucked chucks chucking lobbed "
        "lobs launched launches tossed smashed smashes slung pelted pelts"
    ),
    "things": (
        "things plate plates mug mugs cup cups glass glasses chair chairs bottle bottles phone remote "
        "objects pan pans shoe shoes book books vase lamp knife knives food dinner coffee tea water "
        "ashtray keys dish dishes pot pots furniture crockery ornaments anything everything something "
        "brick stool boot boots iron toaster hammer plant laptop bowl jug fork scissors candle frame"
    ),
}
