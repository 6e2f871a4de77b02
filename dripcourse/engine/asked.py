"""What the letter that a reply answers had asked for (D4), and its words, to tell them from the person's."""

from __future__ import annotations

from dripcourse.engine import writing
from dripcourse.engine.parts import Parts
from dripcourse.engine.shelf import Published
from dripcourse.flow.intent import Asked
from dripcourse.store import deliveries, inbox, letters
from dripcourse.store.database import Connection
from dripcourse.store.enrolments import Member

ASK_BACK = "ask-back"


def asked(
    connection: Connection, published: Published, member: Member, letter: tuple[str, int] | None
) -> Asked:
    """What bare words mean here. Without a thread, the newest mail we sent is the one that was answered."""
    open_thread = inbox.thread_open(connection, member.id)
    if letter and letter[0] == "d":
        return Asked(_lesson_expects(published, letter[1]), open_thread)
    if letter:
        row = letters.by_id(connection, letter[1])
        return Asked(_letter_expects(published, row.kind) if row else (), open_thread)
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
        lesson = published.numbers.by_number.get(deliveries.read_number(number)[1], "")
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
        return _letter_expects(published, letter.kind)
    return _expects(published, published.numbers.by_number.get(lesson.lesson_no, "") if lesson else "")


def _lesson_expects(published: Published, number: int) -> tuple[str, ...]:
    return _expects(published, published.numbers.by_number.get(deliveries.read_number(number)[1], ""))


def _expects(published: Published, lesson_id: str) -> tuple[str, ...]:
    everything = tuple(answer.id for answer in published.course.answers)
    try:
        declared = published.course.lesson(lesson_id).expects
    except KeyError:  # a lesson of an older version
        return everything
    return everything if declared is None else declared


def _letter_expects(published: Published, kind: str) -> tuple[str, ...]:
    if kind == ASK_BACK:
        return tuple(answer.id for answer in published.course.answers)
    letter = published.course.letters.get(kind)
    return letter.expects if letter else ()
