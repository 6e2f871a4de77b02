"""What the clauses of a reply say about the partner's answer, each with the rule that found it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dripcourse.course.model import Sense
from dripcourse.flow.intent import (
    acceptance,
    attitudes,
    elsewhere,
    frames,
    patterns,
    postponed,
    questions,
    refusal,
    speech,
    step,
)
from dripcourse.flow.intent.people import PARTNER, Company
from dripcourse.flow.intent.sentences import Clause
from dripcourse.flow.intent.topics import OffTopic

_FAMILIES: tuple[tuple[Sense, tuple[patterns.Rule, ...]], ...] = (
    (Sense.LATER, postponed.postponing()),
    (Sense.REFUSE, refusal.refusing()),
    (Sense.ASK, questions.asking()),
    (Sense.ASK, questions.reasoning()),
    (Sense.ACCEPT, acceptance.accepting()),
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One clause that speaks of the partner's answer."""

    sense: Sense
    rule: str
    place: int  # which clause
    sentence: int
    against: bool  # introduced by "but", "though" …: it outweighs what stands before
    old: bool  # said of a past that may be over
    new: bool  # said of how it stands now
    blocked: str | None = None  # the frame that takes its weight away

    @property
    def reason_only(self) -> bool:
        return self.rule.startswith("reason-")


def findings(clauses: list[Clause]) -> list[Finding]:
    """Everything found, in the order it was written, the blocked findings too."""
    reader = _Reader(clauses)
    return [finding for place in range(len(clauses)) for finding in reader.read(place)]


class _Reader:
    """Goes through the clauses once and keeps what bears on the next: who and what was spoken of."""

    def __init__(self, clauses: list[Clause]) -> None:
        self._clauses = clauses
        self._company = Company()
        self._topic = OffTopic()
        self._carried: str | None = None
        fiction = {clause.sentence for clause in clauses if frames.fiction(clause)}
        self._unreal = fiction | {sentence + 1 for sentence in fiction}  # the story often goes on
        self._fresh = {clause.sentence for clause in clauses if frames.new(clause.whole)}

    def read(self, place: int) -> list[Finding]:
        clause = self._clauses[place]
        self._topic.hear(clause)
        self._carried = _carried(self._clauses, place, self._carried)
        found = [*self._aloud(place), *self._stated(place)]
        turned = frames.turned(clause) and not any(finding.sense in _HELD_BACK for finding in found)
        if turned or (not found and frames.overtaken(clause)):
            found.append(self._finding(place, Sense.WORDS, "turned", "turned"))
        if clause.opener not in frames.CONDITIONS:
            self._company.hear(clause.text, clause.sentence)
        return found

    def _aloud(self, place: int) -> Iterator[Finding]:
        clause = self._clauses[place]
        if speech.asked_aloud(self._clauses, place):
            yield self._finding(place, Sense.ASK, "asks-aloud", self._carried)
        if sense := speech.spoken(self._clauses, place):
            yield self._finding(place, sense, "answer-spoken", self._blocked(place, 0, sense))
        if _DOUBT.search(clause.text):
            yield self._finding(place, Sense.WORDS, "doubt", "doubt")
        if part := _PART.search(clause.text):
            sense = Sense.REFUSE if part.group().startswith(" no") else Sense.ACCEPT
            yield self._finding(place, sense, "part")

    def _stated(self, place: int) -> Iterator[Finding]:
        clause = self._clauses[place]
        for sense, rule, start, text in _hits(clause):
            blocked = self._blocked(place, start, sense)
            told = sense is Sense.ASK and clause.opener not in frames.CONDITIONS
            if blocked == "question" and told and _REPORTED.search(clause.text):
                blocked = None
            if blocked is None and self._company.hides(text, clause.text[:start], clause.sentence):
                blocked = "other-speaker"
            if blocked is None and (_elsewhere(sense, clause.text, start) or self._our_mail(place, sense)):
                blocked = "off-topic"
            if blocked is None and sense in (Sense.ACCEPT, Sense.ASK):
                blocked = self._qualified(place, sense)
            yield self._finding(place, sense, rule, blocked)

    def _our_mail(self, place: int, sense: Sense) -> bool:
        """ "He found out that I get these emails and asked what they are": a question about our letters."""
        here = self._clauses[place]
        before = (clause.text for clause in self._clauses[:place] if clause.sentence == here.sentence)
        return sense is Sense.ASK and any(_MAIL.search(text) for text in before)

    def _qualified(self, place: int, sense: Sense) -> str | None:
        """ "He's going to therapy, alone", "she said yes, whatever": what follows the comma takes it back."""
        here = self._clauses[place].sentence
        after = [clause for clause in self._clauses[place + 1 : place + 3] if clause.sentence == here]
        if sense is Sense.ASK:
            return "condition" if any(clause.opener == "as long as" for clause in after) else None
        return "off-topic" if any(_UNLESS.search(clause.whole) for clause in after) else None

    def _blocked(self, place: int, start: int, sense: Sense) -> str | None:
        clause = self._clauses[place]
        unreal = "joke" if clause.sentence in self._unreal and sense is not Sense.LATER else None
        hidden = self._topic.hides(clause) or self._explained(place)
        return frames.blocking(clause, start) or self._carried or hidden or unreal

    def _explained(self, place: int) -> str | None:
        """ "He said yes when I asked if he was tired": what was asked may come after the answer."""
        for after in self._clauses[place + 1 : place + 4]:
            follows = after.sentence == self._clauses[place].sentence and after.opener == "when"
            if follows and (OffTopic.elsewhere(after.text) or _STRANGER_ASKS.search(after.text)):
                return "off-topic"
        return None

    def _dated(self, place: int) -> bool:
        """ "He was willing once, years ago", "in 2015, he was": the date stands beyond the comma."""
        beside = [*self._clauses[max(0, place - 1) : place], *self._clauses[place + 1 : place + 2]]
        return any(
            after.sentence == self._clauses[place].sentence
            and len(after.whole.split()) <= 6
            and not after.asks
            and frames.old(after.whole)
            and not frames.new(after.whole)
            for after in beside
        )

    def _finding(self, place: int, sense: Sense, rule: str, blocked: str | None = None) -> Finding:
        clause = self._clauses[place]
        old = sense is not Sense.ASK and (frames.old(clause.whole) or self._dated(place))
        new = clause.sentence in self._fresh or clause.opener == "then"
        return Finding(sense, rule, place, clause.sentence, clause.opener in _AGAINST, old, new, blocked)


# "He does not want to any more" says itself how it stands.
_HELD_BACK = frozenset((Sense.REFUSE, Sense.LATER))
_AGAINST = frozenset(("but", "though", "although", "however"))
_LEADING = frozenset(
    ("if", "even if", "what if", "suppose", "supposing", "assuming", "in case", "as soon as", "unless",
     "whatever", "no matter what", "no matter how")
)  # fmt: skip


def _carried(clauses: list[Clause], place: int, carried: str | None) -> str | None:
    """A condition or a wish reaches on through the sentence until a "but" or a new sentence."""
    clause, before = clauses[place], clauses[place - 1]
    if place == 0 or before.sentence != clause.sentence or clause.opener in _AGAINST:
        return None
    if before.opener in _LEADING and (place == 1 or clauses[place - 2].sentence != clause.sentence):
        return "condition"  # only an "if" that begins its sentence: not "I asked if …, and he said"
    if (clause.borrowed or clause.opener in ("and", "or", "so", "because")) and frames.spreads(before):
        return "carried"
    return carried


def _hits(clause: Clause) -> Iterator[tuple[Sense, str, int, str]]:
    """The strongest reading of a clause: a later one hides the yes inside "he'll come if …, maybe"."""
    taken: list[range] = []
    plain = speech.stated(clause.text)
    for sense, family in _FAMILIES:
        for rule in family:
            hit = rule.find(clause.text) or rule.find(plain)
            if hit and not any(hit.start() in span for span in taken):
                taken.append(range(hit.start(), hit.end()))
                yield sense, rule.name, hit.start(), hit.group()
                break
    if not taken and (attitude := _attitude(clause.text)):
        yield Sense.ASK, attitude, 0, clause.text


def _elsewhere(sense: Sense, text: str, start: int) -> bool:
    if elsewhere.office(text[start:]):
        return True
    if sense in (Sense.ACCEPT, Sense.REFUSE):  # their rules look at what follows themselves
        return False
    return elsewhere.elsewhere(text[start:]) or (
        sense is Sense.ASK and (step.foreign(text) or _of_the_writer(text))
    )


def _of_the_writer(text: str) -> bool:
    """ "He asked how much I'd spent": a question about the writer, not about the step."""
    return bool(_WRITER.search(text)) and not step.names_counsel(text)


_WRITER = patterns.any_of(
    "what|who|where|when|why|how|how_much|how_long|how_often|if|whether i|you|my|your !would|should|"
    "could|have",
    {},
)


def _attitude(text: str) -> str | None:
    if attitudes.curious(text):
        return "asks-about"
    return "reason-attitude" if attitudes.wary(text) else None


_REPORTED = patterns.any_of(
    "^ <P> said|asked|asks|says|wants|wanted|wonders|wondered|was_like|goes|is_asking|is_wondering",
    {"P": PARTNER.replace("|", " ")},
)
_PART = patterns.any_of("^ no|yes to|for|on !be_honest|me|make|my", {})  # "yes to this but no to that"
_STRANGER_ASKS = patterns.any_of("the|a|an|my|our|his|her .. asked|asks|offered|wanted|rang|called|came", {})
_MAIL = patterns.any_of("i|my|these|your|the .. emails|mails|messages|newsletter|notifications", {})
_UNLESS = patterns.any_of(
    """
    ^ [but|and|just|only] [all] alone|on_his_own|on_her_own|by_himself|by_herself|without_me|dear|darling|\
        whatever|right $
    ^ [but] for|with his|her own|anxiety|depression|work|mother|sister|brother|friend|friends
    """,
    {},
)
_DOUBT = patterns.any_of(
    """
    meant|means no|yes|the_opposite
    not mean it|that
    not|never serious|seriously
    i|we do|did not believe him|her|them
    <P> was|is|were [just|only] joking|kidding|drunk|tipsy|half_asleep|sarcastic|being_sarcastic
    <P> was|is|were just|only saying_that
    pigs will|might|can|could fly
    hell freezes
    in|with that|his|her|a voice|tone|way that|of|i|he|she
    yes dear
    <P> meant the|my|our|his|her|a|an|another|it_about|something
    ^ that|this|it was|is .. years|months|decades|ages ago
    answer|yes|no|reply to everything
    nothing came of
    ^ that|this|it was before|until|back|when|about|for|ages|years|last
    whatever you|i want|say|like
    yeah right
    in your|my|his|her dreams
    i|we do|did not think|know|believe he|she|they heard|meant|understood|listened|realised|knew|\
        was_listening|registered
    ^ .. i mean|meant $
    just|only to shut|please|get|make me|him|her|up|rid
    shut me up
    he|she|they|partner always|usually|often|constantly says|say|said|promises that|so|this|it|yes
    ^ [just|but] not to|with me|us $
    eyes|face|tone|body|voice say|says|said|tell|tells|told
    says|say that|this|yes about|to everything
    ^ is|was that|this|it [then] [his|her|my|the|a|an|already] answer|yes|no|refusal
    <P> lied|lies|lying
    not sure he|she|they meant|means|really|is_serious|understood
    or did|was|is|does|not he|she|it
    """,
    {"P": "he she they"},
)
