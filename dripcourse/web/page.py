"""Turning a template into an answer, with the headers every page carries."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

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

HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
        "frame-ancestors 'none'; base-uri 'none'"
    ),
    "Referrer-Policy": "no-referrer",  # links hold tokens
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Cache-Control": "no-store",
}


def page(name: str, status: int = 200, **words: Any) -> HTMLResponse:
    """A page from its template. `words` are what the template says."""
    words.setdefault("exit_link", False)
    words.setdefault("language", "en")
    html = _TEMPLATES.get_template(f"{name}.html").render(words)
    return HTMLResponse(html, status, headers=dict(HEADERS))


def sentence(title: str, text: str, status: int = 200, **words: Any) -> HTMLResponse:
    """A page that says one thing."""
    return page("sentence", status, title=title, text=text, **words)


async def limit_body(
    request: Request, call_next: Callable[[Request], Awaitable[Response]]
) -> Response:
    """Refuses forms no person could have filled in, before they are read."""
    length = request.headers.get("content-length", "0")
    if request.method == "POST" and (not length.isdigit() or int(length) > MOST_BYTES):
        return sentence("Too much", "That form holds more than we can take.", 413)
    return await call_next(request)
