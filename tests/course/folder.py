"""The bundled course as its folder says it, and its words as a reader gets them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from dripcourse.cli.sample import context
from dripcourse.course.compile import compile_text
from dripcourse.course.compiled import Compiled
from dripcourse.course.model import Course, Layout, Lesson, Letter
from dripcourse.course.render import Rendered, render
from dripcourse.folder.reader import read_course

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "courses" / "motivate-your-spouse"
PEOPLE = ("wife", "husband", "partner")  # she, he and they

# The words alone: how a mail is framed is the layout's business and has its own tests.
_BARE = Layout(html="<html><body></body></html>", text="{{ preheader }}\n\n{{ content }}\n", style="")


@cache
def course() -> Course:
    found, _ = read_course(FOLDER)
    assert found is not None
    return replace(found, layout=_BARE, footer="")


def own_letters() -> list[Letter]:
    """The letters that the folder brings along; the others are built in."""
    return [one for one in course().letters.values() if (FOLDER / "letters" / f"{one.id}.md").exists()]


def steps() -> list[Lesson | Letter]:
    return [*course().lessons(), *own_letters()]


@cache
def _compiled(file: str) -> Compiled:
    texts = [(step.texts[course().language], step.one_tap) for step in steps()]
    text, one_tap = next(found for found in texts if found[0].place.file == file)
    return compile_text(course(), text, one_tap)


def rendered(step: Lesson | Letter, person: str, discreet: bool = False) -> Rendered:
    """A lesson or letter for someone whose partner is called `person`, with nothing around it."""
    return _rendered(step.texts[course().language].place.file, person, discreet)


@cache
def _rendered(file: str, person: str, discreet: bool) -> Rendered:
    words = {"partner": person, "understood": _understood(Path(file).stem)}
    filled = {**context(course(), words), "contacts": _contacts()}
    return render(_compiled(file), filled, discreet)


def _understood(letter: str) -> str:
    """The answer that a letter confirms."""
    rules = [rule for track in course().tracks for rule in track.rules.values()]
    named = {rule.letter or f"moved-{rule.answer}": rule.answer for rule in rules}
    answer = course().answer(named.get(letter, ""))
    return answer.title if answer else "Questions"


def _contacts() -> list[dict[str, str]]:
    """What a reader in Britain is shown."""
    shown = [one for one in course().contacts if one.country in ("GB", "INT")]
    return [{"name": one.name, "reach": one.reach, "kind": one.kind} for one in shown]
