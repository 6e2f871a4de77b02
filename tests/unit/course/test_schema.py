"""The JSON Schema files are those of the key tables, and fit the courses of this project."""

from __future__ import annotations

import datetime
import tomllib
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from docs.schema.write import HERE, text
from dripcourse.course.schema import FILES, schema

ROOT = Path(__file__).parents[3]
COURSES = [ROOT / "courses" / "hello", ROOT / "courses" / "motivate-your-spouse"]


@pytest.mark.parametrize("table", FILES)
def test_files_are_up_to_date(table: str) -> None:
    """Else run `python -m docs.schema.write`."""
    assert (HERE / f"{table}.json").read_text(encoding="utf-8") == text(table)


@pytest.mark.parametrize("table", FILES)
def test_schemas_are_schemas(table: str) -> None:
    Draft202012Validator.check_schema(schema(table))


def valid(table: str, toml: str) -> bool:
    values = tomllib.loads(toml)
    for contact in values.get("contact", ()):  # JSON has no dates
        if isinstance(contact["checked"], datetime.date):
            contact["checked"] = contact["checked"].isoformat()
    return bool(Draft202012Validator(schema(table)).is_valid(values))


@pytest.mark.parametrize("course", COURSES, ids=lambda path: str(path.name))
def test_courses_fit(course: Path) -> None:
    assert valid("course", (course / "course.toml").read_text(encoding="utf-8"))
    for table, folder in (("lesson", "tracks"), ("letter", "letters"), ("page", "pages")):
        for path in (course / folder).rglob("*.md"):
            front = path.read_text(encoding="utf-8").split("+++\n")[1]
            assert valid("translation" if path.stem.endswith(".de") else table, front), path.name
    for table, name in (("contacts", "care/contacts.toml"), ("sources", "sources.toml")):
        if (course / name).is_file():
            assert valid(table, (course / name).read_text(encoding="utf-8"))


def test_mistakes_do_not_fit() -> None:
    assert not valid("lesson", 'subject = "x"\nwait = "3 days"')
    assert not valid("lesson", 'subject = "x"\ngat = true')
    assert not valid("lesson", "gate = true")
