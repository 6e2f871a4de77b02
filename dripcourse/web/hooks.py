"""The doors for providers' web requests: proved, read, kept raw, and only then answered with 200."""

from __future__ import annotations

import logging
from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from dripcourse.config import Settings
from dripcourse.engine import intake, receive
from dripcourse.engine.parts import Parts
from dripcourse.errors import SettingError
from dripcourse.mail import amazon
from dripcourse.message.parse import parse
from dripcourse.message.provider import Handed
from dripcourse.store import tickets
from dripcourse.web.hooks_form import MOST_BYTES, fields
from dripcourse.web.hooks_proof import Refused
from dripcourse.web.hooks_providers import PROVIDERS, Post, Provider, Read
from dripcourse.wiring import House

_log = logging.getLogger(__name__)
PATH = "/hooks/"  # bodies up to MOST_BYTES are taken here, and nowhere else
_CLOSED: tuple[Provider, Callable[[Settings], str]] = (lambda _: Read(()), lambda _: "")

__all__ = ["MOST_BYTES", "PATH", "routes"]


def routes(
    certificate: amazon.Fetch = amazon.certificate, fetch: amazon.Fetch = amazon.fetch
) -> list[BaseRoute]:
    """`/hooks/<provider>`, and the same with `/mime` at its end, by which Mailgun knows to send mails raw.

    `certificate` and `fetch` ask Amazon.
    """

    async def hook(request: Request) -> Response:
        return await _hook(request, certificate, fetch)

    return [
        Route(f"{PATH}{{provider}}", hook, methods=["POST"]),
        Route(f"{PATH}{{provider}}/mime", hook, methods=["POST"]),
    ]


async def _hook(request: Request, certificate: amazon.Fetch, fetch: amazon.Fetch) -> Response:
    """404 while the provider's setting is empty, 403 for what isn't theirs, 422 for what can't be read."""
    house: House = request.app.state.house
    name = request.path_params["provider"]
    provider, secret_of = PROVIDERS.get(name, _CLOSED)
    secret = secret_of(house.settings)
    if not secret:
        raise HTTPException(404)
    body = await _body(request)
    try:
        form = await fields(request.headers.get("content-type", ""), body)
        post = Post(secret, request.headers, body, form, house.parts.machine(), certificate, fetch)
        return _said(*await run_in_threadpool(_take, house.parts, name, provider, post))
    except Refused:
        return _said(403, "This request is not signed as it must be, or too old.")
    except (ValueError, TypeError, KeyError, AttributeError):  # not the shape that the provider sends
        return _said(422, "This request can't be read.")


def _take(parts: Parts, name: str, provider: Provider, post: Post) -> tuple[int, str]:
    try:
        read = provider(post)
    except SettingError as error:
        _log.error("The hook %s is shut: %s", name, error)
        return 503, "Not ready; please try again later."
    except OSError as error:
        _log.warning("The hook %s could not ask Amazon (%s).", name, type(error).__name__)
        return 503, "Not ready; please try again later."
    return _keep(parts, read)


def _keep(parts: Parts, read: Read) -> tuple[int, str]:
    """A ticket used before is answered as if anew, and does nothing: a repeat, or somebody who listened."""
    if read.ticket:
        with parts.database.read() as connection:
            if tickets.used(connection, read.ticket):
                return 200, "Known already."
    kept = [_one(parts, handed) for handed in read.mails]
    if read.ticket:
        with parts.database.write() as connection:
            tickets.use(connection, read.ticket, parts.machine())
    return 200, "Thank you." if any(kept) or not kept else "Nothing of ours."


def _one(parts: Parts, handed: Handed) -> bool:
    rcpt = intake.recipient(parts, parse(handed.raw), handed.recipients)
    if rcpt is None:
        return False
    receive.accept(parts, handed.raw, rcpt, handed.sender, "hook")
    return True


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise HTTPException(413)
    return bytes(body)


def _said(status: int, text: str) -> Response:
    return PlainTextResponse(f"{text}\n", status)
