"""One answer out of several findings, or none: what is newer and introduced by "but" outweighs."""

from __future__ import annotations

from dataclasses import dataclass

from dripcourse.course.model import Sense
from dripcourse.flow.intent.evidence import Finding


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the sentences say of the partner's answer; `sense` None: they speak of it, but not clearly."""

    sense: Sense | None
    rule: str


def verdict(found: list[Finding]) -> Verdict | None:
    """Weigh the findings. None: nothing speaks of an answer at all."""
    if not found:
        return None
    standing = _current(_since_turn([finding for finding in found if finding.blocked in (None, "turned")]))
    if not standing:
        return Verdict(None, found[-1].blocked or "past")
    if all(finding.rule == "part" for finding in standing):
        return Verdict(None, "conflict")
    if _doubted(found, standing):
        return Verdict(None, "doubted")
    result = standing[0]
    for finding in standing[1:]:
        weighed = _weigh(result, finding)
        if weighed is None:
            return Verdict(None, "conflict")
        result = weighed
    return Verdict(result.sense, result.rule)


def _since_turn(found: list[Finding]) -> list[Finding]:
    """What was said after "but then she changed her mind"; what stands before it holds no more."""
    turns = [place for place, finding in enumerate(found) if finding.rule == "turned"]
    return found[turns[-1] + 1 :] if turns else found


def _current(found: list[Finding]) -> list[Finding]:
    """Without what was overtaken; the past alone decides nothing."""
    return [finding for finding in found if not finding.old or finding.new]


def _doubted(found: list[Finding], standing: list[Finding]) -> bool:
    """A guess about the opposite right after it takes the weight of what was said ("but I think he meant
    no")."""
    if any(finding.rule == "doubt" for finding in found):
        return True
    last = found[-1]
    differs = last.sense != standing[-1].sense and last.place > standing[-1].place
    if last.blocked == "other-speaker":  # a yes or no stands there, perhaps the partner's
        return differs and last.sense in (Sense.ACCEPT, Sense.REFUSE)
    return differs and last.blocked in ("guess", "joke")


def _weigh(before: Finding, after: Finding) -> Finding | None:
    if before.sense == after.sense:
        return before
    if before.rule in _SOFT:  # what else was said says more
        return after
    kinds = (before.sense, after.sense)
    return _TABLE.get(kinds, _neither)(before, after)


def _neither(before: Finding, after: Finding) -> Finding | None:
    return None


def _first(before: Finding, after: Finding) -> Finding | None:
    return before


def _second(before: Finding, after: Finding) -> Finding | None:
    return after


def _second_if_newer(before: Finding, after: Finding) -> Finding | None:
    if after.rule == "part":
        return None
    return after if after.against or after.new else None


def _second_if_apart(before: Finding, after: Finding) -> Finding | None:
    return after if after.against or after.new or after.sentence > before.sentence else None


def _second_unless_own(before: Finding, after: Finding) -> Finding | None:
    """After a no, what the writer has not done or will do is no "later" of the partner."""
    return before if after.rule == "not-asked" else _second_if_newer(before, after)


def _first_unless_against(before: Finding, after: Finding) -> Finding | None:
    if after.against and not after.reason_only:
        return None
    return before


_SOFT = frozenset({"nodded", "open"})
_TABLE = {
    (Sense.ACCEPT, Sense.REFUSE): _second_if_newer,
    (Sense.REFUSE, Sense.ACCEPT): _second_if_newer,
    (Sense.ACCEPT, Sense.ASK): _first,
    (Sense.ASK, Sense.ACCEPT): _second,
    (Sense.REFUSE, Sense.ASK): _first_unless_against,
    (Sense.ASK, Sense.REFUSE): _second,
    (Sense.LATER, Sense.ACCEPT): _second_if_apart,
    (Sense.LATER, Sense.REFUSE): _second_if_apart,
    (Sense.ACCEPT, Sense.LATER): _second_if_newer,
    (Sense.REFUSE, Sense.LATER): _second_unless_own,
    (Sense.ASK, Sense.LATER): _first,
    (Sense.LATER, Sense.ASK): _second,
}
