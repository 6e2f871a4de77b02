"""Running the naive design: its tables filled, its worker started, its letters timed."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from celery import Celery
from sqlalchemy import create_engine, func, insert, select, update

from benchmarks.naive.tasks import Base, Subscriber
from benchmarks.people import Crowd
from dripcourse.course.compile import source_html
from tests.servers.process import Process
from tests.servers.waiting import until

NAIVE = "benchmarks.naive.tasks"


@dataclass(frozen=True, slots=True)
class Shop:
    """A prepared naive design."""

    database_url: str
    letters: int
    html: str
    text: str

    def run(self, broker_url: str, smtp_url: str, folder: Path) -> float:
        """Seconds a letter with two worker processes, from the first task to the last commit."""
        engine = create_engine(self.database_url)
        with engine.begin() as connection:
            connection.execute(update(Subscriber).values(step=1, sent_at=None))
        template = Path(tempfile.mkdtemp(dir=folder)) / "lesson.html"
        template.write_text(self.html)
        template.with_suffix(".txt").write_text(self.text)
        environment = {
            "NAIVE_BROKER": broker_url, "NAIVE_DATABASE": self.database_url,
            "NAIVE_SMTP": smtp_url, "NAIVE_TEMPLATE": str(template),
        }  # fmt: skip
        command = ["celery", "-A", NAIVE, "worker", "--loglevel=INFO", "--concurrency=2"]
        with Process(command, folder / "naive.log", environment) as worker:
            worker.wait_for_output("ready")
            app = Celery("naive", broker=broker_url)
            for number in range(1, self.letters + 1):
                app.send_task("naive.send", (number,), ignore_result=True)
            done = select(func.count(), func.min(Subscriber.sent_at), func.max(Subscriber.sent_at))

            def finished() -> bool:
                with engine.connect() as connection:
                    return bool(connection.execute(done.where(Subscriber.step == 2)).one()[0] == self.letters)

            until(finished, "the naive design's letters", 300, 0.2)
            app.close()
        with engine.connect() as connection:
            _, begun, ended = connection.execute(done.where(Subscriber.step == 2)).one()
        engine.dispose()
        assert begun
        assert ended
        return (ended - begun).total_seconds() / (self.letters - 1)


def prepare_naive(database_url: str, letters: int, crowd: Crowd) -> Shop:
    """Its own tables, and the same lesson as a template whose CSS is not inlined yet."""
    url = database_url.replace("postgresql://", "postgresql+psycopg://")
    engine = create_engine(url)
    Base.metadata.create_all(engine)
    rows = [{"id": n, "email": f"p{n}@example.org", "name": "Anna", "step": 1} for n in range(1, letters + 1)]
    with engine.begin() as connection:
        connection.execute(insert(Subscriber), rows)
    engine.dispose()
    return Shop(url, letters, static_html(crowd, "{{ name }}"), crowd.text.body)


def static_html(crowd: Crowd, name: str) -> str:
    """The lesson without our variables: the designs we compare with greet by name and that is all."""
    html = source_html(crowd.course, crowd.text)
    return re.sub(r"(?:{%.*?%}|{{.*?}})+", lambda _: name, html, flags=re.S)
