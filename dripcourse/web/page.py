"""Turning a template into an answer, with the headers every page carries."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.datastructures import Headers
from starlette.middleware.body_limit import RequestBodyLimitMiddleware
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_HERE = Path(__file__).parent
_TEMPLATES = Environment(
    loader=FileSystemLoader(_HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
STATIC = _HERE / "static"
MOST_BYTES = 64 * 1024  # of a form

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'"
)
HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",  # links hold tokens
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Cache-Control": "no-store",
}
_UNSAID: Mapping[str, Any] = {  # what a page without a course says
    "course_title": "",
    "course_link": "",
    "exit_link": "",
    "foot_links": (),
    "language": "en",
}


def page(name: str, status: int = 200, *, headers: Mapping[str, str] = HEADERS, **words: Any) -> HTMLResponse:
    """A page from its template. `words` are what the template says; `headers` all it is sent with."""
    html = _TEMPLATES.get_template(f"{name}.html").render({**_UNSAID, **words})
    return HTMLResponse(html, status, headers=dict(headers))


def sentence(heading: str, text: str, status: int = 200, **words: Any) -> HTMLResponse:
    """A page that says one thing."""
    said = {"title": heading, "who": "", "back": "", **words}
    return page("sentence", status, heading=heading, text=text, **said)


class SmallBodies:
    """Refuses forms no person could have filled in, before they are read; also those of unannounced length.

    Paths that begin with `but_for` have a limit of their own.
    """

    def __init__(self, app: ASGIApp, but_for: str) -> None:
        self._app = app
        self._limited = RequestBodyLimitMiddleware(app, max_body_size=MOST_BYTES)
        self._but_for = but_for

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(self._but_for):
            await self._app(scope, receive, send)
        elif _announced(scope) > MOST_BYTES:
            await too_much()(scope, receive, send)
        else:
            await self._limited(scope, receive, send)


def too_much() -> HTMLResponse:
    return sentence("Too much", "That form holds more than we can take; please shorten it.", 413)


def _announced(scope: Scope) -> int:
    length = Headers(scope=scope).get("content-length", "0")
    return int(length) if length.isascii() and length.isdigit() else 0
