"""Whether letters leave, and by which way: hold, go, status, relays."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

import click

from dripcourse import wiring
from dripcourse.cli.house import opened
from dripcourse.config import Settings
from dripcourse.engine import guard
from dripcourse.engine.deliver import HOLD
from dripcourse.engine.deliver import hold as hold_sending
from dripcourse.engine.parts import Parts
from dripcourse.mail.relay import read_relays
from dripcourse.mail.session import why_not
from dripcourse.store import facts, pauses, tallies
from dripcourse.store.database import database_now
from dripcourse.store.figures import figures


@click.command()
def hold() -> None:
    """Stops all sending until `dripcourse go`."""
    with opened() as house:
        hold_sending(house.parts, stopped=True)
    click.echo(
        "Nothing is sent until `dripcourse go`; what a worker has begun, at most a batch, is finished."
    )


@click.command()
@click.option(
    "--this-is-the-only-one",
    "only_one",
    is_flag=True,
    help="After the database was copied, moved or restored: no other copy of it sends.",
)
def go(only_one: bool) -> None:
    """Starts sending again after `dripcourse hold`, the brake, or the clone guard."""
    with opened() as house:
        guard.go(house.parts, only_one=only_one)
    click.echo("Sending goes on.")


@click.command()
def relays() -> None:
    """Greets every relay of DRIPCOURSE_SMTP_URL and logs in, without sending anything."""
    settings = wiring.environment()
    failed = False
    for relay in read_relays(settings.smtp_url):
        why = why_not(relay, 10.0, settings.mail_domain)
        failed = failed or bool(why)
        click.echo(f"{relay.name}: {why or 'ready'}")
    if failed:
        raise SystemExit(1)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def status(as_json: bool) -> None:
    """Whether letters leave, what rests or waits, and how many there are in each state."""
    with opened() as house:
        found = _found(house.parts)
        click.echo(json.dumps(found) if as_json else "\n".join(_lines(house.settings, found)))


def _found(parts: Parts) -> dict[str, Any]:
    doubt = guard.doubt(parts)
    with parts.database.read() as connection:
        held = facts.get(connection, HOLD)
        now = database_now(connection)
        until = {name: end for name, end in pauses.known(connection).items() if end and end > now}
        day = now - timedelta(days=1)
        came_back = tallies.suppressed_since(connection, day)
        counted = figures(connection) | {
            "day_sent": tallies.sent_since(connection, day),
            "day_bounced": came_back.get("bounce", 0),
            "day_complained": came_back.get("complaint", 0),
        }
    said = held if isinstance(held, str) else "by `dripcourse hold`"
    return {
        "sending": "held" if held or doubt else "on",
        "why": doubt or (said if held else ""),
        "relays": _ways_out(parts.settings),
        "resting": {name: end.isoformat(timespec="seconds") for name, end in sorted(until.items())},
        "unknown": counted.get("lessons_unknown", 0) + counted.get("letters_unknown", 0),
        **dict(sorted(counted.items())),
    }


def _ways_out(settings: Settings) -> list[str]:
    if settings.mailbox is not None:
        return [str(settings.mailbox)]
    found = read_relays(settings.smtp_url)
    weighted = len({relay.weight for relay in found}) > 1
    return [f"{relay.name} (weight {relay.weight})" if weighted else relay.name for relay in found]


def _lines(settings: Settings, found: Mapping[str, Any]) -> Iterator[str]:
    """What an operator wants to know first, then every figure by its name."""
    yield _line("sending", _sending(found["why"]))
    yield _line("relays", ", ".join(found["relays"]))
    rests = [f"{name} until {end}" for name, end in found["resting"].items()]
    yield _line("resting", ", ".join(rests) or "nobody")
    then = {
        "resend": "sent again with the same Message-ID",
        "hold": "kept: whether they arrived is not known",
    }
    unknown = found["unknown"]
    yield _line("unknown", f"{unknown} ({then[settings.unknown]})" if unknown else "none")
    bad = f"{found['day_bounced']} addresses given up, {found['day_complained']} complained"
    yield _line("past day", f"{found['day_sent']} sent, {bad}")
    if limits := _limits(settings):
        yield _line("limits", limits)
    yield _line("care", _alarm(found["desk_urgent"], found["desk_urgent_oldest_seconds"]))
    yield ""
    yield from (f"{name} {number}" for name, number in found.items() if isinstance(number, int))


def _sending(why: str) -> str:
    if not why:
        return "goes on"
    return f"is held: {why}" if "dripcourse go" in why else f"is held: {why}; `dripcourse go` starts it again"


def _line(name: str, text: str) -> str:
    return f"{name:<9} {text}"


def _limits(settings: Settings) -> str:
    said = [f"{settings.per_second:g} a second"] if settings.per_second else []
    said += [f"{name} {rate:g} a second" for name, rate in settings.per_second_by]
    said += [f"{settings.per_day} a day"] if settings.per_day else []
    said += [f"from {settings.ramp[0]} a day, times {settings.ramp[1]:g} each day"] if settings.ramp else []
    return ", ".join(said)


def _alarm(number: int, seconds: int) -> str:
    if not number:
        return "nothing urgent waits"
    age = str(timedelta(seconds=seconds)).removesuffix(":00")
    return f"{number} urgent, the oldest for {age}: `dripcourse desk list`"


commands = [hold, go, relays, status]
