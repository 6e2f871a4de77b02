"""(d) and (f): sign-ups a second, from a reply to the other track, and publishing."""

from __future__ import annotations

import time
from datetime import time as hour

from sqlalchemy import text

from benchmarks.figures import Figure
from benchmarks.people import Crowd, bundled
from benchmarks.stages import Stages
from dripcourse.clock import machine_now
from dripcourse.engine import enrol, receive
from dripcourse.engine.enrol import Form
from dripcourse.engine.links import tokens
from dripcourse.engine.publish import publish
from dripcourse.mail.reply import make_reply
from dripcourse.store import handles

SIGN_UPS, REPLIES = 100, 20


def measure(crowd: Crowd) -> list[Figure]:
    return [
        Figure("sign-ups, one process", _sign_ups(crowd), "/s", bar=50),
        Figure("a reply: kept, understood, on the other track", _replies(crowd), "ms", 500, at_most=True),
        *_publishing(crowd),
    ]


def _sign_ups(crowd: Crowd) -> float:
    begun = time.perf_counter()
    for number in range(SIGN_UPS):
        form = Form(
            email=f"new{number}@example.org", name="Anna", hour=hour(7, 30), zone="UTC", discreet=False,
            fields={"partner": "wife"}, language="en", consent={"text": "yes"},
        )  # fmt: skip
        enrol.sign_up(crowd.parts, crowd.published, form, f"192.0.2.{number}")
    return SIGN_UPS / (time.perf_counter() - begun)


def _replies(crowd: Crowd) -> float:
    """Milliseconds from the raw mail to the person's new track."""
    stages = Stages(crowd)
    total = 0.0
    for number in range(REPLIES):
        letter = stages.envelope(number)
        raw = make_reply(letter.data, "He said no.", "gmail", machine_now())
        rcpt = _reply_address(letter.data)
        begun = time.perf_counter()
        receive.accept(crowd.parts, raw, rcpt, letter.rcpt_to, "lmtp")
        receive.receive(crowd.parts)
        total += time.perf_counter() - begun
    with crowd.database.read() as connection:
        moved = connection.execute(text("SELECT count(*) FROM changes")).scalar_one()
    assert moved >= REPLIES, f"only {moved} of {REPLIES} replies moved anyone"
    return total / REPLIES * 1000


def _reply_address(data: bytes) -> str:
    line = next(line for line in data.split(b"\r\n") if line.startswith(b"Reply-To: "))
    return line.partition(b": ")[2].decode().strip("<>")


def _publishing(crowd: Crowd) -> list[Figure]:
    begun = time.perf_counter()
    bundled()
    compiled = time.perf_counter() - begun
    begun = time.perf_counter()
    publish(crowd.parts, crowd.course, crowd.texts)
    again = time.perf_counter() - begun
    return [
        Figure("reading and compiling the bundled course", compiled, "s", bar=60, at_most=True),
        Figure("publishing what is in force already", again, "s", bar=10, at_most=True),
    ]


def give_handles(crowd: Crowd, number: int) -> None:
    """Reply addresses of the first people, as confirming would have made them."""
    secret = crowd.parts.secret
    with crowd.database.write() as connection:
        rows = connection.execute(text("SELECT id, created_at FROM enrolments WHERE id <= :n"), {"n": number})
        for row in rows.all():
            handles.give(connection, row.id, tokens(secret, row.id, row.created_at.isoformat()))
