"""A reply cut into clauses: the smallest pieces that say one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dripcourse.flow.intent import people, quotations, words
from dripcourse.flow.intent.lists import listed

_WRAP = 46  # a line shorter than this was ended by the writer, not by the mail client
_SENTENCE_END = re.compile(
    r"(?<=[.!?])(?!\d)[)\"']*\s+|(?<=[.!?])(?=\")|\n\s*\n|(?<=[^\W\d_]{2}[.!?])(?=[^\W\d_])"
)
_OPENERS = (
    "but|and|because|so|then|if|when|whenever|although|though|however|while|until|till|unless|since|or|"
    "once|yet|"
    "only|after|before|as soon as|in case|suppose|supposing|even if|only if|even though|provided|assuming|"
    "whether"
)
_CUT = re.compile(
    r"\s*(?:[,;()]|:(?!\d)|(?<!\d)/(?!\w)|(?<=\s)-+(?=\s))\s*|"
    r"\s+(?=(?:but|and|because|then|if|when|whenever|although|though|however|while|until|till|unless|or|"
    r"so(?= (?:i|he|she|we|they|it|that|now|my|partner|the|there|please|what|how|then|yes|no|maybe) )|"
    r"once|provided|as long as)\s)"
)
_LEAD = re.compile(
    r"^(?:(?:and|so|then|well|ok|oh|wow|hey|hi|also|plus) )*?"
    r"(but|and|because|so|then|whatever|no matter what|no matter how|even if|only if|what if|if|when|"
    r"whenever|although|"
    r"though|however|while|"
    r"until|till|unless|"
    r"since|or|once(?= \w)|in case|suppose|supposing|provided|assuming|even though|as soon as|"
    r"as long as|as if|"
    r"by the time)\b"
)
_ASKING = re.compile(
    r"^ (?:(?:and|so|but|ok|also|well|now|then|or|hi|hello|please|just) )*(?:what|why|how|when|where|who|"
    r"which|should|shall|can|could|would|do|does|did|is|are|am|"
    r"was|were|will|has|have|may|might|any|whose|must|what if)\b"
)
_ASKING_SUBJECT = re.compile(
    r"^ (?:(?:and|so|but|ok|also|well|now|then|or|please) )*(?:should|shall|can|could|would|do|does|did|is|"
    r"are|am|was|were|will|has|have|may|might|must) "
    r"(?:i|we|he|she|they|you|it|that|this|there|my)\b|^ (?:(?:and|so|but|ok|also|well|then) )*(?:what if|"
    r"how do|how can|how should|what should|what do|what can|why did|why does|"
    r"why do|when should|what would|how would|how did|where do|where can|who can)\b"
)
_INDIRECT = re.compile(
    r"\b(?:ask|asked|asks|asking|wonder|wonders|wondered|wondering|know|knows|see|sure|unsure|certain|tell|"
    r"told|curious|clear|find out|idea|decide|decided|understand)"
    r"(?: (?:him|her|them|me|partner))?$"
)
_FILLERS = frozenset(
    listed("""
    really actually just already finally even also definitely absolutely totally completely basically \
        simply clearly
    immediately honestly literally truly very obviously luckily thankfully fortunately unfortunately sadly
    surprisingly eventually suddenly happily gladly reluctantly grudgingly firmly flatly politely kindly \
        bluntly pretty extremely
    super frankly instantly quickly quietly calmly certainly indeed straightaway outright genuinely \
        wholeheartedly
    promptly initially originally currently oh wow omg yay hooray haha hehe lol ah uh well anyway kind_of so
    briefly clearly softly angrily nicely enthusiastically begrudgingly tearfully ultimately officially
    """)
)
_VERBS = re.compile(
    r"^(?:said|texted|wrote|whispered|promised|says|agreed|agrees|refused|refuses|declined|wants|wanted|asked|asks|needs|told|thinks|"
    r"wondered|wonders|is|was|has|does|did|"
    r"changed|avoided|ignored|dodged|nodded|shrugged|blocks|blocked|threw|throws|hit|hits|pushed|pushes|kicked|kicks|took|takes|broke|breaks|grabbed|"
    r"grabs|locked|locks|slapped|"
    r"slaps|punched|punches|screamed|screams|checks|threatened|threatens|smashed|choked|shoved|controls|"
    r"forces|forced|makes|beats|"
    r"put|wrote|rang|called|phoned|signed|booked|found|nodded|shook|laughed|smiled|sighed|suggested|offered|"
    r"insisted|admitted|proposed|keeps|kept|looked|googled|wrote|reckons|claims|"
    r"will|would|turned|accepted|rejected|got|gave|replied|answered|decided|doesn't|won't)\b"
)
_ANSWERING = frozenset(("said", "says", "agreed", "refused", "declined", "answered", "replied"))
_SUBJECT = re.compile(
    r"^ ?(?:(?:but|and|so|then|because|when|if|well|that|once|i (?:hope|think|guess|wish|know|believe|"
    r"am \w+|asked and)) )*(?:(?:on|in|at|after|over|before|during|this|last|yesterday|today|tonight) "
    r"(?:(?!(?:he|she|they|we|i|partner)\b)\S+ ){0,4}?)?(partner|he|she|they|we|i|it|(?:my |his |her |"
    r"the )[\w-]+)\b"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One thing said. Each word of `text` is preceded by a space; fillers ("really") are left out."""

    text: str
    whole: str  # the same with every word
    opener: str  # "but", "if", "because" …, or "" where nothing joins it to what stands before
    asks: bool  # belongs to the asking part of a question
    sentence: int  # which sentence of the reply it stands in
    borrowed: bool = False  # its subject was understood from the clause before ("and said no")
    ends: str = ""  # the sentence's last mark: ".", "!", "?" or ""


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text, each still with its punctuation, spelled out and in lower case."""
    whole = words.plain(_rejoined(people.names_as_partner(text)))
    for sentence in _SENTENCE_END.split(quotations.unwrapped(whole)):
        spelled = _settled(people.plainly(words.spelled_out(sentence.strip())))
        if re.search(r"\w", spelled):
            yield spelled


def _settled(sentence: str) -> str:
    """Two words that are one answer: "not now, not ever" is a no, "neither yes nor no" is none yet."""
    sentence = _ASIDE.sub(
        r"\1 \2", _WHAT_IF.sub(r"\1 worries that", _HAD.sub(" had", _BELIEVE_IT.sub("", sentence)))
    )
    return _NEITHER.sub("did not answer", _NOT_EVEN_LATER.sub("never", sentence))


_ASIDE = re.compile(
    r"\b(told me|said|says|answered|admitted) (?:over|at|during|in|after|on|before) "
    r"(?:the |a |our |his |her )?\w+ (that)\b"
)
_BELIEVE_IT = re.compile(r"^(?:can|could|would) (?:you|u) believe (?:it|this|that)?[,:? ]*")
_HAD = re.compile(  # "he'd already looked": had, not would
    r" would(?= (?:already |just |never |also )*(?:been|thought|found|gone|seen|made|taken|spent|told|"
    r"said|left|lost|kept|known|heard|written|"
    r"bought|brought|felt|slept|paid|met|(?!need|feed|succeed|proceed)"
    r"\w+ed)\b)"
)
_WHAT_IF = re.compile(
    r"\b(he|she|they|partner) (?:says|said|say|asked|asks|goes|is like|was like),? what if\b"
)
_NEITHER = re.compile(
    r"\b(?:(?:did|does|would|has) not (?:really |actually |quite )?(?:say|said) (?:a )?(?:yes|no)|"
    r"(?:said|says) neither (?:yes|no))[, ]+(?:(?:and|but|or|nor|either) )*"
    r"(?:(?:(?:he|she|they|partner) )?(?:also )?"
    r"(?:did|does|would|has) not (?:really |actually )?(?:say|said) )?"
    r"(?:a )?(?:yes|no)\b(?: either)?"
)
_NOT_EVEN_LATER = re.compile(
    r"\bnot now,? (?:and|or|nor) (?:not )?(?:later|ever|never|in the future)\b|"
    r"\bfor now and (?:forever|ever|always)\b"
)


def clauses(text: str) -> list[Clause]:
    """The clauses of a text in order."""
    found: list[Clause] = []
    subject = ""
    for number, sentence in enumerate(sentences(text)):
        fresh, subject = _clauses_of(sentence, number, subject)
        found.extend(fresh)
    return found


def _clauses_of(sentence: str, number: int, subject: str) -> tuple[list[Clause], str]:
    found: list[Clause] = []
    pieces = _pieces(sentence)
    asking = _asking_from(pieces, sentence)
    ends = sentence.rstrip(" \"')")[-1:]
    for place, piece in enumerate(pieces):
        tokens = _tokens(piece)
        lead = _LEAD.match(" ".join(tokens))
        opener = lead.group(1) if lead else ""
        body, borrowed = _with_subject(tokens, opener, subject)
        subject = _subject(body) or subject
        text = "".join(f" {token}" for token in body if token not in _FILLERS) or ""
        whole = "".join(f" {token}" for token in body)
        found.append(
            Clause(text, whole, opener, place >= asking, number, borrowed, ends if ends in ".!?" else "")
        )
    return found, subject


def _pieces(sentence: str) -> list[str]:
    """The parts between commas and connectives; "asked if he …" is one part."""
    pieces: list[str] = []
    for piece in _CUT.split(sentence):
        if pieces and _INDIRECT.search(pieces[-1]) and re.match(r"(?:if|or not)\b", piece):
            pieces[-1] = f"{pieces[-1]} {piece}"
        elif piece and re.search(r"\w", piece):
            pieces.append(piece)
    return pieces


def _with_subject(tokens: list[str], opener: str, subject: str) -> tuple[list[str], bool]:
    rest = (
        tokens[len(opener.split()) :]
        if opener and tokens[: len(opener.split())] == opener.split()
        else tokens
    )
    bare = [token for token in rest if token not in _FILLERS]
    if bare and bare[0] in _ANSWERING and subject in ("", "i", "we") and not opener:
        return ["he", *rest], False  # "Asked him. Said no."
    if subject and bare and _VERBS.match(bare[0]) and not _ASKING_SUBJECT.match(" " + " ".join(bare)):
        return [*subject.split(), *rest], True
    return rest, False


def _subject(body: list[str]) -> str:
    found = _SUBJECT.match(" ".join(token for token in body if token not in _FILLERS))
    return found.group(1) if found else ""


def _asking_from(pieces: list[str], sentence: str) -> int:
    """The first clause that belongs to the question; past the last one when nothing is asked."""
    starts = [place for place, piece in enumerate(pieces) if _ASKING.match(" " + " ".join(_tokens(piece)))]
    if "?" in sentence[-4:]:
        return starts[0] if starts else 0
    sure = [place for place in starts if _ASKING_SUBJECT.match(" " + " ".join(_tokens(pieces[place])))]
    return sure[0] if sure else len(pieces)


def _tokens(piece: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:[-'/:.][^\W_]+)*|'s\b|[%€$£]", piece)


def _rejoined(text: str) -> str:
    """Undo the line wrap of mail clients; a short line ends its sentence."""
    lines = [line.strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    joined: list[str] = []
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        short = len(line) < _WRAP and line[-1:] not in ("", ",", ".", "!", "?", ":", ";")
        ended = short and following[:1].isupper()
        joined.append(line + (".\n" if ended else "\n\n" if not line else "\n"))
    return "".join(joined)
