"""Names that lead nowhere, or to two things at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dripcourse.course.checks_known import Known, warning
from dripcourse.course.model import Course, Lesson, Letter, Place, Rule, Source, Track, Worksheet
from dripcourse.course.problem import Problem
from dripcourse.course.syntax_sheet import did_you_mean


def rules_of(track: Track) -> Iterator[Rule]:
    """Every rule of a track, those of its parts too."""
    yield from track.rules.values()
    for part in track.parts:
        yield from part.rules.values()


def rules_at(track: Track, lesson: Lesson) -> dict[str, Rule]:
    """The rules in force after a lesson of a track: its part's win over the track's."""
    part = track.part_at(track.index(lesson.id))
    return {**track.rules, **(part.rules if part else {})}


def unknown_start(course: Course, known: Known) -> Iterator[Problem]:
    tracks = [track.id for track in course.tracks]
    if course.start and course.start not in tracks:
        sentence = f'There is no track "{course.start}" to start with{did_you_mean(course.start, tracks)}'
        yield Problem(course.place("start"), "unknown-track", sentence)


def empty_tracks(course: Course, known: Known) -> Iterator[Problem]:
    for track in course.tracks:
        if not track.lessons:
            yield Problem(track.place, "empty-track", f"Put at least one lesson into tracks/{track.id}/.")


def lost_folders(course: Course, known: Known) -> Iterator[Problem]:
    tracks = {track.id for track in course.tracks}
    for name in sorted(known.files or ()):
        parts = name.split("/")
        if parts[0] == "tracks" and len(parts) == 3 and parts[1] not in tracks:
            sentence = f"course.toml has no [tracks.{parts[1]}]{did_you_mean(parts[1], sorted(tracks))}"
            yield Problem(Place(name), "unknown-track", sentence)
            tracks.add(parts[1])  # one problem a folder


def unknown_targets(course: Course, known: Known) -> Iterator[Problem]:
    tracks = {track.id: track for track in course.tracks}
    for track in course.tracks:
        for rule in rules_of(track):
            if rule.to is None:
                continue
            if rule.to.track not in tracks:
                sentence = f'There is no track "{rule.to.track}"{did_you_mean(rule.to.track, list(tracks))}'
                yield Problem(rule.place, "unknown-track", sentence)
                continue
            ids = [lesson.id for lesson in tracks[rule.to.track].lessons]
            if rule.to.lesson and rule.to.lesson not in ids:
                near = did_you_mean(rule.to.lesson, ids)
                sentence = f'Track "{rule.to.track}" has no lesson "{rule.to.lesson}"{near}'
                yield Problem(rule.place, "unknown-lesson", sentence)


def unknown_answers(course: Course, known: Known) -> Iterator[Problem]:
    ids = [answer.id for answer in course.answers]
    for track in course.tracks:
        for rule in rules_of(track):
            if rule.answer not in ids:
                yield _no_answer(rule.place, rule.answer, ids)
    steps: list[Lesson | Letter] = [*course.lessons(), *course.letters.values()]
    for step in steps:
        for answer in step.expects or ():
            if answer not in ids:
                yield _no_answer(step.texts[course.language].key_place("expects"), answer, ids)


def _no_answer(place: Place, answer: str, ids: list[str]) -> Problem:
    sentence = f'course.toml declares no answer "{answer}"{did_you_mean(answer, ids)}'
    return Problem(place, "unknown-answer", sentence)


def unknown_letters(course: Course, known: Known) -> Iterator[Problem]:
    for track in course.tracks:
        for rule in rules_of(track):
            if rule.letter and rule.letter not in course.letters:
                near = did_you_mean(rule.letter, list(course.letters))
                sentence = f"There is no letters/{rule.letter}.md{near}"
                yield Problem(rule.place, "unknown-letter", sentence)


def unknown_lessons(course: Course, known: Known) -> Iterator[Problem]:
    ids = [lesson.id for lesson in course.lessons()]
    papers: list[Worksheet | Source] = [*course.worksheets.values(), *course.sources]
    for paper in papers:
        for lesson in paper.lessons:
            if lesson not in ids:
                sentence = f'There is no lesson "{lesson}"{did_you_mean(lesson, ids)}'
                yield Problem(paper.place, "unknown-lesson", sentence)


def unknown_choices(course: Course, known: Known) -> Iterator[Problem]:
    fields = {field.id: field for field in course.fields}
    for field in course.fields:
        values = [choice.value for choice in field.choices]
        if field.default and field.default not in values:
            sentence = (
                f'The default "{field.default}" is none of its choices{did_you_mean(field.default, values)}'
            )
            yield Problem(field.place, "unknown-choice", sentence)
        for choice in field.choices:
            for other, value in choice.sets.items():
                if other not in fields:
                    sentence = f'"sets" names a field "{other}" that there is not'
                    yield Problem(field.place, "unknown-field", sentence + did_you_mean(other, list(fields)))
                elif not fields[other].choice(value):
                    known_values = [one.value for one in fields[other].choices]
                    sentence = f'Field "{other}" has no choice "{value}"{did_you_mean(value, known_values)}'
                    yield Problem(field.place, "unknown-choice", sentence)


def twice(course: Course, known: Known) -> Iterator[Problem]:
    """A lesson id names one lesson of the whole course, now and for ever."""
    first: dict[str, Lesson] = {}
    for lesson in course.lessons():
        if lesson.id in first:
            other = first[lesson.id].place.file
            sentence = f'The lesson id "{lesson.id}" is taken by {other}: name one of them differently.'
            yield Problem(lesson.place, "duplicate-id", sentence)
        first.setdefault(lesson.id, lesson)


def one_address(course: Course, known: Known) -> Iterator[Problem]:
    """Pages and worksheets share the addresses of the course's site."""
    for name, sheet in course.worksheets.items():
        if name in course.pages:
            sentence = f"pages/{name}.md has this name too: name one of them differently."
            yield Problem(sheet.place, "duplicate-id", sentence)


def former_names(course: Course, known: Known) -> Iterator[Problem]:
    current = {lesson.id for lesson in course.lessons()}
    seen: dict[str, str] = {}
    for lesson in course.lessons():
        for old in lesson.was:
            taken = (
                "a lesson has it now" if old in current else f'"{seen[old]}" has it' if old in seen else ""
            )
            if taken:
                sentence = f'"was" names the id "{old}", but {taken}: each id belongs to one lesson.'
                yield Problem(lesson.texts[course.language].key_place("was"), "was-in-use", sentence)
            seen.setdefault(old, lesson.id)


def same_numbers(course: Course, known: Known) -> Iterator[Problem]:
    for track in course.tracks:
        numbers: dict[int, str] = {}
        for lesson in track.lessons:
            name = lesson.place.file.rpartition("/")[2]
            number = int(name.partition("-")[0]) if name[:1].isdigit() else -1
            if number in numbers:
                sentence = f"Number {number} is taken by {numbers[number]}: the order would be by chance."
                yield warning(lesson.place, "same-number", sentence)
            numbers.setdefault(number, name)


def renamed(course: Course, before: Course) -> Iterator[Problem]:
    """Lessons of the version in force that are gone and named by no `was`: rename or let go on purpose."""
    kept = {lesson.id for lesson in course.lessons()}
    kept.update(old for lesson in course.lessons() for old in lesson.was)
    new = [lesson for lesson in course.lessons() if lesson.id not in _ids(before.lessons())]
    for gone in before.lessons():
        if gone.id not in kept:
            same = next((lesson for lesson in new if _alike(lesson, gone, course, before)), None)
            if same:
                sentence = f'This looks like the lesson "{gone.id}" renamed: add was = "{gone.id}".'
                yield Problem(same.place, "renamed-without-was", sentence)


def _ids(lessons: Iterable[Lesson]) -> set[str]:
    return {lesson.id for lesson in lessons}


def _alike(new: Lesson, old: Lesson, course: Course, before: Course) -> bool:
    texts = new.texts[course.language], old.texts[before.language]
    same_file = new.place.file.partition("-")[0] == old.place.file.partition("-")[0]
    return texts[0].subject == texts[1].subject or (new.track == old.track and same_file)
