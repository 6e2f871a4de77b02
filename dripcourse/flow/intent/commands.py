"""Requests to the course itself: STOP, PAUSE, RESUME, HELP, UNDO, AGAIN, SLOWER, FASTER, TIME."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dripcourse.flow.intent import patterns, words
from dripcourse.flow.intent.requests import ASKING_WORDS, BARE, CLASSES, REPORTED, REQUESTS
from dripcourse.flow.intent.sentences import Clause
from dripcourse.flow.intent.spans import days_in, hour_in

_POLITE = re.compile(
    r"\b(?:please|thanks|thank you(?: so much| very much)?|hi|hello|hey|dear|now|kindly|sorry|guys|team|"
    r"sir|madam|ok|the course|this course|"
    r"just|immediately|at once|for the moment|everyone|coach|there|cheers)\b"
)
_LINES = 400  # of a reply that are looked at for STOP
_END = 4000  # characters of it in which a last word is looked for
_CAPITALS = re.compile(r"(?:[.!?]\s+|\n\s*)([A-Z]{4,8})[.!]?\s*$")
_LAST_WORD = re.compile(r"\b(?:STOP|UNSUBSCRIBE)[.! ]*\Z")
_REQUESTS = patterns.rules(REQUESTS, CLASSES)
_REPORTED = patterns.any_of(REPORTED, CLASSES)
_ASKING_WORDS = patterns.any_of(ASKING_WORDS, CLASSES)
_BARE_WORDS = {word: command for command, listed in BARE.items() for word in listed.split("|")}
_ALL = re.compile(r"\b(?:all|everything|every (?:course|list|email|mail|mailing)|any (?:course|list))\b")
_TIME = re.compile(r"^(?:set |change )?(?:the )?(?:time|hour)\b")


@dataclass(frozen=True, slots=True)
class Command:
    """A command, the rule that saw it, and what came with it."""

    name: str
    rule: str
    days: int | None = None
    hour: str | None = None
    everything: bool = False


def bare(text: str) -> Command | None:
    """The command that a plain text (a whole reply or a line of it) consists of, politeness aside."""
    said = _only_words(text)
    said = _only_words(_POLITE.sub(" ", said)) or said
    if said in _BARE_WORDS or _once(said) in _BARE_WORDS:
        name = _BARE_WORDS.get(said) or _BARE_WORDS[_once(said)]
        return Command(name, "command-word", everything=name == "stop" and bool(_ALL.search(said)))
    return _pause(said) or _time(text)


def on_a_line(text: str) -> Command | None:
    """STOP on a line of its own is STOP, whatever stands around it."""
    for line in text.splitlines()[:_LINES]:
        command = bare(words.plain(line)) if 0 < len(line) < 60 else None
        if command and command.name == "stop":
            return command
    return None


def shouted(text: str) -> Command | None:
    """ "How do I change things here? HELP": a command word in capitals, as our letters write it."""
    found = _CAPITALS.search(text[-_END:])
    return bare(words.plain(found.group(1))) if found else None


def last_word(text: str) -> Command | None:
    """STOP in capitals at the end of a text in another language: "basta, non scrivetemi più: STOP"."""
    return Command("stop", "command-word") if _LAST_WORD.search(text[-_END:]) else None


def requested(clauses: list[Clause]) -> list[Command]:
    """The commands that clauses of a longer reply clearly ask for."""
    found: list[Command] = []
    for clause in clauses:
        if _REPORTED.search(clause.whole) or clause.opener in (
            "if",
            "unless",
            "when",
            "until",
            "even if",
            "what if",
            "or",
        ):
            continue
        asked_for = _POSSIBLE.sub(" can i", clause.whole)
        sentence = "".join(other.whole for other in clauses if other.sentence == clause.sentence)
        for rule in _REQUESTS:
            wondering = clause.asks and rule.name != "help-request" and _ASKING_WORDS.search(asked_for)
            if rule.find(asked_for) and not wondering:
                found.append(_command(rule.name, sentence, clause.whole))
                break
    return [command for command in found if command.name != "time" or command.hour]


def likely(name: str | None, clauses: list[Clause]) -> Command | None:
    """A command whose words no rule knows, with what the reply says beside it."""
    whole = " ".join(clause.whole for clause in clauses)
    hour = hour_in(whole) if name == "time" else None
    if name is None or (name == "time" and hour is None):
        return None
    everything = name == "stop" and bool(_EVERYTHING.search(whole))
    days = days_in(whole) if name == "pause" else None
    return Command(name, "likeness", days=days, hour=hour, everything=everything)


def _command(rule: str, sentence: str, clause: str) -> Command:
    name = rule.partition("-")[0]
    days = days_in(sentence)
    if name == "stop" and days is not None and " for " in sentence + " ":
        return Command("pause", "pause-request", days=days)
    if name == "pause":
        return Command(name, rule, days=days)
    if name == "time":
        return Command(name, rule, hour=hour_in(sentence))
    return Command(name, rule, everything=name == "stop" and bool(_EVERYTHING.search(clause)))


_POSSIBLE = re.compile(
    r" (?:is|would|will) (?:it|there) (?:be )?(?:possible|a way|any way|ok|okay|all right) "
    r"(?:for (?:me|you) )?to"
)
_EVERYTHING = re.compile(
    r"\b(?:everything|all (?:courses|lists|your lists|your courses|of your|the courses)|every course|"
    r"stop all|unsubscribe all|from all)\b"
)
_PAUSE = re.compile(
    r"^(?:pause|break|holiday|vacation|hold|on hold|take a break|a break)(?: (?:for|it|this|me|everything|"
    r"emails?|mails?|the emails|lessons|of|by|next|the))*"
    r"(?: (?:[\w-]+ ?){0,3})?$"
)


def _pause(said: str) -> Command | None:
    if said.startswith(("pause", "break", "hold")) and _PAUSE.match(said):
        days = days_in(f"{said} days" if re.fullmatch(r"pause (?:for )?\d+", said) else said)
        named = days is not None or re.match(r"pause (?:it |this )?(?:until|till)\b", said)
        return Command("pause", "command-word", days=days) if named else None
    return None


def _time(text: str) -> Command | None:
    hour = hour_in(text) if _TIME.match(text.strip()) and len(text.split()) <= 7 else None
    return Command("time", "command-word", hour=hour) if hour else None


def _only_words(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+(?:['-][^\W_]+)*", text))


def _once(said: str) -> str:
    """The word itself for a word said several times ("stop stop stop")."""
    return " ".join(dict.fromkeys(said.split()))
