"""The problems of a course as lines, JSON, SARIF or GitHub annotations."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from dripcourse.course.codes import CODES
from dripcourse.course.problem import Problem, Severity

Problems = Sequence[Problem]


def as_lines(folder: Path, problems: Problems) -> str:
    """`file:line: code: sentence`, one a line; files are named as the course folder has them."""
    return "\n".join(str(problem) for problem in problems)


def as_json(folder: Path, problems: Problems) -> str:
    return json.dumps([_object(problem) for problem in problems], indent=2, ensure_ascii=False)


def _object(problem: Problem) -> dict[str, object]:
    return {
        "file": problem.place.file,
        "line": problem.place.line,
        "code": problem.code,
        "severity": str(problem.severity),
        "sentence": problem.sentence,
    }


def as_github(folder: Path, problems: Problems) -> str:
    """Workflow commands of GitHub Actions, with paths as seen from where the command runs."""
    return "\n".join(_annotation(folder, problem) for problem in problems)


def _annotation(folder: Path, problem: Problem) -> str:
    sentence = problem.sentence.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    file = (folder / problem.place.file).as_posix()
    return f"::{problem.severity} file={file},line={problem.place.line},title={problem.code}::{sentence}"


def as_sarif(folder: Path, problems: Problems) -> str:
    """SARIF 2.1.0 (OASIS), one result a problem."""
    codes = sorted({problem.code for problem in problems})
    rules = [{"id": code, "shortDescription": {"text": CODES[code]}} for code in codes]
    run = {
        "tool": {"driver": {"name": "dripcourse", "rules": rules}},
        "results": [_result(folder, problem) for problem in problems],
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False)


def _result(folder: Path, problem: Problem) -> dict[str, object]:
    where = {
        "artifactLocation": {"uri": (folder / problem.place.file).as_posix()},
        "region": {"startLine": problem.place.line},
    }
    return {
        "ruleId": problem.code,
        "level": "error" if problem.severity is Severity.ERROR else "warning",
        "message": {"text": problem.sentence},
        "locations": [{"physicalLocation": where}],
    }


SHAPES: Mapping[str, Callable[[Path, Problems], str]] = {
    "lines": as_lines,
    "json": as_json,
    "github": as_github,
    "sarif": as_sarif,
}
