"""How well replies are understood. `python -m training.figures` prints it for the replies that are held."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from dripcourse.course.model import Answer, Sense
from dripcourse.flow.intent import Asked, Intent, understand
from dripcourse.flow.intent.likeness import NEUTRAL, Likeness, likeness
from dripcourse.flow.intent.meaning import COMMANDS
from dripcourse.message.quoting import typed
from training.replies import by, held, labels

SHORT = (
    Answer("yes", "Yes", ("yes", "yep", "yeah", "agreed"), (), Sense.ACCEPT),
    Answer("questions", "Questions", ("questions", "question"), (), Sense.ASK),
    Answer("no", "No", ("no", "nope"), (), Sense.REFUSE),
    Answer("not-yet", "Not yet", ("not yet", "maybe", "later"), (), Sense.LATER),
)
_NAMES = {answer.id for answer in SHORT}
_ASKED = Asked(tuple(answer.id for answer in SHORT))
_SAFE = ("unclear", "safety")  # nobody is moved by them

Witness = Callable[[str], Likeness]


def meaning(text: str, witness: Witness = likeness) -> Intent:
    """What a whole reply, quote and all, means for a course with the four usual answers."""
    return understand(typed(text), SHORT, _ASKED, witness)


def count(cases: Iterable[Mapping[str, Any]], witness: Witness = likeness) -> Counter[str]:
    """How many there are of each kind, and what was made of them."""
    found: Counter[str] = Counter()
    for case in cases:
        right, got = labels(case), meaning(case["text"], witness).meaning
        found["replies"] += 1
        found["wrong"] += got not in (*right, *_SAFE)
        if right[0] in _NAMES:
            found["clear"] += 1
            found["understood"] += got in right
        if right[0] in COMMANDS:
            found["commands"] += 1
            found["obeyed"] += got in right
        if right[0] == "safety":
            found["danger"] += 1
            found["seen"] += got == "safety"
            found["read as an answer"] += got in _NAMES
        else:
            found["harmless"] += 1
            found["false alarms"] += got == "safety"
    return found


def row(name: str, found: Counter[str]) -> str:
    """A line of the table in tests/corpus/replies/README.md."""

    def share(part: str, whole: str) -> str:
        return f"{100 * found[part] / found[whole]:.1f} %" if found[whole] else "–"

    return (
        f"| {name} | {found['replies']} | {share('understood', 'clear')} | {share('wrong', 'replies')} "
        f"| {share('obeyed', 'commands')} | {share('seen', 'danger')} | {found['read as an answer']} "
        f"| {share('false alarms', 'harmless')} |"
    )


HEADER = (
    "| | replies | clear understood | acted wrongly | commands | danger seen | read as an answer "
    "| false alarms |\n|---|--:|--:|--:|--:|--:|--:|--:|"
)


def main() -> None:
    cases = held()
    print(HEADER)
    alone = [(f"{author} alone", by(author)) for author in "m345678"]
    for name, some in (("held", cases), *alone):
        print(row(f"{name}, the rules alone", count(some, lambda text: NEUTRAL)))
        print(row(f"{name}, both witnesses", count(some)))


if __name__ == "__main__":
    main()
