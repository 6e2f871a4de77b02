"""What a course is: frozen values. Nothing here reads a file or decides what happens next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dripcourse.course.papers import Contact as Contact
from dripcourse.course.papers import Page as Page
from dripcourse.course.papers import Source as Source
from dripcourse.course.papers import Worksheet as Worksheet
from dripcourse.course.place import IN_COURSE, NOWHERE
from dripcourse.course.place import Place as Place


class Sense(StrEnum):
    """Which of the built-in sentence rules speak for an answer ("he said no" is a REFUSE)."""

    ACCEPT = "accept"
    ASK = "ask"
    REFUSE = "refuse"
    LATER = "later"
    WORDS = "words"  # no built-in sentences: only the course's own keywords and phrases


@dataclass(frozen=True, slots=True)
class Answer:
    """Something a person may report by reply, such as "yes": declared by the course."""

    id: str
    title: str  # what a person sees on a button or in "We understood: …"
    keywords: tuple[str, ...]  # a reply that is just one of these (small typos allowed) means this answer
    phrases: tuple[str, ...] = ()  # a sentence that holds one of these means it
    sense: Sense = Sense.WORDS
    place: Place = IN_COURSE


@dataclass(frozen=True, slots=True)
class Target:
    """Where an answer leads: a track from its top, or a lesson of it."""

    track: str
    lesson: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """What one answer does where it is given. `to` None: the person stays on the track."""

    answer: str
    to: Target | None
    letter: str | None = None  # None: `moved-<answer>` when it moves, `noted` when it stays
    wait_days: int = 0  # the next lesson waits at least so long after the answer
    check_in_days: int = 0  # at a gate: the next check-in comes so long after the answer
    desk: bool = False  # the coach is shown this reply
    place: Place = IN_COURSE


class When(StrEnum):
    ALWAYS = "always"
    UNANSWERED = "unanswered"  # only while the gate before it has had no answer


@dataclass(frozen=True, slots=True)
class Text:
    """The words of a lesson or letter in one language, as written: Markdown with Jinja."""

    subject: str
    body: str
    preheader: str = ""
    discreet_subject: str = ""
    place: Place = NOWHERE
    body_line: int = 1  # the line of the file on which the body begins
    lines: Mapping[str, int] = field(default_factory=dict)  # of the keys before it

    def key_place(self, key: str) -> Place:
        return Place(self.place.file, self.lines.get(key, self.place.line))

    def body_place(self, line: int) -> Place:
        """The place of a line of the body, counted from 1."""
        return Place(self.place.file, self.body_line + line - 1)


@dataclass(frozen=True, slots=True)
class Lesson:
    """One step of a track. Its id is unique in the course and never re-used."""

    id: str
    track: str
    texts: Mapping[str, Text]  # by language; the course's own is always there
    wait_days: int = 1  # at least so many days after the lesson before it
    gate: bool = False  # the track waits here for an answer
    when: When = When.ALWAYS
    expects: tuple[str, ...] | None = None  # answers a bare word may give; None: all of the course
    one_tap: bool = False  # carries the line of answer buttons
    was: tuple[str, ...] = ()  # ids it had before
    place: Place = NOWHERE

    def text(self, language: str, fallback: str) -> Text:
        return self.texts.get(language) or self.texts[fallback]


@dataclass(frozen=True, slots=True)
class Letter:
    """Any mail that is not a lesson: confirm, moved-…, noted, ask-back, care-…, goodbye."""

    id: str
    texts: Mapping[str, Text]
    expects: tuple[str, ...] = ()  # D4: a bare word counts only where it was asked for
    one_tap: bool = False  # carries the line of answer buttons
    place: Place = NOWHERE

    def text(self, language: str, fallback: str) -> Text:
        return self.texts.get(language) or self.texts[fallback]


@dataclass(frozen=True, slots=True)
class Part:
    """The stretch of a track from `start` on, which only an answer can lead into."""

    start: str  # lesson id
    rules: Mapping[str, Rule]  # by answer id; they win over the track's
    place: Place = IN_COURSE


@dataclass(frozen=True, slots=True)
class Track:
    id: str
    title: str
    lessons: tuple[Lesson, ...]
    rules: Mapping[str, Rule]  # by answer id
    parts: tuple[Part, ...] = ()
    place: Place = IN_COURSE
    _positions: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found = {lesson.id: position for position, lesson in reversed(tuple(enumerate(self.lessons)))}
        object.__setattr__(self, "_positions", found)

    def index(self, lesson_id: str) -> int:
        """Position of a lesson in the track, its first. Raises KeyError when it is not there."""
        return self._positions[lesson_id]

    def part_at(self, position: int) -> Part | None:
        """The part that the lesson at `position` belongs to, None for the track's own beginning."""
        found = None
        for part in self.parts:
            if self.index(part.start) <= position:
                found = part
        return found

    def span(self, position: int) -> range:
        """The positions one can walk through from `position` without an answer: up to the next part."""
        starts = [self.index(part.start) for part in self.parts]
        end = min((start for start in starts if start > position), default=len(self.lessons))
        return range(position, end)


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a form field, and the words it brings into the texts (pronouns, verb forms)."""

    value: str
    label: str
    words: Mapping[str, str] = field(default_factory=dict)
    sets: Mapping[str, str] = field(
        default_factory=dict
    )  # other fields this choice fills when they were left open


@dataclass(frozen=True, slots=True)
class Field:
    """A question of the sign-up form besides email, name, timezone, hour, consent, discreet."""

    id: str
    label: str
    choices: tuple[Choice, ...]
    default: str
    optional: bool = False
    place: Place = IN_COURSE

    def choice(self, value: str) -> Choice | None:
        return next((choice for choice in self.choices if choice.value == value), None)


@dataclass(frozen=True, slots=True)
class Sender:
    name: str
    discreet_name: str


@dataclass(frozen=True, slots=True)
class Schedule:
    hour: str = "07:30"  # HH:MM, the slot a person gets when the form names none
    zone: str = "UTC"  # IANA name
    max_late_hours: int = 4  # a lesson later than this waits for the next slot


@dataclass(frozen=True, slots=True)
class Discreet:
    """The neutral words that stand in when a person (or the whole course) is discreet (D11)."""

    default: bool = False
    title: str = "Daily note"
    subject: str = "Your note for today"
    preheader: str = "A short note for you."
    never: tuple[str, ...] = ()  # words no discreet subject may hold


@dataclass(frozen=True, slots=True)
class Layout:
    """The frame around every mail. `html` and `text` hold the slot `{{ content }}`."""

    html: str
    text: str
    style: str


@dataclass(frozen=True, slots=True)
class Course:
    """A whole course as its folder says it."""

    id: str
    title: str
    language: str
    sender: Sender
    schedule: Schedule
    discreet: Discreet
    replies: str  # who reads replies and when, said honestly: "read within 2 days" or "not read"
    answers: tuple[Answer, ...]
    tracks: tuple[Track, ...]
    start: str  # id of the first track
    letters: Mapping[str, Letter]
    layout: Layout
    fields: tuple[Field, ...] = ()
    consent: str = "Send me this course by e-mail."
    pages: Mapping[str, Page] = field(default_factory=dict)
    contacts: tuple[Contact, ...] = ()
    safety: bool = True
    coach: str | None = None  # address told when a reply needs a person; None: the operator's setting
    footer: str = ""  # a sentence for the foot of every mail, Markdown with Jinja
    worksheets: Mapping[str, Worksheet] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict)  # of keys, such as "schedule.zone"

    def track(self, track_id: str) -> Track:
        """Raises KeyError when the course has no such track."""
        for track in self.tracks:
            if track.id == track_id:
                return track
        raise KeyError(track_id)

    def lessons(self) -> Iterator[Lesson]:
        for track in self.tracks:
            yield from track.lessons

    def lesson(self, lesson_id: str) -> Lesson:
        """Raises KeyError when the course has no such lesson."""
        for lesson in self.lessons():
            if lesson.id == lesson_id:
                return lesson
        raise KeyError(lesson_id)

    def place(self, key: str) -> Place:
        """Where a key of course.toml stands, such as "schedule.zone"; its table's, or the top."""
        return self.places.get(key) or self.places.get(key.partition(".")[0]) or IN_COURSE

    def answer(self, answer_id: str) -> Answer | None:
        return next((answer for answer in self.answers if answer.id == answer_id), None)

    def rule(self, track_id: str, lesson_id: str | None, answer_id: str) -> Rule | None:
        """The rule for an answer given after `lesson_id` of a track: its part's, else the track's."""
        track = self.track(track_id)
        part = track.part_at(track.index(lesson_id)) if lesson_id else None
        own = part.rules.get(answer_id) if part else None
        return own or track.rules.get(answer_id)
