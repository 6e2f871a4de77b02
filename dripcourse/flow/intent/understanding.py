"""From what a person typed to what it means: safety, commands, the course's answers, then doubt."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from dripcourse.course.model import Answer, Sense
from dripcourse.flow.intent import (
    alarms,
    bare,
    commands,
    counsel,
    courtesies,
    evidence,
    languages,
    safety,
    signature,
    tongues,
    witnesses,
    words,
)
from dripcourse.flow.intent.likeness import NEUTRAL, Likeness, likeness
from dripcourse.flow.intent.meaning import SAFETY, Asked, Intent, unclear
from dripcourse.flow.intent.phrases import told
from dripcourse.flow.intent.sentences import Clause, clauses
from dripcourse.flow.intent.verdict import Verdict, verdict

_LONGEST = 64_000  # characters read at all
_LETTER = 12_000  # a longer text is a letter to a person, whatever it says
_SENSES = {languages.ACCEPT: Sense.ACCEPT, languages.REFUSE: Sense.REFUSE, languages.ASK: Sense.ASK}


def understand(
    text: str,
    answers: Sequence[Answer],
    asked: Asked,
    witness: Callable[[str], Likeness] = likeness,
) -> Intent:
    """What a reply means.

    Args:
        text: what the person typed, without quote and signature; at most 64,000 characters are read.
        answers: the answers the course declares; their `sense` says which built-in sentence rules apply.
        asked: what the letter answered asked for.
        witness: what a text in English is most like.

    Never raises; the same values give the same intent. With `asked.thread_open` the meaning is only a
    suggestion: it is for the engine to let nothing but safety and stop act by themselves.
    """
    text = text[:_LONGEST]
    said = clauses(text)
    words_only = signature.unsigned(text)
    like = NEUTRAL if _foreign(words.plain(words_only)) else witness(text)
    ordinary = _ordinary(
        words_only, said if words_only == text.strip() else clauses(words_only), answers, asked, like
    )
    alarm = counsel.alarm(safety.alarm(said), like) or _foreign_alarm(text)
    if alarm is None:
        return ordinary
    seen = tuple(dict.fromkeys(m for m in (ordinary.meaning, *ordinary.also) if m != "unclear"))
    if not alarm.certain:  # who wants to leave leaves, a sure answer counts, and a person hears of it
        answered = any(ordinary.meaning == answer.id for answer in answers)
        acts = ordinary.meaning == "stop" or (answered and counsel.answers_surely(like))
        return replace(ordinary if acts else unclear("disturbing", also=seen), disturbing=True)
    silent = alarm.silent or "stop" in seen or witnesses.silenced(said)
    return Intent(
        SAFETY, alarm.rule, also=seen, care=alarm.care, silent=silent, everything=ordinary.everything
    )


def _foreign(plain: str) -> bool:
    """Whether the witness, who has learnt from English alone, can't judge it."""
    return bool(languages.bare_word(plain) or tongues.language_of(plain))


def _ordinary(
    text: str, said: list[Clause], answers: Sequence[Answer], asked: Asked, like: Likeness
) -> Intent:
    if not re.search(r"\w", text):
        return _without_words(text)
    if len(text) > _LETTER:
        return _letter(text)
    return _one_word(text, said, answers, asked, like) or _sentences(text, said, answers, asked, like)


def _without_words(text: str) -> Intent:
    if "?" in text:
        return unclear("message")
    return unclear("thanks" if text.strip() else "empty")


def _letter(text: str) -> Intent:
    stop = commands.on_a_line(text)
    return _acted(stop) if stop else unclear("message")


def _one_word(
    text: str, said: list[Clause], answers: Sequence[Answer], asked: Asked, like: Likeness
) -> Intent | None:
    """A reply that is a command, an answer's keyword or a bare word of another language, and nothing else."""
    whole = words.plain(text)
    command = commands.bare(whole)
    if command:
        return _acted(command)
    if bare.to_an_offer(whole):
        return unclear("ambiguous")
    answer = bare.keyword(whole, answers)
    if answer:
        if answer.id not in asked.expects:
            return _said_in_full(answer, text, said, answers, asked, like)
        doubtful = "?" in whole and answer.sense in (Sense.ACCEPT, Sense.REFUSE)
        return unclear("ambiguous", also=(answer.id,)) if doubtful else _bare_answer(answer, "keyword", asked)
    foreign = languages.bare_word(whole)
    return _foreign_word(*foreign, answers, asked) if foreign else None


def _said_in_full(
    answer: Answer, text: str, said: list[Clause], answers: Sequence[Answer], asked: Asked, like: Likeness
) -> Intent:
    """Where no bare word counts, "he said no" still does: it names who answered."""
    doubt = unclear("ambiguous", also=(answer.id,))
    if not _SOMEBODY.search(words.plain(text)):
        return doubt
    found = _sentences(text, said, answers, asked, like)
    return found if found.meaning == answer.id else doubt


_SOMEBODY = re.compile(r"\b(?:he|she|they|we|i|wife|husband|partner|spouse|boyfriend|girlfriend)(?:\b|'|’)")


def _foreign_word(language: str, meaning: str, answers: Sequence[Answer], asked: Asked) -> Intent | None:
    if meaning not in _SENSES:
        return Intent(meaning, "foreign-word", language=language)
    answer = bare.by_sense(_SENSES[meaning], answers)
    return _bare_answer(answer, "foreign-word", asked, language) if answer else None


def _bare_answer(answer: Answer, rule: str, asked: Asked, language: str | None = None) -> Intent:
    if answer.id not in asked.expects:
        return unclear("ambiguous", also=(answer.id,), language=language)
    return Intent(answer.id, rule, language=language)


def _sentences(
    text: str, said: list[Clause], answers: Sequence[Answer], asked: Asked, like: Likeness
) -> Intent:
    judged = verdict(evidence.findings(said))
    result = _answered(judged, said, answers, asked)
    command = _command(text, said, like)
    if command:
        seen = () if result.meaning == "unclear" else (result.meaning,)
        return _acted(command, seen)
    language = None if judged or result.meaning != "unclear" else tongues.language_of(words.plain(text))
    if language:
        last = commands.last_word(text)
        return _acted(last) if last else unclear("foreign", language=language)
    return counsel.answer(text, result, answers, asked, like)


def _command(text: str, said: list[Clause], like: Likeness) -> commands.Command | None:
    line = commands.on_a_line(text) or _edge(said) or commands.shouted(text)
    if line:
        return line
    found = commands.requested(said)
    stops = [command for command in found if command.name == "stop"]
    if stops and counsel.asks_us("stop", like):
        return next((command for command in stops if command.everything), stops[0])
    one = len({command.name for command in found}) == 1 and counsel.asks_us(found[0].name, like)
    return found[0] if one else commands.likely(counsel.request(like), said)


def _edge(said: list[Clause]) -> commands.Command | None:
    """A first or last sentence that is a command word and no more; "Stop!" with an exclamation may be a
    cheer."""
    opening = commands.bare(said[0].whole.strip()) if said else None
    if opening and opening.name == "pause" and opening.days:  # "pause 3 weeks please, we're moving house"
        return opening
    for edge in (said[:1], said[-1:]):
        command = _whole_sentence(edge[0], said) if edge else None
        if command and command.name not in _COMMON:
            return command
    return None


def _whole_sentence(clause: Clause, said: list[Clause]) -> commands.Command | None:
    alone = sum(other.sentence == clause.sentence for other in said) == 1 and clause.ends != "!"
    command = commands.bare(clause.whole.strip()) if alone else None
    plain = command and (command.name == "stop" or clause.text.split()[:1] == [command.name])
    return command if plain else None


_COMMON = frozenset({"help", "again", "time"})  # these also end an ordinary sentence ("He said no. Again.")


def _acted(command: commands.Command, also: tuple[str, ...] = ()) -> Intent:
    return Intent(
        command.name,
        command.rule,
        also=also,
        days=command.days,
        hour=command.hour,
        everything=command.everything,
    )


def _answered(judged: Verdict | None, said: list[Clause], answers: Sequence[Answer], asked: Asked) -> Intent:
    phrase = told(said, answers)
    judged = _with_bare_no(judged, said)
    answer = bare.by_sense(judged.sense, answers) if judged else None
    if phrase and (answer is None or phrase.sense is Sense.WORDS or phrase.id == answer.id):
        return Intent(phrase.id, "phrase", also=(answer.id,) if answer and answer.id != phrase.id else ())
    if judged and judged.sense is not None:
        if answer is None:
            return unclear("ambiguous")
        bare_no = judged.rule == _NO_WITH_REASON  # its weight is the bare word's: it has to be asked for
        return _bare_answer(answer, judged.rule, asked) if bare_no else Intent(answer.id, judged.rule)
    return _by_bare_clause(judged, said, answers, asked) or _doubt(judged, said)


_NO_WITH_REASON = "no-with-reason"


def _with_bare_no(judged: Verdict | None, said: list[Clause]) -> Verdict | None:
    """ "No. He says it is too expensive.": the no stands, what follows is its reason."""
    if judged is None or judged.sense is not Sense.ASK or not judged.rule.startswith("reason-"):
        return judged
    first = said[0].text.strip()
    return Verdict(Sense.REFUSE, _NO_WITH_REASON) if first in ("no", "nope", "no no") else judged


def _by_bare_clause(
    judged: Verdict | None, said: list[Clause], answers: Sequence[Answer], asked: Asked
) -> Intent | None:
    """ "Yes! I'm so happy." – one answer word, and nothing beside it that could mean anything else."""
    if judged is not None:
        return None
    named = {
        place: answer
        for place, clause in enumerate(said)
        if not clause.asks and (answer := bare.answer_word(clause, answers))
    }
    rest = [clause for place, clause in enumerate(said) if place not in named]
    if len({answer.id for answer in named.values()}) != 1:
        return None
    if not all(_harmless(clause) and not courtesies.praise(clause) for clause in rest):
        return None
    return _bare_answer(next(iter(named.values())), "answer-word", asked)


def _harmless(clause: Clause) -> bool:
    return (courtesies.neutral(clause) or courtesies.thanks(clause)) and not clause.asks


def _doubt(judged: Verdict | None, said: list[Clause]) -> Intent:
    if judged is not None:
        return unclear(
            "message" if judged.rule in ("question", "wish", "fear", "condition", "carried") else "ambiguous"
        )
    if (
        said
        and all(_harmless(clause) for clause in said)
        and any(courtesies.thanks(clause) for clause in said)
    ):
        return unclear("thanks")
    return unclear("message")


def warm_up() -> None:
    """Compile the patterns now, not with the first reply (about a second of work).

    The likeness waits for it (0.1 s), so that who only sends never carries its weights.
    """
    understand("Hello there, it was a quiet week.", (), Asked(()), lambda text: NEUTRAL)


def _foreign_alarm(text: str) -> safety.Alarm | None:
    seen = alarms.sign(words.plain(text))
    return safety.Alarm(seen[1], f"foreign-{seen[1]}", certain=True) if seen else None
