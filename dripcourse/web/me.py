"""The pages a person reaches from their mail: each shows a button first, and only the button acts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from secrets import token_hex
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from dripcourse.engine import enrol, self_service
from dripcourse.engine.parts import Parts
from dripcourse.engine.self_service import Seen
from dripcourse.errors import FormError
from dripcourse.flow.decision import Reason
from dripcourse.flow.state import Status
from dripcourse.web.courses import body, course_page, frame
from dripcourse.web.form import read_hour
from dripcourse.web.lesson import as_page
from dripcourse.web.page import page, sentence
from dripcourse.wiring import House

PRESS = "press"  # names one showing of a button, so that pressing it twice is once

_CONFIRMED = {
    Reason.CONFIRMED: ("You're in", "The first lesson is on its way. Look into your inbox in a moment."),
    Reason.CONFIRMED_BEFORE: ("You're in", "You had confirmed already; nothing more is needed."),
}
_ENDED = ("Not any more", "This sign-up has ended. You can sign up again on the course's page.")


async def confirm(request: Request) -> Response:
    """The link of the confirmation letter."""
    parts = _parts(request)
    token = request.path_params["token"]
    seen = await run_in_threadpool(self_service.look_to_confirm, parts, token)
    if request.method == "POST":
        reason = await run_in_threadpool(enrol.confirm, parts, token)
        return _said(seen, *_CONFIRMED.get(reason, _ENDED))
    care = await run_in_threadpool(_care, parts, seen)
    text = "Press the button and the first lesson is on its way."
    return _button(seen, "Shall we begin?", text, "Confirm", care=care)


def _care(parts: Parts, seen: Seen) -> str:
    """Who the course is not for, in its own words, where it has a page `care`."""
    with parts.database.read() as connection:
        words = course_page(parts, connection, seen.published, "care")
    return words.html if words else ""


async def undo_change(request: Request) -> Response:
    """The "take this back" button of a letter."""
    token, change = request.path_params["token"], request.path_params["change"]
    return await _act(
        request,
        "Take it back?",
        "This takes back what your last answer or command changed.",
        "Take it back",
        lambda parts, press: self_service.undo_change(parts, token, change, press),
    )


async def answer(request: Request) -> Response:
    """A one-tap answer."""
    token, answer_id = request.path_params["token"], request.path_params["answer"]
    title = await run_in_threadpool(self_service.answer_title, _parts(request), token, answer_id)
    return await _act(
        request,
        f"Your answer: {title}",
        "Press the button to tell us so. You can take it back afterwards.",
        "Yes, that's it",
        lambda parts, press: self_service.answer(parts, token, answer_id, press),
    )


async def offer(request: Request) -> Response:
    """Lessons of another track that this person hasn't had."""
    token, track = request.path_params["token"], request.path_params["track"]
    title = await run_in_threadpool(self_service.offer_title, _parts(request), token, track)
    return await _act(
        request,
        "The lessons you haven't had",
        f"Press the button and those of “{title}” come, one by one, at your usual hour.",
        "Send them to me",
        lambda parts, press: self_service.offer(parts, token, track, press),
    )


async def settings(request: Request) -> Response:
    """Pause, go on, another hour: what the commands do, as buttons."""
    parts, token = _parts(request), request.path_params["token"]
    if request.method != "POST":
        return _settings(token, await run_in_threadpool(self_service.look, parts, token))
    said = await _typed(request)
    try:
        event = self_service.event_of(said, read_hour)
    except FormError as error:
        seen = await run_in_threadpool(self_service.look, parts, token)
        return _settings(token, seen, error=str(error))
    seen = await run_in_threadpool(self_service.change, parts, token, event, said.get(PRESS, ""))
    return _settings(token, seen, done="Done. A mail about it is on its way.")


async def read(request: Request) -> Response:
    """A lesson as a web page, for a phone that shows mail badly."""
    token, lesson = request.path_params["token"], request.path_params["lesson"]
    seen, words = await run_in_threadpool(self_service.read_lesson, _parts(request), token, lesson)
    return page(
        "lesson",
        **body(replace(words, html=as_page(words.html))),
        who=seen.masked,
        **frame(seen.published, words.subject, discreet=seen.discreet),
    )


def _parts(request: Request) -> Parts:
    house: House = request.app.state.house
    return house.parts


async def _typed(request: Request) -> dict[str, str]:
    async with request.form(max_files=0, max_fields=10) as data:
        return {key: value for key, value in data.items() if isinstance(value, str)}


async def _act(
    request: Request, title: str, text: str, button: str, act: Callable[[Parts, str], str]
) -> Response:
    parts = _parts(request)
    seen = await run_in_threadpool(self_service.look, parts, request.path_params["token"])
    if request.method != "POST":
        return _button(seen, title, text, button)
    press = (await _typed(request)).get(PRESS, "")
    return _said(seen, title.rstrip("?"), await run_in_threadpool(act, parts, press))


def _button(seen: Seen, title: str, text: str, button: str, **more: Any) -> Response:
    words = {"care": "", "press": token_hex(8), "press_name": PRESS, **more}
    return page(
        "button",
        text=text,
        button=button,
        who=seen.masked,
        heading=title,
        **words,
        **frame(seen.published, discreet=seen.discreet),
    )


def _said(seen: Seen, title: str, text: str) -> Response:
    return sentence(title, text, who=seen.masked, **frame(seen.published, discreet=seen.discreet))


def _settings(token: str, seen: Seen, *, error: str = "", done: str = "") -> Response:
    return page(
        "me",
        422 if error else 200,
        seen=seen,
        standing=_standing(seen),
        error=error,
        done=done,
        press=token_hex(8),
        press_name=PRESS,
        leave_link=f"/leave/{token}",
        **frame(seen.published, discreet=seen.discreet),
    )


def _standing(seen: Seen) -> str:
    match seen.status:
        case Status.PENDING:
            return "This sign-up is not confirmed yet: press the button in the mail that we sent first."
        case Status.ACTIVE:
            return f"Lessons come at {seen.hour}." + (f" The next: {seen.next_on}." if seen.next_on else "")
        case Status.PAUSED:
            return f"You have a break until {seen.until}." if seen.until else "You have a break."
        case Status.HELD:
            return "Sending has stopped. It goes on only when you say so."
        case Status.FINISHED:
            return "You have had all lessons of this track. An answer opens the next one."
        case Status.LEFT:
            return "You have left this course. No more mail comes."
        case Status.BOUNCED:
            return "Mail to this address came back, so nothing more is sent to it."
