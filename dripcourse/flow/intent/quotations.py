"""Direct speech of the partner made indirect, so that one kind of sentence is left to read."""

from __future__ import annotations

import re

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
    r"answered|replied|goes|texted|wrote|texted me|was like|told me))(?: to me)?: +([^\"\n.!?:]{1,160})"
)
_QUOTE_ANSWER = re.compile(
    r'"([^"\n]{1,160})"[, ]*(?:that )?was (?:the first thing (?:he|she|'
    r"they) (?:said|asked)|(?:his|her|their) (?:only |first |whole )?(?:answer|reply|response|reaction|"
    r"question|comment|words?))"
)
_SAID_BETWEEN = re.compile(
    r"(?:^|(?<=[.!?] )|(?<=\n))([^,.!?\n]{3,90}), ((?:my |the )?(?:he|she|husband|wife|partner|spouse|"
    r"hubby)) (says|said|thinks|thought|feels|answered), "
)
_SAID_LAST = re.compile(
    r"(?:^|(?<=[.!?] )|(?<=\n))((?!(?:yes |no )?i\b)(?:(?!(?:he|she|they|we|i|"
    r"it)\b)[\w']+,? ){0,3}(?!(?:he|she|they|we|i|it)\b)[\w']+), "
    r"((?:my |the )?(?:he|she|they|husband|wife|partner|spouse|hubby)) (says|said|answered|replied)(?=[.!]|"
    r"\n|$)"
)
_FIRST_PERSON = {
    "i": "he", "i'm": "he is", "i'll": "he will", "i've": "he has", "i'd": "he would", "am": "is",
    "my": "his",
    "me": "him", "don't": "does not", "im": "he is", "ill": "he will", "dont": "does not",
}  # fmt: skip


def unwrapped(text: str) -> str:
    """Direct speech of the partner made indirect: he said "I'll do it." → he said he will do it."""
    text = _ALL_SAID.sub(r"\2 said \1", text)
    text = _ASKED_LAST.sub(r"\2 \3 \1", text)
    text = _SAID_COLON.sub(lambda found: f"{found.group(1)} {_indirect(found.group(2))}", text)
    text = _QUOTE_ANSWER.sub(_answered, text)
    text = _SAID_BETWEEN.sub(r"\2 \3 \1, ", text)
    text = _SAID_LAST.sub(r"\2 \3 \1", _QUOTE_SAID.sub(_turned, text))
    text = _SAID_QUOTE.sub(
        lambda found: f"{found.group(1)} {_indirect(found.group(2))}{_stop(found.group(2))}", text
    )
    return text.replace('"', " ")


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
