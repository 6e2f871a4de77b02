"""The preview's pages. Each request looks at the folder anew when something in it has changed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from dripcourse.cli import sample
from dripcourse.cli.preview.chart import chart
from dripcourse.cli.preview.people import people
from dripcourse.course import printed
from dripcourse.course.compile import compile_fragment
from dripcourse.course.model import Course, Lesson, Letter
from dripcourse.course.problem import Problem
from dripcourse.course.render import Rendered, render
from dripcourse.errors import DripcourseError
from dripcourse.folder.reader import read_course

_HERE = Path(__file__).parent
_PAGES = Environment(
    loader=FileSystemLoader(_HERE / "templates"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
)
_DARK = re.compile(r"@media[^{]*prefers-color-scheme:\s*dark[^{]*(?=\{)")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"


@dataclass(frozen=True, slots=True)
class Reading:
    """The folder as it was at one moment. `course` is None while course.toml can't be read."""

    stamp: str
    course: Course | None
    problems: tuple[Problem, ...]


class Folder:
    """The course folder, read again whenever a file in it has changed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._reading: Reading | None = None

    def stamp(self) -> str:
        """Changes with every save."""
        seen = [(path.stat().st_mtime_ns, str(path)) for path in self._path.rglob("*") if path.is_file()]
        return f"{len(seen)}-{max(seen, default=(0, ''))[0]}"

    def read(self) -> Reading:
        stamp = self.stamp()
        if self._reading is None or self._reading.stamp != stamp:
            course, problems = read_course(self._path)
            self._reading = Reading(stamp, course, problems)
        return self._reading


def make(path: Path) -> Starlette:
    """The application over one course folder."""
    app = Starlette(
        routes=[
            Route("/", _map),
            Route("/stamp", _stamp),
            Route("/show/{kind}/{name}", _show),
            Route("/mail/{kind}/{name}", _mail),
            Route("/paper/{name}.pdf", _paper),
            Mount("/static", StaticFiles(directory=_HERE / "static")),
        ]
    )
    app.state.folder = Folder(path)
    return app


def _page(template: str, status: int = 200, /, **words: Any) -> Response:
    return HTMLResponse(_PAGES.get_template(template).render(words), status)


def _stamp(request: Request) -> Response:
    return JSONResponse({"stamp": request.app.state.folder.stamp()})


def _map(request: Request) -> Response:
    reading: Reading = request.app.state.folder.read()
    course = reading.course
    return _page(
        "map.html",
        title=course.title if course else "No course yet",
        course=course,
        problems=reading.problems,
        lines=chart(course) if course else (),
        stamp=reading.stamp,
    )


def _show(request: Request) -> Response:
    """One mail or page in its frame, with the switches."""
    reading: Reading = request.app.state.folder.read()
    if reading.course is None:
        return _map(request)
    chosen = {name: request.query_params.get(name, "") for name in ("person", "width", "look", "language")}
    return _page(
        "show.html",
        title=request.path_params["name"],
        kind=request.path_params["kind"],
        name=request.path_params["name"],
        readers=[(one.id, one.label) for one in people(reading.course)],
        languages=[(one, one) for one in _languages(reading.course, request.path_params["name"])],
        chosen=chosen,
        source=f"/mail/{request.path_params['kind']}/{request.path_params['name']}?{request.url.query}",
        problems=[one for one in reading.problems if f"{request.path_params['name']}." in one.place.file],
        stamp=reading.stamp,
    )


def _languages(course: Course, name: str) -> tuple[str, ...]:
    steps: dict[str, Lesson | Letter] = {
        **course.letters,
        **{lesson.id: lesson for lesson in course.lessons()},
    }
    return tuple(steps[name].texts) if name in steps else (course.language,)


def _mail(request: Request) -> Response:
    """What goes into the frame: the mail's HTML as a client would show it, or its text."""
    reading: Reading = request.app.state.folder.read()
    if reading.course is None:
        return HTMLResponse("", 404)
    try:
        words = _words(reading.course, request)
    except (DripcourseError, KeyError) as error:
        return _page("trouble.html", 422, sentence=str(error))
    look = request.query_params.get("look", "light")
    if look == "text":
        return _page("text.html", subject=words.subject, text=words.text)
    pictures = "" if look == "no-images" else "; img-src data: https:"
    return HTMLResponse(_looked_at(words.html, look), headers={"Content-Security-Policy": _POLICY + pictures})


def _paper(request: Request) -> Response:
    """A worksheet as it would be printed."""
    reading: Reading = request.app.state.folder.read()
    if reading.course is None:
        return HTMLResponse("", 404)
    try:
        words = _sheet(reading.course, "worksheet", request)
    except (DripcourseError, KeyError) as error:
        return _page("trouble.html", 422, sentence=str(error))
    if missing := printed.letters_missing(words.html):
        sentence = f"the PDF has no letters for {missing}; readers print this page with their browser."
        return _page("trouble.html", 422, sentence=sentence)
    return Response(
        printed.pdf(words.html, words.subject, reading.course.language), media_type="application/pdf"
    )


def _words(course: Course, request: Request) -> Rendered:
    kind, name = request.path_params["kind"], request.path_params["name"]
    asked = request.query_params
    if kind in ("page", "worksheet"):
        found = _sheet(course, kind, request)
        return Rendered(found.subject, _PAGES.get_template("page.html").render(body=found.html), found.text)
    language = asked.get("language") or course.language
    return sample.rendered(course, name, _someone(course, request), language, asked.get("look") == "discreet")


def _someone(course: Course, request: Request) -> Mapping[str, str]:
    """The words of the made-up reader that was asked for."""
    asked = request.query_params.get("person")
    return next((one for one in people(course) if one.id == asked), people(course)[0]).words


def _sheet(course: Course, kind: str, request: Request) -> Rendered:
    """A page or worksheet in the course's own words, without a frame. Raises KeyError, RenderError."""
    sheet = (course.pages if kind == "page" else course.worksheets)[request.path_params["name"]]
    neutral = getattr(sheet, "discreet_title", "") or course.discreet.title
    compiled = compile_fragment(course, sheet.title, neutral, sheet.body)
    discreet = request.query_params.get("look") == "discreet" or course.discreet.default
    return render(compiled, sample.context(course, _someone(course, request)), discreet)


def _looked_at(html: str, look: str) -> str:
    """Dark or light whatever this browser prefers, as a mail client with that setting would show it."""
    return _DARK.sub("@media all " if look == "dark" else "@media not all ", html)
