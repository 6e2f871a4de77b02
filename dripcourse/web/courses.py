"""The front page and the pages a course brings along."""

from __future__ import annotations

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from dripcourse.engine import writing
from dripcourse.engine.parts import Parts
from dripcourse.engine.shelf import Published
from dripcourse.errors import UnknownCourse
from dripcourse.web.page import page
from dripcourse.wiring import House


def front(request: Request) -> Response:
    """All courses here. Discreet ones stand under their neutral title."""
    house: House = request.app.state.house
    with house.parts.database.read() as connection:
        found = house.parts.shelf.refresh(connection).values()
    courses = [
        {"title": writing.title(one.course, one.course.discreet.default), "link": address(one)} for one in found
    ]
    return page("front", title="Courses by e-mail", courses=courses, demo=house.settings.mailbox is not None)


def address(published: Published) -> str:
    """Where a course's page is: under its name, or under its code when it is discreet."""
    discreet = published.course.discreet.default
    return f"/c/{published.code}" if discreet else f"/{published.course.id}"


def show(request: Request) -> Response:
    """A page of a course, such as its privacy page."""
    house: House = request.app.state.house
    with house.parts.database.read() as connection:
        published = house.parts.shelf.find(connection, request.path_params["course"])
        words = course_page(house.parts, connection, published, request.path_params["page"])
    if words is None:
        raise UnknownCourse("There is no page at this address.")
    return page("course", body=words.html, **frame(published, words.subject))


def course_page(
    parts: Parts, connection: Connection, published: Published, name: str
) -> writing.Rendered | None:
    """A page in the course's own words; None when the course has no such page."""
    for kind in ("page", "worksheet"):
        digest = published.hash_of(kind, name, published.course.language)
        if digest:
            return writing.write_page(parts, connection, published, digest)
    return None


def frame(published: Published, title: str = "") -> dict[str, object]:
    """What every page of a course says around its own words."""
    course = published.course
    discreet = course.discreet.default
    return {
        "title": title or writing.title(course, discreet),
        "course_title": writing.title(course, discreet),
        "course_link": address(published),
        "language": course.language,
        "exit_link": course.safety,
    }
