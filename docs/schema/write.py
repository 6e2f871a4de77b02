"""Writes the JSON Schema files beside it from the key tables: `python -m docs.schema.write`."""

from __future__ import annotations

import json
from pathlib import Path

from dripcourse.course.schema import FILES, schema

HERE = Path(__file__).parent


def text(table: str) -> str:
    return json.dumps(schema(table), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    for name in FILES:
        (HERE / f"{name}.json").write_text(text(name), encoding="utf-8")
