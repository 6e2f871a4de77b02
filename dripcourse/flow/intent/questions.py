"""Sentences that report questions of the partner, or a reason that stops short of a refusal."""

from __future__ import annotations

from dripcourse.flow.intent import patterns
from dripcourse.flow.intent.vocabulary import CLASSES

_MATTER = (
    "it|this|that|cost|costs|price|prices|pricey|pay|expensive|money|long|often|many|much|works|work|"
    "involved|happens|happen|expect|"
    "therapist|therapists|counsellor|counsellors|session|sessions|there|insurance|online|confidential|"
    "private|details|"
    "information|therapy|counselling|workshop|workshops|course|person|professional|help|helps|fees|fee|"
    "appointment|"
    "success|qualified|credentials|evidence|kind|types|options|involves|experience|pays|exactly_happens|"
    "retreat|programme|licensed|christian|questions|sort|chances|point|homework|style|method|entail|"
    "entails|guarantee|discuss|go|talk_about|sit|rate|male|woman|records|notes|told|say_there|secret"
)

ASKED = {
    "asks-about": f"""
        <P> <asked> [me] [a_lot] [about|for] .. <wh> .. {_MATTER} !to_apologise|was|were|meant
        <P> <asked>|<ask-verb> [me] [about|only|just] a_few|some|several|two|three|four|a_couple_of|many|\
            a_lot_of|lots_of|\
            one|the_usual|practical [more|practical] things|thing|details =how|what|who|whether|if|first|\
                before
        first|only|next|last thing|words|question|reaction <P> <said>|<asked>|had [was|were|is] .. <wh>|do|\
            does|is|can|will|\
            would .. {_MATTER}
        <P> <asked> [me] who|how|what|where will|would|should|could|can|about .. look_after|watch|babysit|\
            take_care|mind
        <P> <asked> [me] [about|for] [the|more|some|all|any] [more] cost|costs|price|prices|details|\
            information|insurance|money|confidentiality|privacy|therapist|therapists|counsellor|therapy|\
            counselling|session|sessions|workshop|fees|credentials|evidence|programme|success|process|\
            appointment|length|options
        <P> <asked> [me] [for|about] more|some|further|a_bit_more|a_few details|information|info|facts|\
            background
        <P> <ask-verb> .. <wh> .. {_MATTER}
        <P> <ask-verb> [about|for] [some|a_bit|a_lot] [the|all|more] [about] cost|costs|price|prices|\
            details|information|more|everything|insurance|money|it|therapy|counselling|process|therapist|\
            session|workshop|that|them|this|what|how|who|whether|if !i_was|i_am|i_spend|i_talk|my|you|dinner
        <P> wants|want|wanted|needs|need|would_like|asked_for|requested|would_want|is_asking_for [some|\
            a_lot|a_bit|to_have|to_hear|to_get|to_see|to_learn|to_find_out|to_read] [some|a_lot|a_bit] \
            more information|info|details|facts|about_it|about_the|about_how|about_what|data
        <P> wants|want|wanted|needs|would_like [to_have|to_hear|to_get|to_see] [some|the] information|\
            details|facts|proof|evidence|numbers|credentials|answers
        <P> <said> [that] what|how|who|where is|was|are|about [in|about] it|that|this|there|the|talking|\
            sitting|a_stranger|therapy|counselling
        <P> <said> [that] what|how|who|where much|long|often|many|does|do|would|will|if
        <P> wants|wanted|would_like|needs to read|look|hear|learn|google|research|find_out|\
            find_information|find_reviews [up|into|out] [it|more|something|therapists|some|about|a_bit|\
            the] [up|more|about|into|out] [it|first|beforehand|this|therapy|reviews]
        <P> is|was|are|were [very|so] curious|inquisitive [about|how|what|if|whether] [it|this|that|the|\
            therapy|works|would]
        <P> wants|wanted|asked|would_like|asks [me] [for|to_see|to_have|to_get|to_look_at|to_check|\
            to_visit] [a|the|your|some|their] [list|reviews|names|therapist|counsellor] ['s] website|link|\
                brochure|homepage|page|\
            of_therapists|of_names|reviews|qualifications|credentials|names|number|list
        <P> <said> [that] he|she|they|i would|will|needs|need|has [need|like|want|have] [to] know|see|hear|\
            understand|read|find_out [more|first|what|how|who|the|a_bit_more|some_more]
        <P> wants|wanted to talk|speak|chat to|with the therapist|counsellor|someone|them first|before|\
            beforehand
    """,
    "has-questions": """
        <P> asked|asks|wants_to_know|wanted_to_know me [so] a_lot|so_much|everything|all_sorts|all_kinds|\
            many_things|a_million_things|a_thousand_things|a_hundred_things|loads !about_my|for
        <P> <have> [so|quite|still] [some|a_few|lots_of|a_lot_of|many|several|a|one|more|a_couple_of|two|\
            three|loads_of|tons_of|plenty_of|a_bunch_of|the_same|big|further|100|a_million|all_kinds_of|\
            all_sorts_of|too_many|his|her|their|serious|real|only|a_long_list_of|a_list_of|good|another] \
            [big|good|practical|more|serious|honest|real|small|different|main|first|burning|lingering] \
            question|questions|doubts|concerns|worries|reservations|objections|queries =about_it|\
            about_this|about_that|about_therapy|about_the_therapist|about_the_therapy|about_counselling|\
            about_how|about_what|about_the_cost|about_the_workshop|about_who|about_whether|first|before|\
            regarding|too|though|like|such|for_you|for_the_therapist|for_them|about_the_process|\
            about_costs|about_cost|about_sessions|about_the_sessions|about_money|about_privacy|concerning|\
            about_confidentiality|about_going|i_could_not|i_can_not|i_do_not|that_i|that_she|that_he|now|\
            to_ask|he|she|about_the_price|about_the_whole|about_couples|about_the_idea|about_all|\
            about_seeing|about_opening|about_talking|about_being|about_doing|about_the_time|\
            about_insurance|about_the_course|about_the_programme|about_the_appointment|about_a|\
            about_everything|about_our|about_trust|about_those|about_these|about_safety|about_where|\
            about_when|about_why|that_it|it
        <P> asked|asks|is_asking|was_asking|started_asking|keeps_asking|raised|is_full_of|was_full_of|\
            fired|came_with|came_back_with|bombarded_me_with|is_still_asking|wants_to_ask [so|quite|me|\
            back|up|with] [some|a_few|lots_of|a_lot_of|many|several|a|one|more|a_couple_of|two|three|\
            loads_of|tons_of|plenty_of|a_bunch_of|a_million|all_kinds_of|all_sorts_of|a_hundred|good|\
            so_many|too_many|you] [big|good|practical|more|serious|honest|real|small|different|interesting|\
            thousand|hard|tough|difficult|smart] question|questions|doubts|concerns|objections !for|my_hand
        <P> wants|wanted answers !from_me
        his|her|their [main|biggest|only|first|big|one] question|questions|concern|concerns|worry|worries|\
            objection|doubt|fear is|was|are|were !whether_i|why_i|why_you|if_i|what_i|where_i|how_i|me|when_i
        questions from <P>
        there are|were|is|was [some|a_few|lots_of|a_lot_of|many|several] questions|doubts|concerns from \
            [his|her|their]
        questions|doubts|concerns from his|her|their|my side|end|part
        questions|doubts|concerns from partner
        <P> would like|need|want some|more|a_few answers|clarity|clarification
        we both have [some|a_few|lots_of|a_lot_of] questions
        <P> is|was|are|were unsure|not_sure|not_certain|not_clear|unclear|confused .. what|how|if|whether|\
            it|that|about|this .. works|helps|help|happens|involves|cost|costs|involved|work|therapy|\
            counselling|means|entails|worth|do_anything|there|confidential|expect|for
        <P> does not [even] know|understand what|how .. works|work|happens|involves|means|is|costs|expect|\
            entails|help|there
        <P> could not|did_not see|imagine|understand|picture what|how .. works|work|help|happens|involves|\
            means|costs
        ^ [a|so|only|just] tons|lots|many|some|lot|plenty|few [of] questions|concerns|doubts [from] [him|\
            her|them|his|my] $
    """,
}

_THINKS = (
    "thinks|think|thought|says|say|said|believes|feels|felt|is_convinced|fears|worries|claims|insists|"
    "is_afraid|is_worried|was_worried|was_afraid|argued|argues|told_me|complained|is_scared|reckons|"
    "mentioned|finds|found|considers|complains|objected|was_scared|is_concerned|was_concerned|is_sure|"
    "suspects|calls|called|answered|replied|answers|pointed_out|meant"
)
_IT = (
    "it|this|that|they|therapy|counselling|therapists|counsellors|couples_therapy|couples_counselling|"
    "marriage_counselling|sessions|a_therapist|a_workshop|the_workshop|workshops|the_price|"
    "the_cost|the_fee|all_that|all_this|it_all|the_whole_thing|such_things|therapy_like_that|talking|"
    "couple_therapy|a_session|the_sessions|the_therapist|most_therapists|a_counsellor"
)

REASONS = {
    "reason-time-money": f"""
        <P> [{_THINKS}] [that] [he|she|they|i|we] has|have|had|is_having|got [really] no|not_enough|\
            too_little|hardly_any|barely_any|little time|money|energy|budget !for_me|left_for_me|for_kids|\
            for_us|for_the_family|with_me|for_the_kids|for_his|for_her|to_talk_to_me|for_my
        <P> [{_THINKS}] [that] [he|she|they|i|we] do|does|did not have [the|any|enough|much|that] \
            [kind_of] time|money|energy|budget !for_me|for_the_kids
        <P> [{_THINKS}] [that] [he|she|they|i|we] can|could not afford
        <P> [{_THINKS}] [that] [he|she|they|i|we] is|are|was|were too busy|tired|exhausted|stressed|\
            overworked $
        <P> [{_THINKS}] [that] [he|she|they|i|we] is|are|was|were too busy|tired|stressed [for|with|to] @it
        <P> [{_THINKS}] [that] {_IT} [is|are|was|were|costs|would_be|cost|will_be|sounds|looks] [far|way|\
            much|just|really] too|so|very expensive|costly|much_money|pricey|far|late_for_us|\
            time-consuming|much_effort|much_time|dear|soon|much|embarrassing|personal|intimate|private|\
            formal|american|complicated|awkward|religious
        <P> [{_THINKS}] [that] {_IT} [is|are|was|were|would_be|will_be|sounds] [a] [complete|total|pure|\
            such_a|big|huge] [a] expensive|overpriced|waste_of_time|waste_of_money|waste|rip-off|rip_off|\
            money-making|scam|money_grab|money_pit|luxury
        <P> [{_THINKS}] [that] we|i|he|she|they should|could|would|will|must [rather|better] spend|save \
            [the|our|that] money
        <P> <be> worried|concerned|nervous|anxious|stressed about [the] cost|costs|price|the_money|time|\
            expense|fees|finances|privacy|confidentiality|insurance|schedule|childcare|people|what|who|\
            being|having|talking|opening|strangers|gossip|neighbours
        <P> worries about|over|that .. cost|costs|price|expense|privacy|neighbours|judged|\
            people|therapist|stranger|strangers
        money|time|cost|costs|price|distance|privacy|childcare|insurance is|are the|his|her|their|a [main|\
            only|big|biggest|real] problem|issue|obstacle|worry|concern|question|hurdle
        the|his|her|their [only|main|biggest|real] cost|money|price|time|expense|problem|obstacle|issue|\
            concern|worry|sticking_point|hurdle is|was .. him|her|them|money|cost|time|price|expensive|\
            privacy|schedule|insurance
        <P> find|finds|found it|therapy|counselling|this|the_idea|that [too|a_bit|quite|rather] expensive|\
            humiliating|embarrassing|awkward|costly|pricey|strange|weird|scary|much|intimidating|uncomfortable
    """,
    "reason-belief": f"""
        <P> [<said>] [that] [he|she|they|i] can|could|does|do|did not see|understand|imagine|get|picture \
            how|what|why [going|talking|an_hour|a|that|it|this|some|one|such|sitting|paying|therapy|\
            someone] !i_feel|i_am|i_was|i_want|i_cry
        <P> thinks|think|says|said|believes|thought [that] only weak|crazy|sick|broken|desperate|women|\
            couples people|couples|who|need|go|do
        <P> [{_THINKS}] [that] [he|she|they|i|we] do|does|did not [really] believe in|that_it|therapy|\
            it_would|talking|it_will|it_can|this
        <P> [{_THINKS}] [that] [he|she|they|i|we] do|does|did not need|require [any|a|some|to_see_a|\
            to_see] [outside|professional] therapy|therapist|counselling|counsellor|help|it|stranger|\
            strangers|that|this|couples|third|anyone|shrink|outsider|somebody|someone|outsiders|\
            psychologist|fixing
        <P> [{_THINKS}] [that] [he|she|they|i|we] do|does|did not trust|like therapists|counsellors|\
            strangers|shrinks|therapy|psychologists|them|doctors|a_therapist|talking_about_feelings|\
            talking_to_strangers|opening_up|discussing
        <P> [{_THINKS}] [that] [he|she|they|i|we] do|does|did not see [what|how|why|any|the] [good|use] [a|\
            the|we|it|this|that|sense|point|need|benefit|value|reason|how|would|could|should|will|help|\
            therapist]
        <P> [{_THINKS}] [that] {_IT} is|are|was|were [just|only|all|for|a_lot_of|a_bunch_of] [a_bunch_of|\
            a_lot_of] [for|of] crazy|weak|broken|losers|nonsense|rubbish|bullshit|bs|hocus-pocus|useless|\
            pointless|mumbo_jumbo|quacks|quackery|talk|talking|women|couples|people|americans|sick|\
            quacksalvers|psychobabble|humbug|crap|hot_air|weird|not_for_men|silly|stupid|unnecessary|\
            charlatans|hippies|mumbo-jumbo|woo|ineffective|others|rich|desperate|serious|divorce|last|\
            not_necessary|not_needed|a_joke|problems|stupid|overrated|biased
        <P> [{_THINKS}] [that] {_IT} do|does|did|will|would|can|could|has|have not|never help|work|change|\
            do_any|make|solve|fix|bring|worked|helped|understand|do_anything
        <P> [{_THINKS}] [that] {_IT} makes|make|made|will_make|would_make|only_makes things|it|everything|\
            us worse
        <P> [{_THINKS}] [that] {_IT} always|will|would|might|could take_sides|take|side|gang|team|judge|\
            be_biased|blame|tell|put|split|end|lead|break
        <P> <be> afraid|scared|worried|nervous|frightened|anxious .. {_IT}|two_of_us|we|you|everyone|\
            everybody|\
            people|someone|he|she|i will|would|might|could|may|is_going_to take|side|gang|team|judge|blame|\
            be|make|find_out|know|laugh|tell|hear|think|use|get|both|turn
        <P> <be> afraid|scared|worried|nervous|frightened|ashamed|embarrassed of|about|to|by [being|\
            getting|a|the|what] [in] judged|ganged|blamed|therapist|therapists|therapy|stranger|strangers|\
            talk|open|what|the_unknown|opening|talking|counselling|people|others|exposed|cry|crying|\
            attacked|labelled|neighbours|go|going|discuss|speak
        <P> [{_THINKS}] [that] we [can|could|should|will|would|must|need_to|have_to] [rather|better|just] \
            solve|fix|work|handle|manage|sort|figure|deal_with|do [it|this|that|things|our|them] [out|\
            problems|issues] [on|by|between|ourselves|at|alone|without|together|with] [our|us|ourselves]
        <P> [{_THINKS}] [that] we|our|everything|things|nothing are|is|marriage|relationship [is] fine|ok|\
            not_that_bad|good|not_broken|wrong|happy|normal|all_right|not_so_bad
        <P> [{_THINKS}] [that] we [have|do] no problem|problems|not_have_a_problem|not_have_problems|\
            not_have_any
        <P> [{_THINKS}] [that] i|you am|are|is the|my_own [only] problem|one_who_needs_help|\
            one_who_needs_therapy|one_who_has|\
            one_with|one_that
        <P> [{_THINKS}] [that] i need|should the|to_go|help|therapy|go|see|get|fix|work_on_myself|change|\
            do_it [alone|myself|first]
        <P> [{_THINKS}] [that] [it|that] [is|was] our|a|private|family|nobody's|no_one's [private|family|\
            personal] business|matter|affair|matters|problems
        <P> [{_THINKS}] [that] we|he|she|they [have|has|had] [already] tried|did it|that|therapy|\
            counselling|this|once [before|already|once|with|and|last|years|in]
        <P> do|does|did|would|will not want|like|feel [to|comfortable|good] [be] [the_idea_of] talk|tell|\
            share|open|discuss|talking|opening|sharing|telling|judged|discussing|airing|air|analysed .. \
            stranger|strangers|someone|somebody|outsider|people|judged|outside|private|analysed
        <P> [{_THINKS}] [that] [he|she|they|i|it] is|are|would_be|feels|felt|was too|so|very|really|a_bit|\
            just|not embarrassed|ashamed|shy|private|proud|embarrassing|awkward|comfortable|uncomfortable|\
            religious|too_proud
        <P> <be> skeptical|sceptical|suspicious|doubtful|hesitant_because|dubious|wary|distrustful|\
            uncomfortable|sceptic
        <P> has|had|have [had] [a|some|his|her] bad|terrible|awful|horrible experience|experiences|time \
            with|in|at|there
        <P> [{_THINKS}] [that] {_IT} [is|are] against [his|her|their|our] religion|faith|beliefs
        <P> [{_THINKS}] [that] [a|the|some] therapist|therapists|counsellor|counsellors|stranger|outsider|\
            they|people [will|would|can|could|is|are|do|does|only|just|has|have|cannot] [not] [always|just|\
            only] side|take|gang|want|understand|tell|know|help|fix|solve|blame|care|listen|judge
        <P> <be> uncomfortable with [the|talking|a|sharing|opening|telling|strangers|it]
    """,
}


def asking() -> tuple[patterns.Rule, ...]:
    """The rules for questions of the partner ("he wants to know what it costs")."""
    return _ASKED


def reasoning() -> tuple[patterns.Rule, ...]:
    """The rules for a reason that is no refusal ("she says it is too expensive")."""
    return _REASONS


_ASKED = patterns.rules(ASKED, CLASSES)
_REASONS = patterns.rules(REASONS, CLASSES)
