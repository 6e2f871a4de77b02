"""docs/stories.md says what works: its test runs as it stands, its story holds, its failure is a real one."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from dripcourse.course.model import Course
from dripcourse.testing import Story, read_timeline
from dripcourse.testing.timeline import HEAD, STEPS
from tests.stories.conftest import COURSES

PAGE = (COURSES.parent / "docs" / "stories.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def test_the_example_runs_beside_a_copy_of_hello(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(COURSES / "hello", tmp_path / "my-course")
    monkeypatch.chdir(tmp_path)
    names: dict[str, Callable[[], None]] = {}
    exec(EXAMPLES[0], names)  # noqa: S102 - our own page
    names["test_tea"]()


def test_the_story_of_the_page_holds(tmp_path: Path, course_named: Callable[[str], Course]) -> None:
    found = re.search(r"(?m)^    # A no:.*?(?=^\S)", PAGE, re.DOTALL)
    assert found
    (tmp_path / "a-no.story").write_text(dedent(found[0]))
    timeline = read_timeline(tmp_path / "a-no.story")
    story = Story.of(timeline, course_named(timeline.course))
    timeline.hold(story.calendar, story.ends)
    assert timeline.title.startswith("A no: first aid")


def test_the_failure_of_the_page_is_a_real_one(course_named: Callable[[str], Course]) -> None:
    story = Story(course_named("hello"), start="2026-03-20", zone="Europe/Berlin", at="07:30")
    story.reply(2, "I like tea")
    with pytest.raises(AssertionError) as failure:
        story.expect(3, lesson="coffee-grind")
    shown = [line.strip() for line in f"AssertionError: {failure.value}".splitlines()]
    block = PAGE.partition("    AssertionError")[2].partition("## As files")[0]
    assert [line.strip() for line in f"AssertionError{block}".splitlines() if line.strip()] == [
        line for line in shown if line
    ][: len([line for line in block.splitlines() if line.strip()])]


@pytest.mark.parametrize("word", [*HEAD, *STEPS, "never", "ends"])
def test_every_word_of_a_story_file_is_on_the_page(word: str) -> None:
    assert re.search(rf"`{word}[` ]|^    +{word} ", PAGE, re.MULTILINE)
