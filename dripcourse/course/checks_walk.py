"""Paths through a course: lessons nobody reaches, gates where silence or an answer leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from dripcourse.course.checks_known import Known
from dripcourse.course.checks_names import rules_at, rules_of
from dripcourse.course.model import Course, Lesson, Rule, Target, Track, When
from dripcourse.course.problem import Problem
from dripcourse.course.syntax_sheet import nearest

Walk = tuple[Lesson, ...]


def walk_from(track: Track, lesson_id: str | None) -> Walk:
    """The lessons a new reader walks through from a target on, without ever answering."""
    start = track.index(lesson_id) if lesson_id else 0
    walked: list[Lesson] = []
    gate = False
    for position in track.span(start):
        lesson = track.lessons[position]
        if gate and lesson.when is When.ALWAYS:
            break
        if gate or lesson.when is When.ALWAYS:
            walked.append(lesson)
        gate = gate or lesson.gate
    return tuple(walked)


def walks(course: Course) -> dict[Target, Walk]:
    """Every walk that begins somewhere: at the start, and wherever an answer leads that can be given."""
    tracks = {track.id: track for track in course.tracks}
    found: dict[Target, Walk] = {}
    ahead: list[Target | None] = [_meant(tracks, Target(course.start))]
    while ahead:
        target = ahead.pop()
        if target and target not in found:
            found[target] = walk_from(tracks[target.track], target.lesson)
            ahead += [_meant(tracks, to) for to in _onward(tracks[target.track], found[target])]
    return found


def _meant(tracks: Mapping[str, Track], target: Target) -> Target | None:
    """A target, misspelt names put right: one mistake is one problem."""
    track = target.track if target.track in tracks else nearest(target.track, tracks)
    if track is None or not target.lesson:
        return Target(track) if track else None
    ids = [lesson.id for lesson in tracks[track].lessons]
    return Target(track, target.lesson if target.lesson in ids else nearest(target.lesson, ids))


def _onward(track: Track, walk: Walk) -> list[Target]:
    rules = [rule for lesson in walk for rule in rules_at(track, lesson).values()]
    return [rule.to for rule in rules if rule.to]


def unreachable(course: Course, known: Known) -> Iterator[Problem]:
    reached = {lesson.id for walk in walks(course).values() for lesson in walk}
    for track in course.tracks:
        missed = [lesson for lesson in track.lessons if lesson.id not in reached]
        if track.lessons and len(missed) == len(track.lessons):
            sentence = "No answer leads to this track: add one that does, or take the track away."
            yield Problem(track.place, "unreachable-track", sentence)
            continue
        open_ended = {lesson.id for stretch in _ungated(track) for lesson in stretch}
        for lesson in missed:
            if not _shadowed(missed, lesson, track) and lesson.id not in open_ended:
                yield Problem(lesson.place, "unreachable-lesson", _why_unreached(track, lesson))


def _shadowed(missed: list[Lesson], lesson: Lesson, track: Track) -> bool:
    """Only the first of a row of lost lessons is worth a line."""
    position = track.index(lesson.id)
    return position > 0 and track.lessons[position - 1] in missed


def _why_unreached(track: Track, lesson: Lesson) -> str:
    stretch = next(one for one in _stretches(track) if lesson in one)
    if lesson.when is When.UNANSWERED and not any(one.gate for one in stretch):
        return "It is for silence at a gate, but no gate stands before it: set gate = true there."
    if any(part.start == lesson.id for part in track.parts):
        return f'No answer leads to this part: let one lead to "{track.id}#{lesson.id}".'
    return f'Nobody gets past the gate before it: let an answer lead to "{track.id}#{lesson.id}".'


def _stretches(track: Track) -> list[Walk]:
    """The lessons of a track, cut where its parts begin."""
    starts = [track.index(part.start) for part in track.parts]
    cuts = sorted({0, *starts, len(track.lessons)})
    return [track.lessons[start:end] for start, end in pairwise(cuts)]


def _ungated(track: Track) -> list[Walk]:
    """Stretches before a part that have lessons for silence, but no gate that would hold readers back."""
    return [
        stretch
        for stretch in _stretches(track)[:-1]
        if any(one.when is When.UNANSWERED for one in stretch) and not any(one.gate for one in stretch)
    ]


def open_parts(course: Course, known: Known) -> Iterator[Problem]:
    for track in course.tracks:
        for stretch in _ungated(track):
            sentence = (
                "A part begins behind this, and no gate holds readers before it:"
                " set gate = true on the lesson that asks."
            )
            silent = next(one for one in stretch if one.when is When.UNANSWERED)
            yield Problem(silent.place, "falls-through", sentence)


def falls_through(course: Course, known: Known) -> Iterator[Problem]:
    """A lesson an answer leads to, which those who never gave that answer walk into as well."""
    steps = {pair for walk in walks(course).values() for pair in pairwise(lesson.id for lesson in walk)}
    entered = {second: first for first, second in steps}
    told: set[str] = set()
    for track in course.tracks:
        for rule in rules_of(track):
            lesson = rule.to.lesson if rule.to else None
            if lesson in entered and lesson not in told:
                told.add(lesson)
                yield Problem(course.lesson(lesson).place, "falls-through", _into(entered[lesson], rule))


def _into(before: str, rule: Rule) -> str:
    where = rule.to.track if rule.to else ""
    return (
        f'The answer "{rule.answer}" leads here, but readers also walk in from "{before}" without it:'
        f" begin a part here ([[tracks.{where}.parts]]), or set gate = true there."
    )


def silent_gates(course: Course, known: Known) -> Iterator[Problem]:
    for track in course.tracks:
        for position, lesson in enumerate(track.lessons):
            after = track.span(position)[1:2]
            if lesson.gate and not (after and track.lessons[after[0]].when is When.UNANSWERED):
                sentence = (
                    'Silence ends nowhere here: add a lesson with when = "unanswered" that closes kindly.'
                )
                yield Problem(lesson.texts[course.language].key_place("gate"), "silent-gate", sentence)


def dead_ends(course: Course, known: Known) -> Iterator[Problem]:
    for track in course.tracks:
        for lesson in track.lessons:
            leads = any(rule.to for rule in rules_at(track, lesson).values())
            if lesson.gate and not leads:
                sentence = (
                    "This gate waits for an answer, but none leads anywhere from here: give one a target."
                )
                yield Problem(lesson.texts[course.language].key_place("gate"), "dead-end", sentence)
