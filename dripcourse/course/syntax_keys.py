"""Every key an author may write, as data: the reader, the JSON Schema and the docs test use it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Kind(StrEnum):
    """What a value has to look like."""

    LINE = "one line of text"
    TEXT = "text"
    FLAG = "true or false"
    DAYS = 'days or weeks, such as "3d" or "2w"'
    HOURS = 'hours, such as "4h"'
    CLOCK = 'a time of day, such as "07:30"'
    ZONE = 'a time zone, such as "Europe/London"'
    LANGUAGE = 'a language code, such as "en"'
    DATE = 'a date, such as "2026-03-20"'
    ADDRESS = "an e-mail address"
    ID = "an id: lower-case letters, digits and hyphens"
    IDS = "a list of ids"
    WAS = "an id or a list of ids"
    LINES = "a list of texts"
    TARGET = '"stay", a track, or "track#lesson"'
    CHOICE = "one of a few words"
    WORDS = "a table of words"
    TABLE = "a table"
    NAMED = "a table of tables"
    LIST = "a list of tables"


@dataclass(frozen=True, slots=True)
class Key:
    """One key of one table: what it holds and what it is for."""

    name: str
    kind: Kind
    meaning: str
    required: bool = False
    default: object = None
    of: str = ""  # the table inside, for TABLE, NAMED and LIST
    choices: tuple[str, ...] = ()


_COURSE = (
    Key("title", Kind.LINE, "The course's name, as people see it.", required=True),
    Key(
        "language", Kind.LANGUAGE, "The language of every file without a language in its name.", default="en"
    ),
    Key(
        "replies", Kind.LINE, 'Who reads replies and when: "read within 2 days" or "not read".', required=True
    ),
    Key("start", Kind.ID, "The track everybody begins with.", required=True),
    Key(
        "consent", Kind.LINE, "The sentence beside the consent box.", default="Send me this course by e-mail."
    ),
    Key(
        "footer",
        Kind.TEXT,
        "A sentence for the foot of every mail (Markdown, variables allowed).",
        default="",
    ),
    Key("safety", Kind.FLAG, "Whether replies that speak of danger are looked for.", default=True),
    Key("coach", Kind.ADDRESS, 'Who is told when a reply needs a person; "operator": who runs the server.'),
    Key("sender", Kind.TABLE, "The name mail comes from.", required=True, of="sender"),
    Key("schedule", Kind.TABLE, "When lessons leave.", of="schedule"),
    Key("discreet", Kind.TABLE, "The neutral words of a discreet mail.", of="discreet"),
    Key("fields", Kind.NAMED, "Questions of the sign-up form, by id.", of="field"),
    Key("answers", Kind.NAMED, "What people may report by reply, by id.", of="answer"),
    Key(
        "tracks", Kind.NAMED, "The tracks, by id; each has a folder tracks/<id>/.", required=True, of="track"
    ),
)

_SENDER = (
    Key("name", Kind.LINE, "The name in From.", required=True),
    Key("discreet_name", Kind.LINE, "The name in From when the reader is discreet.", default="Daily note"),
)

_SCHEDULE = (
    Key("hour", Kind.CLOCK, "The hour of a lesson when the form names none.", default="07:30"),
    Key("zone", Kind.ZONE, "The time zone when the form names none.", default="UTC"),
    Key("max_late", Kind.HOURS, "A lesson later than this waits for the next day.", default="4h"),
)

_DISCREET = (
    Key("default", Kind.FLAG, "Whether everybody is discreet unless they say otherwise.", default=False),
    Key("title", Kind.LINE, "Stands in for the course's title.", default="Daily note"),
    Key(
        "subject", Kind.LINE, "Stands in where a text has no discreet_subject.", default="Your note for today"
    ),
    Key("preheader", Kind.LINE, "Stands in for every preheader.", default="A short note for you."),
    Key("never", Kind.LINES, "Words that no discreet subject may hold.", default=()),
)

_FIELD = (
    Key("label", Kind.LINE, "The question on the form.", required=True),
    Key("choices", Kind.NAMED, "The possible values, in the order shown.", required=True, of="choice"),
    Key("default", Kind.LINE, "The value when nothing is chosen.", required=True),
    Key("optional", Kind.FLAG, "Whether the form may leave it open.", default=False),
)

_CHOICE = (
    Key("label", Kind.LINE, "What the form shows.", required=True),
    Key("words", Kind.WORDS, "Words this choice brings into the texts, by variable.", default={}),
    Key("sets", Kind.WORDS, "Other fields it fills when they were left open.", default={}),
)

_SENSES = ("accept", "ask", "refuse", "later", "words")

_ANSWER = (
    Key("title", Kind.LINE, "What a button and a letter call it.", required=True),
    Key("keywords", Kind.LINES, "A reply that is just one of these means this answer.", default=()),
    Key("phrases", Kind.LINES, "A sentence with one of these in it means this answer.", default=()),
    Key(
        "sense", Kind.CHOICE, "Which built-in sentence rules speak for it.", default="words", choices=_SENSES
    ),
)

_TRACK = (
    Key("title", Kind.LINE, "What letters and pages call the track.", required=True),
    Key("answers", Kind.NAMED, "Where each answer leads from here.", default={}, of="rule"),
    Key("parts", Kind.LIST, "Stretches that only an answer leads into.", default=(), of="part"),
)

_RULE = (
    Key("to", Kind.TARGET, 'Where the answer leads; "stay" keeps the reader here.', required=True),
    Key("letter", Kind.ID, "The letter that confirms it, instead of moved-<answer> or noted."),
    Key("wait", Kind.DAYS, "The next lesson waits at least so long.", default="0d"),
    Key("check_in", Kind.DAYS, "At a gate, the next check-in comes so long after the answer.", default="0d"),
    Key("desk", Kind.FLAG, "Whether the coach is shown the reply.", default=False),
)

_PART = (
    Key("start", Kind.ID, "The lesson this part begins with.", required=True),
    Key(
        "answers",
        Kind.NAMED,
        "Where answers lead from here; they win over the track's.",
        default={},
        of="rule",
    ),
)

_SUBJECTS = (
    Key("subject", Kind.LINE, "The subject of the mail (variables allowed).", required=True),
    Key("discreet_subject", Kind.LINE, "The subject when the reader is discreet.", default=""),
    Key(
        "preheader",
        Kind.LINE,
        "The line an inbox shows beside the subject, up to 100 characters.",
        default="",
    ),
)

_ONE_TAP = Key("one_tap", Kind.FLAG, "Whether the mail carries the line of answer buttons.", default=False)

_LESSON = (
    *_SUBJECTS,
    Key("wait", Kind.DAYS, "At least so long after the lesson before it.", default="1d"),
    Key("gate", Kind.FLAG, "Whether the track waits here for an answer.", default=False),
    Key(
        "when",
        Kind.CHOICE,
        '"unanswered": only while the gate before it has had no answer.',
        default="always",
        choices=("always", "unanswered"),
    ),
    Key("expects", Kind.IDS, "Answers a bare word may give; without it, all of the course's."),
    _ONE_TAP,
    Key("was", Kind.WAS, "Ids the lesson had before.", default=()),
)

_LETTER = (
    *_SUBJECTS,
    Key("expects", Kind.IDS, "Answers a bare word in reply may give.", default=()),
    _ONE_TAP,
)

_PAGE = (Key("title", Kind.LINE, "The page's title.", required=True),)

_WORKSHEET = (
    Key("title", Kind.LINE, "The worksheet's title.", required=True),
    Key("discreet_title", Kind.LINE, "The title when the reader is discreet.", default=""),
    Key("lessons", Kind.IDS, "The lessons that use it.", default=()),
)

_CONTACTS = (Key("contact", Kind.LIST, "Places to turn to for help.", default=(), of="contact"),)

_CONTACT_KINDS = ("emergency", "danger", "life", "directory")

_CONTACT = (
    Key("country", Kind.LINE, 'Two capital letters of ISO 3166, or "INT".', required=True),
    Key("name", Kind.LINE, "Who answers there.", required=True),
    Key("reach", Kind.LINE, "The number or address, as shown.", required=True),
    Key("kind", Kind.CHOICE, "What it helps with.", required=True, choices=_CONTACT_KINDS),
    Key("source", Kind.LINE, "Where you looked it up.", required=True),
    Key("checked", Kind.DATE, "The day you looked it up.", required=True),
)

_SOURCES = (Key("source", Kind.LIST, "What the course's claims rest on.", default=(), of="source"),)

_SOURCE = (
    Key("id", Kind.ID, "A short name for it.", required=True),
    Key("claim", Kind.TEXT, "What the course says.", required=True),
    Key("reference", Kind.TEXT, "The full reference.", required=True),
    Key("lessons", Kind.IDS, "The lessons that lean on it.", default=()),
    Key("limits", Kind.TEXT, "What it must not be used for.", default=""),
)

TABLES: MappingProxyType[str, tuple[Key, ...]] = MappingProxyType(
    {
        "course": _COURSE,
        "sender": _SENDER,
        "schedule": _SCHEDULE,
        "discreet": _DISCREET,
        "field": _FIELD,
        "choice": _CHOICE,
        "answer": _ANSWER,
        "track": _TRACK,
        "rule": _RULE,
        "part": _PART,
        "lesson": _LESSON,
        "translation": _SUBJECTS,
        "letter": _LETTER,
        "page": _PAGE,
        "worksheet": _WORKSHEET,
        "contacts": _CONTACTS,
        "contact": _CONTACT,
        "sources": _SOURCES,
        "source": _SOURCE,
    }
)
