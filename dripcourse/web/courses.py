"""The front page and the pages a course brings along."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from dripcourse.course import printed
from dripcourse.course.render import Rendered
from dripcourse.engine import writing
from dripcourse.engine.parts import Parts
from dripcourse.engine.shelf import Published
from dripcourse.errors import UnknownCourse
from dripcourse.store.database import Connection
from dripcourse.web.page import page
from dripcourse.wiring import House

QUICK_EXIT = "https://www.wikipedia.org/"  # where anybody might just have been
_FOOT = {"questions": "Questions", "privacy": "Privacy"}


def front(request: Request) -> Response:
    """All courses here. Discreet ones stand under their neutral title."""
    house: House = request.app.state.house
    with house.parts.database.read() as connection:
        found = house.parts.shelf.refresh(connection).values()
    courses = [
        {"title": writing.title(one.course, one.course.discreet.default), "link": address(one)}
        for one in found
    ]
    exit_link = QUICK_EXIT if any(one.course.safety for one in found) else ""
    return page("front", title="Courses by e-mail", courses=courses, exit_link=exit_link, demo=is_demo(house))


def is_demo(house: House) -> bool:
    """Whether mail goes into the mailbox of this machine, and pages may say so."""
    return house.settings.mailbox is not None


def address(published: Published, *, discreet: bool = False) -> str:
    """Where a course's page is: under its name, or under its code when it or its reader is discreet."""
    quiet = discreet or published.course.discreet.default
    return f"/c/{published.code}" if quiet else f"/{published.course.id}"


def show(request: Request) -> Response:
    """A page of a course, such as its privacy page, or a worksheet."""
    house: House = request.app.state.house
    name = request.path_params["page"]
    with house.parts.database.read() as connection:
        published = house.parts.shelf.find(connection, request.path_params["course"])
        words = course_page(house.parts, connection, published, name)
    if words is None:
        raise UnknownCourse("There is no page at this address.")
    sheet = name in published.course.worksheets
    paper = f"{address(published)}/{name}.pdf" if sheet and not printed.letters_missing(words.html) else ""
    return page("course", sheet=sheet, paper=paper, **body(words), **frame(published, words.subject))


def course_page(parts: Parts, connection: Connection, published: Published, name: str) -> Rendered | None:
    """A page in the course's own words; None when the course has no such page."""
    for kind in ("page", "worksheet"):
        digest = published.hash_of(kind, name, published.course.language)
        if digest:
            return writing.write_page(parts, connection, published, digest)
    return None


def body(words: Rendered) -> dict[str, Any]:
    """A course's words for a template, with one heading: theirs, or else their title."""
    return {"body": words.html, "heading": "" if "<h1" in words.html else words.subject}


def frame(published: Published, title: str = "", *, discreet: bool = False) -> dict[str, Any]:
    """What every page of a course says around its own words; neutral for a discreet reader too."""
    course = published.course
    name = writing.title(course, discreet or course.discreet.default)
    home = address(published, discreet=discreet)
    return {
        "title": title or name,
        "course_title": name,
        "course_link": home,
        "language": course.language,
        "exit_link": QUICK_EXIT if course.safety else "",
        "foot_links": [
            {"title": words, "url": f"{home}/{one}"} for one, words in _foot(course.pages).items()
        ],
    }


def _foot(pages: Mapping[str, object]) -> dict[str, str]:
    return {one: words for one, words in _FOOT.items() if one in pages}
