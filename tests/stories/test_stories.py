"""Every story, lived twice: by the pure code in a moment, and by the whole engine over a database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from dripcourse.course.compiled import CompiledCourse
from dripcourse.course.model import Course
from dripcourse.testing import Calendar, Story, Timeline, read_timeline
from tests.engine.world import World
from tests.stories.stack import Life

STORIES = {path.stem: path for path in sorted(Path(__file__).parent.glob("*.story"))}
Named = Callable[[str], Course]


def story_of(name: str, course_named: Named) -> tuple[Timeline, Story]:
    timeline = read_timeline(STORIES[name])
    return timeline, Story.of(timeline, course_named(timeline.course))


@pytest.mark.parametrize("name", STORIES)
def test_the_pure_code_lives_it(name: str, course_named: Named) -> None:
    timeline, story = story_of(name, course_named)
    timeline.hold(story.calendar, story.ends)


@pytest.mark.parametrize("name", STORIES)
def test_the_engine_lives_it_the_same(
    name: str, course_named: Named, texts_of: Callable[[str], CompiledCourse], quick_folder: Path
) -> None:
    timeline, story = story_of(name, course_named)
    url = f"sqlite:///{quick_folder / 'story.db'}"
    world = World(url, quick_folder, story.course, texts_of(timeline.course))
    try:
        calendar, status = Life(world, story.script).live(story.lived[-1].at + timedelta(days=2))
    finally:
        world.database.close()
    timeline.hold(calendar, status)
    assert (seen(calendar), status) == (seen(story.calendar), story.ends)


def seen(calendar: Calendar) -> list[tuple[int, str, str | None]]:
    """What two lives of one story must agree on: day, minute, and what came."""
    return [(mail.day, f"{mail.local:%H:%M}", mail.lesson or mail.letter) for mail in calendar]


def test_there_are_stories_of_every_track_and_answer(course_named: Named) -> None:
    course = course_named("motivate-your-spouse")
    lived = [story_of(name, course_named)[1] for name in STORIES]
    came = {lesson for story in lived for lesson in story.lessons}
    assert {lesson.id for lesson in course.lessons()} <= came
