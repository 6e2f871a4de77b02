"""Worksheets as PDF files, made when they are asked for: it takes some milliseconds."""

from __future__ import annotations

import re
import unicodedata

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from dripcourse.course import printed
from dripcourse.course.render import Rendered
from dripcourse.engine import writing
from dripcourse.errors import UnknownCourse
from dripcourse.web.page import HEADERS
from dripcourse.wiring import House

# A PDF takes nothing from anywhere, and the policy of our pages keeps some browsers from showing one.
_HEADERS = {name: value for name, value in HEADERS.items() if name != "Content-Security-Policy"}
_NOT_A_WORD = re.compile(r"[^a-z0-9]+")


def routes() -> list[BaseRoute]:
    """Beside the page of each worksheet. They have to stand before the pages of courses."""
    return [Route("/c/{course}/{page}.pdf", show), Route("/{course}/{page}.pdf", show)]


def show(request: Request) -> Response:
    """A worksheet to print, under its neutral title when the course is discreet."""
    words, language = _words(request)
    if printed.letters_missing(words.html):
        raise UnknownCourse("This page is not to be had as a PDF; print it with your browser.")
    disposition = f'inline; filename="{file_name(words.subject)}"'
    return Response(
        printed.pdf(words.html, words.subject, language),
        media_type="application/pdf",
        headers={**_HEADERS, "Content-Disposition": disposition},
    )


def file_name(title: str) -> str:
    """ "a-page-to-fill-in.pdf": what a browser saves a sheet of this title as."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return f"{_NOT_A_WORD.sub('-', plain).strip('-') or 'page'}.pdf"


def _words(request: Request) -> tuple[Rendered, str]:
    """The worksheet asked for, and its language. Raises UnknownCourse."""
    house: House = request.app.state.house
    with house.parts.database.read() as connection:
        published = house.parts.shelf.find(connection, request.path_params["course"])
        language = published.course.language
        digest = published.hash_of("worksheet", request.path_params["page"], language)
        if digest is None:
            raise UnknownCourse("There is no page at this address.")
        return writing.write_page(house.parts, connection, published, digest), language
