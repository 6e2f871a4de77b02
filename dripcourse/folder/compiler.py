"""Compiling a course in a process of its own, under limits: course texts are somebody else's words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from dripcourse.course.compiled import Compiled, CompiledCourse, Which
from dripcourse.course.model import Course
from dripcourse.course.serial import to_json
from dripcourse.errors import CourseError

CPU_SECONDS = 120
WALL_SECONDS = 180
MEMORY_BYTES = 1024 * 1024 * 1024
_PACKAGES = Path(__file__).parents[2]


def compile_course(course: Course, wall_seconds: float = WALL_SECONDS) -> CompiledCourse:
    """Every lesson, letter, page and worksheet of a course that `check` accepts, ready to fill.

    Raises CourseError when the compiling process fails or runs out of time or memory.
    """
    done = _run(json.dumps(to_json(course, bodies=True)).encode(), wall_seconds)
    if done.returncode != 0:
        last = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        why = last[0] if last else "it ran out of time or memory"
        raise CourseError(f"This course can't be compiled: {why}. Run dripcourse check on its folder.")
    return {Which(*which): Compiled.from_json(data) for which, data in json.loads(done.stdout)}


def _run(course: bytes, wall_seconds: float) -> subprocess.CompletedProcess[bytes]:
    environment = {"PYTHONPATH": str(_PACKAGES), "PATH": os.defpath}
    command = [sys.executable, "-m", "dripcourse.folder.compiling"]
    try:
        return subprocess.run(
            command, input=course, capture_output=True, timeout=wall_seconds, env=environment, check=False
        )
    except subprocess.TimeoutExpired:
        raise CourseError("This course takes too long to compile: shorten its texts and its style.") from None
