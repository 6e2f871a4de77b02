"""A figure, its bar, and how a run of them is shown and kept."""

from __future__ import annotations

import json
import os
import platform
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

RESULTS = Path(__file__).parent / "results"


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value. `bar` is the least (or, with `at_most`, the most) it may be; None: shown only."""

    name: str
    value: float
    unit: str
    bar: float | None = None
    at_most: bool = False
    aim: float | None = None

    @property
    def passed(self) -> bool:
        if self.bar is None:
            return True
        return self.value <= self.bar if self.at_most else self.value >= self.bar


def machine() -> dict[str, object]:
    """What the figures were measured on."""
    packages = ("celery", "sqlalchemy", "psycopg", "jinja2", "premailer")
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1),
        **{name: version(name) for name in packages},
    }


def shown(figure: Figure) -> str:
    sign = "≤" if figure.at_most else "≥"
    bar = f"{sign} {figure.bar:g}" if figure.bar is not None else ""
    aim = f"{sign} {figure.aim:g}" if figure.aim is not None else ""
    verdict = "" if figure.bar is None else ("ok" if figure.passed else "BELOW THE BAR")
    return f"{figure.name:62} {figure.value:>10.4g} {figure.unit:12} {bar:>9} {aim:>9}  {verdict}"


def keep(figures: list[Figure], name: str) -> Path:
    """Adds the run to benchmarks/results/ as JSON lines."""
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{name}.jsonl"
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(machine()) + "\n")
        for figure in figures:
            file.write(json.dumps({**asdict(figure), "passed": figure.passed}) + "\n")
    return path
