"""`make crash`: a course going out while everything is killed, and the account of every letter.

python -m benchmarks.crash [--letters 20000] [--kills 50] [--seed N] [--runs 1]
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.chaos import Chaos


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.crash", description=__doc__)
    parser.add_argument("--letters", type=int, default=20_000)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--stalls", type=int, default=1, help="servers that fall silent; each costs minutes")
    parser.add_argument("--runs", type=int, default=1)
    given = parser.parse_args()
    failed = 0
    for number in range(given.runs):
        seed = given.seed + number
        begun = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            account = Chaos(Path(folder), given.letters, given.kills, seed, given.stalls).run()
        print(f"\nseed {seed}, {time.monotonic() - begun:.0f} s\n{account.shown()}")
        for problem in account.problems():
            print(f"FAILED: {problem}")
            failed = 1
    return failed


if __name__ == "__main__":
    sys.exit(main())
