"""What the clauses of a reply say about the partner's answer, each with the rule that found it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dripcourse.course.model import Sense
from dripcourse.flow.intent import attitudes, bare, frames, patterns, postponed, questions, reports
from dripcourse.flow.intent.people import PARTNER, Company
from dripcourse.flow.intent.sentences import Clause

_FAMILIES: tuple[tuple[Sense, tuple[patterns.Rule, ...]], ...] = (
    (Sense.LATER, postponed.postponing()),
    (Sense.REFUSE, reports.refusing()),
    (Sense.ASK, questions.asking()),
    (Sense.ASK, questions.reasoning()),
    (Sense.ACCEPT, reports.accepting()),
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
    company, carried = Company(), None
    found: list[Finding] = []
    topic = _OffTopic()
    unreal = {clause.sentence: "joke" for clause in clauses if frames.fiction(clause)}
    fresh = {clause.sentence for clause in clauses if frames.new(clause.whole)}
    for place, clause in enumerate(clauses):
        topic.hear(clause)
        carried = _carried(clauses, place, carried)
        spoken = _spoken(clauses, place)
        if _asked_aloud(clauses, place):
            found.append(_finding(Sense.ASK, "asks-aloud", place, clause, carried))
        if spoken:
            blocked = frames.blocking(clause, 0) or carried or topic.hides(clause) or unreal.get(clause.sentence)
            found.append(_finding(spoken, "answer-spoken", place, clause, blocked, clause.sentence in fresh))
        if _DOUBT.search(clause.text):
            found.append(_finding(Sense.WORDS, "doubt", place, clause, "doubt"))
        for sense, rule, start, text in _hits(clause):
            blocked = (
                frames.blocking(clause, start)
                or carried
                or topic.hides(clause)
                or unreal.get(clause.sentence)
            )
            if blocked == "question" and sense is Sense.ASK and _REPORTED.search(clause.text):
                blocked = None
            if blocked is None and company.hides(text, clause.text[:start], clause.sentence):
                blocked = "other-speaker"
            found.append(_finding(sense, rule, place, clause, blocked, clause.sentence in fresh))
        company.hear(clause.text, clause.sentence)
    return found


def _asked_aloud(clauses: list[Clause], place: int) -> bool:
    """She asked: "Do we have to tell them everything?" – the question is the partner's."""
    clause, before = clauses[place], clauses[place - 1] if place else None
    if before is None or not clause.asks or before.sentence != clause.sentence or before.asks:
        return False
    return bool(_ASKS.search(before.text)) and attitudes.about_the_step(clause.text)


def _spoken(clauses: list[Clause], place: int) -> Sense | None:
    """A bare yes or no right after words that announce it: "He said, if it helps you, yes", "I asked him. No."."""
    sense = bare.spoken(clauses[place].text.strip())
    if sense not in (Sense.ACCEPT, Sense.REFUSE) or clauses[place].asks:
        return None
    near = [clause for clause in clauses[max(0, place - 3) : place] if clauses[place].sentence - clause.sentence <= 1]
    announced = any(_ANNOUNCED.search(clause.text) and not frames.blocking(clause, len(clause.text)) for clause in near)
    return sense if announced else None


def _finding(
    sense: Sense, rule: str, place: int, clause: Clause, blocked: str | None, new: bool = False
) -> Finding:
    against = clause.opener in ("but", "though", "although", "however")
    old = sense is not Sense.ASK and frames.old(clause.whole)
    return Finding(sense, rule, place, clause.sentence, against, old, new, blocked)


def _carried(clauses: list[Clause], place: int, carried: str | None) -> str | None:
    """A condition or a wish reaches on through the sentence until a "but" or a new sentence."""
    clause = clauses[place]
    if place == 0 or clauses[place - 1].sentence != clause.sentence:
        return None
    before = clauses[place - 1]
    if clause.opener in ("but", "however", "though", "although"):
        return None
    if before.opener in (
        "if",
        "even if",
        "what if",
        "suppose",
        "supposing",
        "assuming",
        "in case",
        "as soon as",
        "unless",
    ) and _leads(clauses, place - 1):
        return "condition"
    if (clause.borrowed or clause.opener in ("and", "or", "so", "because")) and frames.spreads(before):
        return "carried"
    return carried


def _leads(clauses: list[Clause], place: int) -> bool:
    """An "if" that begins its sentence rules what follows; one inside ("asked if …, and he said") does not."""
    return place == 0 or clauses[place - 1].sentence != clauses[place].sentence


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
_ANNOUNCED = patterns.any_of(
    """
    <P> said|answered|replied|answers|thanks [thanks|to_me|me] $
    <P> [just] texted|wrote|told|messaged|emailed|whatsapped [me|back|to_me] $
    <P> said|answered|replied [only|something|just] [like] $
    i|we [have] [just] asked|invited <him> !to_stop
    <P> looked|smiled|nodded|sighed|laughed|paused|thought
    answer|reply|response|verdict|result|update|reaction|word|version|news|line|short|summary|outcome [is|was|came|for_today|from_him|from_her|today|this_week|so_far|only] $
    ^ asked <him>
    """,
    {"P": PARTNER.replace("|", " "), "him": "him her them partner last on yesterday today"},
)
_ASKS = patterns.any_of(
    "<P> [has|only|just] said|asked|asks|says|was_like|goes|answered|replied|wants_to_know|wanted_to_know [me] $\n<P> first|main|only question [was|is] $\n<P> question [was|is] $",
    {"P": PARTNER.replace("|", " ") + " his her their"},
)
_DOUBT = patterns.any_of(
    """
    meant|means no|yes|the_opposite
    not mean it|that
    not|never serious|seriously
    i|we do|did not believe him|her|them
    <P> was|is|were just|only joking|kidding|drunk|saying_that
    just|only to shut|please|get|make me|him|her|up|rid
    shut me up
    <P> lied|lies|lying
    not sure he|she|they meant|means|really|is_serious|understood
    or did|was|is|does|not he|she|it
    """,
    {"P": "he she they"},
)
_OFF_TOPICS = patterns.any_of(
    """
    to|for|about|if_we|if_he|if_she|buy|have|get|could_go|can_go [go|get|have|buy|going|see|come|go_to|make|watch] [to|for|out_for|out_to] [a|the|my|our|his|her|some|another|more|new|that|your] [new|second|third|big|small|nice|long|little|old|italian|bigger] dinner|movie|movies|cinema|pizza|holiday|vacation|dog|puppy|cat|car|house|raise|job|kiss|hug|dance|walk|money|babysit|restaurant|baby|beach|concert|lunch|breakfast|sex|theatre|shopping|park|zoo|party|wedding|christmas|divorce|separation|promotion|holidays|groceries|dishes|trash|garage|kitchen|loan|picnic|hike|haircut|trip|weekend_away|date|date_night|museum|garden|sofa|couch|tv|barbecue|gym|game|massage|bath|swim|bike|kittens|kitten|child|kids|children|coffee|tea|ice_cream|marry|marrying|proposal|church|vet|everything|plumber|place|parents|mother|birthday|kids
    """,
    {},
)
_ASKED_FOR = patterns.any_of(
    """
    asked|ask|asking|suggested|proposed|invited|offered|want|wanted|idea|said_yes|said_no|yes|no|agreed|refused|declined|wants|question
    """,
    {},
)
_ON_TOPIC = patterns.any_of(
    """
    therapy|counselling|therapist|counsellor|session|workshop|talk|invitation|course|appointment|help|check-up|programme|retreat|couples
    """,
    {},
)
_OWN_QUESTION = patterns.any_of(
    """
    i|we [have|had|finally|just|then] asked|ask|invited|suggested|proposed|said|told [to] [him|her|them|partner] if|whether|to|for|about|what|why|how|who|where|that|i|am|sorry
    i|we wanted|needed him|her|them|partner to
    i|we asked|told my|the|our
    """,
    {},
)
_SHARED = patterns.any_of(
    """
    come|coming|go_with|go_to_a|going|join|try|it|this|that|talk|willing|open|see_someone|see_somebody|see_a|someone|somebody|help|imagine|invitation|idea|together|us|our|relationship|marriage|work_on|change|offer|consider|do_something|first_step|feel|go_there|want_this|need_to_change|something|think
    """,
    {},
)


class _OffTopic:
    """Remembers that the question was about something else ("I asked for pizza. She said yes")."""

    def __init__(self) -> None:
        self._since = -9

    def hear(self, clause: Clause) -> None:
        if _ON_TOPIC.search(clause.text):
            self._since = -9
        elif self._about_else(clause.text):
            self._since = clause.sentence

    def _about_else(self, text: str) -> bool:
        own = _OWN_QUESTION.search(text)
        if own and not _SHARED.search(text[own.end() - 1 :]) and not _SHARED.search(text[own.start() :]):
            return True
        asked, thing = _ASKED_FOR.search(text), _OFF_TOPICS.search(text)
        return bool(asked and thing and asked.start() < thing.end())

    def hides(self, clause: Clause) -> str | None:
        return "off-topic" if clause.sentence - self._since <= 1 else None
