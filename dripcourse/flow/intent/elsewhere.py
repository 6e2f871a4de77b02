"""Everyday matters: a yes to a puppy, a no to the dishes, a worry about school are no answer here."""

from __future__ import annotations

import re

from dripcourse.flow.intent import patterns

# When and where something was said is not what it was about ("he said yes over dinner").
_SETTING = re.compile(
    r" (?:at|over|during|after|before|in|on|while|until|till|since|from|between|near|outside|behind|when|"
    r"as|because|for(?= (?:the |our |my )?(?:kids|children|family|sake)))"
    r"(?! (?:at|over|during|after|before|on|while|until|to)\b)"
    r"(?: (?:the|a|an|my|our|his|her|their|this|last|next|that|in|on|of))*"
    r"(?: \S+){1,2}"
)
_MATTERS = patterns.any_of(
    """
    dog|dogs|puppy|cat|cats|kitten|pet|dinner|dinners|lunch|breakfast|supper|pizza|food|cooking|cook|meal|\
        meat|vegetables|broccoli|cake|coffee|tea|wine|beer|alcohol|drink|drinks|drinking|smoking|smoke|\
        cigarettes|gambling|gaming|games|the_game|a_game|playstation|netflix|tv|television|series|movie|\
            movies|film|cinema
    holiday|holidays|vacation|trip|trips|beach|greece|spain|italy|flight|flights|hotel|hotels|cruise|camping|\
        house|a_flat|the_flat|apartment|mortgage|garden|kitchen|bathroom|garage|sofa|couch_from|roof|car|\
            cars|bike|\
        motorbike|motorcycle|boat|caravan|move|moving
    trash|rubbish_out|bins|dishes|dishwasher|laundry_done|ironing|vacuum|cleaning|chores|housework|groceries|\
        shopping|errands|lawn
    child|children|kid|kids|baby|babies|toddler|son|daughter|school|kindergarten|nursery|babysit|homework_with
    job|promotion|raise|overtime|boss|office|meeting|interview|work_less|salary|loan|invoice|bill|bills|\
        receipt|bank|taxes|lottery
    wedding|party|birthday|anniversary|christmas_with|concert|football|match|gym|golf|fishing|running|\
        marathon|choir|church|band|dance|dancing|barbecue
    mother-in-law|father-in-law|in-laws|mother|father|mom|mum|dad|parents|brother|sister|aunt|uncle|\
        grandma|grandmother|grandpa|cousin|neighbour|neighbours|friends|family
    sex|kiss|kisses|hug|hugs|massage|date|affair|divorce|separation|marry
    dentist|vet|plumber|hairdresser|haircut|mechanic|doctor|gp|surgery|operation|diet|flu|headache
    table|restaurant|tickets|room|airbnb|villa|tour|photographer|venue|dj|caterer|taxi|theatre|museum|zoo
    facebook|instagram|whatsapp|phone|password|cinema_with|weather
    money goes|went|is_gone|disappears
    loves|love|miss|misses|hates me
    my fault|mother|job|hair|dress|birthday|cooking
    """,
    {},
)
_INSTITUTION = patterns.any_of(
    "at|from the|my bank|office|school|clinic|hospital|company|town_hall|insurance|agency|work|shop|daycare",
    {},
)
_GOSSIP = re.compile(
    r"(?: (?:what|that))?(?: (?:his|her|their|our|the))? (?:family|friends|parents|mother|neighbours|"
    r"colleagues)(?= (?:will|would|might|could|may) )"
)
_THE_STEP = patterns.any_of(
    """
    therapy|therapist|therapists|counselling|counsellor|counsellors|session|sessions|workshop|workshops|\
        invitation|help|check-up|retreat|couples|psychologist|bring|seminar|look_after|mediation|stranger|\
            strangers|shrink
    """,
    {},
)


def elsewhere(text: str) -> bool:
    """Whether words are about an everyday matter and nowhere about the step asked for."""
    text = _GOSSIP.sub("", text)
    return bool(_MATTERS.search(_SETTING.sub("", text))) and not _THE_STEP.search(text)


def office(text: str) -> bool:
    """Whether "they" are an office ("they said no at the bank")."""
    return text.startswith(" they") and bool(_INSTITUTION.search(text))
