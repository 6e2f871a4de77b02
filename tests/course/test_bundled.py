"""What every text of the bundled course keeps to: its arc, its size, its manners, its care."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from dripcourse.course.model import Lesson, Letter, When
from dripcourse.folder.reader import read_course
from tests.course.folder import FOLDER, PEOPLE, course, own_letters, rendered, steps

LESSONS = list(course().lessons())
LETTERS = own_letters()
FILES = sorted((FOLDER / "tracks").rglob("*.md"))
CLOSES = {"with-open-hands", "until-you-write"}  # closes that come by walking, not by silence
SHORT = {one.id for one in LESSONS if one.when is When.UNANSWERED} | CLOSES
WORDS = {"Yes": "YES", "Questions": "QUESTIONS", "No": "NO", "Not yet": "NOT YET", "Booked": "BOOKED"}

each_lesson = pytest.mark.parametrize("lesson", LESSONS, ids=[one.id for one in LESSONS])
each_step = pytest.mark.parametrize("step", steps(), ids=[one.id for one in steps()])


def source(step: Lesson | Letter) -> str:
    return step.texts[course().language].body


def prose(step: Lesson | Letter, person: str = "partner") -> str:
    """The text as it is read, without addresses and without the preheader."""
    text = rendered(step, person).text.partition("\n\n")[2]
    return re.sub(r"\(?https?://\S+", "", text)


def words_of(text: str) -> list[str]:
    return re.findall(r"[a-z0-9][a-z0-9'.-]*", text.lower().replace("’", "'"))


def test_check_finds_nothing() -> None:
    found, problems = read_course(FOLDER, datetime.date(2026, 12, 1))
    assert found is not None
    assert [str(problem) for problem in problems] == []


def test_the_arc_is_all_there() -> None:
    ids = {track.id: [one.id for one in track.lessons] for track in course().tracks}
    assert len(FILES) >= 58
    assert len(LESSONS) == len(FILES)
    invitation, bridge, no = (ids[track] for track in ("invitation", "bridge-the-gap", "navigating-no"))
    assert invitation.index("how-did-it-go") == 20
    assert bridge.index("ask-again") >= 10
    assert len(bridge) - bridge.index("they-said-yes") >= 10
    assert no.index("they-stopped") >= 14


@pytest.mark.parametrize("gate", [one for one in LESSONS if one.gate], ids=lambda one: one.id)
def test_silence_at_a_gate_has_check_ins_and_a_close(gate: Lesson) -> None:
    track = course().track(gate.track)
    after = track.lessons[track.index(gate.id) + 1 :][:4]
    silent = [one.when is When.UNANSWERED for one in after]
    assert silent == [True, True, True, False][: len(after)]


def test_the_tracks_keep_their_rhythm() -> None:
    waits = [one.wait_days for one in course().track("navigating-no").lessons]
    assert waits[:18] == [1] * 5 + [3] * 5 + [7] * 8
    bridge = course().track("bridge-the-gap")
    weekly = bridge.lessons[bridge.index("what-happens-there") + 1 :]
    assert {one.wait_days for one in weekly} == {7}


@each_lesson
@pytest.mark.parametrize("person", PEOPLE)
def test_a_lesson_has_its_size(lesson: Lesson, person: str) -> None:
    least, most = (80, 250) if lesson.id in SHORT else (250, 500)
    assert least <= len(words_of(prose(lesson, person))) <= most


@each_step
def test_what_shows_in_a_list_of_mails(step: Lesson | Letter) -> None:
    for person in PEOPLE:
        plain, neutral = rendered(step, person), rendered(step, person, discreet=True)
        assert 0 < len(plain.subject) <= 60
        assert 40 <= len(plain.text.partition("\n")[0]) <= 90
        assert 0 < len(neutral.subject) <= 60
        assert neutral.subject != course().discreet.subject  # each has its own
        assert not set(words_of(neutral.subject)) & set(course().discreet.never)


@each_lesson
def test_one_thing_to_do_and_one_to_say(lesson: Lesson) -> None:
    body = source(lesson)
    tasks = re.findall(r"^## (?:Today|This week)$", body, re.MULTILINE)
    assert len(tasks) == (1 if lesson.id not in SHORT or lesson.id in CLOSES else 0)
    assert re.search(r'^(?:> |- .*)".+"$', body, re.MULTILINE) or lesson.id in CLOSES


@each_lesson
def test_the_end_says_what_comes_next(lesson: Lesson) -> None:
    last = source(lesson).strip().rpartition("\n\n")[2]
    said = re.search(r"\b(?:next|note|notes|once more|look in)\b", last, re.IGNORECASE)
    assert said or lesson.id in SHORT or lesson.id == "the-last-of-these"
    assert "omorrow" not in last  # readers may have asked for a slower pace


@each_step
def test_nothing_was_left_unfilled(step: Lesson | Letter) -> None:
    for person in PEOPLE:
        text = rendered(step, person).text
        assert not re.search(r"[{}<>—]|\bTODO\b|  \.|\.\.\s", text)
        assert not re.search(r"\b(?:[Ss]he|[Hh]e) (?:are|have|were|do|don't|want|say|ask)\b", text)
        assert not re.search(r"\b[Tt]hey (?:is|has|was|does|doesn't|wants|says|asks|tries)\b", text)


def sequences(text: str) -> set[str]:
    words = words_of(text)
    return {" ".join(words[at : at + 8]) for at in range(len(words) - 7)}


def papers() -> list[str]:
    """Pages and worksheets, without their Jinja and addresses."""
    bodies = [page.body for page in course().pages.values()]
    bodies += [sheet.body for sheet in course().worksheets.values()]
    return [re.sub(r"\{\{.*?\}\}|\(https?://\S+", "", body) for body in bodies]


def test_no_eight_words_are_said_twice() -> None:
    told = [sequences(text) for text in (*map(prose, LESSONS), *papers())]
    count = Counter(found for one in told for found in one)
    assert [found for found, times in count.items() if times > 1] == []
    assert [found for letter in LETTERS for found in sequences(prose(letter)) if found in count] == []


def forbidden() -> list[str]:
    lines = (Path(__file__).parent / "forbidden.txt").read_text().splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@each_step
def test_the_course_has_manners(step: Lesson | Letter) -> None:
    told = " ".join(f"{rendered(step, 'partner').subject} {prose(step)}".lower().split())
    assert [word for word in forbidden() if word in told] == []


FIGURES = {"70 %": "does-it-work", "2.7 years": "what-they-picture", "124 ": "the-whole-talk"}


def test_only_the_known_figures_stand_in_it() -> None:
    told = {lesson.id: " ".join(prose(lesson).split()) for lesson in LESSONS}
    for figure, at in FIGURES.items():
        assert [name for name, text in told.items() if figure in text] == [at]
    percents = [name for name, text in told.items() if "%" in text or "per cent" in text]
    assert percents == ["does-it-work"]


def cited() -> Iterator[tuple[str, str]]:
    """Lesson and year of every brief reference."""
    for lesson in LESSONS:
        for year in re.findall(r"\((?:[A-Z][^()]*, )?((?:19|20)\d\d)\)", source(lesson)):
            yield lesson.id, year


def test_references_and_sources_agree() -> None:
    years = {one.id: re.findall(r"\(((?:19|20)\d\d)\)", one.reference) for one in course().sources}
    listed = {(lesson, years[one.id][0]) for one in course().sources for lesson in one.lessons}
    known = {lesson.id for lesson in LESSONS}
    assert {lesson for lesson, _ in listed} <= known
    assert set(cited()) == listed


CAREFUL = ("your-own-part", "show-something", "steady-ground", "find-the-gap", "the-cup")
WHO_IT_IS_NOT_FOR = ("welcome", "a-sentence-about-yourself")


@pytest.mark.parametrize("name", CAREFUL)
def test_a_line_of_care_stands_where_it_is_needed(name: str) -> None:
    assert "helpline" in source(course().lesson(name))


@pytest.mark.parametrize("name", WHO_IT_IS_NOT_FOR)
def test_who_it_is_not_for_is_said_in_full(name: str) -> None:
    told = source(course().lesson(name))
    for word in ("afraid|frightened", "threat", "forces|made to do", "away", "helpline", "alone|on your own"):
        assert re.search(word, told), word
    assert "findahelpline.com" in told


def test_who_it_is_not_for_is_said_before_the_start() -> None:
    landing, button = (course().pages[name].body for name in ("landing", "care"))
    for told in (landing, button, source(course().letters["confirm"])):
        assert re.search(r"not for|aren't made for|leave the button alone", told)
        assert "threat" in told
        assert "help" in told


@pytest.mark.parametrize("name", ["care-danger", "care-life", "care-own"])
def test_a_caring_letter_says_what_it_must(name: str) -> None:
    letter = course().letters[name]
    told = " ".join(prose(letter).split())
    for said in ("no emergency service", "RESUME", "STOP", "elete this letter", "999", "findahelpline.com"):
        assert said in told
    assert course().replies in told
    assert not letter.expects
    assert "partner" not in told


def test_the_first_two_lines_of_a_moved_letter_are_first_aid() -> None:
    moved = [letter for letter in LETTERS if letter.id.startswith("moved-")]
    assert len(moved) == 4
    for letter in moved:
        assert len(source(letter).strip().partition("\n\n")[0].splitlines()) == 2
        assert "UNDO" in source(letter)


@each_lesson
def test_every_word_asked_for_does_something(lesson: Lesson) -> None:
    for answer in course().answers:
        word = WORDS[answer.title]
        if re.search(rf"(?<![A-Z ]){word}\b(?! [A-Z]{{2}})", source(lesson)):
            assert lesson.expects is None or answer.id in lesson.expects, word
            assert course().rule(lesson.track, lesson.id, answer.id), word


def test_answers_come_by_one_tap_from_the_talk_on() -> None:
    invitation = course().track("invitation").lessons
    assert [one.one_tap for one in invitation] == [False] * 14 + [True] * 10
    assert all(one.one_tap for one in LESSONS if one.gate or one.when is When.UNANSWERED)


def test_worksheets_are_linked_from_the_lessons_that_use_them() -> None:
    for sheet in course().worksheets.values():
        users = [one.id for one in LESSONS if f"]({{{{ links.course }}}}/{sheet.id})" in source(one)]
        assert sorted(users) == sorted(sheet.lessons)
