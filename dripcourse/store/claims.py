"""Who is due, and taking them: lane by lane, so that a lane that must wait stands in nobody's way.

A lane is the provider of an address (`limits.providers`). One index, (lane, due time), serves every look:
each open lane gives its first ones, and of these the first by due time are taken.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Connection,
    Row,
    TextClause,
    and_,
    bindparam,
    func,
    or_,
    select,
    text,
)

from dripcourse.store.enrolments import members
from dripcourse.store.horizon import found_nobody, horizon, move_on
from dripcourse.store.instant import Instant
from dripcourse.store.tables import enrolments

_E = enrolments.c


def anything_due(connection: Connection, now: datetime, machine: datetime, lanes: Collection[str]) -> bool:
    """One look at the index of due times. `now` is course time, `machine` the time leases are in."""
    if connection.dialect.name == "sqlite":
        query = select(_E.id).where(_E.lane.in_(lanes), _due(now, machine)).limit(1)
        return connection.execute(query).first() is not None
    given = _given(connection, now, machine, dict.fromkeys(lanes, 1))
    if connection.execute(_ANYBODY, given).first():
        return True
    found_nobody(connection)
    return False


def claim(
    connection: Connection,
    now: datetime,
    machine: datetime,
    until: datetime,
    token: str,
    lanes: Mapping[str, int],
    most: int,
) -> list[Row[Any]]:
    """Takes up to `most` due enrolments for the holder of `token` until the lease ends.

    `lanes`: the open ones, each with how many may be taken of it. Who became due first comes first.
    """
    if connection.dialect.name == "sqlite":
        return _rows(connection, _claim_sqlite(connection, now, machine, until, token, lanes, most))
    given = {**_given(connection, now, machine, lanes), "until": until, "token": token, "all": most}
    rows = _rows(connection, list(connection.execute(_CLAIM, given).scalars()))
    if rows:
        move_on(connection, rows)
    else:
        found_nobody(connection)
    return rows


def _rows(connection: Connection, ids: Sequence[int]) -> list[Row[Any]]:
    if not ids:
        return []
    given = list(ids) if connection.dialect.name == "postgresql" else json.dumps(list(ids))
    return list(connection.execute(_MEMBERS[connection.dialect.name], {"ids": given}))


# What was agreed to, and when, is not for sending.
_LEAN = (
    members()
    .with_only_columns(
        *(column for column in members().selected_columns if column.name not in ("consent", "confirmed_at")),
        maintain_column_froms=True,
    )
    .order_by(_E.due_at, _E.id)
)
# One array, so that the text of the statement stays the same and is prepared once.
_MEMBERS = {
    "postgresql": _LEAN.where(_E.id == func.any(bindparam("ids", type_=ARRAY(BigInteger)))),
    "sqlite": _LEAN.where(_E.id.in_(text("SELECT value FROM json_each(:ids)"))),
}


def _due(now: datetime, machine: datetime) -> Any:
    return and_(_E.due_at <= now, or_(_E.lease_until.is_(None), _E.lease_until < machine))


def _given(
    connection: Connection, now: datetime, machine: datetime, lanes: Mapping[str, int]
) -> dict[str, Any]:
    since = horizon(connection, now, machine, lanes)
    return {
        "now": now, "machine": machine, "lanes": list(lanes), "most": list(lanes.values()),
        "since": [since[lane] for lane in lanes],
    }  # fmt: skip


_OPEN = (
    "unnest(CAST(:lanes AS text[]), CAST(:since AS timestamptz[]), CAST(:most AS int[])) "
    "AS o(lane, since, most)"
)
_OF_LANE = (
    "FROM enrolments e WHERE e.lane = o.lane AND e.due_at >= o.since AND e.due_at <= :now "
    "AND (e.lease_until IS NULL OR e.lease_until < :machine)"
)
_ANYBODY = text(f"SELECT 1 FROM {_OPEN} CROSS JOIN LATERAL (SELECT 1 {_OF_LANE} LIMIT 1) e LIMIT 1")
# Looked at first without locks, as each lane would have to lock as many as all of them are to give.
_CLAIM = text(
    f"WITH open AS (SELECT * FROM {_OPEN}), "
    "ahead AS MATERIALIZED (SELECT first.lane, count(*) AS most FROM (SELECT o.lane FROM open o "
    f"CROSS JOIN LATERAL (SELECT e.due_at {_OF_LANE} ORDER BY e.due_at LIMIT o.most) due "
    "ORDER BY due.due_at LIMIT :all) first GROUP BY first.lane), "
    "chosen AS MATERIALIZED (SELECT e.id FROM (SELECT open.lane, open.since, ahead.most "
    "FROM open JOIN ahead ON ahead.lane = open.lane) o "
    f"CROSS JOIN LATERAL (SELECT e.id {_OF_LANE} ORDER BY e.due_at LIMIT o.most "
    "FOR UPDATE SKIP LOCKED) e) "
    "UPDATE enrolments e SET claim = :token, lease_until = :until FROM chosen WHERE e.id = chosen.id "
    "RETURNING e.id"
)


def _claim_sqlite(
    connection: Connection,
    now: datetime,
    machine: datetime,
    until: datetime,
    token: str,
    lanes: Mapping[str, int],
    most: int,
) -> list[int]:
    given = {"now": now, "machine": machine, "until": until, "token": token, "all": most}
    for number, (lane, of_lane) in enumerate(lanes.items()):
        given |= {f"lane{number}": lane, f"most{number}": of_lane}
    return list(connection.execute(_sqlite_claim(len(lanes)), given).scalars())


@cache
def _sqlite_claim(lanes: int) -> TextClause:
    arms = (
        "SELECT * FROM (SELECT id, due_at FROM enrolments "
        f"WHERE lane = :lane{number} AND due_at <= :now AND (lease_until IS NULL OR lease_until < :machine) "
        f"ORDER BY due_at LIMIT :most{number})"
        for number in range(lanes)
    )
    ahead = f"SELECT id FROM ({' UNION ALL '.join(arms)}) ORDER BY due_at LIMIT :all"
    claimed = f"UPDATE enrolments SET claim = :token, lease_until = :until WHERE id IN ({ahead}) RETURNING id"
    instants = (bindparam(name, type_=Instant) for name in ("now", "machine", "until"))
    return text(claimed).bindparams(*instants)
