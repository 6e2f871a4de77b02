"""Who is hurt and how: the word classes of the safety rules."""

from __future__ import annotations

import re

from dripcourse.flow.intent.people import PARTNER

_KIDS = re.compile(
    r" (?:(?:my|our|the|his|her|their|own|little|two-year-old|four-year-old|teenage|youngest|oldest|eldest|"
    r"older|younger|step) ){1,3}"
    r"(?:son|sons|daughter|daughters|kid|kids|child|children|baby|babies|boy|boys|girl|girls|little one|"
    r"little ones|toddler|toddlers|"
    r"teenager|teenagers|stepson|stepdaughter|stepchild|twins|youngest|oldest|eldest|infant|newborn)(?= |$)"
)
_HITS = (
    "hit hits hitting beat beats beating beaten punched punches punching slapped slaps slapping slap "
    "choked chokes choking choke strangled strangles strangling strangle smacked smacks smacking "
    "whacked attacked attacks attacking assaulted assaults assaulting abused abuses abusing abuse battered "
    "batters battering headbutted belted spanked spanks spanking whipped whips "
    "bruised bruises bites burned burnt burns "
    "molested molests molesting fondles fondled gropes groped raped rapes raping punch backhanded thumped "
    "thumps wallops suffocated suffocates drugged drugs stabbed stabs bit knocked_down knocked_out "
    "spat_at spits_at spat_on spits_on kicked kicks kicking throttled clobbered mistreats mistreated "
    "tortures tortured struck strikes lashed_out_at thrashed"
)
_SHOVES = (
    "pushed pushes pushing shoved shoves shoving threw throws throwing slammed slams slamming dragged "
    "drags dragging pinned pins held holds grabbed grabs grabbing shook shakes shaking yanked yanks flung "
    "shoving hurled tackled pressed"
)
CLASSES = {
    "I": "i we i_am_so i_have",
    "P": f"{PARTNER.replace('|', ' ')} my_ex-husband my_ex-wife his her their "
    "the_man_i_live_with this_man this_one that_one",
    "P0": f"{PARTNER.replace('|', ' ')}",
    "me": "me us",
    "kids": "kids children",
    "victim": "me us kids children our_dog the_dog my_dog the_cat our_cat",
    "adv": (
        "has had have is was been keeps kept started starts will would did does often sometimes again "
        "regularly just also even once_again "
        "physically always usually actually really then almost nearly repeatedly tends_to then_suddenly "
        "suddenly got_up_and gets_drunk_and got_drunk_and drinks_and lost_it_and loses_it_and "
        "snapped_and came_home_and got_angry_and got_mad_and gets_angry_and gets_mad_and recently already "
        "occasionally constantly badly hard threatened_to wants_to tried_to tries_to beginning_to "
        "began_to begins_to going_to turned_around_and was_drunk_and came_over_and likes_to said_he_will "
        "said_he_would says_he_will said_she_will said_she_would might could can must may"
    ),
    "hits": _HITS,
    "shoves": _SHOVES,
    "girls": "kids",
    "fear": "afraid scared frightened terrified fearful petrified in_fear scared_to_death so_scared "
    "so_afraid frightened_to_death",
}


def plain_roles(text: str) -> str:
    """Every child of the family is "kids": who is hurt matters here, not which one."""
    return _KIDS.sub(" kids", text)
