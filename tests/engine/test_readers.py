"""Readers who are equal read the same: every lesson of the bundled course, by mould and in the plain way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from email import message_from_bytes
from email.message import Message
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dripcourse.engine import writing
from dripcourse.engine.acting import load
from dripcourse.engine.parts import Parts
from dripcourse.engine.writing import Draft
from dripcourse.flow.decision import Due
from dripcourse.mail.pipeline import dotted
from dripcourse.message.compose import Outgoing, compose
from dripcourse.store.enrolments import Member
from tests.engine.world import World


def variants(member: Member, tracks: list[str], lessons: frozenset[str]) -> Iterator[Member]:
    """People who differ in what words may be made from."""
    person = member.person
    yield member
    yield replace(member, name="")
    yield replace(member, name="Zoé <&> O'Neil")
    yield replace(member, name="odd\u200b ")
    yield replace(member, discreet=True, fields={"partner": "wife"})
    yield replace(member, person=replace(person, zone="Pacific/Auckland", hour=time(21, 45), pace_days=3))
    for track in tracks:
        yield replace(member, person=replace(person, track=track))
        yield replace(member, person=replace(person, track=track, sent=lessons))


def test_every_lesson_for_everybody(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.join()
    with world.database.read() as connection:
        found = load(world.parts, connection, 1, lock=False)
        assert found
        published, member = found
        for track in world.course.tracks[:3]:
            for lesson in track.lessons[:4]:
                world.parts.shelf.compiled(connection, published.hash_of("lesson", lesson.id, "en") or "")
    tracks = [track.id for track in world.course.tracks]
    lessons = [lesson.id for track in world.course.tracks[:3] for lesson in track.lessons[:4]]
    following = Due(world.now + timedelta(days=1), "next")
    for one in variants(member, tracks, frozenset(lessons)):
        for number, lesson in enumerate(lessons, 1):
            digest = published.hash_of("lesson", lesson, "en") or ""
            about = {"lesson": lesson, "next": following}
            draft = Draft(published, one, digest, "d", number, about, lesson=lesson)
            quick = read(world.parts, draft)
            with monkeypatch.context() as patch:
                patch.setattr(writing, "_said_by_mould", lambda *_: None)
                plain = read(world.parts, draft)
            assert quick == plain, (one.name, lesson)


def read(parts: Parts, draft: Draft) -> list[str]:
    mail: Message = message_from_bytes(writing.make(parts, 1, draft).data, policy=default)
    bodies = [part.get_payload(decode=True).decode() for part in mail.walk() if not part.is_multipart()]
    return [*map(str, mail.items()), *bodies]


@given(st.text(max_size=300), st.text(max_size=300))
def test_letters_of_ours_need_no_dots_hidden(text: str, html: str) -> None:
    """What `Envelope.clean` promises, whatever a course says."""
    data = compose(
        Outgoing(
            message_id="d-1-x@mail.example", date=datetime(2026, 3, 2, tzinfo=UTC), sender_name="A",
            sender="a@mail.example", to="b@mail.example", reply_to="r@mail.example", envelope_from="",
            subject="A", text=text, html=html,
        )
    )  # fmt: skip
    assert dotted(data) == (data, b".\r\n")
    assert data.count(b"\n") == data.count(b"\r") == data.count(b"\r\n")
