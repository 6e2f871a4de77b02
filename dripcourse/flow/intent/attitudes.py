"""What the partner thinks of the step, in words no pattern lists: an attitude and its topic in one clause."""

from __future__ import annotations

from dripcourse.flow.intent import patterns, step
from dripcourse.flow.intent.people import PARTNER

_CLASSES = {"P": PARTNER.replace("|", " ")}
_HOLDS = patterns.any_of(
    """
    ^ [that] <P> [has|had|have|also|still|is|was|are|were|just|did|does] [always|also|still|just|a_bit|too|\
        so|more|mostly] thinks|think|thought|thinking|says|say|said|saying|feels|feel|felt|believes|\
        believe|believed|fears|fear|feared|doubts|doubt|doubted|argues|argued|claims|claimed|insists|\
        insisted|reckons|finds_it|found_it|finds_the_idea|found_the_idea|finds_that|finds_therapy|\
            finds_talking|\
        finds_this|hates|hate|hated|sees|saw|distrusts|mentioned|complained|complains|\
        objected|worries|worry|worried|afraid|scared|nervous|anxious|concerned|embarrassed|ashamed|\
        skeptical|sceptical|suspicious|unsure|convinced|terrified|wary|dubious|suspects|dreads|dislikes|\
        considers|brought_up|raised|told_me_that|told_me_he|told_me_she|told_me_it|told_me_therapy|replied|answered|pointed_out|keeps_saying|kept_saying|\
        frightened|stressed|hung_up|stuck_on|struggles|has_doubts|resents|imagines|pictures|uncomfortable|\
        intimidated|prefers|calls|called|put_off|explained|does_not_like|do_not_like|did_not_like|\
        does_not_trust|does_not_understand|does_not_think|do_not_think|did_not_think|does_not_believe|\
        does_not_see|does_not_feel|do_not_feel|not_sure|would_not_know|does_not_know|could_not_say|\
            not_comfortable|not_convinced|not_keen_on|\
        not_happy_about
    ^ <P> says|said|thinks
    """,
    _CLASSES,
)
_WONDERS = patterns.any_of(
    """
    ^ [<lead>] <P> [has|had|is|was|just|only|also|then|keeps|kept|did|started|wants|wanted|would_like|\
        needs|needed|\
        keeps_on|has_been] [just|already|to|also|even|want_to|like_to|love_to] ask|asks|asked|asking|wonder|\
        wonders|wondered|wondering|know|inquired|enquired|figure_out|understand|find_out|hear|demanded|queried|\
        learn|googled|googling|read_up|look_up|looked_up|researched|researching|compared|comparing|see_how|\
        coming_back_to|came_back_to|going_on_about|curious|checking|checked|quizzed|pressed|grilled|raised
    ^ [<lead>] <P> <be> open|willing|happy|ready|prepared|keen|interested to|in hear|hearing|know|knowing|\
        learn|learning|read|find
    ^ [<lead>] <P> wants|wanted|would_like|needs to check|look|see|hear|know|read|find
    ^ [<lead>] <P> picked|picks|poked holes
    ^ [<lead>] <P> needs|need|wants|takes convincing|persuading|a_guarantee|guarantees|it_explained
    ^ [<lead>] <P> would [rather] want_to|like_to|love_to|need_to|like|want|have_to \
        know|hear|understand|see|to_know
    ^ [<lead>] <P> goes|was_like|is_like|said|says who|what|how|how_much|how_long|where|when|which
    ^ [<lead>] <P> <have> .. question|questions|concern|concerns|doubts|worries|objections|reservations
    ^ [<lead>] what|all|only_thing|first_thing|thing <P> [kept|keeps|wants|wanted|could|did|has|had] \
        [on|to] ask*|know|coming_back_to|\
        want_to_know|say|wanted_to_know|asked|asked_about|asks|care_about
    """,
    {
        **_CLASSES,
        "have": "has had have raised voiced got expressed asked is_full_of was_full_of came_up_with",
        "be": "is are was were would_be seems",
        "lead": "that first then now still also only of_course immediately straight_away just_now today "
        "yesterday last_night this_morning the_only_thing so well",
    },
)
_TOPIC = patterns.any_of(
    """
    therapy|therapies|therapist|therapist's|therapists|therapeutic|counselling|counsellor|counsellors|\
        session|sessions|workshop|workshops|shrink|shrinks|psychologist|psychologists|psychology|couch|\
        retreat|seminar
    a|to|with|tell|telling|by|front_of|before|some|total|complete|perfect stranger|strangers|outsider|\
        outsiders
    outside_help|third_person|third_party|professional|professionals|\
        expert|experts
    expensive|cost|costs|price|prices|afford|insurance|fees|fee|budget|pricey|overpriced
    no|not_have_the|the|enough|our|that|spare money !on
    pay|paying for|someone|somebody|a
    no|not_enough|not_have|not_have_the|little|any time|energy
    too busy|late|tired|embarrassing|personal|intimate|private|proud|old
    confidential|confidentiality|privacy|private|privately|secrets|judged|judge|judging|judgement|judgment|\
        judgmental|blame|blamed|blaming|fault|exposed|analysed|analyzed|labelled|labeled|cornered|lectured
    attacked|accused|pressured|ambushed by|about
    wrong|bad|guilty one|husband|partner|guy
    the idea
    convincing|persuading|guarantee|guarantees|explained
    know what|how to say|do|tell|talk
    success|waiting|track rate|list|record
    sees|reads|keeps|hears|gets the|our|my|any notes|records|file|files
    notes|records|confidentiality
    first hour|session|meeting|time is like
    what|how|who does|would|will|must|do <P>|we [have|need] [to] do|say|go|sit|tell|there|answer|pay
    covered|included
    neighbours|people|colleagues|everyone|everybody|family|parents|friends|mother|sister will|would|might \
        say|think
    success|qualified|qualifications|licensed|registered|religious|christian|confidentiality|referral
    hour|hours|evening|evenings|session a|per|every|each week|month|fortnight
    can|could not spare
    doubts|doubt|doubted .. it|this|that|anything
    not the problem|issue|one
    too|so much time|hassle|trouble|effort|work|bother
    take|takes hours|ages|forever
    take|takes|taking|took|pick|on sides|side|your_side|my_side|her_side|his_side
    team|gang|teaming|ganging up
    on|by|between|among our_own|ourselves|us|us_two
    sort|work|fix|figure|solve|handle|deal|manage|talk it|this|things|them|our|everything out|ourselves|\
        with|problems|over|alone|together
    need|needs any|help|that|it|someone|somebody|anyone|this|outside|fixing|therapy
    problems|issues are|is|not|that
    real|no|bigger|worse problems|problem|issues|issue
    nobody's|no_one's|our business
    not that|so bad
    we|everything|things|it|marriage is|are|were fine|ok|good|normal|happy|all_right
    talking|talk to|with|about a|some|somebody|someone|anybody|feelings|strangers|emotions|it_all|the_past
    open|opening up
    hocus|mumbo
    waste|pointless|useless|nonsense|rubbish|bullshit|crap|scam|ripoff|rip-off|quack|quacks|hocus-pocus|\
        mumbo-jumbo|humbug|voodoo|touchy-feely|airy-fairy|psychobabble|snake_oil|brainwashing|stupid_idea|\
        silly_idea|dumb_idea|bad_idea|ridiculous_idea
    crazy|weak|broken|desperate|mad|sick people|person|ones|folks|couples
    dirty laundry|linen
    it|that|this|therapy|counselling works|helps|work|help
    do|does|doing [us|me|them|him|her] any|no|much good
    not crazy|sick|mad|ill|nuts|broken
    not|never help|work|helps|works|change|changes|do_anything|solve|fix
    make|makes|made|making it|things|everything worse
    see|sees|recognise|recognize|recognises|spot|spots us|him|her|them
    money|time is|was the|his|her
    embarrassing|humiliating|shameful|awkward|intrusive|scary|pricey|unnecessary|dangerous
    neighbours|people|colleagues|everyone|family|parents will|would|might|could|may|find|talk|gossip
    find out
    tried|did it|that|therapy|counselling|this before|already|once
    i am|have|need|should the|alone|help|to_go|therapy|myself|fixing problem|one|go|alone
    go|going|do alone|myself|first|without
    blamed|attacked|accused|cornered|judged
    weak|weakness|failure|giving_up|admitting
    faith|god|church|religion|pray|pastor
    worth|point_in|point_of|sense_in|use_of|benefit
    """,
    _CLASSES,
)
_GENERIC = patterns.any_of(
    """
    see|read|hear|know|meet|talk .. first|before|beforehand
    how|what|who|where|when|which|whether|if|how_much|how_long|how_often .. it|this|that|works|work|\
        happens|involved|involves|costs|cost|helps|help|we|they|one|expected|there|means|expect|sessions|\
            bring|prepare|wear|start|need !was|were|meant
    hear|hearing|know|knowing|learn|learning|read|find_out [a_bit|a_little] more
    which [of_us] would|will|has|is
    who|what|where|how|whether|if|how_many|how_often|when would|will|can|could|does|do \
        they|it|we|be|there|come|\
        happen|know|see|hear|tell|pay|look_after|watch|mind|someone|anyone|anybody|people
    who|what|where|how|whether|if|what_time|which_day|how_far they|it|there|we|someone|anyone|anybody|\
        people !was|were|meant|had
    who is|will_be|going going_to|there watch|look|mind|pay|be|take|sit|know
    ^ [..] ask*|is_asking|wondering|asked_me is|does|will|can|do|are|would|could|has|have|must \
        it|they|there|we|that|this
    question|questions|concern|concerns|doubts|worries|objections|reservations !about|of|on
    """,
    _CLASSES,
)
_HOPEFUL = patterns.any_of(
    """
    no problem $
    no|yes to
    something about
    good|great|nice|lovely|wonderful|helpful|useful|brilliant|excellent|right idea|thing|thought|for|\
        decision|step
    helped|loves|loved|liked|likes|looking_forward|interesting|grateful|thankful|enjoys|enjoyed|proud_of|\
        excited|not_against|happy|glad|love|agree|agrees|agreed|ok|okay|yes
    could|might|may|would be_good|help|be_worth|work|be_useful|be_nice|be_helpful|do_us_good
    """,
    {},
)
_ELSEWHERE = patterns.any_of(
    """
    his|her|their|my|the|our job|boss|work|mother|father|kids|children|school|car|house|health|exam|flight|\
        football|game|team|friend|friends|team|brother|sister|son|daughter|parents|dad|mum|mom|knee|back|\
        doctor|party|holiday|trip|business
    i_am_too|needs_to_change|should_change|something_about|why_i|why_you|why_am|how_i_am|how_my|how_was|\
        what_is_wrong|what_is_for|\
        what_i_wanted|\
        what_i_want_for|\
        for_dinner|if_i_am|whether_i_am|if_i_still|who_i|where_i|dinner|want_a_divorce|wants_a_divorce|\
        wanted_a_divorce|affair|cheating|who_was|baby|children|dog|what_time|when_i_come|when_i_would|\
        how_i_slept|the_time|leave_me|leaving_me|losing|my_day|my_cooking|movie|film|watch|walk|play|\
            my_hair|my_work|my_clothes|\
            my_phone|my_family|my_friends|easter|christmas|birthday|universe|garden|weather|summer|\
            for_a_kiss|for_me|with_me|for_us|\
        for_the_family|about_my|about_her|about_his|i_spend|i_work|i_drink|i_talk|i_shop|forgive|\
        what_i_did|what_i_was
    you|your|lesson|lessons|emails|course|exercise
    """,
    {},
)


def _apart(text: str) -> bool:
    return bool(_ELSEWHERE.search(text)) and not step.names_counsel(text)


def wary(text: str) -> bool:
    """He thinks, fears, says … something about the step that is neither a yes nor a no: a reason."""
    held = _HOLDS.search(text)
    if held is None or len(text.split()) < 4 or _HOPEFUL.search(text) or _apart(text):
        return False
    return bool(_TOPIC.search(text[held.start() :]))


def curious(text: str) -> bool:
    """She asks, wonders, reads up … on the step."""
    asked = _WONDERS.search(text)
    if asked is None or _apart(text) or _NOT.search(text[: asked.end()]):
        return False
    rest = text[asked.start() :]
    return bool(_TOPIC.search(rest) or _GENERIC.search(rest))


def about_the_step(question: str) -> bool:
    """Whether a question somebody asked aloud is about the step and not about dinner."""
    if _apart(question):
        return False
    return bool(_TOPIC.search(question) or _GENERIC.search(question) or _TOGETHER.search(question))


_TOGETHER = patterns.any_of(
    "we|they|it|that|there have|has|would|will|do|does|can|must|need|go|tell|help|work|take|last", {}
)
_NOT = patterns.any_of("not|never|no|without|any", {})
