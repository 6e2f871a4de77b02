"""The tables. What each row means is said here; who writes it is in the module named like it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from dripcourse.store.instant import Instant

# SQLite numbers rows by itself only when the key is a plain INTEGER.
_Id = BigInteger().with_variant(Integer, "sqlite")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_DUE = text("due_at IS NOT NULL")


def _key() -> Column[Any]:
    return Column("id", _Id, primary_key=True, autoincrement=True)


def _of(table: str, **options: Any) -> Column[Any]:
    name = {"people": "person", "courses": "course", "enrolments": "enrolment"}[table] + "_id"
    return Column(name, _Id, ForeignKey(f"{table}.id"), nullable=options.pop("nullable", False), **options)


# A published course. `code` stands for it in discreet links.
courses = Table(
    "courses",
    metadata,
    _key(),
    Column("name", String(80), nullable=False, unique=True),
    Column("code", String(20), nullable=False, unique=True),
    Column("version", Integer, nullable=False, server_default="0"),
)

# Every version that was ever published: the course as JSON, its texts by hash.
versions = Table(
    "versions",
    metadata,
    _of("courses", primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("manifest", JSON, nullable=False),
    Column("published_at", Instant, nullable=False),
)

# Compiled texts, once per content.
compiled = Table(
    "compiled",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("body", JSON, nullable=False),
)

# The permanent small number of each lesson id (D1); `was` gives an old number to a new id.
lesson_numbers = Table(
    "lesson_numbers",
    metadata,
    _of("courses", primary_key=True),
    Column("lesson", String(120), primary_key=True),
    Column("number", SmallInteger, nullable=False),
)

people = Table(
    "people",
    metadata,
    _key(),
    Column("email", String(320)),  # NULL once erased
    Column("email_key", String(64), nullable=False, unique=True),  # keyed hash of the normalised address
    Column("created_at", Instant, nullable=False),
    Column("erased_at", Instant),
)

# Addresses we must not write to, in any course; outlives erasure (D12).
suppressions = Table(
    "suppressions",
    metadata,
    Column("email_key", String(64), primary_key=True),
    Column("reason", String(20), nullable=False),  # bounce | complaint
    Column("at", Instant, nullable=False),
    Index("ix_suppressions_at", "at"),
)

# A person in a course: `flow.state.Enrolment`, what the form said, and what the scheduler needs.
enrolments = Table(
    "enrolments",
    metadata,
    _key(),
    _of("people"),
    _of("courses"),
    Column("status", String(10), nullable=False),
    Column("track", String(80), nullable=False),
    Column("entry", String(120)),
    Column("entered_at", Instant),
    Column("hour", String(5), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("sent", LargeBinary, nullable=False),  # bit n: the lesson with number n was sent
    Column("dropped", LargeBinary, nullable=False),
    Column("last_sent_at", Instant),
    Column("not_before", Instant),
    Column("pace_days", SmallInteger, nullable=False, server_default="1"),
    Column("paused_until", Instant),
    Column("not_yets", SmallInteger, nullable=False, server_default="0"),
    Column("name", String(80), nullable=False, server_default=""),
    Column("language", String(12), nullable=False),
    Column("discreet", Boolean, nullable=False),
    Column("lane", String(20), nullable=False, server_default=""),  # the address's provider, "": another
    Column("fields", JSON, nullable=False),
    Column("consent", JSON, nullable=False),  # what was agreed to, when, from where (GDPR Art. 7)
    Column("created_at", Instant, nullable=False),
    Column("confirmed_at", Instant),
    Column("revision", Integer, nullable=False, server_default="0"),  # raised by every decision
    Column("due_at", Instant),  # hints under `due_version`, decided again when they come
    Column("next_lesson", String(120)),
    Column("due_version", Integer, nullable=False, server_default="0"),
    Column("claim", String(32)),
    Column("lease_until", Instant),
    Index("ix_enrolments_due", "lane", "due_at", postgresql_where=_DUE, sqlite_where=_DUE),
    Index("ix_enrolments_person_course", "person_id", "course_id"),
)  # fmt: skip

# The ledger: one row for each lesson to each enrolment (D1), kept for its life.
deliveries = Table(
    "deliveries",
    metadata,
    _of("enrolments", primary_key=True),
    Column("lesson_no", SmallInteger, primary_key=True, autoincrement=False),
    Column("round", SmallInteger, primary_key=True, autoincrement=False, server_default="0"),
    Column("state", String(10), nullable=False),  # sending | sent | deferred | refused | unknown
    Column("track", String(80), nullable=False),
    Column("noted_at", Instant, nullable=False),
    Column("done_at", Instant),
    Column("attempts", SmallInteger, nullable=False, server_default="1"),
    Column("code", SmallInteger),
    Column("claim", String(32)),
    Index("ix_deliveries_open", "noted_at", postgresql_where=text("state = 'sending'"),
          sqlite_where=text("state = 'sending'")),
)  # fmt: skip

# The outbox: every letter that is not a lesson, unique by its cause.
letters = Table(
    "letters",
    metadata,
    _key(),
    _of("enrolments", nullable=True),
    Column("kind", String(80), nullable=False),
    Column("cause", String(120), nullable=False, unique=True),
    Column("details", JSON, nullable=False),
    Column("to_coach", Boolean, nullable=False, server_default="0"),
    Column("lane", String(20), nullable=False, server_default=""),  # as the enrolment's
    Column("state", String(10), nullable=False),  # waiting | sending | sent | refused | unknown | held
    Column("due_at", Instant),  # machine time; NULL once it is closed
    Column("created_at", Instant, nullable=False),
    Column("done_at", Instant),
    Column("attempts", SmallInteger, nullable=False, server_default="0"),
    Column("code", SmallInteger),
    Column("claim", String(32)),
    Column("lease_until", Instant),
    Index("ix_letters_due_at", "due_at", postgresql_where=_DUE),
    Index("ix_letters_enrolment", "enrolment_id"),
)

# Every mail that came in, raw, before anyone was told yes.
inbox = Table(
    "inbox",
    metadata,
    _key(),
    Column("digest", String(64), nullable=False, unique=True),
    Column("second_key", String(64), unique=True),  # same mail through another door
    Column("raw", LargeBinary),  # NULL after its retention
    Column("rcpt", String(320), nullable=False),
    Column("mail_from", String(320), nullable=False),
    Column("door", String(10), nullable=False),  # lmtp | imap | pipe | hook | mailbox
    Column("received_at", Instant, nullable=False),
    Column("state", String(10), nullable=False),  # new | done | aside
    Column("attempts", SmallInteger, nullable=False, server_default="0"),
    Column("claim", String(32)),
    Column("lease_until", Instant),
    Column("kind", String(12)),
    Column("intent", String(40)),
    Column("reason", String(40)),
    _of("enrolments", nullable=True),
    Column("typed", Text),
    Column("desk", String(10), nullable=False, server_default="no"),  # no | shown | urgent
    Column("desk_closed_at", Instant),
    Column("alerts", SmallInteger, nullable=False, server_default="0"),
    Column("alert_at", Instant),
    Index("ix_inbox_new", "id", postgresql_where=text("state = 'new'"), sqlite_where=text("state = 'new'")),
    Index("ix_inbox_desk", "desk", "desk_closed_at"),
    Index("ix_inbox_enrolment", "enrolment_id"),
)

# What a reply or button changed, so that it can be taken back (D8).
changes = Table(
    "changes",
    metadata,
    _key(),
    _of("enrolments"),
    Column("cause", String(120), nullable=False, unique=True),
    Column("before", JSON, nullable=False),
    Column("after", JSON, nullable=False),
    Column("at", Instant, nullable=False),
    Column("undone_at", Instant),
    Index("ix_changes_enrolment", "enrolment_id"),
)

# Why: one line for each decision that changed or sent something.
history = Table(
    "history",
    metadata,
    _key(),
    _of("enrolments"),
    Column("at", Instant, nullable=False),  # course time
    Column("reason", String(30), nullable=False),
    Column("detail", JSON, nullable=False),
    Index("ix_history_enrolment", "enrolment_id"),
)

# Links and reply addresses: one per enrolment and purpose, never expiring (D7).
handles = Table(
    "handles",
    metadata,
    Column("token", String(40), primary_key=True),
    Column("purpose", String(12), nullable=False),
    _of("enrolments"),
    UniqueConstraint("enrolment_id", "purpose"),
)

# Small facts about this database: the course clock's anchor, whether sending is held.
facts = Table(
    "facts",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", JSON, nullable=False),
)

# Counts against abuse: how often something happened in a window of machine time.
counts = Table(
    "counts",
    metadata,
    Column("name", String(120), primary_key=True),
    Column("window", BigInteger, primary_key=True, autoincrement=False),
    Column("number", Integer, nullable=False),
    Column("until", Instant, nullable=False),
)

# Domain groups that refused us for policy (`store.pauses`); a letter they take removes the row.
pauses = Table(
    "pauses",
    metadata,
    Column("name", String(255), primary_key=True),
    Column("strikes", SmallInteger, nullable=False),
    Column("rests", SmallInteger, nullable=False),
    Column("until", Instant),
)
