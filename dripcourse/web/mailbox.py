"""The demo's mailbox as a page and as JSON: what was sent, and a Reply box behind the real door."""

from __future__ import annotations

import json
import re
from email import message_from_bytes
from functools import cache
from pathlib import Path
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route

from dripcourse.clock import machine_now
from dripcourse.engine import receive
from dripcourse.mail.mailbox import Caught, Mailbox, Summary, make_reply
from dripcourse.mail.opened import named_address, open_letter, summarise
from dripcourse.mail.reply import STYLES
from dripcourse.web.page import HEADERS, POLICY, page
from dripcourse.wiring import House

MOST_LETTERS = 20_000  # characters of a reply
_PAGE_POLICY = f"{POLICY}; connect-src 'self'; frame-src 'self'"
_LETTER_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; "
    "frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"
)
_HEAD = re.compile(r"<head[^>]*>", re.IGNORECASE)


def routes() -> list[BaseRoute]:
    """The mailbox's addresses; only the demo has them."""
    return [
        Route("/mailbox", show),
        Route("/mailbox/messages", messages),
        Route("/mailbox/messages/{id}", message),
        Route("/mailbox/messages/{id}/html", html),
        Route("/mailbox/messages/{id}/reply", reply, methods=["POST"]),
    ]


def show(request: Request) -> Response:
    return page("mailbox", headers={**HEADERS, "Content-Security-Policy": _PAGE_POLICY}, title="Mailbox")


def messages(request: Request) -> Response:
    """All letters, oldest first."""
    return _json([_line(one) for one in _mailbox(request).list()])


def message(request: Request) -> Response:
    """One letter with everything in it."""
    caught = _caught(request)
    return _unknown() if caught is None else _json(_whole(caught))


def html(request: Request) -> Response:
    """A letter's HTML for the page's frame: nothing in it may run or be fetched."""
    caught = _caught(request)
    if caught is None:
        return _unknown()
    shown = _HEAD.sub(lambda head: f'{head[0]}<base target="_blank">', open_letter(caught.raw).html, count=1)
    return HTMLResponse(shown, headers={**HEADERS, "Content-Security-Policy": _LETTER_POLICY})


async def reply(request: Request) -> Response:
    """Writes a reply as a mail program would and hands it in where all replies come in."""
    caught = await run_in_threadpool(_caught, request)
    if caught is None:
        return _unknown()
    try:
        text, style = _read(await request.body())
    except ValueError as error:
        return _json({"error": str(error)}, 422)
    await run_in_threadpool(_hand_in, request.app.state.house, caught, text, style)
    return _json({"accepted": True}, 202)


def _hand_in(house: House, caught: Caught, text: str, style: str) -> None:
    raw = make_reply(caught.raw, text, style, machine_now())
    letter = message_from_bytes(caught.raw)
    rcpt = named_address(letter, "Reply-To")[1] or named_address(letter, "From")[1]
    receive.accept(house.parts, raw, rcpt, named_address(letter, "To")[1], "mailbox")


def _read(body: bytes) -> tuple[str, str]:
    """Words and style of a reply. Raises ValueError with a sentence."""
    said = _object(body)
    text, style = said.get("text"), said.get("style", STYLES[0])
    if not isinstance(text, str) or not text.strip():
        raise ValueError("Please write something: `text` must be a string that is not empty.")
    if len(text) > MOST_LETTERS:
        raise ValueError(f"Please write less: `text` may have {MOST_LETTERS} characters.")
    if style not in STYLES:
        raise ValueError(f"`style` must be one of: {', '.join(STYLES)}.")
    return text.encode("utf-8", "replace").decode(), style


def _object(body: bytes) -> dict[str, Any]:
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict):
        raise ValueError('Please send a JSON object such as {"text": "He said no", "style": "gmail"}.')
    return said


def _mailbox(request: Request) -> Mailbox:
    house: House = request.app.state.house
    assert house.settings.mailbox is not None
    return _open(house.settings.mailbox)


@cache
def _open(folder: Path) -> Mailbox:
    return Mailbox(folder)


def _caught(request: Request) -> Caught | None:
    return _mailbox(request).get(request.path_params["id"])


def _line(letter: Summary) -> dict[str, Any]:
    return {
        "id": letter.id,
        "to": letter.to,
        "from": letter.sender,
        "subject": letter.subject,
        "date": letter.date.isoformat() if letter.date else None,
        "course": letter.course,
        "track": letter.track,
        "lesson": letter.lesson,
        "copies": letter.copies,
    }


def _whole(caught: Caught) -> dict[str, Any]:
    opened = open_letter(caught.raw)
    return {
        **_line(summarise(caught.id, caught.raw, caught.copies)),
        "headers": opened.headers,
        "text": opened.text,
        "html": opened.html,
        "raw": caught.raw.decode("utf-8", "replace"),
    }


def _unknown() -> Response:
    return _json({"error": "There is no mail of this id."}, 404)


def _json(value: object, status: int = 200) -> Response:
    return JSONResponse(value, status, headers=dict(HEADERS))
