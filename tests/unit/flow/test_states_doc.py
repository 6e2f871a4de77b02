"""docs/states.md shows the table as it is in the code.

To renew it: `python -m tests.unit.flow.test_states_doc`.
"""

from __future__ import annotations

import re
from pathlib import Path

from dripcourse.flow.machine import TABLE
from dripcourse.flow.state import Status

DOC = Path(__file__).parents[3] / "docs" / "states.md"
BEGIN, END = "<!-- table -->", "<!-- end of table -->"


def _words(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", " ", name).lower()


def _step(step: object) -> str:
    name = getattr(step, "__name__", "").strip("_")
    plain = name.removeprefix("nothing_").replace("_", " ")
    return f"— ({plain})" if name.startswith("nothing_") else plain


def table() -> str:
    """Events are rows and statuses columns: seven columns fit on a page, fourteen don't."""
    events = list(dict.fromkeys(event for _, event in TABLE))
    lines = ["| event | " + " | ".join(status.value for status in Status) + " |"]
    lines.append("|---" * (len(Status) + 1) + "|")
    for event in events:
        cells = (_step(TABLE[status, event]) for status in Status)
        lines.append(f"| **{_words(event.__name__)}** | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def test_the_table_in_the_docs_is_the_table_in_the_code() -> None:
    shown = DOC.read_text().partition(BEGIN)[2].partition(END)[0].strip()
    assert shown == table()


if __name__ == "__main__":
    before, _, rest = DOC.read_text().partition(BEGIN)
    DOC.write_text(f"{before}{BEGIN}\n{table()}\n{END}{rest.partition(END)[2]}")
