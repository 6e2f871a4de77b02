"""The labelled replies of tests/corpus: what is learnt from, and what is only measured on."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from dripcourse.flow.intent.meaning import COMMANDS, SAFETY

FOLDER = Path(__file__).parents[1] / "tests" / "corpus" / "replies"
_AUTHOR = re.compile(r"[a-z]+|\d")
_SAME_AS = {"yes": "accept", "no": "refuse", "questions": "ask", "not-yet": "later"}

Case = tuple[str, tuple[str, ...]]
"""A reply, and the kinds it is of: several where coaches would differ."""


def known(without: Collection[str] = ()) -> list[Case]:
    """Each reply to learn from, once; `without` those of some authors."""
    cases = (*_cases(""), *_cases("blind", lambda author: author not in without))
    return list({case["text"]: kinds(case) for case in cases}.items())


def held() -> list[dict[str, Any]]:
    """The replies that nothing is ever learnt from."""
    return list(_cases("held"))


def by(author: str) -> list[dict[str, Any]]:
    """All that one author wrote: letters or a digit, as the names of the files begin."""
    return [case for folder in ("blind", "held") for case in _cases(folder, lambda name: name == author)]


def labels(case: Mapping[str, Any]) -> list[str]:
    """What a reply means; several where coaches would differ, the likeliest first."""
    label = case.get("intent", case.get("label"))
    return label if isinstance(label, list) else [label]


def kinds(case: Mapping[str, Any]) -> tuple[str, ...]:
    """The kinds a reply is of. What only this course's words tell ("booked") is of no kind we learn."""
    return tuple(dict.fromkeys(_kind(label, case) for label in labels(case)))


def _kind(label: str, case: Mapping[str, Any]) -> str:
    if label == SAFETY:
        return str(case.get("care") or "danger")
    return label if label in COMMANDS else _SAME_AS.get(label, "other")


def digest() -> str:
    """Changes when the replies to learn from do."""
    return sha256(json.dumps(known()).encode()).hexdigest()


def _cases(folder: str, wanted: Callable[[str], bool] = lambda author: True) -> Iterator[dict[str, Any]]:
    for path in sorted((FOLDER / folder).glob("*.jsonl")):
        named = _AUTHOR.match(path.name)
        if wanted(named[0] if named else ""):
            for line in path.read_text("utf-8").splitlines():
                yield json.loads(line)
