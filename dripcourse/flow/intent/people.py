"""Who is meant: the partner, the writer, or somebody else whose answer is no answer here."""

from __future__ import annotations

import re

from dripcourse.flow.intent.lists import listed

PARTNER = "he|she|they|partner"
_NOUNS = (
    "husband|wife|partner|spouse|boyfriend|girlfriend|fiance|fiancee|fiancé|fiancée|hubby|wifey|other half|"
    "better half|"
    "significant other|soulmate|bride|groom"
)
_FORMER = re.compile(
    rf"(?<![\w-])(?:first|second|ex|former|late|previous|last|old|"
    rf"future) (?:{_NOUNS})(?![\w-])"
)
_PARTNER_NOUN = re.compile(
    rf"(?<![\w-])(?:(?:(?:my|the) )?(?:(?:dear|lovely|own|beloved|darling|poor|wonderful|stubborn|sweet|"
    rf"dearest) ){{0,2}}(?:{_NOUNS})|"
    r"my (?:man|love|guy|girl|lady|better half|darling|beloved|sweetheart))(?![\w-])"
)
_MEN = (
    "brother father dad daddy papa uncle son grandfather grandpa nephew father-in-law brother-in-law "
    "priest imam rabbi stepdad stepson boy"
)
_WOMEN = (
    "sister mother mom mum mummy mama ma aunt auntie daughter grandmother grandma nana niece mother-in-law "
    "sister-in-law "
    "stepmother stepmom stepdaughter bridesmaid girl"
)
_ANYONE = (
    "boss friend therapist therapists counsellor counsellors doctor gp psychologist psychiatrist pastor "
    "minister neighbour neighbor colleague coworker co-worker "
    "manager teacher lawyer cousin bestie buddy coach landlord receptionist secretary ex ex-husband "
    "ex-wife in-law roommate kid child "
    "mate mentor trainer employer supervisor clinic practice office insurance insurer company bank hr "
    "everyone everybody somebody someone "
    "nurse judge babysitter dentist agent assistant client customer priest vicar stepchild sibling guy "
    "bartender sponsor mediator bro sis"
)
_MANY = (
    "friends kids children parents in-laws colleagues people brothers sisters neighbours relatives family "
    "folks others boys girls sons daughters coworkers mates grandparents"
)
_EITHER = "neighbours neighbors couple"
GENDERS = {
    **dict.fromkeys(_MEN.split(), "he"),
    **dict.fromkeys(_WOMEN.split(), "she"),
    **dict.fromkeys(_ANYONE.split(), "he she they"),
    **dict.fromkeys(_MANY.split(), "they"),
    **dict.fromkeys(_EITHER.split(), "he she they"),
}
OTHERS = "|".join(GENDERS)
_SOMEONE_ELSES = re.compile(
    r"\b(?:(?:his|her|their|your)|[^\W_]+ 's)(?: own)? (?:husband|wife|partner|spouse|boyfriend|girlfriend)\b"
)
_BOTH = re.compile(
    r"\b(?:(?:he|she|they|my (?:husband|wife|partner|spouse|boyfriend|girlfriend)) and (?:i|me)|"
    r"(?:^| )(?:me and (?:him|her)|i and (?:he|she|him|her)|(?:me|i) and my (?:husband|wife|partner|spouse|"
    r"boyfriend|girlfriend)))\b"
)
_NAMED = re.compile(
    r"(?<![\w.])([A-Z][a-zé]{1,13})(?= (?:just |finally |has |had |really |actually |still |then )?(?:said|"
    r"says|agreed|agrees|refused|refuses|wants|wanted|accepted|consented|nodded|laughed|shook|is asking|"
    r"keeps|kept|"
    r"asked|asks|is in\b|is on board|told me|thinks|needs|would like|declined|replied|answered|is not|"
    r"isn't|won't|"
    r"doesn't|will|is willing|is up for|isnt|doesnt)|'s (?:in\b|on board|up for|not|willing|agreed|"
    r"coming|refused|said|declined|accepted|happy|going|open|ready|thinking|asking))"
)
_NO_NAMES = frozenset(
    listed(f"""
    {" ".join(GENDERS)} he she they it we you i my the this that these those there here what who which why \
        how when where
    everyone everybody nobody someone somebody anyone one both all none no yes if but and so or then just \
        only also
    maybe now today yesterday tomorrow sunday monday tuesday wednesday thursday friday saturday last \
        finally still
    husband wife partner spouse boyfriend girlfriend hubby therapy counselling google facebook god jesus \
        lord nothing
    something everything because since until never please not even well hubs answer reply book therapists \
        money time
    lesson mail email course mum mommy daddy others people who whoever his her their our your its time \
        life love
    """)
)
_INTRODUCED = re.compile(rf"\b({OTHERS.replace('_', ' ')}),? ([A-Z][a-z]+)\b", re.IGNORECASE)


def names_as_partner(text: str) -> str:
    """Put "my partner" for a first name that says or wants something ("Tom said no").

    A name that was introduced as somebody else ("my friend Tom") becomes "my friend".
    """
    strangers = {found.group(2) for found in _INTRODUCED.finditer(text) if found.group(2)[0].isupper()}

    def person(found: re.Match[str]) -> str:
        name = found.group(1)
        if name.lower() in _NO_NAMES:
            return name
        return "my friend" if name in strangers else "my partner"

    return _NAMED.sub(person, text)


def plainly(text: str) -> str:
    """Spelled-out text in which the partner is "partner", "he and I" is "we", "his brother's wife"
    somebody else."""
    return _PARTNER_NOUN.sub(
        "partner", _FORMER.sub("friend", _SOMEONE_ELSES.sub("my friend", _BOTH.sub("we", text)))
    )


class Company:
    """The other people talked about so far, so that "he" after "my boss" is not taken for the partner.

    `hear` takes clause after clause; `hides` tells whether a word for the partner may be one of them.
    """

    def __init__(self) -> None:
        self._others: dict[str, int] = {}  # pronoun → sentence in which its other owner was last mentioned

    def hear(self, clause: str, sentence: int) -> None:
        """Take in a clause and the number of its sentence; whom it greets is not talked about."""
        if _GREETING.match(clause):
            return
        words = clause.split()
        if "partner" in words or (_ASKED.search(clause) and not _others_in(words)):
            self._others.clear()  # whom one asks here is the partner
        for word, rest in _others_in(words):
            self._mention(word, [*words[:1], *rest], sentence)

    def _mention(self, word: str, rest: list[str], sentence: int) -> None:
        # "My therapist told me to ask him", "he called my boss": not one and the same.
        apart = {_SUBJECT_OF[near] for near in rest if near in _SUBJECT_OF}
        for pronoun in GENDERS[word].split():
            if pronoun not in apart:
                self._others[pronoun] = sentence

    def hides(self, words: str, before: str, sentence: int) -> bool:
        """Whether the first of `words` may mean another: somebody named `before` in the clause, or
        earlier."""
        first = words.split()[0]
        if any(first in GENDERS[other].split() for other, _ in _others_in(before.split())):
            return True
        seen = self._others.get(first)
        return seen is not None and sentence - seen <= 3


def _others_in(words: list[str]) -> list[tuple[str, list[str]]]:
    """Other people among the words, each with what follows. "A therapist" is a topic, "my therapist" a
    person."""
    return [
        (word, words[place + 1 :])
        for place, word in enumerate(words)
        if word in GENDERS
        and not (word in _TOPICS and (place == 0 or words[place - 1] in _NOBODY_YET or word[-1] == "s"))
    ]


_TOPICS = frozenset(
    listed(
        "couple therapist therapists counsellor counsellors doctor psychologist people strangers "
        "company insurance "
        "practice office friends mentor others someone somebody"
    )
)
_NOBODY_YET = frozenset(
    listed(
        "a an any some no which seeing meeting talking about find finding couples marriage family good "
        "online with see to meet from"
    )
)
_GREETING = re.compile(r"^ (?:hi|hello|hey|dear|good (?:morning|evening|afternoon))(?: \S+){0,4}$")
_SUBJECT_OF = {"him": "he", "her": "she", "them": "they", "he": "he", "she": "she", "they": "they"}
_ASKED = re.compile(
    r"^ (?:(?:so|then|and|but) )?(?:i|we) (?:\w+ ){0,2}(?:asked|invited|told (?:him|her|"
    r"them))\b"
)
