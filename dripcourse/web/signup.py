"""The landing page with its form, and what becomes of the form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from ipaddress import ip_address, ip_network
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from dripcourse.clock import country_of, zones
from dripcourse.engine.enrol import sign_up
from dripcourse.engine.shelf import Published
from dripcourse.errors import FormError
from dripcourse.web.courses import address, body, course_page, frame, is_demo
from dripcourse.web.form import Errors, discreet, read, read_hour
from dripcourse.web.page import page
from dripcourse.web.stamp import check, stamp
from dripcourse.wiring import House

TRAP = "website"  # people don't see this field; robots fill it in
STAMP = "made"


async def form(request: Request) -> Response:
    """GET shows the page; POST signs up."""
    house: House = request.app.state.house
    name = request.path_params["course"]
    if request.method != "POST":
        return await run_in_threadpool(_show, house, name, {}, Errors())
    async with request.form(max_files=0, max_fields=40) as data:
        said = {key: value for key, value in data.items() if isinstance(value, str)}
    client = request.client.host if request.client else ""
    return await run_in_threadpool(_answer, house, name, said, client)


def _show(house: House, name: str, said: Mapping[str, str], errors: Errors) -> Response:
    parts = house.parts
    with parts.database.read() as connection:
        published = parts.shelf.find(connection, name)
        landing = course_page(parts, connection, published, "landing")
    words: dict[str, Any] = {"body": "", "heading": ""} if landing is None else body(landing)
    return page(
        "signup",
        422 if errors else 200,
        errors=errors,
        **words,
        **_form_words(house, published, said),
        **frame(published),
    )


def _form_words(house: House, published: Published, said: Mapping[str, str]) -> dict[str, Any]:
    course = published.course
    own = f"{address(published)}/privacy" if "privacy" in course.pages else ""
    return {
        "course": course,
        "said": defaultdict(str, said),
        "hour": _as_clock(said.get("hour") or course.schedule.hour),
        "zone": said.get("timezone") or course.schedule.zone,
        "zones": _regions(),
        "discreet": discreet(course, said),
        "trap": TRAP,
        "stamp_name": STAMP,
        "stamp": stamp(house.parts),
        "privacy_link": house.settings.privacy_url or own,
    }


def _answer(house: House, name: str, said: Mapping[str, str], client: str) -> Response:
    parts = house.parts
    with parts.database.read() as connection:
        published = parts.shelf.find(connection, name)
    consent = {
        "text": published.course.consent,
        "at": parts.machine().isoformat(),
        "page": published.course.id,
        "from": network_of(client),
    }
    form, errors = read(published.course, said, consent, check_domains=house.settings.check_domains)
    errors.catch(lambda: check(parts, said.get(STAMP)))
    if form is None or errors:
        return _show(house, name, said, errors)
    if not said.get(TRAP):  # a robot is told the same, and nothing happens
        sign_up(parts, published, form, network_of(client))
    return page("signed_up", email=form.email, demo=is_demo(house), **frame(published))


@cache
def _regions() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The zones people live in, by continent."""
    found: dict[str, list[str]] = defaultdict(list)
    for zone in sorted(zones()):
        if country_of(zone):
            found[zone.partition("/")[0]].append(zone)
    found["Elsewhere"].append("UTC")
    return tuple((region, tuple(names)) for region, names in found.items())


def _as_clock(text: str) -> str:
    """As the browser's field for a time of day takes it, or as it was typed."""
    try:
        return read_hour(text).isoformat("minutes")
    except FormError:
        return text


def network_of(client: str) -> str:
    """Where a form came from, as far as limits and the proof of consent need it: the /24 or /64."""
    try:
        length = 24 if ip_address(client).version == 4 else 64
    except ValueError:
        return ""
    return str(ip_network(f"{client}/{length}", strict=False))
