"""Many people at once: copies of the one who is there."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import insert, select, text

from dripcourse.limits.providers import lane
from dripcourse.store.tables import enrolments, people
from tests.engine.world import World


def crowd(world: World, number: int, domain: str = "a.example") -> list[str]:
    """People like the first one, whose second lesson comes with the next slot. Returns their addresses."""
    emails = [f"p{count}@{domain}" for count in range(number)]
    with world.database.write() as connection:
        first = connection.execute(select(enrolments).where(enrolments.c.id == 1)).mappings().one()
        for email in emails:
            person = {"email": email, "email_key": f"key of {email}", "created_at": world.now}
            added = connection.execute(insert(people).values(person).returning(people.c.id)).scalar_one()
            one = {**first, "person_id": added, "lane": lane(email)}
            del one["id"]
            connection.execute(insert(enrolments).values(one))
    return emails


def run(world: World, query: str, **given: Any) -> list[Any]:
    with world.database.write() as connection:
        result = connection.execute(text(query), given)
        return list(result) if result.returns_rows else []


def sent(world: World) -> list[str]:
    """Who got the second lesson, in the order of sending."""
    return [one.to for one in world.letters() if one.lesson == "put-it-down"]


def tomorrow(world: World) -> None:
    """The moment of the next slot's tick."""
    world.now += timedelta(days=1)
