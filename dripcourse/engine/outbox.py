"""Sending letters that are not lessons: claim a group, render, carry, record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from dripcourse.engine import parcel, writing
from dripcourse.engine.acting import load
from dripcourse.engine.carrying import Claim, carry
from dripcourse.engine.coach import coach_mail
from dripcourse.engine.insist import insist
from dripcourse.engine.parts import Parts
from dripcourse.engine.refusals import refused_address
from dripcourse.engine.run import Run
from dripcourse.engine.shelf import Published
from dripcourse.engine.trouble import brake, note_groups, of_relay
from dripcourse.flow.decision import Reason
from dripcourse.flow.state import Status
from dripcourse.limits.patience import GIVE_UP, pause
from dripcourse.limits.providers import LANES, domain_group
from dripcourse.mail.carrier import Envelope
from dripcourse.message.compose import Outgoing, compose
from dripcourse.message.outcome import Deferred, Outcome, Refused, Scope, Sent, Unknown
from dripcourse.store import deliveries, history, letters, pauses
from dripcourse.store.database import Connection, Row, database_now
from dripcourse.store.enrolments import Member
from dripcourse.store.steady import lease_time

AGAIN, HELP = "again", "help"

# Who may still be written to, and what. Everyone else gets every letter.
_ONLY = {
    Status.PENDING: {"confirm"},
    Status.HELD: {"care-danger", "care-life", "care-own", "coach-answer"},
    Status.LEFT: {"goodbye", "undone", "nothing-to-undo", "coach-answer"},
    Status.BOUNCED: set[str](),
}


@dataclass(frozen=True, slots=True)
class _Ready:
    """A letter that was claimed; `make` is None when nobody is to get it any more."""

    row: Row[Any]
    make: Callable[[], Envelope] | None = None
    domain_group: str = ""


def send_letters(run: Run) -> int:
    """Sends one group of waiting letters. Returns how many were taken."""
    parts = run.parts
    rows, now = _claim(run)
    if not rows:
        return 0
    with parts.database.read() as connection:
        ready = [_ready(parts, connection, row) for row in rows]
    makers = [
        (one.row.id, one.make) for one in ready if one.make and not run.rests_until(one.domain_group, now)
    ]
    claim = Claim(parts.settings.lease, partial(_renew, run, [row.id for row in rows]))
    outcomes: dict[int, Outcome] = {}

    def saw(key: int, outcome: Outcome) -> None:
        if isinstance(outcome, Sent):
            run.journal.note("l", key)
        outcomes[key] = outcome

    carry(run.carrier, makers, claim, saw)
    insist(partial(_record, run, ready, outcomes), parts.settings.lease / 2)
    run.journal.clear()
    run.trouble = any(map(of_relay, outcomes.values()))
    out = {key for key, outcome in outcomes.items() if not of_relay(outcome)}
    run.allowance.give_back(row.lane for row in rows if row.id not in out)
    return len(rows)


def _claim(run: Run) -> tuple[list[Row[Any]], datetime]:
    """The letters of one group, and the machine time they were taken at."""
    settings = run.parts.settings
    with run.parts.database.write() as connection:
        now = database_now(connection)
        run.resting = pauses.known(connection)
        lanes = [lane for lane in LANES if not run.rests_until(lane, now)]
        allowed = run.allowance.for_letters(connection, now, lanes, parcel.GROUP)
        run.held_back(allowed.wait)
        if not allowed.lanes:
            return [], now
        leases = lease_time(connection, now, settings.lease)
        closed = set(LANES) - allowed.lanes.keys()
        rows = letters.claim(
            connection, now, now + settings.lease, run.token, allowed.most,
            resend=settings.unknown == "resend", leases=leases, closed=closed,
        )  # fmt: skip
        run.allowance.pay(connection, [row.lane for row in rows])
    return rows, now


def _ready(parts: Parts, connection: Connection, row: Row[Any]) -> _Ready:
    """What the letter needs from the database; it is made later, with no transaction open."""
    if row.to_coach:
        mail = coach_mail(parts, connection, row, writing.message_id(parts, "l", row.id))
        if mail is None:
            return _Ready(row)
        return _Ready(row, partial(_coach_envelope, parts, row.id, mail), domain_group(mail.to))
    found = load(parts, connection, row.enrolment_id, lock=False)
    if found is None:
        return _Ready(row)
    published, member = found
    if member.suppressed or not member.email or row.kind not in _ONLY.get(member.person.status, {row.kind}):
        return _Ready(row)
    draft = _draft(connection, published, member, row)
    if draft.digest:
        parts.shelf.compiled(connection, draft.digest)
    return _Ready(row, partial(writing.make, parts, row.id, draft), domain_group(member.email))


def _draft(connection: Connection, published: Published, member: Member, row: Row[Any]) -> writing.Draft:
    digest, details = _text(connection, published, member, row)
    return writing.Draft(
        published,
        member,
        digest,
        "l",
        row.id,
        details,
        subscribed=row.kind != writing.CONFIRM,
        answers=row.details.get("answers"),
    )


def _text(
    connection: Connection, published: Published, member: Member, row: Row[Any]
) -> tuple[str, Mapping[str, Any]]:
    """The hash of a letter's text, "" for none, and what fills it. AGAIN is the last lesson once more."""
    last = deliveries.newest_sent(connection, member.id) if row.kind == AGAIN else None
    lesson = published.numbers.by_number.get(last.lesson_no, "") if last else ""
    digest = published.hash_of("lesson", lesson, member.language)
    if digest:
        return digest, {**row.details, "lesson": lesson}
    try:
        kind = HELP if row.kind == AGAIN else row.kind
        return writing.letter_text(published, kind, member.language), row.details
    except KeyError:
        return "", row.details


def _coach_envelope(parts: Parts, key: int, mail: Outgoing) -> Envelope:
    return Envelope(key, mail.envelope_from, mail.to, parts.sign(compose(mail)), clean=True)


def _renew(run: Run, ids: list[int]) -> None:
    with run.parts.database.write() as connection:
        now = database_now(connection)
        letters.renew(connection, ids, run.token, now + run.parts.settings.lease)


def _record(run: Run, ready: list[_Ready], outcomes: Mapping[int, Outcome]) -> None:
    with run.parts.database.write() as connection:
        now = database_now(connection)
        for one in ready:
            outcome = outcomes.get(one.row.id)
            if outcome:
                run.brake.saw(outcome)
            _close(run, connection, one, outcome, now)
        answered = [(one.domain_group, outcomes[one.row.id]) for one in ready if one.row.id in outcomes]
        note_groups(connection, answered, run.resting, now)
        brake(run.parts, connection, run.brake)


def _close(run: Run, connection: Connection, one: _Ready, outcome: Outcome | None, now: datetime) -> None:
    row, token = one.row, run.token
    if one.make is None:
        letters.close(connection, row.id, token, "dropped", None, now)
    elif outcome is None:  # its domain group rests
        until = run.rests_until(one.domain_group, now) or now
        letters.put_off(connection, row.id, token, "deferred", None, until)
    elif isinstance(outcome, Sent):
        letters.close(connection, row.id, token, "sent", outcome.code, now)
    elif isinstance(outcome, Unknown) and run.parts.settings.unknown == "hold":
        letters.close(connection, row.id, token, "unknown", None, now)
    elif _is_final(outcome) or (row.attempts >= GIVE_UP and not of_relay(outcome)):
        _give_up(run.parts, connection, one, outcome, token, now)
    else:
        state = "unknown" if isinstance(outcome, Unknown) else "deferred"
        letters.put_off(connection, row.id, token, state, _code(outcome), now + pause(row.attempts))


def _is_final(outcome: Outcome) -> bool:
    return isinstance(outcome, Refused) and outcome.scope in (Scope.RECIPIENT, Scope.MESSAGE)


def _code(outcome: Outcome) -> int | None:
    return outcome.code if isinstance(outcome, Deferred | Refused) else None


def _give_up(
    parts: Parts, connection: Connection, one: _Ready, outcome: Outcome, token: str, now: datetime
) -> None:
    row = one.row
    letters.close(connection, row.id, token, "refused", _code(outcome), now)
    if row.enrolment_id is None:
        return
    detail = {"letter": row.kind, "code": _code(outcome), "said": outcome.text}
    history.tell(connection, row.enrolment_id, parts.clock(), Reason.REFUSED.value, detail)
    if isinstance(outcome, Refused) and outcome.scope is Scope.RECIPIENT and not row.to_coach:
        refused_address(parts, connection, row.enrolment_id, f"letter:{row.id}", hard=outcome.hard)
