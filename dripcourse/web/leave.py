"""Leaving: a page with a button, and one click from the mail program (RFC 8058)."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from dripcourse.engine import self_service
from dripcourse.web.courses import frame
from dripcourse.web.page import page
from dripcourse.wiring import House

ONE_CLICK = "List-Unsubscribe"


async def leave(request: Request) -> Response:
    """GET shows who would leave what; POST does it, without cookie, redirect or question, twice is once."""
    house: House = request.app.state.house
    token = request.path_params["token"]
    if request.method != "POST":
        seen = await run_in_threadpool(self_service.look, house.parts, token)
        return page("leave", who=seen.masked, left=seen.left, **frame(seen.published))
    async with request.form(max_files=0, max_fields=10) as data:
        one_click = data.get(ONE_CLICK) == "One-Click"
    seen = await run_in_threadpool(self_service.leave, house.parts, token)
    if one_click:
        return PlainTextResponse("You have left this course.\n")
    return page("leave", who=seen.masked, left=True, **frame(seen.published))
