"""The preview shows the map, every mail in every look, and what to mend; a save shows at once."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import httpx
import pytest

from dripcourse.cli.preview.chart import chart
from dripcourse.cli.preview.site import make
from dripcourse.folder.reader import read_course

COURSES = Path(__file__).parents[2] / "courses"


class Browser:
    def __init__(self, folder: Path) -> None:
        self._app = make(folder)

    def get(self, path: str) -> httpx.Response:
        return asyncio.run(self._get(path))

    async def _get(self, path: str) -> httpx.Response:
        transport = httpx.ASGITransport(self._app)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            return await client.get(path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(COURSES / "hello", tmp_path / "hello"))


def test_the_map_names_every_track_lesson_and_answer() -> None:
    browser = Browser(COURSES / "motivate-your-spouse")
    course, _ = read_course(COURSES / "motivate-your-spouse")
    assert course is not None
    page = browser.get("/").text
    assert all(f'id="{lesson.id}"' in page for lesson in course.lessons())
    assert all(answer.title in page for answer in course.answers)


def test_parts_are_stretches_of_their_own() -> None:
    course, _ = read_course(COURSES / "motivate-your-spouse")
    assert course is not None
    bridge = next(line for line in chart(course) if line.id == "bridge-the-gap")
    assert [stretch.stops[0].lesson for stretch in bridge.stretches[1:]] == [
        "they-said-yes",
        "what-happens-there",
    ]


@pytest.mark.parametrize("look", ["light", "dark", "no-images", "text", "discreet"])
@pytest.mark.parametrize("kind", ["lesson/welcome", "letter/confirm", "page/landing"])
def test_every_look_of_a_mail(folder: Path, look: str, kind: str) -> None:
    assert Browser(folder).get(f"/mail/{kind}?look={look}&person=nobody").status_code == 200


def test_dark_is_dark_whatever_the_browser_prefers(folder: Path) -> None:
    dark = Browser(folder).get("/mail/lesson/welcome?look=dark").text
    assert "prefers-color-scheme" not in dark.partition("</style>")[0].replace("color-scheme: light dark", "")
    assert "@media all" in dark


def test_a_save_shows_at_once(folder: Path) -> None:
    browser = Browser(folder)
    before = browser.get("/stamp").json()
    lesson = next((folder / "tracks").rglob("*welcome.md"))
    lesson.write_text(lesson.read_text() + "\nA sentence that was not there before.\n")
    assert browser.get("/stamp").json() != before
    assert "A sentence that was not there before." in browser.get("/mail/lesson/welcome").text


def test_mistakes_are_shown_where_they_are_and_never_break_the_page(folder: Path) -> None:
    lesson = next((folder / "tracks").rglob("*welcome.md"))
    lesson.write_text(lesson.read_text() + "\n{{ nmae }}\n")
    browser = Browser(folder)
    assert "undefined" in browser.get("/").text
    assert browser.get("/mail/lesson/welcome").status_code == 422
    assert browser.get("/mail/lesson/no-such-lesson").status_code == 422
    (folder / "course.toml").write_text("title = ")
    assert browser.get("/").status_code == 200


def test_a_worksheet_can_be_seen_as_it_is_printed() -> None:
    browser = Browser(COURSES / "motivate-your-spouse")
    assert "/paper/feelings-map.pdf" in browser.get("/show/worksheet/feelings-map").text
    assert "/paper/" not in browser.get("/show/page/landing").text
    paper = browser.get("/paper/feelings-map.pdf")
    assert paper.headers["content-type"] == "application/pdf"
    assert paper.content.startswith(b"%PDF-")
    assert browser.get("/paper/no-such-sheet.pdf").status_code == 422


def test_a_worksheet_whose_letters_the_pdf_lacks_says_so(folder: Path) -> None:
    (folder / "worksheets").mkdir()
    (folder / "worksheets" / "plan.md").write_text('+++\ntitle = "Plan"\n+++\nŽluťoučký kůň\n')
    answer = Browser(folder).get("/paper/plan.pdf")
    assert answer.status_code == 422
    assert "print this page with their browser" in answer.text
