"""The production shape as child processes: what docker-compose.yml starts, by the same commands."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.servers import commands
from tests.servers.ports import free_port
from tests.servers.process import ROOT, Process, environment, program

_SECRET = "a secret that keeps nothing, only long enough"


class Production:
    """Settings, and the processes started with them. `folder` takes their logs and state.

    `more` adds or overrides settings, such as DRIPCOURSE_DAY.
    """

    def __init__(
        self,
        folder: Path,
        database_url: str,
        broker_url: str,
        smtp_url: str,
        more: Mapping[str, str] | None = None,
    ) -> None:
        self.folder = folder
        self.web_port, self.lmtp_port = free_port(), free_port()
        self.base_url = f"http://127.0.0.1:{self.web_port}"
        self.processes: dict[str, Process] = {}
        self.settings = {
            "DRIPCOURSE_DATABASE_URL": database_url,
            "DRIPCOURSE_BROKER_URL": broker_url,
            "DRIPCOURSE_SMTP_URL": smtp_url,
            "DRIPCOURSE_BASE_URL": self.base_url,
            "DRIPCOURSE_MAIL_FROM": "course@mail.example",
            "DRIPCOURSE_REPLY_DOMAIN": "reply.example",
            "DRIPCOURSE_SECRET": _SECRET,
            "DRIPCOURSE_POSTAL_ADDRESS": "1 Example Street, Exampletown",
            "DRIPCOURSE_PORT": str(self.web_port),
            "DRIPCOURSE_LMTP_PORT": str(self.lmtp_port),
            "DRIPCOURSE_CHECK_DOMAINS": "no",
            "DRIPCOURSE_TICK": "1s",
            "DRIPCOURSE_STATE": str(folder / "state"),
            **(more or {}),
        }

    def run(self, *command: str, seconds: float = 120) -> str:
        """Runs one command to its end and returns what it printed. Raises AssertionError when it fails."""
        done = subprocess.run(
            [program(command[0]), *command[1:]],
            cwd=ROOT,
            env=environment(self.settings),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
        assert done.returncode == 0, f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr}"
        return done.stdout

    def prepare(self, *courses: Path) -> None:
        """An up-to-date database with these courses published."""
        self.run(*commands.UPGRADE)
        for course in courses:
            self.run(*commands.publish(str(course)))

    def start(self, service: str, name: str | None = None) -> Process:
        """Starts a service of docker-compose.yml; `name`, such as worker-2, tells several workers apart."""
        name = name or service
        command = list(commands.SERVICES[service])
        if name != service:
            command += ["--hostname", f"{name}@%h"]  # workers on one machine need names of their own
        process = Process(command, self.folder / f"{name}.log", self.settings)
        self.processes[name] = process
        return process

    def start_all(self) -> None:
        """Web, door, worker and beat, once they all can be talked to."""
        for service in ("web", "lmtp", "worker", "beat"):
            self.start(service)
        self.processes["web"].wait_for_port(self.web_port)
        self.processes["lmtp"].wait_for_port(self.lmtp_port)
        self.processes["worker"].wait_for_output("ready")

    def restart(self, name: str) -> Process:
        """`kill -9`, then started again, as a supervisor would."""
        self.processes[name].kill()
        return self.start(name.partition("-")[0], name)

    def stop(self) -> None:
        for process in reversed(self.processes.values()):
            process.stop()

    def __enter__(self) -> Production:
        return self

    def __exit__(self, *why: object) -> None:
        self.stop()
