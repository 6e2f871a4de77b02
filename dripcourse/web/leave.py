"""Leaving: a page with a button, and one click from the mail program (RFC 8058)."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from dripcourse.engine import self_service
from dripcourse.engine.self_service import Seen
from dripcourse.web.courses import frame
from dripcourse.web.page import HEADERS, page
from dripcourse.wiring import House

_ONE_CLICK = b"One-Click"  # RFC 8058 §3.1, in a form of either encoding


async def leave(request: Request) -> Response:
    """GET shows who would leave what; POST does it, without cookie, redirect or question, twice is once."""
    house: House = request.app.state.house
    token = request.path_params["token"]
    if request.method != "POST":
        return _page(token, await run_in_threadpool(self_service.look, house.parts, token))
    by_program = _ONE_CLICK in await request.body()
    seen = await run_in_threadpool(self_service.leave, house.parts, token)
    if by_program:
        return PlainTextResponse("You have left this course.\n", headers=dict(HEADERS))
    return _page(token, seen)


def _page(token: str, seen: Seen) -> Response:
    return page(
        "leave",
        who=seen.masked,
        left=seen.left,
        manage_link=f"/me/{token}",
        **frame(seen.published, discreet=seen.discreet),
    )
