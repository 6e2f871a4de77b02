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
            yield self._finding(place, sense, "answer-spoken", self._blocked(place, 0))
        if _DOUBT.search(clause.text):
            yield self._finding(place, Sense.WORDS, "doubt", "doubt")
        if part := _PART.search(clause.text):
            sense = Sense.REFUSE if part.group().startswith(" no") else Sense.ACCEPT
            yield self._finding(place, sense, "part")

    def _stated(self, place: int) -> Iterator[Finding]:
        clause = self._clauses[place]
        for sense, rule, start, text in _hits(clause):
            blocked = self._blocked(place, start)
            told = sense is Sense.ASK and clause.opener not in frames.CONDITIONS
            if blocked == "question" and told and _REPORTED.search(clause.text):
                blocked = None
            if blocked is None and self._company.hides(text, clause.text[:start], clause.sentence):
                blocked = "other-speaker"
            if blocked is None and elsewhere.elsewhere(clause.text[start:]):
                blocked = "off-topic"
            yield self._finding(place, sense, rule, blocked)

    def _blocked(self, place: int, start: int) -> str | None:
        clause = self._clauses[place]
        unreal = "joke" if clause.sentence in self._unreal else None
        hidden = self._topic.hides(clause) or self._explained(place)
        return frames.blocking(clause, start) or self._carried or hidden or unreal

    def _explained(self, place: int) -> str | None:
        """ "He said yes when I asked if he was tired": what was asked may come after the answer."""
        for after in self._clauses[place + 1 : place + 4]:
            follows = after.sentence == self._clauses[place].sentence and after.opener == "when"
            if follows and OffTopic.elsewhere(after.text):
                return "off-topic"
        return None

    def _dated(self, place: int) -> bool:
        """ "He was willing once, years ago": the date stands after the comma."""
        following = self._clauses[place + 1 : place + 2]
        return any(
            after.sentence == self._clauses[place].sentence
            and len(after.whole.split()) <= 4
            and frames.old(after.whole)
            and not frames.new(after.whole)
            for after in following
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
    for sense, family in _FAMILIES:
        for rule in family:
            hit = rule.find(clause.text)
            if hit and not any(hit.start() in span for span in taken):
                taken.append(range(hit.start(), hit.end()))
                yield sense, rule.name, hit.start(), hit.group()
                break
    if not taken and (attitude := _attitude(clause.text)):
        yield Sense.ASK, attitude, 0, clause.text


def _attitude(text: str) -> str | None:
    if attitudes.curious(text):
        return "asks-about"
    return "reason-attitude" if attitudes.wary(text) else None


_REPORTED = patterns.any_of(
    "^ <P> said|asked|asks|says|wants|wanted|wonders|wondered|was_like|goes|is_asking|is_wondering",
    {"P": PARTNER.replace("|", " ")},
)
_PART = patterns.any_of("^ no|yes to|for|on !be_honest|me|make|my", {})  # "yes to this but no to that"
_DOUBT = patterns.any_of(
    """
    meant|means no|yes|the_opposite
    not mean it|that
    not|never serious|seriously
    i|we do|did not believe him|her|them
    <P> was|is|were [just|only] joking|kidding|drunk|tipsy|half_asleep|sarcastic|being_sarcastic
    <P> was|is|were just|only saying_that
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
