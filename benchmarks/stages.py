"""(b) What each stage of one letter costs this process, in CPU time, beside premailer and EmailMessage."""

from __future__ import annotations

import time
from collections.abc import Callable
from email.message import EmailMessage
from email.policy import SMTP
from statistics import median

from benchmarks.figures import Figure
from benchmarks.people import Crowd
from dripcourse.course.compile import source_html
from dripcourse.course.inline import inline
from dripcourse.course.render import render
from dripcourse.engine import lessons
from dripcourse.engine.context import House, Reader, days_for, words_for
from dripcourse.engine.links import links_of
from dripcourse.engine.mould import mould_of
from dripcourse.engine.parcel import Parcel
from dripcourse.mail.carrier import Envelope
from dripcourse.message.printable import quoted_printable
from dripcourse.store import enrolments

_PEOPLE = 200


class Stages:
    """Some of the crowd, decided about, and each stage as a function of one of them."""

    def __init__(self, crowd: Crowd) -> None:
        self.parts, published = crowd.parts, crowd.published
        with crowd.database.read() as connection:
            rows = [enrolments.row(connection, number) for number in range(1, _PEOPLE + 1)]
            self.members = [enrolments.member(row, published.numbers) for row in rows if row]
            self.digest = published.hash_of("lesson", crowd.second, "en") or ""
            self.compiled = self.parts.shelf.compiled(connection, self.digest)
        self.published = published
        self.source = source_html(crowd.course, crowd.text)

    def parcel(self, number: int) -> Parcel:
        found = lessons._parcel(self.parts, self.published, self.members[number])[1]
        assert found is not None
        return found

    def envelope(self, number: int) -> Envelope:
        return lessons._envelope(self.parts, self.parcel(number))


def measure(crowd: Crowd) -> list[Figure]:
    stages = Stages(crowd)
    parcels = [stages.parcel(number) for number in range(len(stages.members))]
    links = [links_of(stages.parts.settings, member) for member in stages.members]
    now = stages.parts.clock()

    def variables(n: int) -> dict[str, object]:
        about = {"lesson": crowd.second, "next": parcels[n].next}
        return words_for(stages.parts.settings, stages.published, stages.members[n], links[n], about, now)

    words = [variables(n) for n in range(len(parcels))]
    rendered = render(stages.compiled, words[0], False)

    def fill(n: int) -> object:
        member, settings = stages.members[n], stages.parts.settings
        reader = Reader.of(stages.published, member)
        days = days_for(stages.published, member, parcels[n].next, now)
        mould = mould_of(House.of(settings), reader, True, stages.compiled, crowd.second, days)
        assert mould is not None
        return mould.filled(member.name, links[n].token)

    def plainly(n: int) -> object:
        said = render(stages.compiled, words[n], False)
        return quoted_printable(said.text), quoted_printable(said.html)

    whole = _cost(lambda n: lessons._envelope(stages.parts, parcels[n]), len(parcels))
    inliner = _cost(lambda n: inline(stages.source), 5)
    message = _cost(lambda n: _email_message(rendered.text, rendered.html), 20)
    return [
        Figure("decide", _cost(stages.parcel, len(parcels)), "µs"),
        Figure("the words, by mould", _cost(fill, len(parcels)), "µs"),
        Figure("the words, in the plain way: variables", _cost(variables, len(parcels)), "µs"),
        Figure("the words, in the plain way: text", _cost(plainly, len(parcels)), "µs"),
        Figure("the whole letter", whole, "µs"),
        Figure("premailer, same lesson", inliner, "µs"),
        Figure("EmailMessage, same lesson", message, "µs"),
        Figure("the letter is cheaper than premailer", inliner / whole, "x", bar=60, aim=100),
        Figure("the letter is cheaper than EmailMessage alone", message / whole, "x"),
    ]


def _email_message(text: str, html: str) -> bytes:
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = "course@mail.example", "a@example.org", "The next lesson"
    mail.set_content(text)
    mail.add_alternative(html, subtype="html")
    return mail.as_bytes()


def _cost(stage: Callable[[int], object], count: int, rounds: int = 7) -> float:
    """Microseconds of CPU a call, the median of rounds after one that warms up."""
    found = []
    for _ in range(rounds + 1):
        begun = time.process_time()
        for number in range(count):
            stage(number)
        found.append((time.process_time() - begun) / count * 1e6)
    return median(found[1:])
