"""The limited process: a course as JSON on standard input, its compiled texts as JSON on standard output."""

from __future__ import annotations

import contextlib
import json
import sys

from dripcourse.course.compile import compile_all
from dripcourse.course.serial import from_json
from dripcourse.folder.compiler import CPU_SECONDS, MEMORY_BYTES


def main() -> None:
    limit()
    course = from_json(json.load(sys.stdin))
    compiled = [[list(which), text.to_json()] for which, text in compile_all(course).items()]
    json.dump(compiled, sys.stdout)


def limit() -> None:
    """Take no more CPU and memory than a course can need; for this process, from now on."""
    try:
        import resource
    except ImportError:  # a system without limits: the wall clock of the caller remains
        return
    for kind, most in ((resource.RLIMIT_CPU, CPU_SECONDS), (resource.RLIMIT_AS, MEMORY_BYTES)):
        with contextlib.suppress(ValueError, OSError):  # a stricter limit is in force already
            resource.setrlimit(kind, (most, most))


if __name__ == "__main__":
    main()
