"""Child processes: started with their output in a file, watched, and stopped by their own pid."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.servers.ports import answers
from tests.servers.waiting import until

ROOT = Path(__file__).resolve().parents[2]


class Ended(Exception):
    """The process was over before what was awaited came; the text has the end of its output."""


def program(name: str) -> str:
    """A command of this environment, such as `dripcourse` or `celery`, by its full path."""
    beside = Path(sys.executable).with_name(name)
    found = str(beside) if beside.exists() else shutil.which(name)
    if not found:
        raise FileNotFoundError(f"{name} is not installed in this environment: run `make env`")
    return found


def environment(settings: Mapping[str, str]) -> dict[str, str]:
    """This process's environment without its dripcourse settings, and with those given."""
    kept = {name: text for name, text in os.environ.items() if not name.startswith("DRIPCOURSE_")}
    return {**kept, "PYTHONUNBUFFERED": "1", **settings}


class Process:
    """A running child in a session of its own, so that Ctrl-C in the tests is not sent to it as well.

    `log` is the file to which both its outputs are added. `folder` is where it runs.
    """

    def __init__(
        self,
        command: Sequence[str],
        log: Path,
        settings: Mapping[str, str] | None = None,
        folder: Path = ROOT,
        user: str | None = None,
    ) -> None:
        self.name = Path(command[0]).name
        self.log = log
        with log.open("ab") as output:
            self._begin = output.tell()
            self._child = subprocess.Popen(
                [program(command[0]) if "/" not in command[0] else command[0], *command[1:]],
                cwd=folder,
                env=environment(settings or {}),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                user=user,
            )

    @property
    def pid(self) -> int:
        return self._child.pid

    @property
    def running(self) -> bool:
        return self._child.poll() is None

    def output(self) -> str:
        """All it has printed so far; what an earlier process left in the same file doesn't count."""
        return self.log.read_bytes()[self._begin :].decode(errors="replace")

    def wait_for(self, look: Callable[[], object], what: str, seconds: float = 60) -> None:
        """Waits until `look()` is true. Raises Ended when the process ends first, or TimeoutError."""

        def check() -> bool:
            if look():
                return True
            if not self.running:
                raise Ended(f"{self.name} ended with {self._child.returncode} before {what}:\n{self._tail()}")
            return False

        try:
            until(check, f"{self.name}: {what}", seconds)
        except TimeoutError as late:
            raise TimeoutError(f"{late}\n{self._tail()}") from None

    def wait_for_port(self, port: int, seconds: float = 60) -> None:
        self.wait_for(lambda: answers(port), f"it listened on {port}", seconds)

    def wait_for_output(self, text: str, seconds: float = 60) -> None:
        self.wait_for(lambda: text in self.output(), f"it printed {text!r}", seconds)

    def wait(self, seconds: float = 60) -> int:
        """The exit code, once it has ended by itself. Raises subprocess.TimeoutExpired."""
        return self._child.wait(seconds)

    def stop(self, seconds: float = 30, by: signal.Signals = signal.SIGTERM) -> int:
        """Asks it to end, then ends it and its children for good. The exit code is returned."""
        if self.running:
            self._child.send_signal(signal.SIGCONT)
            self._child.send_signal(by)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._child.wait(seconds)
        return self.kill()

    def kill(self) -> int:
        """`kill -9` to it and its children at once."""
        self._signal(signal.SIGKILL)
        return self._child.wait()

    def pause(self) -> None:
        """It stays alive but says nothing more, as a server that hangs."""
        self._signal(signal.SIGSTOP)

    def resume(self) -> None:
        self._signal(signal.SIGCONT)

    def __enter__(self) -> Process:
        return self

    def __exit__(self, *why: object) -> None:
        self.stop()

    def _signal(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, number)

    def _tail(self) -> str:
        return "\n".join(self.output().splitlines()[-40:])
