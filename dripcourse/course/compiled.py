"""One text of a course, ready to fill per person: what publishing makes and sending uses."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import NamedTuple


class Which(NamedTuple):
    """Names a compiled text: kind is "lesson", "letter", "page" or "worksheet"."""

    kind: str
    id: str
    language: str


@dataclass(frozen=True, slots=True)
class Compiled:
    """One lesson, letter or page in one language. All but the hash is Jinja source.

    Equality and hashing look at the hash alone, which covers everything else.
    """

    hash: str
    subject: str = field(compare=False)
    discreet_subject: str = field(compare=False)
    preheader: str = field(compare=False)
    discreet_preheader: str = field(compare=False)
    title: str = field(compare=False)
    discreet_title: str = field(compare=False)
    html: str = field(compare=False)  # with the style sheet inlined; a page: the bare fragment
    text: str = field(compare=False)
    one_tap: bool = field(compare=False, default=False)
    language: str = field(compare=False, default="en")

    @classmethod
    def of(cls, **content: object) -> Compiled:
        """Build one from its content; the hash is made here."""
        blank = cls("", **content)  # type: ignore[arg-type]
        return cls(_digest(blank), **content)  # type: ignore[arg-type]

    def to_json(self) -> dict[str, object]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, object]) -> Compiled:
        return cls(**data)  # type: ignore[arg-type]


def _digest(compiled: Compiled) -> str:
    content = json.dumps(asdict(compiled), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(content.encode()).hexdigest()


CompiledCourse = Mapping[Which, Compiled]
