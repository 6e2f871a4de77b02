"""The naive design's worker: `celery -A benchmarks.naive.tasks worker`. It is what tutorials show."""

from __future__ import annotations

import os
import smtplib
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import urlsplit

from celery import Celery
from jinja2 import Template
from premailer import transform
from sqlalchemy import DateTime, String, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

app = Celery("naive", broker=os.environ.get("NAIVE_BROKER", "memory://"))
app.conf.task_ignore_result = True


class Base(DeclarativeBase):
    """The naive tables."""


class Subscriber(Base):
    """One reader, and what was sent."""

    __tablename__ = "subscribers"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(200))
    name: Mapped[str] = mapped_column(String(80))
    step: Mapped[int]
    sent_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))


_engines: dict[int, object] = {}


def _engine() -> object:
    return _engines.setdefault(os.getpid(), create_engine(os.environ["NAIVE_DATABASE"]))


def send(subscriber_id: int) -> None:
    """Renders, inlines, builds, connects, sends, commits."""
    template = Path(os.environ["NAIVE_TEMPLATE"])
    server = urlsplit(os.environ["NAIVE_SMTP"])
    with Session(_engine()) as session:  # type: ignore[arg-type]
        subscriber = session.get_one(Subscriber, subscriber_id)
        html = transform(Template(template.read_text()).render(name=subscriber.name))
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = "course@mail.example", subscriber.email, "The next lesson"
        mail.set_content(template.with_suffix(".txt").read_text())
        mail.add_alternative(html, subtype="html")
        with smtplib.SMTP(server.hostname or "", server.port or 25) as connection:
            connection.send_message(mail)
        subscriber.step, subscriber.sent_at = subscriber.step + 1, datetime.now(UTC)
        session.commit()


app.task(send, name="naive.send")
