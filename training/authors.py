"""How well an author is understood of whom nothing was learnt: `python -m training.authors x [ga …]`.

Learns everything anew without the authors named, which takes as long as `training.likeness`, and changes
nothing in the package.
"""

from __future__ import annotations

import sys

from dripcourse.flow.intent.likeness import KINDS, NEUTRAL, Likeness
from dripcourse.flow.intent.network import Network
from dripcourse.flow.intent.wordpieces import numbers
from training.figures import HEADER, count, row
from training.likeness import learn
from training.replies import by, known


def main() -> None:
    authors = sys.argv[1:]
    network = Network(learn(known(without=authors), ""))

    def witness(text: str) -> Likeness:
        shares = network.shares(numbers(text, network.vocabulary))
        return dict(zip(KINDS, map(float, shares), strict=True))

    print(HEADER)
    for author in authors:
        print(row(f"{author}, the rules alone", count(by(author), lambda text: NEUTRAL)))
        print(row(f"{author}, both witnesses", count(by(author), witness)))


if __name__ == "__main__":
    main()
