"""The mailbox of a demo that is killed in the middle of its work."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from dripcourse.mail.mailbox import Mailbox

WRITER = """
import itertools, sys
from pathlib import Path
from dripcourse.mail.mailbox import Mailbox
mailbox = Mailbox(Path(sys.argv[1]))
for number in itertools.count():
    mailbox.keep(b"Message-ID: <%d@example.org>\\r\\n\\r\\n" % (number % 50) + b"x" * 50000 + b"end")
    print(number, flush=True)
"""


def test_only_whole_letters_and_no_delivery_uncounted(tmp_path: Path) -> None:
    delivered = 0
    for kept in (10, 60, 35):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE
        ) as writer:
            assert writer.stdout is not None
            lines = [writer.stdout.readline() for _ in range(kept)]
            writer.kill()
            delivered += len(lines) + len(writer.stdout.read().splitlines())
    mailbox = Mailbox(tmp_path)
    summaries = mailbox.list()
    for summary in summaries:
        caught = mailbox.get(summary.id)
        assert caught is not None
        assert caught.raw.endswith(b"end")
    copies = sum(summary.copies for summary in summaries)
    assert delivered <= copies <= delivered + 3  # a kill may come after the letter and before the line
