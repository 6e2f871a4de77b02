"""Word classes the sentence rules share."""

from __future__ import annotations

from dripcourse.flow.intent import people

_HELP = """
    therapy counselling counsellor counsellors therapist therapists session sessions workshop retreat \
        course programme appointment
    check-up checkup couples marriage couple's it this that one help trial class weekend_workshop \
        mediation treatment psychologist
    first_session first_appointment professional professionals seminar
"""
CLASSES = {
    "P": people.PARTNER.replace("|", " ")
    + " he_still she_still they_still partner_still he_now she_now partner_now of_course_he of_course_she",
    "said": """
        mumbled_something_like said_something_like muttered_something_like mumbled_something_about just_said
        said says say answered answers replied replies told_me tells_me went goes was_like is_like \
            told_me_that wrote_back texted
        texted_back wrote whispered shouted snapped yelled mumbled responded came_back_with responds \
            blurted_out grunted muttered texted_me
        announced declared confirmed remarked sighed laughed_and_said smiled_and_said finally_said then_said
        simply_said came_back_and_said turned_around_and_said looked_at_me_and_said only_said also_said
        messaged messaged_back emailed rang_and_said called_and_said tells told shouted_back
        has_said had_said did_say is_said does_say is_saying was_saying keeps_saying kept_saying \
            has_answered nodded_and_said has_now_said has_just_said shrugged_and_said is_answered has_replied
    """,
    "be": "is are was were is_now are_now is_finally is_being 's seems seemed sounds sounded looks "
    "appears has_been",
    "may-think": "will would is_going_to wants want wanted needs need needed has have had would_like "
    "promised is "
    "was agreed prefers would_prefer has_promised intends has_agreed said asked_to let_him let_her are still",
    "have": "has have had is_got got has_got is_having",
    "yes": """
        yes yeah yep yup ya yah aye uh-huh mhm yess absolutely definitely ok okay sure of_course all_right \
            fine why_not let_us_do_it let_us_go let_us_try count_me_in deal aye
        sounds_good sounds_great good_idea great_idea he_is_in she_is_in they_are_in let_us_give_it_a_try \
            let_us_book_it gladly ja si oui da
        go_on_then go_on go_ahead i_will_be_there he_will_be_there she_will_be_there let_us_do_this \
            let_us_do_that
        he_would_love_to she_would_love_to they_would_love_to i_would_love_to he_would_like_that you_win
        i_thought_you_would_never_ask he_thought_i_would_never_ask he_was_hoping_i_would_ask
        she_was_hoping_i_would_ask i_was_hoping_you_would_ask he_was_hoping_you_would_ask
        she_was_hoping_you_would_ask they_were_hoping_i_would_ask he_would_be_there she_would_be_there
        where_do_i_sign where_does_he_sign where_does_she_sign let_us one_session one_time just_once
        if_you_like if_you_want if_it_helps if_it_helps_you fine_by_me fine_with_me ok_by_me he_is_coming
        she_is_coming whatever_it_takes anything_for_us worth_a_try worth_a_shot book_it let_us_try_it
        yes_please okey-dokey certainly agreed she_is_game he_is_game with_pleasure i_do
    """,
    "no": """
        no nope nah no_way never not_interested not_for_him not_for_her not_for_them forget_it \
            not_happening not_a_chance no_chance hell_no
        count_him_out count_her_out leave_me_out leave_him_out leave_her_out drop_it do_not_start \
            do_not_ask_again
        do_not_ask_me_again do_not_ask_him_again do_not_ask_her_again do_not_bring_it_up not_my_thing \
            not_his_thing
        not_her_thing hard_pass pass absolutely_not definitely_not certainly_not of_course_not you_go
        go_yourself go_on_your_own go_alone go_by_yourself you_go_alone you_go_then no_need not_in_this_life
        never_in_a_million_years not_on_your_life end_of_story end_of_discussion he_would_sooner
        she_would_sooner i_would_sooner he_will_pass she_will_pass i_will_pass no_means_no not_with_him \
            not_with_her
        no_thanks no_thank_you not_ever not_in_a_million_years over_my_dead_body over_his_dead_body \
            over_her_dead_body over_their_dead_body count_me_out not_going_to_happen nein nah-ah
        it_is_not_for_him it_is_not_for_her it_is_not_for_them not_happening under_no_circumstances no_no
    """,
    "help": _HELP,
    "about": """
        it this that therapy counselling couples couple's marriage one a_session a_workshop the_workshop
        the_course going_together going_to_therapy going_to_counselling going_there going_with going_once
        coming_with coming_along coming_to trying seeing the_idea the_invitation a_first the_first_session
        the_first_step the_therapist a_therapist help getting_help a_counsellor a_trial a_check-up
        the_check-up the_session sessions the_whole my_question my_invitation your any all family_therapy
        online doing_it joining attending couple group working_on starting the_appointment an_appointment
        the_retreat a_retreat the_programme a_programme professional outside meeting talking_to therapist
        treatment workshops both go_to come_to try_it some some_kind any_kind
    """,
    "step": """
        attend join participate take_part sign_up give_it give_this give_that give_therapy \
            give_counselling be_there do_it do_this do_that
        do_one do_therapy do_counselling do_couples do_the_workshop do_a_session do_the_check-up \
            do_the_course do_a_workshop do_a_trial do_a_check-up do_something_about
        do_one_session do_the_programme do_couples try_it try_therapy try_counselling try_one try_two \
            try_three
        start_therapy start_counselling see_someone see_somebody see_one see_the_therapist \
            see_the_counsellor meet_the_therapist meet_with meet_someone meet_the_counsellor
        talk_to_someone talk_to_somebody speak_to_someone talk_with_someone get_help get_some_help \
            get_counselling get_therapy seek_help look_for_someone
        tag_along come_along come_too work_on_it work_on_us work_on_our work_on_things \
            work_on_this work_with_someone be_part_of_it be_part_of_this
        book_it make_an_appointment make_a_start join_me join_us accompany_me go_through_with show_up \
            go_for_it go_for_therapy go_for_counselling
        participate_in read_the_book have_a_session have_one_session have_a_go go_ahead take_the_step \
            take_this_step take_that_step take_the_course have_a_try give_us_a fight_for_us \
            do_whatever_it_takes do_the_first
    """,
    "seek": """
        try find look_for see meet book get talk_to speak_to talk_with start begin do have take arrange \
            schedule join make find_us book_us try_out look_into sign_up_for go_to come_to start_with \
            try_going_to attend visit
    """,
    "helper": """
        therapy therapist counselling counsellor counsellors session sessions appointment workshop \
            professional check-up checkup couples retreat seminar
        therapists programme marriage_course psychologist mediator mediation someone somebody \
            online_course couples_course trial_session
    """,
    "onward": """
        with_me with_us with_you along to_therapy to_counselling to_couples to_a_session to_one\
        to_the_first to_a_first \
            to_the_session to_the_workshop
        to_a_workshop to_see to_it to_some to_our_first to_marriage to_at_least there together once \
            at_least next tomorrow this because
        as too for_me for_us for_the_first for_one just the_first me if when two three some to_a_therapist \
            to_the_therapist to_the_counsellor
        to_a_counsellor to_something_like to_that to_this to_any to_sessions to_couple's to_such to_every \
            to_these to_any_of to_a_couples to_your to_a_trial to_two to_three to_the_appointment \
            to_an_appointment to_the_check-up to_the_retreat to_a_retreat to_the_course to_all \
            to_the_programme to_the_whole to_a_marriage to_relationship
        either anymore any_more at_all ever again to_a_stranger to_a_shrink to_a_psychologist but yet \
            in_january in_february in_march in_april
        in_may in_june in_july in_august in_september in_october in_november in_december in_the_new \
            in_spring in_autumn in_the_evening in_person online now today tonight soon
        on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday on_sunday first one_time a_few \
            after before twice several reluctantly willingly without a_couple regularly
    """,
    "off": """
        to_bed to_sleep home out back away crazy mad to_work shopping dancing fishing camping to_the_gym \
            to_the_park to_dinner to_church nuts over up on_holiday on_vacation
    """,
    "P2": "him her them partner",
    "not": "not never",
    "time": """
        yesterday today tonight last_night this_morning this_evening this_week last_week on_monday \
            on_tuesday on_wednesday
        on_thursday on_friday on_saturday on_sunday at_the_weekend again this_time now in_the_end at_last \
            right_away
        straight_away right_then on_the_spot over_dinner over_breakfast at_dinner after_dinner
    """,
    "asked": "asked asks is_asking was_asking keeps_asking kept_asking has_asked asking had_asked is_asked "
    "wondered wonders is_wondering was_wondering inquired enquired",
    "wh": "what how who when where why which if whether",
    "ask-verb": "wants_to_know wanted_to_know would_like_to_know needs_to_know needed_to_know is_curious "
    "was_curious want_to_know needs_to_understand wants_to_understand would_love_to_know "
    "wants_to_find_out is_dying_to_know",
}
