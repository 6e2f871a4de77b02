"""What a course author's own tests import: the example of docs/stories.md, and failures that can be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dripcourse.course.model import Course
from dripcourse.errors import CourseError
from dripcourse.folder.maker import make_course
from dripcourse.testing import Story, TimelineError, read_timeline
from tests.stories.conftest import COURSES

HEAD = "course hello\nstart 2026-03-20\nzone Europe/Berlin\nat 07:30\n"


@pytest.fixture
def story(course_named: Callable[[str], Course]) -> Story:
    return Story(course_named("hello"), start="2026-03-20", zone="Europe/Berlin", at="07:30")


def test_a_whole_story(story: Story) -> None:
    story.reply(2, "I like tea")
    story.expect(2, lesson="choose", letter="moved-tea").expect(3, lesson="tea-water").expect(5)
    story.never("coffee-grind").expect_end("finished")
    assert story.lessons == ["welcome", "choose", "tea-water", "tea-minutes"]


def test_a_folder_is_read_and_gives_its_own_zone_and_hour() -> None:
    first, second, *_ = Story(COURSES / "hello", start="2026-03-20").calendar
    assert first.local.isoformat() == "2026-03-20T12:00:00+00:00"
    assert second.local.isoformat() == "2026-03-21T08:00:00+00:00"


def test_the_course_that_new_makes_has_a_life(tmp_path: Path) -> None:
    make_course(tmp_path / "mine")
    made = Story(tmp_path / "mine").expect_end("finished")
    first, *_ = made.lessons
    made.expect(1, lesson=first)


def test_a_failure_shows_the_calendar(story: Story) -> None:
    with pytest.raises(AssertionError) as failure:
        story.tap(2, "tea").expect(3, lesson="coffee-grind")
    said = str(failure.value)
    assert said.startswith("Day 3: expected lesson coffee-grind, but lesson tea-water came.")
    assert "day 3    Sun 2026-03-22 07:30  tea              tea-water" in said


def test_other_failures_say_what_was_wrong(story: Story) -> None:
    story.tap(2, "tea")
    with pytest.raises(AssertionError, match="tea-water should never come, but came on day 3"):
        story.never("tea-water")
    with pytest.raises(AssertionError, match="The story should end left, but ends finished"):
        story.expect_end("left")
    with pytest.raises(AssertionError, match="Day 3: expected no lesson, but lesson tea-water came"):
        story.expect(3)


def test_every_act_of_the_api(story: Story) -> None:
    story.tap(2, "tea").undo(2, at="13:00").pause(3, 2).take_offer(10, "coffee").reply(12, "STOP")
    came = [mail.lesson or mail.letter for mail in story.calendar]
    assert came[2:5] == ["moved-tea", "undone", "paused"]
    assert "coffee-grind" in story.lessons
    assert story.ends == "left"


def test_slips_of_the_author_are_said(story: Story, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match='no answer "beer"; it has tea, coffee'):
        story.tap(2, "beer")
    with pytest.raises(KeyError):
        story.never("tea-watr")
    with pytest.raises(CourseError, match="see dripcourse check"):
        Story(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("course hello\n", "say the start of the story"),
        (HEAD + "week 2 gets choose\n", 'not with "week"'),
        (HEAD + "day 2 drinks tea\n", 'not "drinks tea"'),
        (HEAD + "days 2-4 gets choose\n", "3 days need 3 names"),
        (HEAD + "day 2 at 25:00 says tea\n", "hour must be in"),
        (HEAD + "gets choose\n", 'not with "gets"'),
    ],
)
def test_a_line_that_cannot_be_read_is_named(text: str, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "wrong.story"
    path.write_text(text)
    with pytest.raises(TimelineError, match=sentence) as error:
        read_timeline(path)
    assert str(error.value).startswith("wrong.story:")


def test_a_story_file_fails_with_its_line(tmp_path: Path, course_named: Callable[[str], Course]) -> None:
    path = tmp_path / "tea.story"
    path.write_text(HEAD + "day 2 taps tea\n\nday 3 gets tea-water at 08:00\n")
    timeline = read_timeline(path)
    story = Story.of(timeline, course_named("hello"))
    with pytest.raises(
        AssertionError, match="line 7: day 3: expected tea-water at 08:00, but it came at 07:30"
    ):
        timeline.hold(story.calendar, story.ends)
