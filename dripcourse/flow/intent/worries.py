"""Signs that may mean danger or an ordinary trouble: nothing is decided, a person looks soon."""

from __future__ import annotations

WORRIES = {
    "worry": """
        er|hospital|emergency_room|aande|casualty|urgent_care with|for|about my .. wrist|arm|ribs|rib|\
            nose|jaw|eye|head|face|shoulder|finger
        i .. made_sure|checked|arranged [that] the|my insurance|life_insurance is|was|pays|will|covers
        on|over eggshells !in_business|at_work
        minefield at_home|with_him|with_her
        watch|watching|careful|weigh|measure [about] [what|every|how|my] [word|i|words|tone|step] [say|\
            i|do|word] !lesson around|near|at_home|because|so_he|so_she|so_that|in_case
        never|not know|knowing what|which mood|version will|he|she|of|is|comes
        i .. pay for it|that later|afterwards|for_days|dearly
        he|she|partner .. explodes|blows_up|blew_up|rages|raged|flies_into|screams|screamed|yells|\
            yelled .. in_my_face|into_my_face|for_hours|every_inch|inches
        screams|screamed|shouts|shouted|yells|yelled in|into my face
        calls|called|calling me|us [a|all] [fat|stupid|worthless] worthless|whore|slut|useless|bitch|\
            cunt|pig|disgusting|piece_of
        belittles|belittled|gaslights|gaslighting|gaslighted|demeans|degrades me|us
        different|another|changed|worst|cruel|other person|man|woman when|if|once|after he|she drinks|\
            drunk|is_drunk|has_had|starts_drinking
        he|she [is|gets|becomes|can_be] [very|so|really|quite] mean|nasty|scary|aggressive|frightening \
            when|if|after he|she drinks|drunk|has_been_drinking|is_drunk|has_had
        <I> [am|feel|was|get] .. nervous|uneasy|tense|on_edge|on_guard|anxious when he|she|partner \
            comes_home|gets_home|drinks|is_home|walks_in|comes_through
        i [am|feel|just|so|feel_so|feel_completely] worthless|suicidal|dead_inside|at_breaking_point
        i am|live in [a|the|total|complete|deep] [very|really] dark_place|despair|darkest_place
        i .. given|give|gave up on everything|on_life|all_hope|on_myself_and_everything
        not|never suicidal|going_to_kill_myself|going_to_hurt_myself|kill_myself|hurt_myself|abusive
        anger management
        something|what happened last_night|at_home .. not_safe_to|cannot_write|can_not_write|cannot_say|\
            can_not_say|not_say_here|rather_not_write
        can not|not_safe write|talk|say|tell openly|freely|here|more|it_here|you_here !about_the_course|\
            english
        his|her [bad|terrible|awful] temper [is|gets|has|was] .. scary|worse|bad|out_of_hand|\
            out_of_control
        old|same bruise*
        <P> .. hurt|hurts|hurting me before|in_the_past|again|last_night|yesterday|on_monday|on_tuesday|\
            on_wednesday|on_thursday|on_friday|on_saturday|on_sunday|last_week|twice|several_times|\
            this_morning|this_week !by_saying|feelings|with_his_words|with_her_words|when_he_said|\
            when_she_said|by_not
        i .. hurt|hurts <at> last_night|yesterday|again|on_monday|on_sunday|on_saturday|last_week|\
            this_morning|badly|before !by_saying|feelings|with_my_words|by_not|when_i_said
        you do not know him|her|what_he_is|what_she_is
        not know what he|she|partner is_like|can_be_like|can_do|is_capable
    """,
    "faint": """
        make|makes|made|do|does|did him|her|it [do] [it] again
        daren't|dare_not|not_dare|scared|afraid [to] ask
        afterwards|always|then|next_day|morning_after|every_time .. sorry|flowers|apologises|apologizes|\
            apologised|apologized|cries|presents|never_again|swears|promises
        he|she .. sorry|flowers|apologises|apologizes|cries .. afterwards|always|every_time|each_time|\
            next_day
        er|hospital|emergency_room|aande|casualty|urgent_care|bruise*|stitches|x-ray|long_sleeves|\
            sunglasses|make-up_over
        bad|rough|ugly|worse night|nights|evening|evenings|days|one|weekend
        kids|we|i .. straight to [their|our|my|the] room|rooms|bedroom
        good|bad|foul|right|wrong mood
        his|her temper|rages|rage|drinking|outbursts|fists|moods
        i|we .. lied|made_up_a_story|said_nothing|covered_for|made_excuses
        neighbour*|neighbor*|teacher|doctor|nurse|school .. asked|noticed|heard|worried|looked_at_me|\
            knocked
        i .. careful|quiet|small|silent|invisible|do_what_he|do_what_she|say_nothing|keep_my_mouth|\
            do_as_i_am_told|obey
        nobody|no_one|who .. believe|believes|know|knows|help [me|us|him|what|about]
        my mother|family|church|pastor says|said|tells .. endure|stay|pray|patience|obey|my_duty|put_up
        i know what is coming|comes_next|that_means|he_can_do|she_can_do|happens_next|he_means|\
            will_happen
        last time
        he|she .. drunk|drinks|drinking|drank|bottle|high
        i .. nowhere|no_one|nobody to|else go|turn|help|talk
        i .. shaking|trembling|terrified|scared|frightened|afraid|crying|panic
        he|she|partner .. angry|furious|raging|lost_it|exploded|screamed|yelled|shouted|smashed|mental
        mental|ballistic|berserk|nuts
    """,
    "life-worry": """
        nobody|no_one|nothing could|can have [helped|saved|stopped|changed|done] helped|saved|stopped|\
            changed
        nobody|no_one could|can help|save me [now|any_more|anymore]
        do not|never feel|be|you_feel bad|guilty|sad .. nobody|your_fault|not_your|helped|when|about_me \
            !about_asking
        a|the plan and a date|place|time|method|day
        not with him|her|this|them with all of it
        i [am|'ve|have] done|finished|through with all|everything|life !of_the_lessons|the_lessons|your
        i .. written|wrote|write everything|it_all [down|out] for|to
        there will_be|will_not_be|are no|any more|further replies|letters|emails|messages|answers|\
            lessons from|for|needed me
        i .. put|got|have .. affairs|papers in order
        i [am] going_to|will|'ll|plan_to|want_to|might|am_about_to end it|everything [tonight|today|now|\
            soon|all]
        they|kids|everyone|everybody will|would manage|cope|get_over_it|be_fine|be_all_right without_me
        i am|feel [so|just|completely|utterly|very] tired|done|finished|exhausted|empty with|of \
            everything|it_all|all_of_it
        not|no_longer|never want|care|feel [to] [about] anything|feel_anything|be|exist|anything_anymore
        nobody|no_one|none would|will|'ll miss|notice|care
        whoever reads this
    """,
    "life-faint": """
        given|gave|giving .. dog|cat|watch|things|clothes|books|ring|guitar .. to|away
        paid|settled|cancelled|closed .. rent|bills|debts|contract|account|accounts|insurance|everything
        forgive me
        goodbye|farewell
        thank you|everyone for everything
        tell whoever|them|him|her|everyone
        nothing|none .. matters|matter|left|helps|makes_sense
        no|not_any|without hope|point|future|way_out|reason|purpose|meaning|strength
        hopeless|worthless|useless|despair|pointless|numb|empty|burden|a_failure|unbearable
        so|very|too tired
        can not|no_longer go_on|do_this|take_it|take_any|bear_it|stand_it|cope|carry_on|keep_going
        alone|lonely|nobody|no_one
        not .. sleep|slept|eat|eaten|get_up
        peace|peaceful|relief|over_soon|soon_over|at_last
        my will|insurance|last_wishes|funeral
        lost .. everything|all|job|house|kids|hope|will
    """,
}
