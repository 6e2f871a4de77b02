"""Figures of speech that sound like danger and are none; they are taken out before safety is read."""

from __future__ import annotations

from dripcourse.flow.intent import patterns

_IDIOMS = patterns.any_of(
    """
    killing|killed|kills|kill me to_wait|to_know|not_to|not_knowing|with_laughter|with_curiosity|\
        with_boredom|softly|to_admit|to_say|with_kindness
    is|are|was|were|been|this_is|that_is killing|slaying me
    waiting|suspense|wait|silence|heat|uncertainty|curiosity|commute|back|feet|knees|headache|knee|\
        distance|not_knowing|hope|loneliness [is|are|was|just|really] [slowly|just|really|absolutely|\
        literally] kills|killing|killed|murdering me
    dying|died|die of|from laughter|curiosity|boredom|embarrassment|shame|laughing|cringe|cuteness|\
        excitement|suspense
    dying|died|die to know|hear|find|see|tell|ask|learn|read|try|get|share|go
    dying for a|some|an|his|her|the
    die|died|dead|dying laughing
    dead tired|serious|sure|end|line|set|right|wrong|silence|ringer|set_against|beat|weight|easy|keen|\
        against|heat|on_my_feet|battery
    kill|kills|killed|killing the|my|this|that|our|his|her|all_the idea|mood|vibe|conversation|lights|\
        engine|joke|plan|time|battery|momentum|proposal|project|deal|buzz|discussion|topic|suggestion|\
        romance|spark|energy|moment|day|whole_idea|budget|evening|weeds|dream|hope|motivation|joy|fun|fish|\
        spider|plants|plant
    kill|killed|killing time|it|two|off|off_the
    <P> killed|shot|slammed|punched it|holes|down
    could|would|'d kill|murder|die for a|some|an|that|the|his|her|chocolate|coffee|sleep
    would|will|'d rather die|drop_dead than
    rather die|drop_dead
    to die for
    till|until death do|does_us
    hit|hits|hitting it|the|a|rock|our|his|her|my off|roof|nail|wall|bottom|home|road|jackpot|spot|snooze|\
        sack|hay|books|gym|target|brakes|ceiling|pause|nerve|stride|button|note|mark|rough_patch|bump|low|\
        limit|milestone|ground|headlines|shops|right_note|like_button|reply_button|send|reply|snag|\
        dead_end|beach|bullseye|soft_spot|town|deck|slopes|sweet_spot|goal|post|ball|keyboard|enter|pillow|\
        trail
    hit|hits|hitting rock|home|bottom|send|reply|a_snag|the_road|pause|delete|play|stop|enter|snooze
    it|this|that|lesson|email|sentence|news|words|reality|grief|feeling|one|answer|what_he_said|\
        what_she_said|realization|realisation|line|thought|question|sadness [really|just|then|suddenly|has|\
        had|also|totally] hit|hits|struck|slapped|punched|smacked|stung me|us|home|hard
    hit|hits|struck me that|how|like_a_ton|when_i_read|in_the_feels
    hit|hits|hitting on
    hit me|her|him|us up|back_with_a|with_the_news|with_a_question
    kick|kicks|kicking|kicked|slap|boot|smack in|up the|my butt|pants|ass|backside|behind|bum|rear|arse|teeth
    kick|kicks|kicking|kicked off|back|a_ball|the_ball|the_habit|the_can|the_bucket|a_goal|butt|ass|some_butt
    kicking|kick|kicked myself|himself|herself !out
    kicked|kicking|kicks me|him|her|us out|under_the|off_the_sofa|off_the_couch|off_the_project
    slap on|in the wrist|back|face
    punch|punched|punching line|lines|bag|above|card|in_the_gut|in_the_stomach_when_i_read|the_air|the_clock
    gut punch
    fruit|rum punch
    pack* a punch
    beat|beats|beating|beaten around|about|the|a [the] bush|odds|heat|traffic|rush|clock|drum|dead_horse|\
        record|world|queue|deadline
    beat|beats me|him|her|us to_it|to_the_punch
    it|that|this beats me
    heart|hearts|my_heart [was|is|skipped|were|still|missed] [a] beating|beat|beats|skipped|pounding
    beat|beats|beating myself|himself|herself|themselves|yourself up
    beat|beats|beating|beaten me|him|her|us|them at|in|by [a|the] chess|cards|tennis|scrabble|golf|\
        monopoly|ping|the|a|every|game|two|one|darts|badminton|points|squash|pool|bowling|backgammon|table|\
        mini|video]
    shoot|shot me|him|her|you|them an|a [quick|short] email|message|text|look|glance|smile|line|mail
    shoot|shot|shooting for|down|the_breeze|hoops|the_messenger|my_shot|a_film|a_video|photos|pictures|\
        myself_in_the_foot|him_down|her_down|me_down|it_down|that_down
    worth|give|gave|have|take|took|long|another|a|good|best|big|one a_shot|it_a_shot|shot
    stab|stabbed|stabbing in|at|me_in the|it|a|my back|dark|heart
    back-stabbed|backstabbed
    stab at
    throw|threw|thrown|throwing|throws me|him|her|us|you off|under_the_bus|for_a_loop|into_work|a_party|\
        a_look|a_bone|a_curve|a_lifeline|a_kiss|a_glance|a_surprise|off_balance
    throw|threw|throws|throwing in|the|a|it|everything|some|my|his|her|out [the] towel|party|fit|tantrum|\
        ball|frisbee|away|out|baby|trash|garbage|in_the_trash|in_the_bin|snowball|snowballs|stuff
    throw|threw|throws|throwing away|up
    drop|dropped dead|a_bombshell|the_bomb
    drop dead gorgeous
    over|on my|his|her|their dead_body|grave
    scared|worried|bored|tired|frightened|sick to|half_to death [that|he|she|of|to|by] [he|she|they|will|\
        would|asking|ask|the] !of_him|of_her|hit
    bored|tired|sick|worked|worry|worried|freezing|starving|thrilled|loved|tickled|nagged|talked|stressed \
        to death
    love|loves|loved me|him|her|them|you|it to|dearly_to death|bits|pieces
    matter of life
    life and|or death
    stick|sticking|stuck to my|our|his|her|your|the guns|point
    jump|jumped|jumping the_gun|to_conclusions|for_joy|in|on_it|at_the|at_it|ship|into_it|on_the|through_hoops
    smoking|top|big|hired|son_of_a|young|nerf|glue|water|squirt|staple|nail|hair|heat gun
    gun shy
    war|battle of words|the_sexes|over|with_the
    bite|bit|bites|biting the|my|his|her|off|a bullet|tongue|lip|head_off|more|dust|nails
    bit|bites|bit_my my|his|her|their tongue|lip|head|nails
    bites|bit|biting me|him in|back [the|in] [butt|ass|bum|the]
    dog|cat|mosquito|spider|snake|puppy|horse|tick .. bit|bites|bitten|scratched|kicked me|him|her|us
    pull|pulled|pulling|pulls [my|his|her|our|your] leg|legs|hair_out|own_hair
    pull my|his|her|the plug|leg|strings
    stress|headache|heat|cold|work|boss|wind|exam|job|deadline|deadlines|traffic|hangover .. kills|killing|\
        killed
    put|puts|laid|dropped|set the|his|her|a [kitchen] knife|knives|fork|axe|hammer down|away|aside|\
        in_the_drawer
    knife|knives in|and|sharpener|set|block [back|fork|forks|spoon]
    twist|twisting|twisted the_knife|my_words|his_arm|her_arm|my_ankle|his_ankle|her_ankle|the_story
    went|go|goes|going ballistic|postal|nuclear|off_like
    suicide squad|mission|doors|prevention
    social|career|political|commercial suicide
    shaking|shook|shakes|shake hands|my_head|his_head|her_head|it_off|things_up|me_up|my_hand|his_hand|\
        her_hand|me_awake|me_out
    push|pushed|pushing|pushes my|his|her|all_my|all|our|the buttons|luck|limits|button|envelope|boundaries
    hold|holds|held|holding me|us|him|her tight|close|in_his|in_her|while|accountable|when|for_a|all_night|\
        and_said|until_i|gently|tightly|so_close|lovingly|and_cried|and_kissed|back_from_asking
    grab|grabbed|grabs|grabbing [me|us|him|her] a|some coffee|drink|bite|hug|kiss|seat|beer|lunch|food|\
        snack|dinner|beers|coffees
    grab|grabbed|grabs|grabbing me|us|him|her by_the_hand|and_kissed|and_hugged|for_a_dance|for_a_hug
    grabbed|grabs|pulled|pulls|pull|dragged|took [my|his|her|me|him] [arm|hand|arms] [and] [pulled|drew|\
        dragged|led|kissed] .. dance|dance_floor|hug|kiss|kissed|close|closer|embrace|dancing|arms|cuddle
    drag|dragged|drags|dragging his|her|their|my feet|heels
    drag|dragged|drags|dragging me|him|her|us|it to_see|to_a|shopping|along|on|out_to
    burst|bursting|broke|breaking|broken into|out|my|his|her|down|up tears|laughing|heart
    break|breaks|breaking|broke|broken my|his|her|our|the heart|hearts|ice|silence|pattern|habit|news|\
        cycle|promise|promises|bank|record|fast|vow|rules|word|trust|routine|spell|glass_ceiling|deadlock|\
        tension|mould|mold|stalemate
    heart* break*
    struck|strikes|strike me|us|him|her as|that|by_how|how
    struck|strike|strikes a chord|nerve|deal|balance
    in stitches|stitch
    blow|blew|blown my|me|us|off|away|out|it mind|away|candles|up
    sweet|sudden|cot|warm death|murder
    bloody|blue murder
    get|got|gets|getting away with murder
    murder mystery|mysteries|she_wrote
    jump off the sofa|couch|bed|table
    bullet points|journal|point|list|train|proof
    silver bullet
    trigger warning|happy
    i am|'m dead|deceased lol|haha|hahaha
    want|wanted|wish to sink|vanish|disappear|crawl into|under|through the|a|my [ground|floor|earth|hole|\
        rock|sofa]
    want|wanted|wish|could have to|have just|simply die|died right_there|of|on_the_spot|with|from
    end|ending|ended|ends it|things|everything with|between|well|on|there|in|the|up|badly|by|when|here|\
        amicably|like|so|because|now|there|or|and_divorce !life
    take|took|taking|takes my|his|her|own life into|in|seriously|back
    fight|fighting|fights|fought about|over|for|like|through|the|to|hard
    lost|losing|lose it|my_mind|my_patience|my_cool|my_keys|hope|my_nerve laughing|over|when|completely|\
        with_the_kids|at_work
    blood pressure|test|donation|type|tests
    forced|force|forces me|us|him|her|myself|himself|herself to ask|smile|talk|think|look|listen|be|choose|\
        rethink|read|eat|laugh|see|face|admit|watch|write|say|sit|breathe|keep|stop|question|reflect|slow|rest
    controls|controlling|control|controlled [the|his|her|their|my|our|himself|herself|myself] remote|tv|\
        thermostat|emotions|anger|temper|blood|himself|herself|breathing|diabetes|weight|urge|tongue|\
        heating|stereo|music|lights
    """,
    {"P": "he she they partner my_boss boss"},
)
_STORY = patterns.any_of(
    """
    in|from|watched|watching|saw|seen|reading|read|about|like|listening_to|heard|finished|of|with [a|the|\
        this|that|our|my|an|last_night's|new|old] [crime|horror|true|good|great|new|old|thriller|action|\
        netflix|murder|war] movie|film|book|novel|series|episode|documentary|thriller|story_where|scene|\
        podcast|show|play_where|soap|drama|comic|fairy|video_game|crime_series|tv_show|detective|tv_series|\
        opera|theatre
    the|this|a|that movie|film|book|novel|series|episode|documentary|podcast|thriller|video_game|show|song \
        [is|was|we|i|about|where|in|when|called|by|that|has|had] [about|watched|saw|read|which|where|heard|\
        a|is]
    main|the|her_favourite|his_favourite|favourite character|protagonist|heroine|villain|hero|murderer|\
        detective|killer|actor
    video|computer|board|card|chess|football|boxing|tennis game|games|match|club|training|class
    pillow|snowball|water|food fight|fights|battle
    play-fighting|wrestling|playfighting|tickle
    playstation|xbox|fortnite|zelda|minecraft|netflix|boxing|karate|judo|kickboxing|mma|martial_arts
    """,
    {},
)
_AFTER_STORY = patterns.any_of(
    "after|during|because_of|while|when|before .. movie|film|book|show|series|episode|match|game|podcast", {}
)


def without_idioms(text: str) -> str:
    """The words of a sentence with figures of speech blotted out, each as long as it was."""
    return _IDIOMS.regex.sub(lambda found: " " + "~" * (len(found.group()) - 1), text)


def tells_a_story(sentence: str) -> bool:
    """Whether a sentence is about a film, a book or a game. "After the film he …" is about life."""
    return bool(_STORY.search(sentence)) and not _AFTER_STORY.search(sentence)
