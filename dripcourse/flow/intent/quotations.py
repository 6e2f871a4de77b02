"""Direct speech of the partner made indirect, so that one kind of sentence is left to read."""

from __future__ import annotations

import re

from dripcourse.flow.intent import words
from dripcourse.flow.intent.vocabulary import CLASSES

_SAID_QUOTE = re.compile(
    r"\b(sa(?:id|ys|ying)|answered|answers|replied|replies|asked|asks|was like|goes|went|told me|texted|"
    r"wrote|words were|words|answer was|reply was|response was|answer|was|me|like|:)[,:]*\s*"
    r"\"([^\"\n]{1,300})\""
)
_QUOTE_SAID = re.compile(
    r"\"([^\"\n]{1,160})\"[, ]*((?:my |the )?(?:he|she|they|husband|wife|partner|spouse)) (said|says|asked|"
    r"answered|replied|told me)\b|"
    r"\"([^\"\n]{1,160})\"[, ]*(said|asked|answered|replied) ((?:my |the )?(?:he|she|they|husband|wife|"
    r"partner|spouse))\b"
)
_LAST_SAID = re.compile(
    r"(?:^|(?<=[.!?] )|(?<=\n))([^.!?\n\"]{2,80}?),? (?:(?:is|was|that's|are|were) (?:all|what) (he|she|"
    r"they|my (?:wife|"
    r"husband|partner)) (?:said|says|told me|answered)|(?:said|says|according to) (?:my )?(?:dear )?"
    r"(he|she|they|him|her|them|husband|wife|partner|hubby))(?=[.!]|\n|$)"
)
_HE = {"him": "he", "her": "she", "them": "they"}
_ALL_ASKED = re.compile(
    r"(?:^|(?<=[.!?] )|(?<=\n))([^.!?\n]{3,80})\? (?:that's|that is|this is) (?:all|what) (he|she|they|"
    r"my (?:wife|"
    r"husband|partner)) (?:wants?|wanted) to know"
)
_FIRST_SAID = re.compile(
    r"\b(?:all|what|the (?:only|first|last) thing) (he|she|they|my (?:wife|husband|partner)) (said|asked|"
    r"wanted to know|could say|had to say|answered)(?: to me)? (?:was|is|were):? "
)
_FIRST_THING = re.compile(
    r"\b(?:(?:the )?first (?:thing|words?|question) (?:out of|from|off) (?:his|her|their) (?:mouth|lips)|"
    r"(?:his|her|their) (?:(?:very|exact|only|first|own) )*words?)(?: was| were)?[:,]? |"
    r"\b(?:(?:my )?(?:husband|wife|partner)'s|his|her|their) (?:(?:only|first|whole|"
    r"immediate) )*(?:reaction|comment|reply|response|answer)(?: was)?: "
)
_ALL_SAID = re.compile(
    r"(?:^|(?<=[.!?] )|(?<=\n))([^,.!?\n]{2,40}) (?:was|is) all (he|she|they) (?:said|"
    r"answered|had to say)"
)
_ASKED_LAST = re.compile(
    r"(?:^|(?<=[.!?] )|(?<=\n))([^.!?\n]{3,120}?)[,?]+ ((?:my |the )?(?:he|she|they|husband|wife|partner|"
    r"hubby)) (asked|asks|wondered|wants to know|wanted to know)(?=[.!?]|\n|$)"
)
_SAID_COLON = re.compile(
    r"\b((?:he|she|they|husband|wife|partner|spouse|hubby)(?: just| then| only| finally)? (?:says|said|"
    r"answered|replied|goes|texted|wrote|texted me|was like|told me))(?: to me)?(?: [\w']+){0,3}?: "
    r"+([^\"\n.!?:]{1,160})"
)
_QUOTE_ANSWER = re.compile(
    r'"([^"\n]{1,160})"[, .]*(?:(?:that|those|these) )?(?:was|were|is|are) (?:all (?:he|she|'
    r"they) (?:said|asked)|the first thing (?:he|she|"
    r"they) (?:said|asked)|(?:his|her|their) (?:only |first |whole |exact |very |own )*(?:answer|reply|"
    r"response|reaction|"
    r"question|comment|words?)(?: exactly)?)"
)
_SAID_BETWEEN = re.compile(
    r"(?:^|(?<=[.!?] )|(?<=\n))([^,.!?\n]{3,90}), ((?:my |the )?(?:he|she|husband|wife|partner|spouse|"
    r"hubby)) (says|said|thinks|thought|feels|answered), "
)
_SAID_LAST = re.compile(
    r"(?:^|(?<=[.!?] )|(?<=\n))((?!(?:yes |no )?i\b)(?:(?!(?:he|she|they|we|i|"
    r"it)\b)[\w']+,? ){0,3}(?!(?:he|she|they|we|i|it)\b)[\w']+), "
    r"((?:my |the )?(?:he|she|they|husband|wife|partner|spouse|hubby)) (says|said|answered|replied|"
    r"told me|texted)(?=[.!]|"
    r"\n|$)"
)
_FIRST_PERSON = {
    "i": "he", "i'm": "he is", "i'll": "he will", "i've": "he has", "i'd": "he would", "am": "is",
    "my": "his",
    "me": "him", "don't": "does not", "im": "he is", "ill": "he will", "dont": "does not",
}  # fmt: skip


_ALONE = re.compile(
    r"(?:(?<=[.!?:]\s)|(?<=\n)|(?<=: )|(?<=[.!?]))(?:(?:and |but )?(?:then|finally|at last|eventually|"
    r"after a "
    r"(?:while|bit|minute|moment|long (?:silence|pause)))[,:.]* )?\"([^\"\n?]{1,60})\"(?! (?:is|was|were))"
)


def _spoken(found: re.Match[str]) -> str:
    """Quoted words that stand for themselves are the partner's when they are an answer and nothing else."""
    said = _indirect(found.group(1))
    return f"he said {said}{_stop(found.group(1))}" if _is_answer(said) else found.group()


_ANSWERS = frozenset(word.replace("_", " ") for name in ("yes", "no") for word in CLASSES[name].split())


def _is_answer(said: str) -> bool:
    head = re.split(r"[,.;!]", said.strip(), maxsplit=1)[0]
    return words.spelled_out(head) in _ANSWERS


def unwrapped(text: str) -> str:
    """Direct speech of the partner made indirect: he said "I'll do it." → he said he will do it."""
    text = _ALL_SAID.sub(r"\2 said \1", text)
    text = _LAST_SAID.sub(_said_last, text)
    text = _ALL_ASKED.sub(r"\2 wants to know \1", text)
    text = _QUOTE_ANSWER.sub(_answered, text)
    text = _FIRST_SAID.sub(r"\1 said ", text)
    text = _FIRST_THING.sub("he said ", text)
    text = _ASKED_LAST.sub(r"\2 \3 \1", text)
    text = _SAID_COLON.sub(lambda found: f"{found.group(1)} {_indirect(found.group(2))}", text)
    text = _SAID_BETWEEN.sub(r"\2 \3 \1, ", text)
    text = _SAID_LAST.sub(r"\2 \3 \1", _QUOTE_SAID.sub(_turned, text))
    text = _SAID_QUOTE.sub(_reported, text)
    return _ALONE.sub(_spoken, text).replace('"', " ")


def _said_last(found: re.Match[str]) -> str:
    who = found.group(2) or found.group(3)
    return f"{_HE.get(who, who)} said {found.group(1)}"


def _reported(found: re.Match[str]) -> str:
    said = _indirect(found.group(2))
    before = found.string[max(0, found.start() - 40) : found.start()]
    if found.group(1) == ":" and _is_answer(said) and not re.search(r"\bi\b", before):  # a note, a text
        return f". he said {said}{_stop(found.group(2))}"
    return f"{found.group(1)} {said}{_stop(found.group(2))}"


def _stop(quoted: str) -> str:
    return "." if quoted.rstrip()[-1:] in ".!?" else ""


def _answered(found: re.Match[str]) -> str:
    mark = "?" if "?" in found.group(1) else ""
    return f"he said {_indirect(found.group(1))}{mark}"


def _turned(found: re.Match[str]) -> str:
    quoted, who, verb = (found.group(1), found.group(2), found.group(3)) if found.group(1) else (
        found.group(4), found.group(6), found.group(5))  # fmt: skip
    return f"{who} {verb} {_indirect(quoted)} "


def _indirect(quoted: str) -> str:
    inner = re.sub(r"[.!?]+(?=\s*\S)", ",", quoted).rstrip(".!? ")
    return re.sub(r"[\w']+", lambda found: _FIRST_PERSON.get(found.group(), found.group()), inner)
