"""django-drip-campaigns, installed into an environment that is thrown away, with our lesson."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks.naive.shop import static_html
from benchmarks.people import Crowd

_WANTED = ("django-drip-campaigns==1.16.2", "Django<5.3", "psycopg[binary]")
_INSTALL = ("-m", "pip", "install", "-qq", "--no-input", "--disable-pip-version-check", "--timeout", "15")
_PATIENCE = 300  # seconds


@dataclass(frozen=True, slots=True)
class Rival:
    """An environment it was installed into."""

    python: Path
    template: Path

    def run(self, database_url: str, smtp_url: str, users: int) -> float:
        """Seconds a mail, by one process of its own."""
        database, smtp = urlsplit(database_url), urlsplit(smtp_url)
        script = Path(__file__).with_name("django_drip.py")
        given = [database.path[1:], str(database.port), str(smtp.port), str(self.template), str(users)]
        done = subprocess.run(
            [str(self.python), str(script), *given],
            check=True, capture_output=True, text=True, timeout=_PATIENCE,
        )  # fmt: skip
        return float(done.stdout.split()[-1])


def install(folder: Path, crowd: Crowd) -> Rival | None:
    """The rival in `folder`; None when the package index does not answer."""
    python = folder / "rival" / "bin" / "python"
    try:
        subprocess.run([sys.executable, "-m", "venv", str(folder / "rival")], check=True, timeout=_PATIENCE)
        subprocess.run([str(python), *_INSTALL, *_WANTED], check=True, timeout=_PATIENCE, capture_output=True)
    except (subprocess.SubprocessError, OSError):
        return None
    template = folder / "rival.html"
    template.write_text(static_html(crowd, "{{ user.first_name }}"))
    return Rival(python, template)
