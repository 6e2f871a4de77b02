"""Word classes the sentence rules share."""

from __future__ import annotations

from dripcourse.flow.intent import people

_HELP = """
    therapy counselling counsellor counsellors therapist therapists session sessions workshop retreat course programme appointment
    check-up checkup couples marriage couple's it this that one help trial class weekend_workshop mediation treatment psychologist
    first_session first_appointment professional professionals seminar
"""
CLASSES = {
    "P": people.PARTNER.replace("|", " "),
    "said": """
        said says say answered answers replied replies told_me tells_me went goes was_like is_like told_me_that wrote_back texted
        texted_back wrote whispered shouted snapped yelled mumbled responded came_back_with responds blurted_out grunted muttered texted_me
        has_said had_said did_say is_said does_say is_saying was_saying keeps_saying kept_saying has_answered nodded_and_said shrugged_and_said is_answered has_replied
    """,
    "be": "is are was were is_being 's seems seemed sounds sounded looks appears has_been",
    "have": "has have had got has_got is_having",
    "yes": """
        yes yeah yep yup ok okay sure of_course all_right fine why_not let_us_do_it let_us_go let_us_try count_me_in deal aye
        sounds_good sounds_great good_idea great_idea he_is_in she_is_in they_are_in let_us_give_it_a_try let_us_book_it gladly ja si oui da
        yes_please okey-dokey certainly agreed she_is_game he_is_game with_pleasure i_do
    """,
    "no": """
        no nope nah no_way never not_interested not_for_him not_for_her not_for_them forget_it not_happening not_a_chance no_chance hell_no
        no_thanks no_thank_you not_ever not_in_a_million_years over_my_dead_body over_his_dead_body over_her_dead_body over_their_dead_body count_me_out not_going_to_happen nein nah-ah
        it_is_not_for_him it_is_not_for_her it_is_not_for_them not_happening under_no_circumstances no_no
    """,
    "help": _HELP,
    "go": """
        come comes go goes do try attend join participate see give start meet take_part be_part book sign_up be_there
        show_up visit work talk_to commit get begin make tag_along consider_it
    """,
    "going": "coming going doing trying attending joining seeing giving starting meeting booking",
    "not": "not never",
    "time": """
        yesterday today tonight last_night this_morning this_evening this_week last_week on_monday on_tuesday on_wednesday
        on_thursday on_friday on_saturday on_sunday at_the_weekend again this_time now in_the_end at_last right_away
        straight_away right_then on_the_spot over_dinner over_breakfast at_dinner after_dinner
    """,
    "asked": "asked asks is_asking was_asking keeps_asking kept_asking has_asked asking had_asked is_asked wondered wonders is_wondering was_wondering inquired enquired",
    "wh": "what how who when where why which if whether",
    "ask-verb": "wants_to_know wanted_to_know would_like_to_know needs_to_know needed_to_know is_curious was_curious want_to_know needs_to_understand wants_to_understand would_love_to_know wants_to_find_out is_dying_to_know",
}
