"""The web application: which address leads to which page, and errors as pages."""

from __future__ import annotations

import logging

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from dripcourse.errors import FormError, LinkError, NotReady, TooMany, UnknownCourse
from dripcourse.web import courses, health, hooks, leave, mailbox, me, sheets, signup
from dripcourse.web.page import STATIC, SmallBodies, sentence, too_much
from dripcourse.wiring import House

_log = logging.getLogger(__name__)


def make(house: House) -> Starlette:
    """The application over a house. With a mailbox (the demo only) it shows that too."""
    app = Starlette(
        routes=_routes(demo=courses.is_demo(house)),
        middleware=[
            Middleware(SmallBodies, but_for=hooks.PATH),
        ],
        exception_handlers={
            HTTPException: _refused_by_http,
            UnknownCourse: _not_found,
            LinkError: _not_found,
            FormError: _refused,
            TooMany: _too_many,
            NotReady: _not_ready,
            Exception: _broken,
        },
    )
    app.state.house = house
    return app


def _routes(*, demo: bool) -> list[BaseRoute]:
    shown = mailbox.routes() if demo else []
    return [
        Route("/", courses.front),
        Mount("/static", StaticFiles(directory=STATIC)),
        Route("/healthz", health.alive),
        Route("/readyz", health.ready),
        *shown,
        *hooks.routes(),
        Route("/confirm/{token}", me.confirm, methods=["GET", "POST"]),
        Route("/leave/{token}", leave.leave, methods=["GET", "POST"]),
        Route("/undo/{token}/{change:int}", me.undo_change, methods=["GET", "POST"]),
        Route("/answer/{token}/{answer}", me.answer, methods=["GET", "POST"]),
        Route("/offer/{token}/{track}", me.offer, methods=["GET", "POST"]),
        Route("/me/{token}", me.settings, methods=["GET", "POST"]),
        Route("/read/{token}/{lesson}", me.read),
        *sheets.routes(),
        Route("/c/{course}", signup.form, methods=["GET", "POST"]),
        Route("/c/{course}/{page}", courses.show),
        Route("/{course}", signup.form, methods=["GET", "POST"]),
        Route("/{course}/{page}", courses.show),
    ]


async def _refused_by_http(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 404
    headers = getattr(error, "headers", None) or {}
    answer = _page_for(status)
    answer.headers.update(headers)
    return answer


def _page_for(status: int) -> Response:
    match status:
        case 404:
            return sentence("Nothing here", "There is no page at this address.", 404)
        case 405:
            return sentence("Not like this", "This address can't be used in that way.", 405)
        case 413:
            return too_much()
        case _:
            return sentence("Please look again", "That form could not be read; please send it again.", status)


async def _not_found(request: Request, error: Exception) -> Response:
    return sentence("Nothing here", str(error), 404)


async def _refused(request: Request, error: Exception) -> Response:
    return sentence("Please look again", str(error), 422)


async def _too_many(request: Request, error: Exception) -> Response:
    return sentence("A little later, please", str(error), 429)


async def _not_ready(request: Request, error: Exception) -> Response:
    return sentence(
        "Back in a moment", "Something here is being repaired. Please try again in a minute.", 503
    )


async def _broken(request: Request, error: Exception) -> Response:
    _log.error("a page failed: %s", type(error).__name__)
    return sentence("Our mistake", "Something went wrong here. Please try again.", 500)
