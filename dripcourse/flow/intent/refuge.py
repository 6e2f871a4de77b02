"""Sentences that speak of flight, of hiding, and of those who were called."""

from __future__ import annotations

REFUGE = {
    "called-for-help": """
        police|cops|officers|squad_car|ambulance|paramedics [was|were|had|have] [to|been|had] called|\
            call|came|come|coming|here|round|turned_up|at_our|at_the_house|at_our_door|involved|took|\
            removed|arrested|knocked [on|to|at|round|twice|because|again|last|for|him|her|out|us] \
            !neighbour|next_door|opposite|across_the|about_the_burglary|burglary|stolen|accident|crash|\
            break-in|the_party|about_the_bike|noise
        neighbour*|neighbor*|somebody|someone|kids|i|we|my_mother|my_sister|my_friend|she|he .. called|\
            rang|phoned|calls|dialled|dialed [the] police|cops|999|911|112|ambulance_because_of_him [on|\
            because|when|again|last|after|for|and] [him|her|partner|us|he|she|of|night|the|i] \
            !about_the|stolen|burglar|accident|party|noise|next_door|raccoon|fire_in|a_crash
        domestic|family|partner|intimate violence|abuse
        women's|womens|womans|domestic|abuse|battered|safe refuge|shelter|aid|helpline|hotline|house \
            !on_the_prairie|dog|animal|chores|work|the_kids
        refuge|shelter .. him|her|kids|from|me !animal|dog|dogs|from_the_rain|from_the_storm|cats
        charged|convicted|arrested|cautioned|jailed|bailed with|for|over .. assault|battery|hitting|\
            violence|beating|strangling|stalking|abuse|gbh|abh
        non-molestation|restraining|protection|no-contact|barring|occupation order|orders|injunction
        press|pressed|pressing|drop|dropped charges
        pack|packed|packing|keep|keeps|kept|have|hid|hidden|got|an|escape|go|getaway|emergency [a|my|\
            our|an|some] [packed|emergency|secret|small] bag|bags|suitcase|rucksack|escape_plan|\
            escape_bag|money [packed|ready|hidden|stashed] [in|at|by|with|under|ready|for] [the|my|a] \
            [boot|trunk|door|friend|case|sister|neighbour|mother|car|event|when] .. i|we|to|of|'s \
            !for_the_holiday|for_hospital|for_the_baby|trip|for_work
        escape|escaped|flee|fled|fleeing|sneak*|slipped|run|ran|hide|hid|hiding|get|got [away|out] \
            [with] [kids|me] [away] from him|her|partner !a_message|a_text|an_answer|a_reply|a_letter|\
            it|a_yes|a_no|an|a|the|some|that|yet|this|either|today|yesterday
        escape|escaped|flee|fled|ran|run|sneak*|jumped|climbed .. barefoot|in_my_pyjamas|\
            in_my_nightgown|out_of_the_window|through_the_window|to_the_neighbours|to_the_neighbour|\
            before_he_wakes|before_he_comes|before_he_wakes_up|for_my_life
        hid|hide|hides|hiding|locked|lock|shut|barricade|barricaded|crouched [myself|ourselves|us] \
            [with] [kids|baby|me] [and] [me] [in|under|behind|on] [my|the|a|our] [bathroom|bedroom|\
            closet|wardrobe|cellar|toilet|garage|car|loo|bed|garden|shed|neighbour|neighbours|cupboard|\
            attic|utility|spare] [room] until|till|while|when|because|so_that|from|so he|she|it|him|her \
            !to_wrap|to_work|to_cry|was_quiet_enough|to_read
        sleep|slept|sleeping .. with|in [a|my|the|one|our] chair|phone|keys|knife|shoes|clothes|hammer|\
            bat|door .. against|under|locked|ready|in_case|wedged|on !windows|the_sofa_with|dog|cat|\
            snoring|speaker|charger|silent
        sleep|slept|sleeping|night|nights .. [in|locked_in] the|my [locked] car|bathroom|bath|garage .. \
            afraid|scared|locked|because|after|safe|he|she|until|so !snores|snoring|broke_down|\
            conference|flight
        code|safe word|phrase with|for my sister|friend|mother|kids|neighbour
        <I> [am|have|had|will|need|want|was|got|must] [not|to|at|in] [leave|get|stay|staying|gone|\
            living|be|living_at|moved|go|staying_at] .. safe|hiding|somewhere_safe|safe_house|\
            hiding_place from|because|until|with|house|for|and|where he|she|him|her|kids|cannot \
            !place_to_talk|space_to
    """,
}
