"""Mutate the mails of the corpus and read them: `python -m benchmarks.fuzz_mail 100000 [SEED]`.

Prints how many were read, how many raised, and the slowest; exits 1 when one raised or took a second or more.
"""

import random
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from dripcourse.message.parse import parse
from dripcourse.message.reading import read

CORPUS = Path(__file__).parents[1] / "tests" / "corpus" / "mails"
TOO_SLOW = 1.0
PIECES = (
    b"\n\n", b"\r\n", b"\0", b"\xff\xfe", b"--", b"--x1\n", b"Content-Type: multipart/mixed; boundary=x1\n",
    b"<", b">", b"> ", b"=?utf-8?b?", b"?=", b"=", b"Final-Recipient: rfc822; ", b"@", b":", b"\n-- \n",
    b"<blockquote>", b"</div>", b"<!--", b" wrote:\n", b"On Mon, Jan 5, 2026 at 10:00 ", b"From: ", b"Sent: ",
    b"Content-Transfer-Encoding: base64\n", b"\xe2\x80\x8b", b"{", b"[", b'"', b"charset=utf-7", b"(",
    b"Auto-Submitted: auto-replied\n", b"\t", b"&#", b"\xc2\xa0",
)  # fmt: skip


@dataclass(slots=True)
class Result:
    """What a run saw: mails read, errors by case and seed, the slowest in seconds of processor time."""

    read: int = 0
    errors: list[str] = field(default_factory=list)
    slowest: float = 0.0
    slowest_mail: str = ""


def mutated(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    """`raw` after one to eight changes: bytes changed, cut, doubled, repeated, spliced with `other`."""
    data = bytearray(raw)
    for _ in range(chance.randint(1, 8)):
        start = chance.randrange(len(data) + 1)
        end = min(len(data), start + chance.choice((1, 4, 30, 400)))
        kind = chance.randrange(7)
        if kind == 0 and start < len(data):
            data[start] = chance.randrange(256)
        elif kind == 1:
            del data[start:end]
        elif kind == 2:
            data[start:start] = data[start:end]
        elif kind == 3:
            data[start:start] = chance.choice(PIECES)
        elif kind == 4:
            data[start:start] = chance.choice(PIECES) * chance.choice((2, 10, 100, 1000, 10_000))
        elif kind == 5:
            data[start:end] = other[start : start + 400]
        else:
            data[start:end] = bytes(chance.randrange(256) for _ in range(min(end - start, 40)))
        del data[200_000:]
    return bytes(data)


def mails(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """`count` mutated mails with the name of what each was made from; the same for the same seed."""
    chance = random.Random(seed)
    corpus = [(path.stem, path.read_bytes()) for path in sorted(CORPUS.glob("*.eml"))]
    for number in range(count):
        name, raw = corpus[number % len(corpus)]
        yield f"{name} #{number}", mutated(raw, chance.choice(corpus)[1], chance)


def run(count: int, seed: int) -> Result:
    """Read `count` mutated mails; nothing may raise."""
    result = Result()
    for name, raw in mails(count, seed):
        begun = time.process_time()
        try:
            read(parse(raw))
        except Exception as error:
            result.errors.append(f"{name}: {error!r}")
        took = time.process_time() - begun
        result.read += 1
        if took > result.slowest:
            result.slowest, result.slowest_mail = took, name
    return result


def main(arguments: list[str]) -> int:
    count = int(arguments[0]) if arguments else 100_000
    seed = int(arguments[1]) if len(arguments) > 1 else 1
    result = run(count, seed)
    print(f"{result.read} mails read, seed {seed}; slowest {result.slowest:.3f} s ({result.slowest_mail})")
    for error in result.errors[:20]:
        print(f"raised: {error}")
    return 1 if result.errors or result.slowest >= TOO_SLOW else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
