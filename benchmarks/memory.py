"""How much memory and processor time processes have taken, as the system counts them."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

from benchmarks.figures import Figure
from tests.servers.ports import free_port
from tests.servers.process import Process

_TICKS = os.sysconf("SC_CLK_TCK")


def family(pid: int) -> list[int]:
    """A process and its children."""
    found = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True, check=False
    )
    return [pid, *map(int, found.stdout.split())]


def resident(pid: int) -> float:
    """Megabytes that are the process's own or shared."""
    found = re.search(r"VmRSS:\s+(\d+) kB", _read(pid, "status"))
    return int(found[1]) / 1024 if found else 0.0


def processor_time(pid: int) -> float:
    """Seconds a process and its children have computed for, in themselves and in the system."""
    return sum(map(_computed, family(pid)))


def _computed(pid: int) -> float:
    fields = _read(pid, "stat").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS if fields else 0.0


def _read(pid: int, name: str) -> str:
    try:
        return Path(f"/proc/{pid}/{name}").read_text()
    except OSError:
        return ""


def measure_demo(folder: Path) -> list[Figure]:
    """The demo, once its page answers."""
    port = free_port()
    command = ["dripcourse", "demo", "--port", str(port), "--state", str(folder / "state")]
    with Process(command, folder / "demo.log") as demo:
        demo.wait_for_port(port)
        memory = sum(map(resident, family(demo.pid)))
    return [Figure("memory of the demo, all in one process", memory, "MB", bar=200, at_most=True)]
