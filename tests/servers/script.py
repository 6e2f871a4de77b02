"""What the sink is told to answer: by stage, by address, once or always."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from enum import Enum, StrEnum


class Stage(StrEnum):
    """Where in the dialogue a rule speaks."""

    CONNECT = "CONNECT"
    EHLO = "EHLO"
    AUTH = "AUTH"
    MAIL = "MAIL"
    RCPT = "RCPT"
    DATA = "DATA"
    BODY = "BODY"  # after the final dot


class Act(Enum):
    """What the sink does instead of answering."""

    CLOSE = "close"  # the connection ends; a mail whose final dot has come is not kept
    STALL = "stall"  # nothing more is said until the sink stops
    LOSE = "lose"  # at BODY: the mail is kept, but the connection ends before the answer


@dataclass(slots=True)
class Rule:
    stage: Stage
    answer: str | Act
    address: str | None  # None speaks for every address
    times: int | None  # None speaks for ever


class Script:
    """The rules in force; the one added last speaks first."""

    def __init__(self) -> None:
        self._rules: list[Rule] = []
        self._lock = threading.Lock()

    def add(self, rule: Rule) -> None:
        with self._lock:
            self._rules.insert(0, rule)

    def clear(self) -> None:
        with self._lock:
            self._rules.clear()

    def find(self, stage: Stage, *addresses: str) -> str | Act | None:
        """What the first rule that fits says; None when none does."""
        with self._lock:
            for rule in self._rules:
                if rule.stage is stage and (rule.address is None or rule.address in addresses):
                    return self._spend(rule)
        return None

    def _spend(self, rule: Rule) -> str | Act:
        if rule.times is not None:
            rule.times -= 1
            if rule.times <= 0:
                self._rules.remove(rule)
        return rule.answer


def read_rule(text: str) -> Rule:
    """A rule from a command line: `RCPT anna@a.example 550 5.1.1 no such user`, `BODY * lose`.

    The address is `*` for every address. Raises ValueError.
    """
    stage, address, answer = text.split(None, 2)
    said: str | Act = answer if answer[:3].isdigit() else Act(answer)
    return Rule(Stage(stage.upper()), said, None if address == "*" else address, None)
