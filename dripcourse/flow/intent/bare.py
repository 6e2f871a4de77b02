"""A reply that is nothing but an answer word, small typos allowed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from dripcourse.course.model import Answer, Sense
from dripcourse.flow.intent import words
from dripcourse.flow.intent.lists import listed
from dripcourse.flow.intent.sentences import Clause
from dripcourse.flow.intent.spelling import near

_LEAVE_OUT = re.compile(
    r"^(?:(?:it|that|this|is|was|a|an|the|answer|reply|response|my|his|her|their|big|clear|firm|definite|"
    r"hi|hello|hey|dear|well|oh|so|"
    r"and|but|i got|we got|ok so|sadly|unfortunately|finally|so far|it's|update|from|result|just|very|"
    r"another|simple|plain|short|quiet|cautious|hard|flat|huge|resounding|sorry|to say|for me) )+"
)
_TRAIL = re.compile(
    r"(?: (?:from|by|for|to|of)? ?(?:him|her|them|partner|my friend|please|sadly|unfortunately|finally|"
    r"sorry|lol|haha|again|thanks|thank you|i am afraid|at last|for now|so far|indeed|of course|alas|xx?x?|"
    r"dear|everyone|team|coach|today))+$"
)
_WHEN = re.compile(
    r"(?: (?:for|on|next|this|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|"
    r"\d+(?:st|nd|rd|th)?|at|in|of|january|february|"
    r"march|april|may|june|july|august|september|october|november|december|week|month|today|yesterday|last|"
    r"night|morning|evening))+$"
)
_POLITE_NO = frozenset(("yes please", "no thanks", "no thank you", "nope thanks", "nah thanks"))
_MUTE = frozenset(listed("not now know yet book look none one on nor new noon stop help"))


def keyword(text: str, answers: Sequence[Answer]) -> Answer | None:
    """The answer one of whose keywords the plain text is, exactly or by a small slip; None when two fit."""
    said = _word(text)
    if not said:
        return None
    exact = [answer for answer in answers if said in _keywords(answer)]
    if exact:
        return exact[0]
    if said in _MUTE:
        return None
    close = [answer for answer in answers if any(_nearly(said, word) for word in _keywords(answer))]
    return close[0] if len(close) == 1 else None


def to_an_offer(text: str) -> bool:
    """ "No, thanks" declines something, perhaps the course; it is not what the partner was asked, nor is
    "yes please"."""
    return bool(_TO_AN_OFFER.match(text.strip()))


_TO_AN_OFFER = re.compile(
    r"(?:yes|yeah|yep)[,.! ]+(?:please|pls|plz)[.! ]*$|"
    r"(?:(?:no|nope|nah|non|nein|nee|nej|nei|não|hayır|нет|nie)[,.! ]+(?:many |vielen |muito |mange |"
    r"tack så )?"
    r"(?:thanks|thank you|thx|danke|dank|merci|gracias|grazie|bedankt|dank je|dank u|obrigad[oa]|tack|"
    r"tak|takk|"
    r"teşekkürler|teşekkür ederim|спасибо|dziękuję|dzięki)|"
    r"(?:danke|merci|gracias|grazie|bedankt|obrigad[oa]|tack|спасибо|dziękuję),? (?:nein|non|no|nee|não|"
    r"nej|нет|nie))[.! ]*$"
)


def _nearly(said: str, keyword: str) -> bool:
    """Word by word: "he said so" is no typo of "he said no"."""
    typed, meant = said.split(), keyword.split()
    return len(typed) == len(meant) and all(map(near, typed, meant))


def answer_word(clause: Clause, answers: Sequence[Answer]) -> Answer | None:
    """The answer a clause names when it is a bare word with small words around it ("a clear no, sadly")."""
    text = _WHEN.sub("", clause.whole.strip())
    if text in _POLITE_NO:  # declines something, but not what the partner was asked
        return None
    short = _TRAIL.sub("", text)
    shorter = (_LEAVE_OUT.sub("", f"{form} ").strip() for form in (text, short))
    for form in dict.fromkeys((text, clause.text.strip(), short, *shorter)):
        found = keyword(form, answers) or by_sense(built_in(form), answers)
        if found:
            return found
    return None


def by_sense(sense: Sense | None, answers: Sequence[Answer]) -> Answer | None:
    """The course's answer for a sense; where none declares it, one that has the English word for it."""
    if sense is None:
        return None
    declared = next((answer for answer in answers if answer.sense is sense), None)
    return declared or next(
        (answer for answer in answers if _ENGLISH.get(sense) in (answer.id, *_keywords(answer))), None
    )


_ENGLISH = {Sense.ACCEPT: "yes", Sense.REFUSE: "no", Sense.ASK: "questions", Sense.LATER: "maybe"}
_WORDS = {
    Sense.ACCEPT: "success|big success|positive|affirmative|thumbs up|we are in|he is in|she is in|ya|"
        "yes sir|yup yup|"
        "yes yes she did|yes she did|yes he did|yes they did|yes he is|yes she is|yes he will|"
        "yes she will|yes he does|yes she does|yes indeed|yes finally|yes|yep|yeah|yup|yes yes|"
        "yes yes yes|it is a yes|a yes|oh yes|hell yes|big yes",
    Sense.REFUSE: "refusal|flat refusal|a refusal|a flat refusal|rejection|no hope|not a hope|no dice|"
        "negative|rejected|declined|refused|turned down|rejected again|refused again|"
        "nada|zilch|no sir|still no|no still|no again|again no|still a no|"
        "no he did not|no she did not|no he does not|no she does not|no he will not|no she will not|"
        "no he is not|no she is not|no never|never|no|nope|nah|no no|no no no|a no|no way|no chance|"
        "not a chance|not interested|not happening|no luck|no go|hard no|big no",
    Sense.ASK: "question|questions|questions questions|some questions|many questions|a few questions|"
        "lots of questions|lots and lots of questions|more questions|has questions|he has questions|"
        "questions questions questions",
    Sense.LATER: "not quite yet|not just yet|not yet sadly|fifty-fifty|50/50|unsure|not sure|no reaction|"
        "no reaction yet|maybe|not yet|not now|later|perhaps|maybe later|not right now|not today|"
        "undecided|not sure yet|a maybe|maybe yes|maybe not|maybe no|we will see|no answer yet|"
        "nothing yet|not yet maybe|no not yet|haven't asked|have not asked yet|not asked|not asked yet|"
        "possibly|not this week|too early|too soon|ask me later|maybe maybe|soon|soon maybe|no answer|"
        "no reply|no reply yet|no news|no news yet|no response yet|no decision yet|still thinking|"
        "thinking about it|still undecided|waiting",
}  # fmt: skip
_BY_WORD = {word: sense for sense, listed in _WORDS.items() for word in listed.split("|")}


def spoken(text: str) -> Sense | None:
    """The sense of words that stand for an answer only when somebody was said to speak them ("ok",
    "sure")."""
    sense = built_in(text)
    if text in _DECLINED:
        return Sense.REFUSE
    return sense or (Sense.ACCEPT if text in _CONSENT else None)


_DECLINED = frozenset(
    ("no thanks", "no thank you", "forget it", "never", "no way", "not for me", "not for him", "not for her")
)
_CONSENT = frozenset(
    (
        "ok", "okay", "sure", "fine", "of course", "all right", "why not", "let us do it", "let us try",
        "let us go", "deal", "let us try it", "count me in", "i am in", "i will come", "i will go",
        "good idea", "ok then", "book it", "go ahead", "let us book it", "do it",
        "let us go for it", "yes let us do it", "one time", "once", "yes please",
    )
)  # fmt: skip


def built_in(text: str) -> Sense | None:
    """The sense of an English answer word every course understands."""
    return _BY_WORD.get(text)


def _keywords(answer: Answer) -> frozenset[str]:
    return _plain_words(answer.keywords)


@lru_cache(maxsize=512)
def _plain_words(keywords: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_word(word) for word in keywords)


def _word(text: str) -> str:
    found = re.findall(r"[^\W_]+(?:['-][^\W_]+)*", words.plain(text))
    return " ".join(word for place, word in enumerate(found) if place == 0 or word != found[place - 1])
