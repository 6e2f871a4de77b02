"""Whether this process runs, and whether it can work."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from dripcourse.store import facts
from dripcourse.wiring import House


def alive(request: Request) -> Response:
    return PlainTextResponse("alive\n")


def ready(request: Request) -> Response:
    """200 when the database answers; the broker is only a doorbell and isn't asked."""
    house: House = request.app.state.house
    with house.parts.database.read() as connection:
        facts.get(connection, "ready")
    return PlainTextResponse("ready\n")
