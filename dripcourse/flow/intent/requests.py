"""How people ask the course to stop, pause, go on …: the bare words and the sentences."""

from __future__ import annotations

BARE = {
    "stop": "stop|unsubscribe|unsubscribe me|stop it|stop this|stop all|stop everything|unsubscribe all|"
        "unsubscribe from all|unsubscribe from everything|"
    "opt out|opt-out|optout|remove|remove me|delete me|cancel|cancel subscription|cancel my subscription|"
    "quit|end|stop emails|stop the emails|stop these emails|stop all emails|"
    "stop sending|stop mailing me|stop emailing me|stop sending me emails|no more|no more emails|leave|"
    "take me off|take me off the list|take me off your list|sign me off|stop all courses|stop me|"
    "end subscription|end my subscription|unsub|cancel all|stpo|sotp|stopp|tsop|unsubscrib|unsubscribed|"
    "unsubscribe stop|stop unsubscribe|cancel this|end this|leave course|leave list|stop everything now|"
    "stop messages|"
    "i want to unsubscribe|i would like to unsubscribe|unsubscribe from this|unsubscribe from this list|"
    "unsubscribe this|sotp it|stop writing|stop writing me|stop writing to me|stop contacting me|"
    "remove me from this list|remove me from your list|remove me from the list",
    "pause": "pause|pause it|pause this|pause me|pause emails|pause the emails|pause these emails|puase|"
        "pasue|paus|pause lessons|pause the lessons|take a pause|pause everything|put on hold|"
        "put it on hold|"
    "on hold|hold|hold on|pause for a while|pause for a bit|take a break|pause until further notice|"
    "pausing|pause now|can you pause|could you pause|can we pause|pause a while|put this on hold|"
    "i want to pause|i need to pause|i would like to pause",
    "resume": "resume|continue|restart|unpause|un-pause|start again|start|go on|carry on|keep going|"
        "i'm back|i am back|we're back|we are back|back|back again|please continue|go ahead|resume emails|"
        "resume lessons|resume the emails|continue the emails|resmue|ressume|"
    "ready to continue|let's continue|let us continue|start sending again|end pause|end the pause|"
    "resume it|resume this|continue with|continue lessons|continue the lessons",
    "help": "help|commands|info|options|menu|help?|what can i write|which commands|hlep|what can i reply|"
        "what can i say|what are my options|show commands|list commands|what commands can i use|"
    "what commands are there|which commands are there|which commands can i use|what commands do you know|"
    "how does this work|help me with the commands|what commands can i use here|list of commands|"
    "please send me the list of commands|send me the commands|which words can i use|what words can i use",
    "undo": "undo|undo that|undo it|undo this|undo last|revert|revert that|take that back|take it back|"
        "undo my answer|undo my last answer|undo the last|undo change|undo the change|udno|unod|"
        "cancel that|cancel my answer|cancel last|cancel the last|reverse that|change it back|put me back|"
        "undo undo",
    "again": "again|send again|resend|re-send|repeat|send it again|send this again|send that again|"
        "once more|repeat please|repeat lesson|repeat the lesson|repeat the last lesson|resend lesson|"
        "same again|the last one again|last lesson again|repeat last|resend last|agian|agin|repeat it|"
        "repeat this|repeat that|resend it|resend this",
    "slower": "slower|slow|slow down|go slower|less often|too fast|fewer|fewer emails|too often|"
        "too many emails|less emails|slower pace|a bit slower|slowly|too many|slwoer|slow it down|"
        "slower lessons|less frequent|less frequently|too much|way too fast|too quick|slower slower|"
        "much slower|every other day|every second day|every two days|every 2 days|every third day|"
    "every three days|every 3 days|every few days|once a week|twice a week|weekly|one a week|"
    "one lesson a week|not every day|not so often|not so fast|less|a lesson every other day|"
    "a lesson every second day|one every other day|only once a week",
    "faster": "faster|speed up|go faster|more often|too slow|quicker|a bit faster|faster pace|speed it up|"
        "fatser|more frequent|more frequently|way too slow|faster lessons|much faster",
}  # fmt: skip
_SUBSCRIPTION = (
    "subscription subscriptions course enrolment enrollment membership sign-up signup registration account "
    "programme emails lessons newsletter newsletters messages series"
)
_MAILS = (
    "emails email lessons lesson messages message newsletters newsletter letters notes courses course "
    "reminders texts stuff notifications spam things tips daily_notes content programme"
)
CLASSES = {
    "ask": "can|could|would|will|please_can|please_could|may".replace("|", " "),
    "please": "please kindly",
    "mails": _MAILS,
    "sub": _SUBSCRIPTION,
    "these": "these|those|the|this|your|my|any|all|more|any_more|further|such|all_these|all_the|all_your|"
    "me|daily|me_the|me_these|me_your|me_any|me_more|me_any_more|me_all_these|me_this|me_those|"
    "me_daily|so_many|the_daily|your_daily|these_daily|me_further|out".replace("|", " "),
}
REQUESTS = {
    "pause-request": """
        please pause|suspend $
        pause|suspend|pausing|halt|hold|freeze [please] this|it|the|these|my|me|everything|for|emails|\
            lessons|sending|your|until|till|things !on|a_second|a_minute|a_moment|hands|him|her|me_in|\
            your_breath|you|still
        put [me|this|it|the|these|my|everything] [emails|lessons|course|subscription] on hold|pause
        not send|email|mail|write|contact [me|us] [anything|any|more|new|lessons|emails|mails] [lessons|\
            emails|mails|\
            more] for|until|till|during|before|while =the_next|next|a|two|three|four|1*|2*|3*|4*|5*|6*|7*|\
                8*|9*|i|we|\
            one|five|six|ten|some|the_coming|monday|the_summer|after|my|our|christmas|easter|january|\
                september|the
        put|on a|on pause|hold on|for
        need|want|like|take|have|taking|needing a|to [short|little|small|quick|two-week|longer|one-week] \
            break|pause from [the|these|your|this] emails|lessons|course|mails|programme|daily|\
            it_all_emails|notes
        take|taking|have a break|pause from_this|from_the_course|from_it|with_this|with_the_course|\
            with_the_emails|with_the_lessons|for
        need|like|want a|to [short|little|two-week|one-week] break|pause for a|one|two|three|four|2|3|4|1|\
            10|7|14|the|about|some|couple [next|couple_of|more] day|days|week|weeks|month|months|while|\
            fortnight
        stop|skip|hold [sending] [me] [the|these|this] [emails|lessons|it|this|course] for a|one|two|three|\
            four|1|2|3|4|10|7|14|the|some|about|now [next|couple_of|few|while|bit|little]
        skip the|this|next [next|coming] week|few|two|days|couple|weeks
        i|we would_like|want|need|wish|have to pause !him|her|and|our|my|before|when|more|during
        <ask> i|we|you [please|just] [take_a|have_a|make_a] pause|break !with_him|from_him|from_each|up
        no emails|lessons for|until|while [a|the|two|one|2|next|monday]
    """,
    "stop-mails": """
        stop|quit|cease|discontinue|end|halt [please] sending|mailing|emailing|e-mailing|spamming|\
            messaging|contacting|delivering|bothering|writing|flooding [to] me|us|partner|this|these|those|\
                the|\
            your|my|any|such|more|it|emails|mails|lessons|all|stuff|things|anything|so !messages_to_him|\
            messages_to_her|him|her|texts_to
        stop|cancel|end|terminate|discontinue|quit|delete|close [please] [all] [of] these|the|this|my|your|\
            those|all|daily [daily|email|whole|remaining|further|other] <sub> !of|lesson_from|about_him|\
            i_was_in|early
        stop|cancel [all] emails|lessons|mails|messages|everything|sending|mailing|all_emails
        <ask>|please|just|now|to stop [it|this|these|now|everything|emails] [please] $
        stop [it|this|these|now|everything] [now] please $
        please [do] stop $
    """,
    "stop-off": """
        unsubscribe|unsuscribe|deregister|unenroll|unenrol|unsubscribing|unregister|unsubscribed \
            !from_my_life|from_life|from_him|from_her|from_my_marriage|from_this_marriage|from_reality|\
            from_being
        want|wish|like|get [to] [be|get] off|out [of] this|the|your list|course|mailing|programme
        take|remove|delete|get|drop|erase|strike [please] me|us|my_name|my_address|my_email|\
            my_email_address|my_details [please] off|from|out [of] [the|your|this|that|all|every|any|\
            these] [of] [mailing|email|the|your|daily|lesson] list|lists|course|database|distribution|\
            emails|system|subscription|programme|mailing|newsletter|courses|records|subscribers|it|this|\
            these|everything
        sign|opt me|us out|off
        opt|opting|sign|signing out|off [of] this|these|the|your|please|from|now|all|any
        [like|want|wish|need|going|decided] to unsubscribe|opt_out|be_removed|be_taken_off|cancel_my|\
            cancel_this|cancel_the|be_unsubscribed|quit_this_course|quit_the_course|quit_the_programme|\
            leave_the_course|leave_this_course|leave_the_programme|end_this_course|end_the_course|\
            stop_this_course|stop_the_course|stop_the_emails|stop_these_emails|stop_getting|stop_receiving|\
            leave_the_list|leave_this_list|end_my_subscription|stop_the_lessons|stop_these_lessons|\
            drop_out_of_the_course|drop_out_of_this !from_my_life|from_life|from_him|from_her|from_reality|\
            from_being
        do not|never send|email|mail|write|contact|message|text|bother [to] me|us|any|more [any|more|these|\
            again|anything|emails|this|your|lessons|your_lessons|with] !an_answer|if|when|on_weekends|\
            on_sunday|at_work|at_night|yet|before|back
        [do] not want|need|wish [to] get|receive|have|see|read|these|your|any_more|more [any|more|these|\
            your|the|those|further] <mails>|mails [any_more|anymore] !with|about_him|twice|on_sunday|\
            on_weekends|at_work
        [do] not want|need|wish to receive|get|have these|this|them|it|anything|your|any !answer|from_him|\
            feeling
        [do] not want|wish|need to be on|in|part [of] this|your|the [mailing] list|course|programme
        [do] not want|need|wish|like any|these|this|your|the|more [more|of_these|of_your|daily|other|\
            further] <mails>|mails|of_this [any_more|anymore|please|from_you|now] $
        no|not more|longer|further|another emails|lessons|messages|mails|newsletters|\
            interested_in_this_course|interested_in_your|interested_in_these|interested_in_receiving|\
            wish_to_receive|want_to_receive|want_these|want_your|want_to_get|want_this_course|need_these|\
            need_this_course|email|interested_in_the_course|want_emails|want_the_emails|want_the_lessons \
            !than|arguments
        cancel|end|terminate|quit|stop|delete|close my|this|the|your|our <sub>|participation|mailing \
            !early|with|of
        i|we quit|am_out|am_done_with_this_course|want_out_of_this_course|am_done_with_these_emails|\
            am_done_with_the_course|am_leaving_the_course|am_leaving_this_course
        remove|delete me $
        please cancel|unsubscribe|remove_me|delete_my|leave_me_alone|delete_me !the_meeting|my_answer|that|\
            last|my_last
        leave me alone [please] $
        ^ [please] take|sign me off [now|please] $
        stop all|everything
        i|we would_like|want|need|wish|have_decided to cancel|stop|quit =please|now|thanks|this|the_course|\
            my|here|everything|with_this !this_argument|this_behaviour|my_habit
        how|where can|do i|we [please] cancel|unsubscribe|stop_this|stop_these|opt_out|end_this|leave_this|\
            quit_this
        i am quitting|cancelling|canceling|leaving|stopping the|this|my|your course|programme|emails|\
            subscription|list|newsletter
    """,
    "help-request": """
        what|which [are] [the] commands|keywords|reply_words
        what can|could|may|should i|we|one reply|write|answer|say|type|send to_these|to_this|to_your|\
            to_the|to_you|here|\
            in_a_reply|in_my_reply|as_a_reply|to_steer|with
        which words|answers|replies|options can|could|may|do i|we|you|understand
        list|explain|send|show [me] [the|all|your|a|of] [list] [of] [the] commands|instructions
        what do|must i|we [have|need] [to] reply|write|type|send|answer to|here|with|for|so_that !him|her|them
        help [please|me] .. how|what does|do|must|can|have this|these|i|we work|works|write|do|type|reply|say
        send|show [me] the|your help $
        what i|we|one can|could|may|should|must|am_supposed_to|are_supposed_to reply|write|answer|type|press \
            here|to_this|to_these|to_you|with|or
        how do|can|does i|we|one|this use|work|control|steer|operate|reply_to this_course|these_emails|\
            the_course|\
            the_commands|with_commands|your_emails|your_system
    """,
    "resume-request": """
        resume|restart|unpause|reactivate [please] sending|the|my|this|it|these|emails|lessons|with|me|now|\
            please|course|from|again
        start|begin|continue [please] sending|emailing|mailing|the_emails|the_lessons|the_course|\
            these_emails|my_lessons|with_the_lessons|with_the_emails|with_the_course|this_course|lessons|\
            emails|it_again|them_again|my_course|with_lesson|with_my_lessons
        please continue|go_on|carry_on|resume|start_again|restart|keep_going|keep_sending !to_pray|praying
        <ask> [you|i|we] [please] [have|get|start|receive] continue|resume|restart|start_again|unpause|\
            the_lessons_again|the_emails_again|sending_again
        keep [them|the|these|it] [lessons|emails] coming|sending [please]
        i|we am|are back from|now|home|again [holiday|vacation] .. continue|resume|start|restart|ready
        i|we am|are ready to_continue|to_go_on|to_resume|to_start_again|for_the_next_lesson|to_restart|\
            for_more_lessons
        send|sending me [the|my] [lessons|emails] again_please_from_now
        want|like to continue|resume|restart [with] [the|this|my] [course|lessons|emails|programme|now|please]
    """,
    "undo-request": """
        please undo|revert|take_that_back|take_it_back|reverse_that|reverse_it
        <ask> [you|i|we] [please] undo|revert|take_that_back|reverse|take_back_my_answer !what_i|\
            the_damage|it_all_between|what_he|what_she|the_hurt
        undo that|this|it|the|my|please|what_i_sent !damage|hurt|harm|years|past|mistakes
        i|we pressed|clicked|tapped|hit|chose|picked|selected|pushed|touched [on] [by_accident] [the] \
            wrong [one|button|link|answer|thing|choice|option|word]
        clicked|pressed|tapped|hit|sent|answered|replied [that|it|this|yes|no|the_button|on_it] by mistake|\
            accident
        [i] did not mean to [click|press|tap|answer|send|reply|write_no|write_yes|say_no|say_yes|hit|choose]
        wrong button|link|answer_sent|click
        put|move|switch me back [on|to|in|where] [the|my|i]
        accidentally pressed|clicked|tapped|hit|sent|answered|replied
    """,
    "again-request": """
        send|resend|re-send|repeat|forward|email|mail|get|have [please] [me|it|us|out] [that|the|this|\
            today's|yesterday's|my|last|previous|it|your|lesson|me|to_me|one|yesterday|today] ['s] [last|\
            previous|latest|first|same|missing|monday] [lesson|email|one|mail|note|message] [to] [me|\
            lesson|email|again_please] [one_more_time] again|once_more|one_more_time|another_time !and
        resend|re-send [please] [me] [the|today's|yesterday's|that|this|it|my|lesson|last|please|your]
        repeat [please] [the|today's|yesterday's|this|that|last|my] lesson|email|last_lesson|last_email|\
            previous_lesson|last_one|mail
        <ask> i|we|you [please] have|get|see|receive|send .. lesson|email|one .. again
        <ask> i|we [please] have|get|see|receive [the|that|today's|yesterday's|lesson|this] [last|\
            previous] [lesson|email|one] again
    """,
    "slower-request": """
        ^ [a] [bit|little] [more] slower|slowly [please] $
        <ask>|please|and|like|prefer|like_it|want|it|them|this|would_prefer|to [you|we|it|this|the_emails|\
            these|i|go|please|just|have|get|receive|send|the_lessons|come|be|slow|this_course|things|\
            lessons|emails|them|me] [please] [go|send|make|slow|have|get|be|come|receive|do|space|emails|\
            lessons|it|this|them|these] [the|it|these|them|this|a|me|to|less|things] [lessons|emails|bit|\
            down|lesson|course|little|pace] [a|come|be] [bit|little|be] slower|less_often|less_frequently|\
            fewer_emails|fewer_lessons|fewer_mails|every_other_day|every_second_day|every_two_days|\
            every_few_days|further_apart|down_the_pace|slow_down|once_a_week|less_frequent|down_a_bit|\
            down_a_little|twice_a_week|every_third_day|every_three_days !with|and_listen|for_him|for_her|when
        only|just|maximum|max|rather one|two|three|1|2|3 lessons|lesson|emails|email|mails a|per|each|\
            every week|fortnight
        it|this|course|everything is [going|moving|all|just] too fast|quick|quickly for_me
        slow [this|it|them|the|things] [lessons|emails|course|pace|course] down|please|pace [a|please] \
            !with|and_listen|when
        emails|lessons|course|this|it|pace|mails|these|they is|are|comes|come|coming|come_in|keep_coming|\
            arrive|are_coming|are_arriving [a|bit|little|way|much|far|just] [bit|little] too fast|often|\
            frequent|quick|quickly|frequently [for_me]
        a lesson|mail|email a day|every_day is too|way|more
        [one|a] [new] lesson|email|one [a|every|per] [day|single] [day] is too [much|many|fast]
        <ask>|please [you|i|we|it] [please|just] slow [it|this|things|them|the] [down|emails|lessons|pace]
        reduce|lower|decrease [the] frequency|pace|number|amount
    """,
    "faster-request": """
        <ask>|please|and|like|prefer|like_it|want|it|them|this|would_prefer|to [you|we|it|this|the_emails|\
            these|i|go|please|just|have|get|receive|send|the_lessons|come|be|things|lessons|emails|them|\
            me] [please] [go|send|make|speed|have|get|be|come|receive|do|emails|lessons|it|this|them|\
            these] [the|it|these|them|this|a|me|things] [lessons|emails|bit|up|lesson|course|little|pace] \
            [a|come|be] [bit|little|be] faster|more_often|more_frequently|speed_up|quicker|more_lessons|\
            two_lessons_a_day|sooner_lessons|more_frequent !with_him|with_her
        speed [this|it|them|the|things] [lessons|emails|course|pace|up] up|please|pace
        emails|lessons|course|pace|this is|are|comes|come [a|bit|little|way|much|far|just] [bit|little] \
            too slow|slowly|seldom|rare
        increase|raise the frequency|pace
    """,
    "time-request": """
        send|deliver|get|receive|have|email|mail|change|move|set|switch|shift|schedule|like|want|prefer|\
            come|arrive [please|can_you] .. .. at|to|around|by|before|after
        <ask> [you|i|we] .. .. at|to|around|by
        at|to|around ..  instead|please|from_now_on
        time|hour
    """,
}
REPORTED = """
    he|she|they|partner|boss|friend|sister|mother|brother|mom|mum|father|therapist|everyone|people|\
        somebody|someone|daughter|son [has|just|also|keeps|kept|have|had|always|is] told|tells|says|said|\
        asked|asks|wants|wanted|begged|thinks|yelled|shouted|wrote|suggested|screamed|saying|telling|\
        texted|wishes|demanded|insists|would_like|shouts|yells|replied|answered|snapped|should|must|needs
    i told|asked|said|tell|ask|begged|promised|tried|decided_to_pause_before|will_stop|want_him|want_her|\
        wish_he|wish_she|wish_they|need_him|need_her|want_them|asked_myself
    to stop arguing|fighting|nagging|hurting|loving|crying|thinking|worrying|pushing|pleading|yelling|\
        doing|caring|being|asking|talking|blaming|smoking|drinking
    i|we have|had|was|am|did|should|could|might|may stopped|thought_about|considering|thinking|almost|\
        nearly|stop_the_course|tempted|unsubscribe_but
    do|does|did|please|would|can not|never stop|pause|unsubscribe|cancel|remove
    not to stop|pause|unsubscribe|cancel
    why did|do|have you|i
    never unsubscribe|cancel|stop
    i will|would never|not
    i|we nearly|almost|thought
    no need to
    instead of sending|stopping|writing
    without
    glad|happy|good|thankful i|that|you did_not|have_not|never
"""
ASKING_WORDS = """
    why|when|what|who|should|did|does|is|are|was|if|do_you_think|where|does_he|how_long|how_often|how_many
"""
