"""Small typos in the words the rules stand on. Only words nobody could have meant otherwise are mended."""

from __future__ import annotations

from functools import cache

from dripcourse.flow.intent.lists import listed

_MISSPELT = {
    "siad": "said", "sais": "says", "sadi": "said", "sayd": "said", "saids": "said", "sed": "said",
    "saod": "said",
    "saif": "said",
    "sasy": "says", "syas": "says", "yse": "yes", "eys": "yes", "yess": "yes", "yep": "yep", "noo": "no",
    "hte": "the",
    "teh": "the", "adn": "and", "nad": "and", "taht": "that", "thta": "that", "wnat": "want",
    "wnats": "wants", "watns": "wants",
    "wans": "wants", "waht": "what", "whta": "what", "hwat": "what",
    "becuase": "because", "becasue": "because",
    "beacuse": "because", "becaus": "because", "thier": "their", "wich": "which", "wether": "whether",
    "husbend": "husband", "huband": "husband", "theripy": "therapy", "theraphy": "therapy",
    "terapy": "therapy",
    "therepy": "therapy", "councelling": "counselling", "councilling": "counselling",
    "counceling": "counselling", "counciling": "counselling", "consuling": "counselling",
    "intrested": "interested", "intersted": "interested", "intrestd": "interested",
    "intereseted": "interested", "agred": "agreed", "aggreed": "agreed",
    "agread": "agreed", "refued": "refused", "definately": "definitely",
    "defnitely": "definitely", "expencive": "expensive", "expensiv": "expensive", "qestion": "question",
    "quesion": "question", "questoin": "question", "questons": "questions", "qestions": "questions",
    "quetions": "questions", "tommorow": "tomorrow", "tomorow": "tomorrow", "tommorrow": "tomorrow",
    "yesturday": "yesterday", "yestarday": "yesterday", "yeterday": "yesterday", "thikn": "think",
    "thnik": "think", "thinl": "think", "tihnk": "think",
    "aksed": "asked", "askd": "asked", "asekd": "asked", "maby": "maybe",
    "mabye": "maybe", "maybee": "maybe", "mayb": "maybe",
    "nto": "not", "knwo": "know", "konw": "know", "wil": "will", "wiht": "with", "abuot": "about",
    "abotu": "about",
    "realy": "really", "finaly": "finally", "stil": "still", "timme": "time", "hsi": "his", "ehr": "her",
    "shee": "she",
    "pleas": "please", "plaese": "please", "pleae": "please", "unsuscribe": "unsubscribe",
    "unsubcribe": "unsubscribe",
    "recieve": "receive", "emial": "email", "emials": "emails", "wekk": "week", "weks": "weeks",
    "afriad": "afraid",
    "scard": "scared", "hitted": "hit", "hitten": "hit", "beated": "beat", "punshed": "punched",
    "slaped": "slapped", "kiked": "kicked", "strangeld": "strangled", "threatens": "threatens",
    "knive": "knife", "abussive": "abusive", "abusif": "abusive", "sucide": "suicide", "suicde": "suicide",
    "suiside": "suicide", "voilent": "violent", "threatend": "threatened",
    "threatning": "threatening", "threatining": "threatening", "chocked": "choked", "strangeled": "strangled",
    "apointment": "appointment", "appointmnt": "appointment", "beleive": "believe",
    "belive": "believe", "tehrapist": "therapist",
    "happend": "happened", "freind": "friend", "thankyou": "thank you", "ofcourse": "of course",
    "aswell": "as well", "alot": "a lot",
    "noway": "no way", "havnt": "have not", "havent'": "have not", "hasent": "has not", "didn": "did not",
    "doesn": "does not",
}  # fmt: skip
_LONG_WORDS = listed("""
    agreed agrees refused refuses refusing declined interested willing therapy therapist counselling \
        counsellor husband
    partner boyfriend girlfriend spouse question questions expensive definitely appointment session \
        unsubscribe
    subscription emails thinking thought answered replied yesterday tomorrow accepted rejected reluctantly
    threatened threatens threatening strangled suicide suicidal violent frightened terrified
    scared afraid choked punched slapped kicked pushed shoved holiday vacation weekend
    continue resume decided decision anymore because please really workshop curious
""")
_SHORTEST, _LONGEST = 6, 16
_REAL_WORDS = frozenset(
    listed("""
    pleased pleases pleasing agree agreeing decline refuse refusal reply replies punches partners
    husbands questioned questioning interest interests session sessions threaten threatens threat decide \
        decides
    counsellors therapists therapies therapeutic accept except excepted expected expensively declines violet
    thinks though through thoughts answers answer boyfriends girlfriends appointments workshops
    slapping kicking pushing pushes scare scares scaring subscriptions scarred scored holidays weekends \
        email curiosity
    continued continues resumed resumes violence deciding decisions ejected injected projected slipped \
        slopped snapped
    flapped clapped picked kicker locked pushy kicks strangle strangely suicides spouses mailing continual
    willingly thinning shocked checked chocked cooked socked scarce sacred scaled stared shared spared \
        hushed rushed plushed parted parter
    reality readily readly frighten frightens terrify terrifies
    """)
)


def corrected(word: str) -> str:
    """The word meant, when only a small slip stands between; otherwise the word itself."""
    if word in _MISSPELT:
        return _MISSPELT[word]
    if not _SHORTEST <= len(word) <= _LONGEST or word in _REAL_WORDS or word in _LONG_SET:
        return word
    return _neighbour(word) or word


def near(word: str, target: str) -> bool:
    """One slip apart: a letter swapped with its neighbour, doubled, missing, added or mistaken.

    Short words allow only swapped and doubled letters, for "yet" and "now" are no typos of "yes" and "no".
    """
    if word == target:
        return True
    if len(target) <= 4:
        return len(word) > 1 and (_swapped(word, target) or _doubled(word, target))
    return word[0] == target[0] and (_swapped(word, target) or _one_edit(word, target))


def _swapped(word: str, target: str) -> bool:
    if len(word) != len(target) or len(target) < 3:
        return False
    apart = [place for place in range(len(word)) if word[place] != target[place]]
    if len(apart) != 2 or apart[1] != apart[0] + 1:
        return False
    left, right = apart
    return word[left] == target[right] and word[right] == target[left]


def _doubled(word: str, target: str) -> bool:
    if len(word) != len(target) + 1:
        return False
    return any(word == target[:place] + target[place - 1] + target[place:] for place in range(1, len(word)))


def _one_edit(word: str, target: str) -> bool:
    if abs(len(word) - len(target)) > 1:
        return False
    start = 0
    while start < min(len(word), len(target)) and word[start] == target[start]:
        start += 1
    if len(word) == len(target):
        return word[start + 1 :] == target[start + 1 :]
    longer, shorter = (word, target) if len(word) > len(target) else (target, word)
    return longer[start + 1 :] == shorter[start:]


@cache
def _deletions() -> dict[str, tuple[str, ...]]:
    index: dict[str, tuple[str, ...]] = {}
    for word in _LONG_WORDS:
        for shorter in _without_one(word):
            index[shorter] = (*index.get(shorter, ()), word)
    return index


def _without_one(word: str) -> set[str]:
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


def _neighbour(word: str) -> str | None:
    index = _deletions()
    found = {target for shorter in _without_one(word) for target in index.get(shorter, ())}
    near_by = sorted(target for target in found if near(word, target))
    return near_by[0] if len(near_by) == 1 else None


_LONG_SET = frozenset(_LONG_WORDS)
