"""What a text lacks, and subjects that say too much."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dripcourse.course.checks_known import Known, warning
from dripcourse.course.model import Course, Text
from dripcourse.course.problem import Problem
from dripcourse.course.shield import JINJA
from dripcourse.course.written import everything, lessons, mails

LONGEST_PREHEADER = 100
_WORD = re.compile(r"[^\W\d_]{4,}")
_PLAIN = re.compile(
    "about|after|again|another|before|better|course|daily|days?|every|first|from|good|have|hello|into|just|kind"
    "|kinder|lessons?|letter|life|little|long|mail|make|more|most|notes?|other|over|people|short|small|some|steps?"
    "|that|their|them|then|there|they|things?|this|time|today|tomorrow|very|weeks?|what|when|where|which|while|with"
    "|without|words?|your|yours"
)


def no_text(course: Course, known: Known) -> Iterator[Problem]:
    for written in everything(course):
        if not JINJA.sub("", written.text.body).strip():
            sentence = f"This {written.kind} has no text: write it below its keys."
            yield Problem(written.text.place, "no-text", sentence)


def one_language(course: Course, known: Known) -> Iterator[Problem]:
    """An ask-back that answers sentences in other languages in the course's own alone."""
    letter = course.letters.get("ask-back")
    text = letter.texts[course.language] if letter else None
    if text and not re.search(r"\b(?:translation|reply_language)\b", text.body):
        sentence = "Print {{ translation }} somewhere: some readers reply in a language of their own."
        yield warning(text.place, "one-language", sentence)


def no_preheader(course: Course, known: Known) -> Iterator[Problem]:
    for written in lessons(course):
        if written.text.subject and not written.text.preheader:
            sentence = 'Add a "preheader": the line an inbox shows beside the subject.'
            yield Problem(written.text.key_place("subject"), "no-preheader", sentence)


def long_preheader(course: Course, known: Known) -> Iterator[Problem]:
    for written in mails(course):
        if len(JINJA.sub("", written.text.preheader)) > LONGEST_PREHEADER:
            sentence = f"Shorten the preheader to {LONGEST_PREHEADER} characters: inboxes cut it off."
            yield warning(written.text.key_place("preheader"), "long-preheader", sentence)


def same_subject(course: Course, known: Known) -> Iterator[Problem]:
    seen: dict[tuple[str, str], str] = {}
    for written in lessons(course):
        subject = (written.language, written.text.subject)
        if subject in seen:
            sentence = f"{seen[subject]} has this subject too: mail programs would put both into one thread."
            yield warning(written.text.key_place("subject"), "same-subject", sentence)
        seen.setdefault(subject, written.text.place.file)


def revealing_subject(course: Course, known: Known) -> Iterator[Problem]:
    """Discreet words that hold a word of the topic: of the title, the form's choices, or `discreet.never`."""
    topic = topic_words(course)
    fields = [field.id for field in course.fields]
    for written in mails(course):
        text = written.text
        if told := _told(text.discreet_subject, topic, fields):
            sentence = f'The discreet subject gives the topic away with "{told}": say it without.'
            yield Problem(text.key_place("discreet_subject"), "revealing-subject", sentence)
    for key in ("title", "subject", "preheader"):
        if told := _told(getattr(course.discreet, key), topic, fields):
            sentence = f'"{key}" gives the topic away with "{told}": say it without.'
            yield Problem(course.place(f"discreet.{key}"), "revealing-subject", sentence)
    if told := _told(course.sender.discreet_name, topic, fields):
        sentence = f'The discreet name gives the topic away with "{told}": say it without.'
        yield Problem(course.place("sender.discreet_name"), "revealing-subject", sentence)


def topic_words(course: Course) -> set[str]:
    """Words that give a course away, folded."""
    labels = [choice.label for field in course.fields for choice in field.choices]
    texts = (course.title, course.sender.name, *(track.title for track in course.tracks[:1]), *labels)
    words = {word.casefold() for text in texts for word in _WORD.findall(text)}
    return {word for word in words if not _PLAIN.fullmatch(word)} | {
        word.casefold() for word in course.discreet.never
    }


def _told(said: str, topic: set[str], fields: list[str]) -> str:
    for jinja in JINJA.findall(said):
        for field in fields:
            if re.search(rf"\b{re.escape(field)}\b", jinja):
                return field
    folded = JINJA.sub(" ", said).casefold()
    return next((word for word in sorted(topic) if re.search(rf"\b{re.escape(word)}\b", folded)), "")


def no_discreet_subject(course: Course, known: Known) -> Iterator[Problem]:
    """Lessons of a discreet course that would all bear one subject."""
    if course.discreet.default:
        for written in lessons(course):
            if written.text.subject and not written.text.discreet_subject:
                yield _lacks_discreet(written.text)


def _lacks_discreet(text: Text) -> Problem:
    sentence = 'Add a "discreet_subject": this course is discreet, and its lessons would all look the same.'
    return warning(text.key_place("subject"), "no-discreet-subject", sentence)


def same_variables(course: Course, known: Known) -> Iterator[Problem]:
    """Every choice of a field has to bring the same words, or a text fails for some readers."""
    for field in course.fields:
        every = {word for choice in field.choices for word in choice.words}
        for choice in field.choices:
            missing = sorted(every - set(choice.words))
            if missing:
                sentence = f'The choice "{choice.value}" lacks the words {", ".join(missing)}.'
                yield Problem(field.place, "missing-words", sentence)


def foreign_letters(course: Course, known: Known) -> Iterator[Problem]:
    """The built-in letters are in English: a course in another language writes its own."""
    if course.language.startswith("en") or known.files is None:
        return
    missing = [name for name in sorted(course.letters) if f"letters/{name}.md" not in known.files]
    if missing:
        sentence = f"Some letters would go out in English; write these in letters/: {', '.join(missing)}."
        yield warning(course.place("language"), "foreign-letters", sentence)
