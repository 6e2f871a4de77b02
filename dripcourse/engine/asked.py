"""What the letter that a reply answers had asked for (D4), and its words, to tell them from the person's."""

from __future__ import annotations

from dripcourse.engine import writing
from dripcourse.engine.parts import Parts
from dripcourse.engine.shelf import Published
from dripcourse.flow.hearing import expects
from dripcourse.flow.intent import Asked
from dripcourse.store import deliveries, inbox, letters
from dripcourse.store.database import Connection
from dripcourse.store.enrolments import Member


def asked(
    connection: Connection, published: Published, member: Member, letter: tuple[str, int] | None
) -> Asked:
    """What bare words mean here. Without a thread, the newest mail we sent is the one that was answered."""
    open_thread = inbox.thread_open(connection, member.id)
    if letter and letter[0] == "d":
        lesson = _lesson(published, deliveries.read_number(letter[1])[1])
        return Asked(expects(published.course, lesson, None), open_thread)
    if letter:
        row = letters.by_id(connection, letter[1])
        return Asked(expects(published.course, None, row.kind) if row else (), open_thread)
    return Asked(_newest_expects(connection, published, member), open_thread)


def own_words(
    parts: Parts,
    connection: Connection,
    published: Published,
    member: Member,
    letter: tuple[str, int] | None,
) -> str:
    """The plain text of the letter answered; "" when it is not known or can't be made again."""
    if letter is None:
        return ""
    kind, number = letter
    if kind == "d":
        lesson = _lesson(published, deliveries.read_number(number)[1])
        digest, details = published.hash_of("lesson", lesson, member.language), {"lesson": lesson}
    else:
        row = letters.by_id(connection, number)
        if row is None or row.to_coach:
            return ""
        digest, details = writing.letter_text(published, row.kind, member.language), row.details
    if digest is None:
        return ""
    return writing.write(parts, connection, published, member, digest, details).text


def change_named(connection: Connection, letter: tuple[str, int] | None) -> int | None:
    """The change that the letter answered had offered to take back."""
    row = letters.by_id(connection, letter[1]) if letter and letter[0] == "l" else None
    return row.details.get("change") if row else None


def _newest_expects(connection: Connection, published: Published, member: Member) -> tuple[str, ...]:
    lesson = deliveries.newest_sent(connection, member.id)
    letter = letters.newest_sent(connection, member.id)
    if letter and (lesson is None or letter.done_at > lesson.done_at):
        return expects(published.course, None, letter.kind)
    return expects(published.course, _lesson(published, lesson.lesson_no) if lesson else "", None)


def _lesson(published: Published, number: int) -> str:
    """The id of a lesson by its permanent number; "" for one that this version no longer has."""
    return published.numbers.by_number.get(number, "")
