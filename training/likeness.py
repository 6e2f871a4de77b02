"""Learns `dripcourse.flow.intent.learnt` from the labelled replies: `python -m training.likeness`.

A multinomial logistic regression (scikit-learn) over turns of phrase, weighed by how rare they are. It is
convex, so the same replies give the same weights. Replies in tests/corpus/replies/held are never learnt
from: a test measures on them what the words of strangers meet.
"""

from __future__ import annotations

from pathlib import Path

import numpy
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
from sklearn.linear_model import LogisticRegression

from dripcourse.flow.intent.likeness import KINDS, TENTHS, turns
from dripcourse.flow.intent.sentences import clauses
from dripcourse.message.quoting import typed
from training.replies import digest, known

WRITTEN = Path(__file__).parents[1] / "dripcourse" / "flow" / "intent" / "learnt.py"
_LEAST = 3  # a turn that only one or two replies have says nothing about another
_DEAR = 2.0  # how much worse it is to read an answer into other talk than to miss one
_LOOSE = 30.0  # how freely the weights may follow the replies (C of the regression)


def learn(texts: list[str], kinds: list[str]) -> str:
    """The lines of `learnt.WEIGHTS`: a turn of phrase, its rarity, and its weight for each kind."""
    counted = CountVectorizer(analyzer=lambda text: sorted(turns(clauses(typed(text)))), min_df=_LEAST)
    weighed = TfidfTransformer()
    table = weighed.fit_transform(counted.fit_transform(texts))
    dear = numpy.where(numpy.array(kinds) == "other", _DEAR, 1.0)
    model = LogisticRegression(C=_LOOSE, max_iter=5000, class_weight="balanced").fit(table, kinds, dear)
    order = [list(model.classes_).index(kind) for kind in KINDS]
    weights = _whole(model.coef_[order].T)
    names = counted.get_feature_names_out()
    lines = [_line("", TENTHS, _whole(model.intercept_[order]))]
    for name, rarity, row in zip(names, weighed.idf_, weights, strict=True):
        if row.any():
            lines.append(_line(name, round(rarity * TENTHS), row))
    return "\n".join(lines)


def _whole(weights: numpy.ndarray) -> numpy.ndarray:
    """In tenths, none beyond what a byte holds."""
    return numpy.clip(numpy.rint(weights * TENTHS), -128, 127).astype(int)


def _line(name: str, rarity: int, row: numpy.ndarray) -> str:
    return "\t".join((name, str(rarity), " ".join(map(str, row))))


def main() -> None:
    cases = known()
    lines = learn([text for text, _ in cases], [kind for _, kind in cases])
    WRITTEN.write_text(
        '"""Written by `python -m training.likeness`: run it again when the replies have changed."""\n\n'
        f'FROM = "{digest()}"\n\nWEIGHTS = """\\\n{lines}\n"""\n',
        "utf-8",
    )
    print(f"{len(cases)} replies, {lines.count(chr(10))} turns of phrase, {len(lines) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
