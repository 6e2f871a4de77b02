"""Bounces, complaints, auto-replies and other engines: what stops sending, and what never does."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from dripcourse.course.compiled import CompiledCourse
from dripcourse.course.model import Course
from dripcourse.engine import receive
from dripcourse.engine.publish import publish
from dripcourse.folder.compiler import compile_course
from dripcourse.folder.reader import read_course
from dripcourse.message.provider import Trouble, told
from tests.engine.test_inbound import ANNA, inbox, verp
from tests.engine.world import World

HELLO = Path(__file__).parents[2] / "courses" / "hello"
UNKNOWN = "550 5.1.1 no such user"


def bounce(world: World, message_id: str, status: str = "5.1.1", words: str = UNKNOWN) -> bytes:
    return told(Trouble(status, ANNA, words, (message_id,))).raw


def newest(world: World) -> str:
    return world.open([one for one in world.letters() if one.lesson][-1]).headers["Message-ID"]


def statuses(world: World) -> set[str]:
    with world.database.read() as connection:
        return set(connection.execute(text("SELECT status FROM enrolments")).scalars())


def join_hello_too(world: World) -> None:
    """Anna takes a second course."""
    course, problems = read_course(HELLO)
    assert course is not None, problems
    publish(world.parts, course, compile_course(course))
    first, world.course = world.course, course
    world.join(fields={})
    world.course = first


def test_a_hard_bounce_by_our_envelope_sender_stops_all_courses(world: World) -> None:
    world.join()
    message_id = newest(world)
    join_hello_too(world)
    assert statuses(world) == {"active"}
    world.hand_in(bounce(world, "nothing@of.ours.example"), verp(world, message_id))
    assert statuses(world) == {"bounced"}
    count = len(world.letters())
    world.wait(3)
    world.sign_up()
    assert len(world.letters()) == count


def test_a_complaint_stops_all_courses(world: World) -> None:
    world.join()
    message_id = newest(world)
    join_hello_too(world)
    world.hand_in(told(Trouble("", ANNA, "", (message_id,))).raw, "postmaster@reply.demo.example")
    assert inbox(world)[-1][0] == "complaint"
    assert statuses(world) == {"bounced"}


def test_soft_bounces_count_and_the_third_stops(world: World) -> None:
    world.join()
    for number in range(3):
        assert statuses(world) == {"active"}
        message_id = newest(world)
        full = bounce(world, message_id, "4.2.2", f"452 4.2.2 mailbox full ({number})")
        world.hand_in(full, verp(world, message_id))
        world.wait(1)
    assert statuses(world) == {"bounced"}


def test_a_soft_bounce_told_twice_counts_once(world: World) -> None:
    world.join()
    message_id = newest(world)
    full = bounce(world, message_id, "4.2.2", "452 4.2.2 mailbox full")
    for number in range(5):
        world.hand_in(b"Received: by %d\r\n" % number + full, verp(world, message_id))
    assert statuses(world) == {"active"}


def test_a_policy_bounce_is_not_the_persons_fault(world: World) -> None:
    world.join()
    for number in range(5):
        words = f"550 5.7.1 message refused for policy reasons ({number})"
        world.hand_in(bounce(world, newest(world), "5.7.1", words), verp(world, newest(world)))
    assert statuses(world) == {"active"}
    assert {row[0] for row in inbox(world)} == {"bounce"}


def test_a_bounce_for_a_mail_we_never_sent_does_nothing(world: World) -> None:
    world.join()
    for message_id in ("x@elsewhere.example", "d-1-0000000000000000@demo.example"):
        world.hand_in(bounce(world, message_id), "courses@demo.example")
    assert [row[1] for row in inbox(world)] == ["not-ours", "not-ours"]
    assert statuses(world) == {"active"}


def test_a_forged_bounce_address_is_nobodys(world: World) -> None:
    world.join()
    genuine = verp(world, newest(world))
    forged = genuine[:-25] + ("0" if genuine[-25] != "0" else "1") + genuine[-24:]
    assert receive.knows(world.parts, genuine)
    assert not receive.knows(world.parts, forged)
    world.hand_in(bounce(world, "x@elsewhere.example"), forged)
    assert statuses(world) == {"active"}


def test_a_bounce_to_a_reply_address_needs_our_message_id_too(world: World) -> None:
    """Whoever was forwarded a lesson knows the reply address; it must not be enough to stop it."""
    world.join()
    lesson = [one for one in world.letters() if one.lesson][-1]
    world.hand_in(bounce(world, "x@elsewhere.example"), world.reply_address(lesson))
    assert statuses(world) == {"active"}


def test_an_out_of_office_does_nothing(world: World) -> None:
    world.join()
    lesson = [one for one in world.letters() if one.lesson][-1]
    count = len(world.letters())
    for number, head in enumerate(
        ("Auto-Submitted: auto-replied", "X-Autoreply: yes", "Subject: Out of Office: away until Monday")
    ):
        raw = (
            f"From: {ANNA}\r\nTo: {world.reply_address(lesson)}\r\nMessage-ID: <{number}@example.org>\r\n"
            f"In-Reply-To: {newest(world)}\r\n{head}\r\n\r\nYes, I am out of office until Monday. STOP\r\n"
        )
        world.hand_in(raw.encode(), world.reply_address(lesson))
    assert {row[0] for row in inbox(world)} == {"auto-reply"}
    assert (len(world.letters()), statuses(world)) == (count, {"active"})


def test_two_engines_that_answer_each_other_end(
    tmp_path: Path, bundled: tuple[Course, CompiledCourse]
) -> None:
    """Each is subscribed to the other's course by a reply address; all they send is carried across."""
    worlds = []
    for name, secret in (("one", "1" * 40), ("two", "2" * 40)):
        (tmp_path / name).mkdir()
        worlds.append(
            World(
                f"sqlite:///{tmp_path / name / 'x.db'}", tmp_path / name, *bundled, secret=secret,
                mail_from=f"courses@{name}.example", reply_domain=f"reply.{name}.example",
            )
        )  # fmt: skip
    one, two = worlds
    one.join("first@else.example")
    two.join(one.reply_address(one.letters()[-1]))  # two's lessons arrive at one, as if Anna answered
    one.join(two.reply_address(two.letters()[-1]))
    carried = {id(one): 0, id(two): 0}
    handed = 0
    for _ in range(12):
        for here, there in ((one, two), (two, one)):
            fresh = here.letters()[carried[id(here)] :]
            carried[id(here)] += len(fresh)
            for letter in fresh:
                if receive.knows(there.parts, letter.to):
                    there.hand_in(here.raw(letter), letter.to)
                    handed += 1
    assert handed >= 2
    for world in worlds:
        answers = [letter for letter in world.letters() if letter.lesson is None]
        assert len(answers) <= 10
        assert {row[0] for row in inbox(world)} <= {"auto-reply", "other"}
        world.database.close()


def test_a_machine_that_answers_everything_gets_ten_letters_a_day(world: World) -> None:
    """A responder that hides what it is, and asks for a letter with each of its own."""
    world.join()
    answered = 1
    for _ in range(30):
        letters = world.letters()
        for letter in letters[answered:]:
            world.reply("HELP", letter)
        answered = len(letters)
    assert len([one for one in world.letters() if one.lesson is None]) <= 11  # with the confirmation's
