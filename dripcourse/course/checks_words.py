"""Words that readers type: clashes between them, and words a text asks for that nothing understands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dripcourse.course.checks_known import Known
from dripcourse.course.checks_names import rules_at, rules_of
from dripcourse.course.model import Answer, Course, Lesson, Letter, Place, Sense
from dripcourse.course.problem import Problem
from dripcourse.course.syntax_sheet import nearest
from dripcourse.course.written import Written, lessons, mails

COMMANDS = (
    *("stop", "unsubscribe", "stop all", "pause", "resume", "help", "undo"),
    *("again", "slower", "faster", "time", "start"),
)
_VERB = re.compile(r"\b(?:reply|replying|answer|answering|respond)\b", re.IGNORECASE)
_SHOUTED = re.compile(r"\b[A-Z]{2,}(?:[ -](?!AND\b|OR\b)[A-Z]{2,})*\b")
_ASKED_FOR = re.compile(
    r"\b(?:reply|replying|answer|respond)(?: with)?(?: just| simply| only)?(?: the)?(?: words?)?:?"
    r" [\"“*]*([A-Z]{2,}(?:[ -](?!AND\b|OR\b)[A-Z]{2,})*)(?![a-z])",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.?!]+[.?!]*")
_QUOTED = re.compile(r'"[^"]*"|“[^”]*”|‘[^’]*’|«[^»]*»')
_AUXILIARY = (
    "did|didn't|do|don't|does|doesn't|has|hasn't|have|haven't|had|is|isn't|are|aren't|was|wasn't|were|will|won't"
    "|would|wouldn't|can|can't|could|should|shall|may|must"
)
_OPENING = r"(?:(?:so|and|but|now|or|then|well|perhaps|maybe),? )?"
_QUESTION = re.compile(rf"^\W*{_OPENING}(?:{_AUXILIARY}) (?:\w|\{{).*\?", re.IGNORECASE | re.DOTALL)


def names(answer: Answer) -> set[str]:
    """All words that mean an answer, folded."""
    return {folded(word) for word in (answer.id, answer.title, *answer.keywords)}


def folded(word: str) -> str:
    return re.sub(r"[\s-]+", " ", word.casefold()).strip(" .!")


def keyword_clashes(course: Course, known: Known) -> Iterator[Problem]:
    owners: dict[str, str] = {word: f"the command {word.upper()}" for word in COMMANDS}
    for answer in course.answers:
        words = {folded(word) for word in (*answer.keywords, *answer.phrases)}
        for word in sorted(words):
            if word in owners:
                sentence = f'"{word}" already means {owners[word]}: a word can mean one thing only.'
                yield Problem(answer.place, "keyword-clash", sentence)
            owners.setdefault(word, f'the answer "{answer.id}"')


def silent_answers(course: Course, known: Known) -> Iterator[Problem]:
    for answer in course.answers:
        if not answer.keywords and not answer.phrases and answer.sense is Sense.WORDS:
            sentence = 'Nothing a reader writes can mean this answer: give it keywords, phrases or a "sense".'
            yield Problem(answer.place, "no-keywords", sentence)


def unused_answers(course: Course, known: Known) -> Iterator[Problem]:
    ids = [answer.id for answer in course.answers]
    said = {rule.answer for track in course.tracks for rule in rules_of(track)}
    used = {one if one in ids else nearest(one, ids) for one in said}
    for answer in course.answers:
        if answer.id not in used:
            sentence = "No track says what this answer does: add it to a track's answers, or take it away."
            yield Problem(answer.place, "unused-answer", sentence)


def unhandled(course: Course, known: Known) -> Iterator[Problem]:
    """Words a mail asks the reader to reply with, which do nothing there."""
    for written in mails(course):
        for place, paragraph in paragraphs(written):
            for sentence in _SENTENCE.findall(paragraph):
                for word in _shouted(sentence):
                    complaint = _complaint(course, written.of, word, asked_for=word in _asked_for(sentence))
                    if complaint:
                        yield Problem(place, "unhandled-answer", complaint)


def unhandled_in_footer(course: Course, known: Known) -> Iterator[Problem]:
    """The same for the foot of every mail, which stands under all tracks."""
    for sentence in _SENTENCE.findall(course.footer):
        for word in _asked_for(sentence):
            complaint = _complaint(course, None, word, asked_for=True)
            if complaint:
                yield Problem(course.place("footer"), "unhandled-answer", complaint)


def _shouted(sentence: str) -> list[str]:
    verb = _VERB.search(sentence)
    return _SHOUTED.findall(sentence[verb.end() :]) if verb else []


def _asked_for(sentence: str) -> list[str]:
    return [match[1] for match in _ASKED_FOR.finditer(sentence) if match[1].isupper()]


def _complaint(course: Course, step: object, word: str, asked_for: bool) -> str:
    said = folded(word)
    if said in COMMANDS or said.split(" ")[0] in COMMANDS:
        return ""
    answer = next((one for one in course.answers if said in names(one)), None)
    if answer is None:
        return f"Nothing understands the word {word}: declare it as an answer's keyword." if asked_for else ""
    if isinstance(step, Lesson | Letter) and step.expects is not None and answer.id not in step.expects:
        return f'The text asks for {word}, but a bare word only counts where "expects" has "{answer.id}".'
    if isinstance(step, Lesson) and not _ruled(course, step, answer.id):
        return f'The text asks for {word}, but track "{step.track}" has no rule for "{answer.id}".'
    return ""


def _ruled(course: Course, lesson: Lesson, answer: str) -> bool:
    """Whether an answer does something after a lesson; a misspelt rule is another check's problem."""
    rules = rules_at(course.track(lesson.track), lesson)
    misspelt = [name for name in rules if course.answer(name) is None]
    return answer in rules or nearest(answer, misspelt) is not None


def asks_the_reader(course: Course, known: Known) -> Iterator[Problem]:
    """A yes-or-no question to the reader, whose answer would be taken for news of what was agreed to."""
    hazards = {answer.id for answer in course.answers if answer.sense in (Sense.ACCEPT, Sense.REFUSE)}
    for written in lessons(course):
        lesson = course.lesson(written.id)
        expected = hazards if lesson.expects is None else hazards.intersection(lesson.expects)
        if lesson.gate or lesson.when != "always" or not expected:
            continue
        for place, paragraph in paragraphs(written):
            for sentence in _SENTENCE.findall(_QUOTED.sub("", paragraph)):
                if _QUESTION.match(sentence):
                    complaint = f'A bare yes or no may answer "{sentence.strip()}": put it as a statement.'
                    yield Problem(place, "asks-the-reader", complaint)


def paragraphs(written: Written) -> Iterator[tuple[Place, str]]:
    """The paragraphs of a body outside block quotes, each with the place of its first line."""
    first: Place | None = None
    lines: list[str] = []
    for place, line in [*written.lines(), (written.text.place, "")]:
        ends = not line.strip() or line.lstrip().startswith((">", "{%", "#"))
        if ends and first:
            yield first, " ".join(lines)
            first, lines = None, []
        if not ends:
            first = first or place
            lines.append(line.strip().lstrip("-*0123456789. "))
