"""Words as people type them, made comparable: case, apostrophes, short forms, slang, stretched letters."""

from __future__ import annotations

import re
import unicodedata

from dripcourse.flow.intent.lists import listed
from dripcourse.flow.intent.spelling import corrected

_LOOKALIKES = str.maketrans(
    {
        "’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "‹": '"', "›": '"', "‐": "-", "‑": "-", "–": " - ", "—": " - ", "−": "-", "…": "... ", "\u00a0": " ",
        "\u200b": "", "\u200c": "", "\u200d": "", "\ufeff": "", "\u00ad": "", "\u0307": "", "\r": "\n",
        "\ufe0f": "", "¿": " ", "¡": " ", "？": "?", "！": "!", "。": ".", "\t": " ",
    }
)  # fmt: skip
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_APOSTROPHE_MISSED = re.compile(r"(?<=n);(?=t\b)")
_SUFFIXES = (
    ("n't", " not"),
    ("'re", " are"),
    ("'ve", " have"),
    ("'ll", " will"),
    ("'d", " would"),
    ("'m", " am"),
)
_IS_AFTER = frozenset(listed("he she it that what who there here how where everything all"))
_SHORT = {
    "won't": "will not", "wont": "will not", "can't": "can not", "cant": "can not", "cannot": "can not",
    "shan't": "shall not", "ain't": "is not", "aint": "is not", "let's": "let us", "lets": "let us",
    "dont": "do not", "doesnt": "does not", "dosnt": "does not", "dosent": "does not", "doesent": "does not",
    "didnt": "did not", "isnt": "is not", "arent": "are not", "wasnt": "was not", "werent": "were not",
    "hasnt": "has not", "havent": "have not", "hadnt": "had not", "wouldnt": "would not",
    "couldnt": "could not", "shouldnt": "should not", "hes": "he is", "shes": "she is", "thats": "that is",
    "whats": "what is", "whos": "who is", "hows": "how is", "wheres": "where is", "whens": "when is",
    "theres": "there is", "heres": "here is", "theyre": "they are", "theyve": "they have",
    "theyll": "they will",
    "shell": "she will",
    "im": "i am", "ive": "i have", "itll": "it will", "hell": "hell", "youre": "you are", "weve": "we have",
    "hed": "he would", "itd": "it would", "its": "it is", "gonna": "going to", "wanna": "want to",
    "gotta": "got to", "dunno": "do not know", "kinda": "kind of", "sorta": "sort of", "gimme": "give me",
    "lemme": "let me", "u": "you", "ur": "your", "r": "are", "pls": "please", "plz": "please",
    "plse": "please", "thx": "thanks", "tnx": "thanks", "thnx": "thanks", "ty": "thanks", "cuz": "because",
    "coz": "because", "cos": "because", "bc": "because", "b/c": "because", "cause": "because",
    "tho": "though", "btw": "by the way",
    "k": "ok", "okey": "ok", "okay": "ok", "okie": "ok", "o.k": "ok", "yea": "yeah", "yh": "yeah",
    "hubby": "husband",
    "hubs": "husband", "hubbie": "husband", "dh": "husband", "dw": "wife", "bf": "boyfriend",
    "gf": "girlfriend", "s/o": "partner", "missus": "wife", "misses": "wife", "idk": "i do not know",
    "tmrw": "tomorrow",
    "tmr": "tomorrow", "w/": "with", "ppl": "people", "alright": "all right", "n": "and", "&": "and",
    "omg": "wow", "everytime": "every time",
    "e-mail": "email", "e-mails": "emails", "mails": "emails", "mail": "email", "no-one": "nobody",
    "counseling": "counselling", "counselor": "counsellor",
    "counselors": "counsellors", "program": "programme", "organise": "organize", "couldve": "could have",
    "yr": "your",
    "2day": "today", "2moro": "tomorrow", "sez": "says", "dident": "did not", "dosen't": "does not",
}  # fmt: skip
_PARTNER_IS = re.compile(
    r"\b(husband|wife|partner|spouse|boyfriend|girlfriend|fiance|man|woman|guy|girl|half)'s(?= (?:in|on|"
    r"not|up|game|willing|"
    r"coming|going|open|fine|ok|said|agreed|ready|happy|interested|still|thinking|asking|worried|got|"
    r"refused|all|just|"
    r"really|very|so|finally|totally|actually|a|been|said|saying|never|against|afraid|scared|keen|curious|"
    r"unsure)\b)"
)


def plain(text: str) -> str:
    """Lower-case text with one kind of quote, dash and apostrophe, and no letter three times in a row."""
    text = unicodedata.normalize("NFKC", text).translate(_LOOKALIKES).casefold().translate(_LOOKALIKES)
    return _APOSTROPHE_MISSED.sub("'", _STRETCHED.sub(r"\1", text))


def spelled_out(text: str) -> str:
    """Plain text with short forms and slang written out ("he'll" → "he will") and known typos mended."""
    text = _PARTNER_IS.sub(r"\1 is", text)
    return re.sub(r"[^\W_]+(?:['/-][^\W_]+)*|[^\W_]/|&", lambda found: _spelled(found.group()), text)


def _spelled(word: str) -> str:
    if word in _SHORT:
        return _SHORT[word]
    if "'" not in word:
        return corrected(word)
    for suffix, written in _SUFFIXES:
        if word.endswith(suffix):
            return corrected(word.removesuffix(suffix)) + written
    stem, _, rest = word.partition("'")
    if rest == "s" and stem in _IS_AFTER:
        return f"{stem} is"
    return f"{corrected(stem)} '{rest}"
