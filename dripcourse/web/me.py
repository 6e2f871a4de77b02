"""The pages a person reaches from their mail: each shows a button first, and only the button acts."""

from __future__ import annotations

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from dripcourse.engine import enrol, self_service
from dripcourse.engine.self_service import Seen
from dripcourse.errors import FormError
from dripcourse.flow.decision import Reason
from dripcourse.web.courses import frame
from dripcourse.web.page import page, sentence
from dripcourse.web.signup import read_hour
from dripcourse.wiring import House


async def confirm(request: Request) -> Response:
    """The link of the confirmation letter."""
    house: House = request.app.state.house
    token = request.path_params["token"]
    seen = await run_in_threadpool(self_service.look_to_confirm, house.parts, token)
    if request.method != "POST":
        return _button(seen, "Confirm", "Press the button and the first lesson is on its way.", "Confirm")
    reason = await run_in_threadpool(enrol.confirm, house.parts, token)
    if reason is Reason.CONFIRMED:
        return _said(seen, "You're in", "The first lesson is on its way. Look into your inbox in a moment.")
    if reason is Reason.CONFIRMED_BEFORE:
        return _said(seen, "You're in", "You had confirmed already; nothing more is needed.")
    return _said(seen, "Not any more", "This sign-up has ended. You can sign up again on the course's page.")


async def undo_change(request: Request) -> Response:
    """The "take this back" button of a letter."""
    token, change = request.path_params["token"], request.path_params["change"]
    return await _act(
        request,
        "Take it back",
        "This takes back what your last answer or command changed.",
        "Take it back",
        lambda house: self_service.undo_change(house.parts, token, change),
    )


async def answer(request: Request) -> Response:
    """A one-tap answer."""
    token, answer_id = request.path_params["token"], request.path_params["answer"]
    house: House = request.app.state.house
    title = await run_in_threadpool(self_service.answer_title, house.parts, token, answer_id)
    return await _act(
        request,
        title,
        f"Press the button to tell us: {title}. You can take it back afterwards.",
        "Yes, that's it",
        lambda house: self_service.answer(house.parts, token, answer_id),
    )


async def offer(request: Request) -> Response:
    """Lessons of another track that this person hasn't had."""
    token, track = request.path_params["token"], request.path_params["track"]
    return await _act(
        request,
        "The lessons you haven't had",
        "Press the button and they come, one by one, at your usual hour.",
        "Send them to me",
        lambda house: self_service.offer(house.parts, token, track),
    )


async def settings(request: Request) -> Response:
    """Pause, go on, another hour: what the commands do, as buttons."""
    house: House = request.app.state.house
    token = request.path_params["token"]
    if request.method != "POST":
        return _settings(await run_in_threadpool(self_service.look, house.parts, token), None)
    async with request.form(max_files=0, max_fields=10) as data:
        said = {key: value for key, value in data.items() if isinstance(value, str)}
    try:
        event = self_service.event_of(said, read_hour)
    except FormError as error:
        return _settings(await run_in_threadpool(self_service.look, house.parts, token), error)
    done = await run_in_threadpool(self_service.change, house.parts, token, event)
    return _settings(done, None, done=True)


async def read(request: Request) -> Response:
    """A lesson as a web page, for a phone that shows mail badly."""
    house: House = request.app.state.house
    token, lesson = request.path_params["token"], request.path_params["lesson"]
    seen, words = await run_in_threadpool(self_service.read_lesson, house.parts, token, lesson)
    return page("lesson", body=words.text, heading=words.subject, **frame(seen.published, words.subject))


async def _act(
    request: Request, title: str, text: str, button: str, act: Callable[[House], str]
) -> Response:
    house: House = request.app.state.house
    seen = await run_in_threadpool(self_service.look, house.parts, request.path_params["token"])
    if request.method != "POST":
        return _button(seen, title, text, button)
    return _said(seen, title, await run_in_threadpool(act, house))


def _button(seen: Seen, title: str, text: str, button: str) -> Response:
    return page("button", text=text, button=button, who=seen.masked, heading=title, **frame(seen.published))


def _said(seen: Seen, title: str, text: str) -> Response:
    words = frame(seen.published, title)
    return sentence(str(words.pop("title")), text, **words)


def _settings(seen: Seen, error: FormError | None, *, done: bool = False) -> Response:
    return page("me", 422 if error else 200, seen=seen, error=error, done=done, **frame(seen.published))
