"""`dripcourse simulate`: the calendar as lines, as JSON and as mails; every wrong option is one sentence."""

from __future__ import annotations

import json
import re
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from dripcourse.cli.simulate import simulate
from dripcourse.errors import DripcourseError
from tests.stories.conftest import COURSES

PERSON = ("--start", "2026-03-20", "--zone", "Europe/Berlin", "--at", "07:30")
BUNDLED = COURSES / "motivate-your-spouse"
KEYS = ["day", "local", "utc", "track", "lesson", "letter", "subject", "reason"]


def run(*options: str, course: Path = BUNDLED) -> Result:
    return CliRunner().invoke(simulate, [str(course), *PERSON, *options])


def rows(*options: str, course: Path = BUNDLED) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("--json", *options, course=course).stdout)
    return found


def test_json_has_an_object_for_each_mail() -> None:
    found = rows("--reply", "12:no", "--reply", "30:yes", "--pause", "15:7")
    assert all(list(row) == KEYS for row in found)
    assert all(bool(row["lesson"]) != bool(row["letter"]) for row in found)
    assert found[0] == {
        "day": 1,
        "local": "2026-03-20T12:00+01:00",
        "utc": "2026-03-20T11:00Z",
        "track": "invitation",
        "lesson": "welcome",
        "letter": None,
        "subject": found[0]["subject"],
        "reason": "first-lesson",
    }
    days = {row["lesson"] or row["letter"]: row["day"] for row in found}
    assert (days["moved-no"], days["after-a-no"], days["paused"]) == (12, 13, 15)
    assert (days["read-the-order-back"], days["moved-yes"], days["they-said-yes"]) == (22, 30, 31)


def test_questions_and_silence_never_lead_into_part_b() -> None:
    lessons = [row["lesson"] for row in rows("--reply", "12:questions")]
    assert "they-said-yes" not in lessons
    assert lessons[-1] == "ask-again-close"


def test_lines_are_for_people() -> None:
    done = run("--reply", "12:She said no")
    lines = done.stdout.splitlines()
    assert re.match(
        r"day 1 +Fri 2026-03-20 12:00  2026-03-20T11:00Z  invitation +welcome +first-lesson ", lines[0]
    )
    assert any(re.match(r"day 12 .* letter moved-no +moved ", line) for line in lines)
    assert done.stderr == "Day 88: finished, on the track navigating-no.\n"


def test_a_reply_that_brings_no_mail_is_told() -> None:
    assert "Day 3: no mail follows (thanks).\n" in run("--reply", "3:Thank you!").stderr


def test_subjects_are_the_readers_own() -> None:
    mine = rows("--set", "name=Bo", course=COURSES / "hello")
    assert mine[0]["subject"] == "Hello, Bo"


def test_until_ends_the_calendar() -> None:
    assert [row["day"] for row in rows("--until", "3")] == [1, 2, 3]


def test_mails_are_written(tmp_path: Path) -> None:
    run("--reply", "2:tea", "--set", "name=Bo", "--write", str(tmp_path / "mails"), course=COURSES / "hello")
    files = sorted((tmp_path / "mails").iterdir())
    assert [file.name for file in files] == [
        "001-day-001-welcome.eml",
        "002-day-002-choose.eml",
        "003-day-002-moved-tea.eml",
        "004-day-003-tea-water.eml",
        "005-day-004-tea-minutes.eml",
    ]
    moved = message_from_bytes(files[2].read_bytes(), policy=policy.default)
    text = moved.get_body(("plain",))
    assert text is not None
    assert "http://127.0.0.1:8000/undo/" in text.get_content()
    assert moved["Date"].datetime.isoformat() == "2026-03-21T11:00:00+00:00"


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--start", "20.3.2026"), "--start needs a date such as 2026-03-20, not '20.3.2026'."),
        (("--zone", "Mars/Olympus"), "--zone needs a time zone such as Europe/Berlin, not 'Mars/Olympus'."),
        (("--at", "25:00"), "--at needs a time of day such as 07:30, not '25:00'."),
        (("--reply", "no"), "--reply needs a day, a colon and more, such as --reply 12:no; not 'no'."),
        (("--reply", "0:no"), "--reply needs a number of days from 1 to 36500, not '0'."),
        (("--pause", "3:long"), "--pause needs a number of days from 1 to 365, not 'long'."),
        (("--until", "soon"), "--until needs a number of days from 1 to 36500, not 'soon'."),
        (("--set", "wife"), "--set needs a name, = and a value, such as --set partner=wife; not 'wife'."),
    ],
)
def test_a_wrong_option_is_one_sentence(options: tuple[str, ...], sentence: str) -> None:
    error = run(*options, course=COURSES / "hello").exception
    assert isinstance(error, DripcourseError)
    assert str(error) == sentence


def test_a_folder_that_is_no_course_and_one_that_cannot_be_written(tmp_path: Path) -> None:
    assert isinstance(run(course=tmp_path).exception, DripcourseError)
    (tmp_path / "file").touch()
    assert isinstance(
        run("--write", str(tmp_path / "file"), course=COURSES / "hello").exception, DripcourseError
    )
